/**
 * How well items are recognised across real edits: the labelled pairs of ../shared/history, items looked up by line.
 * Each fold of repositories is judged with weights that were fitted on the others.
 * `node scripts/eval-pairs.ts [--all]`; `--all` prints every pair and every miss.
 */
import { assignFiles } from "../src/identity/files.ts";
import { matchPlans } from "../src/identity/match-plans.ts";
import { fitWeights } from "./fit-identity.ts";
import { FOLDS, foldsOf, readHistory, SECOND_HALF, type LabelledPair } from "./identity-history.ts";
import type { Weights } from "../src/identity/passes/score.ts";

/** On pairs that nobody tuned to: shares of the items that were read. */
const GOAL = { right: 0.992, nontrivial: 0.96 } as const;

type Verdict = "right" | "lost" | "wrong" | "unread";

/** What became of one old line, and what should have. */
interface Judged {
  readonly verdict: Verdict;
  /** Whether its heading path or text changed. */
  readonly isNontrivial: boolean;
  /** Whether the matcher said itself that it only assumes. */
  readonly isAssumed: boolean;
  readonly line: number;
  readonly wanted: number | null;
  readonly found: number | null;
  /** Whether it is lost, and the matcher asks about the right one. */
  readonly isAsked: boolean;
}

interface PairResult {
  readonly entry: LabelledPair;
  readonly fold: number;
  readonly items: readonly Judged[];
}

/** Prints the figures; false when a goal is missed. */
export function evaluate(everyMiss = false): boolean {
  const history = readHistory();
  if (history === null) {
    console.log("eval-pairs: skipped, there is no ../shared/history");
    return true;
  }
  const folds = foldsOf(history);
  const foldOf = ({ pair }: LabelledPair): number => folds.get(pair.repo) ?? 0;
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    fitWeights(history.filter((entry) => foldOf(entry) !== fold)),
  );
  const results = history.map((entry) => judgePair(entry, foldOf(entry), weights[foldOf(entry)] ?? null));
  printMisses(results, everyMiss);
  console.log("\nEach fold with weights fitted on the other repositories:");
  for (let fold = 0; fold < FOLDS; fold++)
    printGroup(`fold ${fold + 1}`, itemsOf(results.filter((result) => result.fold === fold)));
  console.log("\nThe folds together, by halves of the history:");
  printGroup("first half", itemsOf(results.filter(({ entry }) => entry.label.index < SECOND_HALF)));
  printGroup("second half", itemsOf(results.filter(({ entry }) => entry.label.index >= SECOND_HALF)));
  console.log("\nAll of them:");
  printGroup("", itemsOf(results));
  return meetsGoals(itemsOf(results));
}

function judgePair(entry: LabelledPair, fold: number, weights: Weights | null): PairResult {
  const { pair, before, after, wanted } = entry;
  const { partnerOf, askedAbout } = findPartners(entry, weights);
  const oldByLine = new Map<number, number>(before.map((item, index) => [item.line, index]));
  const newLines = new Set<number>(after.map((item) => item.line));
  const [oldPaths, newPaths] = [headingPaths(pair.before), headingPaths(pair.after)];
  const items = wanted.map(([line, target]): Judged => {
    const old = oldByLine.get(line);
    const partner = old === undefined ? null : partnerOf(old);
    const found = partner === null ? null : (after[partner.item]?.line ?? null);
    const isUnread = old === undefined || (target !== null && !newLines.has(target));
    return {
      verdict: isUnread ? "unread" : found === target ? "right" : found === null ? "lost" : "wrong",
      isNontrivial: target !== null && oldPaths[line - 1] !== newPaths[target - 1],
      isAssumed: partner?.isAssumed ?? false,
      line,
      wanted: target,
      found,
      isAsked: target !== null && old !== undefined && after[askedAbout(old) ?? -1]?.line === target,
    };
  });
  return { entry, fold, items };
}

interface Partners {
  readonly partnerOf: (old: number) => { readonly item: number; readonly isAssumed: boolean } | null;
  readonly askedAbout: (old: number) => number | null;
}

