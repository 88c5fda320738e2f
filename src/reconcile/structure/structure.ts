import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import { InternalError } from "../../errors.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { Capabilities } from "../../ports/look.ts";
import type { BaseItem } from "../../record/base.ts";
import type { Leftovers } from "../identity-of-items/identify.ts";
import type { Operation } from "../input/operation.ts";
import { planMoves } from "./order.ts";
import { hostOf, itemAt, type TrackedItem } from "../items/tracked-item.ts";

/** GitHub's limits: 100 sub-issues per parent (closed ones included), 50 issues that block one. */
export const MAX_CHILDREN = 100;
const MAX_BLOCKERS = 50;

/** Input of the structure operations. */
export interface StructureInput {
  readonly items: readonly TrackedItem[];
  readonly copies: Leftovers["copies"];
  readonly capabilities: Capabilities;
  /** Keys of the items whose issue was created in this run. */
  readonly created: ReadonlySet<string>;
}

/**
 * Computes the operations for parents, order and blockers: only what the plan changed since the base, nothing that a
 * human arranged on GitHub.
 */
export function reconcileStructure(input: StructureInput): {
  readonly operations: readonly Operation[];
  readonly circles: readonly Circle[];
} {
  const circles: Circle[] = [];
  const moves = input.capabilities.subIssues ? reconcileParents(input) : [];
  const orders = input.capabilities.subIssues ? reconcileOrder(input, moves) : [];
  const blockers = input.capabilities.dependencies ? reconcileBlockers(input, circles) : [];
  return { operations: [...moves, ...orders, ...blockers], circles };
}

type MoveOperation = Extract<Operation, { kind: "move" }>;

function reconcileParents(input: StructureInput): readonly MoveOperation[] {
  const room = new Map<IssueNumber, number>();
  const moves: MoveOperation[] = [];
  for (const row of input.items) {
    const { item, key, issue } = row;
    const parent = parentIssue(input, row);
    if (issue === null || item.unread !== undefined || parent === null || issue.parent === parent.number) continue;
    if (!planMovedParent(input, row, issue) && !isBelowCopy(input, issue, parent)) continue;
    const left = room.get(parent.number) ?? MAX_CHILDREN - parent.children.length;
    if (left <= 0) continue;
    room.set(parent.number, left - 1);
    moves.push({ kind: "move", index: item.index, key, number: issue.number, parent: parent.number });
  }
  return moves;
}

/** Returns the parent for an item's issue; null for the plan's own, or where the parent does not exist yet. */
function parentIssue({ items }: StructureInput, row: TrackedItem): ObservedIssue | null {
  return row.place.host === null ? null : hostOf(items, row).issue;
}

/** True when the plan, not a human on GitHub, gives the issue another parent than it had at the base. */
function planMovedParent(input: StructureInput, row: TrackedItem, issue: ObservedIssue): boolean {
  const { base } = row;
  if (row.isAdopted) return issue.parent === null;
  if (base === null || base.issue === null || base.stale.has("parent")) return true;
  const { key } = hostOf(input.items, row);
  return input.created.has(key) || key !== base.host || isUnderOldParent(input, base, issue);
}

/**
 * True where the text was parsed differently before, and plansync put the issue under one that is no longer above it.
 */
function isUnderOldParent({ items }: StructureInput, { isReadAnew }: BaseItem, { parent }: ObservedIssue): boolean {
  return isReadAnew && parent !== null && items.some(({ issue }) => issue?.number === parent);
}

/** True when a concurrent run put the issue under its own copy of the parent. */
function isBelowCopy({ copies }: StructureInput, issue: ObservedIssue, parent: ObservedIssue): boolean {
  return copies.some(
    ({ original, copy }) =>
      original === parent.number &&
      copy.issue.number === issue.parent &&
      (copy.issue.author?.isBot === true || copy.issue.closeReason === "duplicate"),
  );
}

function reconcileOrder(input: StructureInput, moved: readonly MoveOperation[]): readonly Operation[] {
  const parentOf = new Map(moved.map((move) => [move.number, move.parent]));
  const families = new Map<IssueNumber, Family>();
  for (const row of input.items) {
    const { item, issue } = row;
    const parent = parentIssue(input, row);
    if (issue === null || item.unread !== undefined || parent === null) continue;
    if ((parentOf.get(issue.number) ?? issue.parent) !== parent.number) continue;
    const family = families.get(parent.number) ?? { parent, children: new Map<IssueNumber, TrackedItem>() };
    families.set(parent.number, family);
    family.children.set(issue.number, row);
  }
  return [...families.values()].flatMap((family) => orderChildren(family, parentOf));
}

