import type { ItemReport, OperationReport, PlanReport } from "./report.ts";

/** Where a new issue goes, as a reader of a list needs it. */
export interface ListPlace {
  /** How many of the new issues above it are listed as well. */
  readonly depth: number;
  /** The present issue that it is created under; null: it is below another new one, or at the top. */
  readonly below: { readonly issue: number; readonly title: string } | null;
}

/** Returns where each of these operations' issues goes; what is not new has no place to tell. */
export function placesOfNew(
  plan: PlanReport,
  operations: readonly OperationReport[],
): (operation: OperationReport) => ListPlace {
  const listed = new Set(operations.filter(({ kind }) => kind === "create").map(({ item }) => item));
  const byKey = new Map(plan.items.map((item) => [item.key, item]));
  const byLine = new Map(plan.items.map((item) => [item.line, item]));
  const hasPlan = [...listed].some((key) => !byKey.has(key));
  const above = ({ parent }: ItemReport) => (parent === null ? undefined : byLine.get(parent));
  return ({ item: key, kind, issue }) => {
    const item = byKey.get(key);
    if (kind !== "create" || item === undefined) return { depth: 0, below: null };
    let depth = hasPlan ? 1 : 0;
    for (let at = above(item); at !== undefined; at = above(at)) if (listed.has(at.key)) depth += 1;
    if (depth > 0) return { depth, below: null };
    const parent = above(item);
    const number = parent === undefined ? plan.issue : parent.issue;
    const isNamed = number !== null && number !== issue;
    return { depth, below: isNamed ? { issue: number, title: parent?.title ?? plan.title } : null };
  };
}
