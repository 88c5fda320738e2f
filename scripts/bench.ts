/**
 * `npm run bench`: what plansync costs in time, requests and memory, each figure beside its goal. `npm run bench --
 * memory matching` measures some.
 */
import { bundleSize } from "./bench/bundle-size.ts";
import { burst, oneClosed } from "./bench/closing.ts";
import { coldStart } from "./bench/cold-start.ts";
import type { Figure, Row } from "./bench/figure.ts";
import { firstSyncLimits } from "./bench/first-sync-limits.ts";
import { firstSyncRequests } from "./bench/first-sync-requests.ts";
import { firstSyncTime } from "./bench/first-sync-time.ts";
import { foreignEvents } from "./bench/foreign-events.ts";
import { largeTree } from "./bench/large-tree.ts";
import { matching } from "./bench/matching.ts";
import { memory } from "./bench/memory.ts";
import { oneWord } from "./bench/one-word.ts";
import { parseCorpus } from "./bench/parse-corpus.ts";
import { parseReconcile } from "./bench/parse-reconcile.ts";
import { quietRuns } from "./bench/quiet-runs.ts";

/** Figures that depend on the machine's speed come first, while the memory is still empty. */
const FIGURES: readonly Figure[] = [
  parseReconcile,
  parseCorpus,
  matching,
  memory,
  coldStart,
  bundleSize,
  foreignEvents,
  firstSyncRequests,
  firstSyncLimits,
  quietRuns,
  oneClosed,
  burst,
  oneWord,
  largeTree,
  firstSyncTime,
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !FIGURES.some((figure) => figure.name === name));
if (unknown.length > 0) {
  console.error(`There is no figure ${unknown.join(", ")}. Figures: ${FIGURES.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

const startedAt = performance.now();
const rows: Row[] = [];
for (const figure of FIGURES) {
  if (wanted.length > 0 && !wanted.includes(figure.name)) continue;
  process.stderr.write(`measuring ${figure.name} …\n`);
  rows.push(...(await figure.measure()));
}

console.log("\n| Figure | Goal | Measured | Met | How |\n|---|---|---|---|---|");
for (const { figure, goal, measured, isMet, note = "" } of rows)
  console.log(`| ${figure} | ${goal} | ${measured} | ${isMet ? "yes" : "**NO**"} | ${note} |`);
const missed = rows.filter(({ isMet }) => !isMet).length;
console.log(
  `\n${rows.length - missed} of ${rows.length} met, in ${((performance.now() - startedAt) / 1000).toFixed(0)} s.` +
    " Requests are counted by a sandbox with GitHub's limits, 200 ms per read and 300 ms per write;" +
    " its clock skips those waits, except for the first sync of 100 items, which runs in real time.",
);
if (missed > 0) process.exitCode = 1;
