import { afterEach, describe, expect, it } from "@jest/globals";
import type { Protection, SandboxOptions } from "github-sandbox";
import { blobSha } from "../../../src/blob-sha.ts";
import { MovedError, ProtectedBranchError } from "../../../src/errors.ts";
import { type GitHubWorld, LOOK, startWorld } from "../github-world.ts";
import { graphqlRefusal, isSent, restRefusal } from "./answers.ts";

const PROTECTED = "BRANCH_PROTECTION_RULE_VIOLATION";
const NOT_AUTHORIZED =
  "You're not authorized to push to this branch. Visit https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches for more information.";
const QUEUED =
  "A pull request for this branch has been added to a merge queue. Branches that are queued for merging cannot be updated. To modify this branch, dequeue the associated pull request.";

const bytes = new TextEncoder().encode("# Ticked\n");
const files = [{ path: "PLAN.md", blob: blobSha(bytes), bytes }];
const message = { headline: "Tick", body: "" };
const isCommit = isSent("createCommitOnBranch", /^PATCH .*\/git\/refs\/heads\/main$/);

let world: GitHubWorld;
afterEach(async () => world.close());

async function commitTo(options: SandboxOptions, before: (world: GitHubWorld) => void): Promise<unknown> {
  world = await startWorld(options);
  const remote = world.remote();
  const { tip } = await remote.look(LOOK);
  before(world);
  return remote
    .commit({ branch: "main", expectedHead: tip.commit ?? "", files, message })
    .catch((error: unknown) => error);
}

describe("a branch takes no direct commit", () => {
  it.each<[what: string, text: string, type: string | undefined]>([
    ["classic protection", "Changes must be made through a pull request.", PROTECTED],
    ["a text that nobody has seen, of that type", "No.", PROTECTED],
    ["a review", "protected branch 'main' check failed:\nAt least 1 approving review is required.", undefined],
    [
      "a ruleset",
      "Repository rule violations found\n\nChanges must be made through a pull request.\n\n",
      "UNPROCESSABLE",
    ],
    ["a required check", 'Required status check "ci" is expected.', PROTECTED],
    ["the merge queue", "Changes must be made through the merge queue", undefined],
    ["restricted pushes", NOT_AUTHORIZED, undefined],
    ["restricted pushes, with a type", NOT_AUTHORIZED, "UNPROCESSABLE"],
    ["required signatures", "Commits must have verified signatures.", PROTECTED],
    ["a locked branch", "Cannot change this locked branch", PROTECTED],
    ["a queued pull request", QUEUED, undefined],
  ])("for %s, over GraphQL", async (_, text, type) => {
    const outcome = await commitTo({}, ({ sandbox }) =>
      sandbox.faults.add({ match: isCommit, ...graphqlRefusal("createCommitOnBranch", text, type) }),
    );

    expect(outcome).toBeInstanceOf(ProtectedBranchError);
  });

  it.each<[what: string, status: number, text: string]>([
    ["a review", 422, "Changes must be made through a pull request."],
    ["a ruleset", 409, "Repository rule violations found\n\nChanges must be made through a pull request.\n\n"],
    ["a required check", 409, 'Could not update file: Required status check "ci" is expected.'],
    ["restricted pushes", 422, NOT_AUTHORIZED],
    ["required signatures", 422, "Commits must have verified signatures."],
    [
      "the merge queue",
      422,
      "Changes must be made through the merge queue Changes must be made through a pull request.",
    ],
  ])("for %s, over REST", async (_, status, text) => {
    const outcome = await commitTo({ graphql: false }, ({ sandbox }) =>
      sandbox.faults.add({ match: isCommit, ...restRefusal(status, text) }),
    );

    expect(outcome).toBeInstanceOf(ProtectedBranchError);
  });

  it.each<[what: string, protection: Partial<Protection>]>([
    ["restricts pushes", { restrictPushes: true }],
    ["has a merge queue", { requireMergeQueue: true }],
    ["is locked", { isLocked: true }],
    ["asks for checks", { requiredChecks: ["ci"] }],
    ["has a ruleset", { kind: "ruleset", requirePullRequest: true }],
  ])("where it %s", async (_, protection) => {
    const outcomes = [
      await commitTo({}, ({ repository }) => repository.protectBranch("main", protection)),
      await world
        .close()
        .then(() => commitTo({ graphql: false }, ({ repository }) => repository.protectBranch("main", protection))),
    ];

    for (const outcome of outcomes) expect(outcome).toBeInstanceOf(ProtectedBranchError);
  });
});

