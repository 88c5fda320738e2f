import { epochMs } from "../../src/ports/epoch-ms.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { openDatabase, type OpenDatabase } from "../../src/bot/database/open-database.ts";
import { readBotEnvironment } from "../../src/bot/environment.ts";
import { createSharedPace } from "../../src/bot/github/shared-pace.ts";
import { createLog } from "../../src/bot/log.ts";
import { Dispatcher, type AnyJobRun, type JobEnd } from "../../src/bot/queue/dispatcher.ts";
import { listJobs, readFigures } from "../../src/bot/queue/figures.ts";
import type { SyncJob } from "../../src/bot/queue/job.ts";
import { acquireLease, LeaseLostError } from "../../src/bot/queue/lease.ts";
import { ensureQueues, JobQueue } from "../../src/bot/queue/queue.ts";
import { RateLimitError } from "../../src/errors.ts";
import { until } from "./bot-stage.ts";
import { placeDatabase } from "./database-template.ts";

const log = createLog({ logLevel: "fatal", logFormat: "json" });
const done: JobEnd = { kind: "done" };

function aSync(repositoryId: number, more: Partial<SyncJob> = {}) {
  const job = {
    repositoryId,
    installationId: 1,
    owner: "ada",
    name: `r${repositoryId}`,
    delivery: "d",
    allowPartialRead: false,
    ...more,
  };
  return { kind: "sync", job } as const;
}

