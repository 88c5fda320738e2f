import { InternalError } from "../../errors.ts";
import { listReordered } from "../../plan/edit/lines/list-reordered.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { BaseItem } from "../../record/base.ts";
import type { Orders } from "../../record/record.ts";
import type { Disagreement, Operation } from "../input/operation.ts";
import type { OrderTake } from "../input/take.ts";
import { hostOf, type TrackedItem } from "../items/tracked-item.ts";
import { planMoves } from "./order.ts";
import type { StructureInput } from "./structure-input.ts";

/** What becomes of the order of all items. */
export interface SiblingOrders {
  readonly operations: readonly Operation[];
  readonly takes: readonly OrderTake[];
  readonly disagreements: readonly Disagreement[];
  /** Orders to compare both sides with, by the key of the item above, where the plan doesn't say them. */
  readonly orders: ReadonlyMap<string, Orders>;
}

/** An issue with the items whose issues belong below it, unread ones too, by number and in the order of the plan. */
interface Family {
  readonly above: TrackedItem;
  readonly parent: ObservedIssue;
  readonly children: Map<IssueNumber, TrackedItem>;
}

/**
 * Merges the order of siblings, per parent: over the items that stayed below it on both sides, each side against its
 * own base. New and moved ones take their place in the plan's order.
 *
 * @param moved the new parent of each issue that moves in this run.
 * @param leaving issues whose line goes elsewhere in this run.
 */
export function mergeOrder(
  input: StructureInput,
  moved: ReadonlyMap<IssueNumber, IssueNumber>,
  leaving: ReadonlySet<IssueNumber>,
): SiblingOrders {
  const operations: Operation[] = [];
  const takes: OrderTake[] = [];
  const disagreements: Disagreement[] = [];
  const orders = new Map<string, Orders>();
  for (const family of familiesOf(input, moved, leaving)) {
    const { above, parent, children } = family;
    if (children.size < 2) continue;
    const settled = [...children].filter(([number, row]) => !isFree(moved, number, row)).map(([, row]) => row);
    const judged = judge(above, parent, settled);
    if (judged === null || judged.isAlike) {
      operations.push(...reorders(family, moved, false));
      continue;
    }
    const { plan, issue, base, isPlanChanged, isIssueChanged } = judged;
    if (isPlanChanged && !isIssueChanged) {
      operations.push(...reorders(family, moved, true));
      continue;
    }
    const isOnGitHubOnly = isIssueChanged && !isPlanChanged;
    const isReadable = settled.every(({ item }) => item.unread === undefined);
    if (isOnGitHubOnly && isReadable && input.takesPlaces && canTake(above, settled)) {
      operations.push(...reorders(onceTaken(family, issue), moved, false));
      takes.push({
        kind: "order",
        index: above.item.index,
        key: above.key,
        source: parent.number,
        title: above.item.title,
        order: issue.map((key) => itemOfKey(settled, key).item.index),
      });
      continue;
    }
    operations.push(...reorders(family, moved, false));
    // What can't be read now can't be put in order: the lines follow once it can.
    if (isOnGitHubOnly && !isReadable) {
      orders.set(above.key, { plan: [...base.plan], issue: [...base.issue] });
      continue;
    }
    orders.set(above.key, { plan: [...plan], issue: [...issue] });
    if (isPlanChanged && isIssueChanged)
      disagreements.push(apart(above, "conflict", "about the order below it: plan and issues were both reordered"));
    else disagreements.push(apart(above, "drift", "the order of its sub-issues was changed on GitHub"));
  }
  return { operations, takes, disagreements, orders };
}

function apart({ item, key, issue }: TrackedItem, kind: "conflict" | "drift", why: string): Disagreement {
  return { index: item.index, key, kind, issue: issue?.number ?? null, why };
}

function familiesOf(
  input: StructureInput,
  moved: ReadonlyMap<IssueNumber, IssueNumber>,
  leaving: ReadonlySet<IssueNumber>,
): readonly Family[] {
  const families = new Map<IssueNumber, Family>();
  for (const row of input.items) {
    const { issue } = row;
    const above = row.place.host === null ? null : hostOf(input.items, row);
    const parent = above?.issue ?? null;
    if (issue === null || above === null || parent === null) continue;
    if (leaving.has(issue.number) || (moved.get(issue.number) ?? issue.parent) !== parent.number) continue;
    const family = families.get(parent.number) ?? { above, parent, children: new Map<IssueNumber, TrackedItem>() };
    families.set(parent.number, family);
    family.children.set(issue.number, row);
  }
  return [...families.values()];
}

