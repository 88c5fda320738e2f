import type { TreeFile } from "./look.ts";

/** Files without the rest of a repository: all that reading plans needs, with `contents: read` alone. */
export interface RepoFiles {
  /** Files of a branch, `HEAD` or a commit; null in a repository without commits. Throws ConfigError when there is no such thing. */
  listFiles(ref: string): Promise<{ readonly files: readonly TreeFile[]; readonly truncated: boolean } | null>;
  /** The commit from which two others went apart; null when they share none, or one of them is not there. */
  mergeBase(one: string, other: string): Promise<string | null>;
}
