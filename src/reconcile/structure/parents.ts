import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { BaseItem } from "../../record/base.ts";
import type { Parents } from "../../record/record.ts";
import type { Leftovers } from "../identity-of-items/identify.ts";
import type { Disagreement, Operation } from "../input/operation.ts";
import type { MoveTake } from "../input/take.ts";
import { hostOf, itemAt, itemsAbove, type TrackedItem } from "../items/tracked-item.ts";
import type { LineSpots } from "./line-spot.ts";
import { roomBelow } from "./room.ts";
import type { StructureInput } from "./structure-input.ts";

/** What becomes of an item's place on both sides. */
interface Place {
  readonly move?: MoveOperation;
  readonly take?: MoveTake;
  readonly disagreement?: Disagreement;
  /** The places to compare both sides with until what is to be written is written; null: the plan's. */
  readonly before: Parents | null;
}

type MoveOperation = Extract<Operation, { kind: "move" }>;

/** What becomes of all items' places. */
export interface MergedPlaces {
  readonly moves: readonly MoveOperation[];
  readonly takes: readonly MoveTake[];
  readonly disagreements: readonly Disagreement[];
  /** The places to compare both sides with until what is to be written is written, by item key; null: the plan's. */
  readonly parents: ReadonlyMap<string, Parents | null>;
}

/**
 * Merges the place of every item, each side against its own base: an issue that was put below another one takes its
 * line along, and a line that was moved takes its issue along. Where both moved, both stay.
 */
export function mergeParents(input: StructureInput, spots: LineSpots): MergedPlaces {
  const room = new Map<IssueNumber, number>();
  const hasRoom = (parent: ObservedIssue): boolean => {
    const left = room.get(parent.number) ?? roomBelow(parent);
    room.set(parent.number, left - 1);
    return left > 0;
  };
  const moves: MoveOperation[] = [];
  const takes: MoveTake[] = [];
  const disagreements: Disagreement[] = [];
  const parents = new Map<string, Parents | null>();
  const above = new Map(
    input.items.flatMap(({ issue }) => (issue === null ? [] : [[issue.number, issue.parent] as const])),
  );
  for (const row of input.items) {
    const place = mergeParent(input, row, { spots, hasRoom, above });
    if (place === null) continue;
    if (place.move !== undefined) {
      moves.push(place.move);
      above.set(place.move.number, place.move.parent);
    }
    if (place.take !== undefined) takes.push(place.take);
    if (place.disagreement !== undefined) disagreements.push(place.disagreement);
    parents.set(row.key, place.before);
  }
  return { moves, takes, disagreements, parents };
}

interface Surroundings {
  readonly spots: LineSpots;
  readonly hasRoom: (parent: ObservedIssue) => boolean;
  /** The parent of each issue, as the moves so far leave it. */
  readonly above: ReadonlyMap<IssueNumber, IssueNumber | null>;
}

/** Null: both sides agree, or there is only one. */
function mergeParent(input: StructureInput, row: TrackedItem, surroundings: Surroundings): Place | null {
  const { item, key, issue, base } = row;
  const { spots, hasRoom } = surroundings;
  if (issue === null || row.place.host === null) return null;
  const host = hostOf(input.items, row);
  const above = host.issue;
  if (item.unread !== undefined || above === null) return { before: base?.parents ?? null };
  if (issue.parent === above.number) return null;
  const now: Parents = { plan: host.key, issue: issue.parent };
  const known = parentsAtBase(input, row, issue);
  const move = (): Place => {
    if (isIssueBelow(surroundings, above.number, issue.number))
      return { ...apart(row, "conflict", BELOW_ITSELF), before: now };
    if (!hasRoom(above)) return { before: now };
    return {
      move: { kind: "move", index: item.index, key, number: issue.number, parent: above.number },
      before: known ?? now,
    };
  };
  if (isBelowCopy(input, issue, above)) return move();
  if (known === null) return isPlansPlace(input, row, issue) ? move() : { before: now };
  const isPlanChanged = host.key !== known.plan || isPlansPlace(input, row, issue);
  // What another reading of the text put there, nobody moved.
  const isReadAnew = base !== null && isUnderOldParent(input, base, issue);
  const isIssueChanged = issue.parent !== known.issue && !isReadAnew && !isLeftBehind(input, issue, known);
  if (isPlanChanged && !isIssueChanged) return move();
  if (isPlanChanged)
    return { ...apart(row, "conflict", "about its place: plan and issue were both moved"), before: now };
  if (!isIssueChanged) return { ...apart(row, "drift", placeText(issue)), before: known };
  const to = issue.parent === null ? null : spots.itemOf(issue.parent);
  if (to === null || !input.takesPlaces) return { ...apart(row, "drift", placeText(issue)), before: now };
  const target = itemAt(input.items, to);
  if (isBelow(input.items, target, item.index)) return { ...apart(row, "conflict", BELOW_ITSELF), before: now };
  spots.arrives(issue.number, to, { kind: "item", index: item.index });
  return {
    take: { kind: "move", index: item.index, key, source: issue.number, title: item.title, to, after: null },
    before: known,
  };
}

