import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Matchable, PlanVersion } from "../../identity/text/matchable.ts";
import type { Plan } from "../../plan/model/plan.ts";
import { withFormerTitles } from "./former-titles.ts";
import type { Base, BaseItem } from "../../record/base.ts";
import { elementAt } from "../../plan/model/element-at.ts";

/** The items of a base that can be continued, as a version for matching. */
export interface PresentItems {
  readonly base: Base;
  readonly version: PlanVersion;
  /** The entry of the base for each item of the version. */
  readonly items: readonly BaseItem[];
}

/**
 * Leaves out items that continue in another plan, and those without a record.
 *
 * @param plans what the items may have become: a title that was taken from GitHub may not have reached it yet.
 */
export function presentItems(base: Base, plans: readonly Plan[]): PresentItems {
  const items = base.items.filter(({ key }) => key !== "");
  const named = withFormerTitles(base, plans);
  if (items.length === base.items.length) return { base, version: named, items };
  const placeOf = new Map(items.map(({ item }, place) => [item.index, place]));
  const present = (index: ItemIndex | null): number | null => {
    for (let at = index; at !== null; at = elementAt(base.plan.items, at, "items of the base").parent) {
      const place = placeOf.get(at);
      if (place !== undefined) return place;
    }
    return null;
  };
  const matchables = items.map(({ item }): Matchable => ({
    ...elementAt(named.items, item.index, "items of the base"),
    parent: present(item.parent),
  }));
  return { base, version: { ...named, items: matchables }, items };
}
