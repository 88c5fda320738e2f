import { finishedIssues } from "../../agents/claim/taken.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import { MovedError, ProtectedBranchError } from "../../errors.ts";
import type { TreeFile } from "../../ports/look.ts";
import type { FileCommit } from "../../ports/repository-writer.ts";
import type { SyncContext } from "../context/sync-context.ts";
import { backfill } from "./backfill.ts";
import { commitMessage } from "./commit-message.ts";
import { isActive, leftAnUnrecordedPull, type Applied, type AppliedPlan, type WrittenBack } from "../stages/stages.ts";
import { proposeTicks } from "./standing-pull.ts";
import { recordsBefore, writeRecords } from "./write-records.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/** How often the commit alone is retried while the branch moves and the plans don't. */
const MAX_RETRIES = 5;

/**
 * Writes the records and the ticks of all plans: first what goes into pull requests, since those change no base; then
 * the records; then one commit for all other ticks.
 * @throws MovedError when a plan or a record changed meanwhile: the whole run must start over.
 */
export async function writeBack(context: SyncContext, applied: Applied): Promise<WrittenBack> {
  const { repository } = applied;
  const toPropose = applied.plans.filter(
    (plan) => isActive(plan) && (plan.target === "pull-request" || leftAnUnrecordedPull(plan)),
  );
  const { plans: withoutRefused, ...proposed } = await proposeTicks(context, repository, toPropose);
  const asProposed = new Map(toPropose.map((plan, at) => [plan, elementAt(withoutRefused, at, "proposed plans")]));
  const plans = applied.plans.map((plan) => asProposed.get(plan) ?? plan);
  const known = { ...applied, plans };
  const pasts = await backfill(context, known);
  const kept = await writeRecords(context, known, recordsBefore(applied), pasts);
  const edited = plans.filter((plan) => isActive(plan) && (plan.next !== null || plan.resultsFile.length > 0));
  const commit = edited.length === 0 ? null : await commitUnlessRefused(context, repository, edited);
  if (commit !== "refused") return { ...known, ...proposed, commit };

  // A branch that takes no commits gets a standing pull request, and the record says so: the next run does not try
  // again.
  const redirected = new Map(edited.map((plan) => [plan, intoPull(plan)]));
  const instead = await proposeTicks(context, repository, [...redirected.values()]);
  // All plans again: what a record lists depends on what the others list.
  const inPull = new Map(
    [...redirected.keys()].map((plan, at) => [plan, elementAt(instead.plans, at, "proposed plans")]),
  );
  const after = { ...known, plans: plans.map((plan) => inPull.get(plan) ?? plan) };
  await writeRecords(context, after, kept, pasts);
  return {
    ...after,
    commit: null,
    pullRequests: [...instead.pullRequests, ...proposed.pullRequests],
    notices: [...instead.notices, ...proposed.notices],
  };
}

/** Redirects the plan's ticks into a pull request; its results file stays as it was. */
function intoPull(plan: AppliedPlan): AppliedPlan {
  const results = plan.tracked.record?.results ?? null;
  return { ...plan, target: "pull-request", next: null, resultsFile: [], results };
}

async function commitUnlessRefused(
  context: SyncContext,
  repository: RepositoryState,
  plans: readonly AppliedPlan[],
): Promise<WrittenBack["commit"] | "refused"> {
  try {
    return await commitDirectly(context, repository, plans);
  } catch (error) {
    if (error instanceof ProtectedBranchError) return "refused";
    throw error;
  }
}

/**
 * Makes one commit, guarded by the head that the edits were computed from. When the branch moved but the plans did not,
 * only the commit is retried.
 */
async function commitDirectly(
  context: SyncContext,
  repository: RepositoryState,
  plans: readonly AppliedPlan[],
): Promise<WrittenBack["commit"]> {
  const { branch, commit } = repository.look.tip;
  if (commit === null) return null;
  const message = commitMessage(repository.settings.commitHeadline, plans, finishedIssues(repository.look.claims));
  const files = filesOf(plans);
  let head = commit;
  for (let attempt = 1; ; attempt += 1)
    try {
      return await context.writer.commit({ branch, expectedHead: head, files, message });
    } catch (error) {
      if (!(error instanceof MovedError) || attempt >= MAX_RETRIES) throw error;
      const unchanged = await findUnchangedHead(context, branch, files);
      if (unchanged === null) throw error;
      head = unchanged;
    }
}

function filesOf(plans: readonly AppliedPlan[]): FileCommit["files"] {
  return plans.flatMap(({ tracked, edited, next, resultsFile }) => {
    const { path, blob } = tracked.file;
    return [...(edited === null || next === null ? [] : [{ path, blob, bytes: edited.bytes }]), ...resultsFile];
  });
}

/** Returns the new head if every file to be written is still what it was, otherwise null. */
async function findUnchangedHead(
  { reader }: SyncContext,
  branch: string,
  written: FileCommit["files"],
): Promise<string | null> {
  const { tip, files } = await reader.readFiles({ branch, paths: [] });
  return written.every(({ path, blob }) => blobAt(files, path) === blob) ? tip.commit : null;
}

function blobAt(files: readonly TreeFile[], path: string): string | null {
  return files.find((file) => file.path === path)?.blob ?? null;
}
