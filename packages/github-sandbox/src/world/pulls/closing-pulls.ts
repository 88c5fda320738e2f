import type { Issue } from "../issues/issue.ts";
import { findClosing } from "../issues/references.ts";

/**
 * Returns the issues that merging a pull request closes. Closing keywords count only in pull requests into the default
 * branch.
 */
export function closedBy({ repository, body, pull }: Issue): readonly Issue[] {
  return pull?.baseRef === repository.defaultBranch ? findClosing(repository, body) : [];
}

/** Returns the pull requests, open or not, whose text says that merging them closes the issue. */
export function closingPulls(issue: Issue): readonly Issue[] {
  return [...issue.repository.issues.values()].filter(
    (other) => other.pull !== null && closedBy(other).includes(issue),
  );
}
