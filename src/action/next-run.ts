import * as core from "@actions/core";
import { createCommands } from "../github/write/commands.ts";
import type { RemoteContext } from "../github/transport/context.ts";
import type { ActionEnvironment } from "./environment.ts";
import { defaultBranchOf } from "./trigger.ts";

/**
 * Starts this workflow again for the rest, where the token may and the workflow has a manual trigger. A run that
 * changed nothing starts none, so a chain always ends.
 */
export async function startNextRun(
  github: RemoteContext,
  { workflow, payload, ref }: ActionEnvironment,
): Promise<void> {
  const branch = defaultBranchOf(payload) ?? /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (workflow === null || branch === undefined) return;
  if (await createCommands(github).startWorkflow(workflow, branch)) core.info("The next run was started for the rest.");
}
