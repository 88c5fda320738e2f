import { allows } from "../world/access.ts";
import type { Account } from "../world/account.ts";
import {
  closeOrReopen,
  editIssue,
  OPEN_ISSUE,
  PUSH_ISSUE,
  TRIAGE_ISSUE,
  ADMIN,
} from "../world/required-permissions.ts";
import { changeIssue, closeIssue, reopenIssue, setLabels } from "../world/issues/issue-change.ts";
import { createIssue } from "../world/issues/issue-create.ts";
import type { Issue, IssueType, Label, Milestone, StateReason } from "../world/issues/issue.ts";
import { deleteIssue } from "../world/issues/issue-lifecycle.ts";
import { createLabel } from "../world/issues/labels.ts";
import { Refusal } from "../world/refusal.ts";
import { permit, type Context, type Resolvers } from "./context.ts";
import { getIssue, getIssueOrPull, getLabel, getNode, getRepository } from "./find-node.ts";

/** Arguments of a mutation. */
export interface Input<T> {
  readonly input: T & { readonly clientMutationId?: string | null };
}

interface Extras {
  readonly labelIds?: readonly string[] | null;
  readonly assigneeIds?: readonly string[] | null;
  readonly milestoneId?: string | null;
  readonly issueTypeId?: string | null;
}

interface ResolvedExtras {
  labels?: Label[];
  assignees?: Account[];
  milestone?: Milestone | null;
  type?: IssueType | null;
}

function readExtras(context: Context, input: Extras): ResolvedExtras {
  const extras: ResolvedExtras = {};
  if (input.labelIds != null) extras.labels = input.labelIds.map((id) => getLabel(context, id));
  if (input.assigneeIds != null)
    extras.assignees = input.assigneeIds.map((id) => getOf(context, id, "account", "User"));
  if (input.milestoneId !== undefined)
    extras.milestone = input.milestoneId === null ? null : getOf(context, input.milestoneId, "milestone", "Milestone");
  if (input.issueTypeId !== undefined)
    extras.type = input.issueTypeId === null ? null : getOf(context, input.issueTypeId, "issue-type", "IssueType");
  return extras;
}

type NodeOf<K> = Extract<ReturnType<typeof getNode>, { kind: K }>;

function getOf<K extends "account" | "milestone" | "issue-type">(
  context: Context,
  id: string,
  kind: K,
  type: string,
): NodeOf<K> {
  const node = getNode(context, id);
  if (node.kind !== kind)
    throw new Refusal(404, `Could not resolve to ${type} node with the global id of '${id}'.`, { type: "NOT_FOUND" });
  return node as NodeOf<K>;
}

/** Mutations of issues, and of the labels on them. */
export const ISSUE_MUTATIONS: Resolvers = {
  Mutation: {
    createIssue: (
      _: unknown,
      {
        input,
      }: Input<Extras & { repositoryId: string; title: string; body?: string | null; parentIssueId?: string | null }>,
      context: Context,
    ) => {
      const { world, token, actor } = context;
      const repository = getRepository(context, input.repositoryId);
      permit(context, repository, OPEN_ISSUE);
      const parent = input.parentIssueId == null ? null : getIssue(context, input.parentIssueId);
      if (parent !== null) permit(context, repository, TRIAGE_ISSUE);
      const extras = allows(world, token, repository, PUSH_ISSUE) ? readExtras(context, input) : {};
      const issue = createIssue(world, repository, actor, { title: input.title, body: input.body, parent, ...extras });
      return { issue };
    },
    updateIssue: (
      _: unknown,
      { input }: Input<Extras & { id: string; title?: string | null; body?: string | null; state?: string | null }>,
      context: Context,
    ) => {
      const issue = getIssue(context, input.id);
      const { repository } = issue;
      const state = input.state == null ? undefined : input.state === "OPEN" ? "open" : "closed";
      permit(
        context,
        repository,
        state === undefined ? editIssue(issue, context.token) : closeOrReopen(issue, context.token),
      );
      if (input.title != null || input.body != null) permit(context, repository, editIssue(issue, context.token));
      const extras = allows(context.world, context.token, repository, TRIAGE_ISSUE) ? readExtras(context, input) : {};
      const title = input.title ?? undefined;
      changeIssue(context.world, issue, context.actor, { title, body: input.body ?? undefined, state, ...extras });
      return { issue, actor: context.actor.account };
    },
    closeIssue: (
      _: unknown,
      { input }: Input<{ issueId: string; stateReason?: string | null; duplicateIssueId?: string | null }>,
      context: Context,
    ) => {
      const issue = getIssue(context, input.issueId);
      permit(context, issue.repository, closeOrReopen(issue, context.token));
      const duplicateOf = input.duplicateIssueId == null ? null : getIssue(context, input.duplicateIssueId);
      const reason = (input.stateReason ?? "COMPLETED").toLowerCase() as StateReason;
      closeIssue(context.world, issue, context.actor, reason, { duplicateOf });
      return { issue };
    },
    reopenIssue: (_: unknown, { input }: Input<{ issueId: string }>, context: Context) => {
      const issue = getIssue(context, input.issueId);
      permit(context, issue.repository, closeOrReopen(issue, context.token));
      reopenIssue(context.world, issue, context.actor);
      return { issue };
    },
    deleteIssue: (_: unknown, { input }: Input<{ issueId: string }>, context: Context) => {
      const issue = getIssue(context, input.issueId);
      permit(context, issue.repository, ADMIN);
      deleteIssue(context.world, issue, context.actor);
      return { repository: issue.repository };
    },
    createLabel: (
      _: unknown,
      { input }: Input<{ repositoryId: string; name: string; color: string; description?: string | null }>,
      context: Context,
    ) => {
      const repository = getRepository(context, input.repositoryId);
      permit(context, repository, PUSH_ISSUE);
      return { label: createLabel(context.world, repository, context.actor, input) };
    },
    addLabelsToLabelable: (
      _: unknown,
      args: Input<{ labelableId: string; labelIds: readonly string[] }>,
      context: Context,
    ) => changeLabels(context, args.input, (issue, labels) => [...issue.labels, ...labels]),
    removeLabelsFromLabelable: (
      _: unknown,
      args: Input<{ labelableId: string; labelIds: readonly string[] }>,
      context: Context,
    ) => changeLabels(context, args.input, (issue, labels) => issue.labels.filter((label) => !labels.includes(label))),
  },
};

function changeLabels(
  context: Context,
  input: { labelableId: string; labelIds: readonly string[] },
  change: (issue: Issue, labels: readonly Label[]) => Label[],
): { labelable: Issue } {
  const issue = getIssueOrPull(context, input.labelableId);
  permit(context, issue.repository, {
    ...TRIAGE_ISSUE,
    anyOf: issue.pull === null ? ["issues"] : ["issues", "pull_requests"],
  });
  const labels = input.labelIds.map((id) => getLabel(context, id));
  setLabels(context.world, issue, context.actor, change(issue, labels));
  return { labelable: issue };
}
