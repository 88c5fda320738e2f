import { matchItems } from "../../../src/identity/match.ts";
import { lintPlan } from "../../../src/plan/lint/lint.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import { decide } from "../../support/sync-in-memory.ts";

/** What makes parsers of markdown take their time, repeated without an end. */
export const PATHOLOGIES: readonly (readonly [name: string, piece: string])[] = [
  ["open brackets", "["],
  ["brackets", "[]"],
  ["links", "[a]("],
  ["link texts", "[a][b]"],
  ["pictures", "!["],
  ["footnotes", "[^a]"],
  ["emphasis", "*a_ "],
  ["stars", "*"],
  ["bold", "**a** "],
  ["strikethrough", "~~a "],
  ["comments", "<!--"],
  ["closed comments", "<!-- a -->"],
  ["tags", "<a "],
  ["details", "<details>"],
  ["lesser", "<"],
  ["backticks apart", "` "],
  ["growing backticks", ""],
  ["fences", "```\n"],
  ["open fences", "```a\n"],
  ["tildes", "~"],
  ["entities", "&#35;"],
  ["ampersands", "&"],
  ["escapes", "\\"],
  ["bullets in bullets", "- "],
  ["numbers in numbers", "1. "],
  ["quotes in quotes", "> "],
  ["nested boxes", "- [ ] "],
  ["table rows", "| a | b |\n"],
  ["table columns", "| a "],
  ["delimiter rows", "|---\n"],
  ["pipes", "|"],
  ["underlines", "a\n---\n"],
  ["double underlines", "a\n=\n"],
  ["headings", "# a\n"],
  ["deep headings", "### Step 1: a\n"],
  ["bold headings", "**Task 1.1:** a\n"],
  ["boxes", "- [ ] a\n"],
  ["equal numbers", "- [ ] 1.1 a\n"],
  ["dotted numbers", "1."],
  ["fields", "**Goal**: a\n"],
  ["lines", "words\n"],
  ["lines far to the right", "     - a\n"],
  ["numbers out of turn", "2. a\n"],
  ["quoted lines", "> a\n"],
  ["labels", "**Tasks (a)**:\n"],
  ["blanks", " "],
  ["tabs", "\t"],
  ["empty lines", "\n"],
  ["quoted empty lines", ">\n"],
  ["carriage returns", "\r"],
  ["mentions", "@a "],
  ["references", "#1 "],
  ["hexadecimal", "abcdef0 "],
  ["long hexadecimal", "a1"],
  ["addresses", "https://github.com/a/b/issues/1 "],
  ["www", "www."],
  ["dependencies", "T001, "],
  ["ranges", "T001-T999 "],
  ["commas", ","],
  ["colons", "a: "],
  ["parentheses", "("],
  ["estimates", "(2h) "],
  ["tags of work", "[P] "],
  ["emoji", "👩‍🚀"],
  ["marks on marks", "\u0301"],
  ["right to left", "\u202e"],
  ["zero width", "\u200b"],
  ["ignore comments", "<!-- plansync:ignore-start -->\n"],
  ["comments that tell", "<!-- plansync: step -->\n"],
  ["headings that are told", "# a <!-- plansync: step -->\n"],
  ["boxes that are told", "<!-- plansync: check -->\n- [ ] a\n"],
  ["slipped boxes", "-[ ] a\n"],
  ["conflict markers", "<<<<<<< a\n=======\n"],
  ["placeholders", "[Task] "],
  ["front matter", "---\n"],
  ["definitions", "[a]: b\n"],
];

const LEADS: readonly (readonly [place: string, before: string, after: string])[] = [
  ["as a text", "# Plan\n\n### Step 1: Build\n\n", "\n\n- [ ] Do it\n"],
  ["in a task", "# Plan\n\n### Step 1: Build\n\n- [ ] Do ", "\n- [ ] Do more\n"],
  ["in a task's text", "# Plan\n\n- [ ] Do it\n\n  ", "\n\n- [ ] Do more\n"],
  ["in a quote", "# Plan\n\n- [ ] Do it\n\n> > Words ", "\n\n- [ ] Do more\n"],
  ["in a field", "# Plan\n\n### Step 1: Build\n\n**Goal**: ", "\n**Depends On**: Step 1\n"],
];

/** A text of about so many characters of one pathology, in each of the places where it may stand. */
export function pathologicalTexts(piece: string, size: number): readonly (readonly [place: string, text: string])[] {
  const body = piece === "" ? growingRuns(size) : piece.repeat(Math.ceil(size / piece.length));
  return LEADS.map(([place, before, after]) => [place, `${before}${body}${after}`]);
}

/** All that plansync works out for a plan that it sees first and for its next version, without GitHub. */
export function workThrough(text: string): void {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) return;
  for (const _ of lintPlan(plan));
  decide(plan, null, []);
  const { plan: next } = parsePlan({ path: "PLAN.md", text: text.replace("Do it", "Do it well") });
  if (next !== null) matchItems(plan, next);
}

function growingRuns(size: number): string {
  const runs: string[] = [];
  for (let length = 0, run = 1; length < size; run += 1, length += run) runs.push("`".repeat(run));
  return runs.join(" ");
}
