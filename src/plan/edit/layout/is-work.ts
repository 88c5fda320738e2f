import type { Item } from "../../model/plan.ts";

/** True for what holds tasks: the plan, a phase or a step. Below anything else stand only checks. */
export function isWork({ kind }: Item): boolean {
  return kind === "plan" || kind === "phase" || kind === "step";
}
