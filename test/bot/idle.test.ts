import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { RepositoryHandle } from "github-sandbox";
import { renderClaim } from "../../src/agents/claim/claim.ts";
import { sessionOf } from "../../src/agents/claim/session.ts";
import type { Bot } from "../../src/bot/bot.ts";
import { createClaims } from "../../src/github/claims.ts";
import { createRemoteContext, remoteIn } from "../../src/github/remote.ts";
import { issueNumber } from "../../src/ports/issue-number.ts";
import { instantClock, silentLogger } from "../e2e/round-trip/engine.ts";
import { isIdle, startBotStage, until, type BotStage } from "./bot-stage.ts";

const PLAN = "# Pier\n\n## Phase 1: Piles\n\n- [ ] Drive them\n- [ ] Cut them\n";

/** No webhooks arrive: the sweep alone finds out what happened. */
describe("a sweep without an event", () => {
  let stage: BotStage;
  let bot: Bot;

  beforeAll(async () => {
    stage = await startBotStage();
    stage.sandbox.install(stage.app, "ada");
    bot = await stage.start({ SWEEP_MINUTES: "10000" });
  });

  afterAll(async () => {
    await stage.close();
  });

  /** The requests about a repository that one sweep of it makes, without those of the App itself. */
  async function sweep(repo: RepositoryHandle, prepare = "SELECT 1"): Promise<readonly string[]> {
    const { database } = bot.core?.services ?? {};
    if (database === undefined) throw new Error("the bot does not work yet");
    const before = await lookedAt(repo);
    const mark = stage.sandbox.log.mark();
    await database.query(prepare);
    await database.query(`UPDATE ${database.schema}.repository SET next_sweep_at = now() WHERE name = $1`, [
      repo.repository.name,
    ]);
    await until("it was looked at again", async () => (await lookedAt(repo)) > before);
    await until("the bot rests", () => isIdle(bot));
    return stage.sandbox.log
      .since(mark)
      .filter(({ path }) => path.startsWith("/repos/") || path === "/graphql")
      .map(({ method, path }) => `${method} ${path}`);
  }

  async function lookedAt(repo: RepositoryHandle): Promise<number> {
    const { database } = bot.core?.services ?? {};
    const rows = await database?.query<{ looked_at: Date | null }>(
      `SELECT looked_at FROM ${database.schema}.repository WHERE name = $1`,
      [repo.repository.name],
    );
    return rows?.[0]?.looked_at?.getTime() ?? 0;
  }

  /** A repository that is in order, as the bot knows. */
  async function settled(name: string, files: Readonly<Record<string, string>>): Promise<RepositoryHandle> {
    const repo = stage.repository(name, files);
    await bot.core?.services.queue.send({
      kind: "inventory",
      job: { installationId: null, delivery: "sweep", sweeps: true },
    });
    await until("it was looked at", async () => (await lookedAt(repo)) > 0);
    await until("the bot rests", () => isIdle(bot));
    // The first sweep sees what the look itself wrote.
    await sweep(repo);
    await sweep(repo);
    return repo;
  }

  it("costs one request where nothing happened", async () => {
    const repo = await settled("calm", { "PLAN.md": PLAN, ".github/plansync.yml": "plans: [PLAN.md]\n" });

    expect(repo.issues()).toHaveLength(4);
    expect(await sweep(repo)).toEqual(["POST /graphql"]);
    expect(await sweep(repo)).toEqual(["POST /graphql"]);
  });

  it("costs one request where there is no configuration", async () => {
    const repo = await settled("foreign", { "PLAN.md": PLAN });

    expect(await sweep(repo)).toEqual(["POST /graphql"]);
  });

  it.each<[what: string, act: (repo: RepositoryHandle) => void]>([
    [
      "an issue was closed",
      (repo) => repo.closeIssue(repo.issues().find(({ title }) => title === "Drive them")?.number ?? 0),
    ],
    ["the plan was pushed", (repo) => repo.push({ "PLAN.md": PLAN.replace("- [ ] Drive", "- [x] Drive") })],
  ])("acts where %s", async (what, act) => {
    const repo = await settled(what.replaceAll(" ", "-"), {
      "PLAN.md": PLAN,
      ".github/plansync.yml": "plans: [PLAN.md]\n",
    });

    act(repo);
    await sweep(repo);

    expect(repo.readFile("PLAN.md")).toContain("- [x] Drive them");
    expect(repo.issues().find(({ title }) => title === "Drive them")?.state).toBe("closed");
  });

  /** Claims an issue as an agent does, which no webhook tells. */
  async function claim(repo: RepositoryHandle, number: number): Promise<void> {
    const { owner: account, name } = repo.repository;
    const owner = account.login;
    const github = createRemoteContext({
      repo: { owner, repo: name },
      token: stage.sandbox.token({ kind: "github-token", repo: `${owner}/${name}` }),
      apiUrl: stage.sandbox.apiUrl,
      graphqlUrl: stage.sandbox.graphqlUrl,
      clock: instantClock,
      logger: silentLogger,
    });
    const issue = issueNumber(number);
    const session = sessionOf(Uint8Array.from({ length: 16 }, (_, at) => at));
    const text = { holder: "bee", session, lease: 3_600_000, state: "held", evidence: null } as const;
    const claims = createClaims(github);
    await remoteIn(github).reader.readState();
    if ((await claims.moveClaim(issue, null, renderClaim(issue, text))) === null)
      throw new Error("somebody else has the issue");
  }

  it("looks while a claim is there: that ends by the clock alone", async () => {
    const repo = await settled("claimed", { "PLAN.md": PLAN, ".github/plansync.yml": "plans: [PLAN.md]\n" });

    await claim(repo, repo.issues().find(({ title }) => title === "Drive them")?.number ?? 0);

    expect((await sweep(repo)).length).toBeGreaterThan(1);
    expect((await sweep(repo)).length).toBeGreaterThan(1);
  });

  it("looks where agents may be started: whoever was started may never begin", async () => {
    const config = "plans: [PLAN.md]\nagents:\n  start: label\n";
    const repo = await settled("manned", { "PLAN.md": PLAN, ".github/plansync.yml": config });

    expect((await sweep(repo)).length).toBeGreaterThan(1);
    expect((await sweep(repo)).length).toBeGreaterThan(1);
  });

  it("reads everything once a day, whatever it seems", async () => {
    const repo = await settled("daily", { "PLAN.md": PLAN, ".github/plansync.yml": "plans: [PLAN.md]\n" });

    const asked = await sweep(
      repo,
      "UPDATE plansync.note SET written_at = now() - interval '25 hours' WHERE name LIKE 'full %'",
    );

    expect(asked.length).toBeGreaterThan(2);
  });
});
