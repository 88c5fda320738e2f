import type { Plan } from "../model/plan.ts";
import type { Patterns } from "../words/patterns.ts";

/** How the plan that is being changed is read, and read again after a change. */
export interface Reading {
  /** Reads a text as that plan; null where it is none any more. */
  readonly reread: (text: string) => Plan | null;
  /** The words by which it is read; the shipped ones when left out. */
  readonly patterns?: Patterns;
}
