import { isDirected, type Role } from "./section-role.ts";
import { holdsAnyBox, itemsBelow, wordOf } from "./section-queries.ts";
import type { Section } from "./sections.ts";
import type { Level } from "../../words/vocabulary.ts";

const RANK: { readonly [level in Level]: number } = { phase: 1, step: 2, task: 3 };
const LEVELS: readonly Level[] = ["phase", "step", "task"];

/** The same work named twice, with boxes in one place only: the other place is a summary, and no item. */
export function dropRepeats(section: Section, wanted: Map<Section, Level>, roles: ReadonlyMap<Section, Role>): void {
  const seen = new Map<string, Section[]>();
  for (const item of itemsBelow(section, wanted)) {
    if (item.name.level === null || isDirected(roles.get(item))) continue;
    const key = `${item.name.level.word} ${item.name.level.number}`;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, [item]);
    else known.push(item);
  }
  for (const same of seen.values())
    if (same.length > 1 && same.some(holdsAnyBox))
      for (const item of same)
        if (!holdsAnyBox(item)) {
          wanted.delete(item);
          const role = roles.get(item);
          if (role === undefined) continue;
          role.kind = null;
          role.rules = [];
          role.not = "repeated";
        }
  for (const item of itemsBelow(section, wanted)) dropRepeats(item, wanted, roles);
}

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
    heights.set(key, Math.max(heights.get(key) ?? 0, heightOf(item, wanted)));
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
