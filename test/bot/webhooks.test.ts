import { createHmac, randomUUID } from "node:crypto";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Installation, RepositoryHandle } from "github-sandbox";
import type { Bot } from "../../src/bot/bot.ts";
import { findRepository } from "../../src/bot/database/repositories.ts";
import { listJobs } from "../../src/bot/queue/figures.ts";
import { CONFIG, isIdle, startBotStage, until, WEBHOOK_SECRET, type BotStage } from "./bot-stage.ts";

const PLAN = "# Plan: Dock\n\n## Step 1: Build\n\n- [ ] Drive the piles\n- [ ] Lay the planks\n";

interface Sent {
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

describe("the bot on webhooks", () => {
  let stage: BotStage;
  let bot: Bot;
  let installation: Installation;
  beforeAll(async () => {
    stage = await startBotStage();
    installation = stage.sandbox.install(stage.app, "ada");
    bot = await stage.start({ SWEEP_MINUTES: "10000", MAX_BODY_BYTES: "200000" });
    await quiet();
  });
  afterAll(async () => {
    await stage.close();
  });

  const quiet = () => until("all is quiet", () => isIdle(bot));
  const outcomeOf = async (repo: RepositoryHandle) =>
    (await findRepository(core().services.database, repo.repository.id))?.outcome ?? null;

  function core() {
    if (bot.core === null) throw new Error("the bot does not work yet");
    return bot.core;
  }

  function pushOf(repo: RepositoryHandle, installationId = installation.id) {
    const repository = {
      id: repo.repository.id,
      name: repo.repository.name,
      owner: { login: "ada" },
      default_branch: "main",
    };
    return { ref: "refs/heads/main", repository, installation: { id: installationId } };
  }

  async function send(
    event: string,
    payload: unknown,
    { secret = WEBHOOK_SECRET, headers = {} }: Sent = {},
  ): Promise<Response> {
    const body = typeof payload === "string" ? payload : JSON.stringify(payload);
    const all = {
      "content-type": "application/json",
      "x-github-delivery": randomUUID(),
      "x-github-event": event,
      "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`,
      ...headers,
    };
    const given = Object.entries(all).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as [string, string]],
    );
    return fetch(`${bot.url}/api/github/webhooks`, { method: "POST", headers: given, body });
  }

  it("sends GitHub no request before it answers, and queues what was pushed", async () => {
    const repo = stage.repository("asked", { ...CONFIG, "PLAN.md": PLAN });
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    stage.sandbox.beforeRequest(async () => {
      await held;
    });

    const answer = await send("push", pushOf(repo));

    expect(answer.status).toBe(202);
    expect(await answer.json()).toEqual({ queued: 1 });
    release();
    await until("the plan has its issues", () => repo.issues().length === 4);
    await quiet();
  });

  it.each([
    ["a wrong signature", { secret: "somebody else's" }, 401],
    ["no signature", { headers: { "x-hub-signature-256": undefined } }, 400],
    ["a signature of the old kind", { headers: { "x-hub-signature-256": "sha1=0123456789" } }, 401],
    ["no name of an event", { headers: { "x-github-event": undefined } }, 400],
    ["a form", { headers: { "content-type": "application/x-www-form-urlencoded" } }, 415],
  ])("refuses a delivery with %s", async (_, how, status) => {
    const repo = stage.repository(`refused-${status}-${_.length}`, { ...CONFIG, "PLAN.md": PLAN });

    const answer = await send("push", pushOf(repo), how);

    expect(answer.status).toBe(status);
    expect(await listJobs(core().services.database)).toEqual([]);
    expect(repo.issues()).toEqual([]);
  });

  it("refuses text that is not JSON, and payloads that GitHub never sends", async () => {
    expect((await send("push", "{")).status).toBe(400);
    expect((await send("push", { repository: 1 })).status).toBe(422);
    expect((await send("ping", { zen: "Design for failure." })).status).toBe(202);
  });

