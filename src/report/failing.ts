import type { Diagnostic } from "../plan/model/diagnostic.ts";

/** From which severity on a problem in a plan fails a check. */
export type FailFrom = "error" | "warning" | "never";

/** How many problems of these plans fail a check. */
export function countFailing(
  plans: readonly { readonly diagnostics: readonly Pick<Diagnostic, "severity">[] }[],
  from: FailFrom,
): number {
  if (from === "never") return 0;
  const severities = new Set<string>(from === "error" ? ["error"] : ["error", "warning"]);
  return plans.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severities.has(severity)).length;
}
