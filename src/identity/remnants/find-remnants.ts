import { LostItems } from "./lost-items.ts";
import { linesOfNoItem, readLines } from "./read-lines.ts";
import { findParts, findWholes } from "./remnant-places.ts";
import type { Lost, ReadText, Remnant } from "./remnant.ts";

/**
 * Finds the words of lost items: an item whose words still exist somewhere was not removed.
 *
 * A place is a line or a cell that contains only the item's normalized title, apart from bullets, boxes and what
 * people, editors and converters make of them. A specific title is also found within a longer line and across lines
 * that continue each other. Lines of parsed items, which matching has considered, don't count.
 *
 * @param texts in the order in which a place is preferred: the item's own plan first.
 * @param before the texts in which the lost items were still read: a line that was already there and not an item then
 * is no evidence of one now. Without them, every line counts.
 * @returns one answer for each lost item, in order; each place counts for one item. The cost is linear in the input.
 */
export function findRemnants(
  lost: readonly Lost[],
  texts: readonly ReadText[],
  before: readonly ReadText[] = [],
): readonly (Remnant | null)[] {
  if (lost.length === 0) return [];
  const items = new LostItems(lost);
  const old = linesOfNoItem(before);
  const read = texts.map((text) => readLines(text, old));
  for (const lines of read) findWholes(items, lines);
  items.onlySpecific();
  for (const lines of read) findParts(items, lines);
  return items.remnants;
}
