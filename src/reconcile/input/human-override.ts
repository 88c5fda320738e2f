import type { Actor } from "../../ports/actor.ts";
import type { ObservedIssue } from "../../ports/issue.ts";

/**
 * True when a human reverted what an interrupted run did. A run that died before it wrote its record may have closed or
 * reopened issues, which the base doesn't know. If a human reverted that, the issue agrees with the base again, and yet
 * it is the human's decision: the last event is theirs, and since the record there is one of ours before it.
 *
 * @param recordedAt when the record was written, ISO 8601 in seconds; null: unknown, so nothing can be decided.
 * @param viewer login of the token; null where GitHub doesn't say.
 */
export function isRevertedByHuman(issue: ObservedIssue, recordedAt: string | null, viewer: string | null): boolean {
  if (recordedAt === null) return false;
  const events = issue.stateEvents.filter(({ at }) => at > recordedAt);
  const last = events.at(-1);
  if (last === undefined || isOurs(last.actor, viewer)) return false;
  return events.some(({ actor }) => isOurs(actor, viewer));
}

/** True when a human, not plansync or another bot, reopened the issue; also where GitHub doesn't say who it was. */
export function isReopenedByHuman(issue: ObservedIssue): boolean {
  const last = issue.stateEvents.at(-1);
  return last === undefined || last.to !== "open" || last.actor?.isBot !== true;
}

/** True when plansync, with any token, or another bot reopened the issue: it was closed before, so it is not a new one. */
export function isReopenedByPlansync(issue: ObservedIssue, viewer: string | null): boolean {
  const last = issue.stateEvents.at(-1);
  return last?.to === "open" && isOurs(last.actor, viewer);
}

/**
 * True when the owner of the token opened the issue, or closed it as completed. Where the base differs, that was a run
 * that died before it wrote its record, not a human's decision.
 */
export function isSetByPlansync(issue: ObservedIssue, viewer: string | null): boolean {
  const last = issue.stateEvents.at(-1);
  const isState = issue.state === "open" || issue.closeReason === "completed";
  return isState && last?.to === issue.state && last.actor?.isBot === true && last.actor.login === viewer;
}

/**
 * Returns when, since the record, a human closed an issue that a human has since reopened, ISO 8601; null: nobody did.
 * A run that died in between may have closed the issues below it because of that closing.
 */
export function closedSinceRecord(
  issue: ObservedIssue,
  recordedAt: string | null,
  viewer: string | null,
): string | null {
  const events = issue.stateEvents.filter(
    ({ at, actor }) => recordedAt !== null && at >= recordedAt && !isOurs(actor, viewer),
  );
  if (issue.state !== "open" || events.at(-1)?.to !== "open") return null;
  return events.findLast(({ to }) => to === "closed")?.at ?? null;
}

/** True for plansync, with any token, and for other bots: not a human's decision. */
export function isOurs(actor: Actor | null, viewer: string | null): boolean {
  return actor !== null && (actor.isBot || actor.login === viewer);
}
