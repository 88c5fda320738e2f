import { createHmac, createPrivateKey, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import { readFileCommands } from "../src/actions/file-commands.ts";
import { createSandbox, type Sandbox } from "../src/create-sandbox.ts";
import { clientOf } from "./client.ts";
import { validateAnswer } from "./openapi.ts";

let sandbox: Sandbox;
const closers: (() => void)[] = [];
const R = "/repos/acme/app";

async function start() {
  sandbox = await createSandbox();
  const repo = sandbox.createRepository({
    owner: "acme",
    ownerType: "Organization",
    name: "app",
    files: { "PLAN.md": "- [ ] a\n" },
    roles: { mia: "write" },
  });
  const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const app = sandbox.createApp({
    slug: "keeper",
    publicKey: keys.publicKey.export({ type: "spki", format: "pem" }) as string,
  });
  const installation = sandbox.install(app, "acme");
  return { repo, app, installation, key: keys.privateKey };
}

async function receiver(answer: () => number = () => 200) {
  const got: { headers: Record<string, unknown>; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      got.push({ headers: request.headers, body });
      response.writeHead(answer()).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, got };
}

afterEach(async () => {
  await sandbox.close();
  closers.splice(0).forEach((close) => close());
});

describe("webhooks", () => {
  it("are signed, and tell of human acts and of API acts alike", async () => {
    const { repo, installation } = await start();
    const { url, got } = await receiver();
    sandbox.webhooks.deliver({ url, secret: "s3cret" });
    const bot = clientOf(sandbox, sandbox.token({ kind: "github-token", repo: "acme/app" }));

    repo.createIssue({ title: "parent", by: "mia" });
    await bot.post(`${R}/issues`, { title: "child" });
    repo.setParent(2, 1);
    repo.push({ "PLAN.md": "- [x] a\n" }, { author: "mia" });
    await sandbox.webhooks.settled();

    for (const { headers, body } of got) {
      expect(headers["x-hub-signature-256"]).toBe(
        `sha256=${createHmac("sha256", "s3cret").update(body).digest("hex")}`,
      );
      expect(JSON.parse(body).installation.id).toBe(installation.id);
    }
    const told = got.map(
      ({ headers, body }) => `${String(headers["x-github-event"])}.${JSON.parse(body).action ?? ""}`,
    );
    expect(told.sort()).toEqual([
      "issues.opened",
      "issues.opened",
      "push.",
      "sub_issues.parent_issue_added",
      "sub_issues.sub_issue_added",
    ]);
    const push = JSON.parse(got.find(({ headers }) => headers["x-github-event"] === "push")?.body ?? "{}");
    expect(push).toMatchObject({
      ref: "refs/heads/main",
      head_commit: { modified: ["PLAN.md"] },
      sender: { login: "mia" },
    });
  });

  it("get lost, double and out of order as told, and can be asked for again", async () => {
    const { repo, app, key } = await start();
    const { url, got } = await receiver();
    const numbers = [0.1, 0.9, 0.9, 0.9, 0.9, 0.1, 0.5, 0.6];
    sandbox.webhooks.deliver({
      url,
      secret: "s",
      lose: 0.3,
      duplicate: 0.2,
      shuffle: 5,
      random: () => numbers.shift() ?? 0.9,
    });
    repo.createIssue({ title: "lost" });
    repo.createIssue({ title: "once" });
    repo.createIssue({ title: "twice" });
    await sandbox.webhooks.settled();
    const asApp = clientOf(sandbox, jwt(app.id, key));

    const listed = await asApp.get("/app/hook/deliveries?per_page=2");
    expect(listed.body).toHaveLength(2);
    expect(validateAnswer("GET", "/app/hook/deliveries", 200, listed.body)).toEqual([]);
    const next = /<([^>]+)>; rel="next"/u.exec(listed.headers.get("link") ?? "")?.[1] ?? "";
    const [lost] = (await asApp.get(next)).body;
    expect(lost).toMatchObject({ status_code: 502, redelivery: false });
    // The id is too large for the numbers of JSON.parse.
    const { id } = sandbox.webhooks.deliveries.find(({ guid }) => guid === lost.guid) ?? { id: 0n };
    const one = await asApp.get(`/app/hook/deliveries/${id}`);
    expect(validateAnswer("GET", `/app/hook/deliveries/${id}`, 200, one.body)).toEqual([]);
    expect((await asApp.post(`/app/hook/deliveries/${id}/attempts`)).status).toBe(202);
    await sandbox.webhooks.settled();

    const guids = got.map(({ headers }) => headers["x-github-delivery"]);
    expect(got).toHaveLength(4);
    expect(new Set(guids).size).toBe(3);
    expect(guids).toContain(lost.guid);
  });

  it("count an answer that is no success as failed", async () => {
    const { repo, app, key } = await start();
    const { url } = await receiver(() => 503);
    sandbox.webhooks.deliver({ url, secret: "s" });
    repo.createIssue({ title: "x" });
    await sandbox.webhooks.settled();

    const { body } = await clientOf(sandbox, jwt(app.id, key)).get("/app/hook/deliveries?status=failure");
    expect(body).toMatchObject([{ status: "Invalid HTTP Response: 503", status_code: 503, event: "issues" }]);
  });
});

describe("workflow events", () => {
  it("are not started by a workflow's own token, but by people and Apps", async () => {
    const { repo } = await start();
    sandbox.workflows.watch();
    const bot = clientOf(sandbox, sandbox.token({ kind: "github-token", repo: "acme/app" }));
    const app = clientOf(sandbox, sandbox.token({ kind: "app", login: "keeper", repo: "acme/app" }));

    await bot.post(`${R}/issues`, { title: "by the workflow" });
    await app.post(`${R}/issues`, { title: "by the app" });
    repo.closeIssue(1, { by: "mia" });
    repo.setParent(2, 1);

    expect(sandbox.workflows.take().map((event) => `${event.name}.${event.action ?? ""} ${event.actor}`)).toEqual([
      "issues.opened keeper[bot]",
      "issues.closed mia",
    ]);
  });

  it("bring an Action's variables and files", async () => {
    const { repo } = await start();
    const before = repo.ref("main");
    const after = repo.push({ "PLAN.md": "- [x] a\n" }, { author: "mia" });
    const payload = sandbox.eventPayload("push", { repo: "acme/app", sender: "mia" });
    const action = sandbox.actionEnvironment({
      repo: "acme/app",
      token: "t",
      event: { name: "push", payload },
      inputs: { "write-back": "off", "max minutes": "5" },
    });

    expect(payload).toMatchObject({ before, after, ref: "refs/heads/main", sender: { login: "mia" } });
    expect((payload["commits"] as object[])[0]).not.toHaveProperty("modified");
    expect(action.env).toMatchObject({
      "INPUT_WRITE-BACK": "off",
      INPUT_MAX_MINUTES: "5",
      INPUT_TOKEN: "t",
      GITHUB_SHA: after,
      GITHUB_REF: "refs/heads/main",
      GITHUB_ACTOR: "mia",
    });
    expect(JSON.parse(readFileSync(action.env["GITHUB_EVENT_PATH"] ?? "", "utf8"))).toEqual(
      JSON.parse(JSON.stringify(payload)),
    );
    expect(action.outputs()).toEqual({});
    action.remove();
  });

  it("run pull requests on the commit that merging would make", async () => {
    const { repo } = await start();
    const head = repo.push({ "PLAN.md": "- [x] a\n" }, { branch: "topic" });
    const pull = repo.openPull({ title: "x", head: "topic" });
    const payload = sandbox.eventPayload("pull_request", { repo: "acme/app", number: pull.number, action: "opened" });
    const action = sandbox.actionEnvironment({
      repo: "acme/app",
      token: "t",
      event: { name: "pull_request", payload },
    });

    expect(action.env).toMatchObject({
      GITHUB_REF: "refs/pull/1/merge",
      GITHUB_HEAD_REF: "topic",
      GITHUB_BASE_REF: "main",
    });
    expect(repo.repository.git.findCommit(action.env["GITHUB_SHA"] ?? "")?.parents).toEqual([repo.ref("main"), head]);
    action.remove();
  });

  it("reads outputs as the runner does", () => {
    expect(readFileCommands("a=1\nb<<EOF\nx=y\n\nz\nEOF\nc=\n")).toEqual({ a: "1", b: "x=y\n\nz", c: "" });
    expect(() => readFileCommands("b<<EOF\nx\n")).toThrow("Matching delimiter not found");
  });
});

describe("signing in through an App", () => {
  it("gives a person's token that sees what both may see", async () => {
    const { app, installation } = await start();
    sandbox.oauth.signedIn = sandbox.addUser("mia");
    const query = new URLSearchParams({
      client_id: app.clientId,
      redirect_uri: "http://127.0.0.1:1/back",
      state: "st",
    });
    const sent = await fetch(`${sandbox.url}/login/oauth/authorize?${query.toString()}`, { redirect: "manual" });
    const back = new URL(sent.headers.get("location") ?? "");
    const exchange = async () => {
      const answer = await fetch(`${sandbox.url}/login/oauth/access_token`, {
        method: "POST",
        headers: { accept: "application/json", "content-type": "application/json" },
        body: JSON.stringify({ client_id: app.clientId, client_secret: "x", code: back.searchParams.get("code") }),
      });
      return (await answer.json()) as { access_token?: string; error?: string };
    };
    const token = await exchange();

    expect(back.searchParams.get("state")).toBe("st");
    const person = clientOf(sandbox, token.access_token ?? "");
    expect((await person.get("/user")).body.login).toBe("mia");
    expect((await person.get("/user/installations")).body.installations[0].id).toBe(installation.id);
    expect((await exchange()).error).toBe("bad_verification_code");
  });
});

describe("registering an App by its manifest", () => {
  const manifest = {
    name: "Plan Bot",
    redirect_url: "http://127.0.0.1:1/setup",
    default_permissions: { issues: "write" },
  };

  async function send(more: Readonly<Record<string, unknown>>): Promise<Response> {
    await start();
    sandbox.oauth.signedIn = sandbox.addUser("mia");
    return fetch(`${sandbox.url}/settings/apps/new?state=st`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ manifest: JSON.stringify({ ...manifest, ...more }) }),
    });
  }

  it.each([
    [{ hook_attributes: { url: "https://bot.example.com/hook" }, default_events: ["issues"] }, ["issues"], "string"],
    [{}, [], "object"],
  ])("gives its keys once, for the code, with a webhook or without: %j", async (more, events, secret) => {
    const sent = await send(more);
    const code = new URL(sent.headers.get("location") ?? "").searchParams.get("code") ?? "";
    const client = clientOf(sandbox, null);
    const made = await client.post(`/app-manifests/${code}/conversions`);

    expect(made).toMatchObject({ status: 201, body: { slug: "plan-bot", owner: { login: "mia" } } });
    expect(validateAnswer("POST", "/app-manifests/x/conversions", 201, made.body)).toEqual([]);
    expect(typeof made.body.webhook_secret).toBe(secret);
    expect(
      (await clientOf(sandbox, jwt(made.body.id, createPrivateKey(made.body.pem))).get("/app")).body.events,
    ).toEqual(events);
    expect((await client.post(`/app-manifests/${code}/conversions`)).status).toBe(404);
  });

  it.each([
    [{ default_events: ["issues"] }, "Hook url cannot be blank"],
    [{ hook_attributes: { active: false } }, '"url" wasn\'t supplied'],
    [{ hook_attributes: { url: "http://localhost:3000/hook", active: false } }, "isn't reachable over the public"],
  ])("refuses, as GitHub does, %j", async (more, why) => {
    const sent = await send(more);

    expect(sent.status).toBe(422);
    expect(await sent.text()).toContain(why);
  });
});

