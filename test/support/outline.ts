import type { Item, Plan } from "../../src/plan/model/plan.ts";

/** A plan as a person reads it: `line kind state: title`, indented by depth, with the lines that an item waits for. */
export function outlineOf(plan: Plan): string {
  const depthOf = ({ parent }: Item): number => {
    const above = parent === null ? undefined : plan.items[parent];
    return above === undefined ? 0 : 1 + depthOf(above);
  };
  return plan.items
    .map((item) => {
      const waits = item.dependsOn.map((index) => plan.items[index]?.line ?? 0).join(", ");
      const line = item.parent === null ? "plan" : `${item.line} ${item.kind}`;
      return `${"  ".repeat(depthOf(item))}${line} ${item.state}: ${item.title}${waits === "" ? "" : ` (after ${waits})`}\n`;
    })
    .join("");
}
