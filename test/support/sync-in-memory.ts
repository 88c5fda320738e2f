import type { Plan } from "../../src/plan/plan.ts";
import type { ObservedIssue } from "../../src/ports/issue.ts";
import type { Capabilities } from "../../src/ports/look.ts";
import { joinBase } from "../../src/reconcile/base.ts";
import type { Changes } from "../../src/reconcile/changes.ts";
import { matchAllPlans, NO_MATCHING } from "../../src/reconcile/plan-matching.ts";
import { nextRecord } from "../../src/reconcile/next-record.ts";
import type { Operation } from "../../src/reconcile/operation.ts";
import { sortOwned } from "../../src/reconcile/ownership.ts";
import { DEFAULT_POLICY } from "../../src/reconcile/policy.ts";
import type { Policy } from "../../src/reconcile/policy.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import type { PlanRecord } from "../../src/reconcile/record.ts";

/** The plan that all of this is about. */
export const PLAN_ID = "harbor";

const WRITER = { login: "github-actions[bot]", isBot: true };
const CAPABILITIES: Capabilities = { graphql: true, subIssues: true, dependencies: true };
/** Numbers that nobody writes into a plan, so that a reference of ours is told from one of the plan's. */
const FIRST_NUMBER = 9_000_000;
/** GitHub shows so many sub-issues of a parent. */
const MAX_CHILDREN = 100;

/** The plan as a sync sees it: with the items between its own that could not be read. */
export function planInSync(plan: Plan, base: { readonly record: PlanRecord; readonly plan: Plan } | null): Plan {
  const joined = base === null ? null : joinBase(base.record, base.plan);
  return matchAllPlans([{ plan, base: joined }], [], []).plans[0]?.plan ?? plan;
}

/** What a sync decides, given what stands on GitHub; `base` is the version reconciled last. */
export function decide(
  plan: Plan,
  base: { readonly record: PlanRecord; readonly plan: Plan } | null,
  issues: readonly ObservedIssue[],
  policy: Policy = DEFAULT_POLICY,
): Changes {
  const records = base === null ? [] : [base.record];
  const joined = base === null ? null : joinBase(base.record, base.plan);
  const [matched] = matchAllPlans([{ plan, base: joined }], [], []).plans;
  return reconcile({
    planId: PLAN_ID,
    plan: matched?.plan ?? plan,
    record: base?.record ?? null,
    base: joined,
    matching: matched?.matching ?? NO_MATCHING,
    contact: null,
    replaced: 0,
    answers: [],
    lookUp: () => undefined,
    isTaken: () => false,
    isNamed: () => false,
    owned: sortOwned(issues, records, DEFAULT_POLICY.labels.all, () => false),
    capabilities: CAPABILITIES,
    policy,
    texts: {
      address: "https://github.com/ada/harbor",
      viewer: WRITER.login,
      commit: "HEAD",
      capabilities: CAPABILITIES,
    },
    gone: {},
    created: new Set(),
    recordedAt: null,
    isAllowed: true,
  });
}

/** The record that a sync leaves which did all it decided. */
export function recordOf(plan: Plan, changes: Changes, issues: readonly ObservedIssue[]): PlanRecord {
  const byIndex = new Map(issues.map((issue) => [issue.number - FIRST_NUMBER, issue]));
  const issueOf = changes.identity.keys.map((_, index) => byIndex.get(index) ?? null);
  return nextRecord({
    planId: PLAN_ID,
    plan,
    base: { commit: "", blob: "" },
    next: null,
    fingerprint: "",
    writer: WRITER.login,
    previous: null,
    changes: { ...changes, identity: { ...changes.identity, issueOf } },
    gone: {},
    unfinished: [],
    unwritable: new Set(),
    undo: new Map(),
    proposed: null,
    refs: {},
    branch: "main",
    repository: null,
    follower: "",
    choice: "configuration",
    labels: [],
    outside: false,
    results: null,
  });
}

/** One issue for every creation, as GitHub would show it afterwards. */
export function issuesOf(changes: Changes): readonly ObservedIssue[] {
  const creates = changes.operations.filter((operation) => operation.kind === "create");
  const children = new Map<number, { number: number; state: "open" }[]>();
  const parents = new Map<number, number>();
  for (const { index, host } of creates) {
    const siblings = children.get(host ?? -1) ?? [];
    if (host === null || siblings.length >= MAX_CHILDREN) continue;
    siblings.push({ number: FIRST_NUMBER + index, state: "open" });
    children.set(host, siblings);
    parents.set(index, FIRST_NUMBER + host);
  }
  return creates.map(({ index, issue }) => ({
    number: FIRST_NUMBER + index,
    nodeId: `I_${index}`,
    databaseId: index,
    title: issue.title,
    body: issue.body,
    state: "open",
    closeReason: null,
    closedBy: null,
    stateEvents: [],
    author: WRITER,
    authorAssociation: "NONE",
    locked: false,
    labels: issue.labels,
    comments: 0,
    milestone: null,
    assignees: [],
    updatedAt: "2026-11-21T10:00:00Z",
    edited: null,
    parent: parents.get(index) ?? null,
    children: children.get(index) ?? [],
    blockedBy: [],
  }));
}

/** The issues after updates and relations; other operations are not for a plan that nobody touched. */
export function applyTo(issues: readonly ObservedIssue[], operations: readonly Operation[]): readonly ObservedIssue[] {
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  for (const operation of operations) {
    const issue = byNumber.get("number" in operation ? operation.number : -1);
    if (issue === undefined) continue;
    if (operation.kind === "update") {
      const {
        title = issue.title,
        body = issue.body,
        state = issue.state,
        closeReason = null,
        addLabels = [],
      } = operation.patch;
      byNumber.set(issue.number, {
        ...issue,
        title,
        body,
        state,
        closeReason,
        labels: [...new Set([...issue.labels, ...addLabels])],
      });
    }
    if (operation.kind === "block")
      byNumber.set(issue.number, { ...issue, blockedBy: [...issue.blockedBy, operation.blocker] });
  }
  return [...byNumber.values()];
}
