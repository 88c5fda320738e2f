import { describe, expect, it } from "@jest/globals";
import { acquireLease, LeaseLostError } from "../../src/bot/queue/lease.ts";
import { until } from "./bot-stage.ts";
import { openedDatabase } from "./opened-database.ts";

describe("a lease of a repository", () => {
  const open = openedDatabase();

  const claim = (holder: string, seconds = 60) => acquireLease(open().database, { repositoryId: 5, holder, seconds });

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
      async () => (await open().database.query("SELECT 1 FROM plansync.lease WHERE until < now()")).length > 0,
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
    const lease = await acquireLease(open().database, { repositoryId: 6, holder: "one", seconds: 60 }, clocks);

    time.steady += passed.steady;
    time.wall += passed.wall;

    if (isLost) expect(() => lease?.assertHeld()).toThrow(LeaseLostError);
    else expect(() => lease?.assertHeld()).not.toThrow();
    await lease?.renew();
    expect(() => lease?.assertHeld()).not.toThrow();
    await lease?.release();
  });
});
