import { parsePlan } from "../../src/plan/parse.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { ObservedIssue } from "../../src/ports/issue.ts";
import type { Capabilities } from "../../src/ports/look.ts";
import { joinBase } from "../../src/reconcile/base.ts";
import type { Changes } from "../../src/reconcile/changes.ts";
import { nextRecord } from "../../src/reconcile/next-record.ts";
import { sortOwned } from "../../src/reconcile/ownership.ts";
import { DEFAULT_POLICY } from "../../src/reconcile/policy.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import type { PlanRecord } from "../../src/reconcile/record.ts";

const PATH = "PLAN.md";
const PLAN_ID = "harbor";
const WRITER = { login: "github-actions[bot]", isBot: true };
const CAPABILITIES: Capabilities = { graphql: true, subIssues: true, dependencies: true };

/** What a repository holds after the first sync of a plan. */
export interface Synced {
  readonly text: string;
  readonly record: PlanRecord;
  readonly issues: readonly ObservedIssue[];
}

/** Reads a plan; one that is refused is a defect of the measurement. */
export function readPlan(text: string): Plan {
  const { plan } = parsePlan({ path: PATH, text });
  if (plan === null) throw new Error("the plan of this measurement is refused");
  return plan;
}

/** The state that the first sync of a plan leaves, worked out without GitHub. */
export function syncedState(text: string): Synced {
  const first = decide(readPlan(text), null, []);
  const issues = issuesOf(first);
  const record = nextRecord({
    planId: PLAN_ID,
    path: PATH,
    base: { commit: "", blob: "" },
    next: null,
    fingerprint: "",
    writer: WRITER.login,
    previous: null,
    changes: { ...first, identity: { ...first.identity, issueOf: issues } },
    gone: {},
    unfinished: [],
    unwritable: new Set(),
    undo: new Map(),
    proposed: false,
    results: null,
  });
  return { text, record, issues };
}

/** All that a sync works out by itself: reads the plan and its base, sorts the issues, matches, reconciles. */
export function decideAnew({ text: before, record, issues }: Synced, text: string): Changes {
  const plan = readPlan(text);
  return decide(plan, { record, plan: before === text ? plan : readPlan(before) }, issues);
}

function decide(
  plan: Plan,
  base: { readonly record: PlanRecord; readonly plan: Plan } | null,
  issues: readonly ObservedIssue[],
): Changes {
  const record = base?.record ?? null;
  return reconcile({
    planId: PLAN_ID,
    plan,
    record,
    base: base === null ? null : joinBase(base.record, base.plan),
    owned: sortOwned(issues, record === null ? [] : [record], DEFAULT_POLICY.labels.all, () => false),
    capabilities: CAPABILITIES,
    policy: DEFAULT_POLICY,
    texts: {
      address: "https://github.com/ada/harbor",
      viewer: WRITER.login,
      commit: "c0ffee",
      capabilities: CAPABILITIES,
    },
    gone: {},
    created: new Set(),
    recordedAt: null,
    isAllowed: true,
  });
}

/** One issue for every creation, by the item's index, as GitHub would show it afterwards. */
function issuesOf(changes: Changes): readonly ObservedIssue[] {
  const creates = changes.operations.filter((operation) => operation.kind === "create");
  const children = new Map<number | null, { number: number; state: "open" }[]>();
  for (const { index, host } of creates) {
    const siblings = children.get(host) ?? [];
    siblings.push({ number: index + 1, state: "open" });
    children.set(host, siblings);
  }
  return creates.map(({ index, host, issue }) => ({
    number: index + 1,
    nodeId: `I_${index}`,
    databaseId: index + 1,
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
    parent: host === null ? null : host + 1,
    children: children.get(index) ?? [],
    blockedBy: [],
  }));
}
