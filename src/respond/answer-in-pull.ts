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

/** An answer that was taken down: it holds once the item is on the branch. */
export interface KeptAnswer {
  readonly path: string;
  readonly line: number;
  readonly title: string;
  readonly issue: number;
}

/** Which issue somebody says is the one of an item that a pull request brings. */
export interface AnswerRequest {
  /** Number of the pull request. */
  readonly pull: number;
  /** Title or place of the item. */
  readonly text: string;
  readonly issue: number;
}

/**
 * Takes down which issue belongs to an item that a pull request brings. Null where the item is no new one: then it can be
 * bound at once.
 *
 * @throws ConfigError where several items go by that name.
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

/** No such item in the pull request is no error: it may be meant as it stands on the branch. */
function foundIn(find: () => FoundItem): FoundItem | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof ConfigError) return null;
    throw error;
  }
}
