import { dropBelowDropped } from "../plan/drop-below.ts";
import { insertItems } from "../plan/insert-items.ts";
import type { Item, ItemState, Plan, Undo } from "../plan/plan.ts";
import { rollUp } from "../plan/progress.ts";
import { unreadOfBase } from "./base-unread.ts";
import { dropsOut } from "./merge.ts";
import type { Aspect, Except, PlanRecord } from "./record.ts";

/** What plan and issue were known to say of an item when they were last reconciled. */
export interface BaseItem {
  /** Empty: the item lives on in another plan, or nothing is recorded of it. It continues nothing. */
  readonly key: string;
  readonly item: Item;
  /** Id of the plan in whose base it stands: an item may have gone to another plan since. */
  readonly planId: string;
  /** Number of its issue as recorded; null: it had none. */
  readonly issue: number | null;
  readonly planState: ItemState;
  readonly issueState: ItemState;
  /** Its issue was closed while the plan was away, and nobody has said yet that it counts. */
  readonly closedAway: boolean;
  /** What of the plan was not brought to the issue: there the plan counts as changed. */
  readonly stale: ReadonlySet<Aspect>;
  /** Key of the nearest item above that had an issue; null for the plan's own. */
  readonly host: string | null;
  /** The text was read otherwise when its issue was put where it is. */
  readonly isReadAnew: boolean;
  /** Issues of what it waited for. */
  readonly blockers: readonly number[];
  /** What an earlier tick of ours replaced. */
  readonly undo: Undo | null;
  /** Keys of the items that the closing of its issue completed. */
  readonly cascade: readonly string[];
  /** Number of its issue where that was found deleted or moved away. */
  readonly gone: number | null;
}

/** The plan text of the last completed sync with what the record knows of it. */
export interface Base {
  readonly record: PlanRecord;
  /** The parsed text, with the items between its own that could not be read from it. */
  readonly plan: Plan;
  readonly items: readonly BaseItem[];
  readonly byKey: ReadonlyMap<string, BaseItem>;
}

/** How a record is to be joined with its text. */
export interface JoinOptions {
  /** What the text was parsed with now; left out: with what the record was made with. */
  readonly fingerprint?: string;
  /** Line in the parsed text of a line in the text that the record lists; left out: the same. */
  readonly lineOf?: (line: number) => number;
  /** Ticks that waited in a pull request which people have merged since, by key: both sides have agreed on them. */
  readonly landed?: ReadonlyMap<string, ItemState>;
}

/**
 * Joins a record with the plan parsed from its base. A text that was parsed otherwise than when the record was made is
 * joined by its lines. Null when they don't fit: then nothing can be said about any item.
 */
export function joinBase(record: PlanRecord, text: Plan, options: JoinOptions = {}): Base | null {
  const entryOf = pairEntries(record, text, options);
  if (entryOf === null) return null;
  const { inserted, entries } = unreadOfBase(record, text, entryOf, options.lineOf ?? ((line) => line));
  const extended = insertItems(text, inserted);
  const plan = dropBelowDropped(extended.plan);
  const known: (BaseEntry | null)[] = plan.items.map(() => null);
  [...entryOf.map((at) => entryAt(record, at)), ...entries].forEach((entry, id) => {
    known[extended.placeOf[id] ?? 0] = entry;
  });
  const isSameReading = options.fingerprint === undefined || options.fingerprint === record.fingerprint;
  const isReadAnew = !isSameReading && !hasSameLines(record, text, options);
  const items = baseItems(record, plan, known, options.landed ?? new Map(), { isSameReading, isReadAnew });
  const named = items.filter(({ key }) => key !== "");
  return { record, plan, items, byKey: new Map(named.map((entry) => [entry.key, entry])) };
}

/** What a record says of one item, wherever it lists it. */
export interface BaseEntry {
  readonly key: string;
  readonly issue: number;
  readonly state: ItemState | null;
  readonly except: Except | undefined;
}

function entryAt(record: PlanRecord, at: number | null): BaseEntry | null {
  const entry = at === null ? undefined : record.items[at];
  if (at === null || entry === undefined) return null;
  const [key, issue, , state] = entry;
  return { key, issue, state, except: record.except[String(placeOfEntry(record, at))] };
}

