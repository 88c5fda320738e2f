import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createSandbox, type RepositoryHandle, type Sandbox, type SandboxOptions } from "github-sandbox";
import { describeStage, syncHere, type Stage } from "../e2e/round-trip/engine.ts";
import { USUAL_FORM } from "../e2e/round-trip/run-action.ts";
import { builtShell } from "../support/built-shell.ts";
import { childEnvironment } from "../support/child-environment.ts";
import { SHELL_ARGUMENTS } from "../support/shell-arguments.ts";

/** What one call of the command line came to, as a person sees it. */
export interface CliRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built command line; nothing of this process's environment but the path reaches it. */
export async function runCli(args: readonly string[], { cwd = tmpdir(), env = {} }: CliOptions = {}): Promise<CliRun> {
  const cli = await builtShell("cli");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...SHELL_ARGUMENTS, cli, ...args], {
      cwd,
      env: { ...childEnvironment(), HOME: tmpdir(), ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
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

/** A folder with these files. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "plansync-cli-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A repository in a sandbox, with the command line pointed at it by its environment. */
export interface CliStage extends Omit<Stage, "sync" | "preview"> {
  readonly sandbox: Sandbox;
  readonly repo: RepositoryHandle;
  readonly token: string;
  run(args: readonly string[], options?: CliOptions): Promise<CliRun>;
  /**
   * Syncs in this process, as the same person: what a test of another command starts from, and what its effect shows in.
   * `npm run test:built` starts the command line for it as well.
   */
  sync(): Promise<void>;
  /** As `run`, and how many requests wrote. */
  writesOf(args: readonly string[]): Promise<number>;
}

export async function startCliStage(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: SandboxOptions = {},
): Promise<CliStage> {
  const sandbox = await createSandbox(options);
  sandbox.addUser("ada");
  const repo = sandbox.createRepository({ owner: "ada", name: "harbor", files });
  const token = sandbox.token({ kind: "user", login: "ada" });
  const cwd = makeFolder();
  const run: CliStage["run"] = async (args, more = {}) =>
    runCli(args, {
      cwd: more.cwd ?? cwd,
      env: {
        GITHUB_TOKEN: token,
        GITHUB_API_URL: sandbox.apiUrl,
        GITHUB_GRAPHQL_URL: sandbox.graphqlUrl,
        GITHUB_REPOSITORY: "ada/harbor",
        ...more.env,
      },
    });
  return {
    ...describeStage(sandbox, repo),
    token,
    run,
    sync: async () => (USUAL_FORM === "built" ? void (await run(["sync"])) : syncHere(sandbox, token)),
    writesOf: async (args) => {
      const mark = sandbox.log.mark();
      await run(args);
      return sandbox.log.writes(mark).length;
    },
  };
}
