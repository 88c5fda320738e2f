import { type Actor, isAtLeast } from "../account.ts";
import type { Comment, Issue } from "./issue.ts";
import { checkBody } from "./issue-text.ts";
import { notice } from "./references.ts";
import { invalid, Refusal } from "../refusal.ts";
import type { World } from "../world.ts";

/** Comments on an issue or pull request. */
export function createComment(world: World, issue: Issue, actor: Actor, body: string): Comment {
  checkComment(body);
  if (issue.locked && actor.account.type === "User" && !isAtLeast(issue.repository.roleOf(actor.account), "write"))
    throw new Refusal(403, "Unable to create comment because issue is locked.");
  const id = world.nextIssueId();
  const now = world.clock.now();
  const comment: Comment = {
    kind: "comment",
    id,
    nodeId: world.nodeId("IC", id),
    issue,
    author: actor.account,
    viaApp: actor.token?.app ?? null,
    body,
    createdAt: now,
    updatedAt: now,
    minimized: null,
    reactions: [],
  };
  world.lag.beforeChange(issue);
  issue.comments.push(comment);
  issue.updatedAt = now;
  issue.repository.comments.set(id, comment);
  world.nodes.set(comment.nodeId, comment);
  const where = `comment ${id} on #${issue.number}`;
  notice(world, issue.repository, actor, body, where, issue);
  emit(world, comment, actor, "created");
  return comment;
}

/** Replaces the text of a comment. */
export function updateComment(world: World, comment: Comment, actor: Actor, body: string): void {
  checkComment(body);
  const from = comment.body;
  comment.body = body;
  comment.updatedAt = world.clock.now();
  const where = `comment ${comment.id} on #${comment.issue.number}`;
  notice(world, comment.issue.repository, actor, body, where, comment.issue);
  emit(world, comment, actor, "edited", { body: { from } });
}

/** Deletes a comment. */
export function deleteComment(world: World, comment: Comment, actor: Actor): void {
  const { issue } = comment;
  world.lag.beforeChange(issue);
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  issue.repository.comments.delete(comment.id);
  world.nodes.delete(comment.nodeId);
  issue.updatedAt = world.clock.now();
  emit(world, comment, actor, "deleted");
}

function checkComment(body: string): void {
  if (body.trim() === "")
    throw invalid({ resource: "IssueComment", field: "body", code: "missing_field", message: "Body can't be blank" });
  checkBody(body, "IssueComment");
}

function emit(
  world: World,
  comment: Comment,
  actor: Actor,
  action: string,
  changes?: Readonly<Record<string, { readonly from: string }>>,
): void {
  const { issue } = comment;
  const { account: sender, token } = actor;
  const more = changes === undefined ? {} : { changes };
  world.events.emit({
    name: "issue_comment",
    action,
    repository: issue.repository,
    sender,
    token,
    issue,
    comment,
    ...more,
  });
}