describe("the queue on the embedded database", () => {
  let folder: string;
  let open: OpenDatabase;
  const dispatchers: Dispatcher[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "plansync-queue-"));
    await placeDatabase(folder);
    open = await openDatabase(readBotEnvironment({ DATA_DIR: folder }, "/"), log);
    await ensureQueues(open.queueClient, { retryLimit: 1, leaseSeconds: 10, maxJobMinutes: 5 });
  });
  afterAll(async () => {
    await open.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    await Promise.all(dispatchers.splice(0).map((one) => one.stop(0)));
    await open.queueClient.deleteAllJobs();
    await open.database.query("DELETE FROM plansync.lease");
    await open.database.query("DELETE FROM plansync.pace");
  });

  function dispatch(perform: (run: AnyJobRun) => Promise<JobEnd>, more: { concurrency?: number; group?: number } = {}) {
    const queue = new JobQueue(open.queueClient, (kind) => dispatcher.wake(kind));
    const dispatcher = new Dispatcher({
      queueClient: open.queueClient,
      log,
      concurrency: more.concurrency ?? 4,
      groupConcurrency: more.group ?? 4,
      heartbeatSeconds: 10,
      maxJobMs: 60_000,
      pollMs: 20,
      perform,
      putBack: (run, at) => queue.send({ kind: run.kind, job: run.data } as Parameters<JobQueue["send"]>[0], { at }),
    });
    dispatchers.push(dispatcher);
    dispatcher.start();
    return { queue, dispatcher };
  }

  it("keeps one waiting job per repository, however many events arrive", async () => {
    const queue = new JobQueue(open.queueClient);

    await Promise.all([...Array.from({ length: 50 }, () => queue.send(aSync(1))), queue.send(aSync(2))]);
    await queue.send(aSync(1));

    expect(await listJobs(open.database)).toHaveLength(2);
    expect((await readFigures(open.database)).find(({ kind }) => kind === "sync")).toMatchObject({
      waiting: 2,
      running: 0,
    });
  });

  it("does not treat a waiting job that does less as one that does more", async () => {
    const queue = new JobQueue(open.queueClient);
    const list = (sweeps: boolean) =>
      ({ kind: "inventory", job: { installationId: 1, delivery: "d", sweeps } }) as const;

    for (const allowPartialRead of [true, false, true, false]) await queue.send(aSync(1, { allowPartialRead }));
    for (const sweeps of [false, true, false, true]) await queue.send(list(sweeps));

    const waiting = await listJobs(open.database);
    expect(waiting.map(({ kind }) => kind).sort()).toEqual(["inventory", "inventory", "sync", "sync"]);
  });

  it("does not let a busy repository hold up those behind it", async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const seen: number[] = [];
    const { queue } = dispatch(async (run) => {
      const { repositoryId } = run.data as SyncJob;
      seen.push(repositoryId);
      if (repositoryId === 1 && seen.length === 1) await held;
      return done;
    });

    await queue.send(aSync(1));
    await until("the first one runs", () => seen.length === 1);
    await queue.send(aSync(1));
    await queue.send(aSync(2));
    await until("the other repository had its turn", () => seen.includes(2));
    release();
    await until("the first one had its second turn", () => seen.filter((id) => id === 1).length === 2);
  });

  it("notices what others put into the queue, however busy it is", async () => {
    const seen = new Set<string>();
    const { queue } = dispatch((run) => {
      seen.add(run.kind);
      // Its own jobs keep it awake all the time.
      if (run.kind === "sync" && seen.size === 1) return queue.send(aSync(1)).then(() => done);
      return Promise.resolve(done);
    });
    await queue.send(aSync(1));
    await until("it is busy", () => seen.has("sync"));

    const another = new JobQueue(open.queueClient);
    await another.send({ kind: "inventory", job: { installationId: 1, delivery: "d", sweeps: false } });

    await until("it had its turn", () => seen.has("inventory"));
  });

  it("leaves slots for other installations", async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const running: number[] = [];
    const { queue } = dispatch(
      async (run) => {
        const { installationId } = run.data as SyncJob;
        running.push(installationId);
        if (installationId === 1) await held;
        return done;
      },
      { concurrency: 4, group: 2 },
    );

    await Promise.all([1, 2, 3, 4, 5, 6].map((id) => queue.send(aSync(id))));
    await until("the first installation has its two places", () => running.length === 2);
    await queue.send(aSync(9, { installationId: 2 }));
    await until("the second installation had its turn", () => running.includes(2));
    expect(running.filter((id) => id === 1)).toHaveLength(2);
    release();
    await until("all had their turn", () => running.length === 7);
  });

  it("gives the place of a job that waits to others", async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const ended: number[] = [];
    const { queue, dispatcher } = dispatch(
      async (run) => {
        const { installationId, repositoryId } = run.data as SyncJob;
        if (installationId === 1) await run.rest(() => held);
        ended.push(repositoryId);
        return done;
      },
      { concurrency: 1 },
    );

    await Promise.all([1, 2, 3].map((id) => queue.send(aSync(id))));
    await until("all three wait", () => dispatcher.running === 3 && dispatcher.working === 0);
    await queue.send(aSync(9, { installationId: 2 }));
    await until("the other one ran", () => ended.includes(9));
    expect(ended).toEqual([9]);
    release();

    await until("all ran", () => ended.length === 4);
  });

  it("keeps the last place for an installation that has none", async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const begun: number[] = [];
    const { queue } = dispatch(
      async (run) => {
        const { installationId, repositoryId } = run.data as SyncJob;
        begun.push(repositoryId);
        if (installationId === 1) await held;
        return done;
      },
      { concurrency: 2 },
    );

    await Promise.all([1, 2, 3].map((id) => queue.send(aSync(id))));
    await until("the first one runs", () => begun.length > 0);
    await queue.send(aSync(9, { installationId: 2 }));
    await until("the other installation had its turn", () => begun.includes(9));
    expect(begun).toHaveLength(2);
    release();

    await until("all ran", () => begun.length === 4);
  });

  it("postpones a job without occupying a slot", async () => {
    const at = new Date(Date.now() + 3_600_000);
    const { queue } = dispatch(() => Promise.resolve({ kind: "later", at, why: "a limit" }));

    await queue.send(aSync(1));

    await until("it waits for later", async () => (await listJobs(open.database))[0]?.due?.getTime() === at.getTime());
  });

  it("retries a failing job, then moves it to the dead letters with the reason, from where it can be restarted", async () => {
    let isBroken = true;
    let runs = 0;
    const { queue } = dispatch(() => {
      runs += 1;
      return isBroken ? Promise.reject(new Error("GitHub fell over")) : Promise.resolve(done);
    });

    await queue.send(aSync(1));
    await until("it is dead", async () => (await listJobs(open.database))[0]?.state === "dead");
    const [dead] = await listJobs(open.database);
    expect(dead).toMatchObject({ kind: "sync", repositoryId: 1, attempt: 1, failure: "GitHub fell over" });
    expect(runs).toBe(2);

    isBroken = false;
    expect(await open.queueClient.redrive("dead", { ids: [dead?.id ?? ""] })).toBe(1);
    await until("it ran", async () => runs === 3 && (await listJobs(open.database)).length === 0);
  });

  it("returns its jobs when it is told to stop", async () => {
    const { queue, dispatcher } = dispatch(async (run) => {
      await new Promise((resolve) => run.stop.addEventListener("abort", resolve));
      throw new Error("stopped in the middle");
    });
    await queue.send(aSync(1));
    await until("it runs", () => dispatcher.running === 1);

    await dispatcher.stop(10);

    expect(await listJobs(open.database)).toMatchObject([
      { kind: "sync", state: "waiting", repositoryId: 1, attempt: 0 },
    ]);
  });
});

