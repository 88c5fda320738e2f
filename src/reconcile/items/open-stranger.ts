import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ObservedIssue } from "../../ports/issue.ts";

/** True where an open sub-issue of an issue is none of ours. */
export function hasOpenStranger({ children }: ObservedIssue, ours: ReadonlySet<IssueNumber>): boolean {
  return children.some(({ number, state }) => state === "open" && !ours.has(number));
}
