import type { IssueEvent } from "../../ports/issue-event.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { SyncContext } from "../context/sync-context.ts";

/** A title that this run wrote over the one it had read. */
export interface WrittenTitle {
  readonly issue: ObservedIssue;
  /** The new title; `issue.title` is what it was computed from. */
  readonly title: string;
}

/**
 * Puts back the titles that somebody wrote between our read and our write: GitHub has no compare-and-swap for titles,
 * and the events of an issue say which title ours has replaced. The next decision sees it.
 *
 * @returns Numbers of the issues whose title was put back.
 */
export async function restoreLostTitles(
  { reader, writer }: Pick<SyncContext, "reader" | "writer">,
  written: readonly WrittenTitle[],
): Promise<readonly number[]> {
  if (written.length === 0) return [];
  const read = await reader.readIssues(written.map(({ issue }) => issue.number));
  const restored: number[] = [];
  for (const { issue, title } of written) {
    const now = read.get(issue.number);
    const lost = now?.found === true ? findLostTitle(now.issue.events ?? [], issue.title, title) : null;
    if (lost === null) continue;
    await writer.updateIssue(issue, { title: lost });
    restored.push(issue.number);
  }
  return restored;
}

/**
 * Returns the title that ours replaced unseen; null when none was, or when somebody has renamed the issue since.
 *
 * @param events what happened to the issue lately, oldest first.
 * @param known the title that ours was computed from.
 */
export function findLostTitle(events: readonly IssueEvent[], known: string, written: string): string | null {
  const last = events.findLast((event) => event.kind === "renamed");
  return last?.to === written && last.from !== known && last.from !== written ? last.from : null;
}
