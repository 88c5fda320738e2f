import { typeOf } from "../../history/past/follow-paths.ts";
import type { FileChange, FormerFile } from "../../ports/past-reader.ts";

/** Deleted files that may be what a new one was before. */
const MAX_DELETED = 4;

/** A commit with which files began. */
export interface Birth {
  readonly commit: string;
  readonly paths: ReadonlySet<string>;
}

/** Returns the commit with which most files began, of those that were not asked about; null: there is none. */
export function findBirth(
  byPath: ReadonlyMap<string, readonly FileChange[]>,
  asked: ReadonlySet<string>,
): Birth | null {
  const births = new Map<string, Set<string>>();
  for (const [path, changes] of byPath) {
    const first = ownLine(changes).at(-1);
    if (first === undefined || first.before !== null || asked.has(first.commit)) continue;
    births.set(first.commit, (births.get(first.commit) ?? new Set()).add(path));
  }
  const [most] = [...births].sort(([, one], [, other]) => other.size - one.size);
  return most === undefined ? null : { commit: most[0], paths: most[1] };
}

/** Returns what the files that began may have been before: as git tells it, else what the same commit deleted. */
export function formerPaths({ paths }: Birth, former: readonly FormerFile[]): readonly string[] {
  const moved = former.filter(({ now }) => now !== null && paths.has(now));
  const types = new Set([...paths].map(typeOf));
  const deleted = former.filter(({ path, now }) => now === null && types.has(typeOf(path)));
  return [...moved, ...(moved.length < paths.size ? deleted.slice(0, MAX_DELETED) : [])].map(({ path }) => path);
}

/** Returns the changes without those of side branches: each change begins with the bytes that the one before it left. */
export function ownLine(changes: readonly FileChange[]): readonly FileChange[] {
  let next = changes[0]?.after;
  return changes.filter(({ before, after }) => {
    if (after !== next || before === after) return false;
    next = before;
    return true;
  });
}
