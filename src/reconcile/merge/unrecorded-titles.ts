import { titleHash } from "../../issue/marker.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { TitlesOfSides } from "../../record/record.ts";
import { parsedBody } from "../identity-of-items/parsed-body.ts";
import { renamesOf } from "./title-votes.ts";

/** What a run that kept no record did to an issue's title. */
export interface UnrecordedTitle {
  /** Both sides' titles to compare with: where such a run wrote a title, that one is the base of both. */
  readonly base: TitlesOfSides;
  /** The title to read the issue as: where such a run wrote over a person's title unseen, that one. */
  readonly title: string;
}

/**
 * Reads what a run that died before its record, or stalled, wrote as an issue's title. The marker holds the hash of the
 * title that was written last; the events say when, and what was there before. With a person's token nothing tells our
 * titles from that person's: then only the record counts.
 *
 * @param recorded the titles of both sides as the record knows them.
 * @param planTitle the title of the item as the plan says it now.
 * @param recordedAt when the record was written, ISO 8601 in seconds; null: unknown.
 */
export function readUnrecordedTitle(
  issue: ObservedIssue,
  recorded: TitlesOfSides,
  planTitle: string,
  { recordedAt, viewer }: { readonly recordedAt: string | null; readonly viewer: string | null },
): UnrecordedTitle {
  const asRecorded = { base: recorded, title: issue.title };
  const written = writtenHash(issue);
  if (written === "" || written === titleHash(recorded.issue)) return asRecorded;
  const isWritten = (title: string): boolean => titleHash(title) === written;
  if (issue.events === null) {
    // The plan said it when both sides were left apart: what was written then, or before, is in the record.
    if (written === titleHash(recorded.plan)) return asRecorded;
    const title = [planTitle, issue.title].find(isWritten);
    return title === undefined ? asRecorded : { base: { plan: title, issue: title }, title: issue.title };
  }
  const renames = renamesOf(issue);
  const at = renames.findLastIndex(
    ({ actor, to, at: when }) =>
      actor?.isBot === true && actor.login === viewer && isWritten(to) && (recordedAt === null || when >= recordedAt),
  );
  const ours = renames[at];
  if (ours === undefined) return asRecorded;
  const [before, after] = [renames[at - 1], renames[at + 1]];
  const isOverPerson = before !== undefined && before.to === ours.from && before.actor?.login !== viewer;
  // The title that ours had replaced was put back: ours never stood.
  if (isOverPerson && after?.actor?.login === viewer && after.to === ours.from) return asRecorded;
  if (isOverPerson && after === undefined && ours.from !== recorded.issue) return { base: recorded, title: ours.from };
  const isSaidByPerson = renames.some(
    ({ actor, to, at: when }) =>
      to === ours.to && actor?.login !== viewer && (recordedAt === null || when >= recordedAt),
  );
  return isSaidByPerson ? asRecorded : { base: { plan: ours.to, issue: ours.to }, title: issue.title };
}

/** Returns the titles of both sides where no record tells them, but the marker does; null: it does not. */
export function titlesByMarker(issue: ObservedIssue, planTitle: string): TitlesOfSides | null {
  const written = writtenHash(issue);
  const title = [planTitle, issue.title].find((each) => titleHash(each) === written);
  return title === undefined ? null : { plan: title, issue: title };
}

/** Returns the hash of the title that was written last; empty where the issue does not tell it. */
function writtenHash(issue: ObservedIssue): string {
  const { block, marker } = parsedBody(issue);
  return block === "newer" || marker === null ? "" : marker.title;
}
