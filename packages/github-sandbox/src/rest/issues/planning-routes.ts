import { PUSH_ISSUE, READ_ISSUES, READ_METADATA } from "../../world/required-permissions.ts";
import { createMilestone } from "../../world/issues/planning.ts";
import { notFound } from "../../world/refusal.ts";
import { created, ok, type Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { toIssueType, toMilestone } from "./issue-shape.ts";
import { page } from "../paging.ts";
import type { Route } from "../router.ts";

const REPO = "/repos/{owner}/{repo}";

/** Milestones and issue types. */
export const PLANNING_ROUTES: readonly Route[] = [
  { method: "GET", template: `${REPO}/milestones`, handle: listMilestones },
  { method: "POST", template: `${REPO}/milestones`, handle: postMilestone },
  { method: "GET", template: `${REPO}/milestones/{milestone_number}`, handle: getMilestone },
  { method: "GET", template: `${REPO}/issue-types`, handle: listTypes },
];

function listMilestones(call: Call): Answer {
  const repository = call.repository(READ_ISSUES);
  const state = call.query.get("state") ?? "open";
  const rows = repository.milestones.filter((milestone) => state === "all" || milestone.state === state);
  return page(call, rows, (milestone) => toMilestone(call.links, milestone));
}

function getMilestone(call: Call): Answer {
  const number = Number(call.param("milestone_number"));
  const milestone = call.repository(READ_ISSUES).milestones.find((candidate) => candidate.number === number);
  if (milestone === undefined) throw notFound();
  return ok(toMilestone(call.links, milestone));
}

function postMilestone(call: Call): Answer {
  const repository = call.repository(PUSH_ISSUE);
  const milestone = createMilestone(call.world, repository, call.token.account, {
    title: call.requiredString("title", "Milestone"),
    description: call.string("description", "Milestone"),
    state: call.input["state"] === "closed" ? "closed" : "open",
    dueOn: call.string("due_on", "Milestone"),
  });
  const shape = toMilestone(call.links, milestone);
  return created(shape, String(shape["url"]));
}

function listTypes(call: Call): Answer {
  const repository = call.repository(READ_METADATA);
  if (repository.owner.type !== "Organization") throw notFound();
  return ok(repository.issueTypes.map((type) => toIssueType(type)));
}
