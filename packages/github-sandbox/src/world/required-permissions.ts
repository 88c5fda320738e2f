import type { Token } from "./account.ts";
import type { RequiredPermission } from "./access.ts";
import type { Issue } from "./issues/issue.ts";

/** What GitHub asks for, operation by operation. */
export const READ_METADATA: RequiredPermission = { anyOf: ["metadata"], level: "read" };
export const READ_CONTENTS: RequiredPermission = { anyOf: ["contents"], level: "read" };
export const WRITE_CONTENTS: RequiredPermission = { anyOf: ["contents"], level: "write", role: "write" };
export const READ_ISSUES: RequiredPermission = { anyOf: ["issues", "pull_requests"], level: "read" };
/** Anyone who can read may open an issue. */
export const OPEN_ISSUE: RequiredPermission = { anyOf: ["issues"], level: "write", role: "read" };
export const TRIAGE_ISSUE: RequiredPermission = { anyOf: ["issues"], level: "write", role: "triage" };
/** Whoever may set labels, assignees and milestones on a new issue. */
export const PUSH_ISSUE: RequiredPermission = { anyOf: ["issues"], level: "write", role: "write" };
export const READ_PULLS: RequiredPermission = { anyOf: ["pull_requests"], level: "read" };
export const WRITE_PULLS: RequiredPermission = { anyOf: ["pull_requests"], level: "write", role: "read" };
export const WRITE_CHECKS: RequiredPermission = { anyOf: ["checks"], level: "write", role: "write" };
export const READ_CHECKS: RequiredPermission = { anyOf: ["checks"], level: "read" };
export const WRITE_STATUSES: RequiredPermission = { anyOf: ["statuses"], level: "write", role: "write" };
export const READ_STATUSES: RequiredPermission = { anyOf: ["statuses", "contents"], level: "read" };
export const READ_ACTIONS: RequiredPermission = { anyOf: ["actions"], level: "read" };
export const WRITE_ACTIONS: RequiredPermission = { anyOf: ["actions"], level: "write", role: "write" };
export const ADMIN: RequiredPermission = { anyOf: ["administration"], level: "write", role: "admin" };

/** Commenting: on a pull request either permission will do. */
export function commentOn(issue: Issue): RequiredPermission {
  return { anyOf: issue.pull === null ? ["issues"] : ["issues", "pull_requests"], level: "write", role: "read" };
}

/** Title and body: writers, and for ever the author. */
export function editIssue(issue: Issue, token: Token): RequiredPermission {
  const anyOf = issue.pull === null ? ["issues"] : ["issues", "pull_requests"];
  return { anyOf, level: "write", role: "write", orElse: issue.author === token.account };
}

/** Closing: triage and up, and the author; reopening only what the author closed. */
export function closeOrReopen(issue: Issue, token: Token): RequiredPermission {
  const anyOf = issue.pull === null ? ["issues"] : ["issues", "pull_requests"];
  const isOwn = issue.author === token.account && (issue.state === "open" || issue.closedBy === token.account);
  return { anyOf, level: "write", role: "triage", orElse: isOwn };
}
