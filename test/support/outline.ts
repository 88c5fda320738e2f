import type { Item, Plan } from "../../src/plan/model/plan.ts";

/** A plan as a person reads it: `line kind state: title`, what belongs to an item below it, with the lines it waits for. */
export function outlineOf(plan: Plan): string {
  const show = (item: Item, depth: number): string => {
    const waits = item.dependsOn.map((index) => plan.items[index]?.line ?? 0).join(", ");
    const line = item.parent === null ? "plan" : `${item.line} ${item.kind}`;
    const own = `${"  ".repeat(depth)}${line} ${item.state}: ${item.title}${waits === "" ? "" : ` (after ${waits})`}\n`;
    return (
      own +
      plan.items
        .filter(({ parent }) => parent === item.index)
        .map((below) => show(below, depth + 1))
        .join("")
    );
  };
  return plan.items
    .slice(0, 1)
    .map((item) => show(item, 0))
    .join("");
}
