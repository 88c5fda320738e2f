import type { BodyEdit, ObservedIssue } from "../ports/issue.ts";
import type { Remote } from "../ports/remote.ts";

/** A body that this run wrote over the one it had read. */
export interface WrittenBody {
  readonly issue: ObservedIssue;
  /** The new body; `issue.body` is what it was computed from. */
  readonly body: string;
}

/**
 * GitHub has no compare-and-swap for bodies: what somebody wrote between our read and our write is overwritten. The
 * history of the body tells; such a text is put back, so that the next decision sees it.
 * @returns Numbers of the issues whose body was put back.
 */
export async function restoreLostEdits(remote: Remote, written: readonly WrittenBody[]): Promise<readonly number[]> {
  if (written.length === 0) return [];
  const histories = await remote.readBodyHistory(written.map(({ issue }) => issue.number));
  const restored: number[] = [];
  for (const { issue, body } of written) {
    const lost = findLost(histories.get(issue.number) ?? [], issue.body, body);
    if (lost === null) continue;
    await remote.updateIssue(issue, { body: lost });
    restored.push(issue.number);
  }
  return restored;
}

/**
 * The text that ours replaced, where it is not the one that ours was computed from. Null when nothing was lost, or when
 * somebody has edited what we wrote since: that edit is newer and stays.
 *
 * @param history edits of a body, newest first.
 */
export function findLost(history: readonly BodyEdit[], known: string, written: string): string | null {
  const [newest, before] = history;
  if (newest === undefined || before === undefined || !isSame(newest.body, written)) return null;
  return isSame(before.body, known) || isSame(before.body, written) ? null : before.body;
}

/** GitHub may store other line ends. */
function isSame(a: string, b: string): boolean {
  return a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();
}
