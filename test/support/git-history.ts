import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { childEnvironment } from "./child-environment.ts";

/** A commit to make: when, and what it leaves of files; null removes one. */
export interface MadeCommit {
  /** `2026-03-01`, at noon (UTC). */
  readonly day: string;
  readonly files: Readonly<Record<string, string | null>>;
}

/**
 * Makes a repository with these commits on `main`, oldest first, and checks the last one out. All of them are made in one
 * go by `git fast-import`, so that thousands take a second.
 */
export function makeRepository(commits: readonly MadeCommit[]): string {
  const root = mkdtempSync(join(tmpdir(), "plansync-history-"));
  const git = (args: readonly string[], input = ""): void => {
    const { status, stderr } = spawnSync("git", args, { cwd: root, input, encoding: "utf8", env: gitEnvironment() });
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  };
  git(["init", "--quiet", "--initial-branch=main"]);
  git(["fast-import", "--quiet"], commits.map(streamOf).join(""));
  git(["reset", "--quiet", "--hard", "main"]);
  return root;
}

function streamOf({ day, files }: MadeCommit): string {
  const at = `ada <ada@example.com> ${Date.parse(`${day}T12:00:00Z`) / 1000} +0000`;
  const changes = Object.entries(files).map(([path, text]) =>
    text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`,
  );
  return `commit refs/heads/main\nauthor ${at}\ncommitter ${at}\n${data("Change the plans")}${changes.join("")}\n`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** Nothing of the machine's own configuration reaches git. */
function gitEnvironment(): Record<string, string> {
  return { ...childEnvironment(), HOME: tmpdir(), GIT_CONFIG_NOSYSTEM: "1" };
}
