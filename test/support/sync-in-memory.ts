import { issueNumber, type IssueNumber } from "../../src/ports/issue-number.ts";
import { parseBody } from "../../src/issue/block.ts";
import type { ItemIndex } from "../../src/plan/model/item-index.ts";
import type { Plan, Undo } from "../../src/plan/model/plan.ts";
import type { ObservedIssue } from "../../src/ports/issue.ts";
import type { Capabilities } from "../../src/ports/look.ts";
import { joinBase } from "../../src/record/base.ts";
import type { Changes } from "../../src/reconcile/changes.ts";
import { matchAllPlans, NO_MATCHING } from "../../src/reconcile/identity-of-items/plan-matching.ts";
import { nextRecord } from "../../src/reconcile/next-record/next-record.ts";
import type { RewrittenText } from "../../src/reconcile/next-record/run-result.ts";
import type { Operation } from "../../src/reconcile/input/operation.ts";
import { sortOwned } from "../../src/reconcile/identity-of-items/ownership.ts";
import { DEFAULT_POLICY } from "../../src/reconcile/input/policy.ts";
import type { Policy } from "../../src/reconcile/input/policy.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import type { ReconcileInput } from "../../src/reconcile/input/reconcile-input.ts";
import type { PlanRecord } from "../../src/record/record.ts";
import { applyOperations } from "./apply-in-memory.ts";
import { OWN_BOT } from "./observed-issue.ts";

/** The plan that all of this is about. */
export const PLAN_ID = "harbor";

const ADDRESS = "https://github.com/ada/harbor";
const CAPABILITIES: Capabilities = { graphql: true, subIssues: true, dependencies: true };
/** Numbers that nobody writes into a plan, so that a reference of ours is told from one of the plan's. */
const FIRST_NUMBER = 9_000_000;

/** A text that was reconciled, with the record that was kept of it. */
export interface Reconciled {
  readonly record: PlanRecord;
  readonly plan: Plan;
}

/** The plan as a sync sees it: with the items between its own that could not be read. */
export function planInSync(plan: Plan, base: Reconciled | null): Plan {
  const joined = base === null ? null : joinBase(base.record, base.plan);
  return matchAllPlans([{ plan, base: joined }], [], []).plans[0]?.plan ?? plan;
}

/** What else a decision depends on; what is left out is as in a quiet repository. */
export interface Surroundings extends Partial<
  Pick<
    ReconcileInput,
    | "policy"
    | "contact"
    | "replaced"
    | "answers"
    | "lookUp"
    | "isTaken"
    | "isNamed"
    | "gone"
    | "created"
    | "recordedAt"
    | "mayWrite"
    | "accounts"
    | "finished"
    | "lookedAt"
    | "isAllowed"
  >
> {
  readonly capabilities?: Partial<Capabilities>;
  /** GitHub's id of the repository. */
  readonly repository?: number;
  /** Login of the token. */
  readonly viewer?: string;
}

/** What a sync decides, given what stands on GitHub; `base` is the version reconciled last. */
export function decideIn(
  surroundings: Surroundings,
  plan: Plan,
  base: Reconciled | null,
  issues: readonly ObservedIssue[],
): Changes {
  const { policy = DEFAULT_POLICY, viewer = OWN_BOT.login, repository, answers = [], ...given } = surroundings;
  const records = base === null ? [] : [base.record];
  const joined = base === null ? null : joinBase(base.record, base.plan);
  const [matched] = matchAllPlans([{ plan, base: joined, answers }], [], []).plans;
  const mayWrite = given.mayWrite ?? (() => false);
  const capabilities = { ...CAPABILITIES, ...given.capabilities };
  return reconcile({
    contact: null,
    replaced: 0,
    lookUp: () => undefined,
    isTaken: () => false,
    isNamed: () => false,
    gone: {},
    created: new Set(),
    recordedAt: null,
    isAllowed: true,
    ...given,
    planId: PLAN_ID,
    plan: matched?.plan ?? plan,
    record: base?.record ?? null,
    base: joined,
    matching: matched?.matching ?? NO_MATCHING,
    answers,
    owned: sortOwned(issues, records, policy.labels.all, mayWrite, repository ?? 0),
    capabilities,
    policy,
    mayWrite,
    texts: { address: ADDRESS, repository, viewer, commit: "HEAD", capabilities },
  });
}

