import { describe, expect, it } from "@jest/globals";
import { Threads } from "../../src/bot/work/threads.ts";

const NEVER = new AbortController().signal;

/** Takes threads for these groups in their order, and lists those that got one, also later. */
function takeAll(threads: Threads, groups: readonly string[], stop = NEVER) {
  const got: string[] = [];
  const giveBacks = new Map<string, () => void>();
  const taken = groups.map(async (group) => {
    const giveBack = await threads.take(group, stop);
    got.push(group);
    giveBacks.set(group, giveBack);
  });
  return { got, giveBacks, taken };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("the threads for large plans", () => {
  it.each<[what: string, asking: readonly string[], got: readonly string[]]>([
    ["to one account only some", ["bea", "bea", "bea"], ["bea", "bea"]],
    ["the last one to none that has one", ["bea", "carl", "bea", "carl"], ["bea", "carl", "bea"]],
    [
      "to whoever has none, past those that wait",
      ["bea", "bea", "bea", "carl", "dora"],
      ["bea", "bea", "carl", "dora"],
    ],
    ["no more than there are", ["ada", "bea", "carl", "dora", "emil"], ["ada", "bea", "carl", "dora"]],
  ])("are given out: %s", async (_, asking, got) => {
    const all = takeAll(new Threads({ total: 4, perGroup: 2 }), asking);
    await turn();

    expect(all.got).toEqual(got);
  });

  it("go to the next one when they are given back", async () => {
    const { got, giveBacks } = takeAll(new Threads({ total: 1, perGroup: 1 }), ["ada", "bea"]);
    await turn();

    giveBacks.get("ada")?.();
    await turn();

    expect(got).toEqual(["ada", "bea"]);
  });

  it("are not waited for any longer by a job that is stopped", async () => {
    const threads = new Threads({ total: 1, perGroup: 1 });
    const giveBack = await threads.take("ada", NEVER);
    const stop = new AbortController();
    const waiting = threads.take("bea", stop.signal);

    stop.abort(new Error("The bot is shutting down."));
    await expect(waiting).rejects.toThrow("shutting down");
    giveBack();

    await expect(threads.take("carl", NEVER)).resolves.toBeInstanceOf(Function);
  });
});
