import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Item } from "../../plan/model/plan.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import { assignKeys } from "../../identity/keys.ts";
import { issueTitle } from "../../issue/title/issue-title.ts";
import {
  MAX_PENDING,
  NO_ISSUE,
  type Except,
  type PendingText,
  type PlanRecord,
  type Traits,
  type UnreadRecord,
} from "../../record/record.ts";
import { replaces } from "../items/trait.ts";
import { issueState } from "../items/item-state.ts";
import type { TrackedItem } from "../items/tracked-item.ts";
import { excepts, isRenamed, titlesToCompare } from "./excepts.ts";
import { listedRow, unreadRow } from "./listed-rows.ts";
import type { RewrittenText, RunResult } from "./run-result.ts";

/**
 * Returns the texts that may be committed: this run's, and those of other runs that read the same commit, since such a
 * run may only be slow.
 */
export function pendingTexts(run: RunResult): PendingText[] {
  const { next, base, previous } = run;
  const own: PendingText[] =
    next === null
      ? []
      : [{ blob: next.blob, from: base.commit, lists: next.rewritten === null ? null : listsOf(run, next.rewritten) }];
  const others = (previous?.pending ?? []).filter(
    ({ blob, from }) => from === base.commit && blob !== next?.blob && blob !== base.blob,
  );
  return [...own, ...others].slice(0, MAX_PENDING);
}

/** An item of a rewritten text. */
type NextRow =
  /** A new one. */
  | { readonly row: null; readonly item: Item }
  /** One that was there before; `item` is null where it is unread. */
  | { readonly row: TrackedItem; readonly item: Item | null };

/** Returns what the record lists once a rewritten text is the base. */
function listsOf(run: RunResult, rewritten: RewrittenText): NonNullable<PendingText["lists"]> {
  const { items } = run.changes;
  const now = excepts(run);
  const keyOf = keysOf(run, rewritten);
  const listed: PlanRecord["items"] = [];
  const except: Record<string, Except> = {};
  const unread: UnreadRecord[] = [];
  nextRows(items, rewritten).forEach(({ row, item }, at) => {
    if (row === null) {
      const line = rewritten.added.get(item.index);
      listed.push([keyOf(item.index), line?.issue ?? NO_ISSUE, item.line, item.state]);
      if (line !== undefined && issueTitle(item) !== line.title)
        // An id that the line got is the plan's word: the issue gets it too.
        except[String(at)] = { title: { plan: line.title, issue: line.title } };
      return;
    }
    if (item === null) unread.push(unreadRow(items, row, at));
    else listed.push(listedRow(row, item.line));
    const { title: _, parent, traits, ...kept } = now[String(row.item.index)] ?? {};
    const isMoved = rewritten.moved.has(row.key);
    const isWritten = rewritten.taken.has(row.key) || isRenamed(run, row);
    const title = titlesToCompare(row, item ?? row.item, isWritten);
    const isRolledUp = row.item.stateFrom === "children" && (kept.plan ?? row.outcome.plan) === row.outcome.plan;
    const sides = isRolledUp ? rolledUpBefore(row) : {};
    const entry = {
      ...kept,
      ...sides,
      ...(title === null ? {} : { title }),
      ...(parent === undefined || isMoved ? {} : { parent }),
      ...traitsIn(row, traits ?? null, rewritten),
    };
    if (Object.keys(entry).length > 0) except[String(at)] = entry;
  });
  return { items: listed, unread, except };
}

/**
 * Returns what to compare a rolled-up state with once lines are new or moved: what they make of it is a change of the
 * plan. Where this run wrote nothing because of it, that is judged against the base, as if all had come at once.
 */
function rolledUpBefore({ issue, base, outcome }: TrackedItem): Pick<Except, "plan" | "issue"> {
  const isWritten = issue === null || (outcome.issue === "open") !== (issueState(issue) === "open");
  return isWritten || base === null ? { plan: outcome.plan } : { plan: base.planState, issue: issueState(issue) };
}

/** Returns the traits to compare both sides with once those that came from GitHub stand in the text. */
function traitsIn(row: TrackedItem, left: Traits | null, rewritten: RewrittenText): Pick<Except, "traits"> {
  if (left === null) return {};
  if (row.traits.toPlan.length === 0) return { traits: left };
  const { plan, issue } = onceTaken(row, left, rewritten);
  return plan.join("\n") === issue.join("\n") ? {} : { traits: { plan, issue } };
}

/** Returns the traits of both sides once those that came from GitHub stand in a text. */
export function onceTaken({ key, traits: { toPlan } }: TrackedItem, left: Traits, { traits }: RewrittenText): Traits {
  const written = toPlan.filter(({ trait }) => traits.has(`${key} ${trait}`));
  const applied = (before: readonly string[]): string[] =>
    [
      ...before.filter((trait) => !written.some((change) => change.trait === trait || replaces(change.trait, trait))),
      ...written.flatMap(({ trait, isSet }) => (isSet ? [trait] : [])),
    ].sort();
  return { plan: applied(left.plan), issue: applied(left.issue) };
}

/** Returns the key of each item of a rewritten text: new ones get theirs as they would in the next run. */
function keysOf(run: RunResult, { plan, placeOf }: RewrittenText): (index: ItemIndex) => string {
  const read = run.changes.items.filter(({ item }) => item.unread === undefined);
  const kept = new Map(read.map(({ key }, index) => [elementAt(placeOf, index, "places") as number, key] as const));
  const used = new Set(run.changes.items.map(({ key }) => key));
  const keys = assignKeys(run.planId, plan.items, kept, (key) => used.has(key));
  return (index) => elementAt(keys, index, "keys");
}

/** Returns the items in the order of the rewritten text, each unread one behind the item that it was behind. */
function nextRows(items: readonly TrackedItem[], { plan, placeOf }: RewrittenText): readonly NextRow[] {
  const followers = new Map<TrackedItem, TrackedItem[]>();
  const read: TrackedItem[] = [];
  for (const row of items) {
    const before = read.at(-1);
    if (row.item.unread === undefined) read.push(row);
    else if (before !== undefined) followers.set(before, [...(followers.get(before) ?? []), row]);
  }
  const rowAt = new Map<ItemIndex, TrackedItem>(
    read.map((row, index) => [elementAt(placeOf, index, "places"), row] as const),
  );
  return plan.items.flatMap((item): readonly NextRow[] => {
    const row = rowAt.get(item.index);
    if (row === undefined) return [{ row: null, item }];
    return [{ row, item }, ...(followers.get(row) ?? []).map((each) => ({ row: each, item: null }))];
  });
}
