import type { Plan } from "../plan/plan.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import { readBoxes } from "./boxes.ts";
import type { Changes } from "./changes.ts";
import { planCreates } from "./creates.ts";
import { reportCopies, reportDifferences, reportGone, reportUnclaimed } from "./disagreements.ts";
import { weigh } from "./guard.ts";
import { identify, type Identity } from "./identify.ts";
import { compareIssue } from "./issue-changes.ts";
import { IssueTexts } from "./issue-texts.ts";
import type { Operation, Tick } from "./operation.ts";
import { closedMeanwhile, isOverruled, isOwnDoing } from "./overruled.ts";
import { everyOwned } from "./ownership.ts";
import { isWorthFollowing, placeItems } from "./placement.ts";
import { parsedBody } from "./parsed-body.ts";
import type { Policy } from "./policy.ts";
import type { ReconcileInput } from "./reconcile-input.ts";
import { orphan, reconcileRemoved } from "./removed.ts";
import type { ItemOutcome } from "./state-input.ts";
import { mergeStates } from "./states.ts";
import { reconcileStructure } from "./structure.ts";

/** Decides what a sync does: three-way merge of plan, base and issues into operations, ticks and conflicts. Pure. */
export function reconcile(input: ReconcileInput): Changes {
  const { plan, base, policy } = input;
  const identity = identify(input.planId, plan, base, input.record, input.owned);
  const { keys, baseOf } = identity;
  const issueOf = identity.issueOf.map((issue, index) => (input.gone[keys[index] ?? ""] === undefined ? issue : null));
  const present = { ...identity, issueOf };
  const ourIssues = issueOf.filter((issue) => issue !== null);

  const boxOf = readBoxes([...ourIssues, ...removedIssues(input, identity)], keys, baseOf);
  const ours = new Set(everyOwned(input.owned).keys());
  const cascadesBefore = input.record?.cascades ?? {};
  const returned = findReturned(present);
  const overruled = findOverruled(present, input);
  const merged = mergeStates({
    plan,
    baseOf,
    issueOf,
    keys,
    boxOf,
    cascades: cascadesBefore,
    ours,
    returned,
    overruled,
    ownDoing: findOwnDoing(present, input),
    closedMeanwhile: findClosedMeanwhile(present, input),
  });
  const { outcomes } = merged;
  const placement = placeItems({ plan, keys, issueOf, outcomes, gone: new Set(Object.keys(input.gone)) }, policy);

  const shared = { outcomes, identity: present, placement, cascades: merged.cascades };
  const following = isStopped(issueOf[0] ?? null)
    ? "stopped"
    : isWorthFollowing(plan, issueOf, input.record !== null)
      ? "followed"
      : "idle";
  if (following !== "followed") {
    const orphans = input.record?.orphans ?? {};
    return { ...shared, following, operations: [], ticks: [], disagreements: [], orphans, hold: null };
  }

  const texts = new IssueTexts(input, present, placement, outcomes);
  const creates = planCreates(input, present, placement, texts);
  const differences = plan.items.flatMap((item) => compareItem(policy, present, outcomes, texts, item.index));
  const removals = reconcileRemoved(findRemoved(input, identity, texts), policy.onItemRemoved);
  const stillOrphans = orphansBefore(input, identity);
  const ticks = planTicks(plan, keys, outcomes);
  const structure = reconcileStructure({ ...input, identity: present, placement });
  const comments = texts.cascadeComments(merged.cascading);
  const updates = [...differences.flatMap(({ update }) => update ?? []), ...removals.operations];
  const operations = [
    ...creates,
    ...reopensFirst(updates),
    ...structure,
    ...closeCopies(input.texts.viewer, identity),
    ...comments,
  ];

  const weighed = {
    plan,
    baseItems: base?.items.length ?? null,
    operations,
    ticks,
    removals: removals.operations.length,
  };
  return {
    ...shared,
    following,
    operations,
    ticks,
    disagreements: [
      ...reportDifferences(plan, present, outcomes, differences),
      ...removals.disagreements,
      ...stillOrphans.map(([key, number]) => orphan(key, number, policy.onItemRemoved === "close")),
      ...reportCopies(identity),
      ...reportUnclaimed(input, identity),
      ...reportGone(input.gone, keys),
    ],
    orphans: { ...Object.fromEntries(stillOrphans), ...removals.orphans },
    hold: input.isAllowed ? null : weigh(weighed, policy.guard),
  };
}

const ISSUE_KINDS = ["plan", "phase", "step", "task"] as const;

