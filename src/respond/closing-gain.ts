import type { ItemReport, PlanReport } from "../report/report.ts";

/** The progress that a pull request adds by closing issues of a plan. */
export interface ClosingGain {
  readonly path: string;
  readonly title: string;
  /** The items whose issues are closed, in document order. */
  readonly items: readonly { readonly issue: number; readonly title: string }[];
  readonly before: { readonly done: number; readonly total: number };
  readonly after: { readonly done: number; readonly total: number };
}

/** Computes the progress that closing these issues adds to a plan: a closed step completes its tasks. Null: none. */
export function closingGain(plan: PlanReport, closing: ReadonlySet<number>): ClosingGain | null {
  const items = plan.items.flatMap(({ issue, title, state }) =>
    issue !== null && closing.has(issue) && state === "open" ? [{ issue, title }] : [],
  );
  if (items.length === 0) return null;
  const byLine = new Map(plan.items.map((item) => [item.line, item]));
  const isClosed = (item: ItemReport): boolean => {
    if (item.issue !== null && closing.has(item.issue)) return true;
    const parent = item.parent === null ? undefined : byLine.get(item.parent);
    return parent !== undefined && isClosed(parent);
  };
  const completed = countedItems(plan.items).filter((item) => item.state === "open" && isClosed(item)).length;
  const { path, title, done, total } = plan;
  return { path, title, items, before: { done, total }, after: { done: Math.min(total, done + completed), total } };
}

/** The items that progress counts: the lowest phases, steps and tasks; checks only where a plan has nothing else. */
function countedItems(items: readonly ItemReport[]): readonly ItemReport[] {
  const work = items.filter(({ kind }) => kind !== "check");
  const parents = new Set(work.map(({ parent }) => parent));
  return work.length > 0 ? work.filter(({ line }) => !parents.has(line)) : items;
}
