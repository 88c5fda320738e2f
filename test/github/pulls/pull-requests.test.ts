import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { ConfigError, PermissionError } from "../../../src/errors.ts";
import { createCommands } from "../../../src/github/write/commands.ts";
import { createCleanup } from "../../../src/github/write/cleanup.ts";
import { closingWords } from "../../../src/github/pulls/pull-files.ts";
import { createPullRequests } from "../../../src/github/pulls/pull-requests.ts";
import { createRepoFiles } from "../../../src/github/read/repo-files.ts";
import type { Actor } from "../../../src/ports/actor.ts";
import type { PullRequests } from "../../../src/ports/pull-requests.ts";
import { type GitHubWorld, LABEL, LOOK, startWorld } from "../github-world.ts";

const MARKER = "<!-- plansync:preview -->";
const US: Actor = { login: "github-actions[bot]", isBot: true };

let world: GitHubWorld;
let pulls: PullRequests;

beforeEach(async () => {
  world = await startWorld();
  pulls = createPullRequests(world.context());
});

afterEach(async () => world.close());

function openPull(files: Record<string, string>, body = ""): number {
  world.repository.push(files, { branch: "feature", author: "mona" });
  return world.repository.openPull({ title: "Change the plan", head: "feature", body, by: "mona" }).number;
}

const say = (body: string, more = {}) => ({ marker: MARKER, body: `${MARKER}\n${body}`, viewer: US, ...more });

describe("reading a pull request", () => {
  it("knows base, head, author and whether it is from a fork", async () => {
    const number = openPull({ "PLAN.md": "# New\n" });

    const pull = await pulls.readPull(number);

    expect(pull).toMatchObject({
      number,
      title: "Change the plan",
      state: "open",
      author: { login: "mona", isBot: false },
      base: { branch: "main", commit: world.repository.ref("main") },
      head: { branch: "feature", commit: world.repository.ref("feature"), repo: "octo/plans" },
      fromFork: false,
    });
    expect(await pulls.readPull(999)).toBeNull();
  });

  it("lists changed files to the end", async () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`docs/${index}.md`, `${index}\n`]));
    const number = openPull({ "PLAN.md": "# New\n", ...many });

    const { files, complete } = await pulls.changedFiles(number);

    expect(complete).toBe(true);
    expect(files.length).toBe(121);
    expect(files.find(({ path }) => path === "PLAN.md")).toMatchObject({ change: "modified", previousPath: null });
    expect(files.find(({ path }) => path === "docs/7.md")).toMatchObject({ change: "added" });
  });

  it.each([
    ["Closes #12, fixes #13 and resolves GH-14", [12, 13, 14]],
    ["Closes: #3", [3]],
    ["See #12; close to #13; closes octo/other#5", []],
    ["fixed #7\nFIXES #7", [7]],
  ])("reads closing words where there is no GraphQL: %s", (body, expected) => {
    expect(closingWords(body)).toEqual(expected);
  });
});

describe("the issues that merging closes", () => {
  it("are read from GitHub, and only for pull requests into the default branch", async () => {
    const issue = world.repository.createIssue({ title: "Plan" }).number;
    const number = openPull({ "PLAN.md": "# New\n" }, `Fixes #${issue}, see #999`);
    world.repository.push({ "a.md": "a\n" }, { branch: "release" });
    world.repository.push({ "b.md": "b\n" }, { branch: "hotfix" });
    const other = world.repository.openPull({ title: "x", head: "hotfix", base: "release", body: `Fixes #${issue}` });

    expect(await pulls.closingIssues(number)).toEqual([issue]);
    expect(await pulls.closingIssues(other.number)).toEqual([]);
  });
});

describe("files without the rest of a repository", () => {
  it("are listed for a commit, and need no more than contents: read", async () => {
    const head = world.repository.push({ "docs/a.md": "a\n" }, { branch: "feature", author: "mona" });
    const files = createRepoFiles(world.context({ permissions: "contents: read" }));

    const listed = await files.listFiles(head);

    expect(listed?.files.map(({ path }) => path)).toContain("docs/a.md");
    await expect(files.listFiles("0".repeat(40))).rejects.toThrow(ConfigError);
  });

  it("have the commit from which two branches diverged", async () => {
    const origin = world.repository.ref("main") ?? "";
    const head = world.repository.push({ "a.md": "a\n" }, { branch: "feature", author: "mona" });
    const tip = world.repository.push({ "b.md": "b\n" });
    const files = createRepoFiles(world.context());

    expect(await files.mergeBase(tip, head)).toBe(origin);
    expect(await files.mergeBase(tip, tip)).toBe(tip);
    expect(await files.mergeBase(tip, "0".repeat(40))).toBeNull();
  });
});

