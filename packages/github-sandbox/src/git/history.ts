import type { GitStore, StoredCommit } from "./git-store.ts";

/** The relation of two commits. */
export interface Comparison {
  readonly mergeBase: string | null;
  /** Commits of head that base lacks, oldest first. */
  readonly ahead: readonly StoredCommit[];
  readonly behindBy: number;
  readonly status: "identical" | "ahead" | "behind" | "diverged";
}

/** Compares head with base. */
export function compareCommits(git: GitStore, base: string, head: string): Comparison {
  const ofBase = git.ancestors(base);
  const ofHead = git.ancestors(head);
  const mergeBase = [...ofHead].find((sha) => ofBase.has(sha)) ?? null;
  const missing = (from: Set<string>, other: Set<string>): StoredCommit[] =>
    [...from].flatMap((sha) => (other.has(sha) ? [] : (git.findCommit(sha) ?? [])));
  const ahead = missing(ofHead, ofBase).reverse();
  const behindBy = missing(ofBase, ofHead).length;
  const status = ahead.length === 0 ? (behindBy === 0 ? "identical" : "behind") : behindBy === 0 ? "ahead" : "diverged";
  return { mergeBase, ahead, behindBy, status };
}

/** First-parent-first history of a commit, newest first. */
export function listHistory(git: GitStore, from: string): StoredCommit[] {
  const commits = [...git.ancestors(from)].flatMap((sha) => git.findCommit(sha) ?? []);
  return commits.sort((a, b) => b.committer.date - a.committer.date);
}

/** Commits that changed a path, newest first. */
export function listHistoryOf(git: GitStore, from: string, path: string): StoredCommit[] {
  const shaAt = (commit: StoredCommit | undefined): string | undefined =>
    commit === undefined ? undefined : git.findPath(commit.tree, path)?.sha;
  return listHistory(git, from).filter((commit) => {
    const parents = commit.parents.map((sha) => shaAt(git.findCommit(sha)));
    const own = shaAt(commit);
    return parents.length === 0 ? own !== undefined : parents.every((parent) => parent !== own);
  });
}
