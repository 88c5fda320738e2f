/**
 * How well items are recognised across real edits: the labelled pairs of ../shared/history, items looked up by line.
 * `node scripts/eval-pairs.ts [--all]`; `--all` prints every miss.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Matchable } from "../src/identity/matchable.ts";
import { assignFiles } from "../src/identity/files.ts";
import { matchItems, type Matching } from "../src/identity/match.ts";
import { parsePlan } from "../src/plan/parse.ts";

const HISTORY = fileURLToPath(new URL("../../shared/history/", import.meta.url));

interface VersionPair {
  readonly repo: string;
  readonly path_before: string;
  readonly path_after: string;
  readonly before: string;
  readonly after: string;
}

interface Label {
  readonly index: number;
  readonly same: readonly [number, number][];
  readonly removed: readonly number[];
  readonly doubtful: readonly [number | null, number | null][];
}

interface Count {
  items: number;
  right: number;
  lost: number;
  wrong: number;
  /** Lines that the parser reads as no item: no verdict about identity. */
  unread: number;
}

/** One miss: what the label says and what was found, by line; `null` is none. */
interface Miss {
  readonly kind: "lost" | "wrong";
  readonly nontrivial: boolean;
  readonly line: number;
  readonly wanted: number | null;
  readonly found: number | null;
}

interface PairResult {
  readonly label: Label;
  readonly pair: VersionPair;
  readonly all: Count;
  readonly nontrivial: Count;
  readonly misses: readonly Miss[];
}

/** Reads a plan's items: the parser, or a stand-in where only matching is looked at. */
export type ReadItems = (path: string, text: string) => readonly Matchable[];

/** Evaluates every labelled pair; `null` where the labels are absent. */
export function evaluatePairs(readItems: ReadItems): PairResult[] | null {
  if (!existsSync(`${HISTORY}labels.jsonl`)) return null;
  const pairs = readLines<VersionPair>("pairs.jsonl");
  return readLines<Label>("labels.jsonl").map((label) => evaluatePair(pairs[label.index]!, label, readItems));
}

