import { type PlanRecord } from "../../record/record.ts";
import { isKnownText } from "../../record/known-texts.ts";
import { allowancePath } from "../../record/record-file.ts";
import type { AppliedPlan } from "../stages/stages.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/** Returns the version (blob) of a plan that somebody approved; null when nobody did. */
export function allowedBlob(repository: Pick<RepositoryState, "look">, planId: string): string | null {
  return repository.look.state.files.get(allowancePath(planId))?.trim() || null;
}

/**
 * Returns what a plan's allowance becomes after a run: kept while approved work is left over (also where an input
 * approved it), removed once it is used up. Undefined: unchanged.
 */
export function nextAllowance(
  repository: RepositoryState,
  { tracked, changes }: AppliedPlan,
  record: PlanRecord,
  isComplete: boolean,
): string | null | undefined {
  const { blob } = tracked.file;
  const allowed = allowedBlob(repository, tracked.planId);
  const isDone = isComplete && (changes === null || changes.ticks.length + changes.takes.length === 0);
  if (allowed === null) return repository.settings.allowMassChange && !isDone ? `${blob}\n` : undefined;
  const previous = tracked.record;
  const isUsedUp = allowed === blob ? isDone : previous !== null && isKnownText(previous, allowed);
  return isUsedUp && record.pending.every((text) => text.blob !== allowed) ? null : undefined;
}
