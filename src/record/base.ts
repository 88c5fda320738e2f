import type { ItemIndex } from "../plan/model/item-index.ts";
import { dropBelowDropped } from "../plan/model/drop-below.ts";
import { insertItems } from "../plan/model/insert-items.ts";
import type { Item, ItemState, Plan, Undo } from "../plan/model/plan.ts";
import { rollUp } from "../plan/model/progress.ts";
import type { IssueNumber } from "../ports/issue-number.ts";
import { unreadOfBase } from "./base-unread.ts";
import { elementAt } from "../plan/model/element-at.ts";
import {
  NO_ISSUE,
  type Aspect,
  type Except,
  type Orders,
  type Parents,
  type PlanRecord,
  type Proposed,
  type TitlesOfSides,
  type Traits,
} from "./record.ts";
import type { BaseEntry } from "./base-entry.ts";
import { lineNumber, type LineNumber } from "../plan/model/line-number.ts";

/** Key of an item that continues in another plan, or has no entry in the record. */
const UNKNOWN = "";

/** An item as it was last reconciled: its states in plan and issue, and what the record knows about it. */
export interface BaseItem {
  /** Empty: the item continues in another plan, or has no entry in the record. Nothing here can continue it. */
  readonly key: string;
  readonly item: Item;
  /** Id of the plan whose base contains it: the item may have moved to another plan since. */
  readonly planId: string;
  /** Number of its issue as recorded; null: it had none. */
  readonly issue: IssueNumber | null;
  readonly planState: ItemState;
  readonly issueState: ItemState;
  /** Its issue was closed while the plan was away, and nobody has approved it yet. */
  readonly closedAway: boolean;
  /** Fields that were not written to the issue: there the plan counts as changed. */
  readonly stale: ReadonlySet<Aspect>;
  /** The titles of both sides when they last agreed, where the text doesn't say them; null: it does. */
  readonly titles: TitlesOfSides | null;
  /** The traits of both sides that differ from what the text says; null: none do. */
  readonly traits: Traits | null;
  /** Fields with one value that both sides were compared in, with their meaning; null: not known, by an older record. */
  readonly fields: ReadonlySet<string> | null;
  /** Its title before one from GitHub was taken; null: none was. */
  readonly formerly: string | null;
  /** Key of the nearest item above that had an issue; null for the plan's own. */
  readonly host: string | null;
  /** Number of that issue. */
  readonly hostIssue: IssueNumber | null;
  /** Where both sides had it when they last agreed; null: it has nothing above. */
  readonly parents: Parents | null;
  /** The orders of what is below it that both sides were left with; null: that of the text. */
  readonly orders: Orders | null;
  /** The text was parsed differently when its issue was put under its present parent. */
  readonly isReadAnew: boolean;
  /** Issues that it depended on. */
  readonly blockers: readonly IssueNumber[];
  /** What an earlier tick of ours replaced. */
  readonly undo: Undo | null;
  /** Keys of the items that the closing of its issue completed. */
  readonly cascade: readonly string[];
  /** Number of its issue where that was found deleted or moved away. */
  readonly gone: IssueNumber | null;
}

/** The plan text of the last completed sync, with what the record knows about it. */
export interface Base {
  readonly record: PlanRecord;
  /** The parsed text, including the items that could not be read from it. */
  readonly plan: Plan;
  readonly items: readonly BaseItem[];
  readonly byKey: ReadonlyMap<string, BaseItem>;
}

/** Options for joining a record with its text. */
export interface JoinOptions {
  /** Fingerprint of the present parser and words; missing: the record's own. */
  readonly fingerprint?: string;
  /** Line in the parsed text for a line that the record lists; missing: the same. */
  readonly lineOf?: (line: LineNumber) => LineNumber;
  /** What a pull request brought that people have merged since, by key: both sides agree on it. */
  readonly landed?: ReadonlyMap<string, Proposed>;
}

/**
 * Joins a record with the plan parsed from its base. If the text was parsed differently when the record was made, they
 * are joined by line. Null when they don't match: then nothing is known about any item.
 */
export function joinBase(record: PlanRecord, text: Plan, options: JoinOptions = {}): Base | null {
  const entryOf = pairEntries(record, text, options);
  if (entryOf === null) return null;
  const { inserted, entries } = unreadOfBase(record, text, entryOf, options.lineOf ?? ((line) => line));
  const extended = insertItems(text, inserted);
  const plan = dropBelowDropped(extended.plan);
  const known: (BaseEntry | null)[] = plan.items.map(() => null);
  [...entryOf.map((at) => entryAt(record, at)), ...entries].forEach((entry, id) => {
    known[elementAt(extended.placeOf, id, "places")] = entry;
  });
  const isSameReading = options.fingerprint === undefined || options.fingerprint === record.fingerprint;
  const isReadAnew = !isSameReading && !hasSameLines(record, text, options);
  const items = baseItems(record, plan, known, options.landed ?? new Map(), { isSameReading, isReadAnew });
  const named = items.filter(({ key }) => key !== "");
  return { record, plan, items, byKey: new Map(named.map((entry) => [entry.key, entry])) };
}

function entryAt(record: PlanRecord, at: number | null): BaseEntry | null {
  if (at === null) return null;
  const [key, issue, , state] = elementAt(record.items, at, "items of the record");
  return { key, issue, state, except: record.except[String(placeOfEntry(record, at))] };
}

