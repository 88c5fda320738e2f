import { InternalError } from "../../errors.ts";
import type { Diagnostic } from "../../plan/model/diagnostic.ts";
import { insertItems, type InsertedItem } from "../../plan/model/insert-items.ts";
import { PLAN_ITEM, type ItemIndex } from "../../plan/model/item-index.ts";
import type { Item, Plan, UnreadPlace } from "../../plan/model/plan.ts";
import { findRemnants } from "../../identity/remnants/find-remnants.ts";
import type { Base, BaseItem } from "../../record/base.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import { unreadItem } from "../../record/base-unread.ts";
import { NO_LINE, type LineNumber } from "../../plan/model/line-number.ts";

/** A text to search for the words of items, with the items that are read from it. */
export interface TextToSearch {
  readonly path: string;
  readonly text: string;
  readonly items: readonly Item[];
}

/** A plan whose items were matched, and the items of its base without a partner in any plan. */
export interface PlanWithLost {
  /** As its text says it. */
  readonly plan: Plan;
  readonly base: Base | null;
  readonly baseOf: readonly (BaseItem | null)[];
  readonly lost: readonly BaseItem[];
}

/** A plan including the items whose words are still found somewhere. */
export interface KeptPlan {
  readonly plan: Plan;
  readonly baseOf: readonly (BaseItem | null)[];
  /** Index in `plan` by index in the plan as its text says it. */
  readonly placeOf: readonly ItemIndex[];
  /** Lost items whose words are found nowhere. */
  readonly removed: readonly BaseItem[];
  /** What keeps each item from being read, by path of the file. */
  readonly diagnostics: readonly { readonly path: string; readonly diagnostic: Diagnostic }[];
}

/**
 * Removal has to be proven: an item is gone only when its words are. An item whose words are still found in this plan
 * or in another text stays an item of the plan as it was, at its old place among its siblings, and is reported with its
 * line and the fix.
 */
export function keepUnread(
  found: PlanWithLost,
  elsewhere: readonly TextToSearch[],
  before: readonly TextToSearch[],
): KeptPlan {
  const { plan, base, baseOf, lost } = found;
  if (lost.length === 0)
    return { plan, baseOf, placeOf: plan.items.map(({ index }) => index), removed: [], diagnostics: [] };
  if (base === null) throw new InternalError(`${lost.length} items were lost of a plan without a base.`);
  const remnants = placesOf(plan, lost, elsewhere, before);
  const kept = new Map(
    lost.flatMap((entry) => {
      const place = remnants.get(entry);
      return place === undefined ? [] : [[entry, place] as const];
    }),
  );
  const extended = insertItems(plan, insertionsOf(plan, base, baseOf, kept));
  const merged: (BaseItem | null)[] = extended.plan.items.map(() => null);
  [...baseOf, ...kept.keys()].forEach((entry, id) => (merged[elementAt(extended.placeOf, id, "places")] = entry));
  return {
    plan: extended.plan,
    baseOf: merged,
    placeOf: extended.placeOf,
    removed: lost.filter((entry) => !remnants.has(entry)),
    diagnostics: [...remnants.values()].map((place) => ({ path: place.path, diagnostic: diagnosticOf(place) })),
  };
}

/** Finds the words of lost items: in their own plan, else in another text. */
function placesOf(
  plan: Plan,
  lost: readonly BaseItem[],
  elsewhere: readonly TextToSearch[],
  before: readonly TextToSearch[],
): ReadonlyMap<BaseItem, UnreadPlace> {
  const places = new Map<BaseItem, UnreadPlace>();
  const search = (
    entries: readonly BaseItem[],
    texts: readonly TextToSearch[],
    known: readonly TextToSearch[],
  ): void => {
    const sought = entries.filter((entry) => !places.has(entry));
    const items = sought.map(({ item }) => item);
    findRemnants(items, texts, known).forEach((place, at) => {
      if (place !== null) places.set(elementAt(sought, at, "lost items"), place);
    });
  };
  // A line that was there before and was not an item is no evidence of one; the line of an item that was unread then
  // is.
  const wasUnread = ({ item }: BaseItem): boolean => item.unread !== undefined;
  for (const texts of [[plan], elsewhere]) {
    search(
      lost.filter((entry) => !wasUnread(entry)),
      texts,
      before,
    );
    search(lost.filter(wasUnread), texts, []);
  }
  return places;
}

