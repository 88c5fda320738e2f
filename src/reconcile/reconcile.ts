import type { ItemKind, Plan } from "../plan/plan.ts";
import type { Capabilities, ObservedIssue } from "../ports.ts";
import type { Base } from "./base.ts";
import { readBoxes } from "./boxes.ts";
import { weigh, type Hold } from "./guard.ts";
import { identify, type Identity } from "./identify.ts";
import { compareIssue } from "./issue-changes.ts";
import { IssueTexts, type TextContext } from "./issue-texts.ts";
import type { Disagreement, Operation, Tick } from "./operation.ts";
import type { Owned } from "./ownership.ts";
import { isWorthFollowing, placeItems, type Placement } from "./placement.ts";
import { parsedBody } from "./parsed-body.ts";
import type { Policy } from "./policy.ts";
import type { PlanRecord } from "./record.ts";
import { orphan, reconcileRemoved } from "./removed.ts";
import type { ItemOutcome } from "./state-input.ts";
import { mergeStates } from "./states.ts";
import { MAX_CHILDREN, reconcileStructure } from "./structure.ts";

/** Everything reconcile looks at; nothing else has a say. */
export interface ReconcileInput {
  readonly planId: string;
  readonly plan: Plan;
  /** Null: first time, or lost. */
  readonly record: PlanRecord | null;
  /** Null: first time, lost, or read by another parser. */
  readonly base: Base | null;
  readonly owned: Owned;
  readonly capabilities: Capabilities;
  readonly policy: Policy;
  readonly texts: TextContext;
  /** Issues known to be deleted or moved away, by item key. */
  readonly gone: Readonly<Record<string, number>>;
  /** Keys of the items whose issues were created earlier in this run. */
  readonly created: ReadonlySet<string>;
  /** Somebody with write access let this version of the plan pass the guard. */
  readonly isAllowed: boolean;
}

/** The decision, as data. Operations are in the order in which they are to be applied. */
export interface Changes {
  readonly operations: readonly Operation[];
  readonly ticks: readonly Tick[];
  readonly disagreements: readonly Disagreement[];
  readonly outcomes: readonly ItemOutcome[];
  readonly identity: Identity;
  readonly placement: Placement;
  readonly cascades: Readonly<Record<string, readonly string[]>>;
  readonly orphans: Readonly<Record<string, number>>;
  /** Set when the guard holds this plan: nothing of it is to be written. */
  readonly hold: Hold | null;
  /** `stopped`: its own issue was closed as not planned; `idle`: nothing in it was ever open. */
  readonly following: "followed" | "stopped" | "idle";
}

/** Decides what a sync does: three-way merge of plan, base and issues into operations, ticks and conflicts. Pure. */
export function reconcile(input: ReconcileInput): Changes {
  const { plan, base, policy } = input;
  const identity = identify(input.planId, plan, base, input.record, input.owned);
  const { keys, baseOf } = identity;
  const issueOf = identity.issueOf.map((issue, index) => (input.gone[keys[index] ?? ""] === undefined ? issue : null));
  const present = { ...identity, issueOf };
  const ourIssues = issueOf.filter((issue) => issue !== null);

  const boxOf = readBoxes([...ourIssues, ...removedIssues(input, identity)], keys, baseOf);
  const ours = new Set([
    ...input.owned.listed.keys(),
    ...[...input.owned.marked.values()].flat().map(({ issue }) => issue.number),
  ]);
  const cascadesBefore = input.record?.cascades ?? {};
  const returned = findReturned(present);
  const merged = mergeStates({ plan, baseOf, issueOf, keys, boxOf, cascades: cascadesBefore, ours, returned });
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
      ...disagreements(plan, present, outcomes, differences),
      ...removals.disagreements,
      ...stillOrphans.map(([key, number]) => orphan(key, number, policy.onItemRemoved === "close")),
      ...reportCopies(identity),
      ...reportUnclaimed(input, identity),
      ...Object.entries(input.gone).flatMap(([key, number]) => goneIssue(keys, key, number)),
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

function planCreates(
  input: ReconcileInput,
  identity: Identity,
  placement: Placement,
  texts: IssueTexts,
): readonly Operation[] {
  const room = new Map<number, number>();
  return input.plan.items.flatMap((item): readonly Operation[] => {
    if (placement.hasIssue[item.index] !== true || identity.issueOf[item.index] != null) return [];
    const desired = texts.desired(item.index);
    const host = item.index === 0 || !input.capabilities.subIssues ? null : (placement.host[item.index] ?? 0);
    const left = host === null ? 0 : (room.get(host) ?? MAX_CHILDREN - (identity.issueOf[host]?.children.length ?? 0));
    if (host !== null) room.set(host, left - 1);
    const issue = {
      title: desired.title,
      body: desired.block,
      labels: [...desired.labels, ...input.policy.extraLabels],
      ...extras(input.policy, item.kind, item.fields.owner),
    };
    return [
      { kind: "create", index: item.index, key: identity.keys[item.index] ?? "", host: left > 0 ? host : null, issue },
    ];
  });
}

function extras(policy: Policy, kind: ItemKind, owner: string | undefined) {
  const login = owner === undefined ? undefined : policy.assignees.get(owner.replace(/^@/, ""));
  const type = policy.issueTypes.get(kind);
  return {
    ...(policy.milestone === null ? {} : { milestone: policy.milestone }),
    ...(login === undefined ? {} : { assignees: [login] }),
    ...(type === undefined ? {} : { type }),
  };
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

function reportCopies(identity: Identity): readonly Disagreement[] {
  return identity.copies.flatMap(({ original, copy }): readonly Disagreement[] =>
    copy.issue.state === "closed"
      ? []
      : [{ index: null, key: copy.marker.key, kind: "copy", issue: copy.issue.number, why: `a copy of #${original}` }],
  );
}

/** Open issues of this plan that no item claims and no record lists: what they stood for can't be told any more. */
function reportUnclaimed({ base, record }: ReconcileInput, identity: Identity): readonly Disagreement[] {
  const isKnown = (key: string) => base?.byKey.has(key) === true || record?.orphans[key] !== undefined;
  return identity.unclaimed.flatMap(({ issue, marker }): readonly Disagreement[] =>
    issue.state === "closed" || marker.removed || isKnown(marker.key)
      ? []
      : [{ index: null, key: marker.key, kind: "orphan", issue: issue.number, why: "no item of the plan claims it" }],
  );
}

function goneIssue(keys: readonly string[], key: string, number: number): readonly Disagreement[] {
  const index = keys.indexOf(key);
  return index < 0
    ? []
    : [
        {
          index,
          key,
          kind: "gone",
          issue: null,
          why: `its issue #${number} was deleted or moved away: no other one is made`,
        },
      ];
}

function disagreements(
  plan: Plan,
  identity: Identity,
  outcomes: readonly ItemOutcome[],
  differences: readonly { index: number; drift: string | null }[],
): readonly Disagreement[] {
  const driftOf = new Map(differences.flatMap(({ index, drift }) => (drift === null ? [] : [[index, drift]])));
  return plan.items.flatMap((item): readonly Disagreement[] => {
    const { index } = item;
    const outcome = outcomes[index];
    const shared = { index, key: identity.keys[index] ?? "", issue: identity.issueOf[index]?.number ?? null };
    if (outcome?.conflict === true)
      return [{ ...shared, kind: "conflict", why: "plan and issue both changed, in different ways" }];
    const drift = outcome?.drift ?? driftOf.get(index);
    return drift == null ? [] : [{ ...shared, kind: "drift", why: drift }];
  });
}
