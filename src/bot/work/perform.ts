import { RateLimitError } from "../../errors.ts";
import { InstallationGoneError } from "../github/app.ts";
import { explainError } from "../github/explain-error.ts";
import type { BotServices } from "../bot-services.ts";
import type { AnyJobRun, JobEnd } from "../queue/job-run.ts";
import { runCommand } from "./run-command.ts";
import { runInventory, removeInstallation } from "./run-inventory.ts";
import { runPreview } from "./run-preview.ts";
import { runSync } from "./run-sync.ts";

/** Runs a job of any kind, and counts how it ended. */
export async function perform(services: BotServices, run: AnyJobRun): Promise<JobEnd> {
  const { kind } = run;
  const { metrics } = services;
  metrics.jobWaitSeconds.observe({ kind }, run.waitedMs / 1000);
  const end = metrics.jobSeconds.startTimer({ kind });
  try {
    const result = await start(services, run);
    metrics.jobs.inc({ kind, result: result.kind });
    return result;
  } catch (thrown) {
    const error = explainError(thrown, services.clock.now());
    // Reached before the engine had its own pace: for a token, or in a list.
    if (error instanceof RateLimitError && !run.stop.aborted) {
      metrics.jobs.inc({ kind, result: "later" });
      return { kind: "later", at: new Date(Math.max(error.retryAt, services.clock.now() + 1000)), why: error.message };
    }
    const id = run.data.installationId;
    if (error instanceof InstallationGoneError && id !== null) {
      await removeInstallation(services, id, error);
      run.log.info({ installation: id }, error.message);
      metrics.jobs.inc({ kind, result: "gone" });
      return { kind: "done" };
    }
    metrics.jobs.inc({ kind, result: run.stop.aborted ? "stopped" : "failed" });
    throw error;
  } finally {
    end();
  }
}

function start(services: BotServices, run: AnyJobRun): Promise<JobEnd> {
  switch (run.kind) {
    case "sync":
      return runSync(services, run);
    case "preview":
      return runPreview(services, run);
    case "command":
      return runCommand(services, run);
    case "inventory":
      return runInventory(services, run);
  }
}

/** Returns the same job, to be queued again. */
export function again(run: AnyJobRun): Parameters<BotServices["queue"]["send"]>[0] {
  switch (run.kind) {
    case "inventory":
      return { kind: run.kind, job: run.data };
    case "sync":
      return { kind: run.kind, job: { ...run.data, waits: (run.data.waits ?? 0) + 1 } };
    case "preview":
      return { kind: run.kind, job: { ...run.data, waits: (run.data.waits ?? 0) + 1 } };
    case "command":
      return { kind: run.kind, job: { ...run.data, waits: (run.data.waits ?? 0) + 1 } };
  }
}
