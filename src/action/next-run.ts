import * as core from "@actions/core";
import { createCommands } from "../github/write/commands.ts";
import type { RemoteContext } from "../github/transport/context.ts";
import type { EpochMs } from "../ports/epoch-ms.ts";
import type { ActionEnvironment } from "./environment.ts";
import { defaultBranchOf } from "./trigger.ts";

/** How a run ended that left something to do. */
export interface LeftOver {
  /** False: limits kept it from looking at the repository at all. */
  readonly hasLooked: boolean;
  /** It changed something: what it left is less than what it found. */
  readonly hasChanged: boolean;
  /** When GitHub's limits allow more; null: the run's own time was over. */
  readonly limitedUntil: EpochMs | null;
  /** When the time of the run is over. */
  readonly deadline: EpochMs;
}

/**
 * Starts this workflow again for the rest, where the token may and the workflow has a manual trigger. A chain of runs
 * ends: each run changes something, or it waits for the end of a limit, and no limit lasts for hours.
 * @returns True when the next run was started.
 */
export async function startNextRun(
  github: RemoteContext,
  { workflow, payload, ref, eventName }: ActionEnvironment,
  left: LeftOver,
): Promise<boolean> {
  const branch = defaultBranchOf(payload) ?? /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (workflow === null || branch === undefined) return false;
  const { clock } = github;
  const creations = github.client.options.pace.creations;
  const isOfChain = eventName === "workflow_dispatch";
  // A limit that an earlier run met is waited for by the run that was started then.
  const isFirst = !left.hasLooked || creations?.hasMetLimit === true;
  const isDue = left.hasChanged || isFirst || (isOfChain && left.limitedUntil !== null);
  if (!isDue) return false;
  if (creations?.isHopeless(clock.now()) === true) {
    core.warning("GitHub has taken no new issues for hours: no further run was started. Start one by hand.");
    return false;
  }
  // One that can do nothing but wait does so: if it started the next at once, that would find the same.
  if (isOfChain && !left.hasChanged) await clock.sleep(Math.max(0, left.deadline - clock.now()));
  const isStarted = await createCommands(github).startWorkflow(workflow, branch);
  if (isStarted) core.info("The next run was started for the rest.");
  return isStarted;
}
