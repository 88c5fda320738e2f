import type { Clock } from "../ports/clock.ts";
import type { RepositoryReader } from "../ports/repository-reader.ts";
import type { World } from "../read/world.ts";
import { askEditors } from "../read/writers.ts";
import type { Changes } from "../reconcile/changes.ts";
import { reconcile } from "../reconcile/reconcile.ts";
import { NO_MATCHING } from "../reconcile/plan-matching.ts";
import { allowedBlob } from "./allow.ts";
import { isNamed, isTaken, lookUp } from "./named-issues.ts";
import type { PlanRun } from "./plan-run.ts";

/** Most rounds of reading directly what a decision rests on; each one can only bring up issues not read before. */
const MAX_ROUNDS = 6;

/** Starts a run for every plan of the world and decides what each needs. */
export function startRuns(world: World): readonly PlanRun[] {
  return world.plans.map((tracked) => {
    const run: PlanRun = {
      tracked,
      changes: null,
      planned: null,
      applied: [],
      createdKeys: new Set(),
      gone: { ...tracked.record?.gone, ...goneElsewhere(tracked) },
      edited: null,
      next: null,
      resultsFile: [],
      results: tracked.record?.results ?? null,
      isRefused: false,
      record: tracked.record,
    };
    const changes = decide(world, run);
    return { ...run, changes, planned: changes };
  });
}

/** Issues of items that came from another plan and that its record knew to be deleted or moved away. */
function goneElsewhere({ matching }: PlanRun["tracked"]): Record<string, number> {
  return Object.fromEntries(
    (matching?.baseOf ?? []).flatMap((base): [string, number][] => (base?.gone == null ? [] : [[base.key, base.gone]])),
  );
}

/** The decision for one plan from what is known now; null for a refused file. */
export function decide(world: World, run: PlanRun): Changes | null {
  const { file, planId, base, record, matching, contact, replaced } = run.tracked;
  if (file.plan === null) return null;
  const { look, settings } = world;
  const policy = settings.policyFor(file.path);
  const mayWrite = (login: string) => world.writers.has(login);
  return reconcile({
    planId,
    plan: file.plan,
    record,
    base,
    matching: matching ?? NO_MATCHING,
    contact,
    replaced,
    answers: run.tracked.answers,
    lookUp: lookUp(world, run),
    isTaken: (number) => isTaken(world, number),
    isNamed: (number) => isNamed(world, number),
    owned: world.issues.owned(world.records, policy.labels.all, mayWrite),
    capabilities: look.capabilities,
    policy,
    texts: settings.textContext(look),
    gone: run.gone,
    created: run.createdKeys,
    recordedAt: look.state.committedAt ?? null,
    mayWrite,
    accounts: world.writers.accounts,
    isAllowed: settings.allowMassChange || allowedBlob(world, planId) === file.blob,
  });
}

/**
 * Looks before it leaps: reads directly every issue that the decisions would write to, take a tick from, or miss, and
 * decides again until nothing new comes up.
 *
 * @param notBefore what was read directly before this time is read again, epoch milliseconds.
 */
export async function settle(
  { reader, clock }: { readonly reader: RepositoryReader; readonly clock: Clock },
  world: World,
  runs: readonly PlanRun[],
  notBefore = 0,
): Promise<void> {
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const numbers = runs.flatMap((run) => (run.changes === null ? [] : [...restsOn(run.changes)]));
    if (!(await world.issues.verify(reader, numbers, { now: clock.now(), notBefore }))) return;
    await askEditors(world);
    for (const run of runs) {
      noteGone(world, run);
      run.changes = decide(world, run);
    }
  }
}

/** Numbers of the issues that a decision rests on. */
function restsOn(changes: Changes): ReadonlySet<number> {
  const numbers = new Set([...changes.identity.missing, ...changes.identity.unasked]);
  if (changes.hold !== null || changes.following !== "followed") return numbers;
  for (const tick of changes.ticks) if (tick.source !== null) numbers.add(tick.source);
  for (const operation of changes.operations)
    if (operation.kind === "update" || operation.kind === "close-duplicate") numbers.add(operation.number);
  return numbers;
}

function noteGone(world: World, run: PlanRun): void {
  const { identity } = run.changes ?? {};
  identity?.keys.forEach((key, index) => {
    const number = identity.baseOf[index]?.issue ?? null;
    if (number !== null && world.issues.gone.has(number)) run.gone[key] = number;
  });
}
