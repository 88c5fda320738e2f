import { PUSH_ISSUE, READ_ISSUES, READ_METADATA } from "../../world/required-permissions.ts";
import type { Milestone } from "../../world/issues/issue.ts";
import { invalid, notFound } from "../../world/refusal.ts";
import { created, ok, type Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { toIssueType, toMilestone } from "./issue-shape.ts";
import { page } from "../paging.ts";
import type { Route } from "../router.ts";

const REPO = "/repos/{owner}/{repo}";
const TITLE_LIMIT = 255;

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
  const { world, token } = call;
  const title = call.requiredString("title", "Milestone");
  if (title.trim() === "" || title.length > TITLE_LIMIT)
    throw invalid({ resource: "Milestone", field: "title", code: title.trim() === "" ? "missing_field" : "invalid" });
  if (repository.milestones.some((milestone) => milestone.title === title))
    throw invalid({ resource: "Milestone", field: "title", code: "already_exists" });
  const id = world.nextId();
  const now = world.clock.now();
  const milestone: Milestone = {
    kind: "milestone",
    id,
    nodeId: world.nodeId("MI", id),
    number: repository.milestones.length + 1,
    repository,
    creator: token.account,
    title,
    description: call.string("description", "Milestone") ?? null,
    state: call.input["state"] === "closed" ? "closed" : "open",
    dueOn: call.string("due_on", "Milestone") ?? null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  };
  repository.milestones.push(milestone);
  world.nodes.set(milestone.nodeId, milestone);
  const shape = toMilestone(call.links, milestone);
  return created(shape, String(shape["url"]));
}

function listTypes(call: Call): Answer {
  const repository = call.repository(READ_METADATA);
  if (repository.owner.type !== "Organization") throw notFound();
  return ok(repository.issueTypes.map((type) => toIssueType(type)));
}
