import type { Plan } from "../plan/plan.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import type { Capabilities } from "../ports/look.ts";
import type { BaseItem } from "./base.ts";
import type { Identity } from "./identify.ts";
import type { Operation } from "./operation.ts";
import { planMoves } from "./order.ts";
import type { Placement } from "./placement.ts";

/** GitHub's caps: 100 sub-issues under a parent (closed ones count), 50 issues that block one. */
export const MAX_CHILDREN = 100;
const MAX_BLOCKERS = 50;

/** What the structure operations are computed from. */
export interface StructureInput {
  readonly plan: Plan;
  readonly identity: Identity;
  readonly placement: Placement;
  readonly capabilities: Capabilities;
  /** Keys of the items whose issue was created in this run. */
  readonly created: ReadonlySet<string>;
}

/** Parents, order and blockers: what the plan changed since the base, and nothing that a human arranged on GitHub. */
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
  const room = new Map<number, number>();
  const moves: MoveOperation[] = [];
  for (const item of input.plan.items) {
    const issue = input.identity.issueOf[item.index];
    const parent = parentIssue(input, item.index);
    if (issue == null || item.unread !== undefined || parent === null || issue.parent === parent.number) continue;
    if (!planMovedParent(input, item.index) && !isBelowCopy(input, issue, parent)) continue;
    const left = room.get(parent.number) ?? MAX_CHILDREN - parent.children.length;
    if (left <= 0) continue;
    room.set(parent.number, left - 1);
    const key = input.identity.keys[item.index] ?? "";
    moves.push({ kind: "move", index: item.index, key, number: issue.number, parent: parent.number });
  }
  return moves;
}

/** The issue an item's issue belongs under; null for the plan's own, or where that issue does not exist yet. */
function parentIssue(input: Pick<StructureInput, "identity" | "placement">, index: number): ObservedIssue | null {
  const host = index === 0 ? undefined : input.placement.host[index];
  return host === undefined ? null : (input.identity.issueOf[host] ?? null);
}

/** True when the plan, not a human on GitHub, gives the issue another parent than it had at the base. */
function planMovedParent(input: StructureInput, index: number): boolean {
  const base = input.identity.baseOf[index];
  if (input.identity.adopted.has(index)) return input.identity.issueOf[index]?.parent === null;
  if (base == null || base.issue === null || base.stale.has("parent")) return true;
  const host = input.placement.host[index] ?? 0;
  const hostKey = input.identity.keys[host] ?? "";
  return input.created.has(hostKey) || hostKey !== base.host || isUnderOldParent(input, base, index);
}

/** True where the text was read otherwise before, and plansync put the issue below one that is not above it any more. */
function isUnderOldParent({ identity }: StructureInput, { isReadAnew }: BaseItem, index: number): boolean {
  const parent = identity.issueOf[index]?.parent ?? null;
  return isReadAnew && parent !== null && identity.issueOf.some((issue) => issue?.number === parent);
}

/** True when another run that worked at the same time put the issue under its own copy of the parent. */
function isBelowCopy({ identity }: StructureInput, issue: ObservedIssue, parent: ObservedIssue): boolean {
  return identity.copies.some(
    ({ original, copy }) =>
      original === parent.number &&
      copy.issue.number === issue.parent &&
      (copy.issue.author?.isBot === true || copy.issue.closeReason === "duplicate"),
  );
}

function reconcileOrder(input: StructureInput, moved: readonly MoveOperation[]): readonly Operation[] {
  const parentOf = new Map(moved.map((move) => [move.number, move.parent]));
  const byParent = new Map<number, number[]>();
  for (const item of input.plan.items) {
    const issue = input.identity.issueOf[item.index];
    const parent = parentIssue(input, item.index);
    if (issue == null || item.unread !== undefined || parent === null) continue;
    if ((parentOf.get(issue.number) ?? issue.parent) !== parent.number) continue;
    byParent.set(parent.number, [...(byParent.get(parent.number) ?? []), item.index]);
  }
  return [...byParent.values()].flatMap((indexes) => orderChildren(input, indexes, parentOf));
}

function orderChildren(
  input: StructureInput,
  indexes: readonly number[],
  moved: ReadonlyMap<number, number>,
): readonly Operation[] {
  const parent = parentIssue(input, indexes[0] ?? 0);
  if (parent === null || indexes.length < 2) return [];
  const indexOf = new Map(indexes.map((index) => [input.identity.issueOf[index]?.number ?? 0, index]));
  const wanted = [...indexOf.keys()];
  const present = parent.children.map((child) => child.number).filter((number) => indexOf.has(number));
  const arriving = wanted.filter((number) => moved.has(number) && !present.includes(number));
  const observed = [...present, ...arriving];

  const isFree = (number: number) => {
    const base = input.identity.baseOf[indexOf.get(number) ?? 0];
    return moved.has(number) || base == null || base.issue === null;
  };
  const free = new Set(wanted.filter(isFree));
  const settled = indexes.flatMap((index) => {
    const base = input.identity.baseOf[index];
    return base == null || free.has(input.identity.issueOf[index]?.number ?? 0) ? [] : [base];
  });
  const isReordered = settled.some((base, at) => base.stale.has("order") || standsBefore(base, settled[at - 1]));

  return planMoves(observed, wanted, free, isReordered).map(({ child, after }) => {
    const index = indexOf.get(child) ?? 0;
    return {
      kind: "reorder",
      index,
      key: input.identity.keys[index] ?? "",
      number: child,
      parent: parent.number,
      after,
    };
  });
}

/** Places in the bases of two plans can't be compared. */
function standsBefore(base: BaseItem, other: BaseItem | undefined): boolean {
  return other !== undefined && other.planId === base.planId && base.item.index < other.item.index;
}

/** A dependency that GitHub would refuse: what it waits for waits for it already. */
export interface Circle {
  readonly index: number;
  readonly key: string;
  readonly number: number;
  readonly blocker: number;
}

/** True where an issue waits, over whatever others, for one that is to wait for it. */
function isCircular(graph: ReadonlyMap<number, ReadonlySet<number>>, issue: number, blocker: number): boolean {
  const seen = new Set<number>();
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
  const graph = new Map(
    input.identity.issueOf.flatMap((issue) =>
      issue === null ? [] : [[issue.number, new Set(issue.blockedBy)] as const],
    ),
  );
  const unread = new Set(
    input.plan.items.flatMap((item) =>
      item.unread === undefined ? [] : (input.identity.issueOf[item.index]?.number ?? []),
    ),
  );
  return input.plan.items.flatMap((item): readonly Operation[] => {
    const issue = input.identity.issueOf[item.index];
    if (issue == null || item.unread !== undefined) return [];
    const base = input.identity.baseOf[item.index] ?? null;
    const key = input.identity.keys[item.index] ?? "";
    const isNew = base === null || base.issue === null || base.stale.has("blockers");
    const before = new Set(base === null ? [] : base.blockers);
    const wanted = new Set(item.dependsOn.flatMap((index) => input.identity.issueOf[index]?.number ?? []));
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

function isNewIssue(input: StructureInput, number: number): boolean {
  return input.identity.issueOf.some((issue, index) => {
    if (issue?.number !== number) return false;
    const base = input.identity.baseOf[index];
    return base == null || base.issue === null;
  });
}
