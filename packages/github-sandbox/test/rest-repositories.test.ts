import { generateKeyPairSync } from "node:crypto";
import { afterEach, describe, expect, it } from "@jest/globals";
import type { Sandbox } from "../src/create-sandbox.ts";
import { REST_ROUTES } from "../src/rest/rest-api.ts";
import { makeJwt } from "./app-stage.ts";
import { clientOf } from "./client.ts";
import { validateAnswer } from "./openapi.ts";
import { isAboutIssues } from "./route-subjects.ts";
import { closeRest, R, startRest, untried } from "./rest-stage.ts";
import { numberPart, part, parts, textPart } from "./json-part.ts";

let sandbox: Sandbox;

async function start() {
  const stage = await startRest();
  ({ sandbox } = stage);
  return stage;
}

afterEach(() => closeRest(sandbox));

describe("REST answers about repositories, git, pull requests and Apps fit GitHub's own description", () => {
  it("for repositories, branches, people and rules", async () => {
    const { repo, bot } = await start();
    repo.protectBranch("main", { kind: "ruleset", requirePullRequest: true, requiredChecks: ["ci"] });

    expect(part((await bot.get(R)).body, "default_branch")).toBe("main");
    expect(part((await bot.get(`${R}/branches/main`)).body, "protected")).toBe(true);
    expect((await bot.get(`${R}/rules/branches/main`)).body).toHaveLength(2);
    expect(parts((await bot.get(`${R}/assignees`)).body, "login")).toContain("mia");
    expect((await bot.get(`${R}/assignees/mia`)).status).toBe(204);
    expect((await bot.get(`${R}/assignees/nobody`)).status).toBe(404);
    expect((await bot.get(`${R}/collaborators/tom/permission`)).body).toMatchObject({
      permission: "read",
      role_name: "triage",
    });
    expect(part((await bot.get("/users/mia")).body, "login")).toBe("mia");
    expect((await bot.get("/meta")).status).toBe(200);
    expect((await bot.get("/user")).status).toBe(403);
    expect(
      part((await clientOf(sandbox, sandbox.token({ kind: "user", login: "mia" })).get("/user")).body, "login"),
    ).toBe("mia");
    const rate = await bot.get("/rate_limit");
    expect(validateAnswer("GET", "/rate_limit", rate.status, rate.body)).toEqual([]);
  });

  it("for git objects, references and files", async () => {
    const { bot, repo } = await start();
    const tip = repo.ref("main") ?? "";

    const ref = await bot.get(`${R}/git/ref/heads/main`);
    expect(part(ref.body, "object.sha")).toBe(tip);
    const tree = await bot.get(`${R}/git/trees/${tip}?recursive=1`);
    expect(parts(part(tree.body, "tree"), "path")).toEqual([
      ".github",
      ".github/workflows",
      ".github/workflows/sync.yml",
      "PLAN.md",
      "docs",
      "docs/a.md",
    ]);
    const plan = textPart(tree.body, "tree.3.sha");
    expect(Buffer.from(textPart((await bot.get(`${R}/git/blobs/${plan}`)).body, "content"), "base64").toString()).toBe(
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
      tree: [{ path: "state.json", mode: "100644", type: "blob", sha: part(blob.body, "sha") }],
    });
    const commit = await bot.post(`${R}/git/commits`, { message: "state", tree: part(made.body, "sha"), parents: [] });
    expect(part((await bot.get(`${R}/git/commits/${textPart(commit.body, "sha")}`)).body, "message")).toBe("state");
    expect((await bot.post(`${R}/git/refs`, { ref: "refs/keeper/state", sha: part(commit.body, "sha") })).status).toBe(
      201,
    );
    expect(
      part(
        (await bot.post(`${R}/git/refs`, { ref: "refs/keeper/state", sha: part(commit.body, "sha") })).body,
        "message",
      ),
    ).toBe("Reference already exists");
    expect((await bot.get(`${R}/git/matching-refs/keeper`)).body).toHaveLength(1);
    const other = await bot.post(`${R}/git/commits`, { message: "other", tree: part(made.body, "sha"), parents: [] });
    expect(
      part(
        (await bot.patch(`${R}/git/refs/keeper/state`, { sha: part(other.body, "sha"), force: false })).body,
        "message",
      ),
    ).toBe("Update is not a fast forward");
    const next = await bot.post(`${R}/git/commits`, {
      message: "next",
      tree: part(made.body, "sha"),
      parents: [part(commit.body, "sha")],
    });
    expect((await bot.patch(`${R}/git/refs/keeper/state`, { sha: part(next.body, "sha") })).status).toBe(200);
    expect((await bot.delete(`${R}/git/refs/keeper/state`)).status).toBe(204);
    expect(part((await bot.get(`${R}/contents/PLAN.md`)).body, "sha")).toBe(plan);
    expect((await bot.get(`${R}/contents/docs`)).body).toHaveLength(1);
    expect((await bot.get(`${R}/contents/nope.md`)).status).toBe(404);
    const content = Buffer.from("# New\n").toString("base64");
    expect((await bot.put(`${R}/contents/PLAN.md`, { message: "m", content })).status).toBe(422);
    expect(
      (await bot.put(`${R}/contents/PLAN.md`, { message: "m", content, sha: part(blob.body, "sha") })).status,
    ).toBe(409);
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
    expect(part((await bot.get(`${R}/commits/main`)).body, "files")).toHaveLength(1);
    expect((await bot.get(`${R}/compare/${tip}...main`)).body).toMatchObject({ status: "ahead", ahead_by: 3 });
  });

  it("for pull requests, statuses, check runs and dispatches", async () => {
    const { bot, repo } = await start();
    repo.push({ "PLAN.md": "# Plan\n\n- [x] one\n" }, { branch: "topic" });
    const pull = { title: "Tick", head: "topic", base: "main", body: "why" };

    expect(part((await bot.post(`${R}/pulls`, pull)).body, "message")).toContain("not permitted to create");
    repo.repository.actionsMayCreatePulls = true;
    const made = await bot.post(`${R}/pulls`, pull);
    expect(made).toMatchObject({
      status: 201,
      body: { mergeable: true, additions: 1, deletions: 1, changed_files: 1 },
    });
    expect((await bot.post(`${R}/pulls`, pull)).status).toBe(422);
    expect((await bot.get(`${R}/pulls`)).body).toHaveLength(1);
    expect((await bot.get(`${R}/pulls?head=acme:topic&state=all`)).body).toHaveLength(1);
    expect(part((await bot.get(`${R}/pulls/1/files`)).body, "0")).toMatchObject({
      filename: "PLAN.md",
      status: "modified",
    });
    expect((await bot.get(`${R}/pulls/1/commits`)).body).toHaveLength(1);
    expect(part((await bot.patch(`${R}/pulls/1`, { title: "Tick one" })).body, "title")).toBe("Tick one");
    expect(part((await bot.get(`${R}/issues`)).body, "0.pull_request")).toBeDefined();
    const sha = repo.ref("topic") ?? "";
    expect(
      (await bot.post(`${R}/statuses/${sha}`, { state: "success", context: "plan", description: "1 of 2" })).status,
    ).toBe(201);
    expect((await bot.get(`${R}/commits/${sha}/statuses`)).body).toHaveLength(1);
    const run = await bot.post(`${R}/check-runs`, { name: "plan", head_sha: sha, status: "in_progress" });
    expect(run.status).toBe(201);
    const output = { title: "t", summary: "s", annotations: [] };
    expect(
      part(
        (await bot.patch(`${R}/check-runs/${numberPart(run.body, "id")}`, { conclusion: "success", output })).body,
        "status",
      ),
    ).toBe("completed");
    expect((await bot.get(`${R}/check-runs/${numberPart(run.body, "id")}`)).status).toBe(200);
    expect(part((await bot.get(`${R}/commits/${sha}/check-runs`)).body, "total_count")).toBe(1);
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
      slug: "keeper",
      publicKey: publicKey.export({ type: "spki", format: "pem" }) as string,
    });
    const installation = sandbox.install(app, "acme", ["acme/app"]);
    const jwt = makeJwt(sandbox, app.id, privateKey.export({ type: "pkcs1", format: "pem" }) as string);
    const asApp = clientOf(sandbox, jwt);

    expect(part((await asApp.get("/app")).body, "slug")).toBe("keeper");
    expect((await asApp.get("/app/installations")).body).toHaveLength(1);
    expect((await asApp.get(`/app/installations/${installation.id}`)).status).toBe(200);
    expect(part((await asApp.get(`${R}/installation`)).body, "id")).toBe(installation.id);
    const token = await asApp.post(`/app/installations/${installation.id}/access_tokens`, {
      repositories: ["app"],
      permissions: { issues: "write" },
    });
    expect(token.status).toBe(201);
    expect(part(token.body, "token.length")).toBeGreaterThan(40);
    const installed = clientOf(sandbox, textPart(token.body, "token"));
    expect(part((await installed.get("/installation/repositories")).body, "total_count")).toBe(1);
    expect(part((await installed.post(`${R}/issues`, { title: "By app" })).body, "user.login")).toBe("keeper[bot]");
    expect((await installed.get(`${R}/contents/PLAN.md`)).status).toBe(403);
    sandbox.clock.advance(3_601_000);
    expect((await installed.get(R)).status).toBe(401);
    expect((await asApp.get("/app")).status).toBe(401);
    const person = clientOf(sandbox, sandbox.token({ kind: "user", login: "mia" }));
    expect(part((await person.get("/user/installations")).body, "total_count")).toBe(1);
    expect(part((await person.get(`/user/installations/${installation.id}/repositories`)).body, "total_count")).toBe(1);
    expect(repo.issues()).toHaveLength(1);
  });

  it("were seen from every operation there is", async () => {
    await start();

    // Those have tests of their own: webhooks.test.ts, apps.test.ts and administration.test.ts.
    const isElsewhere = /deliveries|manifests|\/protection$|rulesets|actions\/runs/;
    const served = REST_ROUTES.filter((route) => !isAboutIssues(route) && !isElsewhere.test(route.template));
    expect(untried(served)).toEqual([]);
  });
});
