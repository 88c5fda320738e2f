import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { createSandbox, type Issue, type RepositoryHandle, type Sandbox, type SandboxOptions } from "github-sandbox";
import { createAside } from "../../../src/aside/create-aside.ts";
import { createCommands } from "../../../src/github/write/commands.ts";
import { createPullRequests } from "../../../src/github/pulls/pull-requests.ts";
import { createRemote, createRemoteContext } from "../../../src/github/remote.ts";
import { createRepoFiles } from "../../../src/github/read/repo-files.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import type { Logger } from "../../../src/ports/logger.ts";
import type { Overrides } from "../../../src/sync/context/settings.ts";
import type { Report } from "../../../src/report/report.ts";
import type { RespondContext } from "../../../src/respond/respond-context.ts";
import type { SyncContext } from "../../../src/sync/context/sync-context.ts";
import { preview } from "../../../src/sync/preview.ts";
import { sync } from "../../../src/sync/sync.ts";

/** Waits don't take time in tests: the sandbox's faults end by count, not by clock. */
export const instantClock: Clock = { now: () => epochMs(Date.now()), sleep: async () => {} };

export const silentLogger: Logger = { debug() {}, info() {}, warn() {}, progress() {} };

/** Keeps what it is warned of. */
function listeningLogger(): { readonly logger: Logger; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  return { logger: { ...silentLogger, warn: (message) => void warnings.push(message) }, warnings };
}

export const OVERRIDES: Overrides = {
  configPath: ".github/plansync.yml",
  isConfigRequired: false,
  allowMassChange: false,
  defaultBranch: "main",
  serverUrl: "https://github.com",
};

/** How one sync differs from the usual. */
export interface SyncOptions {
  readonly token?: string;
  readonly overrides?: Partial<Overrides>;
  readonly allowPartialRead?: boolean;
  readonly clock?: Clock;
}

/** A repository in a sandbox with the engine pointed at it, in this process, over HTTP. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly repo: RepositoryHandle;
  sync(options?: SyncOptions): Promise<Report>;
  preview(): Promise<Report>;
  /** Title to number of the open and closed issues, in order of creation. */
  titles(): readonly string[];
  numberOf(title: string): number;
  /** The issues as sub-issues hang together, `#2 Title (blocked by #1)`, indented. */
  tree(): readonly string[];
  /** Bodies of the comments on an issue. */
  comments(number: number): readonly string[];
}

/** A stage on which the engine itself can be reached. */
export interface EngineStage extends Stage {
  /** What the engine is called with: for parts of it that a shell calls by themselves. */
  context(options?: SyncOptions): SyncContext;
  /** The same for what answers people. */
  respond(): RespondContext;
  /** What the log was warned of, over all syncs. */
  readonly warnings: readonly string[];
}

export async function startStage(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: SandboxOptions = {},
): Promise<EngineStage> {
  const sandbox = await createSandbox(options);
  sandbox.addUser("ada");
  const repo = sandbox.createRepository({ owner: "ada", name: "harbor", files });
  const defaultToken = sandbox.token({ kind: "github-token", repo: "ada/harbor" });
  const { logger, warnings } = listeningLogger();
  const optionsOf = (token: string, clock: Clock) => engineOptions(sandbox, { token, clock, logger });
  const context = ({ token = defaultToken, clock = instantClock, ...more }: SyncOptions = {}): SyncContext =>
    contextOf(optionsOf(token, clock), more);
  return {
    ...describeStage(sandbox, repo),
    context,
    warnings,
    respond: () => {
      const github = createRemoteContext(optionsOf(defaultToken, instantClock));
      const work = {
        ...context(),
        pulls: createPullRequests(github),
        files: createRepoFiles(github),
        runUrl: "https://github.com/ada/harbor/actions/runs/1",
      };
      return { ...work, commands: createCommands(github), aside: createAside(work) };
    },
    sync: async (options) => sync(context(options)),
    preview: async () => preview(context()),
  };
}

/**
 * Syncs the repository of a stage in this process, whatever shell the stage is for: for what a test of that shell starts
 * from, and for what comes after it.
 */
export async function syncHere(sandbox: Sandbox, token: string): Promise<void> {
  const options = engineOptions(sandbox, { token, clock: instantClock, logger: silentLogger });
  await sync(contextOf(options, { overrides: { serverUrl: sandbox.url } }));
}

type EngineOptions = Parameters<typeof createRemote>[0];

function engineOptions(
  { apiUrl, graphqlUrl }: Sandbox,
  who: Pick<EngineOptions, "token" | "clock" | "logger">,
): EngineOptions {
  return { repo: { owner: "ada", repo: "harbor" }, apiUrl, graphqlUrl, ...who };
}

function contextOf(
  options: EngineOptions,
  { overrides = {}, allowPartialRead = false }: Pick<SyncOptions, "overrides" | "allowPartialRead"> = {},
): SyncContext {
  const { clock, logger } = options;
  return { ...createRemote(options), clock, logger, overrides: { ...OVERRIDES, ...overrides }, allowPartialRead };
}

/** What tests see of a stage, whatever runs plansync on it. */
export function describeStage(sandbox: Sandbox, repo: RepositoryHandle): Omit<Stage, "sync" | "preview"> {
  return {
    sandbox,
    repo,
    tree: () =>
      repo
        .issues()
        .filter((issue) => issue.parent === null)
        .flatMap((issue) => branch(issue, "")),
    comments: (number) => repo.issue(number).comments.map((comment) => comment.body),
    titles: () => repo.issues().map((issue) => issue.title),
    numberOf: (title) => {
      const found = repo.issues().filter((issue) => issue.title === title);
      if (found.length !== 1) throw new Error(`${found.length} issues are called "${title}"`);
      return found[0]?.number ?? 0;
    },
  };
}

function branch(issue: Issue, indent: string): readonly string[] {
  const blockers = [...issue.blockedBy].map((blocker) => `#${blocker.number}`).join(", ");
  const line = `${indent}#${issue.number} ${issue.title}${blockers === "" ? "" : ` (blocked by ${blockers})`}`;
  return [line, ...issue.children.flatMap((child) => branch(child, `${indent}  `))];
}