describe("installations", () => {
  it("can be suspended, narrowed and removed, and each is told", async () => {
    const { installation } = await start();
    const { url, got } = await receiver();
    sandbox.createRepository({ owner: "acme", name: "other", private: true, files: { "a.md": "" } });
    sandbox.webhooks.deliver({ url, secret: "s" });
    const client = clientOf(sandbox, sandbox.token({ kind: "app", login: "keeper", repo: "acme/app" }));

    expect((await client.get("/repos/acme/other")).status).toBe(200);
    sandbox.changeInstallation(installation, { remove: ["acme/other"] });
    expect((await client.get("/repos/acme/other")).status).toBe(404);
    sandbox.suspend(installation);
    expect((await client.get(R)).status).toBe(403);
    sandbox.suspend(installation, false);
    expect((await client.get(R)).status).toBe(200);
    sandbox.uninstall(installation);
    expect((await client.get(R)).status).toBe(401);
    await sandbox.webhooks.settled();

    const told = got.map(({ headers, body }) => `${String(headers["x-github-event"])}.${JSON.parse(body).action}`);
    expect(told.sort()).toEqual([
      "installation.deleted",
      "installation.suspend",
      "installation.unsuspend",
      "installation_repositories.removed",
    ]);
  });
});

function jwt(issuer: number, key: KeyObject): string {
  const now = Math.floor(sandbox.clock.now() / 1000);
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${encode({ alg: "RS256", typ: "JWT" })}.${encode({ iat: now - 30, exp: now + 570, iss: issuer })}`;
  return `${text}.${sign("sha256", Buffer.from(text), key).toString("base64url")}`;
}
