import type { Item, ItemState } from "../plan/plan.ts";
import { escapeMarkdown, neutraliseLine } from "./neutralise.ts";
import { percent, progressBar } from "./progress-bar.ts";
import { renderGraph } from "./dependency-graph.ts";
import type { IssueView } from "./issue-view.ts";

/** Most rows of the overview: a longer plan shows its outermost level only. */
const MAX_ROWS = 120;

const SYMBOL: Readonly<Record<ItemState, string>> = { open: "⬜", done: "✅", dropped: "🚫" };

/** The head of the plan's own issue: progress, a table of phases and steps, and a graph of what waits for what. */
export function renderTracking(view: IssueView): string {
  const goal = view.plan.items[0]?.fields.goal;
  const parts = [
    goal === undefined || goal.includes("\n") ? "" : `**Goal:** ${neutraliseLine(goal)}`,
    renderProgress(view),
    renderTable(view),
    renderGraph(view),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function renderProgress(view: IssueView): string {
  const { done, total } = countBelow(view, 0);
  return total === 0 ? "" : `\`${progressBar(done, total)}\` **${done} of ${total}** done, ${percent(done, total)} %`;
}

function renderTable(view: IssueView): string {
  const groups = view.plan.items.filter((item) => item.index !== 0 && item.kind !== "check");
  const inner = groups.filter((item) => item.kind !== "task" || item.parent === 0);
  const shown = inner.length > MAX_ROWS ? inner.filter((item) => item.parent === 0) : inner;
  if (shown.length === 0) return "";
  const rows = shown.slice(0, MAX_ROWS).map((item) => renderRow(view, item));
  const more = shown.length > MAX_ROWS ? `\n\n*and ${shown.length - MAX_ROWS} more*` : "";
  return `| | Item | Done | Issue |\n|---|---|---|---|\n${rows.join("\n")}${more}`;
}

function renderRow(view: IssueView, item: Item): string {
  const state = view.stateOf(item.index);
  const { done, total } = countBelow(view, item.index);
  const number = view.numberOf(item.index);
  const indent = "&nbsp;".repeat(3 * (depthOf(view, item) - 1));
  const title = escapeMarkdown(item.title);
  const counts = item.children.some((child) => view.plan.items[child]?.kind !== "check") ? `${done} / ${total}` : "";
  return `| ${SYMBOL[state]} | ${indent}${state === "dropped" ? `~~${title}~~` : title} | ${counts} | ${number === null ? "" : `#${number}`} |`;
}

function depthOf(view: IssueView, item: Item): number {
  let depth = 0;
  for (let at = item.parent; at !== null; at = view.plan.items[at]?.parent ?? null) depth += 1;
  return depth;
}

/** The lowest work items below one; checks only where there is nothing else. */
function countBelow(view: IssueView, index: number): { done: number; total: number } {
  const leaves = leavesBelow(view, index, false);
  const counted = (leaves.length > 0 ? leaves : leavesBelow(view, index, true)).filter(
    (leaf) => view.stateOf(leaf) !== "dropped",
  );
  return { done: counted.filter((leaf) => view.stateOf(leaf) === "done").length, total: counted.length };
}

function leavesBelow(view: IssueView, index: number, checks: boolean): readonly number[] {
  const children = (view.plan.items[index]?.children ?? []).filter(
    (child) => checks || view.plan.items[child]?.kind !== "check",
  );
  return children.flatMap((child) => {
    const below = leavesBelow(view, child, checks);
    return below.length > 0 ? below : [child];
  });
}
