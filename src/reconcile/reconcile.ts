import { InternalError } from "../errors.ts";
import type { IssueNumber } from "../ports/issue-number.ts";
import { PLAN_ITEM } from "../plan/model/item-index.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import { adoptNamed, stillGone, withAdopted } from "./identity-of-items/adoption.ts";
import { cascadesBefore, type Cascade } from "./merge/states/cascade.ts";
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
  reportUntaken,
  reportUnread,
} from "./structure/disagreements.ts";
import { findRemoved, orphansBefore } from "./issue-changes/find-removed.ts";
import { hasOpenStranger } from "./items/open-stranger.ts";
import { holdPlan, NO_WEIGHT, measureChanges } from "./guard.ts";
import { itemsToMerge } from "./merge/items-to-merge.ts";
import { identify } from "./identity-of-items/identify.ts";
import { IssueTexts } from "./issue-changes/issue-texts.ts";
import type { Operation } from "./input/operation.ts";
import { everyOwned } from "./identity-of-items/ownership.ts";
import { isWorthFollowing, placeItems } from "./structure/placement.ts";
import { elementAt } from "../plan/model/element-at.ts";
import { TraitMerge } from "./merge/merge-traits.ts";
import { mergeItemTitles, rightsOf } from "./merge/titles.ts";
import { planTakes } from "./plan-takes.ts";
import { meetStrangers, withStrangers, type MetStrangers } from "./lines/meet-strangers.ts";
import { LineSpots } from "./structure/line-spot.ts";
import { planNewLines } from "./lines/new-lines.ts";
import { proposedTitles, standingProposals } from "./merge/proposals.ts";
import { planTicks } from "./plan-ticks.ts";
import type { ReconcileInput } from "./input/reconcile-input.ts";
import { orphan, reconcileRemoved, type OrphanReason } from "./issue-changes/removed.ts";
import { mergeStates } from "./merge/states/states.ts";
import { placeTakes } from "./structure/place-takes.ts";
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
  const named = withAdopted(identified, adoption, found.gone);
  const outside = meetStrangers(found, named, (number) => ours.has(number));
  const adopted = withStrangers(named, outside);
  const input = { ...found, gone: stillGone(found.gone, adopted) };
  const heard = itemsToMerge(input, adopted);
  const merged = mergeStates(heard, {
    plan,
    cascades: cascadesBefore(input, adopted),
    ours,
    finished: input.finished ?? new Set(),
    lookedAt: input.lookedAt ?? null,
  });
  const placed = placeItems(merged.items, new Set(Object.keys(input.gone)), policy);
  const traits = new TraitMerge(input).mergeAll(placed);
  const items = mergeItemTitles(input, placed).map((row, index) => ({
    ...row,
    traits: elementAt(traits, index, "items of a plan"),
  }));
  const identity: Identity = {
    ...leftovers,
    answers: adoption.answers,
    unasked: [...new Set([...adoption.unasked, ...outside.unasked])],
  };
  const decided = { items, identity, cascades: merged.cascades };

  if (isStopped(itemAt(items, PLAN_ITEM).issue)) return { ...decided, ...nothingFor(input), following: "stopped" };
  if (!isWorthFollowing(items, input.record !== null)) return { ...decided, ...nothingFor(input), following: "idle" };
  return {
    ...decided,
    ...decideWrites(input, { items, identity, outside, cascading: merged.cascading }),
    following: "followed",
  };
}

/** What is decided about the items of a plan. */
interface Decisions {
  readonly items: readonly TrackedItem[];
  readonly identity: Identity;
  readonly outside: MetStrangers;
  readonly cascading: readonly Cascade[];
}

/** Decides everything that follows from the merged states. */
type Writes = Omit<Changes, "items" | "identity" | "cascades" | "following">;

/** Returns the changes for a plan that is not followed: none. */
function nothingFor({ record }: ReconcileInput): Writes {
  return {
    operations: [],
    ticks: [],
    takes: [],
    strangers: [],
    proposals: {},
    undecided: [],
    disagreements: [],
    circular: new Set<string>(),
    parents: new Map(),
    orders: new Map(),
    orphans: record?.orphans ?? {},
    weight: NO_WEIGHT,
    hold: null,
  };
}

function decideWrites(input: ReconcileInput, { items, identity, outside, cascading }: Decisions): Writes {
  const { base, policy } = input;
  const texts = new IssueTexts(input, items);
  const creates = planCreates(input, items, texts);
  const differences = compareItems(input, items, texts);
  // On another branch than the one that was reconciled, nothing is removed.
  const onItemRemoved = input.contact === "other-branch" ? "keep" : policy.onItemRemoved;
  const removals = reconcileRemoved(findRemoved(input, items, identity, texts), onItemRemoved);
  const stillOrphans = orphansBefore(input, items);
  const ticks = planTicks(items);
  const isUpgrade = input.record?.takes === false;
  const spots = new LineSpots(items);
  const takesPlaces = policy.takes.has("places") && !isUpgrade && input.contact !== "other-branch";
  const { viewer } = input.texts;
  const structure = reconcileStructure({ ...input, items, copies: identity.copies, takesPlaces, viewer }, spots);
  const rights = rightsOf(input);
  const lines = planNewLines(items, isUpgrade ? { strangers: [], known: [] } : outside, { rights, spots });
  const proposed = [...proposedTitles(items, rights), ...lines.proposed];
  const takes = placeTakes([...planTakes(items, policy), ...lines.takes, ...structure.takes], spots);
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
    takes,
    waiting: input.record?.proposed ?? null,
    offers: input.record?.offers ?? {},
    replaced: input.replaced,
    finished: input.finished ?? new Set(),
  });
  return {
    operations,
    ticks,
    takes,
    strangers: outside.strangers,
    proposals: standingProposals(items, proposed),
    undecided: [
      ...proposed.flatMap(({ number, isCertain }) => (isCertain ? [] : [number])),
      ...items.flatMap(({ issue, traits }) => (issue !== null && traits.isUnsure ? [issue.number] : [])),
    ],
    disagreements: [
      ...reportDifferences(items, differences),
      ...reportCircles(structure.circles),
      ...reportUnread(items),
      ...reportDoubtful(items),
      ...lines.proposals,
      ...structure.disagreements,
      ...removals.disagreements,
      ...stillOrphans.map(([key, number]) => orphan(key, number, whyStillOpen(input, number))),
      ...reportCopies(identity),
      ...reportUntaken(input, identity),
      ...reportGone(input.gone, items),
    ],
    orphans: { ...Object.fromEntries(stillOrphans), ...removals.orphans },
    circular: new Set(structure.circles.map(({ key }) => key)),
    parents: structure.parents,
    orders: structure.orders,
    weight,
    hold: input.isAllowed ? null : holdPlan(weight, policy.guard),
  };
}

function whyStillOpen({ policy, owned }: ReconcileInput, number: IssueNumber): OrphanReason {
  if (policy.onItemRemoved === "keep") return "kept";
  const issue = owned.listed.get(number);
  const ours = new Set(everyOwned(owned).keys());
  return issue !== undefined && hasOpenStranger(issue, ours) ? "stranger" : "rewritten";
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
