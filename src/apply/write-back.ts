import { MovedError, ProtectedBranchError } from "../errors.ts";
import type { FileCommit, Look } from "../ports.ts";
import type { World } from "../read/world.ts";
import type { SyncContext } from "../sync-context.ts";
import { commitMessage } from "./commit-message.ts";
import { isActive, type PlanRun } from "./plan-run.ts";
import { proposeTicks } from "./standing-pull.ts";

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
 * Commits the ticks of all plans at once, guarded by the head they were computed from. When the branch moved but the
 * plans did not, only the commit is tried again; a branch that takes no commits gets a standing pull request.
 * @throws MovedError when a plan itself changed meanwhile: the whole run is to be done again.
 */
export async function writeBack(context: SyncContext, world: World, runs: readonly PlanRun[]): Promise<WrittenBack> {
  const edited = runs.filter((run) => isActive(run) && (run.next !== null || run.resultsFile.length > 0));
  const proposed = runs.filter(
    (run) => isActive(run) && world.settings.writeBackFor(run.tracked.file.path) === "pull-request",
  );
  const direct = edited.length === 0 ? NOTHING : await commitDirectly(context, world, edited);
  const pulls = await proposeTicks(context, world, proposed);
  return {
    commit: direct.commit,
    pullRequests: [...direct.pullRequests, ...pulls.pullRequests],
    notices: [...direct.notices, ...pulls.notices],
  };
}

async function commitDirectly(context: SyncContext, world: World, runs: readonly PlanRun[]): Promise<WrittenBack> {
  const { branch, commit } = world.look.tip;
  if (commit === null) return NOTHING;
  const message = commitMessage(world.settings.commitHeadline, runs);
  let head = commit;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const made = await context.remote.commit({ branch, expectedHead: head, files: filesOf(runs), message });
      return { ...NOTHING, commit: made };
    } catch (error) {
      if (error instanceof ProtectedBranchError) return { commit: null, ...(await proposeTicks(context, world, runs)) };
      if (!(error instanceof MovedError) || attempt >= MAX_RETRIES) throw error;
      head = await findUnchangedHead(context, world, runs, error);
    }
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
  const look = await context.remote.look({
    branch: world.look.tip.branch,
    label: world.settings.labels.all,
    wanted: () => false,
  });
  const { commit } = look.tip;
  const isUnchanged = filesOf(runs).every(({ path, blob }) => blobAt(look, path) === blob);
  if (!isUnchanged || commit === null) throw error;
  return commit;
}

function blobAt(look: Look, path: string): string | null {
  return look.files.find((file) => file.path === path)?.blob ?? null;
}
