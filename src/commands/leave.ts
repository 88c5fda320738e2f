import type { EpochMs } from "../ports/epoch-ms.ts";
import type { IssueNumber } from "../ports/issue-number.ts";
import { ConfigError, PermissionError, RateLimitError } from "../errors.ts";
import { parseBody } from "../issue/block.ts";
import { titleHash } from "../issue/marker.ts";
import { replaceProgress } from "../issue/results.ts";
import type { ClaimCommit } from "../ports/claims.ts";
import type { Cleanup } from "../ports/cleanup.ts";
import type { IssuePatch, ObservedIssue } from "../ports/issue.ts";
import type { RepositoryReader } from "../ports/repository-reader.ts";
import { readWholeRepository } from "../sync/read/read-repository.ts";
import { everyOwned } from "../reconcile/identity-of-items/ownership.ts";
import { answersPath } from "../reconcile/identity-of-items/answers.ts";
import { NO_ISSUE, listedItems, type PlanRecord } from "../record/record.ts";
import { allowancePath, recordPath } from "../record/record-file.ts";
import type { ReadContext, SyncContext } from "../sync/context/sync-context.ts";
import { explainFailure } from "../sync/stages/applied.ts";
import { pullBranch } from "../record/standing-pull.ts";
import { withoutBlock } from "./without-block.ts";
import { DEFAULT_CLAIMED_LABEL, DEFAULT_LABELS } from "../issue/label-names.ts";
import type { RepositoryState } from "../sync/read/repository-state.ts";

/** What happens to the issues that plansync created. */
export type IssueFate = "close" | "keep";

/** An issue that leaving changes. */
interface LeavingIssue {
  readonly issue: ObservedIssue;
  /** plansync created it; otherwise it was bound, and only people close it. */
  readonly isMade: boolean;
  readonly patch: IssuePatch;
}

/** Everything that leaving removes. */
export interface Leaving {
  readonly issues: readonly LeavingIssue[];
  readonly labels: readonly string[];
  /** Configured labels that people may use as well: they stay. */
  readonly keptLabels: readonly string[];
  /** Branches that standing pull requests come from. */
  readonly branches: readonly string[];
  readonly hasRecord: boolean;
  /** Who works on what: nobody's work is lost with it. */
  readonly claims: readonly ClaimCommit[];
  /** The one plan to leave; null: all of them, with labels and record. */
  readonly plan: PlanRecord | null;
  /** Results files named by plans that contain plansync's markers. */
  readonly resultsFiles: readonly string[];
  /** The workflow that would create everything again; null where there is none. */
  readonly workflow: string | null;
}

/** Result of `leave`. */
export interface LeaveResult {
  readonly closed: number;
  readonly released: number;
  readonly failed: readonly { readonly number: number; readonly message: string; readonly hint: string }[];
  /** Issues left over when a rate limit was reached. */
  readonly remaining: number;
  /** When to continue; null: nothing is left over. */
  readonly limitedUntil: EpochMs | null;
  readonly closedPulls: readonly number[];
  /** False while something is left: labels and record stay until everything else is gone. */
  readonly isComplete: boolean;
}

const WORKFLOW = ".github/workflows/plansync.yml";

/**
 * Finds everything that plansync created, and everything that has its block.
 *
 * @param path of the one plan to leave; null: all of them.
 * @throws ConfigError where no such plan is known.
 */
export async function readLeaving(context: ReadContext, fate: IssueFate, path: string | null = null): Promise<Leaving> {
  const repository = await readWholeRepository(context.reader, { overrides: context.overrides });
  const plan = path === null ? null : findRecord(repository, path);
  const issues = await readOwned(context, repository, plan);
  const hasRecord = repository.look.state.commit !== null;
  const { labels, claimedLabel } = repository.settings;
  const names = plan === null && (hasRecord || issues.length > 0) ? [...Object.values(labels), claimedLabel] : [];
  const isOurs = (name: string) => [...Object.values(DEFAULT_LABELS), DEFAULT_CLAIMED_LABEL].includes(name);
  return {
    issues: issues.flatMap((issue) => planIssue(issue, fate) ?? []),
    labels: names.filter(isOurs),
    keptLabels: names.filter((name) => !isOurs(name)),
    branches: (plan === null ? repository.records : [plan]).map((record) => pullBranch(record.plan)),
    plan,
    hasRecord,
    claims: plan === null ? (repository.look.claims?.commits ?? []) : [],
    resultsFiles: await findResultsFiles(context.reader, repository),
    workflow: plan === null && repository.look.files.some(({ path }) => path === WORKFLOW) ? WORKFLOW : null,
  };
}

async function findResultsFiles(reader: RepositoryReader, repository: RepositoryState): Promise<readonly string[]> {
  const named = new Set(repository.plans.map(({ file }) => file.plan?.resultsFile));
  const files = repository.look.files.filter(({ path }) => named.has(path));
  const contents =
    files.length === 0 ? new Map<string, Uint8Array>() : await reader.readBlobs(files.map(({ blob }) => blob));
  return files
    .filter(({ blob }) => replaceProgress(new TextDecoder().decode(contents.get(blob)), "") !== null)
    .map(({ path }) => path);
}

