import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { RepositoryHandle } from "../src/repository-handle.ts";
import { createSandbox, type Sandbox } from "../src/create-sandbox.ts";
import { clientOf } from "./client.ts";
import { part, parts } from "./json-part.ts";

let sandbox: Sandbox;
let repo: RepositoryHandle;
let bot: ReturnType<typeof clientOf>;
const R = "/repos/acme/app";

beforeEach(async () => {
  sandbox = await createSandbox();
  repo = sandbox.createRepository({
    owner: "acme",
    name: "app",
    files: { "PLAN.md": "- [ ] a\n" },
    roles: { mia: "write", tom: "triage", rae: "read" },
  });
  bot = clientOf(sandbox, sandbox.token({ kind: "github-token", repo: "acme/app" }));
});
afterEach(() => sandbox.close());

describe("never more lenient than GitHub", () => {
  it.each([
    ["a title over 256", { title: "x".repeat(257) }, "title is too long (maximum is 256 characters)"],
    ["a body over 65,536", { title: "x", body: "x".repeat(65_537) }, "body is too long (maximum is 65536 characters)"],
    ["a label over 50", { title: "x", labels: ["x".repeat(51)] }, "name is too long (maximum is 50 characters)"],
    [
      "more than 100 labels",
      { title: "x", labels: Array.from({ length: 101 }, (_, n) => `l${n}`) },
      "labels is too long (maximum is 100 labels)",
    ],
    ["a blank title", { title: " " }, "title can't be blank"],
  ])("refuses %s", async (_, input, message) => {
    const answer = await bot.post(`${R}/issues`, input);

    expect(answer.status).toBe(422);
    expect(part(answer.body, "errors.0.message")).toBe(message);
    expect(repo.issues()).toEqual([]);
  });

  it("drops labels and assignees of those without push access, without a word", async () => {
    const reader = clientOf(sandbox, sandbox.token({ kind: "user", login: "rae" }));
    const answer = await reader.post(`${R}/issues`, { title: "x", labels: ["bug"], assignees: ["mia"] });

    expect(answer).toMatchObject({
      status: 201,
      body: { labels: [], assignees: [], author_association: "COLLABORATOR" },
    });
  });

  it("lets an author edit and close their own issue, and reopen only what they closed", async () => {
    repo.createIssue({ title: "mine", by: "rae" });
    repo.createIssue({ title: "theirs" });
    const reader = clientOf(sandbox, sandbox.token({ kind: "user", login: "rae" }));

    expect((await reader.patch(`${R}/issues/1`, { body: "b", state: "closed" })).status).toBe(200);
    expect((await reader.patch(`${R}/issues/1`, { state: "open" })).status).toBe(200);
    repo.closeIssue(1, { by: "mia" });
    expect((await reader.patch(`${R}/issues/1`, { state: "open" })).status).toBe(403);
    expect((await reader.patch(`${R}/issues/2`, { state: "closed" })).status).toBe(403);
    const triager = clientOf(sandbox, sandbox.token({ kind: "user", login: "tom" }));
    expect((await triager.patch(`${R}/issues/2`, { state: "closed" })).status).toBe(200);
    expect((await triager.patch(`${R}/issues/2`, { title: "no" })).status).toBe(403);
  });

  it("names the permission a token lacks", async () => {
    const weak = clientOf(
      sandbox,
      sandbox.token({ kind: "github-token", repo: "acme/app", permissions: "contents: read" }),
    );
    const answer = await weak.post(`${R}/issues`, { title: "x" });

    expect(answer).toMatchObject({ status: 403, body: { message: "Resource not accessible by integration" } });
    expect(answer.headers.get("x-accepted-github-permissions")).toBe("issues=write");
  });

  it("hides private repositories, and answers what is gone with 410 and 301", async () => {
    sandbox.createRepository({ owner: "acme", name: "secret", private: true, files: {} });
    repo.createIssue({ title: "deleted" });
    repo.createIssue({ title: "moved" });
    sandbox.createRepository({ owner: "acme", name: "other", files: {} });
    repo.deleteIssue(1);
    repo.transferIssue(2, "acme/other");

    expect((await bot.get("/repos/acme/secret")).status).toBe(404);
    expect((await bot.get(`${R}/issues/1`)).status).toBe(410);
    const moved = await bot.get(`${R}/issues/2`);
    expect(moved.status).toBe(301);
    expect((await bot.get(moved.headers.get("location") ?? "")).status).toBe(403);
    const person = clientOf(sandbox, sandbox.token({ kind: "user", login: "acme" }));
    expect(part((await person.get(moved.headers.get("location") ?? "")).body, "title")).toBe("moved");
    expect(part((await bot.post(`${R}/issues`, { title: "next" })).body, "number")).toBe(3);
  });

  it("caps pages at 100, counts pull requests in, and links the pages", async () => {
    for (let number = 1; number <= 105; number += 1)
      repo.createIssue({ title: `i${number}`, labels: number % 2 === 0 ? ["even"] : ["odd"] });
    const first = await bot.get(`${R}/issues?state=all&per_page=500&sort=created&direction=asc`);
    const next = /<([^>]+)>; rel="next"/u.exec(first.headers.get("link") ?? "")?.[1] ?? "";

    expect(first.body).toHaveLength(100);
    expect(parts((await bot.get(next)).body, "number")).toEqual([101, 102, 103, 104, 105]);
    expect((await bot.get(`${R}/issues?labels=even,odd`)).body).toEqual([]);
    expect((await bot.get(`${R}/issues?labels=EVEN&per_page=100`)).body).toHaveLength(52);
  });

  it("limits a parent to 100 children, closed ones included, and a hierarchy to 8 levels", async () => {
    const parent = repo.createIssue({ title: "parent" });
    for (let count = 0; count < 100; count += 1) {
      const child = repo.createIssue({ title: "child", parent: parent.number });
      repo.closeIssue(child.number);
    }
    const extra = repo.createIssue({ title: "extra" });
    const full = await bot.post(`${R}/issues/1/sub_issues`, { sub_issue_id: extra.id });
    let deepest = extra.number;
    for (let level = 2; level <= 8; level += 1)
      deepest = repo.createIssue({ title: `level ${level}`, parent: deepest }).number;

    expect(part(full.body, "message")).toContain("Parent cannot have more than 100 sub-issues");
    expect(() => repo.createIssue({ title: "level 9", parent: deepest })).toThrow("maximum depth of 8");
  });

  it("lets only one of two overlapping adds to one parent through", async () => {
    const parent = repo.createIssue({ title: "parent" });
    const [a, b] = [repo.createIssue({ title: "a" }), repo.createIssue({ title: "b" })];
    sandbox.setLatency({ write: 50 });
    const add = (id: number) => bot.post(`${R}/issues/${parent.number}/sub_issues`, { sub_issue_id: id });
    const answers = await Promise.all([add(a.id), add(b.id)]);

    expect(answers.map((answer) => answer.status).sort((x, y) => x - y)).toEqual([201, 422]);
    const refused = answers.find((answer) => answer.status === 422);
    expect(part(refused?.body, "message")).toContain("Priority has already been taken");
    expect((await add(parent.children[0] === a ? b.id : a.id)).status).toBe(201);
  });

  it("answers a full repository's git endpoints and an empty one's differently", async () => {
    sandbox.createRepository({ owner: "acme", name: "empty" });
    const owner = clientOf(sandbox, sandbox.token({ kind: "user", login: "acme" }));

    expect((await owner.get("/repos/acme/empty/git/ref/heads/main")).status).toBe(409);
    expect((await owner.post("/repos/acme/empty/git/refs", { ref: "refs/x/y", sha: "0".repeat(40) })).status).toBe(409);
    expect((await bot.get(`${R}/git/ref/heads/none`)).status).toBe(404);
  });

  it("refuses issues where they are turned off, and any write to an archive", async () => {
    sandbox.createRepository({ owner: "acme", name: "quiet", hasIssues: false, files: { "a.md": "" } });
    const owner = clientOf(sandbox, sandbox.token({ kind: "user", login: "acme" }));

    expect((await owner.post("/repos/acme/quiet/issues", { title: "x" })).status).toBe(410);
    repo.archive();
    expect(part((await bot.post(`${R}/issues`, { title: "x" })).body, "message")).toContain("archived");
  });

  it("answers 304 for free, 401 for a bad token, 400 for an unknown version", async () => {
    const first = await bot.get(`${R}/issues`);
    const before = part((await bot.get("/rate_limit")).body, "rate.used");
    const again = await bot.get(`${R}/issues`, { "if-none-match": first.headers.get("etag") ?? "" });

    expect(again.status).toBe(304);
    expect(part((await bot.get("/rate_limit")).body, "rate.used")).toBe(before);
    expect((await clientOf(sandbox, "ghs_wrong").get(R)).status).toBe(401);
    expect((await bot.get(R, { "x-github-api-version": "2030-01-01" })).status).toBe(400);
    expect((await clientOf(sandbox, null).get(R)).status).toBe(200);
    expect((await clientOf(sandbox, null).post(`${R}/issues`, { title: "x" })).status).toBe(401);
  });

  it("notes what a text pings and links, and closes by keyword on the default branch", async () => {
    repo.createIssue({ title: "target" });
    await bot.post(`${R}/issues`, {
      title: "x",
      body: "hi @mia, see #1 and acme/app#1, not `@tom` nor\n```\n@rae\n```\nnor @\u200Badam",
    });
    repo.push({ "a.md": "1" }, { branch: "topic", message: "fixes #1" });

    expect(repo.pings.map((ping) => ping.target)).toEqual(expect.arrayContaining(["mia", "acme/app#1"]));
    expect(repo.pings.filter((ping) => ping.kind === "mention").map((ping) => ping.target)).toEqual(["mia"]);
    expect(repo.issue(1).state).toBe("open");
    repo.push({ "a.md": "2" }, { message: "Fixes #1" });
    expect(repo.issue(1).state).toBe("closed");
  });

  it.each([
    ["\\@mia", ["mia"]],
    ["&#64;mia and &#35;1", ["mia", "acme/app#1"]],
    ["GH-1", ["acme/app#1"]],
    ["https://github.com/acme/app/issues/1", ["acme/app#1"]],
    ["https://redirect.github.com/acme/app/issues/1", []],
    ["`#1` and ``@mia`` and <!-- @mia -->", []],
    ["mail@example.org", []],
    ["#\u200B1 and @\u200Bmia", []],
  ])("sees in %s what GitHub would", async (body, targets) => {
    await bot.post(`${R}/issues`, { title: "x", body });

    expect(repo.pings.map((ping) => ping.target)).toEqual(targets);
  });

  it("sees commits that are named by their hash", async () => {
    const tip = repo.ref("main") ?? "";
    await bot.post(`${R}/issues`, { title: "x", body: `see ${tip.slice(0, 8)} but not deadbeef` });

    expect(repo.pings.map((ping) => ping.target)).toEqual([tip]);
  });

  it("follows a renamed repository by redirect", async () => {
    repo.rename({ name: "app2" });
    const answer = await bot.get(R);

    expect(answer.status).toBe(301);
    expect(part((await bot.get(answer.headers.get("location") ?? "")).body, "full_name")).toBe("acme/app2");
  });
});
