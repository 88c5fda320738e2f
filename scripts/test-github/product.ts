import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { promisify } from "node:util";
import * as z from "zod";
import { run as runCli } from "../../src/cli/run.ts";
import { serverUrlOf } from "../../src/github/transport/addresses.ts";
import { systemClock } from "../../src/system-clock.ts";
import type { Probe } from "./probe.ts";

const report = z.object({
  totals: z.looseObject({
    created: z.number(),
    updated: z.number(),
    ticked: z.number(),
    unticked: z.number(),
    changed: z.boolean(),
    failed: z.number(),
  }),
  plans: z.array(
    z.object({
      items: z.array(z.object({ title: z.string(), issue: z.nullable(z.number()) })),
      issue: z.nullable(z.number()),
    }),
  ),
  commit: z.nullable(z.object({ sha: z.string() })),
  pullRequest: z.nullable(z.object({ number: z.number() })),
  notices: z.array(z.object({ level: z.string(), message: z.string() })),
});
export type SyncReport = z.infer<typeof report>;

/** Configuration of this run, on its own branch: that of the repository may say anything. */
export const CONFIG = ".github/plansync-smoke.yml";

/** The command line of plansync, run in this process as people run it. */
export class Product {
  readonly #probe: Probe;
  readonly #flags: readonly string[];
  readonly #env: Readonly<Record<string, string | undefined>>;

  constructor(probe: Probe, branch: string) {
    const { repo, token, apiUrl, graphqlUrl } = probe.options;
    this.#probe = probe;
    this.#flags = ["--repo", `${repo.owner}/${repo.repo}`, "--branch", branch, "--config", CONFIG];
    this.#env = { GITHUB_TOKEN: token, GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl, NO_COLOR: "1" };
  }

  /** Runs a command; returns its exit code and what it printed. */
  async run(command: string, ...flags: readonly string[]): Promise<{ exitCode: number; out: string; err: string }> {
    const printed = { out: "", err: "" };
    const output = (name: "out" | "err") => ({
      write: (text: string) => {
        printed[name] += text;
      },
      isTerminal: false,
      hasColour: false,
      columns: 120,
    });
    const shell = { env: this.#env, cwd: tmpdir(), out: output("out"), err: output("err"), clock: systemClock };
    const exitCode = await runCli([command, ...this.#flags, ...flags], shell);
    return { exitCode, ...printed };
  }

  /** Syncs. Throws with plansync's own words unless it is done. */
  async sync(): Promise<SyncReport> {
    const { exitCode, out, err } = await this.run("sync", "--json");
    if (exitCode !== 0) throw new Error(`sync exits with ${exitCode}: ${err || out}`);
    return report.parse(JSON.parse(out));
  }

  /** The references below refs/plansync and the branch of a fallback, as `git ls-remote` shows them. */
  async listRecord(): Promise<readonly string[]> {
    const { repo, token, apiUrl } = this.#probe.options;
    const url = `${serverUrlOf(apiUrl)}/${repo.owner}/${repo.repo}.git`;
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    // Arguments are shown to everybody on this machine, the environment isn't.
    const env = {
      ...process.env,
      GIT_TERMINAL_PROMPT: "0",
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "http.extraHeader",
      GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
    };
    const patterns = ["refs/plansync/*", "refs/heads/plansync-state"];
    const { stdout } = await promisify(execFile)("git", ["ls-remote", url, ...patterns], { env });
    return stdout.split("\n").flatMap((line) => line.split("\t")[1] ?? []);
  }
}
