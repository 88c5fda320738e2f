import { PlansyncError } from "../errors.ts";
import type { Report } from "../report/report.ts";
import { preview, sync } from "../sync.ts";
import { allow } from "./allow.ts";
import { bindByComment } from "./bind-by-comment.ts";
import { readCommand, VERBS, type Command } from "./command.ts";
import { previewPull, type PullToPreview } from "./preview-pull.ts";
import { REPLY_MARKER, sayFailure, sayStatus, saySync } from "./replies.ts";
import type { RespondContext } from "./respond-context.ts";

/** A comment that may hold a command. */
export interface CommentToObey {
  /** Issue or pull request that it stands on. */
  readonly issue: number;
  readonly isPull: boolean;
  readonly commentId: number;
  readonly body: string;
  /** Login. */
  readonly author: string;
}

/** What obeying came to. */
export interface Obeyed {
  /** Null when the command made none. */
  readonly report: Report | null;
  /** For the log: what was done, or why nothing was. */
  readonly said: string;
}

/** What a verb did: the text of the answering comment, and the report where there is one. */
export interface Answer {
  readonly text: string;
  readonly report: Report | null;
}

/**
 * Does what a comment asks for, if its author has write access, and answers with a reaction and one comment. Anybody
 * else's comment has no effect, not even an answer.
 * @throws PlansyncError after the answer said so.
 */
export async function obey(context: RespondContext, comment: CommentToObey): Promise<Obeyed> {
  const command = readCommand(comment.body);
  if (command === null) return { report: null, said: `The comment on #${comment.issue} holds no command.` };
  if (!(await context.remote.hasWriteAccess(comment.author)))
    return { report: null, said: "The command has no effect: its author has no write access." };
  const reply = (text: string) => context.remote.comment(comment.issue, `${REPLY_MARKER}\n${text}`);
  if (command.verb === null) {
    await context.commands.react(comment.commentId, "confused");
    await reply(`There is no such command. Known are ${VERBS.map((verb) => `\`/plansync ${verb}\``).join(", ")}.`);
    return { report: null, said: `The comment on #${comment.issue} holds an unknown command.` };
  }
  try {
    const { text, report } = await perform(context, comment, { ...command, verb: command.verb });
    await context.commands.react(comment.commentId, "+1");
    await reply(text);
    return { report, said: `Obeyed /plansync ${command.verb} on #${comment.issue}.` };
  } catch (error) {
    if (!(error instanceof PlansyncError)) throw error;
    await context.commands.react(comment.commentId, "-1");
    await reply(sayFailure(error));
    throw error;
  }
}

async function perform(
  context: RespondContext,
  comment: CommentToObey,
  { verb, argument }: Command & { readonly verb: NonNullable<Command["verb"]> },
): Promise<Answer> {
  switch (verb) {
    case "sync": {
      const report = await sync(context);
      return { text: saySync(report), report };
    }
    case "preview":
      return comment.isPull ? answerPreview(context, comment.issue) : answerPlainPreview(context);
    case "status": {
      const report = await preview(context);
      return { text: sayStatus(report), report: null };
    }
    case "allow": {
      const allowed = await allow(context, comment);
      if (comment.isPull || allowed.plans.length === 0) return { text: allowed.text, report: null };
      const report = await sync(context);
      return { text: `${allowed.text}\n\n${saySync(report)}`, report };
    }
    case "bind":
      return bindByComment(context, comment, argument);
  }
}

async function answerPlainPreview(context: RespondContext): Promise<Answer> {
  const report = await preview(context);
  return { text: saySync(report), report };
}

async function answerPreview(context: RespondContext, number: number): Promise<Answer> {
  const pull = await pullToPreview(context, number);
  if (pull === null) return { text: "This pull request can't be read.", report: null };
  const { report, why, comment } = await previewPull(context, pull);
  if (report === null) return { text: why, report };
  return {
    text: comment === null ? "Merging this changes no plan." : "The preview on this pull request is up to date.",
    report,
  };
}

/** A pull request as its own comments know it: by its number alone. */
export async function pullToPreview(context: RespondContext, number: number): Promise<PullToPreview | null> {
  const pull = await context.pulls.readPull(number);
  if (pull === null) return null;
  return { number, head: pull.head.commit, base: pull.base.branch, merge: null, mayBeReadOnly: false };
}
