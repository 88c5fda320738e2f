/** Git objects as git itself writes them: what is hashed here has the sha1 that `git hash-object` prints. */
import { createHash } from "node:crypto";

export type GitObjectType = "blob" | "tree" | "commit" | "tag";

/** `040000` is a directory, `120000` a symbolic link, `160000` a submodule. */
export type FileMode = "100644" | "100755" | "040000" | "120000" | "160000";

/** One row of a tree. */
export interface TreeEntry {
  readonly name: string;
  readonly mode: FileMode;
  readonly sha: string;
}

/** Who wrote a commit, and when. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Epoch milliseconds; git keeps seconds. */
  readonly date: number;
}

/** A commit as data. */
export interface CommitData {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** The sha1 git gives to an object of this type and content. */
export function hashObject(type: GitObjectType, content: Uint8Array): string {
  return createHash("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
}

/** A tree in git's own byte form; entries are sorted as git sorts them, directories as if they ended in a slash. */
export function encodeTree(entries: readonly TreeEntry[]): Uint8Array {
  const rows = entries.map((entry) => ({ entry, key: Buffer.from(sortKey(entry)) }));
  rows.sort((a, b) => Buffer.compare(a.key, b.key));
  const parts: Uint8Array[] = [];
  for (const { entry } of rows)
    parts.push(Buffer.from(`${entry.mode.replace(/^0/u, "")} ${entry.name}\0`), Buffer.from(entry.sha, "hex"));
  return Buffer.concat(parts);
}

function sortKey(entry: TreeEntry): string {
  return entry.mode === "040000" ? `${entry.name}/` : entry.name;
}

/** A commit in git's own byte form. */
export function encodeCommit(commit: CommitData): Uint8Array {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signatureLine(commit.author)}`,
    `committer ${signatureLine(commit.committer)}`,
  ];
  return Buffer.from(`${lines.join("\n")}\n\n${commit.message}`);
}

function signatureLine(signature: Signature): string {
  return `${signature.name} <${signature.email}> ${Math.floor(signature.date / 1000)} +0000`;
}
