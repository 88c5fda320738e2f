import { sentence } from "./sentence.ts";
import type { Diagnostic, Severity } from "../plan/model/diagnostic.ts";
import type { LineNumber } from "../plan/model/line-number.ts";

/** An annotation as the runner and the checks API want it. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly path: string;
  readonly line: LineNumber;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten of each level per step and silently drops the rest. */
const PER_LEVEL = 10;

const LEVEL: Readonly<Record<Severity, Annotation["level"]>> = { error: "error", warning: "warning", info: "notice" };
const ORDER: readonly Annotation["level"][] = ["error", "warning", "notice"];

/**
 * Returns diagnostics as annotations at file and line, most severe first, no more than GitHub shows.
 *
 * @returns the annotations, and how many were left out.
 */
export function annotate(plans: readonly { readonly path: string; readonly diagnostics: readonly Diagnostic[] }[]): {
  readonly annotations: readonly Annotation[];
  readonly omitted: number;
} {
  const all = plans.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ code, severity, line, column, message, hint }): Annotation => {
      return {
        level: LEVEL[severity],
        path,
        line,
        column,
        title: `plansync: ${code}`,
        message: `${sentence(message)} ${hint}`.trim(),
      };
    }),
  );
  const annotations = ORDER.flatMap((level) => all.filter((each) => each.level === level).slice(0, PER_LEVEL));
  return { annotations, omitted: all.length - annotations.length };
}
