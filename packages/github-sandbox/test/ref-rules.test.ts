import { afterEach, describe, expect, it } from "@jest/globals";
import { createSandbox, type Sandbox, type SandboxOptions } from "../src/create-sandbox.ts";
import type { RepositoryHandle } from "../src/repository-handle.ts";
import type { Protection } from "../src/world/repositories/protection.ts";
import { clientOf } from "./client.ts";
import { part, textPart } from "./json-part.ts";

const R = "/repos/acme/app";
const COMMIT = "mutation($i:CreateCommitOnBranchInput!){createCommitOnBranch(input:$i){commit{oid}}}";
const UPDATE = "mutation($i:UpdateRefsInput!){updateRefs(input:$i){clientMutationId}}";
const RULESET = { kind: "ruleset" } as const;

let sandbox: Sandbox;
afterEach(() => sandbox.close());

async function start(options: SandboxOptions = {}) {
  sandbox = await createSandbox(options);
  const repo = sandbox.createRepository({ owner: "acme", name: "app", files: { "PLAN.md": "# Plan\n" } });
  return { repo, bot: clientOf(sandbox, sandbox.token({ kind: "github-token", repo: "acme/app" })) };
}

function commitOn(repo: RepositoryHandle, branch: string) {
  const contents = Buffer.from("# Changed\n").toString("base64");
  return {
    i: {
      branch: { repositoryNameWithOwner: "acme/app", branchName: branch },
      expectedHeadOid: repo.ref(branch),
      message: { headline: "tick" },
      fileChanges: { additions: [{ path: "PLAN.md", contents }] },
    },
  };
}

/** A commit on the tip of the default branch that nothing leads to, as REST makes them: unsigned. */
async function unsignedCommit(repo: RepositoryHandle, bot: ReturnType<typeof clientOf>): Promise<string> {
  const parent = await bot.get(`${R}/git/commits/${repo.ref("main") ?? ""}`);
  const commit = { message: "by hand", tree: part(parent.body, "tree.sha"), parents: [repo.ref("main")] };
  return textPart((await bot.post(`${R}/git/commits`, commit)).body, "sha");
}

describe("a protected branch", () => {
  it.each<[string, Partial<Protection>, string, string]>([
    ["asks for a review", { requirePullRequest: true }, "BRANCH_PROTECTION_RULE_VIOLATION", "through a pull request"],
    [
      "asks for checks",
      { requiredChecks: ["ci"] },
      "BRANCH_PROTECTION_RULE_VIOLATION",
      'status check "ci" is expected',
    ],
    ["has a merge queue", { requireMergeQueue: true }, "BRANCH_PROTECTION_RULE_VIOLATION", "through the merge queue"],
    ["is locked", { isLocked: true }, "BRANCH_PROTECTION_RULE_VIOLATION", "Cannot change this locked branch"],
    ["restricts pushes", { restrictPushes: true }, "UNPROCESSABLE", "You're not authorized to push to this branch"],
    ["has a ruleset", { ...RULESET, requirePullRequest: true }, "UNPROCESSABLE", "Repository rule violations found"],
  ])("that %s refuses a commit over GraphQL in its own words", async (_, protection, type, text) => {
    const { repo, bot } = await start();
    repo.protectBranch("main", protection);

    const { errors } = await bot.graphql(COMMIT, commitOn(repo, "main"));

    expect(part(errors, "0.type")).toBe(type);
    expect(part(errors, "0.message")).toContain(text);
    expect(repo.readFile("PLAN.md")).toBe("# Plan\n");
  });

  it("takes only signed commits where it asks for signatures, a branch that is new included", async () => {
    const { repo, bot } = await start();
    repo.protectBranch("*", { requireSignatures: true });
    const sha = await unsignedCommit(repo, bot);

    const created = await bot.post(`${R}/git/refs`, { ref: "refs/heads/by-hand", sha });
    const moved = await bot.patch(`${R}/git/refs/heads/main`, { sha });
    const empty = await bot.post(`${R}/git/refs`, { ref: "refs/heads/signed", sha: repo.ref("main") });
    const signed = await bot.graphql(COMMIT, commitOn(repo, "signed"));

    expect([created.status, moved.status, empty.status]).toEqual([422, 422, 201]);
    expect(part(created.body, "message")).toContain("Commits must have verified signatures.");
    expect(signed.errors).toBeUndefined();
  });
});

describe("a push rule", () => {
  it("reaches references outside of branches and tags, and leaves other files alone", async () => {
    const { repo, bot } = await start();
    repo.forbidPush({ forbids: (path) => path.endsWith(".json"), message: "File extension is restricted" });
    const tree = await bot.post(`${R}/git/trees`, {
      tree: [{ path: "a.json", mode: "100644", type: "blob", content: "{}" }],
    });
    const sha = part(
      (await bot.post(`${R}/git/commits`, { message: "x", tree: part(tree.body, "sha"), parents: [] })).body,
      "sha",
    );

    const refused = await bot.post(`${R}/git/refs`, { ref: "refs/keeper/state", sha });
    const other = await bot.post(`${R}/git/refs`, { ref: "refs/keeper/state", sha: repo.ref("main") });

    expect(refused.status).toBe(422);
    expect(part(refused.body, "message")).toContain("Repository rule violations found");
    expect(other.status).toBe(201);
  });
});

describe("a server", () => {
  it("that hides custom references from GraphQL shows them over REST", async () => {
    const { repo, bot } = await start({ customRefsInGraphql: false });
    await bot.post(`${R}/git/refs`, { ref: "refs/keeper/state", sha: repo.ref("main") });

    const { data } = await bot.graphql(
      `{repository(owner:"acme",name:"app"){object(expression:"refs/keeper/state"){oid}
        ref(qualifiedName:"refs/keeper/state"){name} refs(refPrefix:"refs/keeper/",first:5){totalCount}}}`,
    );

    expect(part(data, "repository")).toEqual({ object: null, ref: null, refs: { totalCount: 0 } });
    expect(part((await bot.get(`${R}/git/ref/keeper/state`)).body, "object.sha")).toBe(repo.ref("main"));
  });

  it("without updateRefs says that the field doesn't exist", async () => {
    const { repo, bot } = await start({ updateRefs: false });

    const { errors } = await bot.graphql(UPDATE, { i: { repositoryId: repo.repository.nodeId, refUpdates: [] } });

    expect(part(errors, "0.message")).toBe("Field 'updateRefs' doesn't exist on type 'Mutation'");
  });
});
