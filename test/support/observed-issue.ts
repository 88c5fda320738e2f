import type { Actor, ObservedIssue } from "../../src/ports/issue.ts";

/** The account that plansync writes with. */
export const OWN_BOT: Actor = { login: "github-actions[bot]", isBot: true };

/** A person who has an account of her own. */
export const ADA: Actor = { login: "ada", isBot: false };

/** An open issue that plansync made and nobody touched, as far as nothing else is asked for. */
export function observedIssue(number: number, over: Partial<ObservedIssue> = {}): ObservedIssue {
  return {
    number,
    nodeId: `I_${number}`,
    databaseId: number,
    title: `Issue ${number}`,
    body: "",
    state: "open",
    closeReason: null,
    closedBy: null,
    stateEvents: [],
    author: OWN_BOT,
    authorAssociation: "NONE",
    locked: false,
    labels: [],
    comments: 0,
    milestone: null,
    assignees: [],
    updatedAt: "2026-11-21T10:00:00Z",
    edited: null,
    parent: null,
    children: [],
    blockedBy: [],
    ...over,
  };
}
