import type { RecordWriter } from "../ports/repository-writer.ts";
import { allowancePath } from "../record/record.ts";
import type { Decided, DecidedPlan } from "../sync/stages/stages.ts";

/** A plan that was let pass the guard, at the version it has now. */
export interface AllowedPlan {
  readonly planId: string;
  readonly path: string;
  /** Git's sha of the plan text that may pass; the next text is weighed anew. */
  readonly blob: string;
}

/**
 * Lets the held plans among these pass the guard, each at the version that was looked at. Who may say so is for the
 * caller to check.
 *
 * @param by login of the person who said so, for the history of the record.
 * @returns What was let pass; empty when nothing was held.
 * @throws MovedError when another run wrote the record meanwhile: look again.
 */
export async function allowHeldPlans(
  writer: RecordWriter,
  { repository, plans }: Decided,
  by: string,
): Promise<readonly AllowedPlan[]> {
  const allowed = plans
    .filter(mayBeAllowed)
    .map(({ tracked }) => ({ planId: tracked.planId, path: tracked.file.path, blob: tracked.file.blob }));
  if (allowed.length === 0) return [];
  const files = new Map(allowed.map(({ planId, blob }) => [allowancePath(planId), `${blob}\n`]));
  await writer.writeState(repository.look.state.commit, files, `Let ${allowed.length} held plans pass, as ${by} says`);
  return allowed;
}

/** True for a plan that waits for a word: the guard holds it, or what was closed while it was away may count or not. */
export function mayBeAllowed({ changes }: DecidedPlan): boolean {
  return changes !== null && (changes.hold !== null || changes.items.some(({ outcome }) => outcome.closedAway));
}