/** Closing the plan's own issue as not planned stops plansync from following the plan, until it is reopened. */
function isStopped(issue: ObservedIssue | null): boolean {
  return (
    issue !== null &&
    issue.state === "closed" &&
    (issue.closeReason === "not_planned" || issue.closeReason === "duplicate")
  );
}

/** Items without a base whose issue says that its item had left the plan. */
function findReturned({ issueOf, baseOf }: Identity): ReadonlySet<number> {
  const returned = new Set<number>();
  issueOf.forEach((issue, index) => {
    if (issue !== null && baseOf[index] === null && parsedBody(issue).marker?.removed === true) returned.add(index);
  });
  return returned;
}

function findOverruled({ issueOf }: Identity, { recordedAt, texts }: ReconcileInput): ReadonlySet<number> {
  return new Set(
    issueOf.flatMap((issue, index) => (issue !== null && isOverruled(issue, recordedAt, texts.viewer) ? [index] : [])),
  );
}

function findClosedMeanwhile({ issueOf }: Identity, input: ReconcileInput): ReadonlyMap<number, string> {
  return new Map(
    issueOf.flatMap((issue, index) => {
      const at = issue === null ? null : closedMeanwhile(issue, input.recordedAt, input.texts.viewer);
      return at === null ? [] : [[index, at] as const];
    }),
  );
}

function findOwnDoing({ issueOf }: Identity, { texts }: ReconcileInput): ReadonlySet<number> {
  return new Set(issueOf.flatMap((issue, index) => (issue !== null && isOwnDoing(issue, texts.viewer) ? [index] : [])));
}

function compareItem(
  policy: Policy,
  identity: Identity,
  outcomes: readonly ItemOutcome[],
  texts: IssueTexts,
  index: number,
) {
  const issue = identity.issueOf[index];
  const outcome = outcomes[index];
  if (issue == null || outcome === undefined) return [];
  const base = identity.baseOf[index] ?? null;
  const comparison = {
    index,
    key: identity.keys[index] ?? "",
    issue,
    desired: texts.desired(index),
    outcome,
    base,
    baseTitle: base === null ? null : texts.titleOf(base.item),
    kindLabels: ISSUE_KINDS.map((kind) => policy.labels[kind]),
  };
  return [{ index, ...compareIssue(comparison) }];
}

function removedIssues(input: ReconcileInput, identity: Identity): readonly ObservedIssue[] {
  return identity.removed.flatMap(({ issue }) => (issue === null ? [] : (input.owned.listed.get(issue) ?? [])));
}

function findRemoved(input: ReconcileInput, identity: Identity, texts: IssueTexts) {
  const gained = new Set<string>();
  input.plan.items.forEach((item, index) => {
    const isNew = identity.baseOf[index] === null && item.parent !== null;
    if (isNew) gained.add(identity.keys[item.parent ?? 0] ?? "");
  });
  return identity.removed.flatMap((base) => {
    const issue = base.issue === null ? undefined : input.owned.listed.get(base.issue);
    if (issue === undefined || input.base === null) return [];
    const parentKey = input.base.items[base.item.parent ?? 0]?.key ?? "";
    return [{ base, issue, maybeRewritten: gained.has(parentKey), desired: texts.removed(base) }];
  });
}

function orphansBefore(input: ReconcileInput, identity: Identity): readonly [string, number][] {
  const claimed = new Set(identity.keys);
  return Object.entries(input.record?.orphans ?? {}).filter(
    ([key, number]) => !claimed.has(key) && input.owned.listed.get(number)?.state === "open",
  );
}

function planTicks(plan: Plan, keys: readonly string[], outcomes: readonly ItemOutcome[]): readonly Tick[] {
  return plan.items.flatMap((item): readonly Tick[] => {
    const outcome = outcomes[item.index];
    if (item.stateFrom === "children" || outcome === undefined) return [];
    if (outcome.plan === item.state || outcome.plan === "dropped") return [];
    const why = outcome.why ?? "its issue says so";
    return [{ index: item.index, key: keys[item.index] ?? "", to: outcome.plan, source: outcome.source, why }];
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

/** Only a copy that a bot of ours wrote and nobody touched is closed; the others are reported. */
function closeCopies(viewer: string | null, identity: Identity): readonly Operation[] {
  return identity.copies.flatMap(({ original, copy }): readonly Operation[] => {
    const { issue, marker } = copy;
    const isUntouched = issue.state === "open" && issue.comments === 0 && issue.author?.login === viewer;
    return isUntouched ? [{ kind: "close-duplicate", key: marker.key, number: issue.number, original }] : [];
  });
}
