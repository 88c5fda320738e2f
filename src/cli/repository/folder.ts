import { existsSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";

/** A folder on this machine that is a repository, or is treated as one. */
export interface Folder {
  /** Absolute path of the top folder. */
  readonly root: string;
  /** Path of `.git`; null outside a repository. */
  readonly git: string | null;
}

/** Finds the repository that a folder belongs to; the folder itself where it belongs to none. */
export function findFolder(cwd: string): Folder {
  for (let at = resolve(cwd); ; at = dirname(at)) {
    const git = resolve(at, ".git");
    if (existsSync(git)) return { root: at, git };
    if (dirname(at) === at) return { root: resolve(cwd), git: null };
  }
}

/** True for a repository that has no files beside its history. */
export function isBare({ root, git }: Folder): boolean {
  return git === null && ["HEAD", "objects", "refs"].every((name) => existsSync(resolve(root, name)));
}

/** Returns a path relative to the repository, with slashes; null for one outside it. */
export function pathInFolder({ root }: Folder, absolute: string): string | null {
  const path = relative(root, absolute);
  if (path === "" || isAbsolute(path) || path === ".." || path.startsWith(`..${sep}`)) return null;
  return path.split(sep).join("/");
}

/** True for a regular file, also through a link; false for a dangling link or a cycle of links. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
