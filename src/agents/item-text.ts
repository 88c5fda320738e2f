import { cutText } from "../issue/text/clean.ts";
import type { Item } from "../plan/model/plan.ts";
import { visibleText } from "./claim/visible-text.ts";

/** In UTF-16 units: more than a step says, less than a plan. */
const LONGEST = 8_000;

/**
 * Returns what a plan says about an item, with everything below it, as markdown: from the plan's file, which only people
 * with write access change.
 *
 * @param items all items of the plan, in document order.
 */
export function itemText(source: string, items: readonly Item[], item: Item, most: number = LONGEST): string {
  const inside = new Set<number>([item.index]);
  for (const { index, parent } of items) if (parent !== null && inside.has(parent)) inside.add(index);
  const spans = items
    .filter(({ index, unread }) => inside.has(index) && unread === undefined)
    .flatMap(({ offset, text, body }) => [{ start: offset, end: offset + text.trimStart().length }, ...body])
    .sort((a, b) => a.start - b.start);
  const parts = new Map<number, string>();
  for (const { start, end } of spans) {
    const from = source.lastIndexOf("\n", start - 1) + 1;
    if (!parts.has(from)) parts.set(from, source.slice(from, end).trimEnd());
  }
  return cutText(visibleText([...parts.values()].join("\n")), most);
}
