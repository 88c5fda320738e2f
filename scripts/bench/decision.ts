import { parsePlan } from "../../src/plan/parse/parse.ts";
import type { Plan } from "../../src/plan/model/plan.ts";
import type { ObservedIssue } from "../../src/ports/issue.ts";
import type { Changes } from "../../src/reconcile/changes.ts";
import type { PlanRecord } from "../../src/record/record.ts";
import { decide, issuesOf, recordOf } from "../../test/support/sync-in-memory.ts";

const PATH = "PLAN.md";

/** The content of a repository after the first sync of a plan. */
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

/** The state that the first sync of a plan leaves. */
export function syncedState(text: string): Synced {
  const plan = readPlan(text);
  const first = decide(plan, null, []);
  const issues = issuesOf(first);
  return { text, record: recordOf(plan, first, issues), issues };
}

/** The pure part of a sync: reads the plan and its base, sorts the issues, matches, reconciles. */
export function decideAnew({ text: before, record, issues }: Synced, text: string): Changes {
  const plan = readPlan(text);
  return decide(plan, { record, plan: before === text ? plan : readPlan(before) }, issues);
}
