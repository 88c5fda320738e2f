import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RESULTS_END, RESULTS_START } from "../../issue/results.ts";
import { isFile, type Folder } from "../repository/folder.ts";
import type { LocalPlan } from "../repository/local-plans.ts";
import type { WrittenFile } from "./write-new.ts";
import { writePlan } from "../repository/write-file.ts";

/** Results files of plans, and which of them were given markers. */
export interface ResultsFiles {
  /** Files that could show the progress of their plan and don't. */
  readonly offered: readonly string[];
  readonly written: readonly WrittenFile[];
}

/** Finds the existing results files that plans name; with `write`, appends the markers to them. */
export function offerResults(folder: Folder, plans: readonly LocalPlan[], write: boolean): ResultsFiles {
  const named = [...new Set(plans.flatMap(({ file }) => file.plan?.resultsFile ?? []))];
  const bare = named.filter((path) => {
    const whole = join(folder.root, path);
    return isFile(whole) && !readFileSync(whole, "utf8").includes(RESULTS_START);
  });
  if (!write) return { offered: bare, written: [] };
  for (const path of bare) addMarkers(join(folder.root, path), path);
  return { offered: [], written: bare.map((path) => ({ path, state: "written" })) };
}

/** Appends to the file: everything in it stays, byte for byte. */
function addMarkers(path: string, shown: string): void {
  const bytes = readFileSync(path);
  const text = bytes.toString("latin1");
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = text === "" ? "" : text.endsWith("\n") ? eol : `${eol}${eol}`;
  writePlan(path, Buffer.concat([bytes, Buffer.from(`${gap}${RESULTS_START}${eol}${RESULTS_END}${eol}`)]), shown);
}
