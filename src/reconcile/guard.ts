import type { ItemIndex } from "../plan/model/item-index.ts";
import type { IssueNumber } from "../ports/issue-number.ts";
import type { Base, BaseItem } from "../record/base.ts";
import type { Operation, Tick } from "./input/operation.ts";
import type { Take } from "./input/take.ts";
import type { GuardLimits } from "./input/policy.ts";
import type { PlanRecord } from "../record/record.ts";
import { itemAt, itemsAbove, type TrackedItem } from "./items/tracked-item.ts";

/** Why a plan needs approval from someone with write access before anything is written. */
export interface Hold {
  readonly reason: string;
  /** The changes that were counted; null: it waits for another plan. */
  readonly weight: Weight | null;
}

/** The changes of one run to one plan, as the guard counts them. */
export interface Weight {
  /** Issues that are new to plansync: those that it creates and those that it adopts. */
  readonly contacts: number;
  readonly creates: number;
  /**
   * Items whose issue is closed or reopened, or whose mark or title is written, unless a mark says exactly what a person
   * did to the issue.
   */
  readonly changes: number;
  /** Lines that are new in the plan because people added sub-issues. */
  readonly lines: number;
  /** Issues that are reopened because the plan says so. */
  readonly reopens: number;
  /** Number of items of the plan or of its base, whichever is larger, without the plan itself. */
  readonly items: number;
  /** Items of the base that were open, and how many of them are no longer read: removed, or unread. */
  readonly openBefore: number;
  readonly lost: number;
  /** Boxes of the base, and how many of them are now only text. */
  readonly boxesBefore: number;
  readonly unreadBoxes: number;
  /** Open items of another plan that was at this plan's path and that no file continues. */
  readonly replaced: number;
}

export const NO_WEIGHT: Weight = {
  contacts: 0,
  creates: 0,
  changes: 0,
  lines: 0,
  reopens: 0,
  items: 0,
  openBefore: 0,
  lost: 0,
  boxesBefore: 0,
  unreadBoxes: 0,
  replaced: 0,
};

/** Input of the guard: everything that one run would change in one plan. */
export interface GuardInput {
  readonly base: Base | null;
  readonly items: readonly TrackedItem[];
  /** Items of the base whose words are no longer found anywhere. */
  readonly removed: readonly BaseItem[];
  readonly operations: readonly Operation[];
  readonly ticks: readonly Tick[];
  readonly takes: readonly Take[];
  /** What already waits in a standing pull request, by key. */
  readonly waiting: PlanRecord["proposed"];
  /** Lines that were written for sub-issues, by number. */
  readonly offers: PlanRecord["offers"];
  readonly replaced: number;
  /** Issues whose claim says that its holder has finished the work. */
  readonly finished: ReadonlySet<IssueNumber>;
}

/**
 * Counts what a run would change in a plan. A change that a person made to an issue does not count, nor does what
 * follows from it further up; what waits in a pull request was counted when it was proposed. What the holders of claims
 * finished does not count either: a night in which many work closes much, and each of them had taken its item before.
 */
export function measureChanges(input: GuardInput): Weight {
  const { base, items, removed, operations, ticks, takes, waiting } = input;
  const creates = operations.filter(({ kind }) => kind === "create").length;
  const adoptions = operations.filter(({ kind }) => kind === "adopt").length;
  const changed = new Set<string>();
  let reopens = 0;
  for (const operation of operations) {
    if (operation.kind !== "update") continue;
    const cause = operation.index === null ? "plan" : (itemAt(items, operation.index).outcome.cause ?? "plan");
    if (cause === "below" || cause === "issue") continue;
    const kinds = operation.changes.map(({ kind }) => kind);
    if (kinds.includes("close") && isFinished(input, operation.index)) continue;
    if (kinds.includes("close") || kinds.includes("reopen")) changed.add(operation.key);
    if (kinds.includes("reopen")) reopens += 1;
  }
  for (const { index, key, to } of ticks) {
    const row = itemAt(items, index);
    if (waiting?.[key]?.state === to) changed.delete(key);
    else if (row.outcome.cause === "below" || (to === "done" && isFinished(input, index))) continue;
    else if (row.outcome.cause !== "issue" || isByBot(row)) changed.add(key);
  }
  const fresh = takes.filter((take) => !isWaiting(take, input));
  for (const take of fresh) changed.add(take.kind === "line" ? `line ${take.source}` : take.key);
  const before = (base?.items ?? []).filter(({ key }, index) => index > 0 && key !== "");
  const unread = items.filter(({ item }) => item.unread !== undefined);
  const unreadKeys = new Set(unread.map(({ key }) => key));
  const gone = new Set([...removed.map(({ key }) => key), ...unreadKeys]);
  const open = before.filter(({ planState }) => planState === "open");
  // An item that was already unread has no box in the base: it was counted when it was lost.
  const boxes = before.filter(({ item }) => item.mark.carrier === "box");
  return {
    contacts: creates + adoptions,
    creates,
    changes: changed.size,
    lines: fresh.filter(({ kind }) => kind === "line").length,
    reopens,
    items: Math.max(items.length - 1, before.length),
    openBefore: open.length,
    lost: open.filter(({ key }) => gone.has(key)).length,
    boxesBefore: boxes.length,
    replaced: input.replaced,
    unreadBoxes: boxes.filter(({ key }) => unreadKeys.has(key)).length,
  };
}

