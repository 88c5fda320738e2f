import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Installation, RepositoryHandle } from "github-sandbox";
import type { Bot } from "../../src/bot/bot.ts";
import { findRepository, listRepositories, type RepositoryRow } from "../../src/bot/database/repositories.ts";
import { listJobs } from "../../src/bot/queue/figures.ts";
import { CONFIG, isIdle, startBotStage, until, type BotStage } from "./bot-stage.ts";
import { Visitor } from "./visitor.ts";

const PLAN = "# Plan: Dock\n\n## Step 1: Build\n\n- [ ] Drive the piles\n- [ ] Lay the planks\n";

describe("what happens to repositories, by webhooks alone", () => {
  let stage: BotStage;
  let bot: Bot;
  let installation: Installation;
  beforeAll(async () => {
    stage = await startBotStage();
    stage.sandbox.addUser("bea");
    installation = stage.sandbox.install(stage.app, "ada");
    stage.sandbox.install(stage.app, "bea");
    bot = await stage.start({ SWEEP_MINUTES: "10000" });
    stage.deliverTo(bot);
    await quiet();
  });
  afterAll(async () => {
    await stage.close();
  });

  const quiet = async () => {
    await stage.sandbox.webhooks.settled();
    await until("all is quiet", () => isIdle(bot));
  };

  function core() {
    if (bot.core === null) throw new Error("the bot does not work yet");
    return bot.core;
  }

  const rowOf = (repo: RepositoryHandle): Promise<RepositoryRow | null> =>
    findRepository(core().services.database, repo.repository.id);

  /** A repository whose plan has its issues. */
  async function synced(name: string): Promise<RepositoryHandle> {
    const repo = stage.repository(name, CONFIG);
    repo.push({ "PLAN.md": PLAN });
    await until(`${name} has its issues`, () => repo.issues().length === 4);
    await quiet();
    return repo;
  }

  const close = (repo: RepositoryHandle, title: string) =>
    repo.closeIssue(repo.issues().find((issue) => issue.title === title)?.number ?? 0);

  it.each([
    ["renamed", { owner: "ada", name: "quay" }],
    ["transferred to an account that has the App as well", { owner: "bea", name: "quay-of-bea" }],
  ])("follows one that was %s", async (_, to) => {
    const repo = await synced(`dock-${to.name}`);

    repo.rename(to);
    await quiet();
    expect(await rowOf(repo)).toMatchObject(to);

    close(repo, "Lay the planks");
    await until("the plan is ticked", () => repo.readFile("PLAN.md")?.includes("- [x] Lay") === true);
    await quiet();
    expect(await rowOf(repo)).toMatchObject({ outcome: "synced", problem: null });
    expect(repo.issues()).toHaveLength(4);
  });

  it("removes one that was transferred away from the App", async () => {
    stage.sandbox.addUser("carl");
    const repo = await synced("given-away");

    repo.rename({ owner: "carl" });
    close(repo, "Lay the planks");
    await core().services.queue.send({
      kind: "sync",
      job: {
        repositoryId: repo.repository.id,
        installationId: (await rowOf(repo))?.installationId ?? 0,
        owner: "ada",
        name: "given-away",
        delivery: "a late one",
        allowPartialRead: false,
      },
    });
    await quiet();

    expect(await rowOf(repo)).toBeNull();
    expect(repo.readFile("PLAN.md")).toBe(PLAN);
    expect(await listJobs(core().services.database)).toEqual([]);
  });

  it("removes one that was deleted, even if an older event arrives later", async () => {
    const repo = await synced("deleted");
    const row = await rowOf(repo);

    repo.remove();
    await until("it is out of sight", async () => (await rowOf(repo)) === null);
    await core().services.queue.send({
      kind: "sync",
      job: {
        repositoryId: repo.repository.id,
        installationId: row?.installationId ?? 0,
        owner: "ada",
        name: "deleted",
        delivery: "an old one",
        allowPartialRead: false,
      },
    });
    await quiet();

    expect(await rowOf(repo)).toBeNull();
    expect(await listJobs(core().services.database)).toEqual([]);
  });

  it("does nothing while the installation is suspended, and afterwards catches up on what it missed", async () => {
    const repo = await synced("resting");
    stage.sandbox.suspend(installation);
    await until("it is out of sight", async () => (await rowOf(repo)) === null);
    await quiet();
    close(repo, "Lay the planks");
    await quiet();
    expect(await Visitor.logIn(bot.url).then((visitor) => visitor.read("/"))).toContain("suspended");
    expect(repo.readFile("PLAN.md")).toBe(PLAN);
    expect(await listJobs(core().services.database)).toEqual([]);

    stage.sandbox.suspend(installation, false);

    await until("the plan is ticked", () => repo.readFile("PLAN.md")?.includes("- [x] Lay") === true);
    await quiet();
    expect(await rowOf(repo)).toMatchObject({ outcome: "synced", problem: null });
  });

  it("never touches one without a configuration, and offers it one pull request", async () => {
    const repo = stage.repository("bare", {});
    const mark = stage.sandbox.log.mark();
    repo.push({ "PLAN.md": PLAN });
    await until("it was looked at", async () => (await rowOf(repo))?.outcome === "unconfigured");
    expect(stage.sandbox.log.writes(mark).filter(({ path }) => path.startsWith("/repos/"))).toEqual([]);
    expect(repo.issues()).toEqual([]);

    const visitor = await Visitor.logIn(bot.url);
    expect(await visitor.read("/repositories/ada/bare")).toContain("1 plan was found");
    const press = () => visitor.press("/repositories/ada/bare", "configure");
    const pressed = [...(await Promise.all([press(), press()])), await press()];

    expect(repo.pulls()).toHaveLength(1);
    const [pull] = repo.pulls();
    expect(pressed).toEqual(Array(3).fill(`${stage.sandbox.url}/ada/bare/pull/${pull?.number}`));
    expect(pull?.body).toContain("`PLAN.md`");
    expect(repo.readFile(".github/plansync.yml")).toBeUndefined();
    await quiet();
    expect(repo.issues()).toEqual([]);

    repo.mergePull(pull?.number ?? 0);
    await until("merging it starts the sync", () => repo.issues().length === 4);
    await quiet();
  });

  it("says that a held plan needs approval, shows nothing as done, and continues once it is approved", async () => {
    const repo = stage.repository("held", { ".github/plansync.yml": "threshold:\n  create: 3\n" });
    repo.push({ "PLAN.md": PLAN });
    await until("it was looked at", async () => (await rowOf(repo))?.summary?.plans[0]?.outcome === "held");
    await quiet();
    const visitor = await Visitor.logIn(bot.url);

    let page = "";
    // A sweep may look at a new repository once more meanwhile.
    await until("it says who is asked", async () => {
      page = await visitor.read("/repositories/ada/held");
      return page.includes("needs you");
    });
    expect(page).toContain("<code>/plansync allow PLAN.md</code>");
    expect(page).not.toContain("Last change");
    expect(await visitor.read("/?show=attention")).toContain("PLAN.md: it would create 4 issues (more than 3)");

    const talk = repo.createIssue({ title: "About the plan" });
    repo.comment(talk.number, "/plansync allow PLAN.md", "ada");
    await until("the plan has its issues", () => repo.issues().length === 5);
    await quiet();
    expect(await visitor.read("/repositories/ada/held")).toMatch(/in sync.*Last change.*4<\/b> created/s);
  });

  it("lets who may write allow the version of a held plan that the page shows, and no other", async () => {
    const repo = stage.repository("allowed", { ".github/plansync.yml": "threshold:\n  create: 3\n" });
    repo.push({ "PLAN.md": PLAN });
    await until("it was looked at", async () => (await rowOf(repo))?.summary?.plans[0]?.outcome === "held");
    await quiet();
    const visitor = await Visitor.logIn(bot.url);
    const form = await visitor.formToken();
    const version = (await rowOf(repo))?.summary?.plans[0]?.version;
    const page = await visitor.read("/repositories/ada/allowed");
    const allow = (fields: Readonly<Record<string, string>>) =>
      visitor.post("/repositories/ada/allowed/allow", { form, path: "PLAN.md", ...fields });

    expect(page).toMatch(new RegExp(`name="version" value="${String(version)}"[^]*Allow`));
    expect((await allow({ version: "0".repeat(40) })).status).toBe(409);
    expect(repo.issues()).toEqual([]);
    expect((await allow({ version: String(version) })).headers.get("location")).toBe(
      "/repositories/ada/allowed?said=allowed",
    );

    await until("the plan has its issues", () => repo.issues().length === 4);
    await quiet();
  });

  it("says where it looked for plans when there is none", async () => {
    const repo = stage.repository("planless", CONFIG);
    repo.push({ "README.md": "Nothing yet.\n" });
    await until("it was looked at", async () => (await rowOf(repo))?.outcome === "blocked");

    const row = await rowOf(repo);
    expect(row?.problem?.message).toBe("No plan found.");
    expect(row?.problem?.hint).toMatch(
      /^Name your plan files .*\nplansync looks for PLAN\.md, .*#what-a-plan-looks-like$/,
    );
    await quiet();
  });

  it("ignores a form of the dashboard that did not come from its own pages", async () => {
    const repo = await synced("guarded");
    const path = `/repositories/ada/${repo.repository.name}/sync`;
    const visitor = await Visitor.logIn(bot.url);
    const form = await visitor.formToken();

    expect((await visitor.post(path, {})).status).toBe(403);
    expect((await visitor.post(path, { form: "guess" })).status).toBe(403);
    expect((await visitor.post(path, { form }, { origin: "https://evil.example" })).status).toBe(403);
    expect((await visitor.post(path, { form }, { origin: bot.url })).status).toBe(303);
    expect((await fetch(`${bot.url}${path}`)).status).toBe(405);
    const stranger = await fetch(`${bot.url}${path}`, { method: "POST", redirect: "manual" });
    expect(stranger.headers.get("location")).toBe("/login");
    await quiet();
  });

  it("makes only the installation wait that reached a limit", async () => {
    const limited = await synced("limited");
    const other = stage.sandbox.createRepository({ owner: "bea", name: "free", files: CONFIG });
    const isOfAda = ({ body }: { body: unknown }) => JSON.stringify(body ?? "").includes('"limited"');
    stage.sandbox.faults.add({ match: isOfAda, kind: "secondary-limit", retryAfter: 3000 });

    close(limited, "Lay the planks");
    await until("it waits", async () => (await rowOf(limited))?.outcome === "waiting");
    other.push({ "PLAN.md": PLAN });
    await until("the other one has its issues", () => other.issues().length === 4);
    await until("no place is held", () => core().running === 0);

    expect(limited.readFile("PLAN.md")).toBe(PLAN);
    const jobs = await listJobs(core().services.database);
    const waiting = jobs.filter(({ repositoryId }) => repositoryId === limited.repository.id);
    expect(waiting).toMatchObject([{ kind: "sync", state: "waiting" }]);
    expect(waiting[0]?.due?.getTime()).toBeGreaterThan(Date.now() + 2_900_000);
    await core().services.database.query("DELETE FROM plansync.pace");
    await core().queueClient.deleteAllJobs();
  });

  it("reads no reports to list very many", async () => {
    const { database } = core().services;
    await database.query(
      `INSERT INTO plansync.repository (id, installation_id, owner, name, summary, change, is_archived)
       SELECT 5000000 + number, $1, 'ada', 'hall-' || number, report, report, true
       FROM generate_series(1, 300) AS number, (SELECT jsonb_build_object('plans', '[]'::jsonb, 'text', repeat('x', 31000)) AS report) AS one`,
      [installation.id],
    );

    try {
      const rows = await listRepositories(database);
      const page = await Visitor.logIn(bot.url).then((visitor) => visitor.read("/?q=hall-17"));

      expect(rows.length).toBeGreaterThanOrEqual(300);
      expect(JSON.stringify(rows).length / rows.length).toBeLessThan(1000);
      expect(page.match(/<a href="\/repositories\//g)).toHaveLength(11);
    } finally {
      await database.query("DELETE FROM plansync.repository WHERE id BETWEEN 5000001 AND 5000300");
    }
  });

  it("shows the first of very many, and finds the others", async () => {
    await core().services.database.query(
      `INSERT INTO plansync.repository (id, installation_id, owner, name, is_archived)
       SELECT number, $1, 'ada', 'shed-' || lpad(number::text, 4, '0'), true FROM generate_series(1, 400) AS number`,
      [installation.id],
    );
    const visitor = await Visitor.logIn(bot.url);
    const page = await visitor.read("/");

    expect(page.match(/<a href="\/repositories\//g)).toHaveLength(300);
    expect(page).toMatch(/These are the first 300 of \d+ repositories by name/);
    expect(page).not.toContain("There is no repository here that you can see");
    expect(await visitor.read("/?q=SHED-0399")).toContain('<a href="/repositories/ada/shed-0399">shed-0399</a>');
    expect(await visitor.read("/?q=nowhere")).toContain("No repository matches.");
    expect((await visitor.get("/repositories/Ada/Shed-0399")).status).toBe(200);
  });

  // The last one: from then on the installation has only the repositories that it had until then.
  it("removes one that is taken out of the installation, and resumes where it left off when it is added again", async () => {
    const repo = await synced("lent");
    stage.sandbox.changeInstallation(installation, { remove: ["ada/lent"] });
    await until("it is out of sight", async () => (await rowOf(repo)) === null);
    close(repo, "Lay the planks");
    await quiet();
    expect(repo.readFile("PLAN.md")).toBe(PLAN);

    stage.sandbox.changeInstallation(installation, { add: ["ada/lent"] });

    await until("the plan is ticked", () => repo.readFile("PLAN.md")?.includes("- [x] Lay") === true);
    await quiet();
  });
});
