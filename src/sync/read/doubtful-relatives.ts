import type { ObservedIssue } from "../../ports/issue.ts";
import type { IssueCache } from "./issue-cache.ts";
import type { RepositoryState } from "./repository-state.ts";

/**
 * Returns the numbers of presumed issues whose relatives say something else: one lists another as its sub-issue, and
 * that one has another parent; or a sub-issue is not ours, so that nobody would tell when it changed.
 */
export function findDoubtful({ look }: Pick<RepositoryState, "look">, issues: IssueCache): readonly number[] {
  if (!look.capabilities.subIssues) return [];
  const doubtful = new Set<number>();
  const doubt = (number: number) => {
    if (issues.isPresumed(number)) doubtful.add(number);
  };
  for (const issue of issues.all) {
    for (const { number } of issue.children) {
      const child = issues.find(number);
      if (child === null) doubt(issue.number);
      else if (child.parent !== issue.number) for (const each of [child, issue]) doubt(each.number);
    }
    const parent = issue.parent === null ? null : issues.find(issue.parent);
    if (parent !== null && !hasChild(parent, issue)) for (const each of [parent, issue]) doubt(each.number);
  }
  return [...doubtful];
}

function hasChild({ children }: ObservedIssue, { number }: ObservedIssue): boolean {
  return children.some((child) => child.number === number);
}
