import type { Diagnostic } from "./diagnostic.ts";
import { lintDependencies } from "./lint-dependencies.ts";
import { lintItems } from "./lint-items.ts";
import { lintText } from "./lint-text.ts";
import type { Plan } from "./plan.ts";

/** What a plan's author should look at: beyond what keeps a text from being read, in the order of the lines. */
export function lintPlan(plan: Plan): Diagnostic[] {
  return [...lintItems(plan), ...lintDependencies(plan), ...lintText(plan)].sort(
    (a, b) => a.line - b.line || a.column - b.column || a.code.localeCompare(b.code),
  );
}
