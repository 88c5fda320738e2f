import { spawnSync } from "node:child_process";

/** Maximum output of git, in bytes: the list of a large repository's files. */
const MOST_OUTPUT = 1 << 28;

/** Returns git's output in a folder; null where git is missing or fails. */
export function git(root: string, args: readonly string[]): string | null {
  const asked = spawnSync("git", args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return asked.status === 0 ? asked.stdout : null;
}

/** Returns one line of git's output; empty where there is none. */
export function gitLine(root: string, args: readonly string[]): string {
  return git(root, args)?.trim() ?? "";
}
