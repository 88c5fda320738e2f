import { describe, expect, it } from "@jest/globals";
import { Places } from "../../src/bot/queue/places.ts";

/** A wait that ends when the test says so. */
function aWait() {
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { wait: () => over, end: () => end() };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("the places of a replica", () => {
  it("are given back while a job waits, and taken again when its wait is over", async () => {
    const places = new Places({ places: 4, perGroup: 4 }, () => undefined);
    const { wait, end } = aWait();
    const place = places.take("one");

    const rest = place.rest(wait);
    expect(places.working).toBe(0);
    end();
    await rest;
    expect(places.working).toBe(1);
    place.leave();

    expect(places.working).toBe(0);
  });

  it("are told to be free at once", () => {
    let free = 0;
    const places = new Places({ places: 1, perGroup: 1 }, () => (free += 1));
    const place = places.take("one");

    void place.rest(aWait().wait);
    expect(free).toBe(1);
    place.leave();

    expect(free).toBe(2);
  });

  it("go to those first that come back from a wait, in their order, and never to more than there are", async () => {
    const places = new Places({ places: 1, perGroup: 1 }, () => undefined);
    const [first, second] = [aWait(), aWait()];
    const order: string[] = [];
    const one = places.take("one");
    const back = [one.rest(first.wait).then(() => order.push("one"))];
    const two = places.take("two");
    back.push(two.rest(second.wait).then(() => order.push("two")));
    const worker = places.take("three");

    second.end();
    first.end();
    await turn();
    expect(order).toEqual([]);
    expect(places.room.count).toBe(0);
    worker.leave();
    await turn();
    expect(order).toEqual(["two"]);
    two.leave();
    await Promise.all(back);

    expect(order).toEqual(["two", "one"]);
  });

  it("are no more for one group than it may have, even when all of its waits end at once", async () => {
    const places = new Places({ places: 8, perGroup: 2 }, () => undefined);
    const { wait, end } = aWait();
    const jobs = [1, 2, 3, 4].map(() => places.take("one"));
    for (const job of jobs) void job.rest(wait);

    end();
    await turn();

    expect(places.working).toBe(2);
  });

  it("stay given back while one of two waits of a job goes on", async () => {
    const places = new Places({ places: 4, perGroup: 4 }, () => undefined);
    const [short, long] = [aWait(), aWait()];
    const place = places.take("one");
    const rests = [place.rest(short.wait), place.rest(long.wait)];

    short.end();
    await rests[0];
    expect(places.working).toBe(0);
    long.end();
    await rests[1];

    expect(places.working).toBe(1);
  });

  it("are given once to a job of which two requests come back, one while the other has got it back", async () => {
    const places = new Places({ places: 1, perGroup: 1 }, () => undefined);
    const [first, second] = [aWait(), aWait()];
    const place = places.take("one");
    const early = place.rest(first.wait);
    const other = places.take("two");
    first.end();
    await turn();
    const late = place.rest(second.wait);
    other.leave();
    await turn();

    second.end();

    await Promise.all([early, late]);
    expect(places.working).toBe(1);
    place.leave();
    expect(places.working).toBe(0);
  });

  it("are given to no group that has as many as it may, and the last ones to none that has any", () => {
    const places = new Places({ places: 8, perGroup: 2 }, () => undefined);
    for (const group of ["busy", "busy", "calm"]) places.take(group);
    expect(places.room.except).toEqual(["busy"]);

    for (const group of ["calm", "third", "third"]) places.take(group);

    expect(places.room).toEqual({ count: 2, perGroup: 1, except: ["busy", "calm", "third"] });
  });

  type Case = readonly [string, { places: number; working: number; resting: number }, object];
  it.each<Case>([
    ["all but the last ones", { places: 8, working: 0, resting: 0 }, { count: 6, perGroup: 4, except: [] }],
    ["the last ones only to groups that have none", { places: 8, working: 6, resting: 0 }, { count: 2, perGroup: 1 }],
    ["none where all work", { places: 8, working: 8, resting: 0 }, { count: 0 }],
    [
      "as many for a group as work, beside those that wait",
      { places: 8, working: 2, resting: 4 },
      { count: 4, perGroup: 8 },
    ],
    ["the only one to anybody", { places: 1, working: 0, resting: 0 }, { count: 1, perGroup: 4 }],
    [
      "the last of all jobs only to groups that have none",
      { places: 2, working: 0, resting: 6 },
      { count: 2, perGroup: 1 },
    ],
    ["no more jobs than memory is for", { places: 2, working: 0, resting: 8 }, { count: 0 }],
  ])("are given out: %s", (_, { places: count, working, resting }, room) => {
    const places = new Places({ places: count, perGroup: 4 }, () => undefined);
    for (let job = 0; job < working; job += 1) places.take(`worker ${job}`);
    for (let job = 0; job < resting; job += 1) void places.take("resting").rest(aWait().wait);

    expect(places.room).toMatchObject(room);
  });
});
