import type { Item } from "../../model/plan.ts";

/** At least half of some items, and at least one. */
export function isUsual(items: readonly Item[], is: (item: Item) => boolean): boolean {
  const count = items.filter((item) => is(item)).length;
  return count > 0 && count * 2 >= items.length;
}

/** Where tags stand in a line: in brackets before the title, and behind a `#` after it. */
export interface TagStyle {
  readonly leading: readonly string[];
  readonly trailing: readonly string[];
}

/** Tags in brackets as task lists write them before the title. */
const BRACKET_TAG = /^(?:P\d?|US\*?\d{0,3}|PARALLEL)$/u;

/** The tags that an item may have in its line, in the style of others: those that half of them would write there. */
export function tagsFor(tags: readonly string[], siblings: readonly Item[]): TagStyle {
  const inBrackets = isUsual(siblings, (item) => item.tags.some((tag) => item.text.includes(`[${tag}]`)));
  const withHash = isUsual(siblings, (item) => item.tags.some((tag) => item.text.includes(`#${tag}`)));
  return {
    leading: inBrackets ? tags.filter((tag) => BRACKET_TAG.test(tag)) : [],
    trailing: withHash ? tags.filter((tag) => !BRACKET_TAG.test(tag) && HASH_TAG.test(tag)) : [],
  };
}

const HASH_TAG = /^\p{L}[\p{L}\p{N}_-]{0,60}$/u;
