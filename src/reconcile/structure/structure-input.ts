import type { Capabilities } from "../../ports/look.ts";
import type { Leftovers } from "../identity-of-items/identify.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import type { TrackedItem } from "../items/tracked-item.ts";

/** Input of the structure operations. */
export interface StructureInput {
  readonly items: readonly TrackedItem[];
  readonly copies: Leftovers["copies"];
  readonly capabilities: Capabilities;
  /** Keys of the items whose issue was created in this run. */
  readonly created: ReadonlySet<string>;
  /** Issues that were deleted or transferred, by item key. */
  readonly gone: Readonly<Record<string, IssueNumber>>;
  /** Whether places and order flow from GitHub into the plan. */
  readonly takesPlaces: boolean;
  /** When the records were written, ISO 8601 in seconds; null where it is unknown. */
  readonly recordedAt: string | null;
  /** Login of the token; null where GitHub doesn't say. */
  readonly viewer: string | null;
}