function readLines<T>(name: string): T[] {
  return readFileSync(HISTORY + name, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

/** As a sync does it: a path that was reused for other work is a new plan, and nothing of the old one lives on in it. */
function matchFiles(pair: VersionPair, before: readonly Matchable[], after: readonly Matchable[]): Matching {
  const known = { id: "old", path: pair.path_before, items: before, text: pair.before };
  const { byFile } = assignFiles([known], [{ path: pair.path_after, items: after, text: pair.after }]);
  if (byFile.has(pair.path_after))
    return matchItems({ items: before, text: pair.before }, { items: after, text: pair.after });
  const all = (items: readonly Matchable[]) => items.map((_, index) => index);
  return { afterOf: new Map(), beforeOf: new Map(), removed: all(before), added: all(after), ambiguous: [] };
}

function evaluatePair(pair: VersionPair, label: Label, readItems: ReadItems): PairResult {
  const before = readItems(pair.path_before, pair.before);
  const after = readItems(pair.path_after, pair.after);
  const matching = matchFiles(pair, before, after);
  const oldByLine = new Map(before.map((item, index) => [item.line, index]));
  const newLines = new Set(after.map((item) => item.line));
  const oldPaths = headingPaths(pair.before);
  const newPaths = headingPaths(pair.after);
  const all = noCount();
  const nontrivial = noCount();
  const misses: Miss[] = [];
  const doubtful = new Set(label.doubtful.flatMap(([line]) => (line === null ? [] : [line])));
  const wanted: [number, number | null][] = [
    ...label.same.filter(([line]) => !doubtful.has(line)),
    ...label.removed.filter((line) => !doubtful.has(line)).map((line): [number, null] => [line, null]),
  ];
  for (const [line, target] of wanted) {
    const changed = target !== null && oldPaths[line - 1] !== newPaths[target - 1];
    const old = oldByLine.get(line);
    const partner = old === undefined ? undefined : matching.afterOf.get(old);
    const found = partner === undefined ? null : after[partner]!.line;
    const unread = old === undefined || (target !== null && !newLines.has(target));
    const verdict = unread ? "unread" : found === target ? "right" : found === null ? "lost" : "wrong";
    for (const count of changed ? [all, nontrivial] : [all]) {
      count.items++;
      count[verdict]++;
    }
    if (verdict === "lost" || verdict === "wrong")
      misses.push({ kind: verdict, nontrivial: changed, line, wanted: target, found });
  }
  return { label, pair, all, nontrivial, misses };
}

/** For each line, its heading path and its own text without the box: what the labels call nontrivial when it changes. */
function headingPaths(text: string): string[] {
  const open: { level: number; title: string }[] = [];
  let fence = "";
  return text.split("\n").map((line) => {
    const mark = /^\s*(`{3,}|~{3,})/u.exec(line)?.[1] ?? "";
    if (mark !== "") fence = fence === "" ? mark : mark.startsWith(fence) ? "" : fence;
    const heading = fence === "" ? /^(#{1,6})\s+(.*)$/u.exec(line) : null;
    if (heading !== null) {
      const level = heading[1]!.length;
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      open.push({ level, title: heading[2]!.trim() });
    }
    return [...open.map(({ title }) => title), line.replace(/^(\s*\S+\s+)\[.\]/u, "$1").trim()].join("\n");
  });
}

function noCount(): Count {
  return { items: 0, right: 0, lost: 0, wrong: 0, unread: 0 };
}

function sum(counts: readonly Count[]): Count {
  const total = noCount();
  for (const count of counts) for (const key of Object.keys(total) as (keyof Count)[]) total[key] += count[key];
  return total;
}

function show(name: string, count: Count): string {
  const judged = Math.max(1, count.items - count.unread);
  const share = (part: number): string => `${String(part)} (${((100 * part) / judged).toFixed(2)} %)`;
  return `${name}: ${String(count.items)} items, right ${share(count.right)}, lost ${share(count.lost)}, wrong ${share(count.wrong)}, unread ${String(count.unread)}`;
}

/** Prints the figures. */
export function report(results: readonly PairResult[], everyMiss: boolean): void {
  const missCount = (result: PairResult): number => result.all.wrong * 10 + result.all.lost;
  for (const result of results)
    console.log(show(`${String(result.label.index).padStart(3)} ${result.pair.repo}`, result.all));
  console.log("\nworst:");
  const worst = results.filter((result) => result.misses.length > 0).sort((a, b) => missCount(b) - missCount(a));
  for (const result of worst.slice(0, everyMiss ? worst.length : 10)) {
    console.log(`  ${String(result.label.index)} ${result.pair.path_after}`);
    const lineOf = (text: string, line: number | null): string =>
      line === null ? "-" : `${String(line)} ${(text.split("\n")[line - 1] ?? "").trim().slice(0, 150)}`;
    for (const miss of result.misses.slice(0, everyMiss ? result.misses.length : 3)) {
      console.log(
        `    ${miss.kind}${miss.nontrivial ? " (nontrivial)" : ""}\n      was    ${lineOf(result.pair.before, miss.line)}`,
      );
      console.log(
        `      wanted ${lineOf(result.pair.after, miss.wanted)}\n      found  ${lineOf(result.pair.after, miss.found)}`,
      );
    }
  }
  console.log(`\n${show("all", sum(results.map((result) => result.all)))}`);
  console.log(show("nontrivial", sum(results.map((result) => result.nontrivial))));
}

/** Runs the evaluation with the project's own parser. */
export function main(args: readonly string[] = process.argv.slice(2)): void {
  const results = evaluatePairs((path, text) => parsePlan({ path, text }).plan?.items ?? []);
  if (results === null) console.log("eval-pairs: skipped, there is no ../shared/history");
  else report(results, args.includes("--all"));
}

if (import.meta.main) main();
