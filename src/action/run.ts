import * as core from "@actions/core";
import { getOctokit } from "@actions/github";
import { INPUT_NAMES, parseInputs, type Inputs } from "../config/inputs.ts";
import type { RemoteContext } from "../github/transport/context.ts";
import { octokitOptions } from "../github/transport/octokit-options.ts";
import { createRemoteContext, remoteIn } from "../github/remote.ts";
import { escapeForRunner } from "../report/runner-text.ts";
import type { SyncContext } from "../sync/context/sync-context.ts";
import { preview, sync } from "../sync/sync.ts";
import { systemClock } from "../system-clock.ts";
import { readEnvironment, type ActionEnvironment, type StepContext } from "./environment.ts";
import { fail } from "./failure.ts";
import { logger } from "./log.ts";
import { publish, type Outcome } from "./outcome.ts";
import { defaultBranchOf, readTrigger, type Trigger } from "./trigger.ts";

/** Runs one step of a workflow, from its variables to its outputs. Never throws: an error fails the step. */
export async function run(env: Readonly<Record<string, string | undefined>>, step: StepContext): Promise<void> {
  const token = core.getInput("token");
  for (const secret of [token, core.getInput("agent-token")]) if (secret !== "") core.setSecret(secret);
  try {
    const inputs = parseInputs(Object.fromEntries(INPUT_NAMES.map((name) => [name, core.getInput(name)])));
    await perform(inputs, readEnvironment(env, step));
  } catch (error) {
    fail(error, { token, summaryPath: env["GITHUB_STEP_SUMMARY"] ?? "" });
  }
}

async function perform(inputs: Inputs, environment: ActionEnvironment): Promise<void> {
  const trigger = triggerOf(inputs, environment);
  if (trigger.kind === "nothing") {
    core.info(escapeForRunner(trigger.why));
    return;
  }
  const { github, context } = contextFor(inputs, environment, trigger);
  const outcome = await answer(trigger, inputs, environment, github, context);
  if (outcome === null) return;
  await publish(outcome, environment);
  if (outcome.report.outcome === "incomplete" && outcome.report.totals.changed) {
    const { startNextRun } = await import("./next-run.ts");
    await startNextRun(github, environment);
  }
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
    return { report: await (inputs.mode === "preview" ? preview(context) : sync(context)), text: null, failure: null };
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
): { readonly github: RemoteContext; readonly context: SyncContext } {
  const { repo, apiUrl, graphqlUrl, serverUrl, payload, workspace } = environment;
  const octokit = inputs.token === null ? undefined : getOctokit(inputs.token, octokitOptions(apiUrl));
  const github = createRemoteContext({ repo, octokit, apiUrl, graphqlUrl, clock: systemClock, logger });
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
    clock: systemClock,
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
