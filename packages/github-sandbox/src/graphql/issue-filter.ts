import type { Issue } from "../world/issues/issue.ts";
import type { Repository } from "../world/repositories/repository.ts";
import type { World } from "../world/world.ts";
import type { PageArguments } from "./connection.ts";

/** Arguments of `issues` and `pullRequests`. */
export interface IssueArguments extends PageArguments {
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
  readonly filterBy?: {
    readonly since?: string | null;
    readonly states?: readonly string[] | null;
    readonly labels?: readonly string[] | null;
    readonly createdBy?: string | null;
    readonly assignee?: string | null;
    readonly milestoneNumber?: string | null;
  } | null;
}

/** Returns the issues or pull requests of a repository as its lists show them. */
export function listByIssueArguments(
  world: World,
  repository: Repository,
  args: IssueArguments,
  kind: "issue" | "pull",
): Issue[] {
  const rows: Issue[] = [];
  for (const issue of repository.issues.values()) {
    const listed = (issue.pull === null) === (kind === "issue") ? world.lag.asListed(issue) : null;
    if (listed !== null && fits(listed, args)) rows.push(listed);
  }
  return sortIssues(rows, args.orderBy ?? null);
}

function fits(issue: Issue, args: IssueArguments): boolean {
  const filter = args.filterBy ?? {};
  const since = filter.since == null ? Number.NEGATIVE_INFINITY : Date.parse(filter.since);
  return (
    hasState(issue, args.states ?? null) &&
    hasState(issue, filter.states ?? null) &&
    hasLabel(issue, args.labels ?? null) &&
    hasLabel(issue, filter.labels ?? null) &&
    (args.headRefName == null || issue.pull?.headRef === args.headRefName) &&
    (args.baseRefName == null || issue.pull?.baseRef === args.baseRefName) &&
    (filter.createdBy == null || issue.author.login.replace("[bot]", "") === filter.createdBy.replace("[bot]", "")) &&
    (filter.assignee == null || issue.assignees.some((account) => account.login === filter.assignee)) &&
    (filter.milestoneNumber == null || String(issue.milestone?.number) === filter.milestoneNumber) &&
    Math.floor(issue.updatedAt / 1000) * 1000 >= since
  );
}

function hasState(issue: Issue, states: readonly string[] | null): boolean {
  const state = issue.pull?.merged === true ? "MERGED" : issue.state.toUpperCase();
  return states === null || states.includes(state);
}

/** Unlike REST's list, one of the labels is enough. */
function hasLabel(issue: Issue, labels: readonly string[] | null): boolean {
  if (labels === null || labels.length === 0) return true;
  const wanted = new Set(labels.map((name) => name.toLowerCase()));
  return issue.labels.some((label) => wanted.has(label.name.toLowerCase()));
}

function sortIssues(rows: Issue[], order: { readonly field: string; readonly direction: string } | null): Issue[] {
  const sign = order?.direction === "DESC" ? -1 : 1;
  const key = (issue: Issue): number =>
    order?.field === "UPDATED_AT"
      ? issue.updatedAt
      : order?.field === "COMMENTS"
        ? issue.comments.length
        : issue.createdAt;
  return rows.sort((a, b) => sign * (key(a) - key(b) || a.number - b.number));
}
