import { elementAt } from "../plan/model/element-at.ts";
import { PLAN_ITEM, type ItemIndex } from "../plan/model/item-index.ts";
import type { Item, ItemState } from "../plan/model/plan.ts";
import { escapeMarkdown } from "./sanitize.ts";
import type { IssueContent } from "./issue-content.ts";
import { percent, progressBar } from "./progress-bar.ts";

/** The input of an overview. */
export interface OverviewSource extends Pick<IssueContent, "plan" | "stateOf" | "isStarted" | "numberOf"> {
  /** Formats an issue for the overview's place: `#12` in issues, a full link in files. */
  readonly nameOf: (number: number) => string;
}

/** Maximum number of rows: a longer plan shows only its outermost level. */
const MAX_ROWS = 120;

const SYMBOL: Readonly<Record<ItemState, string>> = { open: "⬜", done: "✅", dropped: "🚫" };

/** Open, and somebody works on it, or a part of it is done. */
const STARTED_SYMBOL = "◐";

/** Renders progress and a table of phases and steps with their states and issues. */
export function renderOverview(view: OverviewSource): string {
  return [renderProgress(view), renderTable(view)].filter((part) => part !== "").join("\n\n");
}

function renderProgress(view: OverviewSource): string {
  const { done, total } = countBelow(view, PLAN_ITEM);
  return total === 0 ? "" : `\`${progressBar(done, total)}\` **${done} of ${total}** done, ${percent(done, total)}%`;
}

/**
 * Returns the items with a row in the table: if there are too many, only those directly below the plan, and of these
 * the first.
 */
export function itemsInTable(view: Pick<OverviewSource, "plan">): readonly Item[] {
  return candidates(view).slice(0, MAX_ROWS);
}

function candidates({ plan }: Pick<OverviewSource, "plan">): readonly Item[] {
  const groups = plan.items.filter((item) => item.index !== 0 && item.kind !== "check");
  const inner = groups.filter((item) => item.kind !== "task" || item.parent === 0);
  return inner.length > MAX_ROWS ? inner.filter((item) => item.parent === 0) : inner;
}

function renderTable(view: OverviewSource): string {
  const shown = candidates(view);
  if (shown.length === 0) return "";
  const rows = itemsInTable(view).map((item) => renderRow(view, item));
  const more = shown.length > MAX_ROWS ? `\n\n*and ${shown.length - MAX_ROWS} more*` : "";
  return `| | Item | Done | Issue |\n|---|---|---|---|\n${rows.join("\n")}${more}`;
}

function renderRow(view: OverviewSource, item: Item): string {
  const state = view.stateOf(item.index);
  const { done, total } = countBelow(view, item.index);
  const number = view.numberOf(item.index);
  const indent = "&nbsp;".repeat(3 * (depthOf(view, item) - 1));
  const title = escapeMarkdown(item.title);
  const counts = item.children.some((child) => elementAt(view.plan.items, child, "items").kind !== "check")
    ? `${done} / ${total}`
    : "";
  const isBegun = state === "open" && (done > 0 || view.isStarted(item.index));
  const symbol = isBegun ? STARTED_SYMBOL : SYMBOL[state];
  return `| ${symbol} | ${indent}${state === "dropped" ? `~~${title}~~` : title} | ${counts} | ${number === null ? "" : view.nameOf(number)} |`;
}

function depthOf(view: OverviewSource, item: Item): number {
  let depth = 0;
  for (let at = item.parent; at !== null; at = elementAt(view.plan.items, at, "items").parent) depth += 1;
  return depth;
}

/**
 * Counts the lowest work items below one; checks only where there is nothing else. Open items below a dropped one count
 * as dropped, as in the progress.
 */
function countBelow(view: OverviewSource, index: ItemIndex): { done: number; total: number } {
  const leaves = leavesBelow(view, index, false);
  const counted = (leaves.length > 0 ? leaves : leavesBelow(view, index, true)).filter(
    (leaf) => view.stateOf(leaf) !== "dropped" && !isBelowDropped(view, leaf),
  );
  return { done: counted.filter((leaf) => view.stateOf(leaf) === "done").length, total: counted.length };
}

function isBelowDropped(view: OverviewSource, leaf: ItemIndex): boolean {
  if (view.stateOf(leaf) !== "open") return false;
  for (let at = parentOf(view, leaf); at !== PLAN_ITEM; at = parentOf(view, at))
    if (view.stateOf(at) === "dropped") return true;
  return false;
}

function parentOf({ plan }: OverviewSource, index: ItemIndex): ItemIndex {
  return elementAt(plan.items, index, "items").parent ?? PLAN_ITEM;
}

function leavesBelow(view: OverviewSource, index: ItemIndex, checks: boolean): readonly ItemIndex[] {
  const { items } = view.plan;
  const children = elementAt(items, index, "items").children.filter(
    (child) => checks || elementAt(items, child, "items").kind !== "check",
  );
  return children.flatMap((child) => {
    const below = leavesBelow(view, child, checks);
    return below.length > 0 ? below : [child];
  });
}
