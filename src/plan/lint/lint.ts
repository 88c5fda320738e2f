import type { Diagnostic } from "../model/diagnostic.ts";
import { lintDependencies } from "./lint-dependencies.ts";
import { lintItems } from "./lint-items.ts";
import { lintText, warnOfText } from "./lint-text.ts";
import type { Plan } from "../model/plan.ts";

/** What a plan's author should look at: beyond what keeps a text from being read, in the order of the lines. */
export function lintPlan(plan: Plan): Diagnostic[] {
  return inOrder([...lintItems(plan), ...lintDependencies(plan), ...lintText(plan)]);
}

/** As {@link lintPlan} without its hints, for which the text is parsed once more. */
export function warnOfPlan(plan: Plan): Diagnostic[] {
  return inOrder([...lintItems(plan), ...lintDependencies(plan), ...warnOfText(plan)]).filter(
    ({ severity }) => severity !== "info",
  );
}

function inOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.sort((a, b) => a.line - b.line || a.column - b.column || a.code.localeCompare(b.code));
}
