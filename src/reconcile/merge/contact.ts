import { issueState } from "../items/item-state.ts";
import type { ReconcileInput } from "../input/reconcile-input.ts";
import type { BoxVote, IdentifiedItem, ItemHistory } from "../items/tracked-item.ts";

/** Whether plan and GitHub are compared with the base of an item, or are taken as they are. */
export type FirstContact = Pick<ItemHistory, "isFirstContact" | "isClosedAway" | "isAllowedAway">;

/**
 * Returns the contact of an item. On first contact neither side changes the other: that is an adopted issue that no line
 * was written for, or a plan on another branch than the one that was reconciled. When a plan comes back, issues closed in the meantime don't count
 * until somebody with write access approves them.
 */
export function findContact(
  { contact, isAllowed }: ReconcileInput,
  row: IdentifiedItem,
  box: BoxVote | null,
): FirstContact {
  const isClosed = isClosedUnseen(row, box, contact);
  return {
    isFirstContact: contact === "other-branch" || (row.isAdopted && row.offer === null),
    isClosedAway: isClosed && !isAllowed,
    isAllowedAway: isClosed && isAllowed,
  };
}

function isClosedUnseen(
  { base, issue }: IdentifiedItem,
  box: BoxVote | null,
  contact: ReconcileInput["contact"],
): boolean {
  const isOpen = issue === null ? box?.checked !== true : issueState(issue) === "open";
  if (base === null || base.planState !== "open" || isOpen) return false;
  return base.closedAway || (contact === "returned" && base.issueState === "open");
}
