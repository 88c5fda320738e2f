import { allowancePath, type PlanRecord } from "../../record/record.ts";
import type { AppliedPlan } from "../stages/stages.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/** The version of a plan that somebody let pass; null when nobody did. */
export function allowedBlob(repository: Pick<RepositoryState, "look">, planId: string): string | null {
  return repository.look.state.files.get(allowancePath(planId))?.trim() || null;
}

/**
 * What becomes of a plan's allowance after a run: kept while work that it let pass is left over, also where an input
 * let it pass; taken away once it is used up. Undefined: it stays as it is.
 */
export function nextAllowance(
  repository: RepositoryState,
  { tracked, changes }: AppliedPlan,
  record: PlanRecord,
  isComplete: boolean,
): string | null | undefined {
  const { blob } = tracked.file;
  const allowed = allowedBlob(repository, tracked.planId);
  const isDone = isComplete && (changes?.ticks.length ?? 0) === 0;
  if (allowed === null) return repository.settings.allowMassChange && !isDone ? `${blob}\n` : undefined;
  const previous = tracked.record;
  const isUsedUp = allowed === blob ? isDone : allowed === previous?.base.blob || allowed === previous?.next;
  return isUsedUp && allowed !== record.next ? null : undefined;
}
