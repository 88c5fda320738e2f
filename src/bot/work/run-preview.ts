import { RateLimitError } from "../../errors.ts";
import { previewPull } from "../../respond/preview-pull.ts";
import type { BotServices } from "../bot-services.ts";
import type { JobEnd, JobRun } from "../queue/job-run.ts";
import { UnconfiguredError } from "./observed-reader.ts";
import { withRepository } from "./repository-session.ts";
import { isForPeople } from "./run-sync.ts";

/** Reports on a pull request what merging it will do. */
export async function runPreview(services: BotServices, run: JobRun<"preview">): Promise<JobEnd> {
  return withRepository(services, run, async ({ context, requireConfiguration, row, log }) => {
    const { pull } = run.data;
    if (row?.hasConfig === false) {
      log.info({ pull }, "Not configured: no preview");
      return { kind: "done" };
    }
    try {
      // First, since it also finds out whether the name is this repository's still. A pull request that adds the
      // configuration has no effect before it is merged.
      await requireConfiguration();
      const info = await context.pulls.readPull(pull);
      if (info === null || info.state !== "open") {
        log.info({ pull }, "Nothing to preview: the pull request is not open");
        return { kind: "done" };
      }
      const { head, base, fromFork } = info;
      const seen = await previewPull(context, {
        number: pull,
        head: head.commit,
        base: base.branch,
        isNew: false,
        mayBeReadOnly: fromFork,
      });
      log.info({ pull, said: seen.text !== null, failing: seen.failing }, seen.why === "" ? "Previewed" : seen.why);
      return { kind: "done" };
    } catch (error) {
      if (error instanceof RateLimitError) return { kind: "later", at: new Date(error.retryAt), why: error.message };
      if (!isForPeople(error) && !(error instanceof UnconfiguredError)) throw error;
      log.info({ pull, err: error }, "Not previewed");
      return { kind: "done" };
    }
  });
}
