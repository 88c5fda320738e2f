import { readFileSync, globSync } from "node:fs";
import { setPriority } from "node:os";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { type MutantResult, type PartialStrykerOptions } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { Random } from "../test/e2e/fuzz/random.ts";

/**
 * Changes the pure core in small ways, one at a time (mutants), and looks whether the tests of the same folder notice. Those that nobody
 * notices are printed: each is a rule that no test states, code that nothing needs, or a change without an effect.
 *
 *     npm run mutants                                    the folders of the core, one after the other
 *     npm run mutants -- src/record                      one folder
 *     npm run mutants -- src/record/base.ts              one file
 *     npm run mutants -- src/plan --sample 20 --seed 7   20 of its files
 *
 * `--again` tries only what may have changed since the last run of the same folder.
 */
const CORE = ["src/record", "src/reconcile", "src/issue", "src/identity", "src/plan"];
/** Percentage of its mutants that the tests of a folder have to notice. */
const FLOOR = 85;
const OUTPUT = "coverage/mutants";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string" },
    seed: { type: "string", default: String(Date.now() % 100_000) },
    again: { type: "boolean", default: false },
  },
});

setPriority(10);
const lines: string[] = [];
let isStrong = true;
for (const part of positionals.length > 0 ? positionals : CORE) {
  const results = await new Stryker(optionsFor(part)).runMutationTest();
  const noticed = results.filter(({ status }) => status === "Killed" || status === "Timeout");
  const missed = results.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const failed = results.filter(({ status }) => status === "RuntimeError" || status === "Pending");
  const score = (100 * noticed.length) / Math.max(1, noticed.length + missed.length);
  isStrong &&= score >= FLOOR && failed.length === 0;
  for (const mutant of [...missed, ...failed].sort(byPlace)) console.log(describe(mutant));
  const timeouts = noticed.filter(({ status }) => status === "Timeout").length;
  const ignored = results.length - noticed.length - missed.length - failed.length;
  lines.push(
    `${part}: ${score.toFixed(1)} % of ${noticed.length + missed.length} mutants noticed ` +
      `(${timeouts} never ended; ${ignored} not tried, ${failed.length} failed)`,
  );
}
console.log(lines.join("\n"));
process.exitCode = isStrong ? 0 : 1;

function optionsFor(part: string): PartialStrykerOptions {
  const name = `${OUTPUT}/${part.replaceAll("/", "-")}`;
  return {
    mutate: filesOf(part),
    testFiles: [`test/${part.split("/")[1]}/**/*.test.ts`],
    testRunner: "core",
    ignorers: ["impossible"],
    plugins: ["runner", "impossible"].map((plugin) => new URL(`./mutants/${plugin}.ts`, import.meta.url).href),
    // What runs only while modules load would need them loaded anew for each mutant.
    ignoreStatic: true,
    concurrency: 1,
    disableTypeChecks: false,
    ignorePatterns: ["**", "!package.json", "!src/**", "!test/**", "!examples/**"],
    tempDirName: `${OUTPUT}/sandbox`,
    // Most endless loops end at Stryker's limit of hits; the rest of the machine may be busy.
    timeoutMS: 5_000,
    timeoutFactor: 3,
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: `${name}.json` },
    incremental: true,
    incrementalFile: `${name}.last.json`,
    force: !values.again,
    allowConsoleColors: false,
  };
}

function filesOf(part: string): string[] {
  if (part.endsWith(".ts")) return [part];
  const files = globSync(`${part}/**/*.ts`).sort();
  if (values.sample === undefined) return files;
  console.log(`${part}: ${values.sample} of ${files.length} files, seed ${values.seed}`);
  const random = new Random(Number(values.seed));
  while (files.length > Number(values.sample)) files.splice(random.below(files.length), 1);
  return files;
}

function byPlace(a: MutantResult, b: MutantResult): number {
  return a.fileName.localeCompare(b.fileName) || a.location.start.line - b.location.start.line;
}

function describe({ fileName, location, mutatorName, replacement, status }: MutantResult): string {
  const source = readFileSync(fileName, "utf8").split("\n");
  const { start, end } = location;
  const line = source[start.line - 1] ?? "";
  const original =
    start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`;
  const place = `${relative(process.cwd(), fileName)}:${start.line}:${start.column}`;
  return `${place} ${status} ${mutatorName}: ${original} -> ${replacement.replaceAll(/\s+/g, " ")}`;
}
