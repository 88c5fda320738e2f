import type { Hold, Weight } from "./guard.ts";
import type { Identity } from "./identify.ts";
import type { Disagreement, Operation, Tick } from "./operation.ts";
import type { Placement } from "./placement.ts";
import type { ItemOutcome } from "./state-input.ts";

/** The decision, as data. Operations are in the order in which they are to be applied. */
export interface Changes {
  readonly operations: readonly Operation[];
  readonly ticks: readonly Tick[];
  readonly disagreements: readonly Disagreement[];
  readonly outcomes: readonly ItemOutcome[];
  readonly identity: Identity;
  readonly placement: Placement;
  readonly cascades: Readonly<Record<string, readonly string[]>>;
  readonly orphans: Readonly<Record<string, number>>;
  /** Keys of items of which a dependency is left out, since GitHub takes no circles. */
  readonly circular: ReadonlySet<string>;
  /** What all of it would change, for the guard. */
  readonly weight: Weight;
  /** Set when the guard holds this plan: nothing of it is to be written. */
  readonly hold: Hold | null;
  /** `stopped`: its own issue was closed as not planned; `idle`: nothing in it was ever open. */
  readonly following: "followed" | "stopped" | "idle";
}
