import type { Actor } from "../ports/actor.ts";
import type { IssueEvent } from "../ports/issue-event.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import type { Tick } from "./input/operation.ts";
import type { Policy } from "./input/policy.ts";
import type { Take } from "./input/take.ts";
import { readTrait } from "./items/trait.ts";

/**
 * Returns who did on GitHub what a take brings into the plan; null: its issue doesn't tell. GitHub keeps no event of a new
 * order, and those of issue fields and types are not read.
 *
 * @param issue the one that the take is from.
 */
export function whoTook(
  take: Take,
  issue: ObservedIssue,
  { startedLabel }: Pick<Policy, "startedLabel">,
): Actor | null {
  const last = (isIt: (event: IssueEvent) => boolean): Actor | null =>
    (issue.events ?? []).findLast((event) => isIt(event))?.actor ?? null;
  switch (take.kind) {
    case "title":
      return last((event) => event.kind === "renamed" && event.to === issue.title);
    case "line":
      return last(({ kind }) => kind === "attached") ?? issue.author;
    case "move":
      return last((event) => event.kind === "attached" && event.parent === issue.parent);
    case "order":
      return null;
    case "trait": {
      const found = readTrait(take.trait);
      if (found.kind === "owner") {
        const login = found.login.toLowerCase();
        const kind = take.isSet ? "assigned" : "unassigned";
        return last((event) => event.kind === kind && "login" in event && event.login.toLowerCase() === login);
      }
      if (found.kind === "field")
        return found.field === "milestone"
          ? last(({ kind }) => kind === (take.isSet ? "milestoned" : "demilestoned"))
          : null;
      const label = (found.kind === "started" ? startedLabel : found.tag).toLowerCase();
      const kind = take.isSet ? "labeled" : "unlabeled";
      return last((event) => event.kind === kind && "label" in event && event.label.toLowerCase() === label);
    }
  }
}

/** The same for a tick: who closed or reopened its issue, or ticked its box there. */
export function whoTicked({ to }: Tick, issue: ObservedIssue): Actor | null {
  const isClosed = issue.state === "closed";
  if (isClosed !== (to === "done")) return issue.edited?.by ?? null;
  return issue.stateEvents.findLast((event) => (event.to === "closed") === isClosed)?.actor ?? issue.closedBy;
}
