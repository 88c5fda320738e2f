import { sharedLines } from "./line-diff.ts";
import type { Work } from "./pass.ts";
import type { Side } from "./side.ts";
import { isSpecific } from "./pass-exact.ts";

/** Items of both versions whose line is unchanged, by a line diff of the texts; nothing is paired yet. */
export function unchangedItems(before: Side, after: Side): [number, number][] {
  const oldItems = itemsByLine(before);
  const newItems = itemsByLine(after);
  return sharedLines(linesOf(before), linesOf(after)).flatMap(([oldLine, newLine]): [number, number][] => {
    const old = oldItems.get(oldLine);
    const now = newItems.get(newLine);
    return old === undefined || now === undefined ? [] : [[old, now]];
  });
}

/**
 * Unchanged lines are the same items. A line that stands in the plan more than once counts only where the parents are
 * already the same item: a diff may slide a repeated line (`Commit`) into the neighbouring block.
 */
export function matchUnchangedLines(work: Work, unchanged: readonly [number, number][]): void {
  const { before, after, pairing } = work;
  for (const [old, now] of unchanged) {
    if (!pairing.isFree(old, now)) continue;
    const sameParent = pairing.afterOf.get(before.parent(old)) === after.parent(now);
    const unmistakable = before.isUnique(old) && after.isUnique(now) && isSpecific(before.wording(old));
    if (sameParent || unmistakable) pairing.add(old, now);
  }
}

/** Lines as the diff sees them: without line end, trailing blanks and the character in the box, so that a tick is no change. */
function linesOf(side: Side): string[] {
  const lines = side.text === undefined ? side.items.map((item) => item.text) : side.text.split(/\r\n?|\n/);
  return lines.map((line) => line.trimEnd().replace(/^(\s*(?:>\s*)*(?:[-*+]|\d{1,4}[.)])\s+)\[[^\]]\]/u, "$1[ ]"));
}

/** Item by 0-based line; without a text, every item has its own line. */
function itemsByLine(side: Side): Map<number, number> {
  const places = new Map<number, number>();
  side.items.forEach((item, index) => places.set(side.text === undefined ? index : item.line - 1, index));
  return places;
}
