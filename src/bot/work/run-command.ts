import { PlansyncError, RateLimitError } from "../../errors.ts";
import { runCommentCommand } from "../../respond/comment-command.ts";
import { readNote, writeNote } from "../database/notes.ts";
import type { BotServices } from "../bot-services.ts";
import type { JobEnd, JobRun } from "../queue/job-run.ts";
import { findingOf, storeRunResult } from "./store-run-result.ts";
import { withRepository } from "./repository-session.ts";
import { whenToGoOn } from "./run-sync.ts";

/** Runs a `/plansync` comment's command once: a repeated delivery finds it done. */
export async function runCommand(services: BotServices, run: JobRun<"command">): Promise<JobEnd> {
  const { repositoryId, commentId, issue, isPull, waits: _waits, ...at } = run.data;
  const done = `command ${repositoryId} ${commentId}`;
  return withRepository(services, run, async (session) => {
    const { context, log, pace } = session;
    if ((await readNote(services.database, done)) !== null) {
      log.info("The command has run before");
      return { kind: "done" };
    }
    try {
      // First, since it also finds out whether the name is this repository's still.
      await session.requireConfiguration();
      // Text and author of the comment as GitHub has them now: the delivery is only a hint.
      const comment = await context.commands.readComment(commentId);
      if (comment === null) return { kind: "done" };
      const author = comment.author?.login ?? "ghost";
      const { said, report } = await runCommentCommand(context, {
        issue,
        isPull,
        commentId,
        body: comment.body,
        author,
      });
      log.info(said);
      if (report?.mode === "sync") await storeRunResult(services, session, findingOf(report, session));
      if (report?.outcome === "incomplete" && report.mode === "sync") {
        // A sync does the rest: the command itself has been answered.
        const job = { ...at, repositoryId, allowPartialRead: false };
        await services.queue.send({ kind: "sync", job }, { at: whenToGoOn(pace) });
      }
    } catch (error) {
      if (error instanceof RateLimitError) return { kind: "later", at: new Date(error.retryAt), why: error.message };
      if (!(error instanceof PlansyncError)) throw error;
      // The answer on GitHub reported it; another attempt would report it again.
      log.info({ err: error }, "The command failed");
    }
    await writeNote(services.database, done, true);
    return { kind: "done" };
  });
}
