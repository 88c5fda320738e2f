import type { Plan } from "../plan/plan.ts";
import type { Capabilities } from "../ports/look.ts";
import type { Base } from "./base.ts";
import type { Owned } from "./ownership.ts";
import type { Policy } from "./policy.ts";
import type { PlanRecord } from "./record.ts";
import type { TextContext } from "./text-context.ts";

/** Everything reconcile looks at; nothing else has a say. */
export interface ReconcileInput {
  readonly planId: string;
  readonly plan: Plan;
  /** Null: first time, or lost. */
  readonly record: PlanRecord | null;
  /** Null: first time, lost, or read by another parser. */
  readonly base: Base | null;
  readonly owned: Owned;
  readonly capabilities: Capabilities;
  readonly policy: Policy;
  readonly texts: TextContext;
  /** Issues known to be deleted or moved away, by item key. */
  readonly gone: Readonly<Record<string, number>>;
  /** Keys of the items whose issues were created earlier in this run. */
  readonly created: ReadonlySet<string>;
  /** When the records were written, ISO 8601 in seconds; null where it is not told. */
  readonly recordedAt: string | null;
  /** Somebody with write access let this version of the plan pass the guard. */
  readonly isAllowed: boolean;
}
