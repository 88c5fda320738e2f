import { execFileSync } from "node:child_process";
import { generateKeyPairSync, sign } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import type { AnswerSeen } from "../src/http/request-pipeline.ts";
import { REST_ROUTES } from "../src/rest/rest-api.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "../src/create-sandbox.ts";
import { clientOf } from "./client.ts";
import { validateAnswer } from "./openapi.ts";

let sandbox: Sandbox;
const problems: string[] = [];
const seen = new Set<string>();

async function start(options: SandboxOptions = {}) {
  sandbox = await createSandbox({
    ...options,
    onAnswer: ({ method, template, status, body }: AnswerSeen) => {
      seen.add(`${method} ${template}`);
      problems.push(...validateAnswer(method, template, status, body));
    },
  });
  const repo = sandbox.createRepository({
    owner: "acme",
    ownerType: "Organization",
    name: "app",
    files: { "PLAN.md": "# Plan\n\n- [ ] one\n", "docs/a.md": "a\n", ".github/workflows/sync.yml": "on: push\n" },
    roles: { mia: "write", tom: "triage", rae: "read", ada: "admin" },
    issueTypes: ["Task", "Bug"],
  });
  const bot = clientOf(sandbox, sandbox.token({ kind: "github-token", repo: "acme/app" }));
  return { repo, bot };
}

afterEach(async () => {
  await sandbox.close();
  const found = problems.splice(0);
  expect(found).toEqual([]);
});

const R = "/repos/acme/app";

