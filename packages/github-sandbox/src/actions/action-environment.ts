import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFileCommands } from "./file-commands.ts";
import { commitTree, webFlow, ZERO } from "../world/repositories/git-write.ts";
import { mergedTree, pullOf } from "../world/pulls/pulls.ts";
import type { Repository } from "../world/repositories/repository.ts";
import type { World } from "../world/world.ts";

/** How to start an Action. */
export interface ActionOptions {
  /** Full name. */
  readonly repo: string;
  readonly token: string;
  readonly event: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> };
  /** By the names of action.yml; `token` is there by itself. The defaults of action.yml are the caller's to give. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly runId?: number;
  readonly runAttempt?: number;
  /** Overrides what the event says, as a re-run of an old job does. */
  readonly sha?: string;
}

/** The environment and files of one job step, as the runner makes them. */
export interface ActionEnvironment {
  readonly env: Record<string, string>;
  readonly folder: string;
  /** What the Action has set so far. */
  outputs(): Record<string, string>;
  /** The job summary so far. */
  summary(): string;
  state(): Record<string, string>;
  /** Deletes the folder. */
  remove(): void;
}

/** Makes the variables and files that GitHub's runner gives to an Action; nothing of this process's environment is in there. */
export function makeActionEnvironment(
  world: World,
  urls: { readonly server: string; readonly api: string; readonly graphql: string },
  options: ActionOptions,
): ActionEnvironment {
  const folder = mkdtempSync(join(tmpdir(), "action-"));
  const file = (name: string): string => join(folder, name);
  for (const name of ["output", "state", "env", "path", "summary"]) writeFileSync(file(name), "");
  for (const name of ["workspace", "temp", "tools"]) mkdirSync(file(name));
  writeFileSync(file("event.json"), JSON.stringify(options.event.payload));
  const env = {
    ...inputVariables({ token: options.token, ...options.inputs }),
    ...contextVariables(world, urls, options),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_PATH: file("event.json"),
    GITHUB_OUTPUT: file("output"),
    GITHUB_STATE: file("state"),
    GITHUB_ENV: file("env"),
    GITHUB_PATH: file("path"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_WORKSPACE: file("workspace"),
    RUNNER_TEMP: file("temp"),
    RUNNER_TOOL_CACHE: file("tools"),
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "sandbox",
    HOME: folder,
  };
  return {
    env,
    folder,
    outputs: () => readFileCommands(readFileSync(file("output"), "utf8")),
    state: () => readFileCommands(readFileSync(file("state"), "utf8")),
    summary: () => readFileSync(file("summary"), "utf8"),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** `INPUT_…`: upper case, spaces to underscores, hyphens kept. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}

function contextVariables(
  world: World,
  urls: { readonly server: string; readonly api: string; readonly graphql: string },
  options: ActionOptions,
): Record<string, string> {
  const repository = world.getRepository(options.repo);
  const { event } = options;
  const at = locate(world, repository, options);
  const sender = (event.payload["sender"] ?? {}) as { login?: string; id?: number };
  const login = sender.login ?? repository.owner.login;
  return {
    GITHUB_SERVER_URL: urls.server,
    GITHUB_API_URL: urls.api,
    GITHUB_GRAPHQL_URL: urls.graphql,
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.owner.id),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_SHA: options.sha ?? at.sha,
    GITHUB_REF: at.ref,
    GITHUB_REF_NAME: at.ref.replace(/^refs\/(?:heads|tags|pull)\//u, ""),
    GITHUB_REF_TYPE: at.ref.startsWith("refs/tags/") ? "tag" : "branch",
    GITHUB_REF_PROTECTED: String(repository.protections.has(at.ref.replace("refs/heads/", ""))),
    GITHUB_HEAD_REF: at.head,
    GITHUB_BASE_REF: at.base,
    GITHUB_ACTOR: login,
    GITHUB_ACTOR_ID: String(sender.id ?? repository.owner.id),
    GITHUB_TRIGGERING_ACTOR: login,
    GITHUB_WORKFLOW: "sync",
    GITHUB_WORKFLOW_REF: `${repository.fullName}/.github/workflows/sync.yml@refs/heads/${repository.defaultBranch}`,
    GITHUB_JOB: "sync",
    GITHUB_ACTION: "__self",
    GITHUB_RUN_ID: String(options.runId ?? 1),
    GITHUB_RUN_NUMBER: String(options.runId ?? 1),
    GITHUB_RUN_ATTEMPT: String(options.runAttempt ?? 1),
    GITHUB_RETENTION_DAYS: "90",
  };
}

/** Which commit and reference a run is for. */
function locate(
  world: World,
  repository: Repository,
  { event }: ActionOptions,
): { readonly ref: string; readonly sha: string; readonly head: string; readonly base: string } {
  const home = `refs/heads/${repository.defaultBranch}`;
  const tip = repository.tipOf(repository.defaultBranch) ?? "";
  const number = event.payload["number"];
  const issue =
    event.name.startsWith("pull_request") && typeof number === "number" ? repository.issues.get(number) : undefined;
  if (issue !== undefined) {
    const { headRef, baseRef, baseSha } = pullOf(issue);
    return event.name === "pull_request"
      ? {
          ref: `refs/pull/${issue.number}/merge`,
          sha: testMerge(world, repository, issue.number),
          head: headRef,
          base: baseRef,
        }
      : { ref: `refs/heads/${baseRef}`, sha: baseSha, head: headRef, base: baseRef };
  }
  const { after, ref } = event.payload;
  if (event.name === "push" && typeof after === "string" && typeof ref === "string" && after !== ZERO)
    return { ref, sha: after, head: "", base: "" };
  return { ref: home, sha: tip, head: "", base: "" };
}

/** The commit that merging would make: what `pull_request` runs on. */
function testMerge(world: World, repository: Repository, number: number): string {
  const issue = repository.issues.get(number);
  const tree = issue === undefined ? null : mergedTree(issue);
  if (issue === undefined || tree === null) return "";
  const { baseSha, headSha } = pullOf(issue);
  const author = webFlow(world);
  const message = `Merge ${headSha} into ${baseSha}`;
  const commit = commitTree(repository, {
    tree,
    parents: [baseSha, headSha],
    message,
    author,
    committer: author,
    verified: true,
  });
  repository.git.refs.set(`refs/pull/${number}/merge`, commit.sha);
  return commit.sha;
}
