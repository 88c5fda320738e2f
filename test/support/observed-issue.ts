import { issueNumber } from "../../src/ports/issue-number.ts";
import type { Actor } from "../../src/ports/actor.ts";
import type { ObservedIssue } from "../../src/ports/issue.ts";

/** The account that plansync writes with. */
export const OWN_BOT: Actor = { login: "github-actions[bot]", isBot: true };

/** A person who has an account of her own. */
export const ADA: Actor = { login: "ada", isBot: false };
/** What is different about an issue; its relatives by plain numbers. */
export interface Over extends Partial<Omit<ObservedIssue, "parent" | "children" | "blockedBy">> {
  readonly parent?: number | null;
  readonly children?: readonly { readonly number: number; readonly state: "open" | "closed" }[];
  readonly blockedBy?: readonly number[];
}

/** An open issue that plansync made and nobody touched, as far as nothing else is asked for. */
export function observedIssue(number: number, over: Over = {}): ObservedIssue {
  const { parent = null, children = [], blockedBy = [], ...rest } = over;
  return {
    number: issueNumber(number),
    nodeId: `I_${number}`,
    databaseId: number,
    title: `Issue ${number}`,
    body: "",
    state: "open",
    closeReason: null,
    closedBy: null,
    stateEvents: [],
    events: null,
    author: OWN_BOT,
    authorAssociation: "NONE",
    locked: false,
    labels: [],
    comments: 0,
    milestone: null,
    assignees: [],
    updatedAt: "2026-11-21T10:00:00Z",
    edited: null,
    ...rest,
    parent: parent === null ? null : issueNumber(parent),
    children: children.map((child) => ({ ...child, number: issueNumber(child.number) })),
    blockedBy: blockedBy.map(issueNumber),
  };
}

/** The milestone of a title; the digits in it are its number. */
export function milestoneOf(title: string, due: string | null = null): NonNullable<ObservedIssue["milestone"]> {
  return { number: Number(title.replace(/\D/g, "")), title, due };
}
