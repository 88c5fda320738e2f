import { MovedError, ProtectedBranchError } from "../errors.ts";
import type { TreeFile } from "../ports/look.ts";
import type { FileCommit } from "../ports/repository-writer.ts";
import type { World } from "../read/world.ts";
import type { SyncContext } from "../sync-context.ts";
import { commitMessage } from "./commit-message.ts";
import { goesIntoPull, isActive, leftAnUnrecordedPull, type PlanRun } from "./plan-run.ts";
import { proposeTicks } from "./standing-pull.ts";
import { writeRecords } from "./write-records.ts";

/** What the write-back part of a run came to. */
export interface WrittenBack {
  readonly commit: { readonly sha: string; readonly url: string } | null;
  readonly pullRequests: readonly { readonly number: number; readonly url: string }[];
  readonly notices: readonly { readonly message: string; readonly hint: string }[];
}

const NOTHING: WrittenBack = { commit: null, pullRequests: [], notices: [] };

/** How often the commit alone is tried again while the branch moves and the plans don't. */
const MAX_RETRIES = 5;

/**
 * Keeps the records and writes the ticks of all plans back: what goes into pull requests first, since those change no
 * base; then the records; then one commit for all other ticks.
 * @throws MovedError when a plan or a record changed meanwhile: the whole run is to be done again.
 */
export async function writeBack(context: SyncContext, world: World, runs: readonly PlanRun[]): Promise<WrittenBack> {
  const active = runs.filter(isActive);
  const pulls = await proposeTicks(
    context,
    world,
    active.filter((run) => goesIntoPull(world, run) || leftAnUnrecordedPull(run)),
  );
  const state = await writeRecords(context, world, runs, world.look.state.commit);
  const edited = active.filter((run) => run.next !== null || run.resultsFile.length > 0);
  const direct = edited.length === 0 ? NOTHING : await commitOrPropose(context, world, edited, state);
  return {
    commit: direct.commit,
    pullRequests: [...direct.pullRequests, ...pulls.pullRequests],
    notices: [...direct.notices, ...pulls.notices],
  };
}

/** A branch that takes no commits gets a standing pull request, and the record says so: the next run does not try again. */
async function commitOrPropose(
  context: SyncContext,
  world: World,
  runs: readonly PlanRun[],
  state: string | null,
): Promise<WrittenBack> {
  try {
    return await commitDirectly(context, world, runs);
  } catch (error) {
    if (!(error instanceof ProtectedBranchError)) throw error;
  }
  for (const run of runs) {
    run.isRefused = true;
    run.next = null;
    run.resultsFile = [];
    run.results = run.tracked.record?.results ?? null;
  }
  const pulls = await proposeTicks(context, world, runs);
  await writeRecords(context, world, runs, state);
  return { ...NOTHING, ...pulls };
}

/**
 * One commit, guarded by the head that the edits were computed from. When the branch moved but the plans did not, only
 * the commit is tried again.
 */

async function commitDirectly(context: SyncContext, world: World, runs: readonly PlanRun[]): Promise<WrittenBack> {
  const { branch, commit } = world.look.tip;
  if (commit === null) return NOTHING;
  const message = commitMessage(world.settings.commitHeadline, runs);
  let head = commit;
  for (let attempt = 1; ; attempt += 1)
    try {
      const made = await context.writer.commit({ branch, expectedHead: head, files: filesOf(runs), message });
      return { ...NOTHING, commit: made };
    } catch (error) {
      if (!(error instanceof MovedError) || attempt >= MAX_RETRIES) throw error;
      head = await findUnchangedHead(context, world, runs, error);
    }
}

function filesOf(runs: readonly PlanRun[]): FileCommit["files"] {
  return runs.flatMap((run) => {
    const { path, blob } = run.tracked.file;
    const plan = run.edited === null || run.next === null ? [] : [{ path, blob, bytes: run.edited.bytes }];
    return [...plan, ...run.resultsFile];
  });
}

/** The new head, if every file to be written still is what it was; otherwise the error that starts the run over. */
async function findUnchangedHead(
  context: SyncContext,
  world: World,
  runs: readonly PlanRun[],
  error: MovedError,
): Promise<string> {
  const { tip, files } = await context.reader.readFiles({ branch: world.look.tip.branch, paths: [] });
  const { commit } = tip;
  const isUnchanged = filesOf(runs).every(({ path, blob }) => blobAt(files, path) === blob);
  if (!isUnchanged || commit === null) throw error;
  return commit;
}

function blobAt(files: readonly TreeFile[], path: string): string | null {
  return files.find((file) => file.path === path)?.blob ?? null;
}
