import { issueNumber, type IssueNumber } from "../../src/ports/issue-number.ts";
import type { Actor } from "../../src/ports/actor.ts";
import type { CloseReason, ObservedIssue } from "../../src/ports/issue.ts";
import { ADA, OWN_BOT } from "../support/observed-issue.ts";

/** A person without write access, which Ada has, and a bot that is not plansync. */
export const EVE: Actor = { login: "eve", isBot: false };
export const OTHER_BOT: Actor = { login: "stale[bot]", isBot: true };
export { ADA, OWN_BOT };

/**
 * Something that happens to an issue on GitHub.
 *
 * @param at when, ISO 8601 in seconds.
 * @param numberOf number of the issue with a title.
 */
export type Act = (issue: ObservedIssue, at: string, numberOf: (title: string) => IssueNumber) => ObservedIssue;

/** Several acts on one issue, one after the other. */
export function first(...acts: readonly Act[]): Act {
  return (issue, at, numberOf) => acts.reduce((changed, act) => act(changed, at, numberOf), issue);
}

export function closed(reason: CloseReason = "completed", by: Actor | null = ADA): Act {
  return (issue, at) => ({
    ...issue,
    state: "closed",
    closeReason: reason,
    closedBy: by,
    stateEvents: [...issue.stateEvents, { to: "closed", actor: by, at }],
  });
}

export function reopened(by: Actor | null = ADA): Act {
  return (issue, at) => ({
    ...issue,
    state: "open",
    closeReason: null,
    closedBy: null,
    stateEvents: [...issue.stateEvents, { to: "open", actor: by, at }],
  });
}

export function retitled(title: string): Act {
  return (issue) => ({ ...issue, title });
}

export function bodyEdited(edit: (body: string) => string, by: Actor | null = ADA): Act {
  return (issue, at) => ({ ...issue, body: edit(issue.body), edited: { by, at } });
}

/** The box of a line in the issue's checklist gets a tick, or loses it. */
export function boxTicked(title: string, by: Actor | null = ADA): Act {
  return bodyEdited((body) => withBox(body, title, "x"), by);
}

export function boxUnticked(title: string, by: Actor | null = ADA): Act {
  return bodyEdited((body) => withBox(body, title, " "), by);
}

function withBox(body: string, title: string, mark: string): string {
  const lines = body.split("\n");
  const at = lines.findIndex((line) => /^\s*- \[[ x]\] /.test(line) && line.includes(title));
  const line = lines[at];
  if (line === undefined) throw new Error(`no box "${title}" in\n${body}`);
  return lines.with(at, line.replace(/\[[ x]\]/, `[${mark}]`)).join("\n");
}

/** The issue is put below another one, or taken out from under any. */
export function putBelow(title: string | null): Act {
  return (issue, _, numberOf) => ({ ...issue, parent: title === null ? null : numberOf(title) });
}

export function gainsChild(number: number, state: "open" | "closed" = "open"): Act {
  return (issue) => ({ ...issue, children: [...issue.children, { number: issueNumber(number), state }] });
}

/** The sub-issues are put in another order. */
export function childrenInOrder(...titles: readonly string[]): Act {
  return (issue, _, numberOf) => {
    const wanted = titles.map(numberOf);
    const places = new Map(wanted.map((number, place) => [number, place]));
    return {
      ...issue,
      children: [...issue.children].sort((a, b) => (places.get(a.number) ?? 0) - (places.get(b.number) ?? 0)),
    };
  };
}

/** The issue gets a label. */
export function labelled(label: string): Act {
  return (issue) => ({ ...issue, labels: [...issue.labels, label] });
}

/** The issue loses a label. */
export function unlabelled(label: string): Act {
  return (issue) => ({ ...issue, labels: issue.labels.filter((each) => each !== label) });
}

/** The issue is assigned to these people, and to nobody else. */
export function assignedTo(...logins: readonly string[]): Act {
  return changed({ assignees: logins });
}

type EventOfTrait =
  | { readonly kind: "labeled" | "unlabeled"; readonly label: string; readonly actor: Actor }
  | { readonly kind: "assigned" | "unassigned"; readonly login: string; readonly actor: Actor };

/** Somebody changed a label or an assignee, and the issue's events tell it. */
export const did =
  (act: Act, event: EventOfTrait): Act =>
  (issue, at, numberOf) => {
    const now = act(issue, at, numberOf);
    return { ...now, events: [...(now.events ?? []), { ...event, at }] };
  };

export function changed(over: Partial<ObservedIssue>): Act {
  return (issue) => ({ ...issue, ...over });
}
