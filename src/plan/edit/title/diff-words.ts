import type { TitleWord } from "./title-words.ts";

/** Words from `start` up to `end` of the one list that stand for those from `from` up to `to` of the other. */
export interface WordChange {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Longer titles are compared by what is the same at their beginning and end only. */
const MOST_PAIRS = 2_000_000;

/** More words in a row than that were not changed one by one: the sentence was written anew. */
const MOST_EACH = 3;

/** What turns one list of words into another: as few changes as can be, in order. A few words for as many are one each. */
export function diffWords(before: readonly TitleWord[], after: readonly TitleWord[]): readonly WordChange[] {
  const changes: WordChange[] = [];
  let [start, from] = [0, 0];
  const add = (end: number, to: number): void => {
    if (end === start && to === from) return;
    if (isEach(before.slice(start, end), after.slice(from, to)))
      for (let at = 0; at < end - start; at += 1)
        changes.push({ start: start + at, end: start + at + 1, from: from + at, to: from + at + 1 });
    else changes.push({ start, end, from, to });
  };
  for (const [one, other] of commonWords(before, after)) {
    add(one, other);
    [start, from] = [one + 1, other + 1];
  }
  add(before.length, after.length);
  return changes;
}

/** A few words, as many as there were, with blanks where there were some. */
function isEach(before: readonly TitleWord[], after: readonly TitleWord[]): boolean {
  return (
    before.length <= MOST_EACH &&
    before.length === after.length &&
    before.every(({ isApart }, at) => at === 0 || after[at]?.isApart === isApart)
  );
}

/** The same word in both: what stands first has blanks before it, and none. */
function isSame(before: readonly TitleWord[], one: number, after: readonly TitleWord[], other: number): boolean {
  const [a, b] = [before[one], after[other]];
  return (
    a !== undefined && b !== undefined && a.text === b.text && (a.isApart === b.isApart || one === 0 || other === 0)
  );
}

/** Pairs of places of words that both have, in the same order, as many as can be. */
function commonWords(
  before: readonly TitleWord[],
  after: readonly TitleWord[],
): readonly (readonly [number, number])[] {
  const same = (one: number, other: number): boolean => isSame(before, one, after, other);
  let head = 0;
  while (head < before.length && head < after.length && same(head, head)) head += 1;
  let tail = 0;
  const [ends, others] = [before.length, after.length];
  while (tail < ends - head && tail < others - head && same(ends - 1 - tail, others - 1 - tail)) tail += 1;
  const pairs: [number, number][] = [];
  for (let at = 0; at < head; at += 1) pairs.push([at, at]);
  const [rows, columns] = [ends - head - tail, others - head - tail];
  if (rows * columns <= MOST_PAIRS) pairs.push(...longest(rows, columns, head, same));
  for (let at = tail; at > 0; at -= 1) pairs.push([ends - at, others - at]);
  return pairs;
}

/** Longest common subsequence of so many words behind the first `head` ones. */
function longest(
  rows: number,
  columns: number,
  head: number,
  same: (one: number, other: number) => boolean,
): readonly [number, number][] {
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      lengths[row * width + column] = same(head + row, head + column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns)
    if (same(head + row, head + column)) {
      pairs.push([head + row, head + column]);
      [row, column] = [row + 1, column + 1];
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  return pairs;
}
