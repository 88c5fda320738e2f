import { InternalError } from "../../errors.ts";
import { elementAt } from "../../plan/model/element-at.ts";

/** Above this product of the two lengths a gap without unique lines is left unmatched: the cost would be quadratic. */
const MAX_TABLE = 1_000_000;

/**
 * Returns the lines that two versions share, as pairs of indices, ascending on both sides.
 *
 * Patience diff: lines unique in both halves of a gap anchor it, the gaps between anchors follow by recursion, and a
 * gap without such a line is solved by its longest common subsequence. Anchoring on unique lines keeps a repeated line
 * (`Step 5: Commit`) in the block it belongs to, where a shortest edit script would take whichever copy comes first; it
 * is also near-linear for long plans.
 */
export function sharedLines(before: readonly string[], after: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  const gaps: Gap[] = [{ start: 0, end: before.length, otherStart: 0, otherEnd: after.length }];
  for (let gap = gaps.pop(); gap !== undefined; gap = gaps.pop()) {
    const inner = trimEqualEnds(before, after, gap, pairs);
    if (inner.start === inner.end || inner.otherStart === inner.otherEnd) continue;
    const anchors = longestAscending(uniquePairs(before, after, inner));
    if (anchors.length === 0) commonSubsequence(before, after, inner, pairs);
    else gaps.push(...gapsBetween(anchors, inner, pairs));
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}

interface Gap {
  readonly start: number;
  readonly end: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

function trimEqualEnds(before: readonly string[], after: readonly string[], gap: Gap, pairs: [number, number][]): Gap {
  let { start, end, otherStart, otherEnd } = gap;
  while (start < end && otherStart < otherEnd && before[start] === after[otherStart])
    pairs.push([start++, otherStart++]);
  while (start < end && otherStart < otherEnd && before[end - 1] === after[otherEnd - 1])
    pairs.push([--end, --otherEnd]);
  return { start, end, otherStart, otherEnd };
}

/** Returns the lines that are unique on both sides of a gap, ascending on the first side. */
function uniquePairs(before: readonly string[], after: readonly string[], gap: Gap): [number, number][] {
  const place = uniquePlaces(before, gap.start, gap.end);
  const otherPlace = uniquePlaces(after, gap.otherStart, gap.otherEnd);
  const pairs: [number, number][] = [];
  for (const [line, index] of place) {
    const other = otherPlace.get(line);
    if (index >= 0 && other !== undefined && other >= 0) pairs.push([index, other]);
  }
  return pairs;
}

/** Returns the place of each line in a range; -1 for lines that occur there more than once. */
function uniquePlaces(lines: readonly string[], start: number, end: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let index = start; index < end; index++) {
    const line = elementAt(lines, index, "lines");
    places.set(line, places.has(line) ? -1 : index);
  }
  return places;
}

/** Returns the longest run of pairs that ascends on the second side as well (patience sorting). */
export function longestAscending(pairs: readonly [number, number][]): [number, number][] {
  /** For each length, the pair that ends the run of this length with the lowest second side. */
  const tops: Link[] = [];
  for (const pair of pairs) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (elementAt(tops, middle, "runs").pair[1] < pair[1]) low = middle + 1;
      else high = middle;
    }
    tops[low] = { pair, before: low > 0 ? elementAt(tops, low - 1, "runs") : null };
  }
  const run: [number, number][] = [];
  for (let link = tops.at(-1) ?? null; link !== null; link = link.before) run.push(link.pair);
  return run.reverse();
}

/** The last pair of an ascending run, with the run before it. */
interface Link {
  readonly pair: [number, number];
  readonly before: Link | null;
}

function gapsBetween(anchors: readonly [number, number][], gap: Gap, pairs: [number, number][]): Gap[] {
  const gaps: Gap[] = [];
  let { start, otherStart } = gap;
  for (const [index, other] of anchors) {
    pairs.push([index, other]);
    gaps.push({ start, end: index, otherStart, otherEnd: other });
    start = index + 1;
    otherStart = other + 1;
  }
  gaps.push({ start, end: gap.end, otherStart, otherEnd: gap.otherEnd });
  return gaps;
}

function commonSubsequence(
  before: readonly string[],
  after: readonly string[],
  gap: Gap,
  pairs: [number, number][],
): void {
  const height = gap.end - gap.start;
  const width = gap.otherEnd - gap.otherStart;
  if (height * width > MAX_TABLE) return;
  const table = new Uint16Array((height + 1) * (width + 1));
  const at = (row: number, column: number): number => {
    const length = table[row * (width + 1) + column];
    if (length === undefined) throw new InternalError(`No cell ${row}, ${column} in a table of ${height} by ${width}.`);
    return length;
  };
  const equal = (row: number, column: number): boolean => before[gap.start + row] === after[gap.otherStart + column];
  for (let row = height - 1; row >= 0; row--)
    for (let column = width - 1; column >= 0; column--)
      table[row * (width + 1) + column] = equal(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
  for (let row = 0, column = 0; row < height && column < width;)
    if (equal(row, column)) pairs.push([gap.start + row++, gap.otherStart + column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
}
