import { describe, expect, it } from "@jest/globals";
import { RateLimitError } from "../../../src/errors.ts";
import { CreationLimits } from "../../../src/github/transport/creation-limits.ts";
import { createPace, type Pace } from "../../../src/github/transport/pace.ts";
import { epochMs, later, type EpochMs } from "../../../src/ports/epoch-ms.ts";
import { JumpingClock, keepLog } from "../jumping-clock.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The limits that others met: see the source of "limited" in refusals.ts. */
const STRICT = { perMinute: 20, perHour: 150 };
const DOCUMENTED = { perMinute: 80, perHour: 500 };

/** GitHub's side: counts in moving windows, and says when the next creation fits, or nothing. */
class Server {
  readonly taken: EpochMs[] = [];
  refusals = 0;
  readonly #limits: typeof STRICT;
  readonly #isSilent: boolean;

  constructor(limits: typeof STRICT, isSilent = false) {
    this.#limits = limits;
    this.#isSilent = isSilent;
  }

  /** True: taken; otherwise when it says the next one fits. */
  ask(now: EpochMs): true | EpochMs | null {
    for (const [limit, span] of [
      [this.#limits.perMinute, MINUTE],
      [this.#limits.perHour, HOUR],
    ] as const) {
      const inSpan = this.taken.filter((time) => time > now - span);
      const [first] = inSpan;
      if (first === undefined || inSpan.length < limit) continue;
      this.refusals += 1;
      return this.#isSilent ? null : epochMs(Math.ceil((first + span) / 1000) * 1000);
    }
    this.taken.push(now);
    return true;
  }
}

/** Creates so many, or until the pace ends the run; returns how many, and when to come back. */
async function create(
  pace: Pace,
  clock: JumpingClock,
  server: Server,
  wanted: number,
): Promise<{ readonly made: number; readonly retryAt: EpochMs | null }> {
  for (let made = 0; made < wanted;)
    try {
      await pace.turn("create", "graphql");
      clock.time = later(clock.time, 300);
      const answer = server.ask(clock.now());
      if (answer === true) {
        pace.answered("create", {});
        made += 1;
        continue;
      }
      await pace.refused("create", {
        reason: "limited",
        status: 403,
        message: "You have exceeded a secondary rate limit",
        retryAt: answer,
        acceptedPermissions: null,
        documentation: "",
      });
    } catch (error) {
      if (!(error instanceof RateLimitError)) throw error;
      return { made, retryAt: error.retryAt };
    }
  return { made: wanted, retryAt: null };
}

describe("creating under limits far below the documented ones", () => {
  it.each([
    ["which tell when to go on", false],
    ["which tell nothing", true],
  ])("makes a hundred in hardly more than they allow, %s, with one refusal", async (_, isSilent) => {
    const clock = new JumpingClock();
    const server = new Server(STRICT, isSilent);
    const start = clock.now();

    const { made } = await create(createPace({ clock, logger: keepLog() }), clock, server, 101);

    expect(made).toBe(101);
    expect(clock.now() - start).toBeLessThan(1.15 * 5 * MINUTE);
    expect(server.refusals).toBeLessThanOrEqual(2);
  });

  it.each([
    ["which tell when to go on", false],
    ["which tell nothing", true],
  ])("ends a run at the hour's limit, %s, and lets the next one create nothing before its end", async (_, isSilent) => {
    const clock = new JumpingClock();
    const server = new Server(STRICT, isSilent);
    const first = createPace({ clock, logger: keepLog() });
    const { made, retryAt } = await create(first, clock, server, 600);
    const refusals = server.refusals;

    const next = createPace({ clock, logger: keepLog() });
    next.creations?.recall(first.creations?.toKeep(clock.now()) ?? fail(), clock.now());
    const blocked = await create(next, clock, server, 600);

    expect([made, blocked.made]).toEqual([150, 0]);
    expect(blocked.retryAt).toBe(retryAt);
    expect(server.refusals).toBe(refusals);
    expect((retryAt ?? 0) - (server.taken[0] ?? 0)).toBeLessThanOrEqual(HOUR + 2000);
  });

  it("makes six hundred over several hours with at most three refusals in all", async () => {
    const clock = new JumpingClock();
    const server = new Server(STRICT);
    let known = new CreationLimits().toKeep(clock.now());
    let made = 0;
    const start = clock.now();

    while (made < 600) {
      const pace = createPace({ clock, logger: keepLog() });
      if (known !== null) pace.creations?.recall(known, clock.now());
      const run = await create(pace, clock, server, 600 - made);
      made += run.made;
      known = pace.creations?.toKeep(clock.now()) ?? known;
      if (run.retryAt !== null) clock.time = run.retryAt;
    }

    expect(server.refusals).toBeLessThanOrEqual(3);
    expect(clock.now() - start).toBeLessThan(1.15 * 3.2 * HOUR);
  });
});

describe("creating under the documented limits", () => {
  it("makes twenty in eleven seconds, and never meets a limit", async () => {
    const clock = new JumpingClock();
    const server = new Server(DOCUMENTED);
    const start = clock.now();

    await create(createPace({ clock, logger: keepLog() }), clock, server, 21);

    expect(clock.now() - start).toBeLessThan(12_000);
    expect(server.refusals).toBe(0);
  });
});

describe("what was learned", () => {
  const learned = (now: EpochMs) => ({
    learnedAt: now,
    perMinute: 20,
    perHour: null,
    blockedUntil: epochMs(0),
    waitingSince: null,
    created: [],
  });
  const gapOf = (limits: CreationLimits, now: EpochMs): number => {
    limits.sent(now);
    return limits.due(now).at - now;
  };

  it("holds for a day", () => {
    const now = new JumpingClock().now();
    const [fresh, old] = [new CreationLimits(), new CreationLimits()];
    fresh.recall(learned(now), later(now, 23 * HOUR));
    old.recall(learned(now), later(now, 25 * HOUR));

    expect(gapOf(fresh, later(now, 23 * HOUR))).toBe(3050);
    expect(gapOf(old, later(now, 25 * HOUR))).toBe(0);
  });

  it("waits for no creation that a clock ahead of this one dates to the future", () => {
    const now = new JumpingClock().now();
    const limits = new CreationLimits();

    limits.recall({ ...learned(now), learnedAt: null, perMinute: null, created: [later(now, 60_000)] }, now);

    expect(limits.due(now).at).toBe(now);
  });

  it("counts the creations of earlier runs once", () => {
    const now = new JumpingClock().now();
    const limits = new CreationLimits();
    const known = { ...learned(now), perHour: 2, created: [now] };

    for (let time = 0; time < 3; time += 1) limits.recall(known, now);

    expect(limits.due(later(now, MINUTE)).limit).toBeNull();
  });

  it("is worth no note after a few creations that GitHub took", () => {
    const now = new JumpingClock().now();
    const limits = new CreationLimits();

    for (let count = 0; count < 9; count += 1) limits.sent(now);

    expect(limits.toKeep(now)).toBeNull();
  });

  it("says nothing about an hour in which others created the most", () => {
    const now = new JumpingClock().now();
    const limits = new CreationLimits();
    limits.sent(now);
    limits.sent(now);

    limits.refused(now, later(now, 50 * MINUTE), false);
    limits.block(now, later(now, 50 * MINUTE));

    expect(limits.toKeep(now)).toMatchObject({ perHour: null, perMinute: null });
  });
});

function fail(): never {
  throw new Error("nothing was learned");
}
