import { afterEach, describe, expect, it } from "@jest/globals";
import type { SandboxOptions } from "github-sandbox";
import { GitHubError, HierarchyError } from "../../../src/errors.ts";
import type { ObservedIssue } from "../../../src/ports/issue.ts";
import { type GitHubWorld, LABEL, LOOK, type ReaderAndWriter, startWorld } from "../github-world.ts";
import { graphqlRefusal, isSent, restRefusal } from "./answers.ts";

const isBlocked = isSent("addBlockedBy", /^POST .*\/dependencies\/blocked_by$/);
const isFreed = isSent("removeBlockedBy", /^DELETE .*\/dependencies\/blocked_by\/\d+$/);
const isCreated = isSent("createIssue", /^POST .*\/sub_issues$/);
const SERVERS: readonly [name: string, options: SandboxOptions][] = [
  ["GraphQL", {}],
  ["REST", { graphql: false }],
];

let world: GitHubWorld;
afterEach(async () => world.close());

async function start(
  options: SandboxOptions,
): Promise<{ remote: ReaderAndWriter; a: ObservedIssue; b: ObservedIssue }> {
  world = await startWorld(options);
  world.repository.createIssue({ title: "A", labels: [LABEL] });
  world.repository.createIssue({ title: "B", labels: [LABEL] });
  const remote = world.remote();
  const { issues } = await remote.look(LOOK);
  const [a, b] = ["A", "B"].map((title) => issues.find((issue) => issue.title === title));
  return { remote, a: a!, b: b! };
}

/** The refusal of one aliased mutation, or of the same over REST. */
function refused(options: SandboxOptions, message: string) {
  return options.graphql === false ? restRefusal(422, message) : graphqlRefusal("m0", message, "VALIDATION");
}

describe.each(SERVERS)("a refused blocker over %s", (_, options) => {
  it.each([
    "Blocking issue is already blocked by this issue",
    "Validation Failed: a circle: it already depends on it",
    "Issue already has 50 dependencies of this type",
  ])("is no success because its text says so: %s", async (message) => {
    const { remote, a, b } = await start(options);
    world.sandbox.faults.add({ match: isBlocked, ...refused(options, message) });

    await expect(remote.changeBlockers([{ issue: a, blocker: b, add: true }])).rejects.toThrow(GitHubError);
  });

  it("fails where it would close a circle", async () => {
    const { remote, a, b } = await start(options);
    await remote.changeBlockers([{ issue: a, blocker: b, add: true }]);

    await expect(remote.changeBlockers([{ issue: b, blocker: a, add: true }])).rejects.toThrow("already");
  });

  it("is done where the blocker turns out to be there, whatever the text", async () => {
    const { remote, a, b } = await start(options);
    await remote.changeBlockers([{ issue: a, blocker: b, add: true }]);
    world.sandbox.faults.add({ match: isBlocked, ...refused(options, "No.") });

    await remote.changeBlockers([{ issue: a, blocker: b, add: true }]);

    expect(world.repository.issue(a.number).blockedBy).toHaveLength(1);
  });

  it("is done where a blocker that is to go turns out to be gone", async () => {
    const { remote, a, b } = await start(options);
    world.sandbox.faults.add({ match: isFreed, ...refused(options, "No.") });

    await remote.changeBlockers([{ issue: a, blocker: b, add: false }]);

    expect(world.repository.issue(a.number).blockedBy).toEqual([]);
  });
});

describe.each(SERVERS)("a parent over %s", (_, options) => {
  it.each([
    "Parent cannot have more than 100 sub-issues",
    "An error occurred while adding the sub-issue to the parent issue. Parent cannot have more than 100 sub-issues",
  ])("that is full gets no more children, and the issue none: %s", async (message) => {
    const { remote, a } = await start(options);
    const refusal =
      options.graphql === false ? restRefusal(422, message) : graphqlRefusal("createIssue", message, "VALIDATION");
    world.sandbox.faults.add({ match: isCreated, times: 1, ...refusal });

    const issue = await remote.createIssue({ title: "C", body: "", labels: [], parent: a.number });

    expect(issue).toMatchObject({ title: "C", parent: null });
    expect(world.repository.issues().map(({ title }) => title)).toEqual(["A", "B", "C"]);
  });

  it("tells how many sub-issues it has, those in other repositories too", async () => {
    const { remote, a } = await start(options);
    const other = world.sandbox.createRepository({ owner: "octo", name: "elsewhere", files: { "README.md": "x\n" } });
    const parent = world.repository.issue(a.number);
    for (const title of ["X", "Y"]) {
      const child = other.issue(other.createIssue({ title }).number);
      parent.children = [...parent.children, child];
      child.parent = parent;
    }
    world.repository.createIssue({ title: "Z", labels: [LABEL], parent: a.number });

    const read = (await remote.readIssues([a.number])).get(a.number);

    expect(read).toMatchObject({ found: true, issue: { childCount: 3, children: [{ number: 3 }] } });
  });

  it("above too many others is an error", async () => {
    const { remote, a, b } = await start(options);
    const isLinked = isSent("addSubIssue", /^POST .*\/sub_issues$/);
    const message = "Sub issue exceeds the maximum depth of 8 levels";
    const refusal =
      options.graphql === false ? restRefusal(422, message) : graphqlRefusal("addSubIssue", message, "VALIDATION");
    world.sandbox.faults.add({ match: isLinked, ...refusal });

    await expect(remote.setParent(a, b)).rejects.toThrow(HierarchyError);
  });

  it("that two sub-issues are added to at once is asked again", async () => {
    const { remote, a, b } = await start(options);
    const isLinked = isSent("addSubIssue", /^POST .*\/sub_issues$/);
    const message = "An error occurred while adding the sub-issue to the parent issue. Priority has already been taken";
    const refusal =
      options.graphql === false ? restRefusal(422, message) : graphqlRefusal("addSubIssue", message, "VALIDATION");
    world.sandbox.faults.add({ match: isLinked, times: 2, ...refusal });

    await remote.setParent(a, b);

    expect(world.repository.issue(a.number).parent?.number).toBe(b.number);
  });
});
