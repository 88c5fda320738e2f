import { blobSha } from "../../blob-sha.ts";
import { gitBlobs, gitLine } from "../../checkout/git.ts";
import { listPastCommits } from "../../checkout/past-commits.ts";
import { dayText, type Day } from "../../history/day.ts";
import { pastOfPlans, type Past } from "../../history/past/past-of-plans.ts";
import { MAX_MS } from "../../history/past/text-budget.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Settings } from "../../sync/context/settings.ts";
import { readPlanFile } from "../../sync/read/plan-files.ts";
import type { Folder } from "./folder.ts";
import type { LocalPlan } from "./local-plans.ts";

/** The past of the plans of this folder, and what is to be said about it. */
export interface LocalHistory extends Pick<Past, "points"> {
  readonly notices: readonly string[];
}

/** Works out the past of plans from the commits of this clone: nothing is fetched, and no setup is needed. */
export async function readLocalHistory(
  folder: Folder,
  plans: readonly LocalPlan[],
  settings: Settings,
  clock: Clock,
  today: Day,
): Promise<LocalHistory> {
  const startedAt = clock.now();
  const head = folder.git === null ? "" : gitLine(folder.root, ["rev-parse", "--verify", "--quiet", "HEAD"]);
  const read = plans.flatMap(({ file: { path, plan }, bytes }) =>
    plan === null ? [] : [{ path, plan, blob: blobSha(bytes, head) }],
  );
  const listed =
    head === ""
      ? { commits: [], isCut: false, isShallow: false }
      : await listPastCommits(
          folder.root,
          read.map(({ path }) => path),
          today,
          MAX_MS / 2,
        );
  const past = await pastOfPlans(read, listed.commits, today, {
    read: async (blobs) => Promise.resolve(gitBlobs(folder.root, blobs)),
    parse: (path, bytes) => readPlanFile(path, "", bytes, settings).plan,
    elapsed: () => clock.now() - startedAt,
  });
  const oldest = listed.commits.at(-1)?.day;
  const cutAt = past.cutAt ?? (listed.isCut ? (oldest ?? today) : null);
  return { points: past.points, notices: noticesOf(head === "", listed.isShallow, cutAt) };
}

function noticesOf(isWithoutCommits: boolean, isShallow: boolean, cutAt: Day | null): readonly string[] {
  if (isWithoutCommits) return ["There are no commits here, so there is no past: this shows only today."];
  if (isShallow) return ["This clone is shallow, so its past is cut off: `git fetch --unshallow` brings the rest."];
  if (cutAt !== null) return [`This history is long: nothing before ${dayText(cutAt)} was looked at.`];
  return [];
}
