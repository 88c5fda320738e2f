import type { Account, Actor } from "../account.ts";
import type { Issue, IssueType, Label, Milestone, Pull } from "./issue.ts";
import { checkBody, checkTitle } from "./issue-text.ts";
import { invalid, Refusal } from "../refusal.ts";
import type { Repository } from "../repositories/repository.ts";
import { notice } from "./references.ts";
import { addSubIssue, checkSubIssue } from "./sub-issues.ts";
import type { World } from "../world.ts";

/** The fields of a new issue; labels and the like are already resolved. */
export interface NewIssue {
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly labels?: readonly Label[];
  readonly assignees?: readonly Account[];
  readonly milestone?: Milestone | null;
  readonly type?: IssueType | null;
  readonly parent?: Issue | null;
}

/** Maximum number of labels on one issue. */
const LABELS_PER_ISSUE = 100;

/** Opens an issue, atomically linked to its parent if one is given. */
export function createIssue(world: World, repository: Repository, actor: Actor, fields: NewIssue): Issue {
  if (!repository.hasIssues)
    throw new Refusal(410, "Issues has been disabled in this repository.", { type: "UNPROCESSABLE" });
  checkTitle(fields.title);
  checkBody(fields.body ?? "");
  checkLabelCount(fields.labels ?? []);
  const parent = fields.parent ?? null;
  if (parent !== null) checkSubIssue(world, parent, null, false);
  const issue = putIssue(world, repository, actor, fields, null);
  world.events.emit({
    name: "issues",
    action: "opened",
    repository,
    sender: actor.account,
    token: actor.token,
    issue,
  });
  for (const assignee of issue.assignees) world.record(issue, actor, { type: "assigned", assignee });
  for (const label of issue.labels) {
    world.record(issue, actor, { type: "labeled", label });
    const { account: sender, token } = actor;
    world.events.emit({ name: "issues", action: "labeled", repository, sender, token, issue, label });
  }
  if (parent !== null) {
    addSubIssue(world, parent, issue, actor, false);
    // A new sub-issue takes its parent's milestone unless it has its own.
    issue.milestone ??= parent.milestone;
  }
  return issue;
}

/** Gives an issue or pull request its number and place; checks no rule. */
export function putIssue(
  world: World,
  repository: Repository,
  actor: Actor,
  fields: NewIssue,
  pull: Pull | null,
  id = world.nextIssueId(),
): Issue {
  const now = world.clock.now();
  repository.lastNumber += 1;
  const issue: Issue = {
    kind: "issue",
    id,
    nodeId: pull?.nodeId ?? world.nodeId("I", id),
    number: repository.lastNumber,
    repository,
    author: actor.account,
    viaApp: actor.token?.app ?? null,
    createdAt: now,
    pull,
    title: fields.title.trim(),
    body: fields.body ?? "",
    state: "open",
    stateReason: null,
    closedAt: null,
    closedBy: null,
    updatedAt: now,
    editor: null,
    lastEditedAt: null,
    locked: false,
    labels: [...new Set(fields.labels ?? [])],
    assignees: [...new Set(fields.assignees ?? [])],
    milestone: fields.milestone ?? null,
    type: fields.type ?? null,
    fieldValues: [],
    duplicateOf: null,
    parent: null,
    children: [],
    blockedBy: [],
    blocking: [],
    comments: [],
    timeline: [],
    edits: [],
    reactions: [],
  };
  repository.issues.set(issue.number, issue);
  world.issuesById.set(id, issue);
  world.nodes.set(issue.nodeId, issue);
  world.lag.created(issue);
  notice(world, repository, actor, `${issue.title}\n\n${issue.body}`, `issue #${issue.number}`, issue);
  return issue;
}

/** Refuses more labels than an issue can have. */
export function checkLabelCount(labels: readonly Label[]): void {
  if (labels.length > LABELS_PER_ISSUE) {
    const message = `labels is too long (maximum is ${LABELS_PER_ISSUE} labels)`;
    throw invalid({ resource: "Issue", field: "labels", code: "custom", message });
  }
}