/** As a sync does it: a path that was reused for other work is a new plan, and nothing of the old one lives on in it. */
function findPartners({ pair, before, after }: LabelledPair, weights: Weights | null): Partners {
  const known = { id: "old", path: pair.path_before, items: before, text: pair.before };
  const { byFile } = assignFiles([known], [{ path: pair.path_after, items: after, text: pair.after }]);
  const matching = matchPlans(
    [{ items: before, text: pair.before }],
    [{ items: after, text: pair.after }],
    byFile.has(pair.path_after) ? [[0, 0]] : [],
    weights,
  );
  const own = matching.before[0];
  return {
    partnerOf: (old) => {
      const found = matching.afterOf(0, old);
      return found === null ? null : { item: found.item, isAssumed: own?.assumed.has(old) ?? false };
    },
    askedAbout: (old) => own?.questions.find(({ item }) => item === old)?.candidate.item ?? null,
  };
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
      const level = heading[1]?.length ?? 0;
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      open.push({ level, title: heading[2]?.trim() ?? "" });
    }
    return [...open.map(({ title }) => title), line.replace(/^(\s*\S+\s+)\[.\]/u, "$1").trim()].join("\n");
  });
}

function itemsOf(results: readonly PairResult[]): readonly Judged[] {
  return results.flatMap(({ items }) => items);
}

function count(items: readonly Judged[], verdict: Verdict): number {
  return items.filter((item) => item.verdict === verdict).length;
}

/** Share of the items that were read, 0 to 1. */
function shareRight(items: readonly Judged[]): number {
  return count(items, "right") / Math.max(1, items.length - count(items, "unread"));
}

function show(name: string, items: readonly Judged[]): string {
  const read = Math.max(1, items.length - count(items, "unread"));
  const share = (verdict: Verdict): string => {
    const part = count(items, verdict);
    return `${verdict} ${part} (${((100 * part) / read).toFixed(2)} %)`;
  };
  return `${name}: ${items.length} items, ${share("right")}, ${share("lost")}, ${share("wrong")}, unread ${count(items, "unread")}`;
}

function printGroup(name: string, items: readonly Judged[]): void {
  const named = (part: string): string => [name, part].filter((word) => word !== "").join(", ");
  console.log(show(named("all"), items));
  console.log(
    show(
      named("nontrivial"),
      items.filter(({ isNontrivial }) => isNontrivial),
    ),
  );
  console.log(
    show(
      named("sure"),
      items.filter(({ isAssumed }) => !isAssumed),
    ),
  );
  console.log(
    show(
      named("assumed"),
      items.filter(({ isAssumed }) => isAssumed),
    ),
  );
  const lost = items.filter(({ verdict }) => verdict === "lost");
  console.log(`${named("asked")}: ${lost.filter(({ isAsked }) => isAsked).length} of the ${lost.length} lost, rightly`);
}

function meetsGoals(items: readonly Judged[]): boolean {
  const nontrivial = items.filter(({ isNontrivial }) => isNontrivial);
  const silent = items.filter(({ verdict, isAssumed }) => verdict === "wrong" && !isAssumed);
  const goals: [string, boolean][] = [
    [`at least ${GOAL.right * 100} % right`, shareRight(items) >= GOAL.right],
    [`at least ${GOAL.nontrivial * 100} % of the nontrivial right`, shareRight(nontrivial) >= GOAL.nontrivial],
    ["none wrong among the sure", silent.length === 0],
  ];
  console.log("");
  for (const [goal, isMet] of goals) console.log(`${isMet ? "met" : "MISSED"}: ${goal}`);
  return goals.every(([, isMet]) => isMet);
}

function printMisses(results: readonly PairResult[], everyMiss: boolean): void {
  if (everyMiss)
    for (const { entry, items } of results)
      console.log(show(`${String(entry.label.index).padStart(3)} ${entry.pair.repo}`, items));
  const weight = ({ items }: PairResult): number => count(items, "wrong") * 10 + count(items, "lost");
  const worst = results.filter((result) => weight(result) > 0).sort((a, b) => weight(b) - weight(a));
  console.log("\nworst:");
  for (const { entry, items } of worst.slice(0, everyMiss ? worst.length : 10)) {
    console.log(`  ${entry.label.index} ${entry.pair.path_after}`);
    const missed = items.filter(({ verdict }) => verdict === "lost" || verdict === "wrong");
    for (const miss of missed.slice(0, everyMiss ? missed.length : 3)) {
      const how = [miss.verdict, miss.isNontrivial ? "nontrivial" : "", miss.isAssumed ? "assumed" : "sure"];
      console.log(`    ${how.filter((word) => word !== "").join(", ")}`);
      console.log(`      was    ${lineOf(entry.pair.before, miss.line)}`);
      console.log(`      wanted ${lineOf(entry.pair.after, miss.wanted)}`);
      console.log(`      found  ${lineOf(entry.pair.after, miss.found)}`);
    }
  }
}

function lineOf(text: string, line: number | null): string {
  return line === null ? "-" : `${line} ${(text.split("\n")[line - 1] ?? "").trim().slice(0, 150)}`;
}

if (import.meta.main && !evaluate(process.argv.includes("--all"))) process.exitCode = 1;
