import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Report } from "../../src/report/report.ts";
import { startSandbox, type SandboxOptions } from "../../src/sandbox/sandbox.ts";
import type { NewRepository } from "../../src/sandbox/world/repository-create.ts";
import { builtShell } from "../support/built-shell.ts";
import { describeStage, type Stage } from "./engine.ts";

/** What one run of the built Action came to, as the runner and a person see it. */
export interface ActionRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly report: Report | null;
}

export interface ActionRunOptions {
  readonly event?: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> };
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly sha?: string;
  /** Variables in the place of what the runner sets. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A repository in a sandbox with the built Action pointed at it, started as GitHub starts it. */
export interface ActionStage extends Stage {
  run(options?: ActionRunOptions): Promise<ActionRun>;
}

export interface ActionStageOptions extends SandboxOptions {
  /** What is different about the repository. */
  readonly repository?: Partial<NewRepository>;
}

/** The defaults of action.yml that matter to the shell. */
const INPUTS = { config: ".github/plansync.yml", mode: "auto" };

export async function startActionStage(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ActionStageOptions = {},
): Promise<ActionStage> {
  const action = await builtShell("action");
  const { repository = {}, ...more } = options;
  const sandbox = await startSandbox(more);
  sandbox.addUser("ada");
  const repo = sandbox.createRepository({ owner: "ada", name: "harbor", files, ...repository });
  const token = sandbox.token({ kind: "github-token", repo: "ada/harbor" });
  const run = async (run: ActionRunOptions = {}): Promise<ActionRun> => {
    const environment = sandbox.actionEnvironment({
      repo: "ada/harbor",
      token: run.token ?? token,
      event: run.event ?? { name: "push", payload: sandbox.eventPayload("push", { repo: "ada/harbor" }) },
      inputs: { ...INPUTS, ...run.inputs },
      ...(run.sha === undefined ? {} : { sha: run.sha }),
    });
    const ended = await start(action, { ...environment.env, ...run.env });
    const outputs = environment.outputs();
    const report =
      outputs["report"] === undefined ? null : (JSON.parse(readFileSync(outputs["report"], "utf8")) as Report);
    const result = { ...ended, outputs, summary: environment.summary(), report };
    environment.remove();
    return result;
  };
  return {
    ...describeStage(sandbox, repo),
    run,
    sync: async ({ token: other, overrides } = {}) => {
      const inputs = overrides?.allowMassChange === true ? { "allow-mass-change": "true" } : {};
      const ended = await run({ inputs, ...(other === undefined ? {} : { token: other }) });
      if (ended.report === null) throw new Error(`the Action ended without a report: ${ended.stdout}${ended.stderr}`);
      return ended.report;
    },
    preview: async () => {
      const ended = await run({ inputs: { mode: "preview" } });
      if (ended.report === null) throw new Error(`the Action ended without a report: ${ended.stdout}${ended.stderr}`);
      return ended.report;
    },
  };
}

function start(
  action: string,
  env: Readonly<Record<string, string>>,
): Promise<Pick<ActionRun, "exitCode" | "stdout" | "stderr">> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [action], { env: { PATH: process.env["PATH"] ?? "", ...env } });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
