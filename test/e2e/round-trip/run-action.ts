import { spawn } from "node:child_process";
import { context } from "@actions/github";
import { run } from "../../../src/action/run.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import { instantClock } from "./engine.ts";
import { builtShell } from "../../support/built-shell.ts";
import { childEnvironment } from "../../support/child-environment.ts";
import { SHELL_ARGUMENTS } from "../../support/shell-arguments.ts";

/** How one run of the Action ended, as the runner sees it. */
export interface EndedRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the Action with the variables of a step; only the sources can be given another clock. */
export type RunAction = (env: Readonly<Record<string, string>>, clock?: Clock) => Promise<EndedRun>;

/**
 * How runs of the Action are played: as the built file in a process of its own, as GitHub starts it, or from the
 * sources in this process, with the same variables, files and log and in a third of the time.
 */
export type ActionForm = "built" | "sources";

/** `npm run test:built` asks for the built form everywhere. */
export const USUAL_FORM: ActionForm = process.env["ACTION"] === "built" ? "built" : "sources";

export async function actionOf(form: ActionForm): Promise<RunAction> {
  if (form === "sources") return runSources;
  const file = await builtShell("action");
  return (env, clock) => {
    if (clock !== undefined)
      throw new Error("the built Action has this machine's clock: start the stage with the sources");
    return runBuilt(file, env);
  };
}

function runBuilt(file: string, env: Readonly<Record<string, string>>): Promise<EndedRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...SHELL_ARGUMENTS, file], { env: { ...childEnvironment(), ...env } });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (exitCode) => {
      resolve({ exitCode, stdout, stderr });
    });
  });
}

let isRunning = false;

/** A process has one environment and one log: two runs at once need the built form. */
async function runSources(env: Readonly<Record<string, string>>, clock: Clock = instantClock): Promise<EndedRun> {
  if (isRunning) throw new Error("two runs at once in one process: start the stage with the built form");
  isRunning = true;
  const { env: own, exitCode: ownExitCode } = process;
  let stdout = "";
  const others = Object.entries(own).filter(([name]) => !/^(?:GITHUB_|INPUT_|RUNNER_|ACTIONS_)/.test(name));
  process.env = { ...Object.fromEntries(others), ...env };
  process.exitCode = undefined;
  process.stdout.write = (chunk: string | Uint8Array) => {
    stdout += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    return true;
  };
  try {
    await run(process.env, newContext(), clock);
    return { exitCode: currentExitCode(), stdout, stderr: "" };
  } finally {
    // What was put over the stream's own method goes.
    Reflect.deleteProperty(process.stdout, "write");
    process.env = own;
    process.exitCode = ownExitCode;
    isRunning = false;
  }
}

/** The toolkit reads its variables once, when it is loaded; another run needs another one. */
function newContext(): typeof context {
  const Context = context.constructor as new () => typeof context;
  return new Context();
}

function currentExitCode(): number {
  return Number(process.exitCode ?? 0);
}
