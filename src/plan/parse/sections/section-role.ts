import type { ItemKind } from "../../model/plan.ts";

/** What a section is in the plan. */
export interface Role {
  /** The kind of item its heading is; null for a heading that only groups. */
  kind: Exclude<ItemKind, "plan" | "check"> | null;
  /** Boxes below it are checks. */
  readonly gate: boolean;
  /** Boxes below it explain notation. */
  readonly legend: boolean;
}
