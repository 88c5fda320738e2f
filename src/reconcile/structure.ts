import type { Plan } from "../plan/plan.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import type { Capabilities } from "../ports/look.ts";
import type { Base } from "./base.ts";
import type { Identity } from "./identify.ts";
import type { Operation } from "./operation.ts";
import { planMoves } from "./order.ts";
import type { Placement } from "./placement.ts";

/** GitHub's caps: 100 sub-issues under a parent (closed ones count), 50 issues that block one. */
export const MAX_CHILDREN = 100;
export const MAX_BLOCKERS = 50;

/** What the structure operations are computed from. */
export interface StructureInput {
  readonly plan: Plan;
  readonly base: Base | null;
  readonly identity: Identity;
  readonly placement: Placement;
  readonly capabilities: Capabilities;
  /** Keys of the items whose issue was created in this run. */
  readonly created: ReadonlySet<string>;
}

/** Parents, order and blockers: what the plan changed since the base, and nothing that a human arranged on GitHub. */
export function reconcileStructure(input: StructureInput): readonly Operation[] {
  const moves = input.capabilities.subIssues ? reconcileParents(input) : [];
  const orders = input.capabilities.subIssues ? reconcileOrder(input, moves) : [];
  return [...moves, ...orders, ...(input.capabilities.dependencies ? reconcileBlockers(input) : [])];
}

type MoveOperation = Extract<Operation, { kind: "move" }>;

function reconcileParents(input: StructureInput): readonly MoveOperation[] {
  const room = new Map<number, number>();
  const moves: MoveOperation[] = [];
  for (const item of input.plan.items) {
    const issue = input.identity.issueOf[item.index];
    const parent = parentIssue(input, item.index);
    if (issue == null || parent === null || issue.parent === parent.number) continue;
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
export function parentIssue(
  input: Pick<StructureInput, "identity" | "placement">,
  index: number,
): ObservedIssue | null {
  const host = index === 0 ? undefined : input.placement.host[index];
  return host === undefined ? null : (input.identity.issueOf[host] ?? null);
}

/** True when the plan, not a human on GitHub, gives the issue another parent than it had at the base. */
function planMovedParent(input: StructureInput, index: number): boolean {
  const base = input.identity.baseOf[index];
  if (base == null || base.issue === null || base.stale.has("parent")) return true;
  const host = input.placement.host[index] ?? 0;
  const hostKey = input.identity.keys[host] ?? "";
  return input.created.has(hostKey) || hostKey !== baseHostKey(input.base, base.item.index);
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

function baseHostKey(base: Base | null, index: number): string | null {
  let at = base?.plan.items[index]?.parent ?? null;
  while (at !== null) {
    const entry = base?.items[at];
    if (entry !== undefined && entry.issue !== null) return entry.key;
    at = base?.plan.items[at]?.parent ?? null;
  }
  return null;
}

function reconcileOrder(input: StructureInput, moved: readonly MoveOperation[]): readonly Operation[] {
  const parentOf = new Map(moved.map((move) => [move.number, move.parent]));
  const byParent = new Map<number, number[]>();
  for (const item of input.plan.items) {
    const issue = input.identity.issueOf[item.index];
    const parent = parentIssue(input, item.index);
    if (issue == null || parent === null) continue;
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
  const isReordered = settled.some(
    (base, at) => base.stale.has("order") || (at > 0 && base.item.index < (settled[at - 1]?.item.index ?? 0)),
  );

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

function reconcileBlockers(input: StructureInput): readonly Operation[] {
  return input.plan.items.flatMap((item): readonly Operation[] => {
    const issue = input.identity.issueOf[item.index];
    if (issue == null) return [];
    const base = input.identity.baseOf[item.index] ?? null;
    const key = input.identity.keys[item.index] ?? "";
    const isNew = base === null || base.issue === null || base.stale.has("blockers");
    const before = new Set(base === null ? [] : blockersBefore(input, base.item.index));
    const wanted = new Set(item.dependsOn.flatMap((index) => input.identity.issueOf[index]?.number ?? []));
    wanted.delete(issue.number);
    const added = [...wanted].filter(
      (number) => !issue.blockedBy.includes(number) && (isNew || !before.has(number) || isNewIssue(input, number)),
    );
    const removed = [...before].filter((number) => !wanted.has(number) && issue.blockedBy.includes(number));
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
        .slice(0, room)
        .map((blocker) => ({ kind: "block" as const, index: item.index, key, number: issue.number, blocker })),
    ];
  });
}

function blockersBefore(input: StructureInput, index: number): readonly number[] {
  const dependsOn = input.base?.plan.items[index]?.dependsOn ?? [];
  return dependsOn.flatMap((at) => input.base?.items[at]?.issue ?? []);
}

function isNewIssue(input: StructureInput, number: number): boolean {
  return input.identity.issueOf.some((issue, index) => {
    if (issue?.number !== number) return false;
    const base = input.identity.baseOf[index];
    return base == null || base.issue === null;
  });
}
