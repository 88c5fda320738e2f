import { createComment, updateComment } from "../world/issues/comments.ts";
import { commentOn, TRIAGE_ISSUE } from "../world/required-permissions.ts";
import { addBlockedBy, removeBlockedBy } from "../world/issues/dependencies.ts";
import type { Issue } from "../world/issues/issue.ts";
import { Refusal } from "../world/refusal.ts";
import { addSubIssue, moveSubIssue, removeSubIssue } from "../world/issues/sub-issues.ts";
import { permit, type Context, type Resolvers } from "./context.ts";
import { getComment, getIssue, getIssueOrPull } from "./find-node.ts";
import type { Input } from "./issue-mutations.ts";

interface Blocking {
  readonly issueId: string;
  readonly blockingIssueId: string;
}

function triaged(context: Context, id: string): Issue {
  const issue = getIssue(context, id);
  permit(context, issue.repository, TRIAGE_ISSUE);
  return issue;
}

function findByUrl(context: Context, url: string): Issue {
  const match = /\/([^/]+\/[^/]+)\/issues\/(\d+)\/?$/u.exec(url);
  const issue = context.world.findRepository(match?.[1] ?? "")?.issues.get(Number(match?.[2]));
  if (issue === undefined)
    throw new Refusal(404, `Could not resolve to an Issue with the URL ${url}`, { type: "NOT_FOUND" });
  return issue;
}

/** Mutations of hierarchy, dependencies and comments. */
export const RELATION_MUTATIONS: Resolvers = {
  Mutation: {
    addSubIssue: (
      _: unknown,
      {
        input,
      }: Input<{
        issueId: string;
        subIssueId?: string | null;
        subIssueUrl?: string | null;
        replaceParent?: boolean | null;
      }>,
      context: Context,
    ) => {
      const issue = triaged(context, input.issueId);
      if (input.subIssueId == null && input.subIssueUrl == null)
        throw new Refusal(422, "One of subIssueId and subIssueUrl is required");
      const subIssue =
        input.subIssueId == null ? findByUrl(context, input.subIssueUrl ?? "") : getIssue(context, input.subIssueId);
      addSubIssue(context.world, issue, subIssue, context.actor, input.replaceParent === true);
      return { issue, subIssue };
    },
    removeSubIssue: (_: unknown, { input }: Input<{ issueId: string; subIssueId: string }>, context: Context) => {
      const issue = triaged(context, input.issueId);
      const subIssue = getIssue(context, input.subIssueId);
      removeSubIssue(context.world, issue, subIssue, context.actor);
      return { issue, subIssue };
    },
    reprioritizeSubIssue: (
      _: unknown,
      { input }: Input<{ issueId: string; subIssueId: string; afterId?: string | null; beforeId?: string | null }>,
      context: Context,
    ) => {
      const issue = triaged(context, input.issueId);
      if ((input.afterId == null) === (input.beforeId == null))
        throw new Refusal(422, "One of afterId and beforeId is required, but not both");
      const place =
        input.afterId == null
          ? { before: getIssue(context, input.beforeId ?? "") }
          : { after: getIssue(context, input.afterId) };
      moveSubIssue(context.world, issue, getIssue(context, input.subIssueId), place);
      return { issue };
    },
    addBlockedBy: (_: unknown, { input }: Input<Blocking>, context: Context) => {
      const issue = triaged(context, input.issueId);
      const blockingIssue = getIssue(context, input.blockingIssueId);
      addBlockedBy(context.world, issue, blockingIssue, context.actor);
      return { issue, blockingIssue };
    },
    removeBlockedBy: (_: unknown, { input }: Input<Blocking>, context: Context) => {
      const issue = triaged(context, input.issueId);
      const blockingIssue = getIssue(context, input.blockingIssueId);
      removeBlockedBy(context.world, issue, blockingIssue, context.actor);
      return { issue, blockingIssue };
    },
    addComment: (_: unknown, { input }: Input<{ subjectId: string; body: string }>, context: Context) => {
      const subject = getIssueOrPull(context, input.subjectId);
      permit(context, subject.repository, commentOn(subject));
      const node = createComment(context.world, subject, context.actor, input.body);
      return { subject, commentEdge: { node, cursor: "" } };
    },
    updateIssueComment: (_: unknown, { input }: Input<{ id: string; body: string }>, context: Context) => {
      const comment = editable(context, input.id);
      updateComment(context.world, comment, context.actor, input.body);
      return { issueComment: comment };
    },
    minimizeComment: (_: unknown, { input }: Input<{ subjectId: string; classifier: string }>, context: Context) => {
      const comment = editable(context, input.subjectId);
      comment.minimized = input.classifier;
      return { minimizedComment: comment };
    },
  },
};

function editable(context: Context, id: string): ReturnType<typeof getComment> {
  const comment = getComment(context, id);
  const isOwn = comment.author === context.token.account;
  permit(context, comment.issue.repository, { ...commentOn(comment.issue), role: "write", orElse: isOwn });
  return comment;
}
