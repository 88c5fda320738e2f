import type { Identity } from "./identify.ts";
import type { IssueTexts } from "./issue-texts.ts";
import type { ReconcileInput } from "./reconcile-input.ts";
import type { RemovedItem } from "./removed.ts";

/** The items whose words stand nowhere any more and that have an issue. */
export function findRemoved(input: ReconcileInput, identity: Identity, texts: IssueTexts): readonly RemovedItem[] {
  const gained = new Set<string>();
  input.plan.items.forEach((item, index) => {
    const isNew = identity.baseOf[index] === null && item.parent !== null;
    if (isNew) gained.add(identity.keys[item.parent ?? 0] ?? "");
  });
  const adopted = new Set([...identity.adopted].map((index) => identity.issueOf[index]?.number));
  return identity.removed.flatMap((base) => {
    if (base.issue !== null && adopted.has(base.issue)) return [];
    const issue = base.issue === null ? undefined : input.owned.listed.get(base.issue);
    if (issue === undefined || input.base === null) return [];
    const parentKey = input.base.items[base.item.parent ?? 0]?.key ?? "";
    return [
      {
        base,
        issue,
        maybeRewritten: gained.has(parentKey) || identity.asked.has(base) || input.isNamed(issue.number),
        desired: texts.removed(base, issue),
      },
    ];
  });
}

/** Issues of items that left the plan earlier, still open and without an item. */
export function orphansBefore(input: ReconcileInput, identity: Identity): readonly [string, number][] {
  const claimed = new Set(identity.keys);
  return Object.entries(input.record?.orphans ?? {}).filter(
    ([key, number]) => !claimed.has(key) && input.owned.listed.get(number)?.state === "open",
  );
}
