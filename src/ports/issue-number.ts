import * as z from "zod/mini";

/** Number of an issue of the repository, as people write it after `#`. Not its id, and not a position in a plan. */
export type IssueNumber = number & z.core.$brand<"IssueNumber">;

/** Brands a number as an issue's: for GitHub's answers, and for numbers that people give. */
export function issueNumber(number: number): IssueNumber {
  return number as IssueNumber;
}

/** The number of an issue in data that comes from outside. */
export const issueNumberSchema = z.int().check(z.positive()).brand<"IssueNumber">();
