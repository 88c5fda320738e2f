import { afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { createLog } from "../../src/bot/log.ts";
import { Dispatcher } from "../../src/bot/queue/dispatcher.ts";
import type { AnyJobRun, JobEnd } from "../../src/bot/queue/job-run.ts";
import { listJobs, readFigures } from "../../src/bot/queue/figures.ts";
import type { SyncJob } from "../../src/bot/queue/job.ts";
import { ensureQueues, JobQueue } from "../../src/bot/queue/queue.ts";
import { until } from "./bot-stage.ts";
import { openedDatabase } from "./opened-database.ts";

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
  const open = openedDatabase();
  const dispatchers: Dispatcher[] = [];

  beforeAll(async () => {
    await ensureQueues(open().queueClient, { retryLimit: 1, leaseSeconds: 10, maxJobMinutes: 5 });
  });
  afterEach(async () => {
    await Promise.all(dispatchers.splice(0).map((one) => one.stop(0)));
    await open().queueClient.deleteAllJobs();
  });

  function dispatch(perform: (run: AnyJobRun) => Promise<JobEnd>, more: { concurrency?: number; group?: number } = {}) {
    const queue = new JobQueue(open().queueClient, (kind) => dispatcher.wake(kind));
    const dispatcher = new Dispatcher({
      queueClient: open().queueClient,
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
    const queue = new JobQueue(open().queueClient);

    await Promise.all([...Array.from({ length: 50 }, () => queue.send(aSync(1))), queue.send(aSync(2))]);
    await queue.send(aSync(1));

    expect(await listJobs(open().database)).toHaveLength(2);
    expect((await readFigures(open().database)).find(({ kind }) => kind === "sync")).toMatchObject({
      waiting: 2,
      running: 0,
    });
  });

  it("does not treat a waiting job that does less as one that does more", async () => {
    const queue = new JobQueue(open().queueClient);
    const list = (sweeps: boolean) =>
      ({ kind: "inventory", job: { installationId: 1, delivery: "d", sweeps } }) as const;

    for (const allowPartialRead of [true, false, true, false]) await queue.send(aSync(1, { allowPartialRead }));
    for (const sweeps of [false, true, false, true]) await queue.send(list(sweeps));

    const waiting = await listJobs(open().database);
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

    const another = new JobQueue(open().queueClient);
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

    await until(
      "it waits for later",
      async () => (await listJobs(open().database))[0]?.due?.getTime() === at.getTime(),
    );
  });

  it("retries a failing job, then moves it to the dead letters with the reason, from where it can be restarted", async () => {
    let isBroken = true;
    let runs = 0;
    const { queue } = dispatch(() => {
      runs += 1;
      return isBroken ? Promise.reject(new Error("GitHub fell over")) : Promise.resolve(done);
    });

    await queue.send(aSync(1));
    await until("it is dead", async () => (await listJobs(open().database))[0]?.state === "dead");
    const [dead] = await listJobs(open().database);
    expect(dead).toMatchObject({ kind: "sync", repositoryId: 1, attempt: 1, failure: "GitHub fell over" });
    expect(runs).toBe(2);

    isBroken = false;
    expect(await open().queueClient.redrive("dead", { ids: [dead?.id ?? ""] })).toBe(1);
    await until("it ran", async () => runs === 3 && (await listJobs(open().database)).length === 0);
  });

  it("returns its jobs when it is told to stop", async () => {
    const { queue, dispatcher } = dispatch(async (run) => {
      await new Promise((resolve) => run.stop.addEventListener("abort", resolve));
      throw new Error("stopped in the middle");
    });
    await queue.send(aSync(1));
    await until("it runs", () => dispatcher.running === 1);

    await dispatcher.stop(10);

    expect(await listJobs(open().database)).toMatchObject([
      { kind: "sync", state: "waiting", repositoryId: 1, attempt: 0 },
    ]);
  });
});
