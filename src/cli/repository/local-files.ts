import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Folder } from "./folder.ts";
import { git } from "../../checkout/git.ts";

/** Folders to skip where git can't say what belongs to the repository. */
const SKIPPED: ReadonlySet<string> = new Set([".git", "node_modules", ".venv", "venv"]);

/** Maximum number of folders searched without git: a home directory is no repository. */
const MAX_FOLDERS = 20_000;

/**
 * Lists paths of a folder's files that pass the test, relative to the repository, sorted, without ignored ones. Links are
 * left alone, as they are on GitHub: what they lead to has a path of its own.
 */
export function listFiles(folder: Folder, isWanted: (path: string) => boolean): readonly string[] {
  const listed = folder.git === null ? null : listTracked(folder.root);
  const found = (listed ?? walk(folder.root)).filter(isWanted).filter((path) => isPlainFile(join(folder.root, path)));
  return [...new Set(found)].sort((a, b) => (a < b ? -1 : 1));
}

/** False for links, for folders, and for what git still lists and is gone. */
function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Lists the files that git tracks or would track; null where git is not available. */
function listTracked(root: string): readonly string[] | null {
  const listed = git(root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  return listed?.split("\0").filter((path) => path !== "") ?? null;
}

function walk(root: string): readonly string[] {
  const files: string[] = [];
  const waiting = [""];
  for (let seen = 0; seen < MAX_FOLDERS; seen += 1) {
    const at = waiting.shift();
    if (at === undefined) break;
    for (const entry of entriesOf(join(root, at))) {
      const path = at === "" ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) waiting.push(path);
      } else files.push(path);
    }
  }
  return files;
}

/** A folder without read permission counts as empty. */
function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
