import { isoSeconds } from "../../iso-seconds.ts";
import { epochMs, type EpochMs } from "../../ports/epoch-ms.ts";
import type { IssueNumber } from "../../ports/issue-number.ts";
import type { Clock } from "../../ports/clock.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import type { TrackedPlan } from "../read/assign-plans.ts";
import type { Changes } from "../../reconcile/changes.ts";
import { reconcile } from "../../reconcile/reconcile.ts";
import { NO_MATCHING } from "../../reconcile/identity-of-items/plan-matching.ts";
import { touchedIssues } from "./touched-issues.ts";
import { isNamed, isTaken, lookUp } from "./named-issues.ts";
import type { Decided, DecidedPlan, PlanInRun } from "../stages/stages.ts";
import { allowedBlob } from "./allowance.ts";
import type { RepositoryState } from "../read/repository-state.ts";
import { askEditors } from "../read/find-writers.ts";

/** Maximum rounds of direct reads; each one can only add issues that were not read before. */
const MAX_ROUNDS = 6;

/** Decides what each plan needs, from what is known so far. */
export function decidePlans(repository: RepositoryState): Decided {
  const plans = repository.plans.map((tracked) => {
    const gone = { ...tracked.record?.gone, ...goneElsewhere(tracked) };
    return decidePlan(repository, { tracked, gone, created: new Set<string>() });
  });
  return { repository, plans };
}

/** Issues of items that came from another plan whose record knew them as deleted or transferred. */
function goneElsewhere({ matching }: TrackedPlan): Readonly<Record<string, IssueNumber>> {
  return Object.fromEntries(
    (matching?.baseOf ?? []).flatMap((base): [string, IssueNumber][] =>
      base?.gone == null ? [] : [[base.key, base.gone]],
    ),
  );
}

/**
 * Decides for one plan from what is known now.
 *
 * This may happen many times for a plan in one sync, by design: once from the first look, again after every round of
 * direct reads, and again after issues were found or created. Each time `reconcile` starts from scratch: it is pure and
 * cheap compared with a request, so a decision is never patched, only made again.
 */
export function decidePlan(repository: RepositoryState, { tracked, gone, created }: PlanInRun): DecidedPlan {
  return { tracked, gone, created, changes: changesOf(repository, { tracked, gone, created }) };
}

/** Null for a refused file. */
function changesOf(repository: RepositoryState, { tracked, gone, created }: PlanInRun): Changes | null {
  const { file, planId, base, record, matching, contact, replaced, answers } = tracked;
  if (file.plan === null) return null;
  const { look, settings } = repository;
  const policy = settings.policyFor(file.path);
  const mayWrite = (login: string) => repository.writers.has(login);
  return reconcile({
    planId,
    plan: file.plan,
    record,
    base,
    matching: matching ?? NO_MATCHING,
    contact,
    replaced,
    answers,
    lookUp: lookUp(repository, tracked),
    isTaken: (number) => isTaken(repository, number),
    isNamed: (number) => isNamed(repository, number),
    owned: repository.issues.owned(repository.records, policy.labels.all, mayWrite),
    capabilities: look.capabilities,
    policy,
    texts: settings.textContext(look),
    patterns: settings.patterns,
    gone,
    finished: repository.finished,
    chart: repository.charts.get(planId) ?? "",
    lookedAt: look.claims === null ? undefined : isoSeconds(look.claims.before),
    created,
    recordedAt: look.state.committedAt ?? null,
    mayWrite,
    accounts: repository.writers.accounts,
    isAllowed: settings.allowMassChange || allowedBlob(repository, planId) === file.blob,
  });
}

/** What `verifyDecisions` needs. */
export interface VerifyContext {
  readonly reader: RepositoryReader;
  readonly clock: Clock;
}

/**
 * Re-reads every issue that a decision depends on (it would be written to, take a tick from it, or is missing), and
 * decides again until no new ones come up.
 */
export async function verifyDecisions(context: VerifyContext, { repository, plans }: Decided): Promise<Decided> {
  let decided = plans;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (!(await readDirectly(context, repository, issuesToVerify(repository, decided), epochMs(0)))) break;
    decided = decided.map((plan) => decideAgain(repository, plan));
  }
  return { repository, plans: decided };
}

/**
 * Does the same for one plan in the middle of a run.
 *
 * @param notBefore issues last read directly before this time are read again.
 */
export async function verifyPlan(
  context: VerifyContext,
  repository: RepositoryState,
  plan: DecidedPlan,
  notBefore = epochMs(0),
): Promise<DecidedPlan> {
  let decided = plan;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (!(await readDirectly(context, repository, issuesToVerify(repository, [decided]), notBefore))) break;
    decided = decideAgain(repository, decided);
  }
  return decided;
}

/** True when an issue was read: then the plans must be decided again. */
async function readDirectly(
  { reader, clock }: VerifyContext,
  repository: RepositoryState,
  numbers: readonly number[],
  notBefore: EpochMs,
): Promise<boolean> {
  if (!(await repository.issues.verify(reader, numbers, { now: clock.now(), notBefore }))) return false;
  await askEditors(repository);
  return true;
}

/** Numbers of the issues that the decisions depend on. */
function issuesToVerify({ issues }: RepositoryState, plans: readonly DecidedPlan[]): readonly number[] {
  return plans.flatMap(({ changes }) =>
    changes === null
      ? []
      : [...issuesBehind(changes), ...touchedIssues(changes).filter((number) => issues.isPresumed(number))],
  );
}

function issuesBehind(changes: Changes): ReadonlySet<number> {
  const numbers = new Set([...changes.identity.missing, ...changes.identity.unasked]);
  if (changes.hold !== null || changes.following !== "followed") return numbers;
  for (const tick of changes.ticks) if (tick.source !== null) numbers.add(tick.source);
  for (const take of changes.takes) numbers.add(take.source);
  for (const number of changes.undecided) numbers.add(number);
  for (const operation of changes.operations)
    if (operation.kind === "update" || operation.kind === "close-duplicate") numbers.add(operation.number);
  return numbers;
}

/** Decides again, knowing which issues have turned out to be gone. */
function decideAgain(repository: RepositoryState, plan: DecidedPlan): DecidedPlan {
  return decidePlan(repository, { ...plan, gone: { ...plan.gone, ...foundGone(repository, plan) } });
}

function foundGone({ issues }: RepositoryState, { changes }: DecidedPlan): Readonly<Record<string, IssueNumber>> {
  return Object.fromEntries(
    (changes?.items ?? []).flatMap(({ key, base }): [string, IssueNumber][] =>
      base !== null && base.issue !== null && issues.gone.has(base.issue) ? [[key, base.issue]] : [],
    ),
  );
}
