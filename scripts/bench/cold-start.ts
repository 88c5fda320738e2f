import { spawn } from "node:child_process";
import { once } from "node:events";
import { type ActionOptions, createSandbox, type Sandbox } from "github-sandbox";
import { builtShell } from "../../test/support/built-shell.ts";
import { type Figure, median } from "./figure.ts";
import { planText } from "./plan-text.ts";
import { PLAN_PATH } from "./stage.ts";

/** Times a bare `node -e 0` of the same run: a ratio means the same on a slow machine. */
const GOAL = 6;
const RUNS = 21;
const REPOSITORY = "ada/harbor";

export type ActionEvent = ActionOptions["event"];

/** A repository with a synced plan and the Action as it is built from the sources, started as the runner starts it. */
export interface ActionBench {
  readonly sandbox: Sandbox;
  /** Runs the Action for an event. Milliseconds from start to end of its process; fails with it. */
  run(event: ActionEvent): Promise<number>;
  /** Runs it as well. Number of threads that it started. */
  countThreads(event: ActionEvent): Promise<number>;
  close(): Promise<void>;
}

/** Without latency and limits: this measures the program alone. */
export async function startActionBench(items: number): Promise<ActionBench> {
  const action = await builtShell("action");
  const sandbox = await createSandbox();
  sandbox.addUser("ada");
  sandbox.createRepository({ owner: "ada", name: "harbor", files: { [PLAN_PATH]: planText({ items, prose: true }) } });
  const token = sandbox.token({ kind: "github-token", repo: REPOSITORY });
  const start = async (event: ActionEvent, args: readonly string[]): Promise<Ended> => {
    const inputs = { config: ".github/plansync.yml", mode: "auto" };
    const environment = sandbox.actionEnvironment({ repo: REPOSITORY, token, event, inputs });
    const ended = await runNode([...args, action], environment.env);
    environment.remove();
    return ended;
  };
  const run = async (event: ActionEvent): Promise<number> => (await start(event, [])).took;
  const countThreads = async (event: ActionEvent): Promise<number> => {
    const { output } = await start(event, ["--import", `data:text/javascript,${encodeURIComponent(COUNT_THREADS)}`]);
    const count = /^threads (\d+)$/m.exec(output)?.[1];
    if (count === undefined) throw new Error(`the threads were not counted: ${output}`);
    return Number(count);
  };
  await run({ name: "workflow_dispatch", payload: sandbox.eventPayload("workflow_dispatch", { repo: REPOSITORY }) });
  return { sandbox, run, countThreads, close: () => sandbox.close() };
}

/** The event of a push that touched no plan, after one. */
export function pushElsewhere({ sandbox }: ActionBench): ActionEvent {
  sandbox.repo(REPOSITORY).push({ "src/pier.ts": "export const pier = 1;\n" });
  return { name: "push", payload: sandbox.eventPayload("push", { repo: REPOSITORY }) };
}

/** The event of a pull request that changes the plan. */
export function pullRequestOpened({ sandbox }: ActionBench): ActionEvent {
  const repository = sandbox.repo(REPOSITORY);
  repository.push({ [PLAN_PATH]: planText({ items: 3, prose: true }) }, { branch: "longer" });
  const { number } = repository.openPull({ title: "One item more", head: "longer" });
  const payload = sandbox.eventPayload("pull_request", { repo: REPOSITORY, action: "opened", number });
  return { name: "pull_request", payload };
}

/** A program that runs before the Action and says at the end how many threads there were. */
const COUNT_THREADS = [
  "let threads = 0",
  'process.on("worker", () => (threads += 1))',
  'process.on("exit", () => process.stdout.write(`\\nthreads ${threads}\\n`))',
].join(";");

interface Ended {
  /** Milliseconds from start to end of the process. */
  readonly took: number;
  readonly output: string;
}

async function runNode(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, { env: { PATH: process.env["PATH"] ?? "", ...env }, stdio: "pipe" });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`the process ended with ${code}: ${output}`);
  return { took: performance.now() - startedAt, output };
}

export const coldStart: Figure = {
  name: "cold-start",
  measure: async () => {
    const bench = await startActionBench(20);
    const event = pushElsewhere(bench);
    const action: number[] = [];
    const bare: number[] = [];
    const mark = bench.sandbox.log.mark();
    for (let run = 0; run < RUNS; run += 1) {
      bare.push((await runNode(["-e", "0"], {})).took);
      action.push(await bench.run(event));
    }
    const requests = (bench.sandbox.log.mark() - mark) / RUNS;
    await bench.close();
    const ratio = median(action) / median(bare);
    return [
      {
        figure: "cold start: the Action on a push that touches no plan, against `node -e 0`",
        goal: `≤ ${GOAL} ×`,
        measured: `${ratio.toFixed(1)} ×`,
        isMet: ratio <= GOAL,
        note: `medians of ${RUNS} runs in turn: ${median(action).toFixed(0)} ms and ${median(bare).toFixed(0)} ms; ${requests} requests without latency`,
      },
    ];
  },
};
