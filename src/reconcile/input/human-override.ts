import type { Actor, ObservedIssue } from "../../ports/issue.ts";

/**
 * A run that died before it could keep its record has closed or reopened issues that the base knows nothing of. Where a
 * human took that back afterwards, the issue says what the base says, and yet it is the human's last word: the last
 * event is theirs, and since the record there is one of ours before it.
 *
 * @param recordedAt when the record was written, ISO 8601 in seconds; null: not told, and nothing can be said.
 * @param viewer login of the token; null where GitHub doesn't say.
 */
export function isRevertedByHuman(issue: ObservedIssue, recordedAt: string | null, viewer: string | null): boolean {
  if (recordedAt === null) return false;
  const events = issue.stateEvents.filter(({ at }) => at > recordedAt);
  const last = events.at(-1);
  if (last === undefined || isOurs(last.actor, viewer)) return false;
  return events.some(({ actor }) => isOurs(actor, viewer));
}

/** True when a human, not plansync or another bot, reopened the issue; also where GitHub doesn't tell who it was. */
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
 * True when the issue is open, or closed as completed, because the holder of the token made it so. Where the base says
 * otherwise, that was a run that died before it could keep its record: no human's vote.
 */
export function isSetByPlansync(issue: ObservedIssue, viewer: string | null): boolean {
  const last = issue.stateEvents.at(-1);
  const isState = issue.state === "open" || issue.closeReason === "completed";
  return isState && last?.to === issue.state && last.actor?.isBot === true && last.actor.login === viewer;
}

/**
 * When a human closed an issue since the record that a human has reopened meanwhile, ISO 8601; null: nobody did. A run
 * that died in between may have closed what lies below it, as that closing asked for.
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

/** True for plansync, whichever token it used, and for other bots: nobody's word. */
export function isOurs(actor: Actor | null, viewer: string | null): boolean {
  return actor !== null && (actor.isBot || actor.login === viewer);
}
