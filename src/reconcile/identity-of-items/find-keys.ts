import { assignKeys } from "../../identity/keys.ts";
import { matchItems } from "../../identity/match.ts";
import type { Matchable } from "../../identity/text/matchable.ts";
import { titleHash } from "../../issue/marker.ts";
import { itemIndex, PLAN_ITEM } from "../../plan/model/item-index.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { Base, BaseItem } from "../../record/base.ts";
import type { Foundlings } from "./foundlings.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import type { MarkedIssue } from "./ownership.ts";
import { itemAt, type KeyedItem } from "../items/tracked-item.ts";
import { NO_LINE } from "../../plan/model/line-number.ts";

/** The plan whose items get keys. */
export interface PlanToKey {
  readonly planId: string;
  readonly plan: Plan;
  readonly base: Base | null;
}

/**
 * Returns the keys of all items. Those of the base are kept; a new item takes the key that it derives if a free marker
 * has it, then the key of a free marker whose issue has its title in the same place; all others get a newly derived
 * key.
 *
 * @param baseOf what each item of the plan was at the base, in their order.
 */
export function findKeys(
  { planId, plan, base }: PlanToKey,
  baseOf: readonly (BaseItem | null)[],
  foundlings: Foundlings,
): readonly KeyedItem[] {
  const kept = new Map<number, string>();
  baseOf.forEach((entry, index) => {
    if (entry !== null) kept.set(index, entry.key);
  });
  const withKeys = (): readonly KeyedItem[] => {
    const keys = assignKeys(planId, plan.items, kept, (key) => foundlings.isTaken(key));
    return plan.items.map((item, index) => ({
      item,
      key: elementAt(keys, index, "keys"),
      base: elementAt(baseOf, index, "items of the base"),
    }));
  };
  let items = withKeys();
  if (foundlings.free.length === 0) return items;

  // An item found by its title may give its children the parent key that their markers were derived from.
  for (let round = 0; round < 3; round += 1) {
    const found = findByTitle(items, kept, foundlings, base);
    if (found.size === 0) break;
    for (const [index, key] of found) kept.set(index, key);
    items = withKeys();
  }
  return items;
}

/** Matches items without a marker with free markers without an item, by the titles of their issues. */
function findByTitle(
  items: readonly KeyedItem[],
  kept: ReadonlyMap<number, string>,
  foundlings: Foundlings,
  base: Base | null,
): ReadonlyMap<number, string> {
  const used = new Set(items.map(({ key }) => key));
  const loose = foundlings.free.filter(({ marker }) => !used.has(marker.key));
  if (loose.length === 0) return new Map();
  const before = asMatchables(items, foundlings.free, loose, base);
  const { afterOf } = matchItems({ items: before.items }, { items: items.map(({ item }) => item) });
  const found = new Map<number, string>();
  for (const [from, to] of afterOf) {
    const key = before.looseKeyAt.get(from);
    const meetsMarker = foundlings.take(itemAt(items, itemIndex(to)).key) !== null;
    if (key !== undefined && to !== 0 && !kept.has(to) && !meetsMarker) found.set(to, key);
  }
  return found;
}

/** Returns the items already known, with the loose issues added below the parents that their issues have. */
function asMatchables(
  keyed: readonly KeyedItem[],
  free: readonly MarkedIssue[],
  loose: readonly MarkedIssue[],
  base: Base | null,
): { items: readonly Matchable[]; looseKeyAt: ReadonlyMap<number, string> } {
  const known = new Set([...free.map(({ marker }) => marker.key), ...(base?.byKey.keys() ?? [])]);
  const items: Matchable[] = [];
  const placeOfKey = new Map<string, number>();
  for (const { item, key } of keyed) {
    if (item.index !== 0 && !known.has(key)) continue;
    const parent = item.parent === null ? null : (placeOfKey.get(itemAt(keyed, item.parent).key) ?? PLAN_ITEM);
    placeOfKey.set(key, items.length);
    items.push({ ...item, parent });
  }
  const placeOfNumber = new Map<number, number>();
  for (const { issue, marker } of free) {
    const place = placeOfKey.get(marker.key);
    if (place !== undefined) placeOfNumber.set(issue.number, place);
  }
  const looseKeyAt = new Map<number, string>();
  // People may have renamed an issue: the marker has a hash of its title in the plan.
  const written = new Map(keyed.map(({ item }) => [titleHash(item.title), item.title]));
  for (const { issue, marker } of loose) {
    if (marker.kind === "plan") continue;
    looseKeyAt.set(items.length, marker.key);
    placeOfNumber.set(issue.number, items.length);
    const above = issue.parent === null ? undefined : placeOfNumber.get(issue.parent);
    const title = written.get(marker.title) ?? issue.title;
    const parent = above ?? PLAN_ITEM;
    items.push({ kind: marker.kind, title, id: null, parent, line: NO_LINE, text: title, section: [] });
  }
  return { items, looseKeyAt };
}
