import { fitsSegment, segmentsOf } from "./glob.ts";

/**
 * Whether a glob can match below a folder: `named`, where it begins with a name that leads there; `anywhere`, where it
 * begins with a star; `none`, where it can't.
 */
export type FolderReach = "named" | "anywhere" | "none";

/** Compiles a glob to a test for folders. */
export function reachTest(glob: string, nocase: boolean): (folder: string) => FolderReach {
  const patterns = segmentsOf(glob, nocase);
  return (folder) => {
    const names = (nocase ? folder.toLowerCase() : folder).split("/");
    const reaching = patterns.filter((pattern) => leadsTo(pattern, names));
    if (reaching.length === 0) return "none";
    return reaching.some(([first]) => first !== undefined && !isStars(first)) ? "named" : "anywhere";
  };
}

type Pattern = ReturnType<typeof segmentsOf>[number];

function leadsTo(pattern: Pattern, names: readonly string[]): boolean {
  for (const [at, name] of names.entries()) {
    const segment = pattern[at];
    if (segment === null) return true;
    // The last segment is the file's.
    if (segment === undefined || at === pattern.length - 1 || !fitsSegment(segment, name)) return false;
  }
  return pattern.length > names.length;
}

function isStars(segment: Pattern[number]): boolean {
  return segment === null || fitsSegment(segment, "");
}
