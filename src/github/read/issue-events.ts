import * as z from "zod/mini";
import type { IssueEvent } from "../../ports/issue-event.ts";
import { issueNumberSchema } from "../../ports/issue-number.ts";
import { graphqlActor, readGraphqlActor } from "../transport/actor.ts";
import { isThisRepository, type Dialect, type RemoteContext } from "../transport/context.ts";

const shared = { actor: z.optional(graphqlActor), createdAt: z.string() };
const label = z.object({ name: z.string() });
/** Null where the account is gone; without a login for what can't be assigned any more. */
const assignee = z.nullish(z.object({ login: z.optional(z.string()) }));
const parent = z.nullable(z.object({ number: issueNumberSchema, repository: z.object({ nameWithOwner: z.string() }) }));

/** An event as {@link eventFields} requests it. */
export const graphqlEvent = z.discriminatedUnion("__typename", [
  z.object({
    __typename: z.literal("RenamedTitleEvent"),
    ...shared,
    previousTitle: z.string(),
    currentTitle: z.string(),
  }),
  z.object({ __typename: z.literal("LabeledEvent"), ...shared, label }),
  z.object({ __typename: z.literal("UnlabeledEvent"), ...shared, label }),
  z.object({ __typename: z.literal("AssignedEvent"), ...shared, assignee }),
  z.object({ __typename: z.literal("UnassignedEvent"), ...shared, assignee }),
  z.object({ __typename: z.literal("MilestonedEvent"), ...shared, milestoneTitle: z.string() }),
  z.object({ __typename: z.literal("DemilestonedEvent"), ...shared, milestoneTitle: z.string() }),
  z.object({ __typename: z.literal("ParentIssueAddedEvent"), ...shared, parent }),
  z.object({ __typename: z.literal("ParentIssueRemovedEvent"), ...shared, parent }),
]);

/**
 * Returns the query field of an issue's last events. Only direct reads ask for it: a decision rests on the events of
 * an issue that is to be written, or to be written back.
 */
export function eventFields({ subIssues }: Dialect): string {
  const places = subIssues ? ", PARENT_ISSUE_ADDED_EVENT, PARENT_ISSUE_REMOVED_EVENT" : "";
  const who = "createdAt actor { __typename login }";
  const above = "parent { number repository { nameWithOwner } }";
  const kinds =
    "RENAMED_TITLE_EVENT, LABELED_EVENT, UNLABELED_EVENT, ASSIGNED_EVENT, UNASSIGNED_EVENT, MILESTONED_EVENT, DEMILESTONED_EVENT";
  const whom = "assignee { ... on User { login } ... on Bot { login } }";
  return `events: timelineItems(last: 20, itemTypes: [${kinds}${places}]) { nodes { __typename
      ... on RenamedTitleEvent { ${who} previousTitle currentTitle }
      ... on LabeledEvent { ${who} label { name } }
      ... on UnlabeledEvent { ${who} label { name } }
      ... on AssignedEvent { ${who} ${whom} }
      ... on UnassignedEvent { ${who} ${whom} }
      ... on MilestonedEvent { ${who} milestoneTitle }
      ... on DemilestonedEvent { ${who} milestoneTitle }
      ${subIssues ? `... on ParentIssueAddedEvent { ${who} ${above} }\n      ... on ParentIssueRemovedEvent { ${who} ${above} }` : ""} } }`;
}

/** Converts GitHub's answer, oldest first. */
export function readEvents(
  context: RemoteContext,
  nodes: readonly (z.infer<typeof graphqlEvent> | null)[],
): readonly IssueEvent[] {
  return nodes.flatMap((node): readonly IssueEvent[] => {
    if (node === null) return [];
    const who = { actor: readGraphqlActor(node.actor), at: node.createdAt };
    switch (node.__typename) {
      case "RenamedTitleEvent":
        return [{ ...who, kind: "renamed", from: node.previousTitle, to: node.currentTitle }];
      case "LabeledEvent":
      case "UnlabeledEvent":
        return [{ ...who, kind: node.__typename === "LabeledEvent" ? "labeled" : "unlabeled", label: node.label.name }];
      case "AssignedEvent":
      case "UnassignedEvent": {
        const login = node.assignee?.login;
        const kind = node.__typename === "AssignedEvent" ? "assigned" : "unassigned";
        return login === undefined ? [] : [{ ...who, kind, login }];
      }
      case "MilestonedEvent":
        return [{ ...who, kind: "milestoned", title: node.milestoneTitle }];
      case "DemilestonedEvent":
        return [{ ...who, kind: "demilestoned", title: node.milestoneTitle }];
      case "ParentIssueAddedEvent":
      case "ParentIssueRemovedEvent": {
        const above = node.parent;
        const isHere = above !== null && isThisRepository(context, above.repository.nameWithOwner);
        const kind = node.__typename === "ParentIssueAddedEvent" ? "attached" : "detached";
        return [{ ...who, kind, parent: isHere ? above.number : null }];
      }
    }
  });
}
