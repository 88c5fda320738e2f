import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import type { Sandbox } from "../src/create-sandbox.ts";
import { makeJwt, startWithApp } from "./app-stage.ts";
import { clientOf } from "./client.ts";
import { validateAnswer } from "./openapi.ts";
import { part } from "./json-part.ts";

let sandbox: Sandbox;
const closers: (() => void)[] = [];
const R = "/repos/acme/app";

async function start() {
  const stage = await startWithApp();
  ({ sandbox } = stage);
  return stage;
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
    const asApp = clientOf(sandbox, makeJwt(sandbox, app.id, key));

    const listed = await asApp.get("/app/hook/deliveries?per_page=2");
    expect(listed.body).toHaveLength(2);
    expect(validateAnswer("GET", "/app/hook/deliveries", 200, listed.body)).toEqual([]);
    const next = /<([^>]+)>; rel="next"/u.exec(listed.headers.get("link") ?? "")?.[1] ?? "";
    const lost = part((await asApp.get(next)).body, "0");
    expect(lost).toMatchObject({ status_code: 502, redelivery: false });
    // The id is too large for the numbers of JSON.parse.
    const { id } = sandbox.webhooks.deliveries.find(({ guid }) => guid === part(lost, "guid")) ?? { id: 0n };
    const one = await asApp.get(`/app/hook/deliveries/${id}`);
    expect(validateAnswer("GET", `/app/hook/deliveries/${id}`, 200, one.body)).toEqual([]);
    expect((await asApp.post(`/app/hook/deliveries/${id}/attempts`)).status).toBe(202);
    await sandbox.webhooks.settled();

    const guids = got.map(({ headers }) => headers["x-github-delivery"]);
    expect(got).toHaveLength(4);
    expect(new Set(guids).size).toBe(3);
    expect(guids).toContain(part(lost, "guid"));
  });

  it("count an answer that is no success as failed", async () => {
    const { repo, app, key } = await start();
    const { url } = await receiver(() => 503);
    sandbox.webhooks.deliver({ url, secret: "s" });
    repo.createIssue({ title: "x" });
    await sandbox.webhooks.settled();

    const { body } = await clientOf(sandbox, makeJwt(sandbox, app.id, key)).get("/app/hook/deliveries?status=failure");
    expect(body).toMatchObject([{ status: "Invalid HTTP Response: 503", status_code: 503, event: "issues" }]);
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
