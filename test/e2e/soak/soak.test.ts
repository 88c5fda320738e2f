import { describe, expect, it } from "@jest/globals";
import { play, storyOf } from "./run.ts";
import { shrink } from "./shrink.ts";

/** A short form of `npm run soak`: the same stories on every run. */
const SEEDS = [20, 63, 128, 151, 203];
const CHANGES_SEEDS = [2, 15, 23];

describe("a random story of humans and syncs", () => {
  it.each(SEEDS)(
    "from seed %i keeps every promise",
    async (seed) => {
      const acts = storyOf(seed, 60);
      const outcome = await play(seed, acts);
      if (outcome.violation === null) return;

      const short = await shrink(acts, (fewer) => play(seed, fewer));
      throw new Error(`seed ${seed}:\n${short.outcome.story.join("\n")}\n=> ${short.outcome.violation ?? ""}`);
    },
    60_000,
  );

  it.each(CHANGES_SEEDS)(
    "from seed %i keeps every promise where each run reads only what changed, and leaves nothing to one that reads all",
    async (seed) => {
      const { violation, story } = await play(seed, storyOf(seed, 40), "changes");

      if (violation !== null) throw new Error(`seed ${seed}:\n${story.join("\n")}\n=> ${violation}`);
    },
    60_000,
  );

  it("is reduced to the actions that make it fail", async () => {
    const acts = storyOf(7, 60);
    const [first, second] = [acts[11], acts[43]];
    const breaksAfter = (played: readonly (typeof acts)[number][]) =>
      first !== undefined && second !== undefined && played.includes(first) && played.includes(second);

    const short = await shrink(acts, async (played) => ({
      violation: breaksAfter(played) ? "both happened" : null,
      story: [],
      performed: played.length,
    }));

    expect(short.acts).toEqual([first, second]);
    expect(short.outcome.violation).toBe("both happened");
  });
});
