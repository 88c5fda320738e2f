import type { Product } from "./product.ts";
import type { Probe } from "./probe.ts";

/** A plan on a branch of its own, and plansync at work on it. */
export interface Stage {
  readonly probe: Probe;
  readonly product: Product;
  readonly branch: string;
  /** The plan's text on the branch, or on another one. */
  readPlan(ref?: string): Promise<string>;
  /** Closes, or reopens, the issue of the task with this title. */
  setState(title: string, state: "open" | "closed"): Promise<void>;
}

export const TASKS = ["Write the first line", "Write the second line"] as const;
