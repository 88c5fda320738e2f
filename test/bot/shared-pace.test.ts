import { epochMs } from "../../src/ports/epoch-ms.ts";
import { describe, expect, it } from "@jest/globals";
import { createSharedPace } from "../../src/bot/github/shared-pace.ts";
import { RateLimitError } from "../../src/errors.ts";
import { createLog } from "../../src/bot/log.ts";
import { until } from "./bot-stage.ts";
import { openedDatabase } from "./opened-database.ts";

const log = createLog({ logLevel: "fatal", logFormat: "json" });

describe("the pace of an installation", () => {
  const open = openedDatabase();

  it("shares the pace of an installation among all its workers", async () => {
    const waits: number[] = [];
    const pace = () =>
      createSharedPace({
        database: open().database,
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
        database: open().database,
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
    const pace = (database = open().database) =>
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
    const { database } = open();
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
        database: open().database,
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
      async () => (await open().database.query("SELECT 1 FROM plansync.quota WHERE installation_id = 10")).length > 0,
    );

    await expect(pace(false).turn("write", "core")).rejects.toThrow("are reserved for others");
    await expect(pace(true).turn("read", "core")).rejects.toThrow("are reserved for others");
    await pace(false).turn("read", "core");
    await pace(false).turn("keep", "core");
  });
});
