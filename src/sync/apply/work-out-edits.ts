import type { RepositoryReader } from "../../ports/repository-reader.ts";
import { blobSha } from "../../blob-sha.ts";
import { editPlan } from "../stages/edit-plan.ts";
import { planProgress } from "../stages/plan-progress.ts";
import { updateResults } from "./results-file.ts";
import { undoOf, type AppliedPlan } from "../stages/stages.ts";
import type { World } from "../read/repository-state.ts";

/** The plan with its ticks and its results file worked out, to be written back later. */
export async function workOutEdits(reader: RepositoryReader, world: World, plan: AppliedPlan): Promise<AppliedPlan> {
  const edited = withTicks(world, plan);
  return { ...edited, ...(await updateResults(reader, world, edited)) };
}

function withTicks(world: World, applied: AppliedPlan): AppliedPlan {
  const { tracked, changes, target } = applied;
  const { plan, blob, path } = tracked.file;
  if (plan === null || changes === null) return applied;
  const isRolledUp = world.settings.policyFor(path).planStatus === "roll-up";
  const status = isRolledUp ? planProgress(plan, changes).status : null;
  const edited = editPlan(plan, changes.ticks, undoOf(applied), status);
  const sha = blobSha(edited.bytes);
  return { ...applied, edited, next: sha === blob || target !== "commit" ? null : sha };
}
