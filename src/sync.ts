import { announceHolds } from "./apply/announce-holds.ts";
import { applyRuns } from "./apply/apply-runs.ts";
import { settle, startRuns } from "./apply/decide.ts";
import { isQuiet } from "./apply/quiet.ts";
import { reportRun } from "./apply/report-run.ts";
import { reportStandby } from "./apply/standby.ts";
import { restoreUnrecordedEdits } from "./apply/unrecorded-edits.ts";
import { weighTogether } from "./apply/weigh-together.ts";
import { writeBack } from "./apply/write-back.ts";
import { GitHubError, MovedError } from "./errors.ts";
import { readRemainingIssues, readWorld } from "./read/world.ts";
import type { Report } from "./report/report.ts";
import type { ReadContext, SyncContext } from "./sync-context.ts";

/** How often a run starts over because the plan, the branch or the record moved while it worked. */
const MAX_ATTEMPTS = 6;

/**
 * One whole sync: read, decide, apply, record, write back, report. Starts over when the world moved meanwhile.
 * @throws PlansyncError; whatever was written before is healed by the next run.
 */
export async function sync(context: SyncContext): Promise<Report> {
  const startedAt = context.clock.now();
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1)
    try {
      return await syncOnce(context, startedAt);
    } catch (error) {
      if (!(error instanceof MovedError)) throw error;
      context.logger.info(`${error.message} Starting over (${attempt} of ${MAX_ATTEMPTS}).`);
      await context.clock.sleep(250 * attempt);
    }
  throw new GitHubError("The repository kept moving while plansync worked.", {
    status: 409,
    hint: "Another run or a busy branch is in the way; the next run goes on.",
  });
}

async function syncOnce(context: SyncContext, startedAt: number): Promise<Report> {
  const { reader } = context;
  let world = await readWorld(reader, { overrides: context.overrides });
  const standby = reportStandby(world, "sync");
  if (standby !== null) return standby;
  let runs = startRuns(world);
  if (context.mayGlance && isQuiet(world, runs)) return reportRun(world, runs, { mode: "sync" });

  if (world.look.moreIssues !== null) {
    world = await readRemainingIssues(reader, world);
    runs = startRuns(world);
  }
  await restoreUnrecordedEdits(context, world);
  await settle(context, world, runs);
  weighTogether(world, runs);

  const applied = await applyRuns(context, world, runs, startedAt);
  const written = await writeBack(context, world, runs);
  await announceHolds(context, world, runs);
  return reportRun(world, runs, { mode: "sync", ...applied, ...written });
}

/** The same decision without a write: there is nothing in its context that could write. `at` looks at another commit's files: the head of a pull request. */
export async function preview(context: ReadContext & { readonly at?: string | undefined }): Promise<Report> {
  const world = await readRemainingIssues(
    context.reader,
    await readWorld(context.reader, { overrides: context.overrides, at: context.at }),
  );
  const standby = reportStandby(world, "preview");
  if (standby !== null) return standby;
  const runs = startRuns(world);
  await settle(context, world, runs);
  weighTogether(world, runs);
  return reportRun(world, runs, { mode: "preview" });
}
