import { allowHeldPlans, type AllowedPlan } from "../apply/allow.ts";
import { settle, startRuns } from "../apply/decide.ts";
import type { PlanRun } from "../apply/plan-run.ts";
import { ConfigError, MovedError } from "../errors.ts";
import { readRemainingIssues, readWorld, type World } from "../read/world.ts";
import { mergedRemote } from "./merged-remote.ts";
import type { RespondContext } from "./respond-context.ts";

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

interface Held {
  readonly world: World;
  /** Held plans that are meant. */
  readonly runs: readonly PlanRun[];
}

/**
 * Lets held plans pass the guard in the version that they have now: on an issue the plan that it belongs to, on a pull
 * request those that it changes, as merging would leave them. Any other version is weighed anew.
 *
 * @returns what was let pass; empty when nothing that is meant was held.
 * @throws ConfigError when it is not clear which plan is meant.
 */
export async function allow(context: RespondContext, request: AllowRequest): Promise<readonly AllowedPlan[]> {
  for (let attempt = 1; ; attempt += 1) {
    const { world, runs } = request.isPull ? await heldByPull(context, request) : await heldByIssue(context, request);
    try {
      return await allowHeldPlans(context.remote, world, runs, request.author);
    } catch (error) {
      if (!(error instanceof MovedError) || attempt >= MAX_ATTEMPTS) throw error;
    }
  }
}

async function heldByIssue(context: RespondContext, { issue, path }: AllowRequest): Promise<Held> {
  const { world, runs } = await findHeld(context, await readWorld(context.remote, { overrides: context.overrides }));
  if (path !== "") return { world, runs: runs.filter(({ tracked }) => tracked.file.path === path) };
  const isOwner = world.plans.find(({ record }) => record?.items.some(([, number]) => number === issue) === true);
  if (isOwner !== undefined) return { world, runs: runs.filter(({ tracked }) => tracked.planId === isOwner.planId) };
  if (runs.length < 2) return { world, runs };
  throw new ConfigError(`#${issue} belongs to no plan, and ${runs.length} plans wait.`, {
    hint: `Say which one: ${runs.map(({ tracked }) => `\`/plansync allow ${tracked.file.path}\``).join(" or ")}.`,
  });
}

async function heldByPull(context: RespondContext, { issue, path }: AllowRequest): Promise<Held> {
  const pull = await context.pulls.readPull(issue);
  const { files: changes } = await context.pulls.changedFiles(issue);
  const { remote } = mergedRemote({ ...context, head: pull?.head.commit ?? "", changes });
  const { world, runs } = await findHeld(context, await readWorld(remote, { overrides: context.overrides }));
  const paths = new Set(path === "" ? changes.map((change) => change.path) : [path]);
  return { world, runs: runs.filter(({ tracked }) => paths.has(tracked.file.path)) };
}

async function findHeld(context: RespondContext, found: World): Promise<Held> {
  const world = await readRemainingIssues(context.remote, found);
  const runs = startRuns(world);
  await settle(context, world, runs);
  return { world, runs: runs.filter(({ changes }) => changes !== null && changes.hold !== null) };
}
