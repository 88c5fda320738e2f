import * as core from "@actions/core";
import { INPUT_NAMES, parseInputs, type Inputs } from "../config/inputs.ts";
import { PlansyncError } from "../errors.ts";
import { createRemoteContext, remoteOver } from "../github/remote.ts";
import type { Clock, Logger } from "../ports.ts";
import { escapeForRunner } from "../report/runner-text.ts";
import type { Report } from "../report/report.ts";
import type { SyncContext } from "../sync-context.ts";
import { preview, sync } from "../sync.ts";
import { readEnvironment, type ActionEnvironment } from "./environment.ts";
import { announce, setOutputs } from "./outputs.ts";
import { summarise } from "./summary.ts";
import { defaultBranchOf, readTrigger, type Trigger } from "./trigger.ts";

/** One step of a workflow, from its variables to its outputs. Never throws: what goes wrong fails the step. */
export async function run(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  try {
    const inputs = parseInputs(Object.fromEntries(INPUT_NAMES.map((name) => [name, core.getInput(name)])));
    if (inputs.token !== null) core.setSecret(inputs.token);
    const environment = readEnvironment(env);
    await perform(inputs, environment);
  } catch (error) {
    fail(error);
  }
}

async function perform(inputs: Inputs, environment: ActionEnvironment): Promise<void> {
  const trigger = triggerOf(inputs, environment);
  if (trigger.kind === "nothing") {
    core.info(trigger.why);
    return;
  }
  const report = await answer(trigger, contextFor(inputs, environment, trigger), inputs, environment);
  if (report === null) return;
  announce(report);
  setOutputs(report, environment.temp);
  await summarise(report);
  if (report.totals.failed > 0) core.setFailed(`${report.totals.failed} operations failed; the summary says which and why.`);
}

async function answer(
  trigger: Exclude<Trigger, { kind: "nothing" }>,
  context: SyncContext,
  inputs: Inputs,
  environment: ActionEnvironment,
): Promise<Report | null> {
  switch (trigger.kind) {
    case "sync":
      return inputs.mode === "preview" ? preview(context) : sync(context);
    case "preview": {
      const { previewPull } = await import("./pull-preview.ts");
      return previewPull(trigger.pull, context, environment);
    }
    case "command": {
      const { obey } = await import("./command.ts");
      return obey(trigger.comment, context, environment);
    }
  }
}

function triggerOf(inputs: Inputs, { eventName, payload, ref }: ActionEnvironment): Trigger {
  if (inputs.mode === "sync" || inputs.mode === "preview") return { kind: "sync", mayGlance: false };
  const isOurs = (label: string) => /^plansync(:|$)/i.test(label);
  return readTrigger({ name: eventName, payload, ref }, inputs.overrides.branch, isOurs);
}

function contextFor(inputs: Inputs, environment: ActionEnvironment, trigger: Trigger): SyncContext {
  const { repo, apiUrl, graphqlUrl, serverUrl, payload } = environment;
  const clock: Clock = { now: () => Date.now(), sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) };
  const options = { repo, token: inputs.token ?? undefined, apiUrl, graphqlUrl, clock, logger };
  return {
    remote: remoteOver(createRemoteContext(options)),
    clock,
    logger,
    mayGlance: trigger.kind === "sync" && trigger.mayGlance,
    overrides: {
      ...inputs.overrides,
      configPath: inputs.configPath,
      isConfigRequired: inputs.isConfigRequired,
      allowMassChange: inputs.allowMassChange,
      serverUrl,
      defaultBranch: defaultBranchOf(payload),
    },
  };
}

/** Text of plans and issues may stand in any of these lines: nothing in them is a command to the runner. */
const logger: Logger = {
  debug: (message) => core.debug(escapeForRunner(message)),
  info: (message) => core.info(escapeForRunner(message)),
  warn: (message) => core.warning(escapeForRunner(message)),
  progress: (done, total, what) => core.info(escapeForRunner(`${done + 1}/${total} ${what}`)),
};

function fail(error: unknown): void {
  if (error instanceof PlansyncError) {
    core.setFailed(escapeForRunner(`${error.message}\n${error.hint}`));
    return;
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  core.setFailed(escapeForRunner(`This is a defect in plansync, please report it: ${message}`));
}
