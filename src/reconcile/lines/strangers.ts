import { normaliseTitle } from "../../identity/text/normalise.ts";
import { issueTitle } from "../../issue/title/issue-title.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import { splitOwnId } from "../../plan/edit/title/own-id.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { KnownProposal, Offer, Offers } from "../../record/record.ts";
import { itemAt, type Doubt, type IdentifiedItem } from "../items/tracked-item.ts";
import type { AdoptionInput } from "../identity-of-items/adoption-input.ts";
import { parsedBody } from "../identity-of-items/parsed-body.ts";

/** An open sub-issue of an issue of ours that no record lists and that bears no marker. */
export interface Stranger {
  /** The item whose issue it was put below. */
  readonly parent: ItemIndex;
  readonly issue: ObservedIssue;
}

/** A stranger that need not be read: an earlier run found it to be a proposal, and it has not changed since. */
export interface KnownStranger extends KnownProposal {
  readonly parent: ItemIndex;
  readonly number: IssueNumber;
}

/** Sub-issues that no record lists. */
export interface StrangersBelow {
  readonly strangers: readonly Stranger[];
  readonly known: readonly KnownStranger[];
  /** Those that a run bound to a line, as their marker says, before it died without a record: by that line. */
  readonly halfBound: ReadonlyMap<ItemIndex, ObservedIssue>;
}

/** Which sub-issues may be strangers. */
export interface StrangerInput extends AdoptionInput {
  readonly planId: string;
  readonly isNamed: (number: IssueNumber) => boolean;
  /** Issues that were there before, or that a person settled: they stay without a line. */
  readonly leftAlone: ReadonlySet<IssueNumber>;
  /** What earlier runs found to be proposals, by number. */
  readonly proposals: Readonly<Record<string, KnownProposal>>;
  /** Sub-issues that a line was written for, in a text that may arrive later. */
  readonly offers: Offers;
}

/**
 * Finds the strangers below the issues of a plan, in the order of the plan and of GitHub.
 *
 * @param ask called with issues that have to be read before that can be decided.
 */
export function findStrangers(input: StrangerInput, ask: (number: IssueNumber) => void): StrangersBelow {
  const strangers: Stranger[] = [];
  const known: KnownStranger[] = [];
  const halfBound = new Map<ItemIndex, ObservedIssue>();
  const rows = input.items.filter(isWithoutIssue);
  const free = new Map(rows.map(({ key, item }) => [key, item.index]));
  // A line of its title may be bound to it.
  const names = new Set(rows.map(nameOf));
  for (const { item, issue } of input.items) {
    if (issue === null || item.unread !== undefined) continue;
    for (const { number, state, updatedAt } of issue.children) {
      if (state === "closed" || input.isOurs(number) || input.isTaken(number) || input.isNamed(number)) continue;
      if (input.leftAlone.has(number)) continue;
      const read = input.lookUp(number);
      const proposal = read === undefined ? input.proposals[String(number)] : undefined;
      if (proposal?.updatedAt === updatedAt && proposal !== undefined && !names.has(normaliseTitle(proposal.title))) {
        known.push({ parent: item.index, number, ...proposal });
        continue;
      }
      if (read === undefined) ask(number);
      if (typeof read !== "object" || read.state === "closed") continue;
      const { block, marker } = parsedBody(read);
      if (block === "newer") continue;
      const line = marker?.plan === input.planId ? free.get(marker.key) : undefined;
      if (marker === null) strangers.push({ parent: item.index, issue: read });
      else if (line !== undefined && hostIndex(input.items, itemAt(input.items, line)) === item.index)
        halfBound.set(line, read);
    }
  }
  return { strangers, known, halfBound };
}

/** Lines without an issue that are a stranger's, and those that wait because it is not clear whose they are. */
export interface BoundStrangers {
  readonly bound: ReadonlyMap<ItemIndex, ObservedIssue>;
  /** Lines that were written for the issue that they are bound to. */
  readonly offered: ReadonlyMap<ItemIndex, Offer>;
  readonly doubtful: ReadonlyMap<ItemIndex, Doubt>;
  readonly unasked: readonly IssueNumber[];
}

