import { later, type EpochMs } from "../../../src/ports/epoch-ms.ts";
import { describe, expect, it } from "@jest/globals";
import { RateLimitError } from "../../../src/errors.ts";
import type { Failure } from "../../../src/github/transport/failure/failure.ts";
import { createPace, type Pace, type RequestKind } from "../../../src/github/transport/pace.ts";
import { JumpingClock, keepLog } from "../jumping-clock.ts";

const MINUTE = 60_000;

function limit(retryAt: EpochMs | null = null): Failure {
  return {
    reason: "limited",
    status: 403,
    message: "You have exceeded a secondary rate limit",
    retryAt,
    acceptedPermissions: null,
    documentation: "",
  };
}

async function send(
  pace: Pace,
  clock: JumpingClock,
  kind: RequestKind,
  times: number,
  latency = 300,
): Promise<number[]> {
  const starts: number[] = [];
  for (let sent = 0; sent < times; sent += 1) {
    await pace.turn(kind, "graphql");
    starts.push(clock.now());
    clock.time = later(clock.time, latency);
    pace.answered(kind, {});
  }
  return starts;
}

function mostWithin(times: readonly number[], span: number): number {
  return Math.max(...times.map((start) => times.filter((time) => time >= start && time < start + span).length));
}

describe("pacing", () => {
  it("makes a hundred creations in little more than GitHub's limit allows, and never 80 in a minute", async () => {
    const clock = new JumpingClock();
    const pace = createPace({ clock, logger: keepLog() });
    const start = clock.now();

    const times = await send(pace, clock, "create", 100);

    expect(clock.now() - start).toBeLessThan(1.07 * 75_000);
    expect(mostWithin(times, MINUTE)).toBeLessThan(80);
  });

  it("sends a few at once, goes on with a second between creations, and speeds up while GitHub is content", async () => {
    const clock = new JumpingClock();
    const pace = createPace({ clock, logger: keepLog() });

    const times = await send(pace, clock, "create", 20);

    const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
    expect(Math.max(...gaps.slice(0, 9))).toBeLessThanOrEqual(300);
    expect(gaps[9]).toBeCloseTo(1000, 0);
    expect(gaps.at(-1)).toBeLessThan(500);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan(12_000);
  });

  it("waits once for a creation's turn, whatever the clock makes of it", async () => {
    const waits: number[] = [];
    const now = new JumpingClock().now();
    const pace = createPace({ clock: { now: () => now, sleep: async (ms) => void waits.push(ms) }, logger: keepLog() });

    for (let at = 0; at < 11; at += 1) await pace.turn("create", "graphql");

    expect(waits).toEqual([1000]);
  });

  it("never makes more than 490 creations in an hour", async () => {
    const clock = new JumpingClock();
    const pace = createPace({ clock, logger: keepLog(), waitBudget: 2 * 60 * MINUTE });

    const times = await send(pace, clock, "create", 1000);

    expect(mostWithin(times, 60 * MINUTE)).toBeLessThanOrEqual(490);
  });

  it("stops with the time to try again when the hour's creations are used up and waiting is too long", async () => {
    const clock = new JumpingClock();
    const pace = createPace({ clock, logger: keepLog() });
    const [first = 0] = await send(pace, clock, "create", 490);

    const error = await pace.turn("create", "graphql").catch((caught: unknown) => caught);

    expect(error).toBeInstanceOf(RateLimitError);
    expect((error as RateLimitError).retryAt).toBe(first + 60 * MINUTE);
  });

  it("keeps other writes below 900 points per minute", async () => {
    const clock = new JumpingClock();
    const pace = createPace({ clock, logger: keepLog() });

    const times = await send(pace, clock, "write", 400, 50);

    expect(mostWithin(times, MINUTE) * 5).toBeLessThan(900);
  });

  it("never delays reads while there are requests left", async () => {
    const clock = new JumpingClock();
    const pace = createPace({ clock, logger: keepLog() });

    await send(pace, clock, "read", 200);

    expect(clock.sleeps).toEqual([]);
  });

  it("waits as long as a refusal says, and writes at half its speed from then on until enough are accepted", async () => {
    const clock = new JumpingClock();
    const pace = createPace({ clock, logger: keepLog() });
    await pace.turn("write", "graphql");

    await pace.refused("write", limit(later(clock.now(), 90_000)));

    expect(clock.sleeps).toEqual([90_000]);
    const slow = await send(pace, clock, "write", 25, 0);
    const quick = await send(pace, clock, "write", 3, 0);
    expect((slow[1] ?? 0) - (slow[0] ?? 0)).toBe(400);
    expect((quick[2] ?? 0) - (quick[1] ?? 0)).toBe(200);
  });

  it("waits a minute, then two, then four, if a refusal names no time", async () => {
    const clock = new JumpingClock();
    const pace = createPace({ clock, logger: keepLog() });

    for (let refusal = 0; refusal < 3; refusal += 1) await pace.refused("create", limit());

    expect(clock.sleeps).toEqual([MINUTE, 2 * MINUTE, 4 * MINUTE]);
  });

  it("gives up after five refusals in a row: sending more can get an integration banned", async () => {
    const clock = new JumpingClock();
    const pace = createPace({ clock, logger: keepLog() });
    for (let refusal = 0; refusal < 4; refusal += 1) await pace.refused("write", limit(later(clock.now(), 1000)));

    await expect(pace.refused("write", limit(later(clock.now(), 1000)))).rejects.toThrow(RateLimitError);
  });

  it("spends no more on waiting than its budget", async () => {
    const clock = new JumpingClock();
    const pace = createPace({ clock, logger: keepLog(), waitBudget: 100_000 });
    await pace.refused("write", limit(later(clock.now(), 60_000)));

    await expect(pace.refused("write", limit(later(clock.now(), 60_000)))).rejects.toThrow(RateLimitError);
    expect(clock.sleeps).toEqual([60_000]);
  });

  it.each([
    ["write", 250, true],
    ["create", 250, true],
    ["keep", 250, false],
    ["read", 250, false],
    ["write", 251, false],
    ["keep", 0, true],
    ["read", 0, true],
  ] as const)(
    "leaves a quarter of the hour to others: %s with %d of 1,000 left waits: %s",
    async (kind, left, waits) => {
      const clock = new JumpingClock();
      const pace = createPace({ clock, logger: keepLog() });
      const reset = Math.floor(clock.now() / 1000) + 120;
      pace.answered("read", {
        "x-ratelimit-limit": "1000",
        "x-ratelimit-remaining": String(left),
        "x-ratelimit-reset": String(reset),
        "x-ratelimit-resource": "core",
      });

      await pace.turn(kind, "core");

      expect(clock.now() >= reset * 1000).toBe(waits);
    },
  );

  it("counts REST and GraphQL separately", async () => {
    const clock = new JumpingClock();
    const pace = createPace({ clock, logger: keepLog() });
    const reset = String(clock.now() / 1000 + 3600);
    pace.answered("read", {
      "x-ratelimit-limit": "5000",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": reset,
      "x-ratelimit-resource": "graphql",
    });

    await pace.turn("read", "core");

    expect(clock.sleeps).toEqual([]);
    await expect(pace.turn("read", "graphql")).rejects.toThrow(RateLimitError);
  });
});
