import type { ItemIndex } from "../../../plan/model/item-index.ts";
import type { IssueNumber } from "../../../ports/issue-number.ts";
import { isReopenedByHuman } from "../../input/human-override.ts";
import { issueStateAtBase, observedState } from "../../items/item-state.ts";
import type { ReconcileInput } from "../../input/reconcile-input.ts";
import { itemAt, type ItemToMerge, type IdentifiedItem, type MergedItem } from "../../items/tracked-item.ts";

/** Keys of the items that the closing of an issue completed, by the key of that issue's item. */
export type Cascades = Readonly<Record<string, readonly string[]>>;

/** Items whose state changes because a human closed, or reopened, the issue of the item above them. */
export interface Cascade<Row extends ItemToMerge = ItemToMerge> {
  readonly above: Row;
  readonly below: readonly Row[];
}

/**
 * Cascades from an item without a mark of its own whose issue a human closed: this completes the items that its state
 * derives from (its tasks; only where there are none, its checks), if they were open on all sides, and nobody has put
 * their issues elsewhere. Never from the plan's own issue, never when a bot closed it, unless the bot had claimed it and says that it is done.
 */
export function cascadesFrom(
  items: readonly MergedItem[],
  finished: ReadonlySet<IssueNumber>,
): readonly Cascade<MergedItem>[] {
  return items.flatMap((above): readonly Cascade<MergedItem>[] => {
    const { item, issue } = above;
    if (item.index === 0 || item.stateFrom !== "children") return [];
    const isClosed = issueStateAtBase(above) === "open" && observedState(above) === "done";
    if (issue === null || !isClosed) return [];
    const isByPerson = issue.closedBy !== null && !issue.closedBy.isBot;
    if (!isByPerson && !finished.has(issue.number)) return [];
    const below = stillBelow(items, above).filter(isOpenOnAllSides);
    return below.length > 0 ? [{ above, below }] : [];
  });
}

/**
 * Undoes a cascade: reopening such an issue reopens what its closing completed, unless somebody has changed it since.
 */
export function undoneCascades(items: readonly MergedItem[], recorded: Cascades): readonly Cascade<MergedItem>[] {
  return [...recordedCascades(items, recorded), ...unrecordedCascades(items)];
}

function recordedCascades(items: readonly MergedItem[], recorded: Cascades): readonly Cascade<MergedItem>[] {
  const byKey = new Map(items.map((row) => [row.key, row]));
  return Object.entries(recorded).flatMap(([key, keys]) => {
    const above = byKey.get(key);
    if (above === undefined) return [];
    const before = issueStateAtBase(above);
    const { issue } = above;
    const isReopened = before !== null && before !== "open" && issue?.state === "open" && isReopenedByHuman(issue);
    if (!isReopened) return [];
    return [{ above, below: keys.flatMap((entry) => byKey.get(entry) ?? []).filter(isDoneOnAllSides) }];
  });
}

/** Finds cascades begun by a run that died before it wrote its record: only its closings are evidence of them. */
function unrecordedCascades(items: readonly MergedItem[]): readonly Cascade<MergedItem>[] {
  return items.flatMap((above) => {
    const { item, base, history } = above;
    const closedAt = history.closedSinceRecord;
    if (closedAt === null || item.index === 0 || item.stateFrom !== "children") return [];
    if (base?.issueState !== "open") return [];
    const below = derivesFrom(items, above).filter((row) => {
      const event = row.issue?.stateEvents.at(-1);
      const isClosedByUs = event?.to === "closed" && event.at >= closedAt && row.history.isSetByPlansync;
      return isClosedByUs && wasOpen(row);
    });
    return below.length === 0 ? [] : [{ above, below }];
  });
}

/** Returns what an item's state is rolled up from, without what people have put below other issues since the base. */
function stillBelow(items: readonly MergedItem[], above: MergedItem): readonly MergedItem[] {
  const below = new Set<ItemIndex>([above.item.index]);
  for (const { item } of items) if (item.parent !== null && below.has(item.parent)) below.add(item.index);
  const numbers = new Set(items.filter(({ item }) => below.has(item.index)).map(({ issue }) => issue?.number));
  const isElsewhere = ({ issue, base }: MergedItem): boolean =>
    issue?.parent != null && issue.parent !== base?.parents?.issue && !numbers.has(issue.parent);
  return derivesFrom(items, above, isElsewhere);
}

/** Returns the items with marks of their own that an item's state is rolled up from. */
function derivesFrom<Row extends ItemToMerge>(
  items: readonly Row[],
  { item }: Row,
  isLeftOut: (row: Row) => boolean = () => false,
): readonly Row[] {
  const children = item.children.map((child) => itemAt(items, child));
  const work = children.filter((child) => child.item.kind !== "check");
  return (work.length > 0 ? work : children).flatMap((child) => {
    if (isLeftOut(child)) return [];
    if (child.item.stateFrom === "children") return derivesFrom(items, child, isLeftOut);
    return child.item.mark.carrier === "none" ? [] : [child];
  });
}

/**
 * True also where a run that died before it wrote its record has closed the issue: it was open when the cascade began.
 */
function isOpenOnAllSides(row: MergedItem): boolean {
  return isOnAllSides(row, "open") || (wasOpen(row) && row.history.isSetByPlansync);
}

function wasOpen({ base, item }: ItemToMerge): boolean {
  const isOpen = item.state === "open" && item.unread === undefined;
  return isOpen && base?.planState === "open" && base.issueState === "open";
}

/** True also where the tick is not in the plan yet: it waits in a pull request, or ticks are not written at all. */
function isDoneOnAllSides(row: MergedItem): boolean {
  const isWaiting = wasOpen(row) && observedState(row) === "done";
  return isWaiting || isOnAllSides(row, "done");
}

function isOnAllSides(row: MergedItem, state: "open" | "done"): boolean {
  const { base, item, history, outcome } = row;
  const observed = observedState(row);
  // Unread items stay as they are.
  return (
    base !== null &&
    item.unread === undefined &&
    !history.isRevertedByHuman &&
    base.planState === state &&
    base.issueState === state &&
    item.state === state &&
    (observed === null || observed === state) &&
    outcome.plan === state
  );
}

/** Returns what closings completed earlier: those of this plan, and those of items that came from another one. */
export function cascadesBefore({ planId, record }: ReconcileInput, items: readonly IdentifiedItem[]): Cascades {
  const brought = items.flatMap(({ key, base }): [string, readonly string[]][] =>
    base === null || base.planId === planId || base.cascade.length === 0 ? [] : [[key, base.cascade]],
  );
  return { ...record?.cascades, ...Object.fromEntries(brought) };
}
