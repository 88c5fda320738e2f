import { PLAN_ITEM, type ItemIndex } from "../../plan/model/item-index.ts";
import type { Policy } from "../input/policy.ts";
import { itemAt, type IdentifiedItem, type MergedItem, type ItemWithPlace } from "../items/tracked-item.ts";

/**
 * Decides which items have issues: those that have one keep it; others get one when their kind is among the levels and
 * they are open (done when first seen: a ticked line, or a closed issue where the policy says so).
 *
 * @param gone keys of items whose issue was deleted or moved away: they stay without one.
 */
export function placeItems(
  merged: readonly MergedItem[],
  gone: ReadonlySet<string>,
  policy: Policy,
): readonly ItemWithPlace[] {
  const items: ItemWithPlace[] = [];
  // Parents come before their children.
  for (const row of merged) {
    const above = row.item.parent === null ? null : itemAt(items, row.item.parent);
    const host = above === null ? null : hostBelow(above);
    items.push({ ...row, place: { hasIssue: getsIssue(row, gone, policy), host } });
  }
  return items;
}

/** Returns the host of the items directly below one: the plan itself even where it has no issue. */
function hostBelow({ item, place }: ItemWithPlace): ItemIndex {
  return place.hasIssue || place.host === null ? item.index : place.host;
}

function getsIssue(row: MergedItem, gone: ReadonlySet<string>, policy: Policy): boolean {
  if (row.issue !== null) return true;
  if (gone.has(row.key) || row.doubt !== null) return false;
  return row.item.index === 0 || wantsIssue(row, policy);
}

function wantsIssue({ item, outcome }: MergedItem, policy: Policy): boolean {
  if (item.unread !== undefined) return false;
  if (item.kind === "check" || !policy.levels.has(item.kind)) return false;
  if (outcome.state === "open") return true;
  return outcome.state === "done" && policy.doneItems === "create";
}

/**
 * True when a plan is followed: once something in it is open, and from then on by its record and its issue. A plan with
 * nothing open when first seen creates nothing.
 */
export function isWorthFollowing(items: readonly IdentifiedItem[], hasBase: boolean): boolean {
  if (hasBase || items.some(({ issue }) => issue !== null)) return true;
  return items.length > 1 && itemAt(items, PLAN_ITEM).item.state === "open";
}