describe("a branch that moved, or is locked for a moment, is looked at again", () => {
  it.each<[what: string, text: string, type: string | undefined]>([
    ["stale data", 'Expected branch to point to "a" but it did not. Pull and try again.', "STALE_DATA"],
    ["stale data in other words", "No.", "STALE_DATA"],
    ["a lock", "Reference update failed", undefined],
  ])("for %s, over GraphQL", async (_, text, type) => {
    const outcome = await commitTo({}, ({ sandbox }) =>
      sandbox.faults.add({ match: isCommit, ...graphqlRefusal("createCommitOnBranch", text, type) }),
    );

    expect(outcome).toBeInstanceOf(MovedError);
  });

  it.each<[status: number, text: string]>([
    [409, "Conflict"],
    [422, "Reference update failed"],
    [422, "Update is not a fast forward"],
  ])("for %d %s, over REST", async (status, text) => {
    const outcome = await commitTo({ graphql: false }, ({ sandbox }) =>
      sandbox.faults.add({ match: isCommit, ...restRefusal(status, text) }),
    );

    expect(outcome).toBeInstanceOf(MovedError);
  });
});

describe("the branch of a standing pull request", () => {
  const put = async (options: SandboxOptions, protection: Partial<Protection>) => {
    world = await startWorld(options);
    world.repository.protectBranch("*", protection);
    const remote = world.remote();
    await remote.look(LOOK);
    const base = world.repository.ref("main") ?? "";
    return {
      remote,
      base,
      first: await remote.putBranch("plansync/plan", base, files, message).catch((e: unknown) => e),
    };
  };

  it("is written by a mutation that GitHub signs where every branch takes only signed commits", async () => {
    const { remote, base, first } = await put({}, { requireSignatures: true });

    expect(first).toBe(world.repository.ref("plansync/plan"));
    expect(world.repository.readFile("PLAN.md", "plansync/plan")).toBe("# Ticked\n");
    const more = new TextEncoder().encode("# More\n");
    const second = await remote.putBranch("plansync/plan", base, [{ path: "PLAN.md", blob: "", bytes: more }], message);
    expect(second).toBe(world.repository.ref("plansync/plan"));
    expect(world.repository.readFile("PLAN.md", "plansync/plan")).toBe("# More\n");
    expect(world.repository.repository.git.findCommit(second)?.verified).toBe(true);
  });

  it("takes no commits where they would have to be signed and there is no GraphQL", async () => {
    const { first } = await put({ graphql: false }, { requireSignatures: true });

    expect(first).toBeInstanceOf(ProtectedBranchError);
  });

  it("takes no commits while its pull request is queued for merging", async () => {
    world = await startWorld();
    const remote = world.remote();
    const { tip } = await remote.look(LOOK);
    await remote.putBranch("plansync/plan", tip.commit ?? "", files, message);
    const isMove = isSent("-", /^PATCH .*\/git\/refs\/heads\/plansync\/plan$/);
    world.sandbox.faults.add({ match: isMove, ...restRefusal(422, QUEUED) });
    const more = [{ path: "PLAN.md", blob: "", bytes: new TextEncoder().encode("# More\n") }];

    const outcome = remote.putBranch("plansync/plan", tip.commit ?? "", more, message);

    await expect(outcome).rejects.toThrow(ProtectedBranchError);
  });

  it.each([
    ["is written once a lock of the moment is gone", 2, null],
    ["takes no commits where a lock never goes", 9, ProtectedBranchError],
  ] as const)("%s", async (_, times, error) => {
    world = await startWorld();
    const remote = world.remote();
    const { tip } = await remote.look(LOOK);
    const isMade = isSent("-", /^POST .*\/git\/refs$/);
    world.sandbox.faults.add({ match: isMade, times, ...restRefusal(422, "Reference update failed") });

    const outcome = await remote
      .putBranch("plansync/plan", tip.commit ?? "", files, message)
      .catch((caught: unknown) => caught);

    if (error === null) expect(outcome).toBe(world.repository.ref("plansync/plan"));
    else expect(outcome).toBeInstanceOf(error);
  });
});
