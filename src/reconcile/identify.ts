import { assignKeys } from "../identity/keys.ts";
import { matchItems } from "../identity/match.ts";
import type { Matchable } from "../identity/matchable.ts";
import type { Plan } from "../plan/plan.ts";
import type { ObservedIssue } from "../ports.ts";
import type { Base, BaseItem } from "./base.ts";
import type { MarkedIssue, Owned } from "./ownership.ts";
import type { PlanRecord } from "./record.ts";

/** Who is who: every item of the plan with its key, its place in the base and its issue. */
export interface Identity {
  readonly keys: readonly string[];
  readonly baseOf: readonly (BaseItem | null)[];
  readonly issueOf: readonly (ObservedIssue | null)[];
  /** Items of the base that the plan no longer has. */
  readonly removed: readonly BaseItem[];
  /** Marked issues of this plan that no item claims. */
  readonly unclaimed: readonly MarkedIssue[];
  /** Further issues with the marker of an item that has its issue. */
  readonly copies: readonly { readonly original: number; readonly copy: MarkedIssue }[];
  /** Removed items that might equally well be one of several new ones: made anew rather than guessed. */
  readonly ambiguous: readonly { readonly removed: BaseItem; readonly candidates: readonly number[] }[];
  /** Issues that the record lists and the snapshot lacks: they are to be read directly. */
  readonly missing: readonly number[];
}

/**
 * Finds each item's key and issue: first through the base, then through the markers of issues that no base item lists
 * (a create whose answer was lost, an item that comes back, a record that was lost).
 */
export function identify(
  planId: string,
  plan: Plan,
  base: Base | null,
  record: PlanRecord | null,
  owned: Owned,
): Identity {
  const matching = base === null ? null : matchItems(base.plan, plan);
  const baseOf = plan.items.map((_, index) => {
    const before = matching?.beforeOf.get(index);
    return before === undefined ? null : (base?.items[before] ?? null);
  });
  const numberOf = recordedNumbers(base, record);
  const marked = [...(owned.marked.get(planId) ?? []), ...unmarked(planId, numberOf, owned)];
  const claims = new Claims(marked, base, baseOf);
  const keys = findKeys(planId, plan, baseOf, base, claims);

  const missing = new Set<number>();
  const issueOf = keys.map((key, index) => {
    const listed = baseOf[index]?.issue ?? numberOf.get(key) ?? null;
    if (listed === null) return claims.take(key)?.issue ?? null;
    const found = owned.listed.get(listed);
    if (found === undefined) missing.add(listed);
    return found ?? null;
  });
  const removed = (matching?.removed ?? []).flatMap((index) => base?.items[index] ?? []);
  for (const { issue } of removed) if (issue !== null && !owned.listed.has(issue)) missing.add(issue);

  return {
    keys,
    baseOf,
    issueOf,
    removed,
    ...claims.rest(keys, issueOf),
    ambiguous: (matching?.ambiguous ?? []).flatMap(({ index, candidates }) => {
      const removed = base?.items[index];
      return removed === undefined ? [] : [{ removed, candidates }];
    }),
    missing: [...missing],
  };
}

/**
 * Issue numbers by item key that only the record tells: orphans; and, where the base can't be used (another parser, a lost
 * text), every item of it.
 */
function recordedNumbers(base: Base | null, record: PlanRecord | null): ReadonlyMap<string, number> {
  const items = base === null ? (record?.items ?? []).filter(([, number]) => number !== 0) : [];
  return new Map([...items, ...Object.entries(record?.orphans ?? {})]);
}

/** Recorded issues whose body lost its marker: the record says whose they are, their title what they are called. */
function unmarked(planId: string, numberOf: ReadonlyMap<string, number>, owned: Owned): readonly MarkedIssue[] {
  const known = new Set((owned.marked.get(planId) ?? []).map(({ issue }) => issue.number));
  return [...numberOf].flatMap(([key, number]): readonly MarkedIssue[] => {
    const issue = owned.listed.get(number);
    if (issue === undefined || known.has(number)) return [];
    return [{ issue, marker: { plan: planId, key, hash: "", title: "", kind: "task", removed: false } }];
  });
}

/** Marked issues that no base item lists, waiting for an item to claim them. */
class Claims {
  readonly #marked: readonly MarkedIssue[];
  readonly #free = new Map<string, MarkedIssue>();
  readonly #baseKeys: ReadonlySet<string>;

  constructor(marked: readonly MarkedIssue[], base: Base | null, baseOf: readonly (BaseItem | null)[]) {
    this.#marked = marked;
    this.#baseKeys = new Set(base?.byKey.keys());
    const listed = new Set(base?.items.flatMap(({ issue }) => issue ?? []));
    const withIssue = new Set(baseOf.flatMap((entry) => (entry?.issue == null ? [] : [entry.key])));
    for (const entry of marked) {
      const { key } = entry.marker;
      if (listed.has(entry.issue.number) || withIssue.has(key)) continue;
      const known = this.#free.get(key);
      if (known === undefined || prefer(entry, known)) this.#free.set(key, entry);
    }
  }

  get free(): readonly MarkedIssue[] {
    return [...this.#free.values()];
  }

  take(key: string): MarkedIssue | null {
    return this.#free.get(key) ?? null;
  }

  /** A key that belongs to another item of the base. A free marker's key may be taken up again. */
  isTaken(key: string): boolean {
    return this.#baseKeys.has(key) && !this.#free.has(key);
  }

  rest(keys: readonly string[], issueOf: readonly (ObservedIssue | null)[]): Pick<Identity, "unclaimed" | "copies"> {
    const claimed = new Map<string, number>();
    keys.forEach((key, index) => {
      const issue = issueOf[index];
      if (issue != null) claimed.set(key, issue.number);
    });
    const numbers = new Set(claimed.values());
    const unclaimed: MarkedIssue[] = [];
    const copies: { original: number; copy: MarkedIssue }[] = [];
    for (const entry of this.#marked) {
      if (numbers.has(entry.issue.number)) continue;
      const original = claimed.get(entry.marker.key);
      if (original === undefined) unclaimed.push(entry);
      else copies.push({ original, copy: entry });
    }
    return { unclaimed, copies };
  }
}

/** Of two issues with one marker the one still followed is preferred, then the older one. */
function prefer(entry: MarkedIssue, known: MarkedIssue): boolean {
  const isOpen = (marked: MarkedIssue) => marked.issue.state === "open";
  return isOpen(entry) && !isOpen(known) && known.marker.removed;
}

/**
 * Keys of all items: those of the base are kept; new items take the key of a free marker that they derive, then of a
 * free marker whose issue has their title in the same place; the rest derive a key that nobody has.
 */
function findKeys(
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
  for (const { issue, marker } of loose) {
    if (marker.kind === "plan") continue;
    looseKeyAt.set(items.length, marker.key);
    placeOfNumber.set(issue.number, items.length);
    const parent = issue.parent === null ? 0 : (placeOfNumber.get(issue.parent) ?? 0);
    items.push({ kind: marker.kind, title: issue.title, id: null, parent, line: 0, text: issue.title, section: [] });
  }
  return { items, looseKeyAt };
}
