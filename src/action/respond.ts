import * as core from "@actions/core";
import { createAside } from "../aside/create-aside.ts";
import { createCommands } from "../github/write/commands.ts";
import type { RemoteContext } from "../github/transport/context.ts";
import { createPullRequests } from "../github/pulls/pull-requests.ts";
import { createRepoFiles } from "../github/read/repo-files.ts";
import { escapeForRunner } from "../report/runner-text.ts";
import type { RespondContext } from "../respond/respond-context.ts";
import type { SyncContext } from "../sync/context/sync-context.ts";
import type { ActionEnvironment } from "./environment.ts";
import type { Outcome } from "./outcome.ts";
import type { CommentTrigger, PullTrigger } from "./trigger.ts";

/** Accounts whose workflows run with a read-only token, as those of forks do. */
const READ_ONLY_ACTORS: ReadonlySet<string> = new Set(["dependabot[bot]"]);

/** Answers the person whose pull request or comment started this run; null where there is nothing to report. */
export async function respond(
  trigger: { kind: "preview"; pull: PullTrigger } | { kind: "command"; comment: CommentTrigger },
  environment: ActionEnvironment,
  github: RemoteContext,
  context: SyncContext,
): Promise<Outcome | null> {
  const work = {
    ...context,
    pulls: createPullRequests(github),
    files: createRepoFiles(github),
    runUrl: environment.runUrl,
  };
  const respondContext: RespondContext = {
    ...work,
    commands: createCommands(github),
    aside: createAside(work),
  };
  return trigger.kind === "preview"
    ? previewTrigger(trigger.pull, environment, respondContext)
    : runTrigger(trigger.comment, respondContext);
}

async function previewTrigger(
  pull: PullTrigger,
  { eventName, actor }: ActionEnvironment,
  context: RespondContext,
): Promise<Outcome | null> {
  const { previewPull } = await import("../respond/preview-pull.ts");
  const mayBeReadOnly = eventName === "pull_request" && (pull.isFork || READ_ONLY_ACTORS.has(actor));
  const { readReport, why, text, refusal } = await previewPull(context, { ...pull, mayBeReadOnly });
  const report = readReport();
  if (report === null) {
    core.info(escapeForRunner(why));
    return null;
  }
  return {
    report,
    text: text ?? "Merging this changes no issue and no plan.",
    failure: refusal === null ? null : `${refusal.message}\n${refusal.hint}`,
  };
}

async function runTrigger(comment: CommentTrigger, context: RespondContext): Promise<Outcome | null> {
  const { runCommentCommand } = await import("../respond/comment-command.ts");
  const { report, said } = await runCommentCommand(context, comment);
  core.info(escapeForRunner(said));
  return report === null ? null : { report, text: null, failure: null };
}
