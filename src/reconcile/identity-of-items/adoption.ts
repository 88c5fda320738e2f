import { issueNumber, type IssueNumber } from "../../ports/issue-number.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import { InternalError } from "../../errors.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import { normaliseTitle } from "../../identity/text/normalise.ts";
import { profileOf, similarity } from "../../identity/text/similarity.ts";
import type { IssueReference, Item } from "../../plan/model/plan.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import { itemOfAnswer } from "./answers.ts";
import type { BaseItem } from "../../record/base.ts";
import { findConverted } from "./converted-checks.ts";
import { itemAt, type Doubt, type IdentifiedItem } from "../items/tracked-item.ts";
import type { RefusedReference } from "./adoption-doubt.ts";
import type { AdoptionInput } from "./adoption-input.ts";

/** Outcome for the lines that name an issue. */
export interface Adoption {
  readonly bound: ReadonlyMap<ItemIndex, ObservedIssue>;
  readonly doubtful: ReadonlyMap<ItemIndex, Doubt>;
  /** Numbers of issues that have to be read. */
  readonly unasked: readonly IssueNumber[];
  /** What to remember about issues that are not bound, so that they are not read again for the same text. */
  readonly answers: ReadonlyMap<IssueNumber, RefusedReference>;
}

/** Titles less similar than this are unrelated. */
const ALIKE = 0.4;

/**
 * Decides which new items adopt the issue that their line names. A line that names an issue never gets a second one: in
 * doubt it waits, and the report gives the line and the fix.
 */
export function adoptNamed(input: AdoptionInput): Adoption {
  const bound = new Map<ItemIndex, ObservedIssue>();
  const doubtful = new Map<ItemIndex, Doubt>();
  const unasked = new Set<IssueNumber>();
  const answers = new Map<IssueNumber, RefusedReference>();
  const byNumber = new Map<IssueNumber, Item[]>();
  for (const { item, issue, base } of input.items) {
    const { reference } = item;
    if (reference === null || item.kind === "check" || item.unread !== undefined) continue;
    if (issue !== null || hadIssue(base)) continue;
    const named = issueNamedBy(reference, input.address);
    if (typeof named === "object") doubtful.set(item.index, named);
    else byNumber.set(named, [...(byNumber.get(named) ?? []), item]);
  }
  for (const [number, items] of byNumber) {
    const answer = input.lookUp(number);
    if (answer === undefined && !input.isTaken(number)) unasked.add(number);
    const isTaken = input.isTaken(number);
    if (typeof answer === "string" && !isTaken) answers.set(number, answer);
    if (answer === "not-an-issue") continue;
    const taker = typeof answer === "object" && !isTaken ? takerOf(items, answer) : null;
    if (typeof answer === "object" && !isTaken && taker === null) answers.set(number, "unlike");
    for (const item of items)
      if (item === taker && typeof answer === "object") bound.set(item.index, answer);
      else doubtful.set(item.index, doubtOf(number, answer, isTaken, items.length));
  }
  for (const said of input.answers) {
    const { issue: number } = said;
    const item = itemOfAnswer(input.plan, said);
    if (item === null || itemAt(input.items, item.index).issue !== null) continue;
    const answer = input.lookUp(number);
    if (answer === undefined) unasked.add(number);
    if (typeof answer !== "object" || input.isTaken(number)) continue;
    bound.set(item.index, answer);
    doubtful.delete(item.index);
  }
  for (const { index, issue } of findConverted(input, (number) => unasked.add(number))) bound.set(index, issue);
  return { bound, doubtful, unasked: [...unasked], answers };
}

/**
 * Returns the items with the outcome of adoption. An issue that is gone belongs to nobody; another one may take its
 * place.
 */
export function withAdopted(
  items: readonly IdentifiedItem[],
  { bound, doubtful }: Adoption,
  gone: Readonly<Record<string, number>>,
): readonly IdentifiedItem[] {
  return items.map((row) => {
    const { index } = row.item;
    const own = gone[row.key] === undefined ? row.issue : null;
    return {
      ...row,
      issue: own ?? bound.get(index) ?? null,
      isAdopted: own === null && bound.has(index),
      doubt: doubtful.get(index) ?? null,
    };
  });
}

/** Returns the issues that are gone, of items that have no other one by now. */
export function stillGone(
  gone: Readonly<Record<string, IssueNumber>>,
  items: readonly IdentifiedItem[],
): Readonly<Record<string, IssueNumber>> {
  const replaced = new Set(items.flatMap(({ key, isAdopted }) => (isAdopted ? [key] : [])));
  return Object.fromEntries(Object.entries(gone).filter(([key]) => !replaced.has(key)));
}

function hadIssue(base: BaseItem | null): boolean {
  return base !== null && base.issue !== null;
}

/**
 * Returns the only line with the issue's title. A line that says nothing but the number counts only if no other line
 * names the issue.
 */
function takerOf(items: readonly Item[], issue: ObservedIssue): Item | null {
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0)
    return only.reference?.isAlone === true || isAlike(only, issue) ? only : null;
  const [alike, ...further] = items.filter((item) => item.reference?.isAlone !== true && isAlike(item, issue));
  return alike !== undefined && further.length === 0 ? alike : null;
}

function isAlike(item: Item, issue: ObservedIssue): boolean {
  const [mine, theirs] = [profileOf(normaliseTitle(item.title)), profileOf(normaliseTitle(issue.title))];
  const [few, many] = mine.words.size <= theirs.words.size ? [mine, theirs] : [theirs, mine];
  const isWithin = few.words.size > 0 && [...few.words].every((word) => many.words.has(word));
  return isWithin || similarity(mine, theirs) >= ALIKE;
}

/** Returns the only issue of this repository that a line names; else why it names none. */
function issueNamedBy(reference: IssueReference, address: string): IssueNumber | Doubt {
  const { host, repository } = reference;
  const hint = "Name one issue of this repository, or none.";
  if (reference.number === null) return { number: null, why: "its line names several issues", hint };
  const number = issueNumber(reference.number);
  const place = /^https?:\/\/([^/]+)\/(.+)$/.exec(address.toLowerCase());
  if (place === null) throw new InternalError(`"${address}" is not an address of a repository.`);
  const isHere =
    (repository === null || repository === elementAt(place, 2, "groups")) &&
    (host === null || host === elementAt(place, 1, "groups"));
  return isHere
    ? number
    : { number, why: `its line names an issue of another repository, ${repository ?? host}`, hint };
}

function doubtOf(
  number: IssueNumber,
  answer: ObservedIssue | RefusedReference | undefined,
  isTaken: boolean,
  lines: number,
): Doubt {
  const bind = `Correct the number, remove it, or write \`/plansync bind #${number}\` with the title of this line`;
  if (isTaken)
    return {
      number,
      why: `#${number} is the issue of another item`,
      hint: "Correct the number, or remove it.",
    };
  if (answer === undefined) return { number, why: `#${number} has not been read yet`, hint: "The next run reads it." };
  if (answer === "deleted" || answer === "transferred" || answer === "not-an-issue")
    return {
      number,
      why: answer === "transferred" ? `#${number} was moved to another repository` : `there is no issue #${number}`,
      hint: "Correct the number, or remove it.",
    };
  const why =
    lines > 1
      ? `${lines} lines name #${number}, and it is not clear which one is meant: exactly one must have its title`
      : `#${number} is called something else${answer === "unlike" ? "" : `, "${answer.title}"`}`;
  return { number, why, hint: `${bind}.` };
}
