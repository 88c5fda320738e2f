import type { BodyEdit, ObservedIssue } from "../../ports/issue.ts";
import type { SyncContext } from "../context/sync-context.ts";
import { isOwnEdit, isSameBody } from "./own-edits.ts";

/** A body that this run wrote over the one it had read. */
export interface WrittenBody {
  readonly issue: ObservedIssue;
  /** The new body; `issue.body` is what it was computed from. */
  readonly body: string;
}

/**
 * Restores what somebody wrote between our read and our write: GitHub has no compare-and-swap for bodies, so that text
 * was overwritten. It is found in the history of the body and put back, so that the next decision sees it.
 * @returns Numbers of the issues whose body was put back.
 */
export async function restoreLostEdits(
  { reader, writer }: Pick<SyncContext, "reader" | "writer">,
  written: readonly WrittenBody[],
): Promise<readonly number[]> {
  if (written.length === 0) return [];
  const histories = await reader.readBodyHistory(written.map(({ issue }) => issue.number));
  const restored: number[] = [];
  for (const { issue, body } of written) {
    const lost = findLost(histories.get(issue.number) ?? [], issue.body, body);
    if (lost === null) continue;
    await writer.updateIssue(issue, { body: lost });
    restored.push(issue.number);
  }
  return restored;
}

/**
 * Returns somebody else's text that ours replaced unseen. Null when nothing was lost, or when somebody has edited our
 * text since: that edit is newer and stays, even where it restores our exact text.
 *
 * @param history edits of a body, newest first.
 * @param known the text that ours was computed from.
 */
export function findLost(history: readonly BodyEdit[], known: string, written: string): string | null {
  const start = history.findIndex(({ body }) => !isSameBody(body, written));
  if (start <= 0) return null;
  const end = history.findIndex(({ body }, at) => at >= start && isSameBody(body, known));
  const unseen = history.slice(start, end < 0 ? undefined : end);
  if (unseen.some(({ body }) => isSameBody(body, written))) return null;
  return unseen.find((_, at) => !isOwnEdit(history, start + at))?.body ?? null;
}
