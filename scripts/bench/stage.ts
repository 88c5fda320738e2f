import { epochMs } from "../../src/ports/epoch-ms.ts";
import { createSandbox, GITHUB_LIMITS, type LimitOptions, type RepositoryHandle, type Sandbox } from "github-sandbox";
import { createRemote } from "../../src/github/remote.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Logger } from "../../src/ports/logger.ts";
import type { Report } from "../../src/report/report.ts";
import { sync } from "../../src/sync/sync.ts";

/** GitHub's latency in milliseconds. */
const LATENCY = { read: 200, write: 300 };

export interface StageOptions {
  /** True: nothing is skipped. Otherwise the clock jumps over latency and waits, which count but don't take time. */
  readonly isRealTime?: boolean;
  /** GitHub's documented ones by default. */
  readonly limits?: LimitOptions;
  /** Entries of a tree after which an answer is cut off; GitHub's own number by default. */
  readonly treeEntries?: number;
}

/** Requests of one run or several. */
export interface Usage {
  readonly requests: number;
  readonly reads: number;
  readonly writes: number;
  /** Number of creations that were requested. */
  readonly creations: number;
  /** Number of creations that a limit refused. */
  readonly refused: number;
  /** Milliseconds, including those that the clock skipped. */
  readonly elapsed: number;
  /** Number of runs: a limit ends one, and the next continues where it stopped. */
  readonly runs: number;
  /** One line a request. */
  readonly lines: readonly string[];
}

/** A repository with GitHub's latency and limits, and the engine in this process. */
export interface BenchStage {
  readonly sandbox: Sandbox;
  readonly repo: RepositoryHandle;
  /** Runs once, as a push does with `allowPartialRead`, as anything else without; counts what it asks GitHub. */
  run(options?: { readonly allowPartialRead?: boolean }): Promise<Usage & { readonly report: Report }>;
  /** Runs until nothing is left to do, an hour after the one before where a limit ended that. */
  runToEnd(): Promise<Usage>;
  close(): Promise<void>;
}

export const PLAN_PATH = "PLAN.md";
const QUIET: Logger = { debug() {}, info() {}, warn() {}, progress() {} };
const HOUR = 3_600_000;
const MAX_RUNS = 20;

export async function startStage(
  files: Readonly<Record<string, string>>,
  { isRealTime = false, limits = GITHUB_LIMITS, treeEntries }: StageOptions = {},
): Promise<BenchStage> {
  const sandbox = await createSandbox({
    limits,
    ...(treeEntries === undefined ? {} : { treeEntries }),
    ...(isRealTime ? { latency: LATENCY } : {}),
  });
  if (!isRealTime)
    sandbox.beforeRequest(({ isWrite }) => {
      sandbox.clock.advance(isWrite ? LATENCY.write : LATENCY.read);
    });
  sandbox.addUser("ada");
  const repo = sandbox.createRepository({ owner: "ada", name: "harbor", files });
  const token = sandbox.token({ kind: "github-token", repo: "ada/harbor" });
  const clock: Clock = {
    now: () => epochMs(sandbox.clock.now()),
    sleep: isRealTime ? (ms) => sandbox.clock.sleep(ms) : async (ms) => sandbox.clock.advance(ms),
  };
  const run = async ({ allowPartialRead = false } = {}): Promise<Usage & { readonly report: Report }> => {
    const mark = sandbox.log.mark();
    const startedAt = sandbox.clock.now();
    const report = await sync({
      ...createRemote({
        repo: { owner: "ada", repo: "harbor" },
        token,
        apiUrl: sandbox.apiUrl,
        graphqlUrl: sandbox.graphqlUrl,
        clock,
        logger: QUIET,
      }),
      clock,
      logger: QUIET,
      overrides: {
        configPath: ".github/plansync.yml",
        isConfigRequired: false,
        allowMassChange: true,
        defaultBranch: "main",
        serverUrl: "https://github.com",
        maxMinutes: 60,
      },
      allowPartialRead,
    });
    return { ...usageSince(sandbox, mark, startedAt), report };
  };
  return {
    sandbox,
    repo,
    run,
    runToEnd: async () => {
      const mark = sandbox.log.mark();
      const startedAt = sandbox.clock.now();
      for (let runs = 1; runs <= MAX_RUNS; runs += 1) {
        const { report } = await run();
        if (report.outcome === "complete") return { ...usageSince(sandbox, mark, startedAt), runs };
        sandbox.clock.advance(HOUR);
      }
      throw new Error(`the plan was not synced within ${MAX_RUNS} runs`);
    },
    close: () => sandbox.close(),
  };
}

function usageSince(sandbox: Sandbox, mark: number, startedAt: number): Usage {
  const entries = sandbox.log.since(mark);
  const writes = entries.filter(({ isWrite }) => isWrite).length;
  return {
    requests: entries.length,
    reads: entries.length - writes,
    writes,
    creations: entries.filter(({ rootFields }) => rootFields.includes("createIssue")).length,
    refused: entries.filter(({ status }) => status === 403 || status === 429).length,
    elapsed: sandbox.clock.now() - startedAt,
    runs: 1,
    lines: sandbox.log.lines(mark),
  };
}
