import type { TreeFile } from "./look.ts";

/** Files without the rest of a repository: all that reading plans needs, with `contents: read` alone. */
export interface RepoFiles {
  /** Files of a branch, `HEAD` or a commit; null in a repository without commits. Throws ConfigError when there is no such thing. */
  listFiles(ref: string): Promise<{ readonly files: readonly TreeFile[]; readonly truncated: boolean } | null>;
  /** The merge base of two commits; null when they share none, or one of them does not exist. */
  mergeBase(one: string, other: string): Promise<string | null>;
}
