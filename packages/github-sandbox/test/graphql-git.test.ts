import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createSandbox, type Sandbox } from "../src/create-sandbox.ts";
import type { RepositoryHandle } from "../src/repository-handle.ts";
import { clientOf } from "./client.ts";

let sandbox: Sandbox;
let repo: RepositoryHandle;
let bot: ReturnType<typeof clientOf>;

beforeEach(async () => {
  sandbox = await createSandbox();
  repo = sandbox.createRepository({ owner: "acme", name: "app", files: { "PLAN.md": "# Plan\n" } });
  bot = clientOf(sandbox, sandbox.token({ kind: "github-token", repo: "acme/app" }));
});
afterEach(() => sandbox.close());

describe("git over GraphQL", () => {
  it("cuts texts at 512,000 bytes and eats a BOM", async () => {
    repo.push({ "big.md": "x".repeat(600_000), "bom.md": "\uFEFF# A", "bin.md": new Uint8Array([1, 0, 2]) });
    const blob = "{... on Blob{text isTruncated byteSize isBinary}}";
    const { data } = await bot.graphql(
      `{repository(owner:"acme",name:"app"){big:object(expression:"HEAD:big.md")${blob} bom:object(expression:"main:bom.md")${blob} bin:object(expression:"main:bin.md")${blob}}}`,
    );

    expect(data.repository.big.text).toHaveLength(512_000);
    expect(data.repository.big).toMatchObject({ isTruncated: true, byteSize: 600_000 });
    expect(data.repository.bom).toMatchObject({ text: "# A", byteSize: 6 });
    expect(data.repository.bin).toMatchObject({ text: null, isBinary: true });
  });

  it("commits only on the head that was expected, byte for byte", async () => {
    const commit = "mutation($i:CreateCommitOnBranchInput!){createCommitOnBranch(input:$i){commit{oid}}}";
    const input = (expectedHeadOid: string | undefined, text: string) => ({
      i: {
        branch: { repositoryNameWithOwner: "acme/app", branchName: "main" },
        expectedHeadOid,
        message: { headline: "tick" },
        fileChanges: { additions: [{ path: "PLAN.md", contents: Buffer.from(text).toString("base64") }] },
      },
    });
    const head = repo.ref("main");

    expect((await bot.graphql(commit, input(head, "\uFEFF# A\r\n"))).errors).toBeUndefined();
    expect((await bot.graphql(commit, input(head, "# B\n"))).errors[0].type).toBe("STALE_DATA");
    expect(Buffer.from(repo.readBytes("PLAN.md") ?? []).toString()).toBe("\uFEFF# A\r\n");
    repo.protectBranch("main", { requirePullRequest: true });
    expect((await bot.graphql(commit, input(repo.ref("main"), "# C\n"))).errors[0].message).toContain(
      "Changes must be made through a pull request",
    );
  });

  it("moves several references or none", async () => {
    const tip = repo.ref("main") ?? "";
    const update = "mutation($i:UpdateRefsInput!){updateRefs(input:$i){clientMutationId}}";
    const zero = "0".repeat(40);
    const send = (refUpdates: object[]) =>
      bot.graphql(update, { i: { repositoryId: repo.repository.nodeId, refUpdates } });

    const clash = await send([
      { name: "refs/keeper/state", beforeOid: zero, afterOid: tip },
      { name: "refs/heads/main", beforeOid: zero, afterOid: tip },
    ]);
    expect(clash.errors).toHaveLength(1);
    expect(repo.ref("refs/keeper/state")).toBeUndefined();
    expect((await send([{ name: "refs/keeper/state", beforeOid: zero, afterOid: tip }])).errors).toBeUndefined();
    expect((await send([{ name: "refs/keeper/state", beforeOid: zero, afterOid: tip }])).errors).toHaveLength(1);
    expect((await send([{ name: "refs/keeper/state", beforeOid: tip, afterOid: zero }])).errors).toBeUndefined();
    expect(repo.ref("refs/keeper/state")).toBeUndefined();
  });
});
