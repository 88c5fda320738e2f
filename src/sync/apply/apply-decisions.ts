import { parseBody } from "../../issue/block.ts";
import { epochMs, later, type EpochMs } from "../../ports/epoch-ms.ts";
import { MovedError } from "../../errors.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { Operation } from "../../reconcile/input/operation.ts";
import { sortOwned } from "../../reconcile/identity-of-items/ownership.ts";
import type { SyncContext } from "../context/sync-context.ts";
import { applyCreates } from "./apply-creates.ts";
import { applyOperations, FRESH_MS, type Change } from "./apply-operations.ts";
import type { AppliedOperation, ApplyContext } from "../stages/applied.ts";
import { decidePlan, verifyPlan } from "../decide/decide.ts";
import {
  isActive,
  withNothingApplied,
  type Applied,
  type AppliedPlan,
  type Decided,
  type DecidedPlan,
} from "../stages/stages.ts";
import { workOutEdits } from "./work-out-edits.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/** A plan halfway from decided to applied. */
interface PartlyApplied {
  readonly plan: DecidedPlan;
  readonly applied: readonly AppliedOperation[];
  /** As in `Applied`, for this run so far. */
  readonly limitedUntil: EpochMs | null;
}

type Create = Extract<Operation, { kind: "create" }>;

/**
 * Makes the issues match the decision, plan by plan: labels, creations from the top down, then (decided again with what
 * was created) everything else. Ends with the plans' edits computed but not yet written.
 *
 * @param startedAt when the sync began: `max-minutes` counts from there, however often it starts
 * over.
 */
export async function applyDecisions(
  { reader, writer, clock, logger }: SyncContext,
  { repository, plans }: Decided,
  startedAt: EpochMs,
): Promise<Applied> {
  const deadline = later(startedAt, repository.settings.maxMinutes * 60_000);
  const context: ApplyContext = { reader, writer, clock, logger, deadline };
  const applied: AppliedPlan[] = [];
  let limitedUntil: EpochMs | null = null;
  for (const plan of plans) {
    const result = await applyPlan(context, repository, { plan, applied: [], limitedUntil });
    applied.push(result.plan);
    limitedUntil = result.limitedUntil;
  }
  return { repository, plans: applied, limitedUntil };
}

async function applyPlan(
  context: ApplyContext,
  repository: RepositoryState,
  started: PartlyApplied,
): Promise<Pick<Applied, "limitedUntil"> & { readonly plan: AppliedPlan }> {
  const created = isActive(started.plan) ? await createIssues(context, repository, started) : started;
  const { plan, applied, limitedUntil } = isActive(created.plan)
    ? await changeIssues(context, repository, created)
    : created;
  const unedited = { ...withNothingApplied(repository, plan), applied };
  return { plan: isActive(plan) ? await workOutEdits(context.reader, repository, unedited) : unedited, limitedUntil };
}

async function createIssues(
  context: ApplyContext,
  repository: RepositoryState,
  started: PartlyApplied,
): Promise<PartlyApplied> {
  if (findCreates(started.plan).length === 0) return started;
  const plan = await findLostCreations(context, repository, started.plan);
  const creates = findCreates(plan);
  if (creates.length === 0) return { ...started, plan };
  await context.writer.ensureLabels(repository.settings.labelDefinitions(plan.tracked.file.path));
  const numberOf = (index: number) => plan.changes?.items[index]?.issue?.number ?? null;
  const { applied, created, full, limitedUntil } = await applyCreates(creates, numberOf, {
    ...context,
    isOurs: (issue) => isOurs(issue, repository, plan),
    hasSubIssues: repository.look.capabilities.subIssues,
  });
  for (const issue of created) repository.issues.addCreated(issue, context.clock.now());
  for (const number of full) repository.issues.fill(number);
  const keys = applied.flatMap(({ operation, status }) => (status === "done" ? [operation.key] : []));
  const decided = decidePlan(repository, { ...plan, created: new Set([...plan.created, ...keys]) });
  return {
    plan: await verifyPlan(context, repository, decided),
    applied: [...started.applied, ...applied],
    limitedUntil: started.limitedUntil ?? limitedUntil,
  };
}

/** A creation whose answer was lost appears among its parent's sub-issues before it appears in a list. */
async function findLostCreations(
  context: ApplyContext,
  repository: RepositoryState,
  plan: DecidedPlan,
): Promise<DecidedPlan> {
  const hosts = findCreates(plan).flatMap(({ host }) =>
    host === null ? [] : (plan.changes?.items[host]?.issue?.number ?? []),
  );
  const recent = await context.reader.findRecent([...new Set(hosts)]);
  const unknown = recent.filter(
    ({ number, body }) => repository.issues.find(number) === null && parseBody(body).marker !== null,
  );
  const times = { now: context.clock.now(), notBefore: epochMs(0) };
  const numbers = unknown.map(({ number }) => number);
  if (!(await repository.issues.verify(context.reader, numbers, times))) return plan;
  return verifyPlan(context, repository, decidePlan(repository, plan));
}

/** Anyone can write a marker: a lost creation of ours must have our label and an author with write access. */
function isOurs(issue: ObservedIssue, repository: RepositoryState, { tracked }: DecidedPlan): boolean {
  const { labels } = repository.settings.policyFor(tracked.file.path);
  const mayWrite = (login: string) => repository.writers.has(login);
  const owned = sortOwned([issue], [], labels.all, mayWrite, repository.look.repository.id);
  return owned.marked.has(tracked.planId);
}

function findCreates({ changes }: DecidedPlan): readonly Create[] {
  return (changes?.operations ?? []).filter((operation) => operation.kind === "create");
}

async function changeIssues(
  context: ApplyContext,
  repository: RepositoryState,
  started: PartlyApplied,
): Promise<PartlyApplied> {
  const { limitedUntil } = started;
  if (limitedUntil !== null) {
    const remaining = findChanges(started.plan).map((operation) => leftOver(operation));
    return { ...started, applied: [...started.applied, ...remaining] };
  }
  const plan = await verifyPlan(context, repository, started.plan, later(context.clock.now(), -FRESH_MS));
  // Decided again: what people did meanwhile may have put the plan on hold.
  if (!isActive(plan)) return { ...started, plan };
  const changes = findChanges(plan);
  // A label that people deleted is created with plansync's colour and description, not with GitHub's defaults.
  if (changes.some((change) => change.kind === "update" && change.patch.addLabels !== undefined))
    await context.writer.ensureLabels(repository.settings.labelDefinitions(plan.tracked.file.path));
  const result = await applyOperations(changes, repository.issues, context);
  if (result.hasMoved)
    throw new MovedError("An issue changed while plansync was working on it.", {
      hint: "The run starts over by itself.",
    });
  return { plan, applied: [...started.applied, ...result.applied], limitedUntil: result.limitedUntil };
}

function findChanges({ changes }: DecidedPlan): readonly Change[] {
  return (changes?.operations ?? []).filter((operation): operation is Change => operation.kind !== "create");
}

function leftOver(operation: Change): AppliedOperation {
  return { operation, status: "remaining", issue: operation.number, error: null };
}
