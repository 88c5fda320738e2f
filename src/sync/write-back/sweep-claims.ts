import { parseClaim, type Claim } from "../../agents/claim/claim.ts";
import { isLive } from "../../agents/claim/lease.ts";
import { PlansyncError } from "../../errors.ts";
import type { ClaimList, ClaimSweep } from "../../ports/claims.ts";
import { epochMs } from "../../ports/epoch-ms.ts";
import { listedItems } from "../../record/record.ts";
import type { SyncContext } from "../context/sync-context.ts";
import type { RepositoryState } from "../read/repository-state.ts";
import { isActive, type WrittenBack } from "../stages/stages.ts";

/**
 * Removes what is left of claims that ended: the label, and the reference once the issue is closed, or is
 * in no plan any more. It sends nothing where nothing is left. What it can't remove is left to the next run.
 *
 * The issues are read directly first: a list may still show one as closed that was reopened and claimed since, and that
 * claim is alive.
 */
export async function sweepClaims({ reader, writer, clock, logger }: SyncContext, written: WrittenBack): Promise<void> {
  const { look, issues } = written.repository;
  const { claims } = look;
  if (claims === null) return;
  const seen = findEnded(written, claims);
  if (isEmpty(seen)) return;
  try {
    const numbers = [...seen.labelled, ...seen.ended].flatMap(({ issue }) =>
      issues.find(issue) === null ? [] : [issue],
    );
    await issues.verify(reader, numbers, { now: clock.now(), notBefore: epochMs(0) });
    const sweep = findEnded(written, claims);
    if (!isEmpty(sweep)) await writer.sweepClaims(sweep);
  } catch (error) {
    if (!(error instanceof PlansyncError)) throw error;
    logger.debug(`Claims that ended are left to the next run: ${error.message}`);
  }
}

function isEmpty({ labelled, ended }: ClaimSweep): boolean {
  return labelled.length + ended.length === 0;
}

function findEnded({ repository, plans }: WrittenBack, list: ClaimList): ClaimSweep {
  const label = repository.settings.claimedLabel;
  const away = repository.away.flatMap(({ record }) => listedItems(record).map(([, issue]) => issue));
  const waiting = new Set<number>([
    ...plans.flatMap((plan) => (isActive(plan) ? undecidedOf(plan) : issuesOf(plan))),
    ...away,
  ]);
  const listed = new Set<number>([...plans.flatMap((plan) => [...issuesOf(plan), ...recordedOf(plan)]), ...away]);
  const claims = list.commits.map(parseClaim);
  const labelled = claims.filter(
    (claim) => hasLabel(repository, claim, label) && !keepsOthersOut(repository, claim, list),
  );
  const ended = claims.filter((claim) => {
    const state = stateOf(repository, claim.issue);
    // What is closed and not ticked yet needs its claim: it still says who finished it.
    if (state !== null) return state === "closed" && !waiting.has(claim.issue);
    // Its issue was deleted, transferred or released: it ends with its lease.
    return !listed.has(claim.issue) && !isLive(claim, { now: list.now, isOpen: true, hasPull: false });
  });
  return { label, labelled: labelled.map(({ at }) => at), ended: ended.map(({ at }) => at) };
}

/**
 * The issues whose closing this run can't have ticked: it decided while they were open, or left them to the next run.
 * They may have been closed since, by a holder whose claim already said `done`.
 */
function undecidedOf({ changes }: WrittenBack["plans"][number]): readonly number[] {
  return (changes?.items ?? []).flatMap(({ issue, outcome }) =>
    issue !== null && (outcome.issue === "open" || outcome.waits) ? [issue.number] : [],
  );
}

/** The issues of a plan; of a refused file, those that its record lists. */
function issuesOf(plan: WrittenBack["plans"][number]): readonly number[] {
  return plan.changes?.items.flatMap(({ issue }) => issue?.number ?? []) ?? recordedOf(plan);
}

function recordedOf({ tracked: { record } }: WrittenBack["plans"][number]): readonly number[] {
  return record === null ? [] : listedItems(record).map(([, issue]) => issue);
}

function keepsOthersOut(repository: RepositoryState, claim: Claim, { now }: ClaimList): boolean {
  return isLive(claim, { now, isOpen: stateOf(repository, claim.issue) === "open", hasPull: false });
}

function hasLabel({ issues }: RepositoryState, { issue }: Claim, label: string): boolean {
  const labels = issues.all.find(({ number }) => number === issue)?.labels ?? [];
  return labels.some((name) => name.toLowerCase() === label.toLowerCase());
}

/** Null for an issue that is none of ours, or was not read. */
function stateOf({ issues }: RepositoryState, number: number): "open" | "closed" | null {
  return issues.all.find((issue) => issue.number === number)?.state ?? null;
}
