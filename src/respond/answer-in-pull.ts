import { readAndDecide } from "../sync/decide/decide-all.ts";
import { issueNumber } from "../ports/issue-number.ts";
import { findItem, type FoundItem } from "../commands/find-item.ts";
import { ConfigError } from "../errors.ts";
import { normaliseTitle } from "../identity/text/normalise.ts";
import { itemAt } from "../reconcile/items/tracked-item.ts";
import { answersPath, readAnswers, renderAnswers, withAnswer } from "../reconcile/identity-of-items/answers.ts";
import { retryMoved } from "../sync/context/retry-moved.ts";
import { mergedReader } from "./merged-reader.ts";
import type { RecordingContext } from "./work-context.ts";
import type { LineNumber } from "../plan/model/line-number.ts";

/** An answer that was recorded: it applies once the item is on the branch. */
export interface KeptAnswer {
  readonly path: string;
  readonly line: LineNumber;
  readonly title: string;
  readonly issue: number;
}

/** Somebody's statement about which issue belongs to an item that a pull request adds. */
export interface AnswerRequest {
  /** Number of the pull request. */
  readonly pull: number;
  /** Title or place of the item. */
  readonly text: string;
  readonly issue: number;
}

/**
 * Records which issue belongs to an item that a pull request adds. Null where the item is not new: then it can be bound
 * at once.
 *
 * @throws ConfigError where several items match.
 */
export async function answerInPull(context: RecordingContext, request: AnswerRequest): Promise<KeptAnswer | null> {
  return retryMoved(context, async () => answerOnce(context, request));
}

async function answerOnce(context: RecordingContext, { pull, text, issue }: AnswerRequest): Promise<KeptAnswer | null> {
  const info = await context.pulls.readPull(pull);
  if (info?.state !== "open") return null;
  const { files: changes } = await context.pulls.changedFiles(pull);
  const { reader } = mergedReader({ ...context, head: info.head.commit, changes });
  const { repository, plans } = await readAndDecide(context, reader);
  const found = foundIn(() => findItem(plans, { text }));
  if (found === null || itemAt(found.changes.items, found.item.index).base !== null) return null;
  const { planId, file } = found.tracked;
  const { item } = found;
  const { state } = repository.look;
  const list = withAnswer(readAnswers(state.files, planId), {
    issue: issueNumber(issue),
    title: normaliseTitle(item.title),
  });
  const files = new Map([[answersPath(planId), renderAnswers(list)]]);
  await context.writer.writeState(state.commit, files, `#${issue} belongs to an item of pull request #${pull}`);
  return { path: file.path, line: item.line, title: item.title, issue };
}

/** An item that is missing in the pull request is no error: the one on the branch may be meant. */
function foundIn(find: () => FoundItem): FoundItem | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof ConfigError) return null;
    throw error;
  }
}