function findRecord({ records }: RepositoryState, path: string): PlanRecord {
  const found = records.find((record) => record.path === path);
  if (found !== undefined) return found;
  throw new ConfigError(`plansync knows no plan at ${path}.`, {
    hint: `It knows ${records.map((record) => record.path).join(", ") || "none"}.`,
  });
}

/**
 * Reads every issue that a record lists or that has a trusted marker, oldest first; with a plan given, only those of
 * that plan.
 */
async function readOwned(
  { reader }: ReadContext,
  repository: RepositoryState,
  plan: PlanRecord | null,
): Promise<readonly ObservedIssue[]> {
  const { all } = repository.settings.labels;
  const records = plan === null ? repository.records : [plan];
  const sorted = repository.issues.owned(repository.records, all, (login) => repository.writers.has(login));
  const listed = new Set(records.flatMap((record) => listedItems(record).map(([, number]) => number)));
  const owned = new Map<IssueNumber, ObservedIssue>(
    [...everyOwned(sorted)].filter(
      ([number, issue]) => plan === null || listed.has(number) || parseBody(issue.body).marker?.plan === plan.plan,
    ),
  );
  const numbers = records.flatMap((record) => [
    ...listedItems(record).map(([, number]) => number),
    ...Object.values(record.orphans),
  ]);
  const unread = [...new Set(numbers)].flatMap((number) => (number === NO_ISSUE || owned.has(number) ? [] : [number]));
  for (const [, read] of unread.length === 0 ? [] : await reader.readIssues(unread))
    if (read.found) owned.set(read.issue.number, read.issue);
  return [...owned.values()].sort((a, b) => a.number - b.number);
}

/** Returns what leaving does to an issue; null where there is nothing to do. */
export function planIssue(issue: ObservedIssue, fate: IssueFate): LeavingIssue | null {
  const isMade = isMadeByUs(issue);
  const body = withoutBlock(issue.body);
  const patch: IssuePatch = {
    ...(body !== issue.body && { body }),
    ...(isMade &&
      fate === "close" &&
      issue.state === "open" && { state: "closed" as const, closeReason: "not_planned" as const }),
  };
  return Object.keys(patch).length === 0 ? null : { issue, isMade, patch };
}

/**
 * An issue is ours when a bot wrote it, or when it contains nothing but our block and our title: an issue that somebody
 * wrote and bound has text of theirs.
 */
function isMadeByUs(issue: ObservedIssue): boolean {
  const { marker, before, after } = parseBody(issue.body);
  if (marker === null) return false;
  const isAllOurs = `${before}${after}`.trim() === "" && titleHash(issue.title) === marker.title;
  return issue.author?.isBot === true || isAllOurs;
}

/**
 * Undoes everything: standing pull requests first, then the issues, then labels and record. Nothing is forgotten before
 * it is undone, so leaving can be interrupted and started again.
 *
 * @throws PermissionError when the token may not write.
 */
export async function leave(context: SyncContext, cleanup: Cleanup, leaving: Leaving): Promise<LeaveResult> {
  const closedPulls = await closePulls(context, cleanup, leaving.branches);
  const done = { closed: 0, released: 0 };
  const failed: { number: number; message: string; hint: string }[] = [];
  let limitedUntil: EpochMs | null = null;
  for (const [at, { issue, patch }] of leaving.issues.entries()) {
    context.logger.progress(at, leaving.issues.length, `released #${issue.number}`);
    try {
      await context.writer.updateIssue(issue, patch);
      done[patch.state === "closed" ? "closed" : "released"] += 1;
    } catch (error) {
      if (error instanceof PermissionError) throw error;
      if (error instanceof RateLimitError) {
        limitedUntil = error.retryAt;
        break;
      }
      failed.push({ number: issue.number, ...explainFailure(error) });
    }
  }
  const remaining = leaving.issues.length - done.closed - done.released - failed.length;
  const isComplete = remaining === 0 && failed.length === 0;
  if (isComplete) {
    await cleanup.deleteLabels(leaving.labels);
    if (leaving.claims.length > 0) await context.writer.sweepClaims({ label: "", labelled: [], ended: leaving.claims });
    if (leaving.plan !== null) await forget(context, leaving.plan);
    else if (leaving.hasRecord) await cleanup.deleteState();
  }
  return { ...done, failed, remaining, limitedUntil, closedPulls, isComplete };
}

/** Removes one plan's record; other plans keep theirs. */
async function forget({ reader, writer }: SyncContext, { plan }: PlanRecord): Promise<void> {
  const state = await reader.readState();
  const files = [recordPath(plan), allowancePath(plan), answersPath(plan)].filter((path) => state.files.has(path));
  if (files.length > 0)
    await writer.writeState(state.commit, new Map(files.map((path) => [path, null])), "Leave a plan");
}

async function closePulls(
  { reader, writer }: SyncContext,
  cleanup: Cleanup,
  branches: readonly string[],
): Promise<readonly number[]> {
  const closed: number[] = [];
  for (const branch of branches) {
    const pull = await reader.findPull(branch);
    if (pull === null) continue;
    if (pull.state === "open") {
      await writer.updatePull(pull.number, { state: "closed" });
      closed.push(pull.number);
    }
    if (!pull.foreignCommits) await cleanup.deleteBranch(branch);
  }
  return closed;
}