/** Returns the place of an entry among all items of the base, including unread ones, as `except` counts them. */
export function placeOfEntry(record: PlanRecord, at: number): number {
  let place = at;
  for (const unread of record.unread) if (unread.at <= place) place += 1;
  return place;
}

/** Returns the entry of the record for each parsed item; null: the record does not know it. */
function pairEntries(record: PlanRecord, plan: Plan, options: JoinOptions): readonly (number | null)[] | null {
  const { fingerprint, lineOf = (line) => line } = options;
  const inOrder = plan.items.map((_, index) => index);
  const isSameCount = record.items.length === plan.items.length;
  if (fingerprint === undefined || fingerprint === record.fingerprint) return isSameCount ? inOrder : null;
  const hasLines = record.items.slice(1).every(([, , line]) => line > 0);
  if (!hasLines) return isSameCount ? inOrder : null;
  const byLine = new Map(record.items.map(([, , line], at) => [lineOf(lineNumber(line)), at] as const).slice(1));
  return plan.items.map(({ line }, index) => (index === 0 ? 0 : (byLine.get(line) ?? null)));
}

/** True when other configured words result in the same items from the same lines. */
function hasSameLines(record: PlanRecord, plan: Plan, { lineOf = (line) => line }: JoinOptions): boolean {
  return (
    record.items.length === plan.items.length &&
    record.items.every(([, , line], index) => index === 0 || lineOf(lineNumber(line)) === plan.items[index]?.line)
  );
}

function baseItems(
  record: PlanRecord,
  plan: Plan,
  known: readonly (BaseEntry | null)[],
  landed: ReadonlyMap<string, Proposed>,
  { isSameReading, isReadAnew }: { readonly isSameReading: boolean; readonly isReadAnew: boolean },
): readonly BaseItem[] {
  const entryOf = (index: ItemIndex) => elementAt(known, index, "entries");
  const keyAt = (index: ItemIndex) => entryOf(index)?.key ?? UNKNOWN;
  const exceptAt = (index: ItemIndex): Except | undefined => {
    const { state, title, titles, parent, traits, order } = landed.get(keyAt(index)) ?? {};
    const except = entryOf(index)?.except;
    return {
      ...except,
      ...(state === undefined ? {} : { plan: state, issue: state }),
      ...(title === undefined ? {} : { title: titles ?? { plan: title, issue: title } }),
      ...(parent === undefined ? {} : { parent }),
      ...(traits === undefined ? {} : { traits }),
      ...(order === undefined ? {} : { order }),
    };
  };
  const derived = rollUpBase(plan, exceptAt, ({ state }) => state);
  const issueAt = (index: ItemIndex) => issueOfEntry(entryOf(index));
  const fields = record.fields === undefined ? null : new Set(record.fields);
  return plan.items.map((item): BaseItem => {
    const { index } = item;
    const key = keyAt(index);
    const except = exceptAt(index);
    const host = hostOf(plan, index, issueAt);
    const planState =
      except?.plan ?? (item.stateFrom === "children" ? elementAt(derived, index, "rolled-up states") : item.state);
    const agreed = isSameReading ? null : (entryOf(index)?.state ?? null);
    return {
      key,
      item,
      planId: record.plan,
      issue: issueAt(index),
      planState,
      issueState: except?.issue ?? except?.plan ?? agreed ?? planState,
      closedAway: except?.away === true,
      stale: new Set(except?.stale),
      titles: except?.title ?? null,
      traits: except?.traits ?? null,
      fields,
      formerly: record.formerly[key] ?? null,
      isReadAnew,
      host: host === null ? null : keyAt(host),
      hostIssue: host === null ? null : issueAt(host),
      parents: except?.parent ?? (host === null ? null : { plan: keyAt(host), issue: issueAt(host) }),
      orders: except?.order ?? null,
      blockers: item.dependsOn.flatMap((at) => issueAt(at) ?? []),
      undo: record.undo[key] ?? null,
      cascade: record.cascades[key] ?? [],
      gone: record.gone[key] ?? null,
    };
  });
}

function issueOfEntry(entry: BaseEntry | null): IssueNumber | null {
  return entry === null || entry.issue === NO_ISSUE ? null : entry.issue;
}

/** Returns the nearest item above that has an issue. */
function hostOf(plan: Plan, index: ItemIndex, issueAt: (index: ItemIndex) => IssueNumber | null): ItemIndex | null {
  const above = (at: ItemIndex) => elementAt(plan.items, at, "items of the plan").parent;
  for (let at = above(index); at !== null; at = above(at)) if (issueAt(at) !== null) return at;
  return null;
}

/** Returns the states at the base, by item: rolled up from the marks in the text, and from the exceptions. */
export function rollUpBase(
  plan: Plan,
  exceptAt: (index: ItemIndex) => Except | undefined,
  written: (item: Item) => ItemState,
): readonly ItemState[] {
  return rollUp(plan, (index) => {
    const item = elementAt(plan.items, index, "items of the plan");
    if (item.stateFrom === "children") return null;
    const except = exceptAt(index);
    const planState = except?.plan ?? written(item);
    return dropsOut(planState, except?.issue ?? planState) ? "dropped" : planState;
  });
}

/**
 * True when the two sides together mean that this will not be done: struck out in the plan, or closed unticked as not
 * planned.
 */
export function dropsOut(plan: ItemState, issue: ItemState | null): boolean {
  return plan === "dropped" || (plan === "open" && issue === "dropped");
}
