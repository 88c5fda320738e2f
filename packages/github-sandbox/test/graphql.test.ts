import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { RepositoryHandle } from "../src/repository-handle.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "../src/create-sandbox.ts";
import { clientOf } from "./client.ts";
import { part, parts } from "./json-part.ts";

let sandbox: Sandbox;
let repo: RepositoryHandle;
let bot: ReturnType<typeof clientOf>;

async function start(options: SandboxOptions = {}) {
  sandbox = await createSandbox(options);
  repo = sandbox.createRepository({
    owner: "acme",
    name: "app",
    files: { "PLAN.md": "# Plan\n" },
    roles: { mia: "write", rae: "read" },
  });
  bot = clientOf(sandbox, sandbox.token({ kind: "github-token", repo: "acme/app" }));
}

beforeEach(() => start());
afterEach(() => sandbox.close());

const CREATE = "mutation($input:CreateIssueInput!){createIssue(input:$input){issue{id number parent{number}}}}";

async function create(title: string, more: object = {}) {
  const { data } = await bot.graphql(CREATE, { input: { repositoryId: repo.repository.nodeId, title, ...more } });
  return part(data, "createIssue.issue") as { id: string; number: number };
}

describe("GraphQL", () => {
  it("names what doesn't exist in GitHub's words", async () => {
    const wrong = await bot.graphql('{repository(owner:"acme",name:"app"){issues(first:1){nodes{nope}}}}');

    expect(part(wrong.errors, "0")).toMatchObject({
      message: "Field 'nope' doesn't exist on type 'Issue'",
      extensions: { code: "undefinedField" },
    });
    expect(wrong.data).toBeUndefined();
  });

  it.each([
    ["issues{nodes{id}}", "MISSING_PAGINATION_BOUNDARIES"],
    ["issues(first:101){nodes{id}}", "EXCESSIVE_PAGINATION"],
    ['issues(first:1,after:"x"){nodes{id}}', "INVALID_CURSOR_ARGUMENTS"],
    ["issue(number:99){id}", "NOT_FOUND"],
  ])("refuses %s with %s", async (field, type) => {
    const answer = await bot.graphql(`{repository(owner:"acme",name:"app"){${field}}}`);

    expect(part(answer.errors, "0.type")).toBe(type);
  });

  it("refuses a query for more than half a million nodes", async () => {
    const answer = await bot.graphql(
      '{repository(owner:"acme",name:"app"){issues(first:100){nodes{subIssues(first:100){nodes{labels(first:100){nodes{name}}}}}}}}',
    );

    expect(part(answer.errors, "0.type")).toBe("MAX_NODE_LIMIT_EXCEEDED");
  });

  it("drops the [bot] of authors and keeps it for the viewer", async () => {
    await create("One");
    const { data } = await bot.graphql(
      '{viewer{login} repository(owner:"acme",name:"app"){viewerPermission issue(number:1){databaseId fullDatabaseId author{__typename login}}}}',
    );

    expect(part(data, "viewer.login")).toBe("github-actions[bot]");
    expect(part(data, "repository.viewerPermission")).toBeNull();
    expect(part(data, "repository.issue")).toMatchObject({
      databaseId: null,
      author: { __typename: "Bot", login: "github-actions" },
    });
    expect(Number(part(data, "repository.issue.fullDatabaseId"))).toBeGreaterThan(2 ** 31);
  });

  it("creates and links in one request, and pages the children in their order", async () => {
    const parent = await create("Parent");
    const children = [];
    for (const title of ["a", "b", "c"]) children.push(await create(title, { parentIssueId: parent.id }));
    const move =
      "mutation($i:ReprioritizeSubIssueInput!){reprioritizeSubIssue(input:$i){issue{subIssues(first:2){nodes{number} pageInfo{hasNextPage endCursor}}}}}";
    const { data } = await bot.graphql(move, {
      i: { issueId: parent.id, subIssueId: children[2]?.id, beforeId: children[0]?.id },
    });
    const subIssues = part(data, "reprioritizeSubIssue.issue.subIssues");
    const next = await bot.graphql(
      'query($c:String){repository(owner:"acme",name:"app"){issue(number:1){subIssues(first:2,after:$c){totalCount nodes{number} pageInfo{hasNextPage}} subIssuesSummary{total completed}}}}',
      { c: part(subIssues, "pageInfo.endCursor") },
    );

    expect(parts(part(subIssues, "nodes"), "number")).toEqual([4, 2]);
    expect(part(subIssues, "pageInfo.hasNextPage")).toBe(true);
    expect(part(next.data, "repository.issue.subIssues")).toEqual({
      totalCount: 3,
      nodes: [{ number: 3 }],
      pageInfo: { hasNextPage: false },
    });
  });

  it("keeps the earlier of two aliased mutations when the later fails", async () => {
    const id = repo.repository.nodeId;
    const answer = await bot.graphql(
      `mutation{a:createIssue(input:{repositoryId:"${id}",title:"ok"}){issue{number}} b:createIssue(input:{repositoryId:"${id}",title:" "}){issue{number}}}`,
    );

    expect(answer.data).toEqual({ a: { issue: { number: 1 } }, b: null });
    expect(answer.errors).toMatchObject([{ path: ["b"], type: "UNPROCESSABLE" }]);
    expect(repo.issues()).toHaveLength(1);
  });

  it("refuses without the permission, by name", async () => {
    const weak = clientOf(
      sandbox,
      sandbox.token({ kind: "github-token", repo: "acme/app", permissions: "contents: read" }),
    );
    const answer = await weak.graphql(CREATE, { input: { repositoryId: repo.repository.nodeId, title: "x" } });

    expect(part(answer.errors, "0")).toMatchObject({
      type: "FORBIDDEN",
      message: "Resource not accessible by integration",
    });
    expect(
      part(await weak.graphql('{repository(owner:"acme",name:"app"){issues(first:1){nodes{id}}}}'), "errors.0.type"),
    ).toBe("FORBIDDEN");
  });

  it("adds and removes blockers, and tells who closed an issue", async () => {
    const [a, b] = [await create("a"), await create("b")];
    const add =
      "mutation($i:AddBlockedByInput!){addBlockedBy(input:$i){issue{blockedBy(first:5){nodes{number}} issueDependenciesSummary{blockedBy}}}}";
    const added = await bot.graphql(add, { i: { issueId: b.id, blockingIssueId: a.id } });
    repo.closeIssue(a.number, { by: "mia", reason: "duplicate" });
    const { data } = await bot.graphql(
      '{repository(owner:"acme",name:"app"){issue(number:1){stateReason exact:stateReason(enableDuplicate:true) timelineItems(itemTypes:[CLOSED_EVENT],last:1){nodes{... on ClosedEvent{actor{login __typename}}}}}}}',
    );

    expect(part(added.data, "addBlockedBy.issue.blockedBy.nodes")).toEqual([{ number: 1 }]);
    expect(part(data, "repository.issue")).toMatchObject({ stateReason: "NOT_PLANNED", exact: "DUPLICATE" });
    expect(part(data, "repository.issue.timelineItems.nodes.0.actor")).toEqual({ login: "mia", __typename: "User" });
  });

  it("shows who edited a body, and reads many nodes at once", async () => {
    const one = await create("one", { body: "first" });
    repo.editIssue(one.number, { body: "second" }, "mia");
    const { data, errors } = await bot.graphql(
      "query($ids:[ID!]!){nodes(ids:$ids){... on Issue{body editor{login} userContentEdits(first:5){nodes{diff editor{login}}}}}}",
      { ids: [one.id, "I_nothing"] },
    );

    expect(part(data, "nodes.0")).toMatchObject({ body: "second", editor: { login: "mia" } });
    expect(parts(part(data, "nodes.0.userContentEdits.nodes"), "diff")).toEqual(["second", "first"]);
    expect(part(data, "nodes.1")).toBeNull();
    expect(part(errors, "0.type")).toBe("NOT_FOUND");
  });
});

describe("a lesser server", () => {
  it("has no GraphQL", async () => {
    await sandbox.close();
    await start({ graphql: false });

    expect((await bot.post(sandbox.graphqlUrl, { query: "{viewer{login}}" })).status).toBe(404);
  });

  it("knows no sub-issues and no dependencies", async () => {
    await sandbox.close();
    await start({ subIssues: false, dependencies: false });
    repo.createIssue({ title: "x" });

    const answer = await bot.graphql(
      '{repository(owner:"acme",name:"app"){issue(number:1){parent{number} blockedBy(first:1){totalCount}}}}',
    );
    expect(parts(answer.errors, "message")).toEqual([
      "Field 'parent' doesn't exist on type 'Issue'",
      "Field 'blockedBy' doesn't exist on type 'Issue'",
    ]);
    expect(
      (await bot.graphql(CREATE, { input: { repositoryId: "x", title: "x", parentIssueId: "y" } })).errors,
    ).toHaveLength(1);
    expect((await bot.get("/repos/acme/app/issues/1/sub_issues")).status).toBe(404);
    expect((await bot.get("/repos/acme/app/issues/1")).body).not.toHaveProperty("sub_issues_summary");
  });
});
