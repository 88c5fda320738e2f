/** Reads every file of the corpus and compares what comes out with the labels, and with a line scanner of its own. */
import { readdirSync, readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { decodePlan } from "../src/plan/parse/decode.ts";
import { applyEdits } from "../src/plan/edit/edit.ts";
import { setState } from "../src/plan/edit/write-mark.ts";
import { parsePlan } from "../src/plan/parse/parse.ts";
import type { Item, Plan } from "../src/plan/model/plan.ts";

interface LabelItem {
  readonly line: number;
  readonly kind: string;
  readonly parent: number | null;
  readonly state: string;
  readonly title: string;
  readonly dependsOn?: number[];
  readonly stateFrom: string;
}

interface Labels {
  readonly file: string;
  readonly isPlan: boolean;
  readonly items: readonly LabelItem[];
  readonly notItems: readonly number[];
  readonly doubtful: readonly { line: number; note: string; about?: string }[];
}

interface Score {
  readonly file: string;
  items: number;
  missed: number;
  invented: number;
  kind: number;
  parent: number;
  state: number;
  title: number;
  depends: number;
  isPlan: boolean;
  readonly faults: string[];
}

/** Prints the tables; true when every target of the project is met. */
export function evaluate(shared: string): boolean {
  const labelled = evaluateLabels(shared);
  const scanned = evaluateBoxes(shared);
  return labelled && scanned;
}

function evaluateLabels(shared: string): boolean {
  const folder = join(shared, "corpus/labels");
  const scores: Score[] = [];
  for (const dialect of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    for (const name of readdirSync(join(folder, dialect.name)))
      scores.push(scoreFile(shared, JSON.parse(readFileSync(join(folder, dialect.name, name), "utf8")) as Labels));
  const columns = ["items", "missed", "invented", "kind", "parent", "state", "title", "depends"] as const;
  console.log(`\n${"labelled file".padEnd(50)} ${columns.map((column) => column.padStart(8)).join("")}  plan`);
  const row = (score: Score): string =>
    `${score.file.slice(0, 50).padEnd(50)} ${columns.map((column) => String(score[column]).padStart(8)).join("")}  ${score.isPlan ? "right" : "WRONG"}`;
  for (const score of scores) console.log(row(score));
  const total = emptyScore("all (kind … depends: how many are wrong)");
  for (const score of scores) {
    for (const column of columns) total[column] += score[column];
    total.isPlan &&= score.isPlan;
  }
  console.log(row(total));
  const share = (wrong: number): string => `${((1 - wrong / Math.max(1, total.items)) * 100).toFixed(2)} %`;
  console.log(
    `files without any error: ${scores.filter(({ faults }) => faults.length === 0).length} of ${scores.length}`,
  );
  console.log(
    `right: kind ${share(total.kind)}, parent ${share(total.parent)}, state ${share(total.state)}, title ${share(total.title)}`,
  );
  const worst = scores.filter((score) => score.faults.length > 0).sort((a, b) => b.faults.length - a.faults.length);
  for (const score of worst.slice(0, 10)) {
    console.log(`\n${score.file}: ${score.faults.length} faults`);
    for (const fault of score.faults.slice(0, 12)) console.log(`  ${fault}`);
  }
  const enough = (wrong: number): boolean => wrong / Math.max(1, total.items) <= 0.01;
  return (
    total.isPlan &&
    total.missed + total.invented === 0 &&
    enough(total.kind) &&
    enough(total.parent) &&
    enough(total.state)
  );
}

function scoreFile(shared: string, labels: Labels): Score {
  const path = join(shared, labels.file.startsWith("templates/") ? "" : "corpus", labels.file);
  const score = emptyScore(labels.file);
  const { plan } = read(path, labels.file);
  score.isPlan = (plan !== null) === labels.isPlan;
  if (!score.isPlan) score.faults.push(`plan: ${labels.isPlan ? "is one" : "is none"}`);
  const doubts = new Map(labels.doubtful.map((doubt) => [doubt.line, doubt]));
  const byLine = new Map((plan?.items.slice(1) ?? []).map((item) => [item.line, item]));
  const wanted = new Map(labels.items.map((item) => [item.line, item]));
  for (const label of labels.items) {
    if (doubts.has(label.line)) continue;
    score.items += 1;
    const item = byLine.get(label.line);
    if (item === undefined || plan === null) {
      score.missed += 1;
      score.faults.push(`${label.line}: missed ${label.kind} "${label.title.slice(0, 60)}"`);
      continue;
    }
    compare(score, plan, item, label, label.parent !== null && doubts.has(label.parent));
  }
  for (const item of byLine.values())
    if (!wanted.has(item.line) && !doubts.has(item.line)) {
      score.invented += 1;
      score.faults.push(`${item.line}: invented ${item.kind} "${item.title.slice(0, 60)}"`);
    }
  return score;
}

/** @param isParentDoubtful two careful people would give it different parents: then its own is not counted. */
function compare(score: Score, plan: Plan, item: Item, label: LabelItem, isParentDoubtful: boolean): void {
  const parent = item.parent === null || item.parent === 0 ? null : (plan.items[item.parent]?.line ?? null);
  const depends = item.dependsOn.map((index) => plan.items[index]?.line).join();
  const fault = (what: "kind" | "parent" | "state" | "title" | "depends", got: unknown, want: unknown): void => {
    score[what] += 1;
    score.faults.push(`${item.line}: ${what} ${String(got)}, should be ${String(want)} (${item.title.slice(0, 40)})`);
  };
  if (item.kind !== label.kind) fault("kind", item.kind, label.kind);
  if (parent !== label.parent && !isParentDoubtful) fault("parent", parent, label.parent);
  if (item.state !== label.state)
    fault("state", `${item.state} (${item.stateFrom})`, `${label.state} (${label.stateFrom})`);
  if (loose(item.title) !== loose(label.title)) fault("title", item.title, label.title);
  if (label.dependsOn !== undefined && depends !== label.dependsOn.join())
    fault("depends", depends, label.dependsOn.join());
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
        const { plan, text, ms } = read(join(corpus, file), file);
        if (text === null) continue;
        files += 1;
        times.push({ file, perByte: ms / text.length, size: text.length });
        const seen = scanBoxes(text);
        const found = new Set(
          plan?.items
            .filter((item) => item.mark.carrier === "box" || /^\s*(?:[-*+]|\d+[.)])\s+\[.\]/u.test(item.text))
            .map((item) => item.line),
        );
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

function read(path: string, name: string): { plan: Plan | null; text: string | null; ms: number } {
  if (!existsSync(path)) throw new Error(`${path} is labelled but not there`);
  const decoded = decodePlan(name, readFileSync(path));
  if ("diagnostic" in decoded) return { plan: null, text: null, ms: 0 };
  const start = performance.now();
  const { plan } = parsePlan({ path: name, text: decoded.text });
  return { plan, text: decoded.text, ms: performance.now() - start };
}

function loose(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function emptyScore(file: string): Score {
  return {
    file,
    items: 0,
    missed: 0,
    invented: 0,
    kind: 0,
    parent: 0,
    state: 0,
    title: 0,
    depends: 0,
    isPlan: true,
    faults: [],
  };
}
