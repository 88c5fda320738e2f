/**
 * Feeds plansync what nobody should write: random bytes, spoilt plans of every format, texts made of all constructs of
 * the grammar, and texts that make parsers slow. With each case a text is tried that is written to cost time: no part
 * may take more than a stated constant for each byte. What is checked stands in test/e2e/fuzz, the constants in cost.ts.
 *
 *     npm run fuzz                              20,000 cases, from a seed that is printed
 *     npm run fuzz -- --seed 7 --cases 500      500 cases, from seed 7
 *
 * A violation is printed as its smallest case. Plans in ../shared/corpus are spoilt as well, where there are any.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { caseOf, type FuzzCase } from "../test/e2e/fuzz/cases.ts";
import { PATHOLOGIES, pathologicalTexts, workThrough } from "../test/e2e/fuzz/growth.ts";
import { findExcess } from "../test/e2e/fuzz/cost.ts";
import { findViolation } from "../test/e2e/fuzz/run.ts";
import type { Seed } from "../test/e2e/fuzz/seeds.ts";
import { shrink } from "../test/e2e/fuzz/shrink.ts";

/** CPU time that a case may take: every promise is checked on it, several syncs and readings long. */
const BASE_MS = 1_000;
const MS_PER_KB = 250;
/** A worker that is silent for so long hangs. */
const SILENCE_MS = 60_000;
const SIZES = [10_000, 20_000, 40_000] as const;
/** Four times the text may take so many times the time; quadratic work would take 16 times. */
const MAX_GROWTH = 9;
/** Below this, fixed costs and noise are most of the time. */
const QUICK_MS = 250;
const MAX_REPORTS = 10;
/** Each worker needs a good part of a gigabyte. */
const MAX_WORKERS = 4;
/** How often a long run says how far it is, in cases. */
const PROGRESS = 2_000;

const CORPUS = fileURLToPath(new URL("../../shared/corpus", import.meta.url));
const LARGEST_PLAN = 40_000;

interface Range {
  readonly first: number;
  readonly cases: number;
}

interface Result {
  readonly tried: number;
  readonly violations: number;
}

/** What a worker tells: that it works on a seed, or makes its case smaller; what it found there; or that it has told all. */
type Told =
  { readonly at: number } | { readonly shrinks: number } | { readonly found: string } | { readonly end: true };

if (isMainThread) await main();
else work(workerData as Range);

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seed: { type: "string" }, cases: { type: "string", default: "20000" } } });
  const first = Number(values.seed ?? Date.now() % 1_000_000);
  const cases = Number(values.cases);
  if (!Number.isInteger(first) || !Number.isInteger(cases)) throw new Error("--seed and --cases are whole numbers");
  console.log(`seed ${first}`);
  if (!existsSync(CORPUS))
    console.log("notice: there is no corpus of plans beside the project; its cases are left out");
  const growth = values.seed === undefined || cases >= PATHOLOGIES.length ? checkGrowth() : { tried: 0, violations: 0 };
  if (growth.tried > 0) console.log(`growth: ${growth.tried} cases, ${growth.violations} violations`);
  let begun = 0;
  const countCase = () => {
    begun += 1;
    if (begun % PROGRESS === 0) console.log(`${begun} of ${cases} cases`);
  };
  const parts = partsOf({ first, cases }).map((part) => tryRange(part, countCase));
  const results = [growth, ...(await Promise.all(parts))];
  const sum = (of: (result: Result) => number) => results.reduce((all, result) => all + of(result), 0);
  const violations = sum((result) => result.violations);
  console.log(`${sum(({ tried }) => tried)} cases, ${violations} violations`);
  process.exitCode = violations === 0 ? 0 : 1;
}

/** A part of the cases for each worker that the machine has a core for. */
function partsOf({ first, cases }: Range): readonly Range[] {
  const size = Math.max(1, Math.ceil(cases / Math.min(MAX_WORKERS, availableParallelism())));
  const parts: Range[] = [];
  for (let from = 0; from < cases; from += size)
    parts.push({ first: first + from, cases: Math.min(size, cases - from) });
  return parts;
}

