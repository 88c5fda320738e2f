import { epochMs, later } from "../../ports/epoch-ms.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import { withChildren, type LastSeen } from "../../record/last-seen.ts";
import type { ReadContext } from "../context/sync-context.ts";
import { findDoubtful } from "./doubtful-relatives.ts";
import { findWriters } from "./find-writers.ts";
import { IssueCache } from "./issue-cache.ts";
import type { RepositoryState } from "./repository-state.ts";

/** What no event and no list told is found after this time at most (milliseconds), where no schedule looks at all. */
const ALL_MS = 7 * 24 * 3_600_000;

/** Rounds of direct reads; each may show that a relative's last state is doubtful, too. */
const MAX_ROUNDS = 3;

/** More issues than this are not read one by one: reading all of them is cheaper, and surer. */
const MOST_DIRECT = 100;

/** Not every look tells these. */
const TOLD_BY_SOME = ["type", "fields", "childCount"] as const;

/**
 * Completes a first look with what has changed since the issues were last seen; the others are presumed to be as they
 * were. What is presumed has no vote: nothing is written, ticked or removed because of it before it is read directly.
 *
 * Null where that is not safe, so that all issues have to be read: nothing is known of them, or not by this version; an
 * issue is gone or lost its label; a change is older than it could be; an issue was seen by a look that told less; a plan
 * is new, away, or on another branch.
 */
export async function readChangedIssues(
  { reader, clock }: Pick<ReadContext, "reader" | "clock">,
  repository: RepositoryState,
): Promise<RepositoryState | null> {
  const { look, lastSeen } = repository;
  if (look.moreIssues === null) return repository;
  if (lastSeen === null || !isOrdinary(repository)) return null;
  if (later(clock.now(), -ALL_MS) > Date.parse(lastSeen.allReadAt)) return null;
  const until = Date.parse(lastSeen.until);
  const isOld = ({ updatedAt }: ObservedIssue) => Date.parse(updatedAt) < until;
  const more = look.issues.some(isOld) ? [] : await look.moreIssues(lastSeen.until);
  const read = [...look.issues, ...more];
  if (!isConsistent(read, isOld, lastSeen, look.issueCount)) return null;

  const issues = new IssueCache(read, look.repository.id);
  const numbers = new Set(read.map(({ number }) => number));
  const presumed = presumedIssues(lastSeen, read);
  if (toldToday(read).some((aspect) => presumed.some((before) => before[aspect] === undefined))) return null;
  issues.presume(presumed);
  const whole = [...lastSeen.whole].filter((number) => !numbers.has(number));
  for (let round = 0; ; round += 1) {
    const wanted = [...(round === 0 ? whole : []), ...findDoubtful(repository, issues)];
    if (wanted.length === 0) break;
    if (wanted.length > MOST_DIRECT || round === MAX_ROUNDS) return null;
    await issues.verify(reader, wanted, { now: clock.now(), notBefore: epochMs(0) });
  }
  const { allReadAt } = lastSeen;
  const complete = { ...repository, issues, allReadAt, look: { ...look, moreIssues: null } };
  return { ...complete, writers: await findWriters(reader, complete) };
}

/** True where every plan goes on as it was recorded, so that only its text and its issues may have changed. */
function isOrdinary({ look, plans, away, unreadableRecords, settings, records }: RepositoryState): boolean {
  return (
    look.capabilities.graphql &&
    unreadableRecords.length === 0 &&
    records.every(({ fingerprint }) => fingerprint === settings.fingerprint) &&
    away.every(({ record, why }) => record.away === why) &&
    plans.every(
      ({ file, record, base, contact }) => file.plan !== null && record !== null && base !== null && contact === null,
    )
  );
}

/** True where the read issues and those last seen are all there are, and nothing changed before it could. */
function isConsistent(
  read: readonly ObservedIssue[],
  isOld: (issue: ObservedIssue) => boolean,
  { issues, whole }: LastSeen,
  count: number | null,
): boolean {
  const all = new Set([...issues.keys(), ...whole, ...read.map(({ number }) => number)]);
  return (
    all.size === count &&
    read.every((issue) => {
      const before = issues.get(issue.number);
      return !isOld(issue) || (before === undefined ? whole.has(issue.number) : before.updatedAt === issue.updatedAt);
    })
  );
}

/**
 * Returns what this look tells of issues, and another one may not have: the configuration names an issue field since, or
 * the server has learned more. What was not asked for is no value to presume.
 */
function toldToday(read: readonly ObservedIssue[]): readonly (typeof TOLD_BY_SOME)[number][] {
  return TOLD_BY_SOME.filter((aspect) => read.some((issue) => issue[aspect] !== undefined));
}

/** Returns the issues that were not read, as they were last seen, with their sub-issues as these are now. */
function presumedIssues({ issues }: LastSeen, read: readonly ObservedIssue[]): readonly ObservedIssue[] {
  const numbers = new Set<IssueNumber>(read.map(({ number }) => number));
  const now = new Map([...issues, ...read.map((issue) => [issue.number, issue] as const)]);
  return [...withChildren(now).values()].filter(({ number }) => !numbers.has(number));
}
