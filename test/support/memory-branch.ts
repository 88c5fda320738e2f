import type { TreeFile } from "../../src/ports/look.ts";
import { blobSha } from "../../src/blob-sha.ts";

/** A text for each file, by path; null for one that is not there. */
export type MemoryFiles = Readonly<Record<string, string | null>>;

/** A commit as tests name it: the first is `c1`. */
export type CommitId = `c${number}`;

/** What is at one commit: git's sha of each file, by path. */
interface Commit {
  readonly id: CommitId;
  readonly tree: ReadonlyMap<string, string>;
}

/** One branch of files, kept in memory. */
export class MemoryBranch {
  readonly #commits: Commit[] = [];
  readonly #blobs = new Map<string, Uint8Array>();

  constructor(files: MemoryFiles) {
    this.push(files);
  }

  /** The commit at the tip; null before the first. */
  get head(): CommitId | null {
    return this.#commits.at(-1)?.id ?? null;
  }

  /** Makes a commit: a text for each file that changes, null for one that goes. */
  push(files: MemoryFiles): CommitId {
    const tree = new Map(this.#commits.at(-1)?.tree);
    for (const [path, text] of Object.entries(files))
      if (text === null) tree.delete(path);
      else tree.set(path, this.blob(text));
    const id: CommitId = `c${this.#commits.length + 1}`;
    this.#commits.push({ id, tree });
    return id;
  }

  /** Keeps a text and returns git's sha of it, whether or not a commit has it. */
  blob(text: string): string {
    const bytes = new TextEncoder().encode(text);
    const sha = blobSha(bytes);
    this.#blobs.set(sha, bytes);
    return sha;
  }

  /** Makes git lose a text, as when a history was rewritten. */
  lose(text: string): void {
    this.#blobs.delete(this.blob(text));
  }

  /** The text of a file on the branch. */
  text(path: string): string | null {
    const sha = this.#commits.at(-1)?.tree.get(path);
    return sha === undefined ? null : new TextDecoder().decode(this.#blobs.get(sha));
  }

  /** The texts that are there, of these shas. */
  textsAt(shas: readonly string[]): ReadonlyMap<string, Uint8Array> {
    return new Map(
      shas.flatMap((sha) => {
        const bytes = this.#blobs.get(sha);
        return bytes === undefined ? [] : [[sha, bytes] as const];
      }),
    );
  }

  /** The files at a commit, at the tip where there is no such commit. */
  filesAt(commit: string | undefined): readonly TreeFile[] {
    const found = this.#commits.find(({ id }) => id === commit) ?? this.#commits.at(-1);
    return [...(found?.tree ?? [])].map(([path, blob]) => ({ path, blob, size: 1 }));
  }

  /** True where a commit after `since` put this text at one of these paths. */
  hasBrought(paths: readonly string[], blob: string, since: string): boolean {
    const from = this.#place(since) + 1;
    return this.#commits.some(
      ({ tree }, at) =>
        at >= from && paths.some((path) => tree.get(path) === blob && this.#commits[at - 1]?.tree.get(path) !== blob),
    );
  }

  /** How `head` stands to `base`; unknown where one of them is no commit of this branch. */
  compare(base: string, head: string): "identical" | "ahead" | "behind" | "unknown" {
    const [from, to] = [this.#place(base), this.#place(head)];
    if (from < 0 || to < 0) return "unknown";
    return from === to ? "identical" : from < to ? "ahead" : "behind";
  }

  #place(commit: string): number {
    return this.#commits.findIndex(({ id }) => id === commit);
  }
}
