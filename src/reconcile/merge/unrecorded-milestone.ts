import type { IssueEvent } from "../../ports/issue-event.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { SinceRecord } from "./unrecorded-traits.ts";

type MilestoneEvent = Extract<IssueEvent, { kind: "milestoned" | "demilestoned" }>;

/**
 * Returns the milestone that a run put an issue into which kept no record, because it died or stalled: that is the base
 * of both sides then; see `labelWrittenUnrecorded`. Its title is null where that run took it out; undefined: no run did
 * either, or somebody else has done the same since.
 */
export function milestoneWrittenUnrecorded(
  { events }: ObservedIssue,
  { recordedAt, viewer }: SinceRecord,
): string | null | undefined {
  if (recordedAt === null) return undefined;
  const since = (events ?? []).filter(
    (event): event is MilestoneEvent =>
      (event.kind === "milestoned" || event.kind === "demilestoned") && event.at >= recordedAt,
  );
  const at = since.findLastIndex(({ actor }) => actor?.isBot === true && actor.login === viewer);
  const ours = since[at];
  if (ours === undefined) return undefined;
  const isSaidAgain = since.slice(at + 1).some(({ kind, title }) => kind === ours.kind && title === ours.title);
  if (isSaidAgain) return undefined;
  return ours.kind === "milestoned" ? ours.title : null;
}
