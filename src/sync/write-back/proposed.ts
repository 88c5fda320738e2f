import type { Take } from "../../reconcile/input/take.ts";
import { itemAt, type TrackedItem } from "../../reconcile/items/tracked-item.ts";
import { onceTaken } from "../../reconcile/next-record/pending-texts.ts";
import type { RewrittenText } from "../../reconcile/next-record/run-result.ts";
import type { PlanRecord, Proposed } from "../../record/record.ts";
import type { AppliedPlan } from "../stages/stages.ts";

/**
 * Returns what waits in the standing pull request: what was written there, and what waits for its line to be fixed. Once
 * it is merged, both sides have agreed on it.
 */
export function proposedBy({ edited, changes, tracked }: AppliedPlan): PlanRecord["proposed"] {
  const before = tracked.record?.proposed ?? {};
  const unread = (changes?.items ?? []).flatMap(({ item, key }) => {
    const to = item.unread === undefined ? undefined : before[key];
    return to === undefined ? [] : [[key, to] as const];
  });
  const waiting = new Map<string, Proposed>(unread);
  for (const { key, to } of edited?.written ?? []) waiting.set(key, { state: to });
  for (const take of changes === null || edited === null ? [] : edited.taken)
    if (take.kind !== "line")
      waiting.set(take.key, {
        ...waiting.get(take.key),
        ...agreedOnceMerged(take, changes?.items ?? [], edited?.rewritten ?? null),
      });
  const hasLines = edited?.taken.some(({ kind }) => kind === "line") === true;
  return waiting.size === 0 && !hasLines ? null : Object.fromEntries(waiting);
}

/** Returns what both sides have agreed on once a take is merged. */
function agreedOnceMerged(
  take: Exclude<Take, { kind: "line" }>,
  items: readonly TrackedItem[],
  rewritten: RewrittenText | null,
): Proposed {
  const row = itemAt(items, take.index);
  switch (take.kind) {
    case "title": {
      const { after } = row.title;
      return { title: take.title, ...(after === null ? {} : { titles: after }) };
    }
    case "move":
      return { parent: { plan: itemAt(items, take.to).key, issue: row.issue?.parent ?? null } };
    case "order": {
      const keys = take.order.map((index) => itemAt(items, index).key);
      return { order: { plan: keys, issue: [...keys] } };
    }
    case "trait":
      return row.traits.done === null || rewritten === null
        ? {}
        : { traits: onceTaken(row, row.traits.done, rewritten) };
  }
}