describe("REST answers fit GitHub's own description", () => {
  it("for repositories, branches, people and rules", async () => {
    const { repo, bot } = await start();
    repo.protectBranch("main", { kind: "ruleset", requirePullRequest: true, requiredChecks: ["ci"] });

    expect((await bot.get(R)).body.default_branch).toBe("main");
    expect((await bot.get(`${R}/branches/main`)).body.protected).toBe(true);
    expect((await bot.get(`${R}/rules/branches/main`)).body).toHaveLength(2);
    expect((await bot.get(`${R}/assignees`)).body.map((one: { login: string }) => one.login)).toContain("mia");
    expect((await bot.get(`${R}/assignees/mia`)).status).toBe(204);
    expect((await bot.get(`${R}/assignees/nobody`)).status).toBe(404);
    expect((await bot.get(`${R}/collaborators/tom/permission`)).body).toMatchObject({
      permission: "read",
      role_name: "triage",
    });
    expect((await bot.get("/users/mia")).body.login).toBe("mia");
    expect((await bot.get("/meta")).status).toBe(200);
    expect((await bot.get("/user")).status).toBe(403);
    expect((await clientOf(sandbox, sandbox.token({ kind: "user", login: "mia" })).get("/user")).body.login).toBe(
      "mia",
    );
    const rate = await bot.get("/rate_limit");
    expect(validateAnswer("GET", "/rate_limit", rate.status, rate.body)).toEqual([]);
  });

  it("for issues, labels, comments and reactions", async () => {
    const { bot } = await start();

    const one = await bot.post(`${R}/issues`, {
      title: "One",
      body: "text",
      labels: ["plansync", "bug"],
      assignees: ["mia"],
      type: "Task",
    });
    expect(one).toMatchObject({
      status: 201,
      body: { number: 1, user: { login: "github-actions[bot]", type: "Bot" } },
    });
    expect(one.body.labels.map((label: { name: string; color: string }) => `${label.name} ${label.color}`)).toEqual([
      "plansync ededed",
      "bug d73a4a",
    ]);
    expect(one.body.type.name).toBe("Task");
    expect(one.body.performed_via_github_app.slug).toBe("github-actions");
    expect((await bot.patch(`${R}/issues/1`, { state: "closed", state_reason: "not_planned" })).body.state_reason).toBe(
      "not_planned",
    );
    expect((await bot.patch(`${R}/issues/1`, { state: "open" })).body.state_reason).toBe("reopened");
    expect((await bot.get(`${R}/issues/1`)).body.title).toBe("One");
    expect((await bot.get(`${R}/issues`)).body).toHaveLength(1);
    expect((await bot.put(`${R}/issues/1/lock`)).status).toBe(204);
    expect((await bot.delete(`${R}/issues/1/lock`)).status).toBe(204);
    expect((await bot.get(`${R}/labels`)).body).toHaveLength(4);
    expect((await bot.post(`${R}/labels`, { name: "x y", color: "ffffff", description: "d" })).status).toBe(201);
    expect((await bot.post(`${R}/labels`, { name: "X Y" })).body.errors[0].code).toBe("already_exists");
    expect((await bot.get(`${R}/labels/x%20y`)).body.name).toBe("x y");
    expect((await bot.patch(`${R}/labels/x%20y`, { new_name: "z" })).body.name).toBe("z");
    expect((await bot.post(`${R}/issues/1/labels`, { labels: ["z"] })).body).toHaveLength(3);
    expect((await bot.get(`${R}/issues/1/labels`)).body).toHaveLength(3);
    expect((await bot.put(`${R}/issues/1/labels`, { labels: ["z"] })).body).toHaveLength(1);
    expect((await bot.delete(`${R}/issues/1/labels/z`)).body).toEqual([]);
    expect((await bot.delete(`${R}/issues/1/labels`)).status).toBe(204);
    expect((await bot.delete(`${R}/labels/z`)).status).toBe(204);
    const comment = await bot.post(`${R}/issues/1/comments`, { body: "hello" });
    expect(comment.status).toBe(201);
    expect((await bot.get(`${R}/issues/1/comments`)).body).toHaveLength(1);
    expect((await bot.get(`${R}/issues/comments/${comment.body.id}`)).body.body).toBe("hello");
    expect((await bot.patch(`${R}/issues/comments/${comment.body.id}`, { body: "bye" })).body.body).toBe("bye");
    expect((await bot.post(`${R}/issues/comments/${comment.body.id}/reactions`, { content: "eyes" })).status).toBe(201);
    expect((await bot.post(`${R}/issues/comments/${comment.body.id}/reactions`, { content: "eyes" })).status).toBe(200);
    expect((await bot.post(`${R}/issues/1/reactions`, { content: "+1" })).status).toBe(201);
    expect((await bot.delete(`${R}/issues/comments/${comment.body.id}`)).status).toBe(204);
    const milestone = await bot.post(`${R}/milestones`, { title: "v1" });
    expect(milestone.status).toBe(201);
    expect((await bot.get(`${R}/milestones`)).body).toHaveLength(1);
    expect((await bot.get(`${R}/milestones/1`)).body.title).toBe("v1");
    expect((await bot.post(`${R}/issues`, { title: "Two", milestone: 1 })).body.milestone.title).toBe("v1");
    expect((await bot.get(`${R}/issue-types`)).body).toHaveLength(2);
  });

  it("for sub-issues and dependencies, which want database ids", async () => {
    const { bot } = await start();
    const ids: number[] = [];
    for (const title of ["P", "A", "B", "C"]) ids.push((await bot.post(`${R}/issues`, { title })).body.id);
    const [, a, b, c] = ids;

    expect((await bot.post(`${R}/issues/1/sub_issues`, { sub_issue_id: 2 })).status).toBe(404);
    for (const id of [a, b, c])
      expect((await bot.post(`${R}/issues/1/sub_issues`, { sub_issue_id: id })).status).toBe(201);
    expect((await bot.patch(`${R}/issues/1/sub_issues/priority`, { sub_issue_id: c, after_id: a })).status).toBe(200);
    expect((await bot.get(`${R}/issues/1/sub_issues`)).body.map((one: { title: string }) => one.title)).toEqual([
      "A",
      "C",
      "B",
    ]);
    expect((await bot.get(`${R}/issues/2/parent`)).body.number).toBe(1);
    expect((await bot.get(`${R}/issues/1/parent`)).status).toBe(404);
    expect((await bot.post(`${R}/issues/3/sub_issues`, { sub_issue_id: a })).body.message).toContain(
      "Sub issue may only have one parent",
    );
    expect((await bot.post(`${R}/issues/3/sub_issues`, { sub_issue_id: a, replace_parent: true })).status).toBe(201);
    expect((await bot.delete(`${R}/issues/3/sub_issue`, { sub_issue_id: a })).status).toBe(200);
    expect((await bot.post(`${R}/issues/3/dependencies/blocked_by`, { issue_id: a })).body.number).toBe(2);
    expect((await bot.get(`${R}/issues/3/dependencies/blocked_by`)).body).toHaveLength(1);
    expect((await bot.get(`${R}/issues/2/dependencies/blocking`)).body).toHaveLength(1);
    expect((await bot.get(`${R}/issues/3`)).body.issue_dependencies_summary.blocked_by).toBe(1);
    expect((await bot.delete(`${R}/issues/3/dependencies/blocked_by/${a}`)).status).toBe(200);
    const stranger = await bot.post(`${R}/issues/3/dependencies/blocked_by`, { issue_id: 2 });
    expect(stranger.body.repository_url).toContain("stranger/elsewhere");
  });

  it("for git objects, references and files", async () => {
    const { bot, repo } = await start();
    const tip = repo.ref("main") ?? "";

    const ref = await bot.get(`${R}/git/ref/heads/main`);
    expect(ref.body.object.sha).toBe(tip);
    const tree = await bot.get(`${R}/git/trees/${tip}?recursive=1`);
    expect(tree.body.tree.map((row: { path: string }) => row.path)).toEqual([
      ".github",
      ".github/workflows",
      ".github/workflows/sync.yml",
      "PLAN.md",
      "docs",
      "docs/a.md",
    ]);
    const plan = tree.body.tree[3].sha;
    expect(Buffer.from((await bot.get(`${R}/git/blobs/${plan}`)).body.content, "base64").toString()).toBe(
      "# Plan\n\n- [ ] one\n",
    );
    expect((await bot.get(`${R}/git/blobs/${plan}`, { accept: "application/vnd.github.raw+json" })).body).toBe(
      "# Plan\n\n- [ ] one\n",
    );
    const blob = await bot.post(`${R}/git/blobs`, {
      content: Buffer.from("{}").toString("base64"),
      encoding: "base64",
    });
    const made = await bot.post(`${R}/git/trees`, {
      tree: [{ path: "state.json", mode: "100644", type: "blob", sha: blob.body.sha }],
    });
    const commit = await bot.post(`${R}/git/commits`, { message: "state", tree: made.body.sha, parents: [] });
    expect((await bot.get(`${R}/git/commits/${commit.body.sha}`)).body.message).toBe("state");
    expect((await bot.post(`${R}/git/refs`, { ref: "refs/plansync/state", sha: commit.body.sha })).status).toBe(201);
    expect((await bot.post(`${R}/git/refs`, { ref: "refs/plansync/state", sha: commit.body.sha })).body.message).toBe(
      "Reference already exists",
    );
    expect((await bot.get(`${R}/git/matching-refs/plansync`)).body).toHaveLength(1);
    const other = await bot.post(`${R}/git/commits`, { message: "other", tree: made.body.sha, parents: [] });
    expect((await bot.patch(`${R}/git/refs/plansync/state`, { sha: other.body.sha, force: false })).body.message).toBe(
      "Update is not a fast forward",
    );
    const next = await bot.post(`${R}/git/commits`, {
      message: "next",
      tree: made.body.sha,
      parents: [commit.body.sha],
    });
    expect((await bot.patch(`${R}/git/refs/plansync/state`, { sha: next.body.sha })).status).toBe(200);
    expect((await bot.delete(`${R}/git/refs/plansync/state`)).status).toBe(204);
    expect((await bot.get(`${R}/contents/PLAN.md`)).body.sha).toBe(plan);
    expect((await bot.get(`${R}/contents/docs`)).body).toHaveLength(1);
    expect((await bot.get(`${R}/contents/nope.md`)).status).toBe(404);
    const content = Buffer.from("# New\n").toString("base64");
    expect((await bot.put(`${R}/contents/PLAN.md`, { message: "m", content })).status).toBe(422);
    expect((await bot.put(`${R}/contents/PLAN.md`, { message: "m", content, sha: blob.body.sha })).status).toBe(409);
    expect((await bot.put(`${R}/contents/PLAN.md`, { message: "m", content, sha: plan })).status).toBe(200);
    expect((await bot.put(`${R}/contents/new.md`, { message: "m", content })).status).toBe(201);
    expect(
      (
        await bot.delete(`${R}/contents/new.md`, {
          message: "m",
          sha: repo.repository.git.writeBlob(Buffer.from("# New\n")),
        })
      ).status,
    ).toBe(200);
    expect((await bot.put(`${R}/contents/.github/workflows/x.yml`, { message: "m", content })).status).toBe(403);
    expect((await bot.get(`${R}/commits`)).body).toHaveLength(4);
    expect((await bot.get(`${R}/commits/main`)).body.files).toHaveLength(1);
    expect((await bot.get(`${R}/compare/${tip}...main`)).body).toMatchObject({ status: "ahead", ahead_by: 3 });
  });

  it("for pull requests, statuses, check runs and dispatches", async () => {
    const { bot, repo } = await start();
    repo.push({ "PLAN.md": "# Plan\n\n- [x] one\n" }, { branch: "topic" });
    const pull = { title: "Tick", head: "topic", base: "main", body: "why" };

    expect((await bot.post(`${R}/pulls`, pull)).body.message).toContain("not permitted to create");
    repo.repository.actionsMayCreatePulls = true;
    const made = await bot.post(`${R}/pulls`, pull);
    expect(made).toMatchObject({
      status: 201,
      body: { mergeable: true, additions: 1, deletions: 1, changed_files: 1 },
    });
    expect((await bot.post(`${R}/pulls`, pull)).status).toBe(422);
    expect((await bot.get(`${R}/pulls`)).body).toHaveLength(1);
    expect((await bot.get(`${R}/pulls?head=acme:topic&state=all`)).body).toHaveLength(1);
    expect((await bot.get(`${R}/pulls/1/files`)).body[0]).toMatchObject({ filename: "PLAN.md", status: "modified" });
    expect((await bot.get(`${R}/pulls/1/commits`)).body).toHaveLength(1);
    expect((await bot.patch(`${R}/pulls/1`, { title: "Tick one" })).body.title).toBe("Tick one");
    expect((await bot.get(`${R}/issues`)).body[0].pull_request).toBeDefined();
    const sha = repo.ref("topic") ?? "";
    expect(
      (await bot.post(`${R}/statuses/${sha}`, { state: "success", context: "plan", description: "1 of 2" })).status,
    ).toBe(201);
    expect((await bot.get(`${R}/commits/${sha}/statuses`)).body).toHaveLength(1);
    const run = await bot.post(`${R}/check-runs`, { name: "plan", head_sha: sha, status: "in_progress" });
    expect(run.status).toBe(201);
    const output = { title: "t", summary: "s", annotations: [] };
    expect((await bot.patch(`${R}/check-runs/${run.body.id}`, { conclusion: "success", output })).body.status).toBe(
      "completed",
    );
    expect((await bot.get(`${R}/check-runs/${run.body.id}`)).status).toBe(200);
    expect((await bot.get(`${R}/commits/${sha}/check-runs`)).body.total_count).toBe(1);
    expect((await bot.post(`${R}/actions/workflows/sync.yml/dispatches`, { ref: "main" })).status).toBe(204);
    expect((await bot.post(`${R}/actions/workflows/none.yml/dispatches`, { ref: "main" })).status).toBe(404);
    repo.mergePull(1, "mia");
    expect((await bot.get(`${R}/pulls/1`)).body).toMatchObject({ merged: true, state: "closed" });
    expect(repo.readFile("PLAN.md")).toContain("- [x] one");
  });

  it("for Apps, their installations, tokens and deliveries", async () => {
    const { repo } = await start();
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const app = sandbox.createApp({
      slug: "plan-keeper",
      publicKey: publicKey.export({ type: "spki", format: "pem" }) as string,
    });
    const installation = sandbox.install(app, "acme", ["acme/app"]);
    const jwt = makeJwt(privateKey.export({ type: "pkcs1", format: "pem" }) as string, app.id);
    const asApp = clientOf(sandbox, jwt);

    expect((await asApp.get("/app")).body.slug).toBe("plan-keeper");
    expect((await asApp.get("/app/installations")).body).toHaveLength(1);
    expect((await asApp.get(`/app/installations/${installation.id}`)).status).toBe(200);
    expect((await asApp.get(`${R}/installation`)).body.id).toBe(installation.id);
    const token = await asApp.post(`/app/installations/${installation.id}/access_tokens`, {
      repositories: ["app"],
      permissions: { issues: "write" },
    });
    expect(token.status).toBe(201);
    expect(token.body.token.length).toBeGreaterThan(40);
    const installed = clientOf(sandbox, token.body.token);
    expect((await installed.get("/installation/repositories")).body.total_count).toBe(1);
    expect((await installed.post(`${R}/issues`, { title: "By app" })).body.user.login).toBe("plan-keeper[bot]");
    expect((await installed.get(`${R}/contents/PLAN.md`)).status).toBe(403);
    sandbox.clock.advance(3_601_000);
    expect((await installed.get(R)).status).toBe(401);
    expect((await asApp.get("/app")).status).toBe(401);
    const person = clientOf(sandbox, sandbox.token({ kind: "user", login: "mia" }));
    expect((await person.get("/user/installations")).body.total_count).toBe(1);
    expect((await person.get(`/user/installations/${installation.id}/repositories`)).body.total_count).toBe(1);
    expect(repo.issues()).toHaveLength(1);
  });

  it("tries every operation it serves", async () => {
    await start();

    // Deliveries and manifests have tests of their own, with what surrounds them.
    const left = REST_ROUTES.map((route) => `${route.method} ${route.template}`).filter(
      (key) => !seen.has(key) && !/deliveries|manifests/u.test(key),
    );
    expect(left).toEqual([]);
  });
});

