import type { IssueEvent } from "../../ports/issue-event.ts";
import type { ObservedIssue } from "../../ports/issue.ts";

type LabelEvent = Extract<IssueEvent, { kind: "labeled" | "unlabeled" }>;
type OwnerEvent = Extract<IssueEvent, { kind: "assigned" | "unassigned" }>;

/** Who runs, and since when nothing is recorded. */
export interface SinceRecord {
  /** When the record was written, ISO 8601 in seconds; null: unknown. */
  readonly recordedAt: string | null;
  /** The account of this run; null: unknown. */
  readonly viewer: string | null;
}

/**
 * Returns whether a run that kept no record, because it died or stalled, put a label on an issue (true) or took it off
 * (false): that is the base of both sides then. What the plan says otherwise by now is the plan's change, what the issue
 * says otherwise is a person's. Null: no run did, or somebody else has said the same since. With a person's token nothing
 * tells our labels from that person's: then only the record counts.
 */
export function labelWrittenUnrecorded(issue: ObservedIssue, label: string, since: SinceRecord): boolean | null {
  const isAbout = (event: IssueEvent): event is LabelEvent =>
    (event.kind === "labeled" || event.kind === "unlabeled") && event.label.toLowerCase() === label.toLowerCase();
  return lastWritten(issue, isAbout, since, "labeled");
}

/** The same for somebody who was assigned (true), or no longer is (false). */
export function ownerWrittenUnrecorded(issue: ObservedIssue, login: string, since: SinceRecord): boolean | null {
  const isAbout = (event: IssueEvent): event is OwnerEvent =>
    (event.kind === "assigned" || event.kind === "unassigned") && event.login.toLowerCase() === login.toLowerCase();
  return lastWritten(issue, isAbout, since, "assigned");
}

function lastWritten<E extends IssueEvent>(
  { events }: ObservedIssue,
  isAbout: (event: IssueEvent) => event is E,
  { recordedAt, viewer }: SinceRecord,
  set: E["kind"],
): boolean | null {
  if (recordedAt === null) return null;
  const since = (events ?? []).filter(isAbout).filter(({ at }) => at >= recordedAt);
  const at = since.findLastIndex(({ actor }) => actor?.isBot === true && actor.login === viewer);
  const ours = since[at];
  if (ours === undefined || since.slice(at + 1).some(({ kind }) => kind === ours.kind)) return null;
  return ours.kind === set;
}
