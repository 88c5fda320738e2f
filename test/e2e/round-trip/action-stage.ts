import { readFileSync } from "node:fs";
import { createSandbox, type NewRepository, type SandboxOptions } from "github-sandbox";
import type { Clock } from "../../../src/ports/clock.ts";
import type { Report } from "../../../src/report/report.ts";
import { describeStage, type Stage } from "./engine.ts";
import { actionOf, USUAL_FORM, type ActionForm, type EndedRun, type RunAction } from "./run-action.ts";

/** What one run of the built Action came to, as the runner and a person see it. */
export interface ActionRun extends EndedRun {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly report: Report | null;
}

export interface ActionRunOptions {
  readonly event?: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> };
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly sha?: string;
  /** In the place of this machine's clock; for a stage from the sources. */
  readonly clock?: Clock;
  /** Variables in the place of what the runner sets. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A repository in a sandbox with the Action pointed at it. */
export interface ActionStage extends Stage {
  run(options?: ActionRunOptions): Promise<ActionRun>;
  /**
   * As `run`, from the sources in this process, also where the stage is for the built file: for what a test of that file
   * starts from. `npm run test:built` starts the built file for it as well.
   */
  prepare(options?: ActionRunOptions): Promise<ActionRun>;
}

export interface ActionStageOptions extends SandboxOptions {
  /** What is different about the repository. */
  readonly repository?: Partial<NewRepository>;
  readonly form?: ActionForm;
}

/** The defaults of action.yml that matter to the shell. */
const INPUTS = { config: ".github/plansync.yml", mode: "auto" };

export async function startActionStage(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ActionStageOptions = {},
): Promise<ActionStage> {
  const { repository = {}, form = USUAL_FORM, ...more } = options;
  const [action, preparing] = await Promise.all([actionOf(form), actionOf(USUAL_FORM)]);
  const sandbox = await createSandbox(more);
  sandbox.addUser("ada");
  const repo = sandbox.createRepository({ owner: "ada", name: "harbor", files, ...repository });
  const token = sandbox.token({ kind: "github-token", repo: "ada/harbor" });
  const runWith = async (action: RunAction, run: ActionRunOptions = {}): Promise<ActionRun> => {
    const environment = sandbox.actionEnvironment({
      repo: "ada/harbor",
      token: run.token ?? token,
      event: run.event ?? { name: "push", payload: sandbox.eventPayload("push", { repo: "ada/harbor" }) },
      inputs: { ...INPUTS, ...run.inputs },
      ...(run.sha === undefined ? {} : { sha: run.sha }),
    });
    const ended = await action({ ...environment.env, ...run.env }, run.clock);
    const outputs = environment.outputs();
    const report =
      outputs["report"] === undefined ? null : (JSON.parse(readFileSync(outputs["report"], "utf8")) as Report);
    const result = { ...ended, outputs, summary: environment.summary(), report };
    environment.remove();
    return result;
  };
  const run: ActionStage["run"] = async (options) => runWith(action, options);
  return {
    ...describeStage(sandbox, repo),
    run,
    prepare: async (options) => runWith(preparing, options),
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
