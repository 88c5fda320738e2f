import { hasOpenStranger } from "../items/open-stranger.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import { InternalError } from "../../errors.ts";
import type { BaseItem } from "../../record/base.ts";
import { isReopenedByPlansync } from "../input/human-override.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import { everyOwned } from "../identity-of-items/ownership.ts";
import type { Leftovers } from "../identity-of-items/identify.ts";
import type { IssueTexts } from "./issue-texts.ts";
import type { ReconcileInput } from "../input/reconcile-input.ts";
import type { RemovedItem } from "./removed.ts";
import { itemAt, type KeyedItem, type TrackedItem } from "../items/tracked-item.ts";

/** Finds the items with an issue whose words are no longer found anywhere. */
export function findRemoved(
  input: ReconcileInput,
  items: readonly TrackedItem[],
  { removed, asked }: Leftovers,
  texts: IssueTexts,
): readonly RemovedItem[] {
  const gained = new Set<string>();
  for (const row of items)
    if (row.item.parent !== null && isNew(row, input)) gained.add(itemAt(items, row.item.parent).key);
  const adopted = new Set(items.flatMap(({ isAdopted, issue }) => (isAdopted && issue !== null ? [issue.number] : [])));
  const ours = new Set(everyOwned(input.owned).keys());
  return removed.flatMap((base) => {
    if (base.issue === null || adopted.has(base.issue)) return [];
    const issue = input.owned.listed.get(base.issue);
    if (issue === undefined || input.base === null) return [];
    const parentKey = keyAbove(input.base.items, base);
    return [
      {
        base,
        issue,
        maybeRewritten: gained.has(parentKey) || asked.has(base) || input.isNamed(issue.number),
        hasOpenStranger: hasOpenStranger(issue, ours),
        desired: texts.removed(base, issue),
      },
    ];
  });
}

/**
 * True for an item that was never in the plan. One that came back is not new, also where a run that died has reopened
 * its issue and rewritten the text that said so: a removed item lives on in none of these.
 */
function isNew({ base, history, issue }: TrackedItem, { texts }: ReconcileInput): boolean {
  return base === null && !history.hasReappeared && (issue === null || !isReopenedByPlansync(issue, texts.viewer));
}

/** Returns open issues of items that were removed from the plan earlier. */
export function orphansBefore(input: ReconcileInput, items: readonly KeyedItem[]): readonly [string, IssueNumber][] {
  const claimed = new Set(items.map(({ key }) => key));
  return Object.entries(input.record?.orphans ?? {}).filter(
    ([key, number]) => !claimed.has(key) && input.owned.listed.get(number)?.state === "open",
  );
}

/** Returns the key of the parent of a removed item. The plan itself is never removed. */
function keyAbove(items: readonly BaseItem[], { key, item }: BaseItem): string {
  if (item.parent === null) throw new InternalError(`The item ${key}, which is the plan itself, was removed.`);
  return elementAt(items, item.parent, "items of the base").key;
}