function apart(
  { item, key, issue }: TrackedItem,
  kind: "conflict" | "drift",
  why: string,
): Pick<Place, "disagreement"> {
  return { disagreement: { index: item.index, key, kind, issue: issue?.number ?? null, why } };
}

function placeText({ parent }: ObservedIssue): string {
  return parent === null ? "its issue was taken out of its parent" : `its issue was put below #${parent}`;
}

/** Returns where both sides had it; null: nobody knows. A place that a run without a record gave it is the base of both. */
function parentsAtBase(input: StructureInput, row: TrackedItem, issue: ObservedIssue): Parents | null {
  const { base } = row;
  if (row.isAdopted || base === null || base.issue !== issue.number || base.parents === null) return null;
  const ours = (issue.events ?? []).findLast(({ kind }) => kind === "attached" || kind === "detached");
  const isUnrecorded =
    ours?.kind === "attached" &&
    ours.actor?.login === input.viewer &&
    ours.actor?.isBot &&
    ours.parent === issue.parent &&
    input.recordedAt !== null &&
    ours.at >= input.recordedAt;
  const host = isUnrecorded ? input.items.find((other) => other.issue?.number === issue.parent) : undefined;
  return host === undefined ? base.parents : { plan: host.key, issue: issue.parent };
}

/** True where the issue is to follow the plan although neither side was moved: its place is new, or was read otherwise. */
function isPlansPlace(input: StructureInput, row: TrackedItem, issue: ObservedIssue): boolean {
  const { base } = row;
  if (row.isAdopted) return issue.parent === null;
  if (base === null || base.issue === null || base.stale.has("parent")) return true;
  return input.created.has(hostOf(input.items, row).key) || isUnderOldParent(input, base, issue);
}

/**
 * True where the text was parsed differently before, and plansync put the issue under one that is no longer above it.
 */
function isUnderOldParent({ items }: StructureInput, { isReadAnew }: BaseItem, { parent }: ObservedIssue): boolean {
  return isReadAnew && parent !== null && items.some(({ issue }) => issue?.number === parent);
}

/** True where the issue above it was deleted or transferred: nobody took it out of there. */
function isLeftBehind({ gone }: StructureInput, { parent }: ObservedIssue, known: Parents): boolean {
  return parent === null && Object.values(gone).some((number) => number === known.issue);
}

/** True when a concurrent run put the issue under its own copy of the parent. */
function isBelowCopy(
  { copies }: { readonly copies: Leftovers["copies"] },
  issue: ObservedIssue,
  parent: ObservedIssue,
): boolean {
  return copies.some(
    ({ original, copy }) =>
      original === parent.number &&
      copy.issue.number === issue.parent &&
      (copy.issue.author?.isBot === true || copy.issue.closeReason === "duplicate"),
  );
}

const BELOW_ITSELF = "about its place: it would stand below itself";

/** True where an issue is another one, or stands somewhere below it. */
function isIssueBelow({ above }: Surroundings, number: IssueNumber, other: IssueNumber): boolean {
  const seen = new Set<IssueNumber>();
  for (let at: IssueNumber | null = number; at !== null && !seen.has(at); at = above.get(at) ?? null) {
    if (at === other) return true;
    seen.add(at);
  }
  return false;
}

function isBelow(items: readonly TrackedItem[], row: TrackedItem, index: ItemIndex): boolean {
  if (row.item.index === index) return true;
  for (const above of itemsAbove(items, row)) if (above.item.index === index) return true;
  return false;
}
