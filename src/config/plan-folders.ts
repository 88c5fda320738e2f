import { reachTest, type FolderReach } from "./glob-reach.ts";
import { PLAN_HOMES, isOutOfHomes, isForbidden, onlyExcludes, wholePattern } from "./plan-paths.ts";

/** A name that no glob is about: stands for anything in a folder. */
const SOMETHING = "\u0000";

/**
 * Compiles globs to a test for folders: whether plans can be in one or below it. It is for repositories that are too
 * large to be listed. Of the default places, those that begin with a name are told from those that are anywhere; globs
 * that somebody wrote are meant as they stand.
 */
export function planFolders(globs: readonly string[] | null): (folder: string) => FolderReach {
  if (globs === null || onlyExcludes(globs)) {
    const homes = PLAN_HOMES.map((glob) => reachTest(glob, true));
    return (folder) => (isOutOfHomes(inside(folder)) ? "none" : farthest(homes.map((test) => test(folder))));
  }
  const tests = globs.filter((glob) => !glob.startsWith("!")).map((glob) => reachTest(wholePattern(glob), false));
  return (folder) => {
    const isOut = isForbidden(inside(folder));
    return isOut || tests.every((test) => test(folder) === "none") ? "none" : "named";
  };
}

function inside(folder: string): string {
  return `${folder}/${SOMETHING}`;
}

function farthest(reaches: readonly FolderReach[]): FolderReach {
  if (reaches.includes("named")) return "named";
  return reaches.includes("anywhere") ? "anywhere" : "none";
}
