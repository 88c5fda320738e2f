import type { IssueEvent } from "../../ports/issue-event.ts";
import type { ObservedIssue } from "../../ports/issue.ts";

type LabelEvent = Extract<IssueEvent, { kind: "labeled" | "unlabeled" }>;

/**
 * Returns whether a run that kept no record, because it died or stalled, put a label on an issue (true) or took it off
 * (false): that is the base of both sides then. What the plan says otherwise by now is the plan's change, what the issue
 * says otherwise is a person's. Null: no run did, or somebody else has said the same since. With a person's token nothing
 * tells our labels from that person's: then only the record counts.
 *
 * @param recordedAt when the record was written, ISO 8601 in seconds; null: unknown.
 */
export function labelWrittenUnrecorded(
  { events }: ObservedIssue,
  label: string,
  { recordedAt, viewer }: { readonly recordedAt: string | null; readonly viewer: string | null },
): boolean | null {
  if (recordedAt === null) return null;
  const since = (events ?? []).filter(
    (event): event is LabelEvent => isAbout(event, label.toLowerCase()) && event.at >= recordedAt,
  );
  const at = since.findLastIndex(({ actor }) => actor?.isBot === true && actor.login === viewer);
  const ours = since[at];
  if (ours === undefined || since.slice(at + 1).some(({ kind }) => kind === ours.kind)) return null;
  return ours.kind === "labeled";
}

function isAbout(event: IssueEvent, label: string): event is LabelEvent {
  return (event.kind === "labeled" || event.kind === "unlabeled") && event.label.toLowerCase() === label;
}