  it("refuses a body over the limit, announced or not, without reading it", async () => {
    expect((await send("push", { padding: "x".repeat(300_000) })).status).toBe(413);

    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = {
        "content-type": "application/json",
        "x-github-delivery": "1",
        "x-github-event": "push",
        "x-hub-signature-256": `sha256=${"0".repeat(64)}`,
        "transfer-encoding": "chunked",
      };
      const sending = request(`${bot.url}/api/github/webhooks`, { method: "POST", headers }, (answer) =>
        resolve(answer.statusCode),
      );
      sending.once("error", reject);
      for (let part = 0; part < 10; part += 1) sending.write("x".repeat(50_000));
    });
    expect(status).toBe(413);
  });

  it("ends quietly where GitHub knows no such installation", async () => {
    const repo = stage.repository("orphan", { ...CONFIG, "PLAN.md": PLAN });

    expect((await send("push", pushOf(repo, 424_242))).status).toBe(202);

    await quiet();
    expect(repo.issues()).toEqual([]);
    expect(await listJobs(core().services.database)).toEqual([]);
  });

  it("changes nothing when a delivery is replayed", async () => {
    const repo = stage.repository("replayed", { ...CONFIG, "PLAN.md": PLAN });
    const headers = { "x-github-delivery": randomUUID() };
    await send("push", pushOf(repo), { headers });
    await until("the plan has its issues", () => repo.issues().length === 4);
    await quiet();
    const mark = stage.sandbox.log.mark();

    await send("push", pushOf(repo), { headers });
    await send("push", pushOf(repo), { headers });
    await quiet();

    expect(stage.sandbox.log.since(mark).length).toBeGreaterThan(0);
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
    expect(repo.issues()).toHaveLength(4);
  });

  it("touches nothing in a repository without a configuration, but knows its plans", async () => {
    const repo = stage.repository("unconfigured", { "PLAN.md": PLAN });
    const mark = stage.sandbox.log.mark();

    await send("push", pushOf(repo));
    await until("it was looked at", async () => (await outcomeOf(repo)) === "unconfigured");

    expect(stage.sandbox.log.writes(mark).filter(({ path }) => !path.startsWith("/app/"))).toEqual([]);
    const row = await findRepository(core().services.database, repo.repository.id);
    expect(row).toMatchObject({
      hasConfig: false,
      summary: { plans: [{ path: "PLAN.md", title: "Plan: Dock", done: 0, total: 2 }] },
    });
  });

  it.each([
    ["touches nothing in one without a configuration", { ".github/ISSUE_TEMPLATE/bug.md": "Bug\n" }, "unconfigured", 0],
    ["follows the plan of one with it", CONFIG, "synced", 4],
  ])("%s, where it is too large to be listed", async (_, files, outcome, issues) => {
    const { features } = stage.sandbox.world;
    const { treeEntries } = features;
    features.treeEntries = 8;
    const many = Object.fromEntries(Array.from({ length: 8 }, (_file, at) => [`src/m${at}/x.ts`, "x\n"]));
    const repo = stage.repository(`large-${outcome}`, { ...many, ...files, "PLAN.md": PLAN });

    await send("push", pushOf(repo));
    await until("it was looked at", async () => (await outcomeOf(repo)) === outcome);
    await quiet();
    features.treeEntries = treeEntries;

    expect(repo.issues()).toHaveLength(issues);
  });

  it("writes nothing to an archived repository, and continues once it is unarchived", async () => {
    // What others have begun is not this repository's doing.
    await quiet();
    const repo = stage.repository("archived", { ...CONFIG, "PLAN.md": PLAN });
    repo.archive();
    const mark = stage.sandbox.log.mark();

    await send("push", pushOf(repo));
    await until("it was looked at", async () => (await outcomeOf(repo)) === "archived");
    expect(stage.sandbox.log.writes(mark).filter(({ path }) => !path.startsWith("/app/"))).toEqual([]);

    repo.archive(false);
    await send("repository", { action: "unarchived", ...pushOf(repo) });
    await until("the plan has its issues", () => repo.issues().length === 4);
    await quiet();
  });

  it("says what is wrong with a configuration, and does not retry again and again", async () => {
    const repo = stage.repository("misconfigured", { ".github/plansync.yml": "levels: [stage]\n", "PLAN.md": PLAN });

    await send("push", pushOf(repo));
    await until("it was looked at", async () => (await outcomeOf(repo)) === "blocked");

    await quiet();
    const row = await findRepository(core().services.database, repo.repository.id);
    expect(row?.problem?.message).toContain("levels");
    expect(repo.issues()).toEqual([]);
  });

  it("postpones a job that reached a limit until the limit ends", async () => {
    const repo = stage.repository("limited", { ...CONFIG, "PLAN.md": PLAN });
    const isLook = ({ rootFields }: { rootFields: readonly string[] }) => rootFields.includes("repository");
    stage.sandbox.faults.add({ match: isLook, kind: "secondary-limit", retryAfter: 3000 });
    await send("push", pushOf(repo));

    const end = Date.now() + 2_900_000;
    const due = async () => (await listJobs(core().services.database))[0]?.due?.getTime() ?? 0;
    await until("it waits for the end", async () => (await due()) > end);
    await until("it holds no place", () => core().running === 0);

    expect(await outcomeOf(repo)).toBe("waiting");
    await core().services.database.query("DELETE FROM plansync.pace");
    await core().queueClient.deleteAllJobs();
  });

  it("previews a pull request, and runs a command once", async () => {
    const repo = stage.repository("previewed", { ...CONFIG, "PLAN.md": PLAN });
    await send("push", pushOf(repo));
    await until("the plan has its issues", () => repo.issues().length === 4);
    repo.push({ "PLAN.md": `${PLAN}- [ ] Rig the crane\n` }, { branch: "more" });
    const pull = repo.openPull({ title: "More", head: "more" });
    const commentsOn = (number: number) =>
      [...repo.repository.comments.values()].filter(({ issue }) => issue.number === number);

    await send("pull_request", { action: "opened", pull_request: { number: pull.number }, ...pushOf(repo) });
    await until("there is a preview", () => commentsOn(pull.number).length === 1);
    expect(commentsOn(pull.number)[0]?.body).toContain("Rig the crane");
    await quiet();

    const comment = repo.comment(pull.number, "/plansync status", "ada");
    const said = {
      action: "created",
      comment: { id: comment.id, body: comment.body },
      issue: { number: pull.number, pull_request: {} },
      ...pushOf(repo),
    };
    await send("issue_comment", said);
    await until("it was answered", () => commentsOn(pull.number).length === 3);
    await quiet();
    await send("issue_comment", said);
    await quiet();
    expect(commentsOn(pull.number)).toHaveLength(3);
  });

  it("removes a removed installation", async () => {
    const bea = stage.sandbox.createRepository({ owner: "bea", name: "shed", files: { ...CONFIG, "PLAN.md": PLAN } });
    const other = stage.sandbox.install(stage.app, "bea");
    await send("installation", { action: "created", installation: { id: other.id } });
    await until("the new repository was found and synced", () => bea.issues().length === 4);
    await quiet();

    stage.sandbox.uninstall(other);
    await send("installation", { action: "deleted", installation: { id: other.id } });
    await until(
      "it is out of sight",
      async () => (await findRepository(core().services.database, bea.repository.id)) === null,
    );
    await quiet();
    expect(await (await fetch(`${bot.url}/metrics`)).text()).not.toContain(`installation="${other.id}"`);
  });

  it("reports its health to machines", async () => {
    const read = async (path: string) => (await fetch(`${bot.url}${path}`)).text();

    expect(await read("/healthz")).toContain("ok");
    expect(await read("/readyz")).toContain("ready");
    const metrics = await read("/metrics");
    expect(metrics).toMatch(/plansync_webhooks_total\{event="push",status="202"\} \d+/);
    expect(metrics).toMatch(/plansync_jobs_total\{kind="sync",result="done"\} \d+/);
    expect(metrics).toMatch(/plansync_queue_waiting\{kind="sync"\} \d+/);
    expect(metrics).toMatch(
      new RegExp(`plansync_github_remaining\\{installation="${installation.id}",resource="graphql"\\} \\d+`),
    );
  });
});
