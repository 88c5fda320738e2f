import type { RepositoryReader } from "../../ports/repository-reader.ts";
import { blobSha } from "../../blob-sha.ts";
import { editPlan } from "../stages/edit-plan.ts";
import { planProgress } from "../stages/plan-progress.ts";
import { updateResults } from "./results-file.ts";
import { readingOf } from "../read/plan-files.ts";
import { undoOf, type AppliedPlan } from "../stages/stages.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/** Computes the plan's ticks and its results file, to be written back later. */
export async function workOutEdits(
  reader: RepositoryReader,
  repository: RepositoryState,
  plan: AppliedPlan,
): Promise<AppliedPlan> {
  const edited = withTicks(repository, plan);
  return { ...edited, ...(await updateResults(reader, repository, edited)) };
}

function withTicks(repository: RepositoryState, applied: AppliedPlan): AppliedPlan {
  const { tracked, changes, target } = applied;
  const { plan, blob, path } = tracked.file;
  if (plan === null || tracked.text === null || changes === null) return applied;
  const isRolledUp = repository.settings.policyFor(path).planStatus === "roll-up";
  const status = isRolledUp ? planProgress(plan, changes).status : null;
  const { ticks, takes } = changes;
  const editable = {
    plan,
    text: tracked.text,
    reading: readingOf(path, repository.settings),
    mayWriteSections: applied.target === "pull-request",
  };
  const edited = editPlan(editable, { ticks, takes, status }, undoOf(applied));
  const sha = blobSha(edited.bytes);
  return { ...applied, edited, next: sha === blob || target !== "commit" ? null : sha };
}
