import type { IssueNumber } from "../../ports/issue-number.ts";
import type { Marker } from "../../issue/marker.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import { listedItems, type PlanRecord } from "../../record/record.ts";
import { parsedBody } from "./parsed-body.ts";

/** An issue of ours, with its marker. */
export interface MarkedIssue {
  readonly issue: ObservedIssue;
  readonly marker: Marker;
}

/** The snapshot, sorted by ownership. */
export interface Owned {
  /** All issues of the snapshot that a record lists, by number. */
  readonly listed: ReadonlyMap<IssueNumber, ObservedIssue>;
  /** Issues with our marker and label whose author has write access, listed or not, oldest first, by plan id. */
  readonly marked: ReadonlyMap<string, readonly MarkedIssue[]>;
  /** Issues with our label and the marker of another repository: created there, and moved or copied here. */
  readonly foreign: readonly MarkedIssue[];
}

/** All issues of ours, listed or marked, by number. */
export function everyOwned({ listed, marked }: Owned): ReadonlyMap<IssueNumber, ObservedIssue> {
  const found = [...marked.values()].flat().map(({ issue }) => [issue.number, issue] as const);
  return new Map([...listed, ...found]);
}

/**
 * Returns the logins whose write access decides whether a marker counts: authors of marked issues that no record lists
 * and that no bot wrote. GitHub's author_association doesn't say it (MEMBER does not imply write access).
 */
export function authorsInQuestion(
  issues: readonly ObservedIssue[],
  records: readonly PlanRecord[],
  label: string,
): ReadonlySet<string> {
  const numbers = listedNumbers(records);
  const logins = issues
    .filter((issue) => !numbers.has(issue.number) && hasLabel(issue, label) && issue.author?.isBot === false)
    .filter((issue) => parsedBody(issue).marker !== null)
    .flatMap((issue) => (issue.author === null ? [] : [issue.author.login]));
  return new Set(logins);
}

/**
 * Determines which issues of a snapshot are ours. A marker alone proves nothing: anyone can write one.
 *
 * @param repository GitHub's id of the repository; 0: unknown, so markers of other repositories can't be recognized.
 */
export function sortOwned(
  issues: readonly ObservedIssue[],
  records: readonly PlanRecord[],
  label: string,
  mayWrite: (login: string) => boolean,
  repository = 0,
): Owned {
  const numbers = listedNumbers(records);
  const listed = new Map<IssueNumber, ObservedIssue>();
  const marked = new Map<string, MarkedIssue[]>();
  const foreign: MarkedIssue[] = [];
  for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
    const isListed = numbers.has(issue.number);
    if (isListed) listed.set(issue.number, issue);
    const trusted = issue.author !== null && (issue.author.isBot || mayWrite(issue.author.login));
    if (!isListed && !(hasLabel(issue, label) && trusted)) continue;
    const { marker } = parsedBody(issue);
    if (marker === null) continue;
    if (repository !== 0 && marker.repo !== undefined && marker.repo !== repository) {
      if (!isListed) foreign.push({ issue, marker });
      continue;
    }
    const known = marked.get(marker.plan) ?? [];
    known.push({ issue, marker });
    marked.set(marker.plan, known);
  }
  return { listed, marked, foreign };
}

function hasLabel(issue: ObservedIssue, label: string): boolean {
  return issue.labels.some((name) => name.toLowerCase() === label.toLowerCase());
}

function listedNumbers(records: readonly PlanRecord[]): ReadonlySet<IssueNumber> {
  return new Set(
    records.flatMap((record) => [
      ...listedItems(record).flatMap(([, number]) => (number === 0 ? [] : [number])),
      ...Object.values(record.orphans),
    ]),
  );
}
