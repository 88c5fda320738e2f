import { describe, expect, it } from "@jest/globals";
import { decide, synced, type Case } from "../decide.ts";
import { gainsChild, first, type Act } from "../issue-acts.ts";
import { planOf, STEPS, TASKS } from "../plans.ts";

function creationOf(title: string, row: Case) {
  const { changes, does } = decide(row);
  const at = changes.operations.findIndex(
    (operation, place) => operation.kind === "create" && does[place]?.startsWith(`create ${title}`) === true,
  );
  const found = changes.operations[at];
  if (found?.kind !== "create") throw new Error(`${title} is not created`);
  return found;
}

const OWNED = planOf("- [ ] First", "  **Owner**: @Ada Lovelace", "- [ ] Second");

describe("a new issue", () => {
  it("has the label of all, that of its kind, and those of the configuration, each once", () => {
    const { issue } = creationOf("First", { plan: TASKS, policy: { extraLabels: ["docs", "plansync"] } });

    expect(issue.labels).toEqual(["plansync", "plansync:task", "docs"]);
  });

  it("has the title and the text of its item", () => {
    const { issue } = creationOf("Step 1: Build", { plan: STEPS });

    expect(issue.title).toBe("Step 1: Build");
    expect(issue.body).toContain("- [ ] It floats <!-- box:");
  });

  it("has milestone and type if the configuration names them", () => {
    const policy = { milestone: "v1", issueTypes: new Map([["task" as const, "Chore"]]) };

    expect(creationOf("First", { plan: STEPS, policy }).issue).toMatchObject({ milestone: "v1", type: "Chore" });
    expect(creationOf("Step 1: Build", { plan: STEPS, policy }).issue).not.toHaveProperty("type");
    expect(creationOf("First", { plan: STEPS }).issue).not.toHaveProperty("milestone");
  });

  it("is assigned to its owner's login in the configuration, and to nobody else", () => {
    const assignees = new Map([["Ada Lovelace", "ada"]]);

    expect(creationOf("First", { plan: OWNED, policy: { assignees } }).issue.assignees).toEqual(["ada"]);
    expect(creationOf("First", { plan: OWNED }).issue).not.toHaveProperty("assignees");
    expect(creationOf("Second", { plan: OWNED, policy: { assignees } }).issue).not.toHaveProperty("assignees");
  });

  it("has no parent if GitHub has no sub-issues", () => {
    expect(decide({ plan: TASKS, capabilities: { subIssues: false } }).does).toEqual([
      "create Harbor",
      "create First",
      "create Second",
    ]);
  });
});

describe("a parent has room for a hundred sub-issues, closed ones and strangers among them", () => {
  const full = (count: number): Act =>
    first(...Array.from({ length: count }, (_, at) => gainsChild(900 + at, at % 2 === 0 ? "open" : "closed")));

  it.each<[rule: string, strangers: number, creates: readonly string[]]>([
    ["and takes the hundredth", 97, ["create Third below Harbor", "create Fourth"]],
    ["and takes two more where it has ninety-eight", 96, ["create Third below Harbor", "create Fourth below Harbor"]],
    ["and takes none once it is full", 98, ["create Third", "create Fourth"]],
  ])("%s", (_, strangers, creates) => {
    const repository = synced(TASKS)
      .acted({ Harbor: full(strangers) })
      .edited(`${TASKS}- [ ] Third\n- [ ] Fourth\n`);

    expect(repository.decided().does.filter((act) => act.startsWith("create"))).toEqual(creates);
  });

  it("also when all of them are new", () => {
    const lines = Array.from({ length: 101 }, (_, at) => `- [ ] Task number ${at}`);

    const { does } = decide({ plan: planOf(...lines) });

    expect(does.filter((act) => act.endsWith(" below Harbor"))).toHaveLength(100);
    expect(does.at(-1)).toBe("create Task number 100");
  });
});