/**
 * Binds strangers to lines of the plan that say the same: a line that was written for one, wherever it stands, and a
 * line with the same title below the same item. Several of each are bound in order where their numbers are equal.
 */
export function bindStrangers(
  input: StrangerInput,
  { strangers, halfBound }: Pick<StrangersBelow, "strangers" | "halfBound">,
): BoundStrangers {
  const bound = new Map(halfBound);
  const offered = new Map<ItemIndex, Offer>();
  const doubtful = new Map<ItemIndex, Doubt>();
  const unasked: IssueNumber[] = [];
  const free = input.items.filter(isWithoutIssue);
  const isBound = (number: IssueNumber) => [...bound.values()].some((issue) => issue.number === number);
  for (const [number, offer] of offersOf(input)) {
    if (isBound(number)) continue;
    const row = free.find(
      ({ item, base }) => base === null && !bound.has(item.index) && issueTitle(item) === offer.title,
    );
    if (row === undefined) continue;
    const read = input.lookUp(number);
    if (read === undefined) unasked.push(number);
    if (typeof read !== "object") continue;
    bound.set(row.item.index, read);
    offered.set(row.item.index, offer);
  }
  const left = strangers.filter(({ issue }) => !isBound(issue.number));
  for (const { parent, name, group } of namesakes(left)) {
    const lines = free.filter(
      (row) => !bound.has(row.item.index) && hostIndex(input.items, row) === parent && nameOf(row) === name,
    );
    if (lines.length === 0) continue;
    if (lines.length === group.length)
      lines.forEach(({ item }, at) => {
        const issue = group[at]?.issue;
        if (issue !== undefined) bound.set(item.index, issue);
      });
    else for (const { item } of lines) doubtful.set(item.index, severalOf(group));
  }
  return { bound, offered, doubtful, unasked };
}

/** Strangers with the same title below the same item. */
interface Namesakes {
  readonly parent: ItemIndex;
  readonly name: string;
  readonly group: [Stranger, ...Stranger[]];
}

function namesakes(strangers: readonly Stranger[]): readonly Namesakes[] {
  const found: Namesakes[] = [];
  for (const stranger of strangers) {
    const { parent } = stranger;
    const name = normaliseTitle(stranger.issue.title);
    const known = found.find((each) => each.parent === parent && each.name === name);
    if (known === undefined) found.push({ parent, name, group: [stranger] });
    else known.group.push(stranger);
  }
  return found;
}

function offersOf({ offers, isOurs, isTaken }: StrangerInput): readonly (readonly [IssueNumber, Offers[string]])[] {
  return Object.entries(offers)
    .map(([number, offer]) => [Number(number) as IssueNumber, offer] as const)
    .filter(([number]) => !isOurs(number) && !isTaken(number));
}

function isWithoutIssue({ item, issue, base, doubt }: IdentifiedItem): boolean {
  const hadIssue = base !== null && base.issue !== null;
  return (
    issue === null &&
    !hadIssue &&
    doubt === null &&
    item.index > 0 &&
    item.unread === undefined &&
    item.reference === null
  );
}

function nameOf({ item }: IdentifiedItem): string {
  return normaliseTitle(splitOwnId(item).words);
}

/** Returns the index of the nearest item above with an issue. */
function hostIndex(items: readonly IdentifiedItem[], { item }: IdentifiedItem): ItemIndex | null {
  for (let at = item.parent; at !== null; at = items[at]?.item.parent ?? null) if (items[at]?.issue != null) return at;
  return null;
}

function severalOf(group: Namesakes["group"]): Doubt {
  const numbers = group.map(({ issue }) => `#${issue.number}`).join(", ");
  return {
    number: group[0].issue.number,
    why: `${numbers} ${group.length === 1 ? "has" : "have"} its title, and it is not clear which line is meant`,
    hint: "Give each line a title of its own, or bind it.",
  };
}
