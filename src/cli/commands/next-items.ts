import type { ItemReport, PlanReport } from "../../report/report.ts";

/** Work that can be started now, with the open work inside it. */
export interface NextItem {
  readonly path: string;
  readonly item: ItemReport;
  /** Titles of its ancestors in the plan, outermost first. */
  readonly above: readonly string[];
  /** Open work directly below it, in order. Empty for a task. */
  readonly open: readonly ItemReport[];
}

/**
 * Finds the open steps, and tasks outside any step, whose own dependencies and those of all ancestors are done. In
 * document order; the ones that are blocked are counted in `waiting`.
 */
export function findNext(plan: PlanReport): { readonly ready: readonly NextItem[]; readonly waiting: number } {
  const byLine = new Map(plan.items.map((item) => [item.line, item]));
  const parentOf = (item: ItemReport) => (item.parent === null ? undefined : byLine.get(item.parent));
  const work = plan.items.filter(({ kind }) => kind !== "check");
  const childrenOf = (item: ItemReport) => work.filter(({ parent }) => parent === item.line);
  const isStartable = (item: ItemReport) =>
    item.state === "open" &&
    (item.kind === "step" || !childrenOf(item).some(({ state }) => state === "open")) &&
    parentOf(item)?.kind !== "step" &&
    !lineage(item, parentOf).some(({ state }) => state !== "open");
  const waits = (item: ItemReport) => item.dependsOn.some((line) => byLine.get(line)?.state === "open");
  const startable = work.filter(isStartable);
  const ready = startable.filter((item) => ![item, ...lineage(item, parentOf)].some(waits));
  return {
    ready: ready.map((item) => ({
      path: plan.path,
      item,
      above: lineage(item, parentOf)
        .map(({ title }) => title)
        .reverse(),
      open: childrenOf(item).filter((child) => child.state === "open" && !waits(child)),
    })),
    waiting: startable.length - ready.length,
  };
}

function lineage(item: ItemReport, parentOf: (item: ItemReport) => ItemReport | undefined): readonly ItemReport[] {
  const found: ItemReport[] = [];
  for (let at = parentOf(item); at !== undefined; at = parentOf(at)) found.push(at);
  return found;
}
