import type { ObservedIssue } from "../ports/issue.ts";
import { adoptNamed } from "./adoption.ts";
import { readBoxes } from "./boxes.ts";
import type { Changes } from "./changes.ts";
import { findContacts } from "./contact.ts";
import { closeCopies } from "./close-copies.ts";
import { compareItems } from "./compare-items.ts";
import { planCreates } from "./creates.ts";
import { hasVote } from "./edit-rights.ts";
import { findRemoved, orphansBefore } from "./find-removed.ts";
import {
  reportCircles,
  reportCopies,
  reportDifferences,
  reportDoubtful,
  reportGone,
  reportUnclaimed,
  reportUnread,
} from "./disagreements.ts";
import { holdPlan, NO_WEIGHT, weighChanges } from "./guard.ts";
import { identify, type Identity } from "./identify.ts";
import { cascadesBefore } from "./cascade.ts";
import { IssueTexts } from "./issue-texts.ts";
import { findLastWords } from "./last-words.ts";
import type { Operation } from "./operation.ts";
import { everyOwned } from "./ownership.ts";
import { isWorthFollowing, placeItems } from "./placement.ts";
import { planTicks } from "./plan-ticks.ts";
import type { ReconcileInput } from "./reconcile-input.ts";
import { orphan, reconcileRemoved } from "./removed.ts";
import { mergeStates } from "./states.ts";
import { reconcileStructure } from "./structure.ts";

/** Decides what a sync does: three-way merge of plan, base and issues into operations, ticks and conflicts. Pure. */
export function reconcile(input: ReconcileInput): Changes {
  const { plan, base, policy } = input;
  const identity = identify(input.planId, plan, base, input.matching, input.record, input.owned);
  const { keys, baseOf } = identity;
  const ours = new Set(everyOwned(input.owned).keys());
  const adoption = adoptNamed({
    ...input,
    identity,
    address: input.texts.address,
    keys,
    lookUp: input.lookUp,
    isOurs: (number) => ours.has(number),
  });
  const issueOf = identity.issueOf.map((issue, index) =>
    input.gone[keys[index] ?? ""] === undefined ? (issue ?? adoption.bound.get(index) ?? null) : null,
  );
  const present: Identity = {
    ...identity,
    issueOf,
    adopted: new Set(adoption.bound.keys()),
    doubtful: adoption.doubtful,
    unasked: adoption.unasked,
    answers: adoption.answers,
  };
  const mayWrite = (login: string) => input.mayWrite?.(login) === true;
  const listed = (number: number) => input.owned.listed.get(number);
  const boxOf = readBoxes({ plan, base, keys, baseOf, issueOf, listed, hasVote: (issue) => hasVote(issue, mayWrite) });
  const merged = mergeStates({
    plan,
    baseOf,
    issueOf,
    keys,
    boxOf,
    cascades: cascadesBefore(input, present),
    ours,
    ...findLastWords(present, input),
    ...findContacts(input, present, boxOf),
  });
  const { outcomes } = merged;
  const { doubtful } = present;
  const gone = new Set(Object.keys(input.gone));
  const placement = placeItems({ plan, keys, issueOf, outcomes, gone, doubtful }, policy);

  const shared = { outcomes, identity: present, placement, cascades: merged.cascades };
  const following = isStopped(issueOf[0] ?? null)
    ? "stopped"
    : isWorthFollowing(plan, issueOf, input.record !== null)
      ? "followed"
      : "idle";
  if (following !== "followed") {
    const orphans = input.record?.orphans ?? {};
    return {
      ...shared,
      following,
      operations: [],
      ticks: [],
      disagreements: [],
      circular: new Set<string>(),
      orphans,
      weight: NO_WEIGHT,
      hold: null,
    };
  }

  const texts = new IssueTexts(input, present, placement, outcomes);
  const creates = planCreates(input, present, placement, texts);
  const differences = compareItems(input, present, outcomes, texts);
  // Another branch than the one that was reconciled removes nothing.
  const onItemRemoved = input.contact === "other-branch" ? "keep" : policy.onItemRemoved;
  const removals = reconcileRemoved(findRemoved(input, present, texts), onItemRemoved);
  const stillOrphans = orphansBefore(input, identity);
  const ticks = planTicks(plan, keys, outcomes);
  const structure = reconcileStructure({ ...input, identity: present, placement });
  const comments = texts.cascadeComments(merged.cascading);
  const updates = [...differences.flatMap(({ update }) => update ?? []), ...removals.operations];
  const operations = [
    ...adoptions(present),
    ...creates,
    ...reopensFirst(updates),
    ...structure.operations,
    ...closeCopies(input, identity),
    ...comments,
  ];

  const weight = weighChanges({
    plan,
    base,
    identity: present,
    outcomes,
    operations,
    ticks,
    waiting: input.record?.proposed ?? null,
    replaced: input.replaced,
  });
  return {
    ...shared,
    following,
    operations,
    ticks,
    disagreements: [
      ...reportDifferences(plan, present, outcomes, differences),
      ...reportCircles(structure.circles),
      ...reportUnread(plan, present),
      ...reportDoubtful(present),
      ...removals.disagreements,
      ...stillOrphans.map(([key, number]) => orphan(key, number, policy.onItemRemoved === "close")),
      ...reportCopies(identity),
      ...reportUnclaimed(input, identity),
      ...reportGone(input.gone, keys),
    ],
    orphans: { ...Object.fromEntries(stillOrphans), ...removals.orphans },
    circular: new Set(structure.circles.map(({ key }) => key)),
    weight,
    hold: input.isAllowed ? null : holdPlan(weight, policy.guard),
  };
}

/** Closing the plan's own issue as not planned stops plansync from following the plan, until it is reopened. */
function isStopped(issue: ObservedIssue | null): boolean {
  return (
    issue !== null &&
    issue.state === "closed" &&
    (issue.closeReason === "not_planned" || issue.closeReason === "duplicate")
  );
}

function adoptions({ adopted, keys, issueOf }: Identity): readonly Operation[] {
  return [...adopted].map((index) => ({
    kind: "adopt",
    index,
    key: keys[index] ?? "",
    number: issueOf[index]?.number ?? 0,
  }));
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
