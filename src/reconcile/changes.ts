import type { IssueNumber } from "../ports/issue-number.ts";
import type { Hold, Weight } from "./guard.ts";
import type { Adoption } from "./identity-of-items/adoption.ts";
import type { Cascades } from "./merge/cascade.ts";
import type { Leftovers } from "./identity-of-items/identify.ts";
import type { Disagreement, Operation, Tick } from "./input/operation.ts";
import type { TrackedItem } from "./items/tracked-item.ts";

/** What finding out who is who came to, beside the items themselves. */
export interface Identity extends Leftovers, Pick<Adoption, "answers" | "unasked"> {}

/** The decision, as data. Operations are in the order in which they are to be applied. */
export interface Changes {
  readonly operations: readonly Operation[];
  readonly ticks: readonly Tick[];
  readonly disagreements: readonly Disagreement[];
  /** Every item of the plan with all that is known and decided about it, in document order. */
  readonly items: readonly TrackedItem[];
  readonly identity: Identity;
  /** What closings of issues completed, this run's included. */
  readonly cascades: Cascades;
  readonly orphans: Readonly<Record<string, IssueNumber>>;
  /** Keys of items of which a dependency is left out, since GitHub takes no circles. */
  readonly circular: ReadonlySet<string>;
  /** What all of it would change, for the guard. */
  readonly weight: Weight;
  /** Set when the guard holds this plan: nothing of it is to be written. */
  readonly hold: Hold | null;
  /** `stopped`: its own issue was closed as not planned; `idle`: nothing in it was ever open. */
  readonly following: "followed" | "stopped" | "idle";
}