/** Inserts each kept item after its nearest earlier sibling that still exists, else first below its parent. */
function insertionsOf(
  plan: Plan,
  base: Base,
  baseOf: readonly (BaseItem | null)[],
  kept: ReadonlyMap<BaseItem, UnreadPlace>,
): readonly InsertedItem[] {
  const idOf = new Map<BaseItem, number>();
  baseOf.forEach((entry, index) => {
    if (entry !== null) idOf.set(entry, index);
  });
  [...kept.keys()].forEach((entry, at) => idOf.set(entry, plan.items.length + at));
  const idAt = (index: ItemIndex): number | undefined => idOf.get(elementAt(base.items, index, "items of the base"));
  const lastBelow = new Map<number, number>(lastDescendants(plan).entries());
  /** By index of the parent in the base: the last child so far that is still below the same parent. */
  const before = new Map<number, number>();
  const takenBy = new Map<number, number>();
  const itemOf = (index: number) => elementAt(plan.items, index, "items of the plan");
  const inserted: InsertedItem[] = [];
  /** By place among the inserted: the item of the plan that each of them follows. */
  const anchors: number[] = [];
  const anchorOf = (id: number): number =>
    id < plan.items.length ? id : elementAt(anchors, id - plan.items.length, "inserted items");
  for (const entry of base.items) {
    const above = entry.item.parent;
    const id = idOf.get(entry);
    if (above === null || id === undefined) continue;
    const parent = nearestAbove(base, above, idAt);
    const place = kept.get(entry);
    if (place === undefined) {
      if ((takenBy.get(id) ?? itemOf(id).parent) === parent) before.set(above, id);
      continue;
    }
    const sibling = before.get(above);
    const line = place.path === plan.path ? place.line : NO_LINE;
    const below = base.items.filter(({ item }) => item.parent === entry.item.index);
    const takes = line === NO_LINE ? [] : leftBelow(plan, line, new Set(below.map((child) => idOf.get(child))), baseOf);
    for (const index of takes) takenBy.set(index, id);
    const [first, last] = [takes[0], takes.at(-1)];
    lastBelow.set(id, last === undefined ? id : (lastBelow.get(last) ?? last));
    const behind =
      first !== undefined ? first - 1 : sibling === undefined ? parent : (lastBelow.get(sibling) ?? sibling);
    anchors.push(anchorOf(behind));
    // It moved above its parent, with everything below it: so it becomes a sibling of the items that it takes.
    const isAbove = first !== undefined && anchorOf(parent) >= first;
    if (!isAbove) before.set(above, id);
    inserted.push({
      parent: isAbove ? (itemOf(first).parent ?? PLAN_ITEM) : parent,
      behind,
      takes,
      item: { ...unreadItem(entry.item, entry.planState), line, unread: place },
    });
  }
  return inserted;
}

/**
 * Returns the items that were below the one that can't be read in this line: as the text is parsed without it, they
 * belong to the item before it. New items between them are included.
 *
 * @param below indices of those that are known to have been below it.
 */
function leftBelow(
  plan: Plan,
  line: LineNumber,
  below: ReadonlySet<number | undefined>,
  baseOf: readonly (BaseItem | null)[],
): readonly ItemIndex[] {
  const itemOf = (index: ItemIndex) => elementAt(plan.items, index, "items of the plan");
  const left: ItemIndex[] = [];
  let goesOn = false;
  for (const item of plan.items) {
    if (item.line <= line || item.parent === null || itemOf(item.parent).line > line) continue;
    const lastLeft = left.at(-1);
    const last: Item | undefined = goesOn && lastLeft !== undefined ? itemOf(lastLeft) : undefined;
    const isNewBeside: boolean = baseOf[item.index] === null && last?.parent === item.parent && last.kind === item.kind;
    goesOn = below.has(item.index) || isNewBeside;
    if (goesOn) left.push(item.index);
  }
  return left;
}

/** Returns the present place of the nearest item that was above at the base; the plan itself always exists. */
function nearestAbove(base: Base, above: ItemIndex, idAt: (index: ItemIndex) => number | undefined): number {
  for (let at: ItemIndex | null = above; at !== null;) {
    const id = idAt(at);
    if (id !== undefined) return id;
    at = elementAt(base.plan.items, at, "items of the base").parent;
  }
  return PLAN_ITEM;
}

/** Returns the last item of each item's subtree. */
function lastDescendants(plan: Plan): number[] {
  const last = plan.items.map(({ index }) => index);
  const lastOf = (index: number) => elementAt(last, index, "items of the plan");
  for (const { index, parent } of [...plan.items].reverse())
    if (parent !== null && lastOf(index) > lastOf(parent)) last[parent] = lastOf(index);
  return last;
}

function diagnosticOf({ line, column, message, hint }: UnreadPlace): Diagnostic {
  return { code: "unread-item", severity: "warning", line, column, message, hint };
}
