import type { Act } from "./acts.ts";
import { play, type Outcome } from "./run.ts";

/** The shortest story found that still breaks a promise: acts are left out, many at once first, while it still does. */
export async function shrink(shape: number, acts: readonly Act[]): Promise<{ acts: readonly Act[]; outcome: Outcome }> {
  let kept = acts;
  let outcome = await play(shape, kept);
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length;) {
      const without = [...kept.slice(0, at), ...kept.slice(at + size)];
      const tried = await play(shape, without);
      if (tried.violation === null) {
        at += size;
        continue;
      }
      kept = without;
      outcome = tried;
    }
  }
  return { acts: kept, outcome };
}
