import { addBlockedBy, removeBlockedBy } from "../../world/issues/dependencies.ts";
import { READ_ISSUES, TRIAGE_ISSUE } from "../../world/required-permissions.ts";
import type { Issue } from "../../world/issues/issue.ts";
import { notFound, Refusal } from "../../world/refusal.ts";
import { findForeignIssue } from "../../world/issues/foreign-issues.ts";
import { addSubIssue, moveSubIssue, removeSubIssue } from "../../world/issues/sub-issues.ts";
import { created, ok, type Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { toIssue } from "./issue-shape.ts";
import { page } from "../paging.ts";
import type { Route } from "../router.ts";

const ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}";

/** Sub-issues and dependencies; both take database ids, never numbers. */
export const HIERARCHY_ROUTES: readonly Route[] = [
  { method: "GET", template: `${ISSUE}/sub_issues`, handle: subIssues(listChildren) },
  { method: "POST", template: `${ISSUE}/sub_issues`, handle: subIssues(addChild) },
  { method: "DELETE", template: `${ISSUE}/sub_issue`, handle: subIssues(removeChild) },
  { method: "PATCH", template: `${ISSUE}/sub_issues/priority`, handle: subIssues(moveChild) },
  { method: "GET", template: `${ISSUE}/parent`, handle: subIssues(getParent) },
  {
    method: "GET",
    template: `${ISSUE}/dependencies/blocked_by`,
    handle: dependencies((call) => listEnds(call, "blockedBy")),
  },
  {
    method: "GET",
    template: `${ISSUE}/dependencies/blocking`,
    handle: dependencies((call) => listEnds(call, "blocking")),
  },
  { method: "POST", template: `${ISSUE}/dependencies/blocked_by`, handle: dependencies(addBlocker) },
  { method: "DELETE", template: `${ISSUE}/dependencies/blocked_by/{issue_id}`, handle: dependencies(removeBlocker) },
];

function subIssues(handle: Route["handle"]): Route["handle"] {
  return (call) => {
    if (!call.world.features.restSubIssues) throw notFound();
    return documented(handle, call);
  };
}

/** GitHub's 404 names the documentation of a known endpoint; for an unknown address it does not. */
function documented(handle: Route["handle"], call: Call): Answer {
  try {
    return handle(call);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 404 || error.documentationUrl !== undefined) throw error;
    throw new Refusal(404, error.message, { documentationUrl: "https://docs.github.com/rest/issues/sub-issues" });
  }
}

function dependencies(handle: Route["handle"]): Route["handle"] {
  return (call) => {
    if (!call.world.features.dependencies) throw notFound();
    return handle(call);
  };
}

function shape(call: Call): (issue: Issue) => unknown {
  return (issue) => toIssue(call.links, issue, call.world.features);
}

function listChildren(call: Call): Answer {
  return page(call, call.issue(call.repository(READ_ISSUES)).children, shape(call));
}

function getParent(call: Call): Answer {
  const { parent } = call.issue(call.repository(READ_ISSUES));
  if (parent === null) throw notFound();
  return ok(shape(call)(parent));
}

function addChild(call: Call): Answer {
  const parent = call.issue(call.repository(TRIAGE_ISSUE));
  const child = findById(call, call.requiredInteger("sub_issue_id", "SubIssue"));
  addSubIssue(call.world, parent, child, call.actor, call.input["replace_parent"] === true);
  return created(shape(call)(parent), call.links.issue(parent));
}

function removeChild(call: Call): Answer {
  const parent = call.issue(call.repository(TRIAGE_ISSUE));
  removeSubIssue(call.world, parent, findById(call, call.requiredInteger("sub_issue_id", "SubIssue")), call.actor);
  return ok(shape(call)(parent));
}

function moveChild(call: Call): Answer {
  const parent = call.issue(call.repository(TRIAGE_ISSUE));
  const child = findById(call, call.requiredInteger("sub_issue_id", "SubIssue"));
  const hasAfter = call.input["after_id"] !== undefined && call.input["after_id"] !== null;
  const hasBefore = call.input["before_id"] !== undefined && call.input["before_id"] !== null;
  if (hasAfter === hasBefore)
    throw new Refusal(422, "Invalid request.\n\nOne of after_id and before_id is required, but not both.");
  const sibling = findById(call, call.requiredInteger(hasAfter ? "after_id" : "before_id", "SubIssue"));
  moveSubIssue(call.world, parent, child, hasAfter ? { after: sibling } : { before: sibling });
  return ok(shape(call)(parent));
}

function listEnds(call: Call, end: "blockedBy" | "blocking"): Answer {
  return page(call, call.issue(call.repository(READ_ISSUES))[end], shape(call));
}

function addBlocker(call: Call): Answer {
  const issue = call.issue(call.repository(TRIAGE_ISSUE));
  const id = call.requiredInteger("issue_id", "IssueDependency");
  // A number taken for a database id finds an old issue of a stranger, and GitHub links it.
  const blocker = findForeignIssue(call.world, id) ?? findById(call, id);
  addBlockedBy(call.world, issue, blocker, call.actor);
  return created(shape(call)(blocker), call.links.issue(blocker));
}

function removeBlocker(call: Call): Answer {
  const issue = call.issue(call.repository(TRIAGE_ISSUE));
  const id = Number(call.param("issue_id"));
  const blocker = findForeignIssue(call.world, id) ?? findById(call, id);
  removeBlockedBy(call.world, issue, blocker, call.actor);
  return ok(shape(call)(blocker));
}

function findById(call: Call, id: number): Issue {
  const issue = call.world.issuesById.get(id);
  if (issue === undefined) throw new Refusal(404, "The provided sub-issue does not exist", { type: "NOT_FOUND" });
  return issue;
}
