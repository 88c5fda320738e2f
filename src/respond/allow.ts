import { allowHeldPlans, mayBeAllowed, type AllowedPlan } from "../apply/allow.ts";
import { weighTogether } from "../apply/weigh-together.ts";
import { settle, startRuns } from "../apply/decide.ts";
import type { PlanRun } from "../apply/plan-run.ts";
import { MovedError } from "../errors.ts";
import { readRemainingIssues, readWorld, type World } from "../read/world.ts";
import { listedItems } from "../reconcile/record.ts";
import { mergedReader } from "./merged-reader.ts";
import type { RecordingContext, WorkContext } from "./respond-context.ts";
import { countedChanges } from "./whose-configuration.ts";

/** Where somebody let plans pass, and who. */
export interface AllowRequest {
  readonly issue: number;
  readonly isPull: boolean;
  /** Login. */
  readonly author: string;
  /** Path of the plan that is meant; empty: the one that the issue, or those that the pull request, is about. */
  readonly path: string;
}

const MAX_ATTEMPTS = 4;

/** What was let pass. */
export interface Allowed {
  readonly plans: readonly AllowedPlan[];
  /** Paths of plans that wait, where it was not clear which is meant. */
  readonly waiting: readonly string[];
}

interface Held {
  readonly world: World;
  /** Held plans that are meant. */
  readonly runs: readonly PlanRun[];
  readonly waiting: readonly string[];
}

/**
 * Lets held plans pass the guard in the version that they have now: on an issue the plan that it belongs to, on a pull
 * request those that it changes, as merging would leave them. Any other version is weighed anew.
 *
 * @returns what was let pass, and, where it is not clear which plan is meant, which ones wait.
 */
export async function allow(context: RecordingContext, request: AllowRequest): Promise<Allowed> {
  for (let attempt = 1; ; attempt += 1) {
    const held = request.isPull ? await heldByPull(context, request) : await heldByIssue(context, request);
    const { world, runs, waiting } = held;
    try {
      return { plans: await allowHeldPlans(context.writer, world, runs, request.author), waiting };
    } catch (error) {
      if (!(error instanceof MovedError) || attempt >= MAX_ATTEMPTS) throw error;
    }
  }
}

async function heldByIssue(context: WorkContext, { issue, path }: AllowRequest): Promise<Held> {
  const { world, runs } = await findHeld(context, await readWorld(context.reader, { overrides: context.overrides }));
  const waiting = runs.map(({ tracked }) => tracked.file.path);
  if (path !== "") return { world, runs: runs.filter(({ tracked }) => tracked.file.path === path), waiting };
  const isOwner = ({ tracked: { record } }: PlanRun) =>
    record !== null && listedItems(record).some(([, number]) => number === issue);
  return { world, runs: runs.filter(isOwner), waiting };
}

async function heldByPull(context: WorkContext, { issue, path }: AllowRequest): Promise<Held> {
  const pull = await context.pulls.readPull(issue);
  const { files } = await context.pulls.changedFiles(issue);
  const { changes } = await countedChanges(context, issue, files);
  const { reader } = mergedReader({ ...context, head: pull?.head.commit ?? "", changes });
  const { world, runs } = await findHeld(context, await readWorld(reader, { overrides: context.overrides }));
  const paths = new Set(path === "" ? changes.map((change) => change.path) : [path]);
  const waiting = runs.map(({ tracked }) => tracked.file.path);
  return { world, runs: runs.filter(({ tracked }) => paths.has(tracked.file.path)), waiting };
}

async function findHeld(context: WorkContext, found: World): Promise<Pick<Held, "world" | "runs">> {
  const world = await readRemainingIssues(context.reader, found);
  const runs = startRuns(world);
  await settle(context, world, runs);
  weighTogether(world, runs);
  return { world, runs: runs.filter(mayBeAllowed) };
}
