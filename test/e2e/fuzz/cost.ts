import { reportFiles } from "../../../src/sync/report/report-files.ts";
import { globTest } from "../../../src/config/glob.ts";
import { planMatcher } from "../../../src/config/plan-paths.ts";
import { globProblem } from "../../../src/config/text-rules.ts";
import { lintPlan } from "../../../src/plan/lint/lint.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import type { Diagnostic } from "../../../src/plan/model/diagnostic.ts";
import type { Plan } from "../../../src/plan/model/plan.ts";
import { annotate } from "../../../src/report/annotations.ts";
import { renderSummary } from "../../../src/report/job-summary.ts";
import { reportJson } from "../../../src/report/json.ts";
import { pullComment } from "../../../src/report/pull-comment.ts";
import { readCommand } from "../../../src/respond/command.ts";
import { decide } from "../../support/sync-in-memory.ts";
import { hostileText } from "./hostile.ts";
import { Random } from "./random.ts";

/**
 * What a byte of text may cost, in microseconds of CPU time on any machine that tests run on, for all lengths. A quiet
 * machine needs less than half of it for the worst texts that are known, those that make an item of every few bytes,
 * and a tenth for what people write.
 */
const MICROSECONDS_A_BYTE = {
  /** Reading a plan and checking it. */
  parser: 12,
  /** A test of a path, for each byte of path and globs together. */
  globs: 12,
  /** Deciding, and rendering all issues. */
  renderer: 80,
  /** Report, comment, summary and annotations. */
  report: 30,
  /** Looking for a command in a comment. */
  commands: 3,
} as const;

/** What a part may take whatever the text: patterns are made ready when they are first used. */
const BASE_MS = 150;
/** A part that takes too long is tried so often: the collector may have been at work. */
const ROUNDS = 4;

type Part = keyof typeof MICROSECONDS_A_BYTE;

/** CPU time of this thread, in milliseconds. */
function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Works on the hostile text of a seed. Null where each part kept to its bounds; else which did not. */
export function findExcess(seed: number, most = 20_000): string | null {
  const random = new Random(seed);
  const text = hostileText(random, 200 + random.below(most));
  const cases = [() => readText(text), () => matchGlobs(random)];
  for (const make of cases)
    for (const { part, bytes, work } of make()) {
      const limit = BASE_MS + (MICROSECONDS_A_BYTE[part] * bytes) / 1000;
      let least = Number.POSITIVE_INFINITY;
      for (let round = 0; round < ROUNDS && least > limit; round += 1) {
        const from = cpuTime();
        work();
        least = Math.min(least, cpuTime() - from);
      }
      if (least > limit)
        return `${part} takes ${Math.round(least)} ms for ${bytes} bytes, and ${Math.round(limit)} are allowed: ${JSON.stringify(text.slice(0, 200))}`;
    }
  return null;
}

interface Work {
  readonly part: Part;
  readonly bytes: number;
  readonly work: () => void;
}

function* readText(text: string): Generator<Work> {
  const bytes = Buffer.byteLength(text);
  let read: { plan: Plan | null; diagnostics: readonly Diagnostic[] } = { plan: null, diagnostics: [] };
  const parse = () => {
    const { plan, diagnostics } = parsePlan({ path: "docs/plans/plan.md", text });
    read = { plan, diagnostics: [...diagnostics, ...(plan === null ? [] : lintPlan(plan))] };
  };
  yield { part: "parser", bytes, work: parse };
  const { plan, diagnostics } = read;
  yield { part: "report", bytes, work: () => tell(plan, diagnostics) };
  if (plan !== null) yield { part: "renderer", bytes, work: () => void decide(plan, null, []) };
  yield { part: "commands", bytes: bytes + 10, work: () => void readCommand(`${text}\n/plansync sync`) };
}

function tell(plan: Plan | null, diagnostics: readonly Diagnostic[]): void {
  const path = "docs/plans/plan.md";
  const report = reportFiles([{ shown: path, file: { path, blob: "", source: null, plan, diagnostics } }]);
  annotate(report.plans);
  renderSummary(report, "https://github.com");
  pullComment({ report, gains: [], summaryUrl: null });
  reportJson(report);
}

const GLOB_PIECES = ["*", "**", "**/", "/", "a", "b", "?", "[ab]", "[a-z]", "{a,b}", "{a,{b,*}}", ".", "-", "!", "[", "{", "aaa"] as const; // prettier-ignore
const PATH_PIECES = [
  "a",
  "b",
  "aa",
  "/",
  ".md",
  "-implementation",
  "plan",
  "plans/",
  "docs/",
  "_",
  "[",
  "{",
  "é",
] as const;

function* matchGlobs(random: Random): Generator<Work> {
  const glob = random.several(1, 60, () => random.pick(GLOB_PIECES)).join("");
  const piece = random.several(1, 3, () => random.pick(PATH_PIECES)).join("");
  const path = `docs/${piece.repeat(Math.ceil((50 + random.below(4_000)) / piece.length))}.md`;
  const bytes = path.length + glob.length;
  const isAtHome = planMatcher(null);
  yield { part: "globs", bytes, work: () => void isAtHome(path) };
  if (globProblem(glob) !== null) return;
  const fits = globTest(glob);
  yield { part: "globs", bytes, work: () => void fits(path) };
}
