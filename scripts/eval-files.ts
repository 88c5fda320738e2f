/** Reads every file of the corpus and compares what comes out with the labels, and with a line scanner of its own. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { applyEdits } from "../src/plan/edit/edit.ts";
import { setState } from "../src/plan/edit/write-mark.ts";
import { Lines } from "../src/plan/markdown/lines.ts";
import type { Item, Plan } from "../src/plan/model/plan.ts";
import { parsePlan } from "../src/plan/parse/parse.ts";
import { readLabelFiles } from "./eval/label-files.ts";
import { printShares, printTable, printWorst, totalOf } from "./eval/print-scores.ts";
import { readPlan, scoreFile } from "./eval/score-file.ts";
import { printUnseen } from "./eval/unseen-labels.ts";

/**
 * Prints the tables; true when every target of the project is met.
 *
 * @param unseen folders of further labels, of plans that the rules were not made on: they are printed apart.
 */
export function evaluate(shared: string, unseen: readonly string[] = []): boolean {
  const labelled = evaluateLabels(shared);
  for (const folder of unseen) printUnseen(folder, shared);
  const scanned = evaluateBoxes(shared);
  return labelled && scanned;
}

function evaluateLabels(shared: string): boolean {
  const corpus = join(shared, "corpus");
  const scores = readLabelFiles(join(corpus, "labels"), [corpus, shared]).map(scoreFile);
  const total = totalOf("all (kind … depends: how many are wrong)", scores);
  printTable("labelled file", [...scores, total]);
  printShares(scores);
  printWorst(scores);
  const enough = (wrong: number): boolean => wrong / Math.max(1, total.items) <= 0.01;
  return (
    total.isPlan &&
    total.missed + total.invented === 0 &&
    enough(total.kind) &&
    enough(total.parent) &&
    enough(total.state)
  );
}

function evaluateBoxes(shared: string): boolean {
  const corpus = join(shared, "corpus");
  let right = true;
  let files = 0;
  let boxes = 0;
  const times: { file: string; perByte: number; size: number }[] = [];
  for (const dialect of readdirSync(corpus, { withFileTypes: true }))
    if (dialect.isDirectory() && dialect.name !== "labels")
      for (const name of readdirSync(join(corpus, dialect.name))) {
        const file = `${dialect.name}/${name}`;
        const { plan, text, ms } = readPlan(join(corpus, file), file);
        if (text === null) continue;
        files += 1;
        times.push({ file, perByte: ms / text.length, size: text.length });
        const seen = scanBoxes(text);
        const found = plan === null ? new Set<number>() : boxLines(plan);
        boxes += found.size;
        const missed = [...seen].filter((line) => !found.has(line));
        const invented = [...found].filter((line) => !seen.has(line));
        if (missed.length + invented.length > 0)
          console.log(
            `${file.slice(0, 60)}: scanner and parser differ: missed ${missed.slice(0, 12).join()} (${missed.length}), invented ${invented.slice(0, 12).join()} (${invented.length})${plan === null ? " [refused]" : ""}`,
          );
        const broken = plan === null ? [] : brokenTicks(plan);
        if (broken.length > 0)
          console.log(
            `${file.slice(0, 60)}: ticks that do not round-trip: ${broken.slice(0, 8).join("; ")} (${broken.length})`,
          );
        right &&= broken.length === 0;
      }
  times.sort((a, b) => a.perByte - b.perByte);
  const median = times[times.length >> 1];
  const largest = times.toSorted((a, b) => b.size - a.size)[0];
  console.log(
    `\n${files} files, ${boxes} boxes; largest file ${((largest?.perByte ?? 0) / (median?.perByte ?? 1)).toFixed(2)} × the median file's time per character`,
  );
  return right;
}

/** The lines of the checkboxes that some item has, its own or one in an overview. */
function boxLines({ items, text }: Plan): Set<number> {
  const lines = new Lines(text);
  const own = items.filter((item) => /^\s*(?:[-*+]|\d+[.)])\s+\[.\]/u.test(item.text)).map(({ line }) => line);
  const marks = items.flatMap(({ mark }) => (mark.carrier === "box" ? [lines.lineOf(mark.span.start)] : []));
  return new Set([...own, ...marks]);
}

/** Single items tried besides all at once: more would take minutes on the largest files. */
const SAMPLES = 6;

/** Items whose tick and untick do not give back the same bytes, or that are not what they were ticked to. */
function brokenTicks(plan: Plan): string[] {
  const writable = plan.items.filter((item) => setState(plan, item, "done") !== null);
  const step = Math.max(1, Math.floor(writable.length / SAMPLES));
  const samples = writable.filter((_item, at) => at % step === 0).map((item) => [item]);
  return [writable, ...samples].flatMap((items) => tickAndUntick(plan, items));
}

function tickAndUntick(plan: Plan, items: readonly Item[]): string[] {
  const broken: string[] = [];
  const ticks = items.map((item) => ({ item, edit: setState(plan, item, "done") }));
  const text = applyEdits(
    plan.text,
    ticks.flatMap(({ edit }) => edit?.edits ?? []),
  );
  const after = parsePlan({ path: plan.path, text }).plan;
  if (after === null || after.items.length !== plan.items.length)
    return [`${items.length} items ticked: other items afterwards`];
  const back = ticks.flatMap(({ item, edit }) => {
    const same = after.items[item.index];
    if (same?.state !== "done" || same.title !== item.title)
      broken.push(`${item.line}: ${item.mark.carrier} ticked is ${same?.state} "${same?.title}"`);
    return same === undefined || edit === null || edit.edits.length === 0
      ? []
      : (setState(after, same, "open", edit.undo)?.edits ?? []);
  });
  if (applyEdits(text, back) !== plan.text) broken.push(`${items[0]?.line ?? 0}: ${items.length} unticked differ`);
  return broken;
}

/**
 * Lines that any reader would call a checkbox: written without the parser, to check it. Knows fences (closed by as many
 * marks), comments that begin a line, indented code behind a blank line outside of lists, and front matter.
 */
function scanBoxes(text: string): Set<number> {
  const found = new Set<number>();
  let fence: string | null = null;
  let comment = false;
  let inList = false;
  let blank = true;
  const lines = text.split("\n");
  let front = /^\ufeff?---\s*$/.test(lines[0] ?? "") && lines.slice(1).some((line) => /^---\s*$/.test(line));
  for (const [at, line] of lines.entries()) {
    if (front) {
      if (at > 0 && /^---\s*$/.test(line)) front = false;
      continue;
    }
    const marks = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})(.*)$/.exec(line);
    if (marks !== null && !comment && !(fence === null && (marks[2] ?? "").includes("`"))) {
      if (fence === null) fence = marks[1] ?? "```";
      else if ((marks[1] ?? "").startsWith(fence) && (marks[2] ?? "").trim() === "") fence = null;
      continue;
    }
    if (fence !== null) continue;
    if (comment || /^\s*<!--/.test(line)) {
      comment = !line.includes("-->");
      continue;
    }
    const code = blank && !inList && /^(?: {4}|\t)/.test(line);
    if (
      !code &&
      /^[\s>]*(?:[-*+]|\d+[.)])\s+\[[^\]\p{L}\p{N}]\](?![(:[])|^[\s>]*(?:[-*+]|\d+[.)])\s+\[[xX]\](?![(:[])/u.test(line)
    )
      found.add(at + 1);
    blank = line.trim() === "";
    if (/^\s*(?:[-*+]|\d+[.)])\s/.test(line)) inList = true;
    else if (/^\S/.test(line)) inList = false;
  }
  return found;
}
