import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import type { LineSpot } from "../input/take.ts";
import { itemAt, type TrackedItem } from "../items/tracked-item.ts";

/** Finds where a sub-issue's line belongs: behind the nearest sibling before it on GitHub that has one. */
export class LineSpots {
  readonly #items: readonly TrackedItem[];
  readonly #indexOf: ReadonlyMap<IssueNumber, ItemIndex>;
  /** Sub-issues that get a line below an item, or are moved there, in this run. */
  readonly #arriving = new Map<IssueNumber, { readonly parent: ItemIndex; readonly spot: LineSpot }>();

  constructor(items: readonly TrackedItem[]) {
    this.#items = items;
    this.#indexOf = new Map(
      items.flatMap(({ item, issue }) => (issue === null ? [] : [[issue.number, item.index] as const])),
    );
  }

  /** Returns the item that has an issue; null: none has. */
  itemOf(number: IssueNumber): ItemIndex | null {
    return this.#indexOf.get(number) ?? null;
  }

  /** Says that a sub-issue's line will stand below an item once this run is done. */
  arrives(number: IssueNumber, parent: ItemIndex, spot: LineSpot): void {
    this.#arriving.set(number, { parent, spot });
  }

  /** Returns what a sub-issue's line below an item stands behind; null: it comes first. */
  spotOf(number: IssueNumber, parent: ItemIndex): LineSpot | null {
    const siblings = (itemAt(this.#items, parent).issue?.children ?? []).map((child) => child.number);
    for (const sibling of siblings.slice(0, Math.max(0, siblings.indexOf(number))).reverse()) {
      const arriving = this.#arriving.get(sibling);
      if (arriving !== undefined) {
        if (arriving.parent === parent) return arriving.spot;
        continue;
      }
      const index = this.#indexOf.get(sibling);
      if (index === undefined) continue;
      const { item } = itemAt(this.#items, index);
      // Behind a line that can't be read nothing is written: it would end up first.
      if (item.parent === parent && item.unread === undefined) return { kind: "item", index };
    }
    return null;
  }
}
