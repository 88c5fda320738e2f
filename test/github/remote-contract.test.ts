import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { SandboxOptions } from "github-sandbox";
import {
  ForeignCommitsError,
  GitHubError,
  MovedError,
  PermissionError,
  ProtectedBranchError,
} from "../../src/errors.ts";
import { blobSha } from "../../src/blob-sha.ts";
import type { NewIssue } from "../../src/ports/issue.ts";
import { type GitHubWorld, LABEL, LOOK, PLAN, type ReaderAndWriter, startWorld } from "./github-world.ts";

interface Server {
  readonly name: string;
  readonly options: SandboxOptions;
  readonly subIssues: boolean;
  readonly dependencies: boolean;
}

const SERVERS: readonly Server[] = [
  { name: "GraphQL", options: {}, subIssues: true, dependencies: true },
  { name: "GraphQL without sub-issues", options: { subIssues: false }, subIssues: false, dependencies: true },
  { name: "GraphQL without dependencies", options: { dependencies: false }, subIssues: true, dependencies: false },
  {
    name: "GraphQL that hides custom references",
    options: { customRefsInGraphql: false },
    subIssues: true,
    dependencies: true,
  },
  { name: "GraphQL without updateRefs", options: { updateRefs: false }, subIssues: true, dependencies: true },
  { name: "REST", options: { graphql: false }, subIssues: true, dependencies: true },
  {
    name: "REST without sub-issues and dependencies",
    options: { graphql: false, subIssues: false, dependencies: false },
    subIssues: false,
    dependencies: false,
  },
];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (path: string, text: string) => ({ path, blob: blobSha(bytes(text)), bytes: bytes(text) });
const message = { headline: "Tick what was closed", body: "" };

