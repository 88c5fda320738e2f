import type { WorkItem, WorkTree } from "./units.ts";

/** Words that people write for a priority, the most urgent first. */
const WORDS: readonly RegExp[] = [
  /^(?:p0|0|critical|blocker|urgent|highest)\b/i,
  /^(?:p1|1|high|must)\b/i,
  /^(?:p2|2|medium|normal|should)\b/i,
  /^(?:p3|3|low|could)\b/i,
  /^(?:p4|4|lowest|trivial|won'?t)\b/i,
];
/** An item without a priority is as urgent as a medium one. */
const USUAL = 2;

/** Returns 0 for the most urgent priority, more for less urgent ones. */
export function urgencyOf(priority: string | undefined): number {
  const text = priority?.replace(/^[^\p{L}\p{N}]+/u, "") ?? "";
  const found = WORDS.findIndex((words) => words.test(text));
  return found < 0 ? USUAL : found;
}

/**
 * Counts the open items that wait for an item, directly or through others. What is above it waits for it as well, and
 * so does whatever waits for that.
 */
export function countWaiting<T extends WorkItem>(tree: WorkTree<T>, item: T): number {
  const unfinished = new Set<T>([item, ...tree.above(item)]);
  const waiting = new Set<T>();
  const add = (found: T): void => {
    if (found.state !== "open" || waiting.has(found)) return;
    waiting.add(found);
    for (const below of tree.below(found)) add(below);
  };
  for (let before = -1; before !== unfinished.size;) {
    before = unfinished.size;
    const ids = new Set([...unfinished].map(({ id }) => id));
    for (const other of tree.work)
      if (!waiting.has(other) && other.dependsOn.some((id) => ids.has(id)) && !unfinished.has(other)) add(other);
    for (const found of waiting) for (const each of [found, ...tree.above(found)]) unfinished.add(each);
  }
  return waiting.size;
}

/** One piece of work with its rank. */
export interface Ranked<T> {
  readonly entry: T;
  readonly waiting: number;
  readonly urgency: number;
}

/**
 * Orders work: first what most others wait for, then the most urgent. Ties are in random order: where many choose at
 * once, the order of the document would send all of them to the same item.
 *
 * @param random at least 0, less than 1.
 */
export function inOrder<T>(ranked: readonly Ranked<T>[], random: () => number): readonly T[] {
  return ranked
    .map((each) => ({ ...each, lot: random() }))
    .sort((a, b) => b.waiting - a.waiting || a.urgency - b.urgency || a.lot - b.lot)
    .map(({ entry }) => entry);
}
