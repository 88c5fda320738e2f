import type { IssueNumber } from "../../ports/issue-number.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { Answer } from "./answers.ts";
import type { IdentifiedItem } from "../items/tracked-item.ts";
import type { RefusedReference } from "./adoption-doubt.ts";

/** Input of adoption. */
export interface AdoptionInput {
  readonly plan: Plan;
  readonly items: readonly IdentifiedItem[];
  /** Web address of this repository. */
  readonly address: string;
  /** What is known about an issue; undefined: it has to be read. */
  readonly lookUp: (number: IssueNumber) => ObservedIssue | RefusedReference | undefined;
  /** Issues that plansync manages, of any plan. */
  readonly isOurs: (number: IssueNumber) => boolean;
  /** People's statements about items of the plan: which issue belongs to which. */
  readonly answers: readonly Answer[];
  /** Issues that other items have, in any plan. */
  readonly isTaken: (number: IssueNumber) => boolean;
}
