import type { Diagnostic } from "../plan/model/diagnostic.ts";

/** The lowest severity that fails a check. */
export type FailFrom = "error" | "warning" | "never";

/** Counts the problems of these plans that fail a check. */
export function countFailing(
  plans: readonly { readonly diagnostics: readonly Pick<Diagnostic, "severity">[] }[],
  from: FailFrom,
): number {
  if (from === "never") return 0;
  const severities = new Set<string>(from === "error" ? ["error"] : ["error", "warning"]);
  return plans.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severities.has(severity)).length;
}
