import { issueState, type StateInput } from "./state-input.ts";
import type { Identity } from "./identify.ts";
import type { ReconcileInput } from "./reconcile-input.ts";

/** Items that plan and GitHub do not say against their base, but as they are. */
export type FirstContacts = Pick<StateInput, "asIs" | "closedAway" | "allowedAway">;

/**
 * Where plan and issues meet for the first time, neither side has a vote about the other: an adopted issue, and a plan on
 * another branch than the one that was reconciled. Of a plan that comes back, what was closed meanwhile has none, until
 * somebody with write access says that it counts.
 */
export function findContacts(input: ReconcileInput, identity: Identity, boxOf: StateInput["boxOf"]): FirstContacts {
  const indices = input.plan.items.map(({ index }) => index);
  const closed = indices.filter((index) => {
    const base = identity.baseOf[index];
    const issue = identity.issueOf[index];
    const isOpen = issue == null ? boxOf[index]?.checked !== true : issueState(issue) === "open";
    if (base == null || base.planState !== "open" || isOpen) return false;
    return base.closedAway || (input.contact === "returned" && base.issueState === "open");
  });
  return {
    asIs: input.contact === "other-branch" ? new Set(indices) : identity.adopted,
    closedAway: new Set(input.isAllowed ? [] : closed),
    allowedAway: new Set(input.isAllowed ? closed : []),
  };
}