describe("the sticky comment", () => {
  it("is written once, edited in place, and left alone when it says the same", async () => {
    const number = openPull({ "PLAN.md": "# New\n" });

    const first = await pulls.keepComment(number, say("one"));
    const second = await pulls.keepComment(number, say("two"));
    const mark = world.sandbox.log.mark();
    const third = await pulls.keepComment(number, say("two"));

    expect(first?.change).toBe("created");
    expect(second).toMatchObject({ id: first?.id, change: "updated" });
    expect(third).toMatchObject({ id: first?.id, change: "unchanged" });
    expect(world.sandbox.log.writes(mark)).toEqual([]);
  });

  it("is found behind 120 others, and never mistaken for a stranger's with our marker", async () => {
    const number = openPull({ "PLAN.md": "# New\n" });
    const fake = world.repository.comment(number, `${MARKER}\nfake`, "eve");
    for (let index = 0; index < 120; index += 1) world.repository.comment(number, `Comment ${index}`, "mona");
    const first = await pulls.keepComment(number, say("one"));

    const second = await pulls.keepComment(number, say("two"));

    expect(second).toMatchObject({ id: first?.id, change: "updated" });
    expect(fake.body).toContain("fake");
  });

  it("keeps the lowest when two runs both wrote one", async () => {
    const number = openPull({ "PLAN.md": "# New\n" });
    const first = await pulls.keepComment(number, say("one"));
    world.repository.comment(number, `${MARKER}\none`, US.login);

    const kept = await pulls.keepComment(number, say("two"));

    expect(kept).toMatchObject({ id: first?.id, change: "updated" });
    const own = [...world.repository.repository.comments.values()].filter(({ body }) => body.includes(MARKER));
    expect(own.map(({ body }) => body)).toEqual([`${MARKER}\ntwo`]);
  });

  it("is not written if there is none and only an edit was requested", async () => {
    const number = openPull({ "PLAN.md": "# New\n" });

    expect(await pulls.keepComment(number, say("gone", { onlyEdit: true }))).toBeNull();
    expect(world.sandbox.log.writes()).toEqual([]);
  });

  it("names the permission if the token may only read", async () => {
    const number = openPull({ "PLAN.md": "# New\n" });
    const reader = createPullRequests(
      world.context({ permissions: "contents: read, issues: read, pull-requests: read" }),
    );

    await expect(reader.keepComment(number, say("one"))).rejects.toThrow(PermissionError);
  });
});

describe("the commit status", () => {
  it("is set, and not set again when it says the same", async () => {
    const commit = world.repository.ref("main") ?? "";
    const status = { name: "plansync", state: "success" as const, description: `12 of 40 tasks ${"x".repeat(200)}` };

    await pulls.setStatus(commit, status);
    await pulls.setStatus(commit, status);
    await pulls.setStatus(commit, { ...status, state: "failure" });

    expect(world.sandbox.log.writes().length).toBe(2);
  });
});

describe("answering a command", () => {
  it("reads the comment as it is now and reacts to it", async () => {
    const issue = world.repository.createIssue({ title: "Plan" });
    const comment = world.repository.comment(issue.number, "/plansync sync", "mona");
    const commands = createCommands(world.context());

    expect(await commands.readComment(comment.id)).toEqual({
      body: "/plansync sync",
      author: { login: "mona", isBot: false },
    });
    await commands.react(comment.id, "rocket");
    await commands.react(comment.id, "rocket");
    world.repository.deleteComment(comment.id);

    expect(await commands.readComment(comment.id)).toBeNull();
  });
});

describe("a token of a workflow that may not open pull requests", () => {
  it("gets the setting to change, and the address to open it manually", async () => {
    world.repository.repository.actionsMayCreatePulls = false;
    world.repository.push({ "PLAN.md": "# New\n" }, { branch: "plansync/plan" });

    const error: unknown = await world
      .remote()
      .openPull("plansync/plan", "main", "Ticks", "")
      .catch((caught: unknown) => caught);

    expect(error).toBeInstanceOf(PermissionError);
    expect((error as PermissionError).hint).toContain("Allow GitHub Actions to create and approve pull requests");
    expect((error as PermissionError).hint).toContain("/octo/plans/compare/main...plansync/plan?expand=1");
  });
});

describe("leaving", () => {
  it("deletes labels and the record, once", async () => {
    const remote = world.remote();
    world.repository.createIssue({ title: "Task", labels: [LABEL, "bug"] });
    await remote.writeState(null, new Map([["a", "1"]]), "Record");
    const cleanup = createCleanup(world.context());

    await cleanup.deleteLabels([LABEL, "plansync:never"]);

    expect(await cleanup.deleteState()).toBe(true);
    expect(await cleanup.deleteState()).toBe(false);
    expect(world.repository.issue(1).labels.map(({ name }) => name)).toEqual(["bug"]);
    expect((await world.remote().look(LOOK)).state.commit).toBeNull();
  });
});
