import { elementAt } from "./element-at.ts";
import { itemIndex, type ItemIndex } from "./item-index.ts";
import type { Item, Plan } from "./plan.ts";

/** An item to be put among those of a plan. */
export interface InsertedItem {
  /**
   * Its parent, and the item that it comes right behind: an index into the plan's items, or, for an earlier one of the
   * inserted, the number of the plan's items plus its place among the inserted.
   */
  readonly parent: number;
  readonly behind: number;
  /** Items of the plan, all of them behind it, that stand below it. */
  readonly takes: readonly ItemIndex[];
  readonly item: Omit<Item, "index" | "parent" | "children">;
}

/** A plan with items between its own, and where each of its own items stands in it now. */
export interface ExtendedPlan {
  readonly plan: Plan;
  /** Index in the extended plan by index in the plan, then by place among the inserted. */
  readonly placeOf: readonly ItemIndex[];
}

/** Puts items among those of a plan. Parents stay before their children, and the text stays as it is. */
export function insertItems(plan: Plan, inserted: readonly InsertedItem[]): ExtendedPlan {
  const own = plan.items.length;
  if (inserted.length === 0) return { plan, placeOf: plan.items.map(({ index }) => index) };
  const follow = new Map<number, number[]>();
  const anchors: number[] = [];
  inserted.forEach(({ behind }, at) => {
    const anchor = behind < own ? behind : elementAt(anchors, behind - own, "inserted items");
    anchors.push(anchor);
    const known = follow.get(anchor);
    if (known === undefined) follow.set(anchor, [own + at]);
    else known.push(own + at);
  });
  const order = plan.items.flatMap(({ index }) => [index, ...(follow.get(index) ?? [])]);
  const placeOf: ItemIndex[] = [];
  order.forEach((id, place) => (placeOf[id] = itemIndex(place)));
  const place = (id: number): ItemIndex => elementAt(placeOf, id, "places");
  const takenBy = new Map<number, number>(
    inserted.flatMap(({ takes }, at) => takes.map((index) => [index, own + at] as const)),
  );

  const bare = order.map((id, at) => {
    const index = itemIndex(at);
    const item = plan.items[id];
    if (item === undefined) {
      const { parent, item: fields } = elementAt(inserted, id - own, "inserted items");
      return { ...fields, index, parent: place(parent), children: [] as ItemIndex[] };
    }
    const above = takenBy.get(id) ?? item.parent;
    const parent = above === null ? null : place(above);
    return { ...item, index, parent, children: [] as ItemIndex[], dependsOn: item.dependsOn.map(place) };
  });
  for (const { index, parent } of bare) if (parent !== null) elementAt(bare, parent, "items").children.push(index);
  // What has children again is rolled up from them again.
  const items = bare.map((item) =>
    item.stateFrom === "none" && item.children.length > 0 ? { ...item, stateFrom: "children" as const } : item,
  );
  return { plan: { ...plan, items }, placeOf };
}
