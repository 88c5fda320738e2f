import { describe, expect, it } from "@jest/globals";
import { play, storyOf } from "./run.ts";
import { shrink } from "./shrink.ts";

/** A short form of `npm run soak`: the same stories on every run, and one of its own for each day. */
const SEEDS = [20, 46, 63, 68, 128, 141, 151, 176, Math.floor(Date.now() / 86_400_000)];

describe("a random story of humans and syncs", () => {
  it.each(SEEDS)(
    "from seed %i keeps every promise",
    async (seed) => {
      const acts = storyOf(seed, 60);
      const outcome = await play(seed, acts);
      if (outcome.violation === null) return;

      const short = await shrink(seed, acts);
      throw new Error(`seed ${seed}:\n${short.outcome.story.join("\n")}\n=> ${short.outcome.violation ?? ""}`);
    },
    60_000,
  );

  it("is told shortly when it goes wrong", async () => {
    const acts = storyOf(7, 12);

    const { outcome } = await shrink(7, acts);

    expect(outcome.violation).toBeNull();
    expect(outcome.story.length).toBeLessThanOrEqual(acts.length + 2);
  }, 60_000);
});
