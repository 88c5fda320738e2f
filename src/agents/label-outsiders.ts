import type { IssueNumber } from "../ports/issue-number.ts";
import type { Ledger } from "./dispatch/ledger.ts";
import type { DispatchPlan, Startable } from "./dispatch/plan-dispatch.ts";
import type { OutsiderCheck } from "./outsider-check.ts";

/**
 * Keeps the label off work on which somebody without write access had a say, until a person lets it start: whoever
 * takes the label for an invitation reads what they wrote.
 */
export async function labelWithoutOutsiders(
  plan: DispatchPlan,
  { allowed }: Ledger,
  outsiders: OutsiderCheck,
): Promise<{ readonly plan: DispatchPlan; readonly waiting: readonly Startable[] }> {
  const asked = plan.labelOn.flatMap(({ issue }) => (allowed.has(issue) ? [] : [issue]));
  const spoken = await outsiders.onWhichTheySpoke(asked);
  const isKept = (issue: IssueNumber): boolean => spoken.has(issue) && spoken.get(issue) !== false;
  const labelled = new Set(plan.labelled);
  for (const issue of asked) if (isKept(issue)) labelled.delete(issue);
  return {
    plan: { ...plan, labelOn: plan.labelOn.filter(({ issue }) => !isKept(issue)), labelled },
    waiting: plan.labelOn.filter(({ issue }) => spoken.get(issue) === true),
  };
}
