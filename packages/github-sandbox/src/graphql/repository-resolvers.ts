import { toTimestamp } from "../clock.ts";
import { READ_CONTENTS, READ_ISSUES, READ_PULLS } from "../world/required-permissions.ts";
import type { Issue, Label, Milestone } from "../world/issues/issue.ts";
import { notFound, Refusal } from "../world/refusal.ts";
import type { Repository } from "../world/repositories/repository.ts";
import type { World } from "../world/world.ts";
import { connect, type PageArguments } from "./connection.ts";
import { permit, type Context, type Resolvers } from "./context.ts";
import { findExpression, findObject, visibleRefs, type RefNode } from "./git-resolvers.ts";
import { listByIssueArguments, type IssueArguments } from "./issue-filter.ts";

function findRef(world: World, repository: Repository, name: string): RefNode | null {
  const names = [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`];
  const refs = visibleRefs(world, repository);
  const ref = names.find((candidate) => refs.has(candidate));
  return ref === undefined ? null : { kind: "ref", repository, ref };
}

function findNumber(repository: Repository, number: number, wanted: "issue" | "pull" | "either"): Issue {
  const issue = repository.issues.get(number);
  const fits = issue !== undefined && (wanted === "either" || (issue.pull === null) === (wanted === "issue"));
  if (!fits) {
    const what = { issue: "an Issue", pull: "a PullRequest", either: "an issue or pull request" }[wanted];
    throw new Refusal(404, `Could not resolve to ${what} with the number of ${number}.`, { type: "NOT_FOUND" });
  }
  return issue;
}

function permissionOf(repository: Repository, { token }: Context): string | null {
  const role = repository.roleOf(token.account);
  // GitHub doesn't report an app's permissions here.
  return token.account.type === "Bot" || role === "none" ? null : role.toUpperCase();
}

interface LabelArguments extends PageArguments {
  readonly query?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

/** Returns labels in the requested order. */
export function listLabels(labels: readonly Label[], args: LabelArguments): Record<string, unknown> {
  const query = args.query?.toLowerCase() ?? "";
  const sign = args.orderBy?.direction === "DESC" ? -1 : 1;
  const rows = labels.filter((label) => label.name.toLowerCase().includes(query));
  if (args.orderBy?.field === "NAME") rows.sort((a, b) => sign * a.name.localeCompare(b.name));
  else rows.sort((a, b) => sign * (a.createdAt - b.createdAt || a.id - b.id));
  return connect("labels", rows, args);
}

/** Repositories, labels and milestones. */
export const REPOSITORY_RESOLVERS: Resolvers = {
  Repository: {
    id: (repository: Repository) => repository.nodeId,
    databaseId: (repository: Repository) => repository.id,
    createdAt: (repository: Repository) => toTimestamp(repository.createdAt),
    updatedAt: (repository: Repository) => toTimestamp(repository.updatedAt),
    pushedAt: (repository: Repository) => (repository.isEmpty ? null : toTimestamp(repository.pushedAt)),
    nameWithOwner: (repository: Repository) => repository.fullName,
    hasIssuesEnabled: (repository: Repository) => repository.hasIssues,
    isDisabled: () => false,
    isInOrganization: (repository: Repository) => repository.owner.type === "Organization",
    parent: (repository: Repository) => repository.forkOf,
    visibility: (repository: Repository) => (repository.isPrivate ? "PRIVATE" : "PUBLIC"),
    url: (repository: Repository, _: unknown, { links }: Context) => links.repositoryPage(repository),
    resourcePath: (repository: Repository) => `/${repository.fullName}`,
    viewerPermission: (repository: Repository, _: unknown, context: Context) => permissionOf(repository, context),
    viewerCanAdminister: (repository: Repository, _: unknown, context: Context) =>
      permissionOf(repository, context) === "ADMIN",
    defaultBranchRef: (repository: Repository, _: unknown, context: Context) => {
      permit(context, repository, READ_CONTENTS);
      return findRef(context.world, repository, `refs/heads/${repository.defaultBranch}`);
    },
    ref: (repository: Repository, { qualifiedName }: { qualifiedName: string }, context: Context) => {
      permit(context, repository, READ_CONTENTS);
      return findRef(context.world, repository, qualifiedName);
    },
    refs: (
      repository: Repository,
      args: PageArguments & { refPrefix: string; query?: string | null },
      context: Context,
    ) => {
      permit(context, repository, READ_CONTENTS);
      const names = [...visibleRefs(context.world, repository).keys()].sort();
      const rows = names.filter((ref) => ref.startsWith(args.refPrefix) && ref.includes(args.query ?? ""));
      return connect(
        "refs",
        rows.map((ref): RefNode => ({ kind: "ref", repository, ref })),
        args,
      );
    },
    object: (repository: Repository, args: { oid?: string | null; expression?: string | null }, context: Context) => {
      permit(context, repository, READ_CONTENTS);
      if (args.oid == null && args.expression == null)
        throw new Refusal(422, "Either 'oid' or 'expression' must be provided");
      return args.oid == null
        ? findExpression(context.world, repository, args.expression ?? "")
        : findObject(repository, args.oid);
    },
    issues: (repository: Repository, args: IssueArguments, context: Context) => {
      permit(context, repository, READ_ISSUES);
      return connect("issues", listByIssueArguments(context.world, repository, args, "issue"), args);
    },
    pullRequests: (repository: Repository, args: IssueArguments, context: Context) => {
      permit(context, repository, READ_PULLS);
      return connect("pullRequests", listByIssueArguments(context.world, repository, args, "pull"), args);
    },
    issue: (repository: Repository, { number }: { number: number }, context: Context) => {
      permit(context, repository, READ_ISSUES);
      return findNumber(repository, number, "issue");
    },
    pullRequest: (repository: Repository, { number }: { number: number }, context: Context) => {
      permit(context, repository, READ_PULLS);
      return findNumber(repository, number, "pull");
    },
    issueOrPullRequest: (repository: Repository, { number }: { number: number }, context: Context) => {
      permit(context, repository, READ_ISSUES);
      return findNumber(repository, number, "either");
    },
    issueTypes: (repository: Repository, args: PageArguments) =>
      repository.owner.type === "Organization" ? connect("issueTypes", repository.issueTypes, args) : null,
    label: (repository: Repository, { name }: { name: string }, context: Context) => {
      permit(context, repository, READ_ISSUES);
      return repository.findLabel(name) ?? null;
    },
    labels: (repository: Repository, args: LabelArguments, context: Context) => {
      permit(context, repository, READ_ISSUES);
      return listLabels([...repository.labels.values()], args);
    },
    milestone: (repository: Repository, { number }: { number: number }) => {
      const found = repository.milestones.find((milestone) => milestone.number === number);
      if (found === undefined) throw notFound();
      return found;
    },
    milestones: (repository: Repository, args: PageArguments & { states?: readonly string[] | null }) => {
      const rows = repository.milestones.filter(
        (one) => args.states == null || args.states.includes(one.state.toUpperCase()),
      );
      return connect("milestones", rows, args);
    },
  },
  Label: {
    id: (label: Label) => label.nodeId,
    createdAt: (label: Label) => toTimestamp(label.createdAt),
    updatedAt: (label: Label) => toTimestamp(label.createdAt),
    resourcePath: (label: Label) => `/${label.repository.fullName}/labels/${encodeURIComponent(label.name)}`,
    url: (label: Label, _: unknown, { links }: Context) =>
      `${links.repositoryPage(label.repository)}/labels/${encodeURIComponent(label.name)}`,
  },
  Milestone: {
    id: (milestone: Milestone) => milestone.nodeId,
    closed: (milestone: Milestone) => milestone.state === "closed",
    closedAt: (milestone: Milestone) => (milestone.closedAt === null ? null : toTimestamp(milestone.closedAt)),
    createdAt: (milestone: Milestone) => toTimestamp(milestone.createdAt),
    updatedAt: (milestone: Milestone) => toTimestamp(milestone.updatedAt),
    state: (milestone: Milestone) => milestone.state.toUpperCase(),
    resourcePath: (milestone: Milestone) => `/${milestone.repository.fullName}/milestone/${milestone.number}`,
    url: (milestone: Milestone, _: unknown, { links }: Context) =>
      `${links.repositoryPage(milestone.repository)}/milestone/${milestone.number}`,
  },
  IssueType: {
    id: (type: { nodeId: string }) => type.nodeId,
    color: () => "GRAY",
    isEnabled: () => true,
    isPrivate: () => false,
  },
};
