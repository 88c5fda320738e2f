import { encodeCommit, encodeTree, hashObject, type CommitData, type FileMode, type TreeEntry } from "./git-objects.ts";

/** A file anywhere below a tree. */
export interface TreeFile {
  readonly path: string;
  readonly mode: FileMode;
  readonly sha: string;
  readonly type: "blob" | "tree" | "commit";
}

/** What becomes of one path of a tree: a blob or tree of this mode, or nothing. */
export type PathChange = { readonly mode: FileMode; readonly sha: string } | null;

/** A commit as stored. */
export interface StoredCommit extends CommitData {
  readonly sha: string;
  /** Whether GitHub signed it. */
  readonly verified: boolean;
}

const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/** The objects and references of one repository. */
export class GitStore {
  readonly refs = new Map<string, string>();
  readonly #blobs: Map<string, Uint8Array>;
  readonly #trees: Map<string, readonly TreeEntry[]>;
  readonly #commits: Map<string, StoredCommit>;

  /** A fork shares the objects of the repository it comes from, both ways, and none of its references. */
  constructor(origin: GitStore | null = null) {
    this.#blobs = origin === null ? new Map() : origin.#blobs;
    this.#trees = origin === null ? new Map([[EMPTY_TREE, []]]) : origin.#trees;
    this.#commits = origin === null ? new Map() : origin.#commits;
  }

  /** Keeps a blob and returns its sha. */
  writeBlob(bytes: Uint8Array): string {
    const sha = hashObject("blob", bytes);
    if (!this.#blobs.has(sha)) this.#blobs.set(sha, Uint8Array.from(bytes));
    return sha;
  }

  /** Keeps a tree and returns its sha. */
  writeTree(entries: readonly TreeEntry[]): string {
    const sha = hashObject("tree", encodeTree(entries));
    if (!this.#trees.has(sha)) {
      const sorted = [...entries].sort((a, b) => compareEntries(a, b));
      this.#trees.set(sha, sorted);
    }
    return sha;
  }

  /** Keeps a commit and returns it. */
  writeCommit(data: CommitData, verified: boolean): StoredCommit {
    const sha = hashObject("commit", encodeCommit(data));
    const known = this.#commits.get(sha);
    if (known !== undefined) return known;
    const commit = { ...data, sha, verified };
    this.#commits.set(sha, commit);
    return commit;
  }

  findBlob(sha: string): Uint8Array | undefined {
    return this.#blobs.get(sha);
  }

  findTree(sha: string): readonly TreeEntry[] | undefined {
    return this.#trees.get(sha);
  }

  findCommit(sha: string): StoredCommit | undefined {
    return this.#commits.get(sha);
  }

  /** Finds the commit whose sha starts so. */
  findCommitByPrefix(prefix: string): StoredCommit | undefined {
    const exact = this.#commits.get(prefix);
    if (exact !== undefined || prefix.length === 40) return exact;
    for (const [sha, commit] of this.#commits) if (sha.startsWith(prefix)) return commit;
    return undefined;
  }

  /** The kind of object behind a sha, undefined when there is none. */
  typeOf(sha: string): "blob" | "tree" | "commit" | undefined {
    if (this.#blobs.has(sha)) return "blob";
    if (this.#trees.has(sha)) return "tree";
    return this.#commits.has(sha) ? "commit" : undefined;
  }

  /** Finds what lies at a path below a tree; the empty path is the tree itself. */
  findPath(tree: string, path: string): TreeFile | undefined {
    if (path === "") return { path, mode: "040000", sha: tree, type: "tree" };
    let here = tree;
    const parts = path.split("/");
    for (const [index, name] of parts.entries()) {
      const entry = this.#trees.get(here)?.find((candidate) => candidate.name === name);
      if (entry === undefined) return undefined;
      if (index === parts.length - 1) return { path, mode: entry.mode, sha: entry.sha, type: typeOfMode(entry.mode) };
      here = entry.sha;
    }
    return undefined;
  }

  /** All entries below a tree, in git's order, directories before what they hold. */
  walk(tree: string, prefix = ""): TreeFile[] {
    const found: TreeFile[] = [];
    for (const entry of this.#trees.get(tree) ?? []) {
      const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
      found.push({ path, mode: entry.mode, sha: entry.sha, type: typeOfMode(entry.mode) });
      if (entry.mode === "040000") for (const below of this.walk(entry.sha, path)) found.push(below);
    }
    return found;
  }

  /** A tree with some paths changed; directories that become empty vanish, as in git. */
  changeTree(base: string | null, changes: ReadonlyMap<string, PathChange>): string {
    const here = new Map((base === null ? [] : (this.#trees.get(base) ?? [])).map((entry) => [entry.name, entry]));
    const below = new Map<string, Map<string, PathChange>>();
    for (const [path, change] of changes) {
      const slash = path.indexOf("/");
      if (slash >= 0) {
        const name = path.slice(0, slash);
        const nested = below.get(name) ?? new Map<string, PathChange>();
        nested.set(path.slice(slash + 1), change);
        below.set(name, nested);
      } else if (change === null) here.delete(path);
      else here.set(path, { name: path, ...change });
    }
    for (const [name, nested] of below) {
      const old = here.get(name);
      const sha = this.changeTree(old?.mode === "040000" ? old.sha : null, nested);
      if (sha === EMPTY_TREE) {
        if (old?.mode === "040000") here.delete(name);
      } else here.set(name, { name, mode: "040000", sha });
    }
    return this.writeTree([...here.values()]);
  }

  /** True when `ancestor` is reachable from `commit`, itself included. */
  isAncestor(ancestor: string, commit: string): boolean {
    return this.ancestors(commit).has(ancestor);
  }

  /** Every commit reachable from this one, itself included, newest first by breadth. */
  ancestors(commit: string): Set<string> {
    const seen = new Set<string>([commit]);
    for (const sha of seen) for (const parent of this.#commits.get(sha)?.parents ?? []) seen.add(parent);
    return seen;
  }
}

function typeOfMode(mode: FileMode): "blob" | "tree" | "commit" {
  if (mode === "040000") return "tree";
  return mode === "160000" ? "commit" : "blob";
}

function compareEntries(a: TreeEntry, b: TreeEntry): number {
  const left = a.mode === "040000" ? `${a.name}/` : a.name;
  const right = b.mode === "040000" ? `${b.name}/` : b.name;
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
