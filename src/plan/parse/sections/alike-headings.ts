import type { Span } from "../../model/plan.ts";
import { ESTIMATE_END } from "../../words/estimate.ts";
import { withoutNote, wordKey } from "../../words/inline.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import { linesOf, readFieldLines } from "./fields.ts";
import type { Section } from "./sections.ts";

/** `(week 2): ` in `Phase 2 (week 2): Pages`. */
const NOTE_BEFORE = /^[(（[][^()（）[\]]{0,80}[)）\]]\s*[:：–—-]\s*(?=\S)/u;

/** What a heading is called behind its word and number, without notes in brackets; empty where it only speaks of it. */
export function ownName({ name }: Section, vocabulary: Vocabulary): string {
  const behind = name.rest.replace(NOTE_BEFORE, "").replace(/^[(（[].*$/u, "");
  const bare = withoutNote(behind.replace(ESTIMATE_END, ""), ["(（[", ")）]"]);
  const key = wordKey(bare);
  const isJudging = !name.separated && (vocabulary.isGate(key) || vocabulary.isProse(key));
  return isJudging ? "" : key;
}

/** True for the same name, one that goes on with the other, and one that speaks of what the other names. */
export function isAlike(one: Section, other: Section, vocabulary: Vocabulary): boolean {
  const [a, b] = [ownName(one, vocabulary), ownName(other, vocabulary)];
  if (a === "" || b === "" || a === b || a.startsWith(b) || b.startsWith(a)) return true;
  return one.name.separated !== other.name.separated || sharesWords(a, b);
}

/** True where more than half of the words of the shorter name stand in the longer one. */
function sharesWords(a: string, b: string): boolean {
  const [few, many] = [a, b].map((name) => new Set(name.split(/[^\p{L}\p{N}]+/u))).sort((x, y) => x.size - y.size);
  if (few === undefined || many === undefined) return false;
  const shared = [...few].filter((word) => many.has(word)).length;
  return shared > few.size / 2;
}

/** `Phase 1 accepted when`; but `Sprint 1 tasks` says only that they follow. */
export function isAbout({ name }: Section, home: Section, vocabulary: Vocabulary): boolean {
  if (name.separated || name.rest === "" || !home.name.separated) return false;
  return !vocabulary.isWork(wordKey(withoutNote(name.rest, ["(（[", ")）]"])));
}

/** The heading with a name, then where work is planned and not told, then with more below it, then the first one. */
export function richestOf(text: string, sections: readonly Section[], vocabulary: Vocabulary): Section {
  const [first, ...rest] = sections.map((section) => ({ section, wealth: wealthOf(text, section, vocabulary) }));
  if (first === undefined) throw new RangeError("there is nothing to choose from");
  let best = first;
  for (const one of rest) {
    const at = one.wealth.findIndex((value, index) => value !== best.wealth[index]);
    if (at >= 0 && (one.wealth[at] ?? 0) > (best.wealth[at] ?? 0)) best = one;
  }
  return best.section;
}

/** Stands below a heading of background, summary or conditions. */
function isTold({ parent }: Section, vocabulary: Vocabulary): boolean {
  for (let around = parent; around !== null; around = around.parent) {
    const { level, key } = around.name;
    if (level === null && around.depth > 1 && (vocabulary.isProse(key) || vocabulary.isGate(key))) return true;
  }
  return false;
}

/** Nothing that a tick writes counts: what is the home must not depend on a state. */
function wealthOf(text: string, section: Section, vocabulary: Vocabulary): readonly number[] {
  let length = 0;
  for (const block of section.blocks) {
    if (block.type === "bullet" && (block.box !== null || section.numbered.has(block))) continue;
    for (const line of linesOf(text, block))
      if (!saysStatus(text, line, vocabulary)) length += text.slice(line.start, line.end).trim().length;
  }
  const isNamed = ownName(section, vocabulary) !== "" && section.name.separated;
  return [isNamed ? 1 : 0, isTold(section, vocabulary) ? 0 : 1, section.children.length, length];
}

function saysStatus(text: string, line: Span, vocabulary: Vocabulary): boolean {
  return readFieldLines(text, line, vocabulary).some(({ name }) => name === "status");
}
