import { elementAt } from "./element-at.ts";
import type { Item, Plan } from "./plan.ts";
import { rollUp } from "./progress.ts";

/**
 * A plan in which what is open below something dropped is dropped with it: a struck phase takes its open tasks along. A
 * line that can't be read keeps what it said last, and what is rolled up from it counts it.
 */
export function dropBelowDropped(plan: Plan): Plan {
  const read = plan.items.some(({ unread }) => unread !== undefined) ? withRolledUp(plan) : plan;
  if (!read.items.some(({ index, state }) => index > 0 && state === "dropped")) return read;
  const items: Item[] = [];
  for (const item of read.items) {
    const above = item.parent === null || item.parent === 0 ? null : elementAt(items, item.parent, "items");
    const isTaken = above?.state === "dropped" && item.state === "open" && item.unread === undefined;
    items.push(isTaken ? { ...item, state: "dropped", started: false } : item);
  }
  return { ...read, items };
}

function withRolledUp(plan: Plan): Plan {
  const isDerived = ({ stateFrom, unread }: Item): boolean => stateFrom === "children" && unread === undefined;
  const states = rollUp(plan, (index) => {
    const item = elementAt(plan.items, index, "items");
    return isDerived(item) ? null : item.state;
  });
  return {
    ...plan,
    items: plan.items.map((item) => {
      const state = isDerived(item) ? elementAt(states, item.index, "states") : item.state;
      return { ...item, state, started: item.started && state === "open" };
    }),
  };
}