/** Runs the cases in a worker, so that one that hangs can be stopped and named. */
async function tryRange(range: Range, countCase: () => void): Promise<Result> {
  let { first, cases } = range;
  let tried = 0;
  let violations = 0;
  while (cases > 0 && violations < MAX_REPORTS) {
    const ended = await new Promise<{ at: number; hangs: boolean }>((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { first, cases } });
      let at = first;
      let isStopped = false;
      const stop = () => {
        isStopped = true;
        worker.terminate().then(() => resolve({ at, hangs: true }), reject);
      };
      let timer = setTimeout(stop, SILENCE_MS);
      worker.on("message", (told: Told) => {
        clearTimeout(timer);
        timer = setTimeout(stop, SILENCE_MS);
        if ("at" in told) {
          at = told.at;
          countCase();
        } else if ("found" in told) {
          violations += 1;
          console.log(told.found);
        } else if ("end" in told) {
          clearTimeout(timer);
          resolve({ at: at + 1, hangs: false });
        }
      });
      worker.on("error", reject);
      // What was told last may not have arrived when a worker is gone: only its own word ends a range.
      worker.on("exit", (code) => {
        if (code !== 0 && !isStopped) reject(new Error(`the worker at seed ${at} ended with code ${code}`));
      });
    });
    const done = ended.at - first + (ended.hangs ? 1 : 0);
    if (ended.hangs) {
      violations += 1;
      console.log(`\nseed ${ended.at} (${caseOf(ended.at, readCorpus()).kind}) hangs: --seed ${ended.at} --cases 1`);
    }
    tried += done;
    first += done;
    cases -= done;
    if (!ended.hangs) break;
  }
  return { tried, violations };
}

function work({ first, cases }: Range): void {
  const more = readCorpus();
  let reports = 0;
  for (let seed = first; seed < first + cases && reports < MAX_REPORTS; seed += 1) {
    tell({ at: seed });
    const tried = caseOf(seed, more);
    const from = cpuTime();
    const violation = findViolation(tried) ?? findSlowness(tried, cpuTime() - from);
    const excess = findExcess(seed);
    for (const found of [violation === null ? null : describe(tried, violation), excess]) {
      if (found === null) continue;
      reports += 1;
      tell({ found: found === excess ? `\nseed ${seed} costs too much: ${asciiOf(excess)}` : found });
    }
  }
  tell({ end: true });
}

function tell(told: Told): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  parentPort?.postMessage(told);
}

/** CPU time of this thread, in milliseconds: other work of the machine does not count. */
function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Slow three times in a row: the collector may have been at work once. */
function findSlowness(tried: FuzzCase, first: number): string | null {
  const limit = BASE_MS + (MS_PER_KB * (tried.bytes.length + tried.later.length)) / 1000;
  let least = first;
  for (let round = 1; round < 3 && least > limit; round += 1) {
    const from = cpuTime();
    findViolation(tried);
    least = Math.min(least, cpuTime() - from);
  }
  return least > limit ? `it takes ${Math.round(least)} ms, and ${Math.round(limit)} are allowed` : null;
}

function describe(found: FuzzCase, violation: string): string {
  const isSlow = violation.startsWith("it takes ");
  const kind = violation.slice(0, 24);
  const failsAlike = (smaller: FuzzCase): boolean => {
    tell({ shrinks: found.seed });
    return findViolation(smaller)?.startsWith(kind) === true;
  };
  const small = isSlow ? found : shrink(found, failsAlike);
  const text = (bytes: Uint8Array) => asciiOf(JSON.stringify(Buffer.from(bytes).toString("utf8").slice(0, 3_000)));
  return [
    `\nseed ${found.seed} (${found.kind}) breaks a promise: ${isSlow ? violation : (findViolation(small) ?? violation)}`,
    `  path  ${small.path}`,
    `  text  ${text(small.bytes)}`,
    `  later ${text(small.later)}`,
  ].join("\n");
}

/** Characters that can't be told from others, or be seen at all, as a string literal spells them. */
function asciiOf(text: string): string {
  return text.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Texts of growing size: the time may grow with them, and not faster. */
function checkGrowth(): Result {
  let tried = 0;
  let violations = 0;
  for (const [name, piece] of PATHOLOGIES) {
    const texts = SIZES.map((size) => pathologicalTexts(piece, size));
    for (const [at, [place = ""] = []] of (texts[0] ?? []).entries()) {
      tried += SIZES.length;
      let times: readonly number[] = [];
      const grows = () => {
        times = texts.map((bySize) => timeOf(bySize[at]?.[1] ?? ""));
        const [least = 0, , most = 0] = times;
        return most >= QUICK_MS && most >= least * MAX_GROWTH;
      };
      if (!grows() || !grows()) continue;
      violations += 1;
      console.log(
        `\n${name} ${place}: ${times.map((ms) => `${Math.round(ms)} ms`).join(", ")} for ${SIZES.join(", ")} characters`,
      );
    }
  }
  return { tried, violations };
}

/** The least CPU time of three rounds, in milliseconds: other work of the machine does not count. */
function timeOf(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const from = process.cpuUsage();
    workThrough(text);
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000);
    if (least > 4 * SILENCE_MS) break;
  }
  return least;
}

function readCorpus(): readonly Seed[] {
  if (!existsSync(CORPUS)) return [];
  return globSync("**/*.md", { cwd: CORPUS })
    .sort()
    .map((name) => ({ path: relative(CORPUS, join(CORPUS, name)), bytes: readFileSync(join(CORPUS, name)) }))
    .filter(({ bytes }) => bytes.length <= LARGEST_PLAN && !bytes.includes(0))
    .map(({ path, bytes }) => ({ path, text: bytes.toString("utf8") }));
}
