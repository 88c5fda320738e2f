/** Places of the units of a title in the plain words of its line, in order. */
export type Alignment = readonly number[];

/** So many ways are tried where a line says words of its title more than once. */
const MOST = 3;
/** Longer lines have no title that could be traced in them. */
const MOST_PAIRS = 6_000_000;

const WORD = /[\p{L}\p{N}]/u;

/**
 * Where a title stands in the words that it was read from. It is what is left of them: tags, estimates and notes are taken
 * out in whole pieces, so the fewest pieces count, and none begins or ends within a word where another way is left.
 *
 * @returns the likeliest first; none where the title says what the words don't.
 */
export function alignTitle(title: string, words: string): readonly Alignment[] {
  if (title === "" || title.length * words.length > MOST_PAIRS) return [];
  const width = words.length;
  const before = new Int32Array(title.length * width).fill(-1);
  let costs = new Float64Array(width);
  for (let at = 0; at < width; at += 1) costs[at] = words[at] === title[0] ? 0 : Number.POSITIVE_INFINITY;
  for (let row = 1; row < title.length; row += 1) {
    const next = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
    const gap = WORD.test(title.charAt(row - 1)) && WORD.test(title.charAt(row)) ? 3 : 1;
    let [least, leastAt] = [Number.POSITIVE_INFINITY, -1];
    for (let at = 1; at < width; at += 1) {
      const apart = costs[at - 2];
      if (apart !== undefined && apart < least) [least, leastAt] = [apart, at - 2];
      if (words[at] !== title[row]) continue;
      const right = costs[at - 1] ?? Number.POSITIVE_INFINITY;
      const isRight = right <= least + gap;
      next[at] = isRight ? right : least + gap;
      before[row * width + at] = isRight ? at - 1 : leastAt;
    }
    costs = next;
  }
  const ends = [...costs.keys()].filter((at) => Number.isFinite(costs[at]));
  return ends
    .sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0) || a - b)
    .slice(0, MOST)
    .map((end) => pathTo(end, title.length, width, before));
}

function pathTo(end: number, length: number, width: number, before: Int32Array): Alignment {
  const path: number[] = [end];
  for (let [row, at] = [length - 1, end]; row > 0; row -= 1) {
    at = before[row * width + at] ?? -1;
    path.push(at);
  }
  return path.reverse();
}
