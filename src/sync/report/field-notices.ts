import { isTold } from "../../reconcile/merge/field-values.ts";
import type { Notice } from "../../report/report.ts";
import type { RepositoryState } from "../read/repository-state.ts";
import type { DecidedPlan } from "../stages/stages.ts";

/** Says once what plans write down and this server has no place for: issue types, issue fields. */
export function noticesOfFields({ settings }: RepositoryState, plans: readonly DecidedPlan[]): readonly Notice[] {
  const fields = new Set<string>();
  for (const { changes, tracked } of plans)
    for (const [field, meaning] of settings.policyFor(tracked.file.path).fields)
      if (
        changes?.items.some(
          ({ item, issue }) => item.fields[field] !== undefined && issue !== null && !isTold(issue, meaning),
        ) === true
      )
        fields.add(field);
  if (fields.size === 0) return [];
  const names = [...fields].join(", ");
  return [
    {
      level: "info",
      message: `This server has no place for what plans say under ${names}: that stays in the plans.`,
      hint: "No action is needed; it flows once the server has issue types and issue fields.",
    },
  ];
}
