import { ConfigError, messageOf, PlansyncError } from "../errors.ts";
import type { Reaction } from "../ports/commands.ts";
import type { Report } from "../report/report.ts";
import { preview } from "../sync/preview.ts";
import { sync } from "../sync/sync.ts";
import { allow } from "./allow.ts";
import { heedAgentsCommand } from "./agents-by-comment.ts";
import { bindByComment } from "./bind-by-comment.ts";
import { readCommand, type Command } from "./command.ts";
import { NOTHING, previewPull, type PullPreview } from "./preview-pull.ts";
import { sayAllowed, sayFailure, sayHelp, sayStatus, saySync, toReply } from "./replies.ts";
import type { RespondContext } from "./respond-context.ts";
import type { Answer } from "./comment-answer.ts";

/** A comment that may hold a command. */
export interface CommandComment {
  /** The issue or pull request with the comment. */
  readonly issue: number;
  readonly isPull: boolean;
  readonly commentId: number;
  readonly body: string;
  /** Login. */
  readonly author: string;
}

/** Result of a command in a comment. */
export interface CommandResult {
  /** Null when the command made none. */
  readonly report: Report | null;
  /** For the log: what was done, or why nothing was. */
  readonly said: string;
}

/**
 * Runs the command of a comment if its author has write access, and answers with a reaction at once and with one
 * comment when it is done. Anybody else's comment has no effect and gets no answer.
 * @throws PlansyncError after the answer reported it, unless it is about the words of the command.
 */
export async function runCommentCommand(context: RespondContext, comment: CommandComment): Promise<CommandResult> {
  const command = readCommand(comment.body);
  if (command === null) return { report: null, said: `The comment on #${comment.issue} holds no command.` };
  if (!(await context.reader.hasWriteAccess(comment.author)))
    return { report: null, said: "The command has no effect: its author has no write access." };
  const { verb } = command;
  await react(context, comment, verb === null && command.word.toLowerCase() !== "help" ? "confused" : "eyes");
  const reply = (text: string) => context.writer.comment(comment.issue, toReply(text));
  if (verb === null) {
    await reply(sayHelp(command.word));
    return { report: null, said: `The comment on #${comment.issue} holds an unknown command.` };
  }
  try {
    const { text, report } = await perform(context, comment, { ...command, verb });
    await reply(text);
    return { report, said: `Ran /plansync ${verb} on #${comment.issue}.` };
  } catch (error) {
    if (!(error instanceof PlansyncError)) throw error;
    await reply(sayFailure(error));
    if (!isMistyped(error, verb)) throw error;
    await react(context, comment, "confused");
    return { report: null, said: `The command on #${comment.issue} names nothing that is there: ${error.message}` };
  }
}

/** True where the words of the command are wrong: that is answered, and no reason for a failed run and its mails. */
function isMistyped(error: PlansyncError, verb: NonNullable<Command["verb"]>): boolean {
  return error instanceof ConfigError && error.place === null && (verb === "bind" || verb === "allow");
}

/** A courtesy: if the reaction can't be added, the command still runs. */
async function react(
  { commands, logger }: RespondContext,
  { commentId, issue }: CommandComment,
  reaction: Reaction,
): Promise<void> {
  try {
    await commands.react(commentId, reaction);
  } catch (error) {
    logger.warn(`The comment on #${issue} got no reaction: ${messageOf(error)}`);
  }
}

async function perform(
  context: RespondContext,
  comment: CommandComment,
  { verb, argument }: Command & { readonly verb: NonNullable<Command["verb"]> },
): Promise<Answer> {
  switch (verb) {
    case "sync":
      return answerSync(context);
    case "preview":
      return comment.isPull ? answerPullPreview(context, comment.issue) : answerPreview(context);
    case "status":
      return { text: sayStatus(await preview(context)), report: null };
    case "allow":
      return answerAllow(context, comment, argument);
    case "bind":
      return bindByComment(context, comment, argument);
    case "start":
    case "stop":
      return answerAgents(context, comment, verb, argument);
  }
}

async function answerSync(context: RespondContext): Promise<Answer> {
  const report = await sync(context);
  return { text: saySync(report), report };
}

async function answerPreview(context: RespondContext): Promise<Answer> {
  const report = await preview(context);
  return { text: saySync(report), report };
}

async function answerPullPreview(context: RespondContext, number: number): Promise<Answer> {
  const { readReport, why, text } = await previewAgain(context, number);
  const report = readReport();
  if (report === null) return { text: why, report };
  const said = text === null ? "Merging this changes no issue and no plan." : "The preview is up to date.";
  return { text: said, report };
}

/** Approves held plans, then shows the effect: a sync on an issue, a new preview on a pull request. */
async function answerAllow(context: RespondContext, comment: CommandComment, path: string): Promise<Answer> {
  const request = { issue: comment.issue, isPull: comment.isPull, author: comment.author, path };
  const allowed = await (comment.isPull ? context.aside.allow(request) : allow(context, request));
  if (allowed.plans.length === 0) return { text: sayAllowed(allowed), report: null };
  const { text, report } = comment.isPull ? await answerPullPreview(context, comment.issue) : await answerSync(context);
  return { text: `${sayAllowed(allowed)}\n\n${text}`, report };
}

/** Notes what was said of agents; the sync that follows starts them. */
async function answerAgents(
  context: RespondContext,
  { issue }: CommandComment,
  verb: "start" | "stop",
  argument: string,
): Promise<Answer> {
  const { text, isDone } = await heedAgentsCommand(context, { issue, verb, argument });
  if (!isDone) return { text, report: null };
  const synced = await answerSync(context);
  return { ...synced, text: `${text}\n\n${synced.text}` };
}

/** Previews a pull request of which only the number is known. */
async function previewAgain(context: RespondContext, number: number): Promise<PullPreview> {
  const pull = await context.pulls.readPull(number);
  if (pull?.state !== "open") return { ...NOTHING, why: "This pull request is not open." };
  const found = await previewPull(context, {
    number,
    head: pull.head.commit,
    base: pull.base.branch,
    isNew: false,
    mayBeReadOnly: false,
  });
  if (found.refusal !== null) throw found.refusal;
  return found;
}