/** True for a child that we may place: it is new, or moved here. */
function isFree(moved: ReadonlyMap<IssueNumber, IssueNumber>, number: IssueNumber, { base }: TrackedItem): boolean {
  return moved.has(number) || base === null || base.issue === null;
}

interface JudgedOrder extends Orders {
  readonly base: Orders;
  readonly isAlike: boolean;
  readonly isPlanChanged: boolean;
  readonly isIssueChanged: boolean;
}

/** Compares the orders of the items that stayed; null: nothing can be said about them. */
function judge(above: TrackedItem, { children }: ObservedIssue, settled: readonly TrackedItem[]): JudgedOrder | null {
  const exception = above.base?.orders ?? null;
  const bases = settled.flatMap(({ base }) => base ?? []);
  if (bases.some((base) => base.planId !== bases[0]?.planId)) return null;
  const stayed = settled.filter(({ key, base }) => {
    const isSameParent = base?.host === above.key;
    return isSameParent && (exception === null || exception.plan.includes(key));
  });
  const keys = new Set(stayed.map(({ key }) => key));
  const keyOf = new Map(stayed.flatMap(({ key, issue }) => (issue === null ? [] : [[issue.number, key] as const])));
  const plan = stayed.map(({ key }) => key);
  const issue = children.flatMap(({ number }) => keyOf.get(number) ?? []);
  const before = stayed.toSorted((a, b) => placeAtBase(a.base) - placeAtBase(b.base)).map(({ key }) => key);
  const narrow = (order: readonly string[]) => order.filter((key) => keys.has(key));
  const base =
    exception === null
      ? { plan: before, issue: before }
      : { plan: narrow(exception.plan), issue: narrow(exception.issue) };
  const isStale = stayed.some((row) => row.base?.stale.has("order") === true);
  return {
    plan,
    issue,
    base,
    isAlike: isSame(plan, issue),
    isPlanChanged: isStale || !isSame(plan, base.plan),
    isIssueChanged: !isStale && !isSame(issue, base.issue),
  };
}

function placeAtBase(base: BaseItem | null): number {
  if (base === null) throw new InternalError("The place at the base of an item without one was looked up.");
  return base.item.index;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, at) => key === b[at]);
}

/** Lines can be reordered where they stand right below the same item. */
function canTake({ item }: TrackedItem, settled: readonly TrackedItem[]): boolean {
  return settled.every((row) => row.item.parent === item.index);
}

function itemOfKey(rows: readonly TrackedItem[], key: string): TrackedItem {
  const row = rows.find((each) => each.key === key);
  if (row === undefined) throw new InternalError(`The item ${key} was to be put in order, but is no sibling.`);
  return row;
}

/** A family in the order that its lines have once these follow GitHub: a new one keeps its place among them. */
function onceTaken(family: Family, keys: readonly string[]): Family {
  const entries = [...family.children];
  const order = keys.flatMap((key) => entries.filter(([, row]) => row.key === key));
  return { ...family, children: new Map(listReordered(entries, order)) };
}

function reorders(
  { parent, children }: Family,
  moved: ReadonlyMap<IssueNumber, IssueNumber>,
  isReordered: boolean,
): readonly Operation[] {
  const wanted = [...children.keys()];
  const present = parent.children.map((child) => child.number).filter((number) => children.has(number));
  const arriving = wanted.filter((number) => moved.has(number) && !present.includes(number));
  const free = new Set([...children].flatMap(([number, row]) => (isFree(moved, number, row) ? [number] : [])));
  return planMoves([...present, ...arriving], wanted, free, isReordered).map(({ child: number, after }) => {
    const row = children.get(number);
    if (row === undefined)
      throw new InternalError(`#${number} was to be moved, but is not a child of #${parent.number}.`);
    return { kind: "reorder", index: row.item.index, key: row.key, number, parent: parent.number, after };
  });
}