/** An issue with the items whose issues belong below it, by number and in the order of the plan. */
interface Family {
  readonly parent: ObservedIssue;
  readonly children: Map<IssueNumber, TrackedItem>;
}

function orderChildren(
  { parent, children }: Family,
  moved: ReadonlyMap<IssueNumber, IssueNumber>,
): readonly Operation[] {
  if (children.size < 2) return [];
  const wanted = [...children.keys()];
  const present = parent.children.map((child) => child.number).filter((number) => children.has(number));
  const arriving = wanted.filter((number) => moved.has(number) && !present.includes(number));
  const observed = [...present, ...arriving];

  const isFree = (number: IssueNumber, { base }: TrackedItem) =>
    moved.has(number) || base === null || base.issue === null;
  const free = new Set([...children].flatMap(([number, row]) => (isFree(number, row) ? [number] : [])));
  const settled = [...children].flatMap(([number, { base }]) => (base === null || free.has(number) ? [] : [base]));
  const isReordered = settled.some((base, at) => base.stale.has("order") || standsBefore(base, settled[at - 1]));

  return planMoves(observed, wanted, free, isReordered).map(({ child: number, after }) => {
    const row = children.get(number);
    if (row === undefined)
      throw new InternalError(`#${number} was to be moved, but is not a child of #${parent.number}.`);
    return { kind: "reorder", index: row.item.index, key: row.key, number, parent: parent.number, after };
  });
}

/** Positions in the bases of two plans can't be compared. */
function standsBefore(base: BaseItem, other: BaseItem | undefined): boolean {
  return other !== undefined && other.planId === base.planId && base.item.index < other.item.index;
}

/** True for a dependency that GitHub would refuse because the opposite one exists. */
export interface Circle {
  readonly index: ItemIndex;
  readonly key: string;
  readonly number: IssueNumber;
  readonly blocker: IssueNumber;
}

/** True where an issue depends, directly or not, on one that is to depend on it. */
function isCircular(
  graph: ReadonlyMap<IssueNumber, ReadonlySet<IssueNumber>>,
  issue: IssueNumber,
  blocker: IssueNumber,
): boolean {
  const seen = new Set<IssueNumber>();
  const open = [blocker];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === issue) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(graph.get(at) ?? []));
  }
  return false;
}

function reconcileBlockers(input: StructureInput, circles: Circle[]): readonly Operation[] {
  const { items } = input;
  const graph = new Map(
    items.flatMap(({ issue }) => (issue === null ? [] : [[issue.number, new Set(issue.blockedBy)] as const])),
  );
  const unread = new Set(items.flatMap(({ item, issue }) => (item.unread === undefined ? [] : (issue?.number ?? []))));
  return items.flatMap(({ item, key, issue, base }): readonly Operation[] => {
    if (issue === null || item.unread !== undefined) return [];
    const isNew = base === null || base.issue === null || base.stale.has("blockers");
    const before = new Set(base === null ? [] : base.blockers);
    const wanted = new Set(item.dependsOn.flatMap((index) => itemAt(items, index).issue?.number ?? []));
    wanted.delete(issue.number);
    const added = [...wanted].filter(
      (number) => !issue.blockedBy.includes(number) && (isNew || !before.has(number) || isNewIssue(input, number)),
    );
    const removed = [...before].filter(
      (number) => !wanted.has(number) && issue.blockedBy.includes(number) && !unread.has(number),
    );
    const circular = new Set(added.filter((number) => isCircular(graph, issue.number, number)));
    for (const number of added) if (!circular.has(number)) graph.get(issue.number)?.add(number);
    for (const number of circular) circles.push({ index: item.index, key, number: issue.number, blocker: number });
    const room = Math.max(0, MAX_BLOCKERS - issue.blockedBy.length + removed.length);
    return [
      ...removed.map((blocker) => ({
        kind: "unblock" as const,
        index: item.index,
        key,
        number: issue.number,
        blocker,
      })),
      ...added
        .filter((number) => !circular.has(number))
        .slice(0, room)
        .map((blocker) => ({ kind: "block" as const, index: item.index, key, number: issue.number, blocker })),
    ];
  });
}

function isNewIssue({ items }: StructureInput, number: IssueNumber): boolean {
  return items.some(({ issue, base }) => issue?.number === number && (base === null || base.issue === null));
}
