import type { Act } from "./acts.ts";
import type { Outcome } from "./run.ts";

/**
 * The shortest story found that still breaks a promise: acts are left out, many at once first, while it still does.
 *
 * @param play tells how a story ends; a story that breaks nothing is returned whole.
 */
export async function shrink(
  acts: readonly Act[],
  play: (acts: readonly Act[]) => Promise<Outcome>,
): Promise<{ acts: readonly Act[]; outcome: Outcome }> {
  let kept = acts;
  let outcome = await play(kept);
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < kept.length;) {
      const without = [...kept.slice(0, at), ...kept.slice(at + size)];
      const tried = await play(without);
      if (tried.violation === null) {
        at += size;
        continue;
      }
      kept = without;
      outcome = tried;
    }
  return { acts: kept, outcome };
}
