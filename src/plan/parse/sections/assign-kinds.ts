import { isDirected, type Role } from "./section-role.ts";
import { itemsBelow, wordOf } from "./section-queries.ts";
import type { Section } from "./sections.ts";
import type { Level } from "../../words/vocabulary.ts";

const RANK: { readonly [level in Level]: number } = { phase: 1, step: 2, task: 3 };
const LEVELS: readonly Level[] = ["phase", "step", "task"];

/** Gives every item its kind: below its parent's, and high enough for the items below it, unless a comment says it. */
export function assignKinds(
  section: Section,
  wanted: ReadonlyMap<Section, Level>,
  roles: ReadonlyMap<Section, Role>,
  floor: number,
): void {
  const items = [...itemsBelow(section, wanted)];
  const heights = new Map<string, number>();
  for (const item of items) {
    const key = wordOf(item);
    // The boxes of a group are tasks: they need a level below it.
    const least = roles.get(item)?.rules.includes("holds-work") === true ? 1 : 0;
    heights.set(key, Math.max(heights.get(key) ?? 0, least, heightOf(item, wanted)));
  }
  for (const item of items) {
    const rank = RANK[wanted.get(item) ?? "task"];
    const cap = Math.max(1, 3 - (heights.get(wordOf(item)) ?? 0));
    const lowest = Math.min(floor + 1, Math.max(cap, floor === 1 ? 2 : floor));
    const role = roles.get(item);
    const settled = isDirected(role) ? rank : Math.max(Math.min(rank, cap), lowest);
    if (role !== undefined) {
      role.kind = LEVELS[settled - 1] ?? "task";
      if (settled !== rank) role.rules = [...role.rules, "fitted-level"];
    }
    assignKinds(item, wanted, roles, settled);
  }
}

/** How many levels of items stand below a section. */
function heightOf(section: Section, wanted: ReadonlyMap<Section, Level>): number {
  let height = 0;
  for (const item of itemsBelow(section, wanted)) height = Math.max(height, 1 + heightOf(item, wanted));
  return height;
}
