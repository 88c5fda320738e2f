import { allows, requirePermission } from "../../world/access.ts";
import {
  closeOrReopen,
  editIssue,
  OPEN_ISSUE,
  PUSH_ISSUE,
  READ_ISSUES,
  TRIAGE_ISSUE,
} from "../../world/required-permissions.ts";
import { changeIssue } from "../../world/issues/issue-change.ts";
import { createIssue, type NewIssue } from "../../world/issues/issue-create.ts";
import type { Issue, StateReason } from "../../world/issues/issue.ts";
import { invalid, Refusal } from "../../world/refusal.ts";
import type { Repository } from "../../world/repositories/repository.ts";
import { created, ok, type Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { readAssignees, readLabels, readMilestone, readType } from "./issue-input.ts";
import { listIssues } from "./issue-list.ts";
import { toIssue } from "./issue-shape.ts";
import type { Route } from "../router.ts";

const ISSUES = "/repos/{owner}/{repo}/issues";

/** Issues: list, read, open and change. */
export const ISSUE_ROUTES: readonly Route[] = [
  { method: "GET", template: ISSUES, handle: listIssues },
  { method: "GET", template: `${ISSUES}/{issue_number}`, handle: getIssue },
  { method: "POST", template: ISSUES, handle: postIssue, createsContent: true },
  { method: "PATCH", template: `${ISSUES}/{issue_number}`, handle: patchIssue },
  { method: "PUT", template: `${ISSUES}/{issue_number}/lock`, handle: (call) => setLock(call, true) },
  { method: "DELETE", template: `${ISSUES}/{issue_number}/lock`, handle: (call) => setLock(call, false) },
];

function getIssue(call: Call): Answer {
  return ok(toIssue(call.links, call.issue(call.repository(READ_ISSUES)), call.world.features));
}

function postIssue(call: Call): Answer {
  const repository = call.repository(OPEN_ISSUE);
  const title = call.requiredString("title", "Issue");
  const body = call.string("body", "Issue");
  const issue = createIssue(call.world, repository, call.actor, { title, body, ...readExtras(call, repository) });
  return created(toIssue(call.links, issue, call.world.features), call.links.issue(issue));
}

type Extras = Partial<Pick<Required<NewIssue>, "labels" | "assignees" | "milestone" | "type">>;

/** Fields that only people with push access may set; from others GitHub silently drops them. */
function readExtras(call: Call, repository: Repository): Extras {
  if (!allows(call.world, call.token, repository, PUSH_ISSUE)) return {};
  const { labels, assignees, milestone, type } = call.input;
  return {
    ...(labels === undefined ? {} : { labels: readLabels(call, repository, labels) }),
    ...(assignees === undefined ? {} : { assignees: readAssignees(call, repository, assignees) }),
    ...(milestone === undefined ? {} : { milestone: readMilestone(repository, milestone) }),
    ...(type === undefined ? {} : { type: readType(repository, type) }),
  };
}

function patchIssue(call: Call): Answer {
  const repository = call.repository(READ_ISSUES);
  const issue = call.issue(repository);
  const { input, token, world } = call;
  const title = call.string("title", "Issue");
  const body = input["body"] === null ? null : call.string("body", "Issue");
  const state = readState(input["state"]);
  if (title !== undefined || body !== undefined || state === undefined)
    requirePermission(world, token, repository, editIssue(issue, token));
  if (state !== undefined) requirePermission(world, token, repository, closeOrReopen(issue, token));
  const extras = allows(world, token, repository, TRIAGE_ISSUE) ? readExtras(call, repository) : {};
  const change = { title, body, state, ...readReason(call, state), ...extras };
  changeIssue(world, issue, call.actor, change);
  return ok(toIssue(call.links, issue, world.features));
}

function readState(value: unknown): "open" | "closed" | undefined {
  if (value === undefined || value === null || value === "open" || value === "closed") return value ?? undefined;
  throw invalid({ resource: "Issue", field: "state", code: "invalid", value });
}

function readReason(
  call: Call,
  state: "open" | "closed" | undefined,
): { stateReason?: StateReason; duplicateOf?: Issue } {
  const value = call.input["state_reason"];
  if (value === undefined || value === null || state === undefined) return {};
  const allowed: readonly unknown[] = state === "open" ? ["reopened"] : ["completed", "not_planned", "duplicate"];
  if (!allowed.includes(value)) throw invalid({ resource: "Issue", field: "state_reason", code: "invalid", value });
  const duplicate = call.input["duplicate_issue_id"];
  const original = typeof duplicate === "number" ? call.world.issuesById.get(duplicate) : undefined;
  if (typeof duplicate === "number" && original === undefined)
    throw invalid({ resource: "Issue", field: "duplicate_issue_id", code: "invalid", value: duplicate });
  return { stateReason: value as StateReason, ...(original === undefined ? {} : { duplicateOf: original }) };
}

function setLock(call: Call, locked: boolean): Answer {
  const repository = call.repository(PUSH_ISSUE);
  const issue = call.issue(repository);
  if (locked && issue.locked) throw new Refusal(403, "Issue is already locked");
  issue.locked = locked;
  issue.updatedAt = call.world.clock.now();
  call.world.record(issue, call.actor, { type: locked ? "locked" : "unlocked" });
  return { status: 204, body: null };
}
