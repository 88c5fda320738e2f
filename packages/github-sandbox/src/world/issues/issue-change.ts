import type { Account, Actor } from "../account.ts";
import type { Issue, IssueType, Label, Milestone, StateReason, TimelineEvent } from "./issue.ts";
import { checkLabelCount } from "./issue-create.ts";
import { checkBody, checkTitle } from "./issue-text.ts";
import { notice } from "./references.ts";
import type { World } from "../world.ts";

/** Changes to an issue; undefined fields stay as they are. */
export interface IssueChange {
  readonly title?: string | undefined;
  readonly body?: string | null | undefined;
  readonly state?: "open" | "closed" | undefined;
  readonly stateReason?: StateReason | null | undefined;
  readonly duplicateOf?: Issue | undefined;
  readonly labels?: readonly Label[] | undefined;
  readonly assignees?: readonly Account[] | undefined;
  readonly milestone?: Milestone | null | undefined;
  readonly type?: IssueType | null | undefined;
}

/** Changes an issue atomically: all fields are checked before any is changed. */
export function changeIssue(world: World, issue: Issue, actor: Actor, change: IssueChange): void {
  if (change.title !== undefined) checkTitle(change.title, issue.pull === null ? "Issue" : "PullRequest");
  checkBody(change.body ?? "", issue.pull === null ? "Issue" : "PullRequest");
  checkLabelCount(change.labels ?? []);
  world.lag.beforeChange(issue);
  changeText(world, issue, actor, change);
  if (change.labels !== undefined) setLabels(world, issue, actor, change.labels);
  if (change.assignees !== undefined) setAssignees(world, issue, actor, change.assignees);
  if (change.milestone !== undefined) setMilestone(world, issue, actor, change.milestone);
  if (change.type !== undefined) {
    issue.type = change.type;
    issue.updatedAt = world.clock.now();
  }
  if (change.state !== undefined && change.state !== issue.state)
    if (change.state === "closed")
      closeIssue(world, issue, actor, change.stateReason ?? "completed", { duplicateOf: change.duplicateOf ?? null });
    else reopenIssue(world, issue, actor);
}

/** Closes an issue; GitHub closes neither its parent nor its children. */
export function closeIssue(
  world: World,
  issue: Issue,
  actor: Actor,
  reason: StateReason,
  more: { duplicateOf?: Issue | null; closer?: TimelineEvent["closer"] } = {},
): void {
  if (issue.state === "closed") return;
  world.lag.beforeChange(issue);
  issue.state = "closed";
  issue.stateReason = issue.pull === null ? (reason === "reopened" ? "completed" : reason) : null;
  issue.duplicateOf = more.duplicateOf ?? null;
  issue.closedAt = world.clock.now();
  issue.closedBy = actor.account;
  issue.updatedAt = issue.closedAt;
  const closer = more.closer === undefined ? {} : { closer: more.closer };
  world.record(issue, actor, { type: "closed", stateReason: issue.stateReason, ...closer });
  emit(world, issue, actor, "closed");
}

/** Opens a closed issue again. */
export function reopenIssue(world: World, issue: Issue, actor: Actor): void {
  if (issue.state === "open") return;
  world.lag.beforeChange(issue);
  issue.state = "open";
  issue.stateReason = issue.pull === null ? "reopened" : null;
  issue.duplicateOf = null;
  issue.closedAt = null;
  issue.closedBy = null;
  issue.updatedAt = world.clock.now();
  world.record(issue, actor, { type: "reopened" });
  emit(world, issue, actor, "reopened");
}

function setAssignees(world: World, issue: Issue, actor: Actor, assignees: readonly Account[]): void {
  const before = issue.assignees;
  issue.assignees = [...new Set(assignees)];
  issue.updatedAt = world.clock.now();
  for (const assignee of before)
    if (!issue.assignees.includes(assignee)) world.record(issue, actor, { type: "unassigned", assignee });
  for (const assignee of issue.assignees)
    if (!before.includes(assignee)) world.record(issue, actor, { type: "assigned", assignee });
}

function setMilestone(world: World, issue: Issue, actor: Actor, milestone: Milestone | null): void {
  const before = issue.milestone;
  if (before === milestone) return;
  issue.milestone = milestone;
  issue.updatedAt = world.clock.now();
  if (before !== null) world.record(issue, actor, { type: "demilestoned", milestoneTitle: before.title });
  if (milestone !== null) world.record(issue, actor, { type: "milestoned", milestoneTitle: milestone.title });
}

/** Replaces the labels of an issue, with an event for each one added or removed. */
export function setLabels(world: World, issue: Issue, actor: Actor, labels: readonly Label[]): void {
  checkLabelCount(labels);
  const wanted = [...new Set(labels)];
  const added = wanted.filter((label) => !issue.labels.includes(label));
  const removed = issue.labels.filter((label) => !wanted.includes(label));
  if (added.length + removed.length === 0) return;
  world.lag.beforeChange(issue);
  issue.labels = [...issue.labels.filter((label) => wanted.includes(label)), ...added];
  issue.updatedAt = world.clock.now();
  for (const [action, changed] of [
    ["labeled", added],
    ["unlabeled", removed],
  ] as const)
    for (const label of changed) {
      world.record(issue, actor, { type: action, label });
      emit(world, issue, actor, action, { label });
    }
}

function changeText(world: World, issue: Issue, actor: Actor, change: IssueChange): void {
  const changes: Record<string, { from: string }> = {};
  const title = change.title?.trim();
  if (title !== undefined && title !== issue.title) {
    changes["title"] = { from: issue.title };
    world.record(issue, actor, { type: "renamed", rename: { from: issue.title, to: title } });
    issue.title = title;
  }
  if (change.body !== undefined && (change.body ?? "") !== issue.body) {
    changes["body"] = { from: issue.body };
    keepEdit(world, issue, actor, change.body ?? "");
  }
  if (Object.keys(changes).length > 0) {
    issue.updatedAt = world.clock.now();
    const where = `issue #${issue.number}`;
    notice(world, issue.repository, actor, `${issue.title}\n\n${issue.body}`, where, issue);
    emit(world, issue, actor, "edited", { changes });
  }
}

function keepEdit(world: World, issue: Issue, actor: Actor, body: string): void {
  if (issue.edits.length === 0)
    issue.edits.push({ nodeId: editId(world), editor: issue.author, at: issue.createdAt, body: issue.body });
  issue.body = body;
  issue.editor = actor.account;
  issue.lastEditedAt = world.clock.now();
  issue.edits.push({ nodeId: editId(world), editor: actor.account, at: issue.lastEditedAt, body });
}

function editId(world: World): string {
  return world.nodeId("UCE", world.nextId());
}

function emit(
  world: World,
  issue: Issue,
  actor: Actor,
  action: string,
  more: { label?: Label; changes?: Record<string, { from: string }> } = {},
): void {
  const { account: sender, token } = actor;
  const name = issue.pull === null ? "issues" : "pull_request";
  world.events.emit({ name, action, repository: issue.repository, sender, token, issue, ...more });
}
