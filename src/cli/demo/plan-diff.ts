import { structuredPatch } from "diff";
import type { ShownLine } from "./narrator.ts";

/** Returns the difference between two versions of a file, as `git diff` shows it. */
export function planDiff(path: string, before: string, after: string): readonly ShownLine[] {
  const { hunks } = structuredPatch(path, path, before, after, "", "", { context: 1 });
  return hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    { text: `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@ ${path}`, colour: "cyan" as const },
    ...lines.map((text): ShownLine => {
      if (text.startsWith("+")) return { text, colour: "green" };
      return text.startsWith("-") ? { text, colour: "red" } : { text, colour: "dim" };
    }),
  ]);
}

/** Counts the characters that differ between two texts of equal length; null where their lengths differ. */
export function changedCharacters(before: string, after: string): number | null {
  if (before.length !== after.length) return null;
  let changed = 0;
  for (let at = 0; at < before.length; at += 1) if (before[at] !== after[at]) changed += 1;
  return changed;
}
