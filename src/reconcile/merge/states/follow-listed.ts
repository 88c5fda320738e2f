import type { ItemIndex } from "../../../plan/model/item-index.ts";
import type { ItemState } from "../../../plan/model/plan.ts";
import { elementAt } from "../../../plan/model/element-at.ts";
import { itemAt, type ItemOutcome, type MergedItem } from "../../items/tracked-item.ts";

/**
 * Lines of an overview follow the item that they list: what completes it here ticks its line as well, and what reopens it
 * unticks the line. Only then: where the plan's own text already says how the item stands, its author wrote the line
 * beside it as it is.
 *
 * @param states the merged state of each item, rolled up.
 */
export function followListed(rows: readonly MergedItem[], states: readonly ItemState[]): readonly MergedItem[] {
  return rows.map((row) => {
    const { item, outcome } = row;
    if (item.lists === undefined || item.unread !== undefined || item.mark.carrier !== "box") return row;
    if (outcome.cause !== null || outcome.plan !== item.state) return row;
    const listed = itemAt(rows, item.lists);
    const now = elementAt(states, item.lists, "merged states");
    const isCompleted = listed.item.state === "open" && now === "done";
    const isReopened = listed.item.state === "done" && now === "open";
    if (isCompleted && item.state === "open") return { ...row, outcome: decidedBy(listed, outcome, "done") };
    if (isReopened && item.state === "done") return { ...row, outcome: decidedBy(listed, outcome, "open") };
    return row;
  });
}

/** The lines of overviews whose item is done: nothing waits for them. */
export function settledLines(rows: readonly MergedItem[], states: readonly ItemState[]): ReadonlySet<ItemIndex> {
  const settled = rows.filter(
    ({ item: { lists } }) => lists !== undefined && elementAt(states, lists, "merged states") === "done",
  );
  return new Set(settled.map(({ item }) => item.index));
}

function decidedBy({ issue }: MergedItem, outcome: ItemOutcome, to: "done" | "open"): ItemOutcome {
  const act = to === "done" ? "ticked" : "unticked";
  return {
    ...outcome,
    plan: to,
    issue: outcome.issue === null ? null : to,
    state: to,
    conflict: false,
    drift: null,
    why: `${act} with ${issue === null ? "the item that it lists" : `#${issue.number}`}`,
    cause: "below",
    source: issue?.number ?? null,
  };
}
