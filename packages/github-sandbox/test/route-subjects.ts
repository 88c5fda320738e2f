import type { Route } from "../src/rest/router.ts";

/** True for what is about issues, their labels, comments, hierarchy and milestones. */
export function isAboutIssues({ template }: Route): boolean {
  return /\/(?:issues|labels|milestones|issue-types)(?:\/|$)/.test(template);
}
