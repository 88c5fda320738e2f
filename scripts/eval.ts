/**
 * `npm run eval`: how well plans are read and items recognised, against labelled real files and edits.
 * `npm run eval -- --labels DIR` reads the label files of a folder as well and prints their figures apart: those of plans
 * that nobody looked at when the rules were made.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { evaluate as evaluateFiles } from "./eval-files.ts";
import { evaluate as evaluatePairs } from "./eval-pairs.ts";

const { labels } = parseArgs({ options: { labels: { type: "string", multiple: true, default: [] } } }).values;
const shared = join(import.meta.dirname, "../../shared");
if (!existsSync(shared)) console.log(`Nothing to evaluate against: ${shared} is not there.`);
else {
  const unseen = labels.map((folder) => resolve(folder));
  const met = [evaluateFiles(shared, unseen), evaluatePairs()];
  if (met.includes(false)) process.exitCode = 1;
}
