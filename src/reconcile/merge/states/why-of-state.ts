import type { ItemState } from "../../../plan/model/plan.ts";
import type { ItemToMerge } from "../../items/tracked-item.ts";

/**
 * Returns why an item's state changes, in words: what happened where, and who did it on GitHub where that is known.
 * Null: nothing changed, or both sides did.
 *
 * @param plan the merged state for the plan.
 * @param onGitHub the merged state for its issue or box.
 */
export function whyOf(
  decidedBy: "plan" | "issue" | "both" | null,
  plan: ItemState,
  row: ItemToMerge,
  onGitHub: ItemState | null,
): string | null {
  if (decidedBy === "issue") return onGitHub === "open" ? reopenedBy(row) : closedBy(row);
  if (decidedBy === "plan")
    return plan === "open" ? "unticked in the plan" : plan === "done" ? "ticked in the plan" : "dropped in the plan";
  return null;
}

function closedBy({ issue, box }: ItemToMerge): string {
  if (issue === null && box !== null) return `its box in #${box.issue} was ticked`;
  const by = issue?.closedBy ?? null;
  return `the issue was closed${by === null ? "" : ` by ${by.login}`}`;
}

function reopenedBy({ issue, box }: ItemToMerge): string {
  if (issue === null && box !== null) return `its box in #${box.issue} was unticked`;
  const event = issue?.stateEvents.at(-1);
  const by = event?.to === "open" ? event.actor : null;
  return `the issue was reopened${by === null ? "" : ` by ${by.login}`}`;
}
