import { findRemnants } from "../../identity/remnants/find-remnants.ts";
import type { Diagnostic } from "../../plan/model/diagnostic.ts";
import type { Base } from "../../record/base.ts";
import type { PlanFile } from "./plan-files.ts";

/** Maximum number of lines reported for one refused text: a single mistake at its beginning may hide all of them. */
const MAX_LISTED = 10;

/** Finds the items of a known plan in a text that can't be read, each with its line and the cure. */
export function unreadOfRefused(
  { path, plan, source, diagnostics }: PlanFile,
  base: Base | null,
): readonly Diagnostic[] {
  const isEmpty = diagnostics.some(({ code }) => code === "no-items" || code === "unbalanced-html");
  if (plan !== null || source === null || base === null || !isEmpty) return [];
  const lost = base.items.slice(1).map(({ item }) => item);
  return findRemnants(lost, [{ path, text: source, items: [] }])
    .filter((place) => place !== null)
    .slice(0, MAX_LISTED)
    .map(({ line, column, message, hint }) => ({
      code: "unread-item",
      severity: "warning",
      line,
      column,
      message,
      hint,
    }));
}
