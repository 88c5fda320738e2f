import { toTimestamp } from "../clock.ts";
import { compareCommits } from "../git/history.ts";
import { gitNodeId } from "../rest/git/git-shape.ts";
import type { Issue } from "../world/issues/issue.ts";
import { filesOf, mergedTree, pullOf } from "../world/pulls/pulls.ts";
import { closedBy } from "../world/pulls/closing-pulls.ts";
import { connect, type PageArguments } from "./connection.ts";
import type { Context, Resolvers } from "./context.ts";
import { ISSUE_AND_PULL } from "./issue-resolvers.ts";

interface PullCommit {
  readonly issue: Issue;
  readonly sha: string;
}

function sum(issue: Issue, field: "additions" | "deletions"): number {
  return filesOf(issue).reduce((total, file) => total + file[field], 0);
}

/** Pull requests. */
export const PULL_RESOLVERS: Resolvers = {
  PullRequest: {
    ...ISSUE_AND_PULL,
    state: (issue: Issue) => (pullOf(issue).merged ? "MERGED" : issue.state.toUpperCase()),
    additions: (issue: Issue) => sum(issue, "additions"),
    deletions: (issue: Issue) => sum(issue, "deletions"),
    changedFiles: (issue: Issue) => filesOf(issue).length,
    baseRefName: (issue: Issue) => pullOf(issue).baseRef,
    baseRefOid: (issue: Issue) => pullOf(issue).baseSha,
    headRefName: (issue: Issue) => pullOf(issue).headRef,
    headRefOid: (issue: Issue) => pullOf(issue).headSha,
    headRepository: (issue: Issue) => pullOf(issue).headRepository,
    headRef: (issue: Issue) => {
      const { headRef, headRepository } = pullOf(issue);
      const ref = `refs/heads/${headRef}`;
      return headRepository.git.refs.has(ref) ? { kind: "ref", repository: headRepository, ref } : null;
    },
    isCrossRepository: (issue: Issue) => pullOf(issue).headRepository !== issue.repository,
    isDraft: (issue: Issue) => pullOf(issue).draft,
    closingIssuesReferences: (issue: Issue, args: PageArguments) =>
      connect("closingIssuesReferences", closedBy(issue), args),
    merged: (issue: Issue) => pullOf(issue).merged,
    mergedAt: (issue: Issue) => {
      const { mergedAt } = pullOf(issue);
      return mergedAt === null ? null : toTimestamp(mergedAt);
    },
    mergeCommit: (issue: Issue) => {
      const { mergeCommit } = pullOf(issue);
      return mergeCommit === null ? null : { kind: "commit", repository: issue.repository, sha: mergeCommit };
    },
    mergeable: (issue: Issue) =>
      issue.state === "closed" ? "UNKNOWN" : mergedTree(issue) === null ? "CONFLICTING" : "MERGEABLE",
    permalink: (issue: Issue, _: unknown, { links }: Context) => links.issuePage(issue),
    commits: (issue: Issue, args: PageArguments) => {
      const { baseSha, headSha, headRepository } = pullOf(issue);
      const rows = compareCommits(headRepository.git, baseSha, headSha).ahead;
      return connect(
        "commits",
        rows.map(({ sha }): PullCommit => ({ issue, sha })),
        args,
      );
    },
  },
  PullRequestCommit: {
    id: ({ issue, sha }: PullCommit) => gitNodeId("PURC", issue.repository, sha),
    commit: ({ issue, sha }: PullCommit) => ({ kind: "commit", repository: pullOf(issue).headRepository, sha }),
    pullRequest: ({ issue }: PullCommit) => issue,
    url: ({ issue, sha }: PullCommit, _: unknown, { links }: Context) => `${links.issuePage(issue)}/commits/${sha}`,
    resourcePath: ({ issue, sha }: PullCommit, _: unknown, { links }: Context) =>
      `${links.issuePage(issue).slice(links.html.length)}/commits/${sha}`,
  },
};
