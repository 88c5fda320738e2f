import { findUnits, WorkTree, type WorkItem } from "../agents/choose/units.ts";
import { isWithinLease, readLedger } from "../agents/dispatch/ledger.ts";
import { isStarting, readStartWay } from "../agents/dispatch/start-way.ts";
import type { EpochMs } from "../ports/epoch-ms.ts";
import type { ItemState } from "../plan/model/plan.ts";
import { count } from "../report/count.ts";
import type { TrackedItem } from "../reconcile/items/tracked-item.ts";
import type { RepositoryState } from "../sync/read/repository-state.ts";
import { isActive, type Decided, type DecidedPlan } from "../sync/stages/stages.ts";

/** Numbers that one sentence names. */
const MOST_NAMED = 10;

/**
 * Says what merging makes ready, where agents are started on what is: "Merging makes #12 and #14 ready; 1 agent starts."
 * Empty where it makes nothing ready, or where no agents are started.
 *
 * @param closing issues that the merge closes
 */
export function sayReadyAfter({ repository, plans }: Decided, closing: ReadonlySet<number>, now: EpochMs): string {
  const found = plans.filter(isActive).map((plan) => readyIn(plan, repository, closing));
  const ready = found.flatMap(({ items }) => items);
  if (ready.length === 0) return "";
  const numbers = ready.flatMap((issue) => (issue === null ? [] : [`#${issue}`]));
  const [more, fresh] = [numbers.length - MOST_NAMED, ready.length - numbers.length];
  const names = [
    ...numbers.slice(0, MOST_NAMED),
    ...(more > 0 ? [`${more} more`] : []),
    ...(fresh > 0 ? [count(fresh, "new item")] : []),
  ];
  const running = runningIn(repository, now);
  const starting = found.reduce(
    (sum, { items, room }) => sum + Math.min(items.length, Math.max(0, room - running - sum)),
    0,
  );
  const agents = starting === 0 ? "" : `; ${starting === 1 ? "1 agent starts" : `${starting} agents start`}`;
  return `Merging makes ${listed(names)} ready${agents}.`;
}

/** The items of a plan that become ready, by issue (null: it gets one then), and how many may be started at once. */
function readyIn(plan: DecidedPlan, { settings }: RepositoryState, closing: ReadonlySet<number>) {
  const { path } = plan.tracked.file;
  const { start, atOnce } = settings.startFor(path);
  const way = readStartWay(start);
  const rows = plan.changes?.items ?? [];
  if (way.kind === "off") return { items: [], room: 0 };
  const unit = settings.unitFor(path);
  const before = new Set(findUnits(treeOf(rows, stateBefore), unit).ready.map(({ id }) => id));
  const after = findUnits(
    treeOf(rows, (row) => stateAfter(rows, row, closing)),
    unit,
  ).ready;
  const items = after.filter(({ id }) => !before.has(id)).map(({ issue }) => issue);
  return { items, room: isStarting(way) ? atOnce : 0 };
}

interface Row extends WorkItem {
  readonly issue: number | null;
}

function treeOf(rows: readonly TrackedItem[], stateOf: (row: TrackedItem) => ItemState): WorkTree<Row> {
  return new WorkTree(
    rows.slice(1).map((row): Row => {
      const { item, issue, base } = row;
      const parent = item.parent === 0 ? null : item.parent;
      const { index: id, kind, dependsOn } = item;
      return { id, parent, kind, dependsOn, state: stateOf(row), issue: issue?.number ?? base?.issue ?? null };
    }),
  );
}

/** What is new was not ready before. */
function stateBefore({ base }: TrackedItem): ItemState {
  if (base === null) return "dropped";
  return base.planState === "open" ? base.issueState : base.planState;
}

/** Closing an issue completes what is below it. */
function stateAfter(rows: readonly TrackedItem[], row: TrackedItem, closing: ReadonlySet<number>): ItemState {
  for (let at: TrackedItem | undefined = row; at !== undefined && at.item.index > 0;) {
    if (at.issue !== null && closing.has(at.issue.number)) return "done";
    at = at.item.parent === null ? undefined : rows[at.item.parent];
  }
  const below = row.item.children.flatMap((child) => rows[child] ?? []).filter(({ item }) => item.kind !== "check");
  const isDone = below.length > 0 && below.every((child) => stateAfter(rows, child, closing) !== "open");
  return row.item.mark.carrier === "none" && isDone ? "done" : row.outcome.state;
}

/** Items that were started within the last hour: more is not known without asking who has what. */
function runningIn({ look }: RepositoryState, now: EpochMs): number {
  const starts = readLedger(look.state.files)?.starts ?? new Map();
  return [...starts.values()].filter((start) => isWithinLease(start, now)).length;
}

function listed(names: readonly string[]): string {
  const [last, ...others] = names.toReversed();
  return others.length === 0 ? (last ?? "") : `${others.toReversed().join(", ")} and ${last ?? ""}`;
}