function makeJwt(key: string, issuer: number): string {
  const now = Math.floor(sandbox.clock.now() / 1000);
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${encode({ alg: "RS256", typ: "JWT" })}.${encode({ iat: now - 30, exp: now + 570, iss: issuer })}`;
  return `${text}.${sign("sha256", Buffer.from(text), key).toString("base64url")}`;
}

describe("git objects", () => {
  it("have the hashes that git gives them", async () => {
    const { repo } = await start();
    const files = { "z.md": "# Übung\r\n- [ ] a\n", "a-b/x": "1", "a/y": "2", "a.c": "3" };
    const sha = repo.push(files, { message: "Add files\n\nfor äll" });
    const commit = repo.repository.git.findCommit(sha);
    const folder = mkdtempSync(join(tmpdir(), "git-"));
    const git = (input: string | undefined, ...args: string[]) =>
      execFileSync("git", args, { cwd: folder, encoding: "utf8", ...(input === undefined ? {} : { input }) }).trim();
    git(undefined, "init", "-q");
    for (const path of repo.listFiles()) {
      const blob = git(repo.readFile(path), "hash-object", "-w", "--stdin");
      git(undefined, "update-index", "--add", "--cacheinfo", `100644,${blob},${path}`);
    }
    const tree = git(undefined, "write-tree");
    const { author } = commit ?? { author: { name: "", email: "", date: 0 } };
    const line = `${author.name} <${author.email}> ${Math.floor(author.date / 1000)} +0000`;
    const text = `tree ${tree}\nparent ${commit?.parents[0]}\nauthor ${line}\ncommitter ${line}\n\nAdd files\n\nfor äll`;

    expect(commit?.tree).toBe(tree);
    expect(sha).toBe(git(text, "hash-object", "-t", "commit", "--stdin", "--literally"));
    rmSync(folder, { recursive: true });
  });
});
