import { PUSH_ISSUE, READ_ISSUES, TRIAGE_ISSUE } from "../../world/required-permissions.ts";
import { setLabels } from "../../world/issues/issue-change.ts";
import type { Label } from "../../world/issues/issue.ts";
import { createLabel, deleteLabel, updateLabel } from "../../world/issues/labels.ts";
import { notFound } from "../../world/refusal.ts";
import type { Repository } from "../../world/repositories/repository.ts";
import { created, noContent, ok, type Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { readLabels } from "./issue-input.ts";
import { toLabel } from "./issue-shape.ts";
import { page } from "../paging.ts";
import type { Route } from "../router.ts";

const LABELS = "/repos/{owner}/{repo}/labels";
const OF_ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}/labels";

/** Labels of a repository and of an issue. */
export const LABEL_ROUTES: readonly Route[] = [
  { method: "GET", template: LABELS, handle: listLabels },
  { method: "POST", template: LABELS, handle: postLabel },
  {
    method: "GET",
    template: `${LABELS}/{name}`,
    handle: (call) => ok(toLabel(call.links, find(call, call.repository(READ_ISSUES)))),
  },
  { method: "PATCH", template: `${LABELS}/{name}`, handle: patchLabel },
  { method: "DELETE", template: `${LABELS}/{name}`, handle: removeLabel },
  { method: "GET", template: OF_ISSUE, handle: listOfIssue },
  { method: "POST", template: OF_ISSUE, handle: (call) => changeOfIssue(call, "add") },
  { method: "PUT", template: OF_ISSUE, handle: (call) => changeOfIssue(call, "set") },
  { method: "DELETE", template: OF_ISSUE, handle: clearIssue },
  { method: "DELETE", template: `${OF_ISSUE}/{name}`, handle: takeFromIssue },
];

function find(call: Call, repository: Repository): Label {
  const label = repository.findLabel(call.param("name"));
  if (label === undefined) throw notFound();
  return label;
}

function listLabels(call: Call): Answer {
  const repository = call.repository(READ_ISSUES);
  const rows = [...repository.labels.values()].sort((a, b) => a.name.localeCompare(b.name));
  return page(call, rows, (label) => toLabel(call.links, label));
}

function postLabel(call: Call): Answer {
  const repository = call.repository(PUSH_ISSUE);
  const label = createLabel(call.world, repository, call.actor, {
    name: call.requiredString("name", "Label"),
    color: call.string("color", "Label"),
    description: call.string("description", "Label"),
  });
  const shape = toLabel(call.links, label);
  return created(shape, String(shape["url"]));
}

function patchLabel(call: Call): Answer {
  const label = find(call, call.repository(PUSH_ISSUE));
  updateLabel(call.world, label, call.actor, {
    name: call.string("new_name", "Label"),
    color: call.string("color", "Label"),
    description: call.string("description", "Label"),
  });
  return ok(toLabel(call.links, label));
}

function removeLabel(call: Call): Answer {
  deleteLabel(call.world, find(call, call.repository(PUSH_ISSUE)), call.actor);
  return noContent();
}

function listOfIssue(call: Call): Answer {
  const issue = call.issue(call.repository(READ_ISSUES));
  return page(call, issue.labels, (label) => toLabel(call.links, label));
}

function changeOfIssue(call: Call, how: "add" | "set"): Answer {
  const repository = call.repository(TRIAGE_ISSUE);
  const issue = call.issue(repository);
  const given = readLabels(
    call,
    repository,
    Array.isArray(call.rawInput) ? call.rawInput : (call.input["labels"] ?? []),
  );
  setLabels(call.world, issue, call.actor, how === "add" ? [...issue.labels, ...given] : given);
  return ok(issue.labels.map((label) => toLabel(call.links, label)));
}

function clearIssue(call: Call): Answer {
  const issue = call.issue(call.repository(TRIAGE_ISSUE));
  setLabels(call.world, issue, call.actor, []);
  return noContent();
}

function takeFromIssue(call: Call): Answer {
  const issue = call.issue(call.repository(TRIAGE_ISSUE));
  const name = call.param("name").toLowerCase();
  const label = issue.labels.find((candidate) => candidate.name.toLowerCase() === name);
  if (label === undefined) throw notFound();
  setLabels(
    call.world,
    issue,
    call.actor,
    issue.labels.filter((other) => other !== label),
  );
  return ok(issue.labels.map((other) => toLabel(call.links, other)));
}
