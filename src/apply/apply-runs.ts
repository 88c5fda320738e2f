import { MovedError } from "../errors.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import { blobSha } from "../blob-sha.ts";
import type { World } from "../read/world.ts";
import { sortOwned } from "../reconcile/ownership.ts";
import type { SyncContext } from "../sync-context.ts";
import { applyCreates } from "./apply-creates.ts";
import { applyOperations, FRESH_MS, type Change } from "./apply-operations.ts";
import type { ApplyContext } from "./applied.ts";
import { decide, settle } from "./decide.ts";
import { editPlan } from "./edit-plan.ts";
import { planProgress } from "./plan-progress.ts";
import { goesIntoPull, isActive, undoOf, type PlanRun } from "./plan-run.ts";
import { updateResults } from "./results-file.ts";

/** What the issues' part of a run came to. */
export interface AppliedRuns {
  /** Epoch milliseconds at which a limit ends that stopped the run; null: none did. */
  readonly limitedUntil: number | null;
}

/**
 * Brings the issues to the decision, plan by plan: labels, creations from the top down, then, decided again with what
 * was created, everything else. Ends with the edits of the plans worked out, not yet written.
 *
 * @param startedAt when the sync began, epoch milliseconds: `max-minutes` counts from there, however often it starts over.
 */
export async function applyRuns(
  context: SyncContext,
  world: World,
  runs: readonly PlanRun[],
  startedAt: number,
): Promise<AppliedRuns> {
  const { reader, writer, clock, logger } = context;
  const deadline = startedAt + world.settings.maxMinutes * 60_000;
  const applyContext: ApplyContext = { reader, writer, clock, logger, deadline };
  let limitedUntil: number | null = null;
  for (const run of runs) {
    if (!isActive(run)) continue;
    const created = await createIssues(applyContext, world, run);
    limitedUntil = limitedUntil ?? created;
    if (!isActive(run)) continue;
    const changed = await changeIssues(applyContext, world, run, limitedUntil);
    limitedUntil = limitedUntil ?? changed;
    workOutEdits(world, run);
    await updateResults(reader, world, run);
  }
  return { limitedUntil };
}

async function createIssues(context: ApplyContext, world: World, run: PlanRun): Promise<number | null> {
  if (findCreates(run).length === 0) return null;
  await findLostCreations(context, world, run);
  const creates = findCreates(run);
  if (creates.length === 0) return null;
  await context.writer.ensureLabels(world.settings.labelDefinitions(run.tracked.file.path));
  const numberOf = (index: number) => run.changes?.identity.issueOf[index]?.number ?? null;
  const { applied, created, limitedUntil } = await applyCreates(creates, numberOf, {
    ...context,
    isOurs: (issue) => isOurs(issue, world, run),
  });
  run.applied.push(...applied);
  for (const issue of created) world.issues.addCreated(issue, context.clock.now());
  for (const { operation, status } of applied) if (status === "done") run.createdKeys.add(operation.key);
  run.changes = decide(world, run);
  await settle(context, world, [run]);
  return limitedUntil;
}

/** A creation whose answer was lost shows among its parent's sub-issues before it shows in a list. */
async function findLostCreations(context: ApplyContext, world: World, run: PlanRun): Promise<void> {
  const hosts = findCreates(run).flatMap(({ host }) =>
    host === null ? [] : (run.changes?.identity.issueOf[host]?.number ?? []),
  );
  const known = new Set(world.issues.all.map(({ number }) => number));
  const recent = await context.reader.findRecent([...new Set(hosts)]);
  if (recent.every(({ number }) => known.has(number))) return;
  world.issues.add(recent);
  run.changes = decide(world, run);
  await settle(context, world, [run]);
}

/** Anyone can write a marker: what is taken for a lost creation of ours must bear our label and come from who may write. */
function isOurs(issue: ObservedIssue, world: World, run: PlanRun): boolean {
  const { labels } = world.settings.policyFor(run.tracked.file.path);
  const mayWrite = (login: string) => world.writers.has(login);
  const owned = sortOwned([issue], [], labels.all, mayWrite, world.look.repository.id);
  return owned.marked.has(run.tracked.planId);
}

function findCreates(run: PlanRun) {
  return (run.changes?.operations ?? []).filter((operation) => operation.kind === "create");
}

async function changeIssues(
  context: ApplyContext,
  world: World,
  run: PlanRun,
  limitedUntil: number | null,
): Promise<number | null> {
  if (limitedUntil === null) await settle(context, world, [run], context.clock.now() - FRESH_MS);
  const changes = (run.changes?.operations ?? []).filter(
    (operation): operation is Change => operation.kind !== "create",
  );
  if (limitedUntil !== null) {
    run.applied.push(
      ...changes.map((operation) => ({
        operation,
        status: "remaining" as const,
        issue: operation.number,
        error: null,
      })),
    );
    return limitedUntil;
  }
  // A label that people deleted comes back as plansync makes it, not as GitHub makes one that it doesn't know.
  if (changes.some((change) => change.kind === "update" && change.patch.addLabels !== undefined))
    await context.writer.ensureLabels(world.settings.labelDefinitions(run.tracked.file.path));
  const result = await applyOperations(changes, world.issues, context);
  if (result.hasMoved)
    throw new MovedError("An issue changed while plansync worked on it.", { hint: "The run starts over by itself." });
  run.applied.push(...result.applied);
  return result.limitedUntil;
}

function workOutEdits(world: World, run: PlanRun): void {
  const { plan, blob, path } = run.tracked.file;
  if (plan === null || run.changes === null) return;
  const status =
    world.settings.policyFor(path).planStatus === "roll-up" ? planProgress(plan, run.changes).status : null;
  const edited = editPlan(plan, run.changes.ticks, undoOf(run), status);
  run.edited = edited;
  const sha = blobSha(edited.bytes);
  const isDirect = world.settings.writeBackFor(path) === "commit" && !goesIntoPull(world, run);
  run.next = sha === blob || !isDirect ? null : sha;
}
