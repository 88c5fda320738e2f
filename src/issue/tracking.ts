import { sanitizeLine } from "./sanitize.ts";
import { renderGraph } from "./dependency-graph.ts";
import type { IssueContent } from "./issue-content.ts";
import { renderOverview } from "./overview.ts";

/** The picture says only by its look what is what. */
function renderChart({ chart = "" }: IssueContent): string {
  return chart === "" ? "" : `### How it went\n\n${chart}\n\n<sub>Bars: items done. Line: all items.</sub>`;
}

/** Renders the head of the plan's own issue: progress, a table of phases and steps, and a graph of the dependencies. */
export function renderTracking(view: IssueContent): string {
  const goal = view.plan.items[0]?.fields.goal;
  const parts = [
    goal === undefined || goal.includes("\n") ? "" : `**Goal:** ${sanitizeLine(goal)}`,
    renderOverview({ ...view, nameOf: (number) => `#${number}` }),
    renderGraph(view),
    renderChart(view),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