/** True where the issue of an item, or of one above it, is done by its claim, and stays so. */
function isFinished({ items, finished }: GuardInput, index: ItemIndex | null): boolean {
  if (index === null || finished.size === 0) return false;
  const row = itemAt(items, index);
  return [row, ...itemsAbove(items, row)].some(
    ({ issue }) => issue !== null && issue.state === "closed" && finished.has(issue.number),
  );
}

/** True for what stands in a standing pull request already. */
function isWaiting(take: Take, { items, waiting, offers }: GuardInput): boolean {
  if (waiting === null) return false;
  const known = waiting[take.key];
  switch (take.kind) {
    case "title":
      return known?.title === take.title;
    case "line":
      return offers[String(take.source)] !== undefined;
    case "move":
      return known?.parent?.plan === itemAt(items, take.to).key;
    case "trait":
      return known?.traits?.plan.includes(take.trait) === take.isSet;
    case "order":
      return known?.order?.plan.join() === take.order.map((index) => itemAt(items, index).key).join();
  }
}

/** A closing by a bot is not a person's decision. */
function isByBot({ issue }: TrackedItem): boolean {
  const actor = issue?.stateEvents.at(-1)?.actor ?? issue?.closedBy ?? null;
  return actor?.isBot === true;
}

/** Losing this many open items at once, and this share of them, is more than an ordinary edit. */
const MANY_LOST = 5;
const LOST_SHARE = 2 / 3;

/** More new lines in one run than that are looked at by a person. */
const MANY_LINES = 20;

/**
 * Holds a plan that would change suspiciously much at once: an emptied file, a bad merge, a wrong glob, a careless
 * tool.
 */
export function holdPlan(weight: Weight, limits: GuardLimits): Hold | null {
  const { contacts, creates, changes, lines, items, openBefore, lost, boxesBefore, unreadBoxes, replaced } = weight;
  const hold = (reason: string): Hold => ({ reason, weight });
  if (unreadBoxes > 1 && unreadBoxes === boxesBefore)
    return hold(`none of its ${boxesBefore} boxes is read any more, although their lines are still there`);
  if (lost >= MANY_LOST && lost >= openBefore * LOST_SHARE && limits.changes !== Infinity)
    return hold(`it went from ${openBefore} open items to ${openBefore - lost}`);
  if (replaced >= MANY_LOST && contacts > 0 && limits.changes !== Infinity)
    return hold(`it may be a translation of the plan that was at this path, which has ${replaced} open items`);
  if (lines > MANY_LINES && limits.changes !== Infinity)
    return hold(`${lines} sub-issues that people added would become lines of it (more than ${MANY_LINES})`);
  if (contacts > limits.creates)
    return hold(`it would ${contactsText(creates, contacts)} (more than ${limits.creates})`);
  if (changes > limits.changes && changes > items * limits.share)
    return hold(`it would close, reopen or tick ${changes} of ${items} items`);
  return null;
}

/** One plan of a run, for the guard over all of them. */
export interface GuardedPlan {
  readonly weight: Weight;
  readonly limits: GuardLimits;
}

/**
 * Holds all plans that contribute to a sum that is suspicious although none of them is by itself. The caller leaves out
 * plans without limits and approved ones.
 *
 * @returns for each plan its hold, in their order; null: it is not held.
 */
export function holdTogether(plans: readonly GuardedPlan[]): readonly (Hold | null)[] {
  if (plans.length < 2) return plans.map(() => null);
  const sum = (pick: (weight: Weight) => number) => plans.reduce((total, { weight }) => total + pick(weight), 0);
  const most = (pick: (limits: GuardLimits) => number) => Math.max(...plans.map(({ limits }) => pick(limits)));
  const contacts = sum((weight) => weight.contacts);
  const changes = sum((weight) => weight.changes);
  const reopens = sum((weight) => weight.reopens);
  const changing = plans.filter(({ weight }) => weight.changes > 0);
  const items = changing.reduce((total, { weight }) => total + weight.items, 0);
  const creates = sum((weight) => weight.creates);
  const isFlood = contacts > most(({ creates: limit }) => limit);
  const limit = most(({ changes: each }) => each);
  const isUpset = changes > limit && changes > items * most(({ share }) => share);
  const isUndoing = reopens > limit;
  return plans.map(({ weight }): Hold | null => {
    if (isFlood && weight.contacts > 0)
      return {
        reason: `together the plans of this run would ${contactsText(creates, contacts)} (more than ${most(({ creates: each }) => each)})`,
        weight,
      };
    if (isUndoing && weight.reopens > 0)
      return { reason: `together the plans of this run would reopen ${reopens} issues (more than ${limit})`, weight };
    if (isUpset && weight.changes > 0)
      return {
        reason: `together the plans of this run would close, reopen or tick ${changes} of ${items} items`,
        weight,
      };
    return null;
  });
}

function contactsText(creates: number, contacts: number): string {
  const bound = contacts - creates;
  if (bound === 0) return `create ${creates} issues`;
  return creates === 0 ? `adopt ${bound} issues` : `create ${creates} and adopt ${bound} issues`;
}
