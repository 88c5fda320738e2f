import { spawn } from "node:child_process";
import { once } from "node:events";
import { builtShell } from "../../test/support/built-shell.ts";
import type { ActionOptions } from "../../src/sandbox/action-environment.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/sandbox.ts";
import { type Figure, median } from "./figure.ts";
import { planText } from "./plan-text.ts";
import { PLAN_PATH } from "./stage.ts";

const GOAL_MS = 150;
const RUNS = 21;
const REPOSITORY = "ada/harbor";

export type ActionEvent = ActionOptions["event"];

/** A repository with a synced plan and the Action as it is built from the sources, started as the runner starts it. */
export interface ActionBench {
  readonly sandbox: Sandbox;
  /** Runs the Action for an event. Milliseconds from start to end of its process; fails with it. */
  run(event: ActionEvent): Promise<number>;
  close(): Promise<void>;
}

/** Latency and limits are left out: what is measured here is the program alone. */
export async function startActionBench(items: number): Promise<ActionBench> {
  const action = await builtShell("action");
  const sandbox = await startSandbox();
  sandbox.addUser("ada");
  sandbox.createRepository({ owner: "ada", name: "harbor", files: { [PLAN_PATH]: planText({ items, prose: true }) } });
  const token = sandbox.token({ kind: "github-token", repo: REPOSITORY });
  const run = async (event: ActionEvent): Promise<number> => {
    const inputs = { config: ".github/plansync.yml", mode: "auto" };
    const environment = sandbox.actionEnvironment({ repo: REPOSITORY, token, event, inputs });
    const took = await timeNode([action], environment.env);
    environment.remove();
    return took;
  };
  await run({ name: "workflow_dispatch", payload: sandbox.eventPayload("workflow_dispatch", { repo: REPOSITORY }) });
  return { sandbox, run, close: () => sandbox.close() };
}

/** Milliseconds that a Node process takes from start to end. */
async function timeNode(args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, { env: { PATH: process.env["PATH"] ?? "", ...env }, stdio: "pipe" });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`the process ended with ${code}: ${output}`);
  return performance.now() - startedAt;
}

export const coldStart: Figure = {
  name: "cold-start",
  measure: async () => {
    const bench = await startActionBench(20);
    bench.sandbox.repo(REPOSITORY).push({ "src/pier.ts": "export const pier = 1;\n" });
    const event = { name: "push", payload: bench.sandbox.eventPayload("push", { repo: REPOSITORY }) };
    const action: number[] = [];
    const bare: number[] = [];
    const mark = bench.sandbox.log.mark();
    for (let run = 0; run < RUNS; run += 1) {
      bare.push(await timeNode(["-e", "0"], {}));
      action.push(await bench.run(event));
    }
    const requests = (bench.sandbox.log.mark() - mark) / RUNS;
    await bench.close();
    const extra = median(action) - median(bare);
    return [
      {
        figure: "cold start: the Action on a push that touches no plan, over `node -e 0`",
        goal: `≤ ${GOAL_MS} ms`,
        measured: `${extra.toFixed(0)} ms`,
        isMet: extra <= GOAL_MS,
        note: `medians of ${RUNS} runs in turn: ${median(action).toFixed(0)} ms and ${median(bare).toFixed(0)} ms; ${requests} requests without latency`,
      },
    ];
  },
};
