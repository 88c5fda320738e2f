/** What the parser makes of one labelled plan, in faults. */
import { readFileSync } from "node:fs";
import type { Item, Plan } from "../../src/plan/model/plan.ts";
import { decodePlan } from "../../src/plan/parse/decode.ts";
import { parsePlan } from "../../src/plan/parse/parse.ts";
import type { Labelled, LabelItem } from "./label-files.ts";

/** How many items there are, and how many of them are read wrongly in which way. */
export interface Score {
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

/** Compares what the parser makes of a plan with its labels. */
export function scoreFile({ labels, path }: Labelled): Score {
  const score = emptyScore(labels.file);
  const { plan } = readPlan(path, labels.file);
  score.isPlan = (plan !== null) === labels.isPlan;
  if (!score.isPlan) score.faults.push(`plan: ${labels.isPlan ? "is one" : "is none"}`);
  const doubts = new Map(labels.doubtful.map((doubt) => [doubt.line, doubt]));
  const byLine = new Map<number, Item>((plan?.items.slice(1) ?? []).map((item) => [item.line, item]));
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
  if (![label.title, ...(label.titles ?? [])].some((title) => loose(title) === loose(item.title)))
    fault("title", item.title, label.title);
  if (label.dependsOn !== undefined && depends !== label.dependsOn.join())
    fault("depends", depends, label.dependsOn.join());
}

/** A plan as the parser reads it, and how long that took; without text where it is none. */
export function readPlan(path: string, name: string): { plan: Plan | null; text: string | null; ms: number } {
  const decoded = decodePlan(name, readFileSync(path));
  if ("diagnostic" in decoded) return { plan: null, text: null, ms: 0 };
  const start = performance.now();
  const { plan } = parsePlan({ path: name, text: decoded.text });
  return { plan, text: decoded.text, ms: performance.now() - start };
}

function loose(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** A score without any item. */
export function emptyScore(file: string): Score {
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
