import type { IssueNumber } from "../ports/issue-number.ts";
import type { Hold, Weight } from "./guard.ts";
import type { Adoption } from "./identity-of-items/adoption.ts";
import type { Cascades } from "./merge/states/cascade.ts";
import type { Leftovers } from "./identity-of-items/identify.ts";
import type { Disagreement, Operation, Tick } from "./input/operation.ts";
import type { Take } from "./input/take.ts";
import type { Structure } from "./structure/structure.ts";
import type { Stranger } from "./lines/strangers.ts";
import type { KnownProposal } from "../record/record.ts";
import type { TrackedItem } from "./items/tracked-item.ts";

/** Results of matching, beside the items themselves. */
export interface Identity extends Leftovers, Pick<Adoption, "answers" | "unasked"> {}

/** The decision, as data. Operations are in the order in which they are to be applied. */
export interface Changes {
  readonly operations: readonly Operation[];
  readonly ticks: readonly Tick[];
  readonly takes: readonly Take[];
  readonly disagreements: readonly Disagreement[];
  /** All items of the plan, each with everything known and decided about it, in document order. */
  readonly items: readonly TrackedItem[];
  readonly identity: Identity;
  /** The items that the closing of issues completed, including in this run. */
  readonly cascades: Cascades;
  /** Issues whose title or place is somebody's proposal, by number, as they were when that was found. */
  readonly proposals: Readonly<Record<string, KnownProposal>>;
  /** Issues that have to be read directly before it is certain what a proposal, or a person's label, is. */
  readonly undecided: readonly IssueNumber[];
  /** Sub-issues that people added and that no line stands for. */
  readonly strangers: readonly Stranger[];
  readonly orphans: Readonly<Record<string, IssueNumber>>;
  /** Places and orders that the plan doesn't say, to compare both sides with next time: see `Except`. */
  readonly parents: Structure["parents"];
  readonly orders: Structure["orders"];
  /** Keys of items with a dependency that is left out, since GitHub refuses cycles. */
  readonly circular: ReadonlySet<string>;
  /** Everything that would change, as the guard counts it. */
  readonly weight: Weight;
  /** Set when the guard holds this plan: nothing of it is written. */
  readonly hold: Hold | null;
  /** `stopped`: its own issue was closed as not planned; `idle`: nothing in it was ever open. */
  readonly following: "followed" | "stopped" | "idle";
}
