import { MovedError } from "../../errors.ts";
import { isRendered, parseBody, wordsInBlock } from "../../issue/block.ts";
import type { Actor } from "../../ports/actor.ts";
import type { BodyEdit, ObservedIssue } from "../../ports/issue.ts";
import { isOurs } from "../../reconcile/input/human-override.ts";
import { everyOwned } from "../../reconcile/identity-of-items/ownership.ts";
import type { SyncContext } from "../context/sync-context.ts";
import { isOwnEdit, isSameOutside } from "./own-edits.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/**
 * Restores what people wrote into bodies and a run that died has overwritten: that run could no longer check. Such a
 * body was edited by plansync after the last record, since every run that ends well writes a record after its edits.
 * Where the dead run had seen the people's text, deciding again from the same base is enough.
 *
 * @throws MovedError when something was restored: everything must be read again.
 */
export async function restoreUnrecordedEdits(
  { reader, writer }: Pick<SyncContext, "reader" | "writer">,
  repository: RepositoryState,
): Promise<void> {
  const since = repository.look.state.committedAt;
  if (since == null) return;
  const suspects = findUnrecorded(repository, since);
  if (suspects.length === 0) return;
  const histories = await reader.readBodyHistory(suspects.map(({ number }) => number));
  const restored: string[] = [];
  for (const issue of suspects) {
    const lost = findOverwritten(histories.get(issue.number) ?? [], since);
    if (lost === null) continue;
    await writer.updateIssue(issue, { body: lost });
    restored.push(`#${issue.number}`);
  }
  if (restored.length > 0)
    throw new MovedError(`Edits in ${restored.join(", ")} that an interrupted run had overwritten were restored.`, {
      hint: "The run starts over by itself.",
    });
}

/**
 * Returns our issues whose body may be our edit made after the last record: it reads as we would have written it, and
 * comes from an account that may be ours. The history says whether we wrote it.
 */
export function findUnrecorded(repository: RepositoryState, since: string): readonly ObservedIssue[] {
  const { all } = repository.settings.labels;
  const owned = repository.issues.owned(repository.records, all, (login) => repository.writers.has(login));
  return [...everyOwned(owned).values()].filter(
    ({ edited, body }) =>
      edited !== null && isLater(edited.at, since) && mayBeOurs(repository, edited.by) && isRendered(body),
  );
}

/**
 * Returns somebody else's text that ours has replaced since the last record, where nothing was written after it. Null
 * when there is none, or when nothing that counts is missing: the text outside our block, people's words inside it, and the boxes in it. An edit
 * that is not provably ours is left alone, whatever it replaced.
 *
 * @param history edits of a body, newest first.
 * @param since time of the last record, ISO 8601.
 */
export function findOverwritten(history: readonly BodyEdit[], since: string): string | null {
  const [newest] = history;
  const place = history.findIndex((_, at) => !isOwnEdit(history, at));
  const lost = history[place];
  if (newest === undefined || lost === undefined || place === 0 || !isLater(lost.at, since)) return null;
  return isKept(newest, lost) ? null : lost.body;
}

/** True when everything that a person could miss from one text is in the other; words from the block may be below it. */
function isKept(newest: BodyEdit, lost: BodyEdit): boolean {
  const [now, then] = [parseBody(newest.body), parseBody(lost.body)];
  const lines = new Set(newest.body.split(/\r?\n/).map((line) => line.trimEnd()));
  return (
    isSameOutside(lost.body, newest.body) &&
    wordsInBlock(lost.body)
      .split("\n")
      .every((line) => line === "" || lines.has(line)) &&
    [...then.boxes].every(([key, ticked]) => (now.boxes.get(key) ?? ticked) === ticked)
  );
}

function mayBeOurs({ look, records }: RepositoryState, actor: Actor | null): boolean {
  return isOurs(actor, look.viewer?.login ?? null) || records.some(({ writer }) => writer === actor?.login);
}

/** GitHub reports whole seconds; what happened in the same second as the record counts as before it. */
function isLater(at: string, since: string): boolean {
  return Date.parse(at) > Date.parse(since);
}
