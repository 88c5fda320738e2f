import { MovedError } from "../../errors.ts";
import { isRendered, parseBody } from "../../issue/block.ts";
import type { Actor, BodyEdit, ObservedIssue } from "../../ports/issue.ts";
import { isOurs } from "../../reconcile/input/human-override.ts";
import { everyOwned } from "../../reconcile/identity-of-items/ownership.ts";
import type { SyncContext } from "../context/sync-context.ts";
import { isOwnEdit } from "./own-edits.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/**
 * Puts back what people wrote into bodies and a run that died has written over: it could not look whether it had. Such
 * a body was edited by plansync after the last record, since every run that ends well keeps a record behind its edits.
 * Where the died run had seen their words, it only has to be decided once more, from the same base.
 *
 * @throws MovedError when something was put back: everything is to be read again.
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
    throw new MovedError(`What a run that did not end wrote over in ${restored.join(", ")} was put back.`, {
      hint: "The run starts over by itself.",
    });
}

/**
 * Issues of ours whose body may be our edit after the last record: it reads as we would have written it, by an account
 * that may be ours. Whether we did, the history tells.
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
 * The text of somebody else that ours has replaced since the last record, where nothing was written since; null
 * when there is none, or when nothing of it that counts is missing: what stands outside our block, and the boxes in it.
 * What is not provably ours stands, whatever it replaced.
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

/** True when all that a person could miss of a text stands in another one. */
function isKept(newest: BodyEdit, lost: BodyEdit): boolean {
  const [now, then] = [parseBody(newest.body), parseBody(lost.body)];
  return (
    now.before === then.before &&
    now.after === then.after &&
    [...then.boxes].every(([key, ticked]) => (now.boxes.get(key) ?? ticked) === ticked)
  );
}

function mayBeOurs({ look, records }: RepositoryState, actor: Actor | null): boolean {
  return isOurs(actor, look.viewer?.login ?? null) || records.some(({ writer }) => writer === actor?.login);
}

/** GitHub tells whole seconds; what happened within the one of the record was before it. */
function isLater(at: string, since: string): boolean {
  return Date.parse(at) > Date.parse(since);
}
