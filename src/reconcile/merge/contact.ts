import { issueState } from "../items/item-state.ts";
import type { ReconcileInput } from "../input/reconcile-input.ts";
import type { BoxVote, IdentifiedItem, ItemHistory } from "../items/tracked-item.ts";

/** Whether plan and GitHub speak of an item against its base, or are taken as they are. */
export type FirstContact = Pick<ItemHistory, "isFirstContact" | "isClosedAway" | "isAllowedAway">;

/**
 * Where plan and issue meet for the first time, neither side has a vote about the other: an adopted issue, and a plan on
 * another branch than the one that was reconciled. Of a plan that comes back, what was closed meanwhile has none, until
 * somebody with write access says that it counts.
 */
export function findContact(
  { contact, isAllowed }: ReconcileInput,
  row: IdentifiedItem,
  box: BoxVote | null,
): FirstContact {
  const isClosed = isClosedUnseen(row, box, contact);
  return {
    isFirstContact: contact === "other-branch" || row.isAdopted,
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