/** Place of an entry among all items of the base, those that were not read included: what `except` goes by. */
export function placeOfEntry(record: PlanRecord, at: number): number {
  let place = at;
  for (const unread of record.unread) if (unread.at <= place) place += 1;
  return place;
}

/** The entry of the record for each parsed item; null: the record knows nothing of it. */
function pairEntries(record: PlanRecord, plan: Plan, options: JoinOptions): readonly (number | null)[] | null {
  const { fingerprint, lineOf = (line) => line } = options;
  const inOrder = plan.items.map((_, index) => index);
  const isSameCount = record.items.length === plan.items.length;
  if (fingerprint === undefined || fingerprint === record.fingerprint) return isSameCount ? inOrder : null;
  const hasLines = record.items.slice(1).every(([, , line]) => line > 0);
  if (!hasLines) return isSameCount ? inOrder : null;
  const byLine = new Map(record.items.map(([, , line], at) => [lineOf(line), at] as const).slice(1));
  return plan.items.map(({ line }, index) => (index === 0 ? 0 : (byLine.get(line) ?? null)));
}

/** True when other words for the reader have read the same items from the same lines. */
function hasSameLines(record: PlanRecord, plan: Plan, { lineOf = (line) => line }: JoinOptions): boolean {
  return (
    record.items.length === plan.items.length &&
    record.items.every(([, , line], index) => index === 0 || lineOf(line) === plan.items[index]?.line)
  );
}

function baseItems(
  record: PlanRecord,
  plan: Plan,
  known: readonly (BaseEntry | null)[],
  landed: ReadonlyMap<string, ItemState>,
  { isSameReading, isReadAnew }: { readonly isSameReading: boolean; readonly isReadAnew: boolean },
): readonly BaseItem[] {
  const keyAt = (index: number) => known[index]?.key ?? "";
  const exceptAt = (index: number): Except | undefined => {
    const both = landed.get(keyAt(index));
    return both === undefined ? known[index]?.except : { ...known[index]?.except, plan: both, issue: both };
  };
  const derived = rollUpBase(plan, exceptAt, ({ state }) => state);
  const issueAt = (index: number) => known[index]?.issue || null;
  return plan.items.map((item, index): BaseItem => {
    const key = keyAt(index);
    const except = exceptAt(index);
    const planState = except?.plan ?? (item.stateFrom === "children" ? (derived[index] ?? item.state) : item.state);
    const agreed = isSameReading ? null : (known[index]?.state ?? null);
    return {
      key,
      item,
      planId: record.plan,
      issue: issueAt(index),
      planState,
      issueState: except?.issue ?? except?.plan ?? agreed ?? planState,
      closedAway: except?.away === true,
      stale: new Set(except?.stale),
      isReadAnew,
      host: hostKey(plan, index, issueAt, keyAt),
      blockers: item.dependsOn.flatMap((at) => issueAt(at) ?? []),
      undo: record.undo[key] ?? null,
      cascade: record.cascades[key] ?? [],
      gone: record.gone[key] ?? null,
    };
  });
}

function hostKey(
  plan: Plan,
  index: number,
  issueAt: (index: number) => number | null,
  keyAt: (index: number) => string,
): string | null {
  for (let at = plan.items[index]?.parent ?? null; at !== null; at = plan.items[at]?.parent ?? null)
    if (issueAt(at) !== null) return keyAt(at);
  return null;
}

/** The states at the base, by item: rolled up from what the text says of those with marks, and from the exceptions. */
export function rollUpBase(
  plan: Plan,
  exceptAt: (index: number) => Except | undefined,
  written: (item: Item) => ItemState,
): readonly ItemState[] {
  return rollUp(plan, (index) => {
    const item = plan.items[index];
    if (item === undefined || item.stateFrom === "children") return null;
    const except = exceptAt(index);
    const planState = except?.plan ?? written(item);
    return dropsOut(planState, except?.issue ?? planState) ? "dropped" : planState;
  });
}
