import { InternalError } from "../errors.ts";
import { PLAN_ITEM } from "../plan/model/item-index.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import { adoptNamed, stillGone, withAdopted } from "./identity-of-items/adoption.ts";
import { cascadesBefore, type Cascade } from "./merge/cascade.ts";
import type { Changes, Identity } from "./changes.ts";
import { closeCopies } from "./issue-changes/close-copies.ts";
import { compareItems } from "./issue-changes/compare-items.ts";
import { planCreates } from "./issue-changes/creates.ts";
import {
  reportCircles,
  reportCopies,
  reportDifferences,
  reportDoubtful,
  reportGone,
  reportUnclaimed,
  reportUnread,
} from "./structure/disagreements.ts";
import { findRemoved, orphansBefore } from "./issue-changes/find-removed.ts";
import { holdPlan, NO_WEIGHT, measureChanges } from "./guard.ts";
import { itemsToMerge } from "./merge/items-to-merge.ts";
import { identify } from "./identity-of-items/identify.ts";
import { IssueTexts } from "./issue-changes/issue-texts.ts";
import type { Operation } from "./input/operation.ts";
import { everyOwned } from "./identity-of-items/ownership.ts";
import { isWorthFollowing, placeItems } from "./structure/placement.ts";
import { planTicks } from "./plan-ticks.ts";
import type { ReconcileInput } from "./input/reconcile-input.ts";
import { orphan, reconcileRemoved } from "./issue-changes/removed.ts";
import { mergeStates } from "./merge/states.ts";
import { reconcileStructure } from "./structure/structure.ts";
import { itemAt, type TrackedItem } from "./items/tracked-item.ts";

/** Decides what a sync does: three-way merge of plan, base and issues into operations, ticks and conflicts. Pure. */
export function reconcile(found: ReconcileInput): Changes {
  const { plan, policy } = found;
  const ours = new Set(everyOwned(found.owned).keys());
  const { items: identified, ...leftovers } = identify(found);
  const adoption = adoptNamed({
    ...found,
    items: identified,
    address: found.texts.address,
    isOurs: (number) => ours.has(number),
  });
  const adopted = withAdopted(identified, adoption, found.gone);
  const input = { ...found, gone: stillGone(found.gone, adopted) };
  const heard = itemsToMerge(input, adopted);
  const merged = mergeStates(heard, { plan, cascades: cascadesBefore(input, adopted), ours });
  const items = placeItems(merged.items, new Set(Object.keys(input.gone)), policy);
  const identity: Identity = { ...leftovers, answers: adoption.answers, unasked: adoption.unasked };
  const known = { items, identity, cascades: merged.cascades };

  if (isStopped(itemAt(items, PLAN_ITEM).issue)) return { ...known, ...nothingFor(input), following: "stopped" };
  if (!isWorthFollowing(items, input.record !== null)) return { ...known, ...nothingFor(input), following: "idle" };
  return { ...known, ...decideWrites(input, items, identity, merged.cascading), following: "followed" };
}

/** Decides everything that follows from the merged states. */
type Writes = Omit<Changes, "items" | "identity" | "cascades" | "following">;

/** Returns the changes for a plan that is not followed: none. */
function nothingFor({ record }: ReconcileInput): Writes {
  return {
    operations: [],
    ticks: [],
    disagreements: [],
    circular: new Set<string>(),
    orphans: record?.orphans ?? {},
    weight: NO_WEIGHT,
    hold: null,
  };
}

function decideWrites(
  input: ReconcileInput,
  items: readonly TrackedItem[],
  identity: Identity,
  cascading: readonly Cascade[],
): Writes {
  const { base, policy } = input;
  const texts = new IssueTexts(input, items);
  const creates = planCreates(input, items, texts);
  const differences = compareItems(input, items, texts);
  // On another branch than the one that was reconciled, nothing is removed.
  const onItemRemoved = input.contact === "other-branch" ? "keep" : policy.onItemRemoved;
  const removals = reconcileRemoved(findRemoved(input, items, identity, texts), onItemRemoved);
  const stillOrphans = orphansBefore(input, items);
  const ticks = planTicks(items);
  const structure = reconcileStructure({ ...input, items, copies: identity.copies });
  const updates = [...differences.flatMap(({ update }) => update ?? []), ...removals.operations];
  const operations = [
    ...adoptions(items),
    ...creates,
    ...reopensFirst(updates),
    ...structure.operations,
    ...closeCopies(input, identity.copies),
    ...texts.cascadeComments(cascading),
  ];

  const weight = measureChanges({
    base,
    items,
    removed: identity.removed,
    operations,
    ticks,
    waiting: input.record?.proposed ?? null,
    replaced: input.replaced,
  });
  return {
    operations,
    ticks,
    disagreements: [
      ...reportDifferences(items, differences),
      ...reportCircles(structure.circles),
      ...reportUnread(items),
      ...reportDoubtful(items),
      ...removals.disagreements,
      ...stillOrphans.map(([key, number]) => orphan(key, number, policy.onItemRemoved === "close")),
      ...reportCopies(identity),
      ...reportUnclaimed(input, identity),
      ...reportGone(input.gone, items),
    ],
    orphans: { ...Object.fromEntries(stillOrphans), ...removals.orphans },
    circular: new Set(structure.circles.map(({ key }) => key)),
    weight,
    hold: input.isAllowed ? null : holdPlan(weight, policy.guard),
  };
}

/** True when the plan's own issue was closed as not planned: the plan is not followed until it is reopened. */
function isStopped(issue: ObservedIssue | null): boolean {
  return (
    issue !== null &&
    issue.state === "closed" &&
    (issue.closeReason === "not_planned" || issue.closeReason === "duplicate")
  );
}

function adoptions(items: readonly TrackedItem[]): readonly Operation[] {
  return items.flatMap(({ item, key, issue, isAdopted }): readonly Operation[] => {
    if (!isAdopted) return [];
    if (issue === null) throw new InternalError(`An issue was bound to item ${item.index}, which has none.`);
    return [{ kind: "adopt", index: item.index, key, number: issue.number }];
  });
}

type Update = Extract<Operation, { kind: "update" }>;

function isUpdate(operation: Operation): operation is Update {
  return operation.kind === "update";
}

function reopensFirst(operations: readonly Operation[]): readonly Operation[] {
  const rank = (operation: Update) =>
    operation.changes.some(({ kind }) => kind === "reopen")
      ? 0
      : operation.changes.some(({ kind }) => kind === "close")
        ? 2
        : 1;
  return operations.filter(isUpdate).sort((a, b) => rank(a) - rank(b));
}