describe.each(SERVERS)("a remote over $name", ({ options, subIssues, dependencies }) => {
  let world: GitHubWorld;
  let remote: ReaderAndWriter;

  beforeEach(async () => {
    world = await startWorld(options);
    remote = world.remote();
    await remote.look(LOOK);
    await remote.ensureLabels([{ name: LABEL, color: "1f6feb", description: "Kept by plansync" }]);
  });

  afterEach(async () => world.close());

  const fresh = async () => (await world.remote().look(LOOK)).issues;
  const create = (title: string, more: Partial<NewIssue> = {}) =>
    remote.createIssue({ title, body: `Body of ${title}`, labels: [LABEL], parent: null, ...more });

  it("sees branch, files, texts and what the server can do", async () => {
    const look = await remote.look(LOOK);

    expect(look.tip).toEqual({ branch: "main", commit: world.repository.ref("main"), isDefault: true });
    expect(look.files.map(({ path }) => path).sort()).toEqual(["PLAN.md", "src/a.ts"]);
    expect(look.contents.get(blobSha(bytes(PLAN)))).toEqual(bytes(PLAN));
    expect(look.contents.size).toBe(1);
    expect(look.state).toEqual({ commit: null, files: new Map() });
    expect(look.capabilities).toEqual({ graphql: options.graphql !== false, subIssues, dependencies });
    expect(look).toMatchObject({ issuesEnabled: true, isFork: false, isArchived: false, truncated: false });
  });

  it("reads back what it created", async () => {
    const parent = await create("Step");
    const child = await create("Task", { parent: parent.number });

    const issues = await fresh();

    expect(issues.find(({ number }) => number === parent.number)).toMatchObject({
      ...parent,
      children: subIssues ? [{ number: child.number, state: "open" }] : [],
      ...(subIssues ? { childCount: 1 } : {}),
      updatedAt: expect.any(String),
    });
    expect(issues.find(({ number }) => number === child.number)).toEqual({ ...child, updatedAt: expect.any(String) });
    expect(child).toMatchObject({
      title: "Task",
      body: "Body of Task",
      state: "open",
      closeReason: null,
      labels: [LABEL],
      author: { login: "github-actions[bot]", isBot: true },
      parent: subIssues ? parent.number : null,
    });
  });

  it("shows who closed an issue and why", async () => {
    const issue = await create("Task");
    world.repository.closeIssue(issue.number, { by: "mona", reason: "not_planned" });

    const read = (await remote.readIssues([issue.number])).get(issue.number);

    expect(read).toMatchObject({
      found: true,
      issue: { state: "closed", closeReason: "not_planned", closedBy: { login: "mona", isBot: false } },
    });
  });

  it("changes only what the patch names, and adds labels to those people set", async () => {
    const issue = await create("Task");
    world.repository.setLabels(issue.number, [LABEL, "bug"], "mona");

    await remote.updateIssue(issue, { state: "closed", closeReason: "completed", addLabels: ["plansync:task"] });

    expect((await fresh())[0]).toMatchObject({
      title: "Task",
      body: "Body of Task",
      state: "closed",
      closeReason: "completed",
      closedBy: { login: "github-actions[bot]", isBot: true },
      labels: expect.arrayContaining([LABEL, "bug", "plansync:task"]),
    });
  });

  it("closes as duplicate and reopens", async () => {
    const issue = await create("Task");
    await remote.updateIssue(issue, { state: "closed", closeReason: "duplicate" });
    expect((await fresh())[0]).toMatchObject({ state: "closed", closeReason: "duplicate" });

    await remote.updateIssue(issue, { state: "open" });

    expect((await fresh())[0]).toMatchObject({ state: "open", closeReason: null, closedBy: null });
  });

  it("moves issues between parents, out of them, and among their siblings", async () => {
    const [one, two] = [await create("One"), await create("Two")];
    const a = await create("A", { parent: one.number });
    const b = await create("B", { parent: one.number });
    const c = await create("C", { parent: two.number });
    const order = async (number: number) =>
      (await fresh()).find((issue) => issue.number === number)?.children.map((child) => child.number);

    await remote.setParent(c, one);
    await remote.moveChild(one, c, a);
    const moved = await order(one.number);
    await remote.moveChild(one, b, null);
    const front = await order(one.number);
    await remote.setParent({ ...a, parent: subIssues ? one.number : null }, null);

    expect(moved).toEqual(subIssues ? [a.number, c.number, b.number] : []);
    expect(front).toEqual(subIssues ? [b.number, a.number, c.number] : []);
    expect(await order(one.number)).toEqual(subIssues ? [b.number, c.number] : []);
    expect(await order(two.number)).toEqual([]);
  });

  it("adds and removes blockers, and treats existing ones as done", async () => {
    const [a, b, c] = [await create("A"), await create("B"), await create("C")];
    await remote.changeBlockers([
      { issue: c, blocker: a, add: true },
      { issue: c, blocker: b, add: true },
    ]);
    const both = (await remote.readIssues([c.number])).get(c.number);

    await remote.changeBlockers([
      { issue: c, blocker: a, add: false },
      { issue: c, blocker: b, add: true },
    ]);

    expect(both).toMatchObject({ issue: { blockedBy: dependencies ? [a.number, b.number] : [] } });
    const one = (await remote.readIssues([c.number])).get(c.number);
    expect(one).toMatchObject({ issue: { blockedBy: dependencies ? [b.number] : [] } });
  });

  it("distinguishes deleted and transferred issues and pull requests from issues", async () => {
    world.sandbox.createRepository({ owner: "octo", name: "other", files: { "a.md": "a" } });
    const [kept, deleted, moved] = [await create("Kept"), await create("Deleted"), await create("Moved")];
    world.repository.deleteIssue(deleted.number);
    world.repository.transferIssue(moved.number, "octo/other");
    world.repository.push({ "b.md": "b" }, { branch: "feature" });
    const pull = world.repository.openPull({ title: "Pull", head: "feature" });

    const read = await remote.readIssues([kept.number, deleted.number, moved.number, pull.number, 999]);

    expect(read.get(kept.number)).toMatchObject({ found: true, issue: { title: "Kept" } });
    expect(read.get(deleted.number)).toEqual({ found: false, why: "deleted" });
    expect(read.get(moved.number)).toEqual({ found: false, why: "transferred" });
    expect(read.get(pull.number)).toEqual({ found: false, why: "not-an-issue" });
    expect(read.get(999)).toEqual({ found: false, why: "deleted" });
  });

  it("finds the newest issues and sub-issues without lists by label", async () => {
    const parent = await create("Parent");
    const child = await create("Child", { parent: parent.number });
    world.repository.setLabels(child.number, []);

    const recent = await remote.findRecent([parent.number]);

    expect(recent.map(({ number }) => number).sort((a, b) => a - b)).toEqual([parent.number, child.number]);
  });

  it("reads more than a page of issues, each once and no pull requests", async () => {
    for (let number = 0; number < 105; number += 1)
      world.repository.createIssue({ title: `Issue ${number}`, labels: [LABEL] });
    world.repository.push({ "b.md": "b" }, { branch: "feature" });
    world.repository.openPull({ title: "Pull", head: "feature" });

    const look = await remote.look(LOOK);
    const more = (await look.moreIssues?.()) ?? [];

    const numbers = [...look.issues, ...more].map(({ number }) => number);
    expect(new Set(numbers).size).toBe(105);
    expect(numbers.length).toBe(105);
  });

  it("keeps the record by compare-and-swap", async () => {
    const first = await remote.writeState(
      null,
      new Map([
        ["plans/a.json", "{}"],
        ["version", "1"],
      ]),
      "First",
    );
    const second = await remote.writeState(
      first,
      new Map([
        ["plans/a.json", '{"a":1}'],
        ["version", null],
      ]),
      "Second",
    );

    await expect(remote.writeState(first, new Map([["version", "2"]]), "Late")).rejects.toThrow(MovedError);
    await expect(remote.writeState(null, new Map([["version", "2"]]), "Again")).rejects.toThrow(MovedError);

    const look = await world.remote().look(LOOK);
    expect(look.state).toMatchObject({ commit: second, files: new Map([["plans/a.json", '{"a":1}']]) });
    const third = await world.remote().writeState(second, new Map([["plans/b.json", "ä"]]), "Third");
    expect((await remote.look(LOOK)).state.commit).toBe(third);
  });

  it("commits bytes as they are, and only on top of the given head", async () => {
    const head = world.repository.ref("main") ?? "";
    const text = "\uFEFF# Plan\r\n\r\n- [x] Write it\t \r\nno final newline";

    const { sha, url } = await remote.commit({
      branch: "main",
      expectedHead: head,
      files: [file("PLAN.md", text)],
      message,
    });

    expect(world.repository.ref("main")).toBe(sha);
    expect(url).toContain(`/octo/plans/commit/${sha}`);
    expect(Buffer.from(world.repository.readBytes("PLAN.md") ?? []).equals(Buffer.from(text))).toBe(true);
    expect(world.repository.readFile("src/a.ts")).toBe("a\n");
    const late = remote.commit({ branch: "main", expectedHead: head, files: [file("PLAN.md", "x")], message });
    await expect(late).rejects.toThrow(MovedError);
  });

  it.each(["classic", "ruleset"] as const)("says when a branch takes no direct commits (%s)", async (kind) => {
    world.repository.protectBranch("main", { requirePullRequest: true, kind });
    const head = world.repository.ref("main") ?? "";

    const commit = remote.commit({ branch: "main", expectedHead: head, files: [file("PLAN.md", "x")], message });

    await expect(commit).rejects.toThrow(ProtectedBranchError);
  });

  it("proposes ticks on a branch of its own, once, and follows the base", async () => {
    const put = (text: string) =>
      remote.putBranch("plansync/plan", world.repository.ref("main") ?? "", [file("PLAN.md", text)], message);
    const first = await put("- [x] Write it\n");
    const mark = world.sandbox.log.mark();
    expect(await put("- [x] Write it\n")).toBe(first);
    expect(world.sandbox.log.writes(mark)).toEqual([]);
    const opened = await remote.openPull("plansync/plan", "main", "Ticks", "Body");
    world.repository.push({ "src/b.ts": "b" });

    const second = await put("- [x] Write it\n- [ ] More\n");

    expect(second).not.toBe(first);
    expect(world.repository.readFile("src/b.ts", "plansync/plan")).toBe("b");
    expect(await remote.findPull("plansync/plan")).toMatchObject({
      number: opened.number,
      state: "open",
      head: second,
      body: "Body",
      foreignCommits: false,
    });
    await remote.updatePull(opened.number, { state: "closed" });
    expect(await remote.findPull("plansync/plan")).toMatchObject({ state: "closed" });
  });

  it("never overwrites other people's commits on its branch", async () => {
    const base = world.repository.ref("main") ?? "";
    await remote.putBranch("plansync/plan", base, [file("PLAN.md", "1\n")], message);
    await remote.openPull("plansync/plan", "main", "Ticks", "Body");
    const theirs = world.repository.push({ "PLAN.md": "theirs\n" }, { branch: "plansync/plan", author: "mona" });

    const put = remote.putBranch("plansync/plan", base, [file("PLAN.md", "2\n")], message);

    await expect(put).rejects.toThrow(ForeignCommitsError);
    expect(world.repository.ref("plansync/plan")).toBe(theirs);
    expect(await remote.findPull("plansync/plan")).toMatchObject({ foreignCommits: true });
  });

  it("knows the history of files, and how commits follow each other", async () => {
    const old = world.repository.ref("main") ?? "";
    const now = world.repository.push({ "PLAN.md": "new\n" });
    const { tip } = await remote.look(LOOK);

    const isNewer = (text: string, since: string) =>
      remote.isInHistory(tip, ["old.md", "PLAN.md"], blobSha(bytes(text)), since);
    expect(await isNewer("new\n", old)).toBe(true);
    expect(await isNewer(PLAN, "0123456789012345678901234567890123456789")).toBe(true);
    expect(await isNewer(PLAN, old)).toBe(false);
    expect(await isNewer("new\n", now)).toBe(false);
    expect(await isNewer("never", old)).toBe(false);
    expect(await remote.compareCommits(old, now)).toBe("ahead");
    expect(await remote.compareCommits(now, old)).toBe("behind");
    expect(await remote.compareCommits(now, now)).toBe("identical");
    expect(await remote.compareCommits("0123456789012345678901234567890123456789", now)).toBe("unknown");
  });

  it.each([
    ["octo", true],
    ["mona", true],
    ["eve", false],
    ["nobody-at-all", false],
  ])("knows that %s has write access: %s", async (login, expected) => {
    expect(await remote.hasWriteAccess(login)).toBe(expected);
  });

  it("reads whole blobs, whatever their bytes, and leaves out missing ones", async () => {
    const odd = [bytes("\uFEFFbom\r\n"), Uint8Array.of(0xff, 0xfe, 0x00), bytes("ä".repeat(300_000))];
    world.repository.push({ "a.md": odd[0] ?? "", "b.bin": odd[1] ?? "", "c.md": odd[2] ?? "" });
    const shas = odd.map((one) => blobSha(one));

    const read = await remote.readBlobs([...shas, "0".repeat(40)]);

    expect(shas.map((sha) => read.get(sha))).toEqual(odd);
    expect(read.size).toBe(3);
  });

  it("comments once", async () => {
    const issue = await create("Task");

    const { id } = await remote.comment(issue.number, "Done with its tasks.");

    expect(id).toBeGreaterThan(0);
    expect((await fresh())[0]).toMatchObject({ comments: 1 });
  });

  it("creates missing labels only, whatever their case", async () => {
    world.repository.createIssue({ title: "x", labels: ["PlanSync:Step"] });
    const mark = world.sandbox.log.mark();
    const labels = ["plansync", "plansync:step", "plansync:task"].map((name) => ({
      name,
      color: "ededed",
      description: "",
    }));

    await world.remote().ensureLabels(labels);
    const writes = world.sandbox.log.writes(mark).length;
    await world.remote().ensureLabels(labels);

    expect(writes).toBe(1);
    expect(world.sandbox.log.writes(mark).length).toBe(1);
  });

  it("says which permission is missing", async () => {
    const reader = world.remote({ permissions: "issues: read, contents: read" });

    const error = await reader
      .createIssue({ title: "x", body: "", labels: [], parent: null })
      .catch((caught: unknown) => caught);

    expect(error).toBeInstanceOf(PermissionError);
    expect((error as PermissionError).hint).toContain("permissions:\n  issues: write");
  });

  it("refuses a title that is too long with GitHub's reason", async () => {
    await expect(create("x".repeat(300))).rejects.toThrow(GitHubError);
  });

  if (subIssues)
    it("never puts more than a hundred issues under one", async () => {
      const parent = await create("Parent");
      for (let number = 0; number < 100; number += 1)
        world.repository.createIssue({ title: `Child ${number}`, parent: parent.number });

      const outcome = await create("One too many", { parent: parent.number });

      expect(outcome).toMatchObject({ title: "One too many", parent: null });
      const stray = await create("Stray");
      await expect(remote.setParent(stray, parent)).rejects.toMatchObject({ limit: "children" });
    });
});
