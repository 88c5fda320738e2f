import { spawnSync } from "node:child_process";

/** Maximum output of git, in bytes: the list of a large repository's files. */
const MOST_OUTPUT = 1 << 28;

/** Environment in which git reads only what is on this machine: no missing object is fetched, and no lock is taken. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_NO_LAZY_FETCH: "1", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" };
}

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

/** Returns the bytes of those blobs that are on this machine. */
export function gitBlobs(root: string, blobs: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const blob of blobs) {
    const { status, stdout } = spawnSync("git", ["cat-file", "blob", blob], {
      cwd: root,
      maxBuffer: MOST_OUTPUT,
      stdio: ["ignore", "pipe", "ignore"],
      env: gitEnvironment(),
    });
    if (status === 0) found.set(blob, stdout);
  }
  return found;
}
