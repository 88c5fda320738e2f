import * as core from "@actions/core";
import { getOctokit } from "@actions/github";
import { INPUT_NAMES, parseInputs, type Inputs } from "../config/inputs.ts";
import { PlanNotFoundError } from "../errors.ts";
import type { RemoteContext } from "../github/transport/context.ts";
import { octokitOptions } from "../github/transport/octokit-options.ts";
import { createRemoteContext, remoteIn } from "../github/remote.ts";
import { escapeForRunner } from "../report/runner-text.ts";
import type { SyncContext } from "../sync/context/sync-context.ts";
import { DEFAULT_MAX_MINUTES } from "../config/settings.ts";
import { RateLimitError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import { later } from "../ports/epoch-ms.ts";
import { preview } from "../sync/preview.ts";
import { syncPatiently } from "../sync/sync-patiently.ts";
import { systemClock } from "../system-clock.ts";
import { readEnvironment, type ActionEnvironment, type StepContext } from "./environment.ts";
import { fail } from "./failure.ts";
import { logger } from "./log.ts";
import { publish, type Outcome } from "./outcome.ts";
import { defaultBranchOf, readTrigger, type Trigger } from "./trigger.ts";

/** Runs one step of a workflow, from its variables to its outputs. Never throws: an error fails the step. */
export async function run(
  env: Readonly<Record<string, string | undefined>>,
  step: StepContext,
  clock: Clock = systemClock,
): Promise<void> {
  const token = core.getInput("token");
  for (const secret of [token, core.getInput("agent-token")]) if (secret !== "") core.setSecret(secret);
  try {
    const inputs = parseInputs(Object.fromEntries(INPUT_NAMES.map((name) => [name, core.getInput(name)])));
    await perform(inputs, readEnvironment(env, step), clock);
  } catch (error) {
    fail(error, { token, summaryPath: env["GITHUB_STEP_SUMMARY"] ?? "" });
  }
}

async function perform(inputs: Inputs, environment: ActionEnvironment, clock: Clock): Promise<void> {
  const trigger = triggerOf(inputs, environment);
  if (trigger.kind === "nothing") {
    core.info(escapeForRunner(trigger.why));
    return;
  }
  const { github, context } = contextFor(inputs, environment, trigger, clock);
  if (trigger.kind === "sync" && inputs.mode !== "lint" && inputs.mode !== "preview") {
    await syncAndGoOn(trigger, inputs, environment, github, context);
    return;
  }
  const outcome = await answerWithPlans(trigger, inputs, environment, github, context);
  if (outcome !== null) await publish(outcome, environment);
}

/** Syncs, and starts the next run where something is left. */
async function syncAndGoOn(
  trigger: Extract<Trigger, { kind: "sync" }>,
  inputs: Inputs,
  environment: ActionEnvironment,
  github: RemoteContext,
  context: SyncContext,
): Promise<void> {
  const startedAt = context.clock.now();
  try {
    if (trigger.onlyOn !== null && !(await countsOn(trigger.onlyOn, context))) return;
    const { report, limitedUntil, deadline } = await syncPatiently(context);
    await publish({ report, text: null, failure: null }, environment);
    if (report.outcome !== "incomplete") return;
    const { startNextRun } = await import("./next-run.ts");
    await startNextRun(github, environment, {
      hasLooked: true,
      hasChanged: report.totals.changed,
      limitedUntil,
      deadline,
    });
  } catch (error) {
    if (error instanceof PlanNotFoundError) {
      await publish(await withoutPlan(error, environment), environment);
      return;
    }
    if (!(error instanceof RateLimitError)) throw error;
    const { startNextRun } = await import("./next-run.ts");
    const deadline = later(startedAt, (inputs.overrides.maxMinutes ?? DEFAULT_MAX_MINUTES) * 60_000);
    const left = { hasLooked: false, hasChanged: false, limitedUntil: error.retryAt, deadline };
    if (!(await startNextRun(github, environment, left))) throw error;
    core.warning(escapeForRunner(error.message));
  }
}

/** Answers; a repository without a plan is reported, not failed. */
async function answerWithPlans(...question: Parameters<typeof answer>): Promise<Outcome | null> {
  try {
    return await answer(...question);
  } catch (error) {
    if (!(error instanceof PlanNotFoundError)) throw error;
    const [, , environment] = question;
    return withoutPlan(error, environment);
  }
}

async function withoutPlan(error: PlanNotFoundError, environment: ActionEnvironment): Promise<Outcome> {
  const { reportNoPlan } = await import("./no-plan.ts");
  return { report: reportNoPlan(error, environment), text: null, failure: null };
}

async function answer(
  trigger: Exclude<Trigger, { kind: "nothing" }>,
  inputs: Inputs,
  environment: ActionEnvironment,
  github: RemoteContext,
  context: SyncContext,
): Promise<Outcome | null> {
  if (inputs.mode === "lint") {
    const { lintRepository } = await import("./lint-repository.ts");
    return lintRepository(github, context, environment);
  }
  if (trigger.kind === "sync") {
    if (trigger.onlyOn !== null && !(await countsOn(trigger.onlyOn, context))) return null;
    return { report: await preview(context), text: null, failure: null };
  }
  const { respond } = await import("./respond.ts");
  return respond(trigger, environment, github, context);
}

/**
 * Returns true if the configuration on the default branch reads plans from this branch; otherwise logs which one it
 * names.
 */
async function countsOn(branch: string, context: SyncContext): Promise<boolean> {
  const { findTargetBranch } = await import("./target-branch.ts");
  const target = await findTargetBranch(context);
  if (target !== branch) core.info(escapeForRunner(`Plans are read from ${target}; this push was to ${branch}.`));
  return target === branch;
}

function triggerOf({ mode, overrides }: Inputs, environment: ActionEnvironment): Trigger {
  const { eventName, payload } = environment;
  const isPull = eventName === "pull_request" || eventName === "pull_request_target";
  if (mode === "sync" || mode === "lint" || (mode === "preview" && !isPull))
    return { kind: "sync", allowPartialRead: false, onlyOn: null };
  const isOurs = (label: string) => /^plansync(:|$)/i.test(label);
  return readTrigger({ name: eventName, payload }, overrides.branch, isOurs);
}

function contextFor(
  inputs: Inputs,
  environment: ActionEnvironment,
  trigger: Trigger,
  clock: Clock,
): { readonly github: RemoteContext; readonly context: SyncContext } {
  const { repo, apiUrl, graphqlUrl, serverUrl, payload, workspace } = environment;
  const octokit = inputs.token === null ? undefined : getOctokit(inputs.token, octokitOptions(apiUrl));
  const github = createRemoteContext({ repo, octokit, apiUrl, graphqlUrl, clock, logger });
  const overrides = {
    ...inputs.overrides,
    configPath: inputs.configPath,
    isConfigRequired: inputs.isConfigRequired,
    allowMassChange: inputs.allowMassChange,
    isWantedInFork: inputs.mode === "sync",
    serverUrl,
    chooser: environment.chooser,
    defaultBranch: defaultBranchOf(payload),
  };
  const allowPartialRead = trigger.kind === "sync" && trigger.allowPartialRead;
  const context: SyncContext = {
    ...remoteIn(github),
    clock,
    logger,
    allowPartialRead,
    overrides,
    ...(workspace !== null && {
      readPast: async (question) => {
        const { readPast } = await import("../checkout/read-past.ts");
        return readPast(workspace, question, () => systemClock.now());
      },
    }),
    startAgents: async () => {
      const { startAgents } = await import("./start-agents.ts");
      return startAgents(github, context, inputs.agentToken);
    },
  };
  return { github, context };
}
