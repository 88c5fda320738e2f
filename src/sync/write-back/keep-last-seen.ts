import { PlansyncError } from "../../errors.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import { renderLastSeen, type LastSeen } from "../../record/last-seen.ts";
import type { SyncContext } from "../context/sync-context.ts";
import { lastSeenOf } from "../read/read-repository.ts";
import type { RepositoryState } from "../read/repository-state.ts";
import type { Applied, AppliedPlan } from "../stages/stages.ts";

/**
 * As many issues come with the first answer of a look. Where no more than that have changed since they were last seen,
 * the next run reads them at no cost, and the record need not be written for it.
 */
const FREE = 20;

/**
 * Changes that a list shows late, or that another server's clock dates back, are this much older than the newest one in
 * the list at most, in milliseconds.
 */
const LATE_MS = 120_000;

/** The same for a list that already shows what this run has just written. */
const LATE_AFTER_WRITES_MS = 10_000;

/** A run that read all issues says so once the last one that did is as old as this, in milliseconds. */
const AGING_MS = 6 * 24 * 3_600_000;

/** How the issues are now, as far as this run has seen them. */
interface Seen {
  /** Everything that changed before was seen: ISO 8601. */
  readonly until: string;
  /** All issues with our label. */
  readonly issues: readonly ObservedIssue[];
}

/** Files of the record that say how the issues were last seen. */
export interface KeptIssues {
  readonly files: ReadonlyMap<string, string | null>;
  /** Without them the next run would have to read more than one page: they are worth a record of their own. */
  readonly isDue: boolean;
}

/** Where nothing is kept. */
export const NOTHING_SEEN: KeptIssues = { files: new Map(), isDue: false };

/** Returns how this run has seen the issues, for the next one; no files where few issues make that worthless. */
export async function keepLastSeen(
  context: Pick<SyncContext, "reader" | "clock" | "logger">,
  { repository, plans, limitedUntil }: Pick<Applied, "repository" | "plans" | "limitedUntil">,
): Promise<KeptIssues> {
  const { look, settings, lastSeen } = repository;
  if (!look.capabilities.graphql || look.issueCount === null) return NOTHING_SEEN;
  const written = plans.reduce((sum, plan) => sum + countWritten(plan), 0);
  if (look.issueCount + written <= FREE) return NOTHING_SEEN;
  const isAgain = written > FREE && limitedUntil === null;
  const seen = (isAgain ? await seeAgain(context, repository) : null) ?? seenInLook(repository);
  if (seen === null) return NOTHING_SEEN;
  const now = context.clock.now();
  const allReadAt = repository.allReadAt ?? new Date(now).toISOString();
  const files = renderLastSeen(look.state.files, lastSeenOf(look, settings), { ...seen, allReadAt });
  const isAging = lastSeen !== null && Date.parse(allReadAt) - Date.parse(lastSeen.allReadAt) > AGING_MS;
  return { files, isDue: seen.issues.length > FREE && (isAging || isOutdated(lastSeen, seen.issues)) };
}

/** True where the next run would have to read everything, or more than one page, by what was last seen before. */
function isOutdated(seen: LastSeen | null, issues: readonly ObservedIssue[]): boolean {
  if (seen === null) return true;
  const numbers = new Set(issues.map(({ number }) => number));
  if ([...seen.issues.keys(), ...seen.whole].some((number) => !numbers.has(number))) return true;
  const isNew = ({ number, updatedAt }: ObservedIssue) =>
    !seen.whole.has(number) && seen.issues.get(number)?.updatedAt !== updatedAt;
  return issues.filter(isNew).length > FREE;
}

/** Number of issues that a run has created or changed. */
function countWritten({ applied }: AppliedPlan): number {
  return new Set(applied.flatMap(({ status, issue }) => (status === "done" && issue !== null ? [issue] : []))).size;
}

/** Null: the list is empty. What this run has written itself shows as changed the next time. */
function seenInLook({ look, issues, settings, lastSeen }: RepositoryState): Seen | null {
  const newest = look.issues[0]?.updatedAt;
  const until = newest === undefined ? lastSeen?.until : before(newest, LATE_MS);
  if (until === undefined) return null;
  return { until, issues: issues.all.filter((issue) => hasLabel(issue, settings.labels.all)) };
}

/**
 * Reads what has changed since the look: a run that wrote to many issues would leave them all to the next one. Null: it
 * can't be read now, and the record is more important.
 */
async function seeAgain(
  { reader, logger }: Pick<SyncContext, "reader" | "logger">,
  { look, issues, settings }: RepositoryState,
): Promise<Seen | null> {
  try {
    const list = await reader.listIssues(settings.labels.all, look.issues[0]?.updatedAt ?? null);
    const all = new Map(issues.all.map((issue) => [issue.number, issue]));
    for (const issue of list.issues) all.set(issue.number, issue);
    const newest = list.issues[0]?.updatedAt;
    const kept = [...all.values()].filter((issue) => hasLabel(issue, settings.labels.all));
    if (newest === undefined || kept.length !== list.issueCount) return null;
    return { until: before(newest, LATE_AFTER_WRITES_MS), issues: kept };
  } catch (error) {
    if (!(error instanceof PlansyncError)) throw error;
    logger.debug(`The issues were not read again: ${error.message}`);
    return null;
  }
}

function before(moment: string, ms: number): string {
  return new Date(Date.parse(moment) - ms).toISOString();
}

function hasLabel({ labels }: ObservedIssue, label: string): boolean {
  return labels.some((name) => name.toLowerCase() === label.toLowerCase());
}