/** What a sync decides in a quiet repository. */
export function decide(
  plan: Plan,
  base: Reconciled | null,
  issues: readonly ObservedIssue[],
  policy: Policy = DEFAULT_POLICY,
): Changes {
  return decideIn({ policy }, plan, base, issues);
}

/** How a run went whose record is kept; what is left out went well. */
export interface Outcome {
  /** Operations that failed or are left over. */
  readonly unfinished?: readonly Operation[];
  /** Items whose tick the plan has no place for. */
  readonly unwritable?: ReadonlySet<ItemIndex>;
  readonly undo?: ReadonlyMap<string, Undo>;
  readonly previous?: PlanRecord | null;
  readonly gone?: Readonly<Record<string, IssueNumber>>;
  readonly proposed?: PlanRecord["proposed"];
  readonly labels?: readonly string[];
  readonly fields?: Policy["fields"];
  /** The text about to be committed, by its sha; null: the plan needs no edit. */
  readonly next?: string | null;
  readonly rewritten?: RewrittenText | null;
}

/**
 * The record that a sync leaves.
 *
 * @param issues as they stand afterwards: those that the run made are found by their markers.
 */
export function recordOf(
  plan: Plan,
  changes: Changes,
  issues: readonly ObservedIssue[],
  outcome: Outcome = {},
): PlanRecord {
  const created = new Set(changes.operations.flatMap(({ kind, key }) => (kind === "create" ? [key] : [])));
  const byKey = new Map(
    issues.flatMap((issue) => {
      const key = parseBody(issue.body).marker?.key;
      return key !== undefined && created.has(key) ? [[key, issue] as const] : [];
    }),
  );
  const items = changes.items.map((row) => ({ ...row, issue: row.issue ?? byKey.get(row.key) ?? null }));
  return nextRecord({
    planId: PLAN_ID,
    plan,
    base: { commit: "", blob: "" },
    next:
      outcome.next === undefined || outcome.next === null
        ? null
        : { blob: outcome.next, rewritten: outcome.rewritten ?? null },
    fingerprint: "",
    writer: OWN_BOT.login,
    previous: outcome.previous ?? null,
    changes: { ...changes, items },
    gone: outcome.gone ?? {},
    unfinished: outcome.unfinished ?? [],
    unwritable: outcome.unwritable ?? new Set(),
    undo: outcome.undo ?? new Map(),
    proposed: outcome.proposed ?? null,
    fields: outcome.fields ?? DEFAULT_POLICY.fields,
    unset: new Map(),
    offered: new Map(),
    refs: {},
    branch: "main",
    repository: null,
    follower: "",
    choice: "configuration",
    labels: outcome.labels ?? [],
    outside: false,
    results: null,
  });
}

/** One issue for every creation, as GitHub would show it afterwards. */
export function issuesOf(changes: Changes): readonly ObservedIssue[] {
  return applyOperations(
    [],
    changes.operations.filter(({ kind }) => kind === "create"),
    NUMBERED_BY_ITEM,
  );
}

/** The issues after a run. */
export function applyTo(issues: readonly ObservedIssue[], operations: readonly Operation[]): readonly ObservedIssue[] {
  return applyOperations(issues, operations, NUMBERED_BY_ITEM);
}

const NUMBERED_BY_ITEM = {
  numberOf: ({ index }: { readonly index: number }) => issueNumber(FIRST_NUMBER + index),
  issueAt: (index: number) => issueNumber(FIRST_NUMBER + index),
  at: "2026-11-21T10:00:00Z",
};
