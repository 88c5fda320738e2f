import type { IssueNumber } from "../../ports/issue-number.ts";
import type { Leftovers } from "../identity-of-items/identify.ts";
import type { Operation } from "../input/operation.ts";
import { isOwnUntouchedCopy } from "../identity-of-items/own-copies.ts";
import type { ReconcileInput } from "../input/reconcile-input.ts";

/** Closes untouched copies that one of our runs created; all others are only reported. */
export function closeCopies(
  { owned, planId, accounts, texts }: ReconcileInput,
  copies: Leftovers["copies"],
): readonly Operation[] {
  const viewer = texts.viewer === null ? [] : [texts.viewer];
  const own = { logins: accounts ?? new Set(viewer), repository: texts.repository };
  const marked = new Map(owned.marked.get(planId)?.map(({ issue }) => [issue.number, issue]));
  const isMarked = (number: IssueNumber) => marked.has(number);
  return copies.flatMap(({ original, copy }): readonly Operation[] => {
    const { issue, marker } = copy;
    const first = owned.listed.get(original) ?? marked.get(original) ?? null;
    return isOwnUntouchedCopy(copy, first, own, isMarked)
      ? [{ kind: "close-duplicate", key: marker.key, number: issue.number, original }]
      : [];
  });
}
