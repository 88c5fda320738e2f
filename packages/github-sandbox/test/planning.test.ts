import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createSandbox, type RepositoryHandle, type Sandbox } from "../src/index.ts";

let sandbox: Sandbox;
let repo: RepositoryHandle;
beforeEach(async () => {
  sandbox = await createSandbox();
  repo = sandbox.createRepository({
    owner: "port",
    ownerType: "Organization",
    name: "harbor",
    issueFields: [
      { name: "Effort", dataType: "number" },
      { name: "Target date", dataType: "date" },
      { name: "Urgency", dataType: "single_select", options: ["High", "Low"] },
    ],
  });
  repo.createIssue({ title: "Paint the pier" });
});
afterEach(async () => sandbox.close());

async function graphql(query: string, permissions = "issues: write"): Promise<{ data: unknown; errors?: unknown[] }> {
  const token = sandbox.token({ kind: "github-token", repo: repo.fullName, permissions });
  const answer = await fetch(sandbox.graphqlUrl, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()) as { data: unknown; errors?: unknown[] };
}

const VALUES = `{ repository(owner: "port", name: "harbor") { issue(number: 1) { issueFieldValues(first: 25) { nodes {
  ... on IssueFieldDateValue { text: value field { ... on IssueFieldDate { name } } }
  ... on IssueFieldSingleSelectValue { text: name field { ... on IssueFieldSingleSelect { name } } }
  ... on IssueFieldNumberValue { number: value field { ... on IssueFieldNumber { name } } } } } } } }`;

const set = (values: string) =>
  `mutation { setIssueFieldValue(input: { issueId: "${repo.issue(1).nodeId}", issueFields: [${values}] }) { issue { number } } }`;
const fieldId = (name: string) => repo.repository.issueFields.find((field) => field.name === name)?.nodeId ?? "";

describe("issue fields", () => {
  it("tell what people put into them", async () => {
    repo.setField(1, "Effort", 4);
    repo.setField(1, "Urgency", "High");

    expect(await graphql(VALUES)).toEqual({
      data: {
        repository: {
          issue: {
            issueFieldValues: {
              nodes: [
                { number: 4, field: { name: "Effort" } },
                { text: "High", field: { name: "Urgency" } },
              ],
            },
          },
        },
      },
    });
  });

  it("are set and cleared, several at once", async () => {
    repo.setField(1, "Effort", 4);

    await graphql(
      set(
        `{ fieldId: "${fieldId("Effort")}", delete: true }, { fieldId: "${fieldId("Target date")}", dateValue: "2026-12-01" }`,
      ),
    );

    expect(["Effort", "Target date"].map((name) => repo.fieldOf(1, name))).toEqual([null, "2026-12-01"]);
  });

  it.each([
    ["a value of another kind", () => `{ fieldId: "${fieldId("Effort")}", textValue: "4h" }`],
    ["no day", () => `{ fieldId: "${fieldId("Target date")}", dateValue: "soon" }`],
    ["an option that is not there", () => `{ fieldId: "${fieldId("Urgency")}", singleSelectOptionId: "nothing" }`],
  ])("refuse %s", async (_, value) => {
    const { errors = [] } = await graphql(set(value()));

    expect(errors).toHaveLength(1);
    expect(repo.issue(1).fieldValues).toEqual([]);
  });

  it("need write access", async () => {
    const { errors = [] } = await graphql(set(`{ fieldId: "${fieldId("Effort")}", numberValue: 4 }`), "issues: read");

    expect(errors).toHaveLength(1);
    expect(repo.fieldOf(1, "Effort")).toBeNull();
  });
});

describe("milestones", () => {
  it("leave a row in the history of an issue when it enters and leaves them", () => {
    repo.createMilestone("v1");
    repo.createMilestone("v2");

    repo.setMilestone(1, "v1");
    repo.setMilestone(1, "v2");

    expect(repo.issue(1).timeline.map(({ type, milestoneTitle }) => `${type} ${milestoneTitle}`)).toEqual([
      "milestoned v1",
      "demilestoned v1",
      "milestoned v2",
    ]);
  });
});
