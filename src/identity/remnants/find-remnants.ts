import { LostItems } from "./lost-items.ts";
import { linesOfNoItem, readLines } from "./read-lines.ts";
import { findParts, findWholes } from "./remnant-places.ts";
import type { Lost, ReadText, Remnant } from "./remnant.ts";

/**
 * Finds where the words of lost items still stand: an item whose words stand somewhere was not removed.
 *
 * A place is a line or a cell that says nothing but the item's normalised title, once bullets, boxes and what people,
 * editors and converters make of them are taken off. A title that says much is also found in a longer line and across
 * lines that go on with each other. Lines of items that were read, which matching has looked at, are no places.
 *
 * @param texts in the order in which a place is preferred: the item's own plan first.
 * @param before the texts in which the lost items were still read: a line that stood there already and was no item then
 * is no trace of one now. Without them, every line counts.
 * @returns one answer for each lost item, in order; one place stands for one item. Costs in proportion to all that is given.
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
