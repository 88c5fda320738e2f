import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox } from "github-sandbox";
import type { Report } from "../../../src/report/report.ts";
import { builtShell } from "../../support/built-shell.ts";
import { describeStage, type Stage } from "./engine.ts";
import { childEnvironment } from "../../support/child-environment.ts";
import { SHELL_ARGUMENTS } from "../../support/shell-arguments.ts";

/** A repository in a sandbox with the built command line pointed at it, started as a person starts it. */
export async function startCliStage(files: Readonly<Record<string, string | Uint8Array>>): Promise<Stage> {
  const cli = await builtShell("cli");
  const sandbox = await createSandbox();
  sandbox.addUser("ada");
  const repo = sandbox.createRepository({ owner: "ada", name: "harbor", files });
  const token = sandbox.token({ kind: "user", login: "ada" });
  const folder = mkdtempSync(join(tmpdir(), "harbor-"));
  const run = (args: readonly string[]): Promise<Report> =>
    new Promise((resolve, reject) => {
      const flags = ["--json", "--repo", "ada/harbor", "--api-url", sandbox.apiUrl, "--allow-mass-change"];
      const env = { ...childEnvironment(), GITHUB_TOKEN: token, GITHUB_GRAPHQL_URL: sandbox.graphqlUrl };
      const child = spawn(process.execPath, [...SHELL_ARGUMENTS, cli, ...args, ...flags], { cwd: folder, env });
      let stdout = "";
      let stderr = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
      child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
      child.on("error", reject);
      child.on("close", () => {
        try {
          resolve(JSON.parse(stdout) as Report);
        } catch {
          reject(new Error(`no report: ${stdout}${stderr}`));
        }
      });
    });
  return { ...describeStage(sandbox, repo), sync: () => run(["sync"]), preview: () => run(["preview"]) };
}
