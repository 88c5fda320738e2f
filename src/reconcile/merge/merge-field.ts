/** The values of a field on both sides, ready to be compared; null: none. */
export interface FieldValues {
  readonly plan: string | null;
  readonly issue: string | null;
}

/**
 * What becomes of a field: its sides agree, one takes the other's value, both changed it in different ways, or they
 * differ as they did before.
 */
export type FieldFlow = "same" | "to-plan" | "to-issue" | "conflict" | "apart";

/**
 * Merges a field that has one value: whoever changed it since the base wins. Without a base a value is given to the side
 * that has none.
 *
 * @param isRenamed the issue's value is the one of the base by another name: that yields to a change of the plan.
 */
export function mergeField({ plan, issue }: FieldValues, base: FieldValues | null, isRenamed: boolean): FieldFlow {
  if (plan === issue) return "same";
  if (base === null) return plan === null ? "to-plan" : issue === null ? "to-issue" : "apart";
  const hasPlanChanged = plan !== base.plan;
  const hasIssueChanged = issue !== base.issue;
  if (hasPlanChanged && hasIssueChanged) return isRenamed ? "to-issue" : "conflict";
  if (hasPlanChanged) return "to-issue";
  return hasIssueChanged ? "to-plan" : "apart";
}
