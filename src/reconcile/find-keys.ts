import { assignKeys } from "../identity/keys.ts";
import { matchItems } from "../identity/match.ts";
import type { Matchable } from "../identity/matchable.ts";
import { titleHash } from "../issue/marker.ts";
import type { Plan } from "../plan/plan.ts";
import type { Base, BaseItem } from "./base.ts";
import type { Claims } from "./claims.ts";
import type { MarkedIssue } from "./ownership.ts";

/**
 * Keys of all items: those of the base are kept; new items take the key of a free marker that they derive, then of a
 * free marker whose issue has their title in the same place; the rest derive a key that nobody has.
 */
export function findKeys(
  planId: string,
  plan: Plan,
  baseOf: readonly (BaseItem | null)[],
  base: Base | null,
  claims: Claims,
): readonly string[] {
  const kept = new Map<number, string>();
  baseOf.forEach((entry, index) => {
    if (entry !== null) kept.set(index, entry.key);
  });
  let keys = assignKeys(planId, plan.items, kept, (key) => claims.isTaken(key));
  if (claims.free.length === 0) return keys;

  // An item found by its title gives its children a parent key that may be the one their markers were derived from.
  for (let round = 0; round < 3; round += 1) {
    const found = findByTitle(plan, keys, kept, claims, base);
    if (found.size === 0) break;
    for (const [index, key] of found) kept.set(index, key);
    keys = assignKeys(planId, plan.items, kept, (key) => claims.isTaken(key));
  }
  return keys;
}

/** Matches items whose key meets no marker with free markers that meet no item, by what their issues are called. */
function findByTitle(
  plan: Plan,
  keys: readonly string[],
  kept: ReadonlyMap<number, string>,
  claims: Claims,
  base: Base | null,
): ReadonlyMap<number, string> {
  const used = new Set(keys);
  const loose = claims.free.filter(({ marker }) => !used.has(marker.key));
  if (loose.length === 0) return new Map();
  const before = asMatchables(plan, keys, claims.free, loose, base);
  const { afterOf } = matchItems({ items: before.items }, { items: plan.items });
  const found = new Map<number, string>();
  for (const [from, to] of afterOf) {
    const key = before.looseKeyAt.get(from);
    const meetsMarker = claims.take(keys[to] ?? "") !== null;
    if (key !== undefined && to !== 0 && !kept.has(to) && !meetsMarker) found.set(to, key);
  }
  return found;
}

/** The items already known, with the loose issues added below the parents that their issues have. */
function asMatchables(
  plan: Plan,
  keys: readonly string[],
  free: readonly MarkedIssue[],
  loose: readonly MarkedIssue[],
  base: Base | null,
): { items: readonly Matchable[]; looseKeyAt: ReadonlyMap<number, string> } {
  const known = new Set([...free.map(({ marker }) => marker.key), ...(base?.byKey.keys() ?? [])]);
  const items: Matchable[] = [];
  const placeOfKey = new Map<string, number>();
  for (const [index, item] of plan.items.entries()) {
    const key = keys[index] ?? "";
    if (index !== 0 && !known.has(key)) continue;
    const parentKey = item.parent === null ? null : (keys[item.parent] ?? null);
    const parent = item.parent === null ? null : ((parentKey === null ? undefined : placeOfKey.get(parentKey)) ?? 0);
    placeOfKey.set(key, items.length);
    items.push({ ...item, parent });
  }
  const placeOfNumber = new Map<number, number>();
  for (const { issue, marker } of free) {
    const place = placeOfKey.get(marker.key);
    if (place !== undefined) placeOfNumber.set(issue.number, place);
  }
  const looseKeyAt = new Map<number, string>();
  // People may have retitled an issue: the marker knows what it was called by the plan.
  const written = new Map(plan.items.map(({ title }) => [titleHash(title), title]));
  for (const { issue, marker } of loose) {
    if (marker.kind === "plan") continue;
    looseKeyAt.set(items.length, marker.key);
    placeOfNumber.set(issue.number, items.length);
    const parent = issue.parent === null ? 0 : (placeOfNumber.get(issue.parent) ?? 0);
    const title = written.get(marker.title) ?? issue.title;
    items.push({ kind: marker.kind, title, id: null, parent, line: 0, text: title, section: [] });
  }
  return { items, looseKeyAt };
}
