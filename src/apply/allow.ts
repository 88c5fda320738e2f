import type { RecordWriter } from "../ports/repository-writer.ts";
import type { World } from "../read/world.ts";
import { allowancePath, type PlanRecord } from "../reconcile/record.ts";
import type { AppliedPlan, Decided, DecidedPlan } from "./stages.ts";

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
  { world, plans }: Decided,
  by: string,
): Promise<readonly AllowedPlan[]> {
  const allowed = plans
    .filter(mayBeAllowed)
    .map(({ tracked }) => ({ planId: tracked.planId, path: tracked.file.path, blob: tracked.file.blob }));
  if (allowed.length === 0) return [];
  const files = new Map(allowed.map(({ planId, blob }) => [allowancePath(planId), `${blob}\n`]));
  await writer.writeState(world.look.state.commit, files, `Let ${allowed.length} held plans pass, as ${by} says`);
  return allowed;
}

/** True for a plan that waits for a word: the guard holds it, or what was closed while it was away may count or not. */
export function mayBeAllowed({ changes }: DecidedPlan): boolean {
  return changes !== null && (changes.hold !== null || changes.items.some(({ outcome }) => outcome.closedAway));
}

/** The version of a plan that somebody let pass; null when nobody did. */
export function allowedBlob(world: Pick<World, "look">, planId: string): string | null {
  return world.look.state.files.get(allowancePath(planId))?.trim() || null;
}

/**
 * What becomes of a plan's allowance after a run: kept while work that it let pass is left over, also where an input
 * let it pass; taken away once it is used up. Undefined: it stays as it is.
 */
export function nextAllowance(
  world: World,
  { tracked, changes }: AppliedPlan,
  record: PlanRecord,
  isComplete: boolean,
): string | null | undefined {
  const { blob } = tracked.file;
  const allowed = allowedBlob(world, tracked.planId);
  const isDone = isComplete && (changes?.ticks.length ?? 0) === 0;
  if (allowed === null) return world.settings.allowMassChange && !isDone ? `${blob}\n` : undefined;
  const previous = tracked.record;
  const isUsedUp = allowed === blob ? isDone : allowed === previous?.base.blob || allowed === previous?.next;
  return isUsedUp && allowed !== record.next ? null : undefined;
}
