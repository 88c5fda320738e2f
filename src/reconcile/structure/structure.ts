import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Disagreement, Operation } from "../input/operation.ts";
import type { MoveTake, OrderTake } from "../input/take.ts";
import { itemAt } from "../items/tracked-item.ts";
import type { LineSpots } from "./line-spot.ts";
import { mergeParents, type MergedPlaces } from "./parents.ts";
import type { StructureInput } from "./structure-input.ts";
import { mergeOrder, type SiblingOrders } from "./sibling-order.ts";

/** GitHub's limit of issues that block one. */
const MAX_BLOCKERS = 50;

/** What becomes of parents, order and blockers. */
export interface Structure {
  readonly operations: readonly Operation[];
  readonly takes: readonly (MoveTake | OrderTake)[];
  readonly disagreements: readonly Disagreement[];
  /** Places to compare both sides with, by item key. */
  readonly parents: MergedPlaces["parents"];
  /** Orders to compare both sides with, by the key of the item above. */
  readonly orders: SiblingOrders["orders"];
  readonly circles: readonly Circle[];
}

/** Merges parents and order of both sides, and computes blockers: only what the plan changed since the base. */
export function reconcileStructure(input: StructureInput, spots: LineSpots): Structure {
  const circles: Circle[] = [];
  const blockers = input.capabilities.dependencies ? reconcileBlockers(input, circles) : [];
  if (!input.capabilities.subIssues)
    return { operations: blockers, takes: [], disagreements: [], parents: new Map(), orders: new Map(), circles };
  const places = mergeParents(input, spots);
  const moved = new Map(places.moves.map(({ number, parent }) => [number, parent] as const));
  const leaving = new Set(places.takes.map(({ source }) => source));
  const order = mergeOrder(input, moved, leaving);
  return {
    operations: [...places.moves, ...order.operations, ...blockers],
    takes: [...places.takes, ...order.takes],
    disagreements: [...places.disagreements, ...order.disagreements],
    parents: places.parents,
    orders: order.orders,
    circles,
  };
}

/** A dependency that GitHub would refuse because the opposite one exists. */
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
