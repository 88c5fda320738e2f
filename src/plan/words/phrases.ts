import { folded } from "./unaccented.ts";

/** Words are looked for in so much of a heading or label, at the end where they stand: all of what people write. */
export const LONGEST_PHRASE = 200;

/** The words of a list as a part of a pattern for folded keys, the longest first. */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => folded(word).replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|");
}
