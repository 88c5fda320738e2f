import type { Token } from "./account.ts";
import type { Demand } from "./access.ts";
import type { Issue } from "./issues/issue.ts";

/** What GitHub asks for, operation by operation. */
export const READ_METADATA: Demand = { anyOf: ["metadata"], level: "read" };
export const READ_CONTENTS: Demand = { anyOf: ["contents"], level: "read" };
export const WRITE_CONTENTS: Demand = { anyOf: ["contents"], level: "write", role: "write" };
export const READ_ISSUES: Demand = { anyOf: ["issues", "pull_requests"], level: "read" };
/** Anyone who can read may open an issue. */
export const OPEN_ISSUE: Demand = { anyOf: ["issues"], level: "write", role: "read" };
export const TRIAGE_ISSUE: Demand = { anyOf: ["issues"], level: "write", role: "triage" };
/** Whoever may set labels, assignees and milestones on a new issue. */
export const PUSH_ISSUE: Demand = { anyOf: ["issues"], level: "write", role: "write" };
export const READ_PULLS: Demand = { anyOf: ["pull_requests"], level: "read" };
export const WRITE_PULLS: Demand = { anyOf: ["pull_requests"], level: "write", role: "read" };
export const WRITE_CHECKS: Demand = { anyOf: ["checks"], level: "write", role: "write" };
export const READ_CHECKS: Demand = { anyOf: ["checks"], level: "read" };
export const WRITE_STATUSES: Demand = { anyOf: ["statuses"], level: "write", role: "write" };
export const READ_STATUSES: Demand = { anyOf: ["statuses", "contents"], level: "read" };
export const WRITE_ACTIONS: Demand = { anyOf: ["actions"], level: "write", role: "write" };
export const ADMIN: Demand = { anyOf: ["administration"], level: "write", role: "admin" };

/** Commenting: on a pull request either permission will do. */
export function commentOn(issue: Issue): Demand {
  return { anyOf: issue.pull === null ? ["issues"] : ["issues", "pull_requests"], level: "write", role: "read" };
}

/** Title and body: writers, and for ever the author. */
export function editIssue(issue: Issue, token: Token): Demand {
  const anyOf = issue.pull === null ? ["issues"] : ["issues", "pull_requests"];
  return { anyOf, level: "write", role: "write", orElse: issue.author === token.account };
}

/** Closing: triage and up, and the author; reopening only what the author closed. */
export function closeOrReopen(issue: Issue, token: Token): Demand {
  const anyOf = issue.pull === null ? ["issues"] : ["issues", "pull_requests"];
  const isOwn = issue.author === token.account && (issue.state === "open" || issue.closedBy === token.account);
  return { anyOf, level: "write", role: "triage", orElse: isOwn };
}
