import type { ObservedIssue } from "../../ports/issue.ts";

/** GitHub's limit of sub-issues per parent: closed ones and those of other repositories count as well. */
export const MAX_CHILDREN = 100;

/** Returns how many more sub-issues GitHub takes below an issue. */
export function roomBelow({ children, childCount = 0 }: Pick<ObservedIssue, "children" | "childCount">): number {
  return MAX_CHILDREN - Math.max(children.length, childCount);
}
