import { elementAt } from "./element-at.ts";
import type { ItemIndex } from "./item-index.ts";
import type { Item, ItemState, Plan, Progress } from "./plan.ts";

/**
 * The state of every item from the states of those that have a mark of their own: `own` says it, or null.
 *
 * What has no mark derives it from the tasks below it, from checks only where there are no tasks: an open check never
 * holds back a phase whose tasks are done. Dropped children don't count; where all are dropped, so is the parent.
 */
export function rollUp(plan: Plan, own: (index: ItemIndex) => ItemState | null): ItemState[] {
  return rollUpItems(plan.items, own);
}

/** {@link rollUp} on items that are not yet a plan. Parents stand before their children, so one pass from the end will do. */
export function rollUpItems(
  items: readonly Pick<Item, "index" | "kind" | "children">[],
  own: (index: ItemIndex) => ItemState | null,
): ItemState[] {
  const states: ItemState[] = items.map(() => "open");
  for (const item of [...items].reverse()) states[item.index] = own(item.index) ?? derive(items, states, item.children);
  return states;
}

/**
 * Which items are started, from those that have a mark of their own: `own` says it, or null.
 *
 * What has no mark is started while it is open and something below it is started, or done while the rest is open. The
 * same items decide as in {@link rollUp}. Only what is open is started.
 */
export function rollUpStarted(
  items: readonly Pick<Item, "index" | "kind" | "children">[],
  states: readonly ItemState[],
  own: (index: ItemIndex) => boolean | null,
): boolean[] {
  const started: boolean[] = items.map(() => false);
  for (const { index, children } of [...items].reverse()) {
    const below = decisiveOf(items, children);
    const isUnderWay = below.some((child) => started[child] === true || states[child] === "done");
    started[index] = states[index] === "open" && (own(index) ?? isUnderWay);
  }
  return started;
}

/** The children that say how an item stands: tasks, and checks only where there are no tasks. */
function decisiveOf(items: readonly Pick<Item, "kind">[], children: readonly ItemIndex[]): readonly ItemIndex[] {
  const tasks = children.filter((child) => elementAt(items, child, "items").kind !== "check");
  return tasks.length > 0 ? tasks : children;
}

function derive(
  items: readonly Pick<Item, "kind">[],
  states: readonly ItemState[],
  children: readonly ItemIndex[],
): ItemState {
  const decisive = decisiveOf(items, children).map((child) => elementAt(states, child, "states"));
  if (decisive.length === 0) return "open";
  const counted = decisive.filter((state) => state !== "dropped");
  if (counted.length === 0) return "dropped";
  return counted.every((state) => state === "done") ? "done" : "open";
}

/** An item that counts for the progress, and the state in which it counts. */
export interface CountedItem {
  readonly item: Item;
  readonly state: ItemState;
}

/**
 * The items that say how far a plan is: the lowest phases, steps and tasks; checks only where a plan has nothing else.
 * What lies open below something dropped is dropped with it.
 *
 * @param stateOf the state of an item where it is not the plan's own word, such as after a merge
 */
export function countedItems(
  plan: Plan,
  stateOf: (item: Item) => ItemState = (item) => item.state,
): readonly CountedItem[] {
  const work = plan.items.filter((item) => item.index > 0 && item.kind !== "check");
  const lowest = work.filter(
    (item) => !item.children.some((child) => elementAt(plan.items, child, "items").kind !== "check"),
  );
  const counted = lowest.length > 0 ? lowest : plan.items.slice(1);
  const isBelowDropped = ({ parent }: Item): boolean => {
    const above = parent === null || parent === 0 ? null : elementAt(plan.items, parent, "items");
    return above !== null && (stateOf(above) === "dropped" || isBelowDropped(above));
  };
  return counted.map((item) => {
    const state = stateOf(item);
    return { item, state: state === "open" && isBelowDropped(item) ? "dropped" : state };
  });
}

/** How far a plan is, over its {@link countedItems}. */
export function progress(plan: Plan, stateOf?: (item: Item) => ItemState): Progress {
  const counted = countedItems(plan, stateOf);
  const count = (wanted: ItemState): number => counted.filter(({ state }) => state === wanted).length;
  const dropped = count("dropped");
  return { done: count("done"), total: counted.length - dropped, dropped };
}
