declare const brand: unique symbol;

/** Place of an item among the items of its plan. Neither a line nor a number of an issue can stand for it. */
export type ItemIndex = number & { readonly [brand]: "ItemIndex" };

/** Says that a number is the place of an item in its plan: to be called only where items are numbered. */
export function itemIndex(place: number): ItemIndex {
  return place as ItemIndex;
}

/** The plan itself, the first of its items. */
export const PLAN_ITEM = itemIndex(0);
