import { neutraliseLine } from "./neutralise.ts";
import { renderGraph } from "./dependency-graph.ts";
import type { IssueView } from "./issue-view.ts";
import { renderOverview } from "./overview.ts";

/** The head of the plan's own issue: progress, a table of phases and steps, and a graph of what waits for what. */
export function renderTracking(view: IssueView): string {
  const goal = view.plan.items[0]?.fields.goal;
  const parts = [
    goal === undefined || goal.includes("\n") ? "" : `**Goal:** ${neutraliseLine(goal)}`,
    renderOverview({ ...view, nameOf: (number) => `#${number}` }),
    renderGraph(view),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
