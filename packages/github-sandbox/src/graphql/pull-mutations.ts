import { WRITE_PULLS } from "../world/required-permissions.ts";
import { changeIssue } from "../world/issues/issue-change.ts";
import type { Issue } from "../world/issues/issue.ts";
import { createPull, pullOf } from "../world/pulls/pulls.ts";
import { permit, type Context, type Resolvers } from "./context.ts";
import { getIssueOrPull, getRepository } from "./find-node.ts";
import type { Input } from "./issue-mutations.ts";

function changePull(context: Context, id: string, change: Parameters<typeof changeIssue>[3]): { pullRequest: Issue } {
  const issue = getIssueOrPull(context, id);
  pullOf(issue);
  const isOwn = issue.author === context.token.account;
  permit(context, issue.repository, { ...WRITE_PULLS, role: "write", orElse: isOwn });
  changeIssue(context.world, issue, context.actor, change);
  return { pullRequest: issue };
}

/** Mutations of pull requests. */
export const PULL_MUTATIONS: Resolvers = {
  Mutation: {
    createPullRequest: (
      _: unknown,
      {
        input,
      }: Input<{
        repositoryId: string;
        title: string;
        body?: string | null;
        headRefName: string;
        baseRefName: string;
        draft?: boolean;
      }>,
      context: Context,
    ) => {
      const repository = getRepository(context, input.repositoryId);
      permit(context, repository, WRITE_PULLS);
      const { title, body, headRefName: head, baseRefName: base, draft = false } = input;
      return { pullRequest: createPull(context.world, repository, context.actor, { title, body, head, base, draft }) };
    },
    updatePullRequest: (
      _: unknown,
      { input }: Input<{ pullRequestId: string; title?: string | null; body?: string | null; state?: string | null }>,
      context: Context,
    ) => {
      const state = input.state == null ? undefined : input.state === "OPEN" ? "open" : "closed";
      const change = { title: input.title ?? undefined, body: input.body ?? undefined, state } as const;
      return changePull(context, input.pullRequestId, change);
    },
    closePullRequest: (_: unknown, { input }: Input<{ pullRequestId: string }>, context: Context) =>
      changePull(context, input.pullRequestId, { state: "closed" }),
  },
};
