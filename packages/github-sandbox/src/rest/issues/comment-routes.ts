import { requirePermission } from "../../world/access.ts";
import { createComment, deleteComment, updateComment } from "../../world/issues/comments.ts";
import { commentOn, READ_ISSUES } from "../../world/required-permissions.ts";
import type { Comment, Reaction } from "../../world/issues/issue.ts";
import { invalid, notFound } from "../../world/refusal.ts";
import { created, noContent, ok, type Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { toComment, toReaction } from "./issue-shape.ts";
import { page } from "../paging.ts";
import type { Route } from "../router.ts";

const ISSUES = "/repos/{owner}/{repo}/issues";
const REACTIONS: readonly string[] = ["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"];

/** Comments on issues and pull requests, and reactions. */
export const COMMENT_ROUTES: readonly Route[] = [
  { method: "GET", template: `${ISSUES}/{issue_number}/comments`, handle: listComments },
  { method: "POST", template: `${ISSUES}/{issue_number}/comments`, handle: postComment, createsContent: true },
  { method: "GET", template: `${ISSUES}/comments/{comment_id}`, handle: getComment },
  { method: "PATCH", template: `${ISSUES}/comments/{comment_id}`, handle: patchComment },
  { method: "DELETE", template: `${ISSUES}/comments/{comment_id}`, handle: removeComment },
  { method: "POST", template: `${ISSUES}/comments/{comment_id}/reactions`, handle: reactToComment },
  { method: "POST", template: `${ISSUES}/{issue_number}/reactions`, handle: reactToIssue },
];

function listComments(call: Call): Answer {
  const issue = call.issue(call.repository(READ_ISSUES));
  const since = Date.parse(call.query.get("since") ?? "1970-01-01T00:00:00Z");
  const rows = issue.comments.filter((comment) => comment.updatedAt >= since);
  return page(call, rows, (comment) => toComment(call.links, comment));
}

function postComment(call: Call): Answer {
  const repository = call.repository(READ_ISSUES);
  const issue = call.issue(repository);
  requirePermission(call.world, call.token, repository, commentOn(issue));
  const comment = createComment(call.world, issue, call.actor, call.requiredString("body", "IssueComment"));
  const shape = toComment(call.links, comment);
  return created(shape, String(shape["url"]));
}

function find(call: Call): Comment {
  const comment = call.repository(READ_ISSUES).comments.get(Number(call.param("comment_id")));
  if (comment === undefined) throw notFound();
  return comment;
}

function getComment(call: Call): Answer {
  return ok(toComment(call.links, find(call)));
}

/** Editing and deleting: the author, or someone with push access. */
function mayEdit(call: Call, comment: Comment): void {
  const isOwn = comment.author === call.token.account;
  const wanted = { ...commentOn(comment.issue), role: "write" as const, orElse: isOwn };
  requirePermission(call.world, call.token, comment.issue.repository, wanted);
}

function patchComment(call: Call): Answer {
  const comment = find(call);
  mayEdit(call, comment);
  updateComment(call.world, comment, call.actor, call.requiredString("body", "IssueComment"));
  return ok(toComment(call.links, comment));
}

function removeComment(call: Call): Answer {
  const comment = find(call);
  mayEdit(call, comment);
  deleteComment(call.world, comment, call.actor);
  return noContent();
}

function reactToComment(call: Call): Answer {
  const comment = find(call);
  requirePermission(call.world, call.token, comment.issue.repository, commentOn(comment.issue));
  return react(call, comment.reactions);
}

function reactToIssue(call: Call): Answer {
  const issue = call.issue(call.repository(READ_ISSUES));
  requirePermission(call.world, call.token, issue.repository, commentOn(issue));
  return react(call, issue.reactions);
}

function react(call: Call, reactions: Reaction[]): Answer {
  const content = call.requiredString("content", "Reaction");
  if (!REACTIONS.includes(content))
    throw invalid({ resource: "Reaction", field: "content", code: "invalid", value: content });
  const { account } = call.token;
  const known = reactions.find((reaction) => reaction.account === account && reaction.content === content);
  if (known !== undefined) return ok(toReaction(call.links, known));
  const id = call.world.nextId();
  const nodeId = call.world.nodeId("REA", id);
  const reaction: Reaction = { id, nodeId, account, content, createdAt: call.world.clock.now() };
  reactions.push(reaction);
  return created(toReaction(call.links, reaction));
}
