import * as z from "zod/mini";

/** Number of an issue of the repository, as people write it after `#`. Not its id, and no place in a plan. */
export type IssueNumber = number & z.core.$brand<"IssueNumber">;

/** Says that a number is an issue's: for what GitHub answers, and for what people name. */
export function issueNumber(number: number): IssueNumber {
  return number as IssueNumber;
}

/** The number of an issue in data that comes from outside. */
export const issueNumberSchema = z.int().check(z.positive()).brand<"IssueNumber">();
