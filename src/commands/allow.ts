import type { RecordWriter } from "../ports/repository-writer.ts";
import { allowancePath } from "../record/record-file.ts";
import type { Decided, DecidedPlan } from "../sync/stages/stages.ts";

/** A held plan that was approved, at its present version. */
export interface AllowedPlan {
  readonly planId: string;
  readonly path: string;
  /** Git's sha of the plan text that may pass; any later version is checked again. */
  readonly blob: string;
}

/**
 * Approves the held plans among these, each at the version that was read. The caller checks who may do that.
 *
 * @param by login of the approver, for the history of the record.
 * @returns The approved plans; empty when nothing was held.
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

/** True for a plan that needs approval: the guard holds it, or issues were closed while it was away. */
export function mayBeAllowed({ changes }: DecidedPlan): boolean {
  return changes !== null && (changes.hold !== null || changes.items.some(({ outcome }) => outcome.closedAway));
}
