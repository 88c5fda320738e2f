import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Folder, isFile } from "./folder.ts";
import { git } from "./git.ts";

/** Folders in which nothing is looked for where git can't say what belongs to the repository. */
const SKIPPED: ReadonlySet<string> = new Set([".git", "node_modules", ".venv", "venv"]);

/** Most folders that are looked into where there is no git to ask: a home directory is no repository. */
const MAX_FOLDERS = 20_000;

/** Paths of a folder's files that pass the test, as the repository spells them, sorted; ignored ones are left out. */
export function listFiles(folder: Folder, isWanted: (path: string) => boolean): readonly string[] {
  const listed = folder.git === null ? null : listTracked(folder.root);
  const found = (listed ?? walk(folder.root)).filter(isWanted).filter((path) => isFile(join(folder.root, path)));
  return [...new Set(found)].sort((a, b) => (a < b ? -1 : 1));
}

/** What git tracks, and what it would; null where git can't be asked. */
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

/** A folder that may not be read holds nothing for us. */
function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
