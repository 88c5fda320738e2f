import { PermissionError } from "../errors.ts";
import type { Actor } from "../ports/actor.ts";
import { PULL_MARKER } from "../report/pull-comment.ts";
import { renderProse } from "../issue/prose.ts";
import type { Notice, Totals } from "../report/report.ts";
import type { RespondContext } from "./respond-context.ts";
import type { PullToPreview } from "./pull-to-preview.ts";

/** What to publish on a pull request. */
export interface PreviewToPublish {
  /** Null: there is nothing to say. */
  readonly comment: string | null;
  readonly viewer: Actor | null;
  readonly progress: Pick<Totals, "done" | "total" | "progress">;
  /** Problems that fail the status. */
  readonly failing: number;
}

/** What could not be published, and why. */
export interface PublishedPreview {
  readonly notices: readonly Notice[];
  /** The comment was refused although the token should be able to write it. */
  readonly refusal: PermissionError | null;
}

/** Name of the commit status, as branch protection knows it. */
const STATUS = "plansync";

/** GitHub refuses longer descriptions (characters). */
const MAX_DESCRIPTION = 140;

const EMPTIED = `${PULL_MARKER}\n\nMerging this no longer changes an issue or a plan.`;

const READ_ONLY: Notice = {
  level: "info",
  message: "The token of this pull request may only read: the preview is in the job summary.",
  hint: "The README shows the `pull_request_target` workflow that comments on pull requests from forks too.",
};

/**
 * Writes the comment, then the commit status. It is no failure when a read-only token can't write them: the job summary
 * says the same.
 */
export async function publishPreview(
  context: RespondContext,
  pull: PullToPreview,
  preview: PreviewToPublish,
): Promise<PublishedPreview> {
  const refusal = await refused(() => keepComment(context, pull, preview));
  if (refusal !== null) return pull.mayBeReadOnly ? { notices: [READ_ONLY], refusal: null } : { notices: [], refusal };
  const noStatus = await refused(() => setStatus(context, pull, preview));
  if (noStatus === null) return { notices: [], refusal: null };
  if (pull.mayBeReadOnly) return { notices: [READ_ONLY], refusal: null };
  return { notices: [{ level: "warning", message: noStatus.message, hint: noStatus.hint }], refusal: null };
}

/** Reports in comment and status that there is no preview, as far as the token may. */
export async function publishFailure(
  context: RespondContext,
  { number, head, mayBeReadOnly }: PullToPreview,
  { notice, viewer }: { readonly notice: Pick<Notice, "message" | "hint">; readonly viewer: Actor | null },
): Promise<void> {
  const { pulls, runUrl } = context;
  const body = `${PULL_MARKER}\n\n### plansync: no preview\n\n${renderProse(`${notice.message} ${notice.hint}`)}`;
  const description = notice.message.slice(0, MAX_DESCRIPTION);
  const refusal =
    (await refused(async () => void (await pulls.keepComment(number, { marker: PULL_MARKER, body, viewer })))) ??
    (await refused(() =>
      pulls.setStatus(head, { name: STATUS, state: "error", description, url: runUrl ?? undefined }),
    ));
  if (refusal !== null && !mayBeReadOnly) context.logger.warn(refusal.message);
}

async function keepComment(
  { pulls }: RespondContext,
  { number, isNew }: PullToPreview,
  { comment, viewer }: PreviewToPublish,
): Promise<void> {
  if (comment === null && isNew) return;
  const onlyEdit = comment === null;
  await pulls.keepComment(number, { marker: PULL_MARKER, body: comment ?? EMPTIED, viewer, onlyEdit });
}

async function setStatus(
  { pulls, runUrl }: RespondContext,
  { head }: PullToPreview,
  { progress: { done, total, progress }, failing }: PreviewToPublish,
): Promise<void> {
  const share = total === 0 ? "no tasks" : `${done} of ${total} tasks, ${progress}%`;
  await pulls.setStatus(head, {
    name: STATUS,
    state: failing > 0 ? "failure" : "success",
    description: failing > 0 ? `${failing} ${failing === 1 ? "problem" : "problems"} in plans · ${share}` : share,
    url: runUrl ?? undefined,
  });
}

async function refused(write: () => Promise<void>): Promise<PermissionError | null> {
  try {
    await write();
    return null;
  } catch (error) {
    if (error instanceof PermissionError) return error;
    throw error;
  }
}
