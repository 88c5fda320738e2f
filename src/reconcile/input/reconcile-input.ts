import type { IssueNumber } from "../../ports/issue-number.ts";
import type { Patterns } from "../../plan/words/patterns.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { Capabilities } from "../../ports/look.ts";
import type { Answer } from "../identity-of-items/answers.ts";
import type { Base } from "../../record/base.ts";
import type { Owned } from "../identity-of-items/ownership.ts";
import type { Policy } from "./policy.ts";
import type { PlanMatching } from "../identity-of-items/plan-matching.ts";
import type { PlanRecord } from "../../record/record.ts";
import type { TextContext } from "./text-context.ts";
import type { RefusedReference } from "../identity-of-items/adoption-doubt.ts";

/** The complete input of reconcile. */
export interface ReconcileInput {
  readonly planId: string;
  /** The plan, including the items that could not be read. */
  readonly plan: Plan;
  /** Null: first time, or lost. */
  readonly record: PlanRecord | null;
  /** Null: first time, or lost. */
  readonly base: Base | null;
  /** Which item continues which item of this run's bases. */
  readonly matching: PlanMatching;
  /**
   * Why changes made to issues in the meantime don't count: the plan was away, or another branch was followed. Null:
   * they count.
   */
  readonly contact: "returned" | "other-branch" | null;
  readonly owned: Owned;
  readonly capabilities: Capabilities;
  readonly policy: Policy;
  readonly texts: TextContext;
  /** The words by which the plan is read; the shipped ones when left out. */
  readonly patterns?: Patterns;
  /** Open items with an issue of another plan that was at this path and that no file continues. */
  readonly replaced: number;
  /** People's statements about items of the plan: which issue belongs to which. */
  readonly answers: readonly Answer[];
  /** What is known about an issue that a line may mean; undefined: it has to be read. */
  readonly lookUp: (number: IssueNumber) => ObservedIssue | RefusedReference | undefined;
  /** Issues that items already have, in any plan. */
  readonly isTaken: (number: IssueNumber) => boolean;
  /** Issues that a line of any plan names as its own. */
  readonly isNamed: (number: IssueNumber) => boolean;
  /** Issues known to be deleted or moved away, by item key. */
  readonly gone: Readonly<Record<string, IssueNumber>>;
  /** A picture of the plan's past in markdown, for its own issue; empty or missing: none. */
  readonly chart?: string;
  /** Issues whose claim says that its holder has finished the work. */
  readonly finished?: ReadonlySet<IssueNumber>;
  /** When the claims had not been read yet, ISO 8601 in seconds; missing where they never were. */
  readonly lookedAt?: string | undefined;
  /** Keys of the items whose issues were created earlier in this run. */
  readonly created: ReadonlySet<string>;
  /** When the records were written, ISO 8601 in seconds; null where it is unknown. */
  readonly recordedAt: string | null;
  /** True for a login that is known to have write access: its edits of bodies count. */
  readonly mayWrite?: (login: string) => boolean;
  /** Logins that syncs of this repository use: the token's own, and those that wrote records. */
  readonly accounts?: ReadonlySet<string>;
  /** Somebody with write access approved this version of the plan. */
  readonly isAllowed: boolean;
}
