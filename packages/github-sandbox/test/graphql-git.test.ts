import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createSandbox, type Sandbox } from "../src/create-sandbox.ts";
import type { RepositoryHandle } from "../src/repository-handle.ts";
import { clientOf } from "./client.ts";
import { part, textPart } from "./json-part.ts";

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

    expect(part(data, "repository.big.text")).toHaveLength(512_000);
    expect(part(data, "repository.big")).toMatchObject({ isTruncated: true, byteSize: 600_000 });
    expect(part(data, "repository.bom")).toMatchObject({ text: "# A", byteSize: 6 });
    expect(part(data, "repository.bin")).toMatchObject({ text: null, isBinary: true });
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
    expect(part(await bot.graphql(commit, input(head, "# B\n")), "errors.0.type")).toBe("STALE_DATA");
    expect(Buffer.from(repo.readBytes("PLAN.md") ?? []).toString()).toBe("\uFEFF# A\r\n");
    repo.protectBranch("main", { requirePullRequest: true });
    expect(part(await bot.graphql(commit, input(repo.ref("main"), "# C\n")), "errors.0.message")).toContain(
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

  it("lists the references below a prefix that is neither branch nor tag, with their commits", async () => {
    const tip = repo.ref("main") ?? "";
    const made = await bot.post("/repos/acme/app/git/commits", { message: "Held\n\nby mia", tree: tip, parents: [] });
    expect(made.status).toBe(422);
    const tree = part((await bot.get(`/repos/acme/app/git/commits/${tip}`)).body, "tree.sha");
    const { body: commit } = await bot.post("/repos/acme/app/git/commits", { message: "Held\n\nby mia", tree });
    await bot.post("/repos/acme/app/git/refs", { ref: "refs/keeper/held/7", sha: part(commit, "sha") });
    const below = (prefix: string) =>
      bot.graphql(
        `{repository(owner:"acme",name:"app"){refs(refPrefix:"${prefix}",first:10){totalCount nodes{name prefix target{oid ...on Commit{message committedDate}}}}}}`,
      );

    const { data } = await below("refs/keeper/held/");

    expect(part(data, "repository.refs.totalCount")).toBe(1);
    expect(part(data, "repository.refs.nodes.0.target")).toEqual({
      oid: part(commit, "sha"),
      message: "Held\n\nby mia",
      committedDate: part(commit, "committer.date"),
    });
    expect(part(await below("refs/nothing/"), "data.repository.refs.totalCount")).toBe(0);
    expect((await bot.get("/repos/acme/app/git/matching-refs/keeper/held")).body).toHaveLength(1);
  });

  it("dates a commit without author by its own clock, which every answer tells", async () => {
    sandbox.clock.advance(86_400_000);
    const tree = part((await bot.get(`/repos/acme/app/git/commits/${repo.ref("main")}`)).body, "tree.sha");

    const { body, headers } = await bot.post("/repos/acme/app/git/commits", { message: "Later", tree });

    expect(Date.parse(headers.get("date") ?? "") - Date.parse(textPart(body, "committer.date"))).toBeLessThan(2_000);
    expect(Date.parse(textPart(body, "committer.date"))).toBeGreaterThan(Date.now() + 80_000_000);
  });

  it("says which open pull requests close an issue", async () => {
    const issue = repo.createIssue({ title: "Paint the pier" });
    repo.push({ "pier.md": "painted" }, { branch: "paint" });
    const pull = repo.openPull({ title: "Paint it", head: "paint", body: `Closes #${issue.number}` });
    const ask = async (args: string) =>
      part(
        await bot.graphql(
          `{repository(owner:"acme",name:"app"){issue(number:${issue.number}){closedByPullRequestsReferences(first:5${args}){nodes{number state}}}}}`,
        ),
        "data.repository.issue.closedByPullRequestsReferences.nodes",
      );

    const before = await ask("");
    repo.mergePull(pull.number);

    expect(before).toEqual([{ number: pull.number, state: "OPEN" }]);
    expect(await ask("")).toEqual([]);
    expect(await ask(",includeClosedPrs:true")).toEqual([{ number: pull.number, state: "MERGED" }]);
  });
});
