import { NOTHING_KEPT, readHistories, type KeptHistory } from "../../history/history-file.ts";
import type { Point } from "../../history/point.ts";
import { progress } from "../../plan/model/progress.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { SyncContext } from "../context/sync-context.ts";
import { readPlanFile } from "../read/plan-files.ts";
import { readRemotePast } from "./remote-past.ts";
import { isActive, type Applied } from "../stages/stages.ts";

/** Reads, once, the past of plans of which nothing is kept: from the clone on this machine, or else from GitHub. By path. */
export async function backfill(
  { readPast, past, clock }: Pick<SyncContext, "readPast" | "past" | "clock">,
  { repository, plans }: Pick<Applied, "repository" | "plans">,
): Promise<ReadonlyMap<string, KeptHistory>> {
  const { look, settings } = repository;
  const kept = readHistories(look.state.files);
  const { commit } = look.tip;
  if (kept === null || commit === null) return new Map();
  const unknown = plans.flatMap((plan) => {
    const { planId, text, file } = plan.tracked;
    return !isActive(plan) || text === null || kept.has(planId)
      ? []
      : [{ path: file.path, plan: text, blob: file.blob }];
  });
  if (unknown.length === 0) return new Map();
  const parse = (path: string, bytes: Uint8Array) => readPlanFile(path, "", bytes, settings).plan;
  const question = { commit, plans: unknown, parse };
  const fromClone = (await readPast?.(question)) ?? null;
  const points = fromClone ?? (past === undefined ? null : await readRemotePast(past, () => clock.now(), question));
  if (points === null) return new Map();
  return new Map(unknown.map(({ path, plan }) => [path, keptOf(plan, points.get(path) ?? [])]));
}

/** What the past counts beyond the plan as it is was cleared away before it was followed. */
function keptOf(plan: Plan, points: readonly Point[]): KeptHistory {
  const last = points.at(-1);
  if (last === undefined) return NOTHING_KEPT;
  const now = progress(plan);
  const beyond = (before: number, present: number): number => Math.max(0, before - present);
  return {
    points,
    gone: new Map(),
    cleared: { done: beyond(last.done, now.done), dropped: beyond(last.dropped, now.dropped) },
  };
}