describe("a lease of a repository", () => {
  let folder: string;
  let open: OpenDatabase;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "plansync-lease-"));
    await placeDatabase(folder);
    open = await openDatabase(readBotEnvironment({ DATA_DIR: folder }, "/"), log);
  });
  afterAll(async () => {
    await open.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const claim = (holder: string, seconds = 60) => acquireLease(open.database, { repositoryId: 5, holder, seconds });

  it("is given to one worker, and to the next when it is released", async () => {
    const first = await claim("one");

    expect(await claim("two")).toBeNull();
    await first?.renew();
    await first?.release();
    expect(() => first?.assertHeld()).toThrow(LeaseLostError);
    const second = await claim("two");
    expect(second).not.toBeNull();
    await second?.release();
  });

  it("expires by itself, is not trusted up to its end, and can't be renewed once somebody else has it", async () => {
    const asleep = await claim("asleep", 0.2);
    expect(() => asleep?.assertHeld()).not.toThrow();
    await until(
      "it is over",
      async () => (await open.database.query("SELECT 1 FROM plansync.lease WHERE until < now()")).length > 0,
    );

    const awake = await claim("awake");

    expect(awake).not.toBeNull();
    expect(() => asleep?.assertHeld()).toThrow(LeaseLostError);
    await expect(asleep?.renew()).rejects.toThrow(LeaseLostError);
    expect(() => awake?.assertHeld()).not.toThrow();
    await awake?.release();
  });

  it.each([
    ["the machine slept, and its steady clock with it", { steady: 0, wall: 31_000 }, true],
    ["time went by on both clocks", { steady: 31_000, wall: 31_000 }, true],
    ["the clock was set back meanwhile", { steady: 31_000, wall: -3_600_000 }, true],
    ["next to no time went by", { steady: 100, wall: 100 }, false],
  ])("is not trusted beyond half of its time, where %s", async (_, passed, isLost) => {
    const time = { steady: 0, wall: Date.now() };
    const clocks = { steady: () => time.steady, wall: () => time.wall };
    const lease = await acquireLease(open.database, { repositoryId: 6, holder: "one", seconds: 60 }, clocks);

    time.steady += passed.steady;
    time.wall += passed.wall;

    if (isLost) expect(() => lease?.assertHeld()).toThrow(LeaseLostError);
    else expect(() => lease?.assertHeld()).not.toThrow();
    await lease?.renew();
    expect(() => lease?.assertHeld()).not.toThrow();
    await lease?.release();
  });

  it("shares the pace of an installation among all its workers", async () => {
    const waits: number[] = [];
    const pace = () =>
      createSharedPace({
        database: open.database,
        installationId: 8,
        creationsPerMinute: 79,
        creationsPerHour: 12,
        isBackground: false,
        stop: new AbortController().signal,
        clock: {
          now: () => epochMs(Date.now()),
          sleep: (ms) => {
            waits.push(ms);
            return Promise.resolve();
          },
        },
        rest: (wait) => wait(),
        log,
        onQuota: () => undefined,
      });
    const [one, other] = [pace(), pace()];

    for (let turn = 0; turn < 6; turn += 1) for (const each of [one, other]) await each.turn("create", "graphql");

    // Eight go at once; the others are spaced, 845 ms apart, whoever asks.
    expect(waits.map((ms) => Math.round(ms / 400))).toEqual([2, 4, 6, 8].map((n) => expect.closeTo(n, 0) as unknown));
    const refusal = await other.turn("create", "graphql").catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RateLimitError);
    expect((refusal as Error).message).toContain("12 issues and comments were written this hour");
    expect(other.retryAt?.getTime()).toBeGreaterThan(Date.now() + 3_500_000);
    await one.turn("read", "graphql");
  });

  it("lets a tick pass creations that wait for their turn", async () => {
    const waits: Record<string, number> = {};
    const pace = (who: string) =>
      createSharedPace({
        database: open.database,
        installationId: 11,
        creationsPerMinute: 79,
        creationsPerHour: 490,
        isBackground: false,
        stop: new AbortController().signal,
        clock: {
          now: () => epochMs(Date.now()),
          sleep: (ms) => {
            waits[who] = ms;
            return Promise.resolve();
          },
        },
        rest: (wait) => wait(),
        log,
        onQuota: () => undefined,
      });
    const creating = pace("creation");
    for (let turn = 0; turn < 20; turn += 1) await creating.turn("create", "graphql");

    await pace("tick").turn("write", "graphql");

    expect(waits["creation"]).toBeGreaterThan(9000);
    expect(waits["tick"] ?? 0).toBeLessThan(5000);
  });

  it("tells all workers of an installation that GitHub refused one of them", async () => {
    const pace = (database = open.database) =>
      createSharedPace({
        database,
        installationId: 9,
        creationsPerMinute: 79,
        creationsPerHour: 490,
        isBackground: false,
        stop: new AbortController().signal,
        clock: { now: () => epochMs(Date.now()), sleep: () => Promise.resolve() },
        rest: (wait) => wait(),
        log,
        onQuota: () => undefined,
      });
    const retryAt = epochMs(Date.now() + 120_000);
    const failure = {
      reason: "limited",
      status: 403,
      message: "secondary rate limit",
      retryAt,
      acceptedPermissions: null,
      documentation: "",
    } as const;

    await expect(pace().refused("create", failure)).rejects.toThrow(RateLimitError);

    const other = pace();
    await expect(other.turn("read", "core")).rejects.toThrow("secondary rate limit");
    expect(other.retryAt?.getTime()).toBe(retryAt);
  });

  it("keeps to a quarter of the speed that GitHub refused to create at, until it has refused nothing for an hour", async () => {
    const { database } = open;
    const newPace = () =>
      createSharedPace({
        database,
        installationId: 11,
        creationsPerMinute: 79,
        creationsPerHour: 490,
        isBackground: false,
        stop: new AbortController().signal,
        clock: { now: () => epochMs(Date.now()), sleep: () => Promise.resolve() },
        rest: (wait) => wait(),
        log,
        onQuota: () => undefined,
      });
    const failure = {
      reason: "limited",
      status: 403,
      message: "secondary rate limit",
      retryAt: epochMs(Date.now()),
      acceptedPermissions: null,
      documentation: "",
    } as const;
    const slowness = async () =>
      (await database.query<{ slowness: number }>("SELECT slowness FROM plansync.pace WHERE installation_id = 11"))[0]
        ?.slowness;
    const set = (columns: string) => database.query(`UPDATE plansync.pace SET ${columns} WHERE installation_id = 11`);

    await expect(newPace().refused("create", failure)).rejects.toThrow(RateLimitError);
    await set("blocked_until = now(), accepted = 24");
    const pace = newPace();
    await pace.turn("read", "core");
    pace.answered("write", {});
    const soon = await slowness();
    await set("blocked_until = now() - interval '61 minutes', accepted = 24");
    pace.answered("write", {});

    expect([soon, await slowness()]).toEqual([4, 2]);
  });

  it("reserves the last quarter of the requests for others, except for writes that end a run", async () => {
    const pace = (isBackground: boolean) =>
      createSharedPace({
        database: open.database,
        installationId: 10,
        creationsPerMinute: 79,
        creationsPerHour: 490,
        isBackground,
        stop: new AbortController().signal,
        clock: { now: () => epochMs(Date.now()), sleep: () => Promise.resolve() },
        rest: (wait) => wait(),
        log,
        onQuota: () => undefined,
      });
    const reset = Math.floor(Date.now() / 1000) + 600;
    const headers = {
      "x-ratelimit-limit": "5000",
      "x-ratelimit-remaining": "1200",
      "x-ratelimit-reset": String(reset),
      "x-ratelimit-resource": "core",
    };
    pace(false).answered("read", headers);
    await until(
      "it is known",
      async () => (await open.database.query("SELECT 1 FROM plansync.quota WHERE installation_id = 10")).length > 0,
    );

    await expect(pace(false).turn("write", "core")).rejects.toThrow("are reserved for others");
    await expect(pace(true).turn("read", "core")).rejects.toThrow("are reserved for others");
    await pace(false).turn("read", "core");
    await pace(false).turn("keep", "core");
  });
});
