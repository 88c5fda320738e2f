import { dayOf } from "../history/day.ts";
import { pastOfPlans, type PlanToday } from "../history/past/past-of-plans.ts";
import { MAX_MS } from "../history/past/text-budget.ts";
import type { Point } from "../history/point.ts";
import type { Plan } from "../plan/model/plan.ts";
import { gitBlobs, gitLine } from "./git.ts";
import { listPastCommits } from "./past-commits.ts";

/** Plans as they are at a commit. */
export interface PlansAt {
  readonly commit: string;
  readonly plans: readonly PlanToday[];
  readonly parse: (path: string, bytes: Uint8Array) => Plan | null;
}

/**
 * Reads the past of plans from a clone, within the limits of every look at the past. Null where the folder is no clone,
 * is one without its past, or has another commit checked out.
 *
 * @param now milliseconds since 1970
 */
export async function readPast(
  root: string,
  { commit, plans, parse }: PlansAt,
  now: () => number,
): Promise<ReadonlyMap<string, readonly Point[]> | null> {
  if (gitLine(root, ["rev-parse", "--verify", "--quiet", "HEAD"]) !== commit) return null;
  const startedAt = now();
  const today = dayOf(startedAt);
  const paths = plans.map(({ path }) => path);
  const { commits, isShallow } = await listPastCommits(root, paths, today, MAX_MS / 2);
  if (isShallow) return null;
  const past = await pastOfPlans(plans, commits, today, {
    read: async (blobs) => Promise.resolve(gitBlobs(root, blobs)),
    parse,
    elapsed: () => now() - startedAt,
  });
  return past.points;
}
