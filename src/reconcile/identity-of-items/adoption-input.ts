import type { IssueNumber } from "../../ports/issue-number.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { Answer } from "./answers.ts";
import type { IdentifiedItem } from "../items/tracked-item.ts";
import type { RefusedReference } from "./adoption-doubt.ts";

/** What adoption is decided from. */
export interface AdoptionInput {
  readonly plan: Plan;
  readonly items: readonly IdentifiedItem[];
  /** Web address of this repository. */
  readonly address: string;
  /** What is known of an issue; undefined: it has to be asked for. */
  readonly lookUp: (number: IssueNumber) => ObservedIssue | RefusedReference | undefined;
  /** Issues that are plansync's, of whatever plan. */
  readonly isOurs: (number: IssueNumber) => boolean;
  /** What people said of items of the plan: which issue is whose. */
  readonly answers: readonly Answer[];
  /** Issues that other items have, in whatever plan. */
  readonly isTaken: (number: IssueNumber) => boolean;
}
