import { spawnSync } from "node:child_process";

/** Most bytes that git may print: the list of a large repository's files. */
const MOST_OUTPUT = 1 << 28;

/** What git prints in a folder; null where it can't be asked or refuses. */
export function git(root: string, args: readonly string[]): string | null {
  const asked = spawnSync("git", args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return asked.status === 0 ? asked.stdout : null;
}

/** One line that git prints; empty where it prints none. */
export function gitLine(root: string, args: readonly string[]): string {
  return git(root, args)?.trim() ?? "";
}
