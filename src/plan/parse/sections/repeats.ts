import type { NamedLevel } from "../../words/name.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import { withoutNote, wordKey } from "../../words/inline.ts";
import type { Span } from "../../model/plan.ts";
import { linesOf, readFieldLines } from "./fields.ts";
import { walkSections, type Section } from "./sections.ts";

/** A heading that names a piece of work which stands elsewhere. */
export interface Repeat {
  /** The heading that is the item: the one that says more of it. */
  readonly home: Section;
  /** It speaks of the work and does not name it: `Phase 1 accepted when`, `Stage 0 outcome`. */
  readonly isAbout: boolean;
}

/** Names of one number that are told apart: more than anybody writes. */
const MOST_NAMES = 8;

/** What a level with its number is found by. */
export function levelKey({ word, number }: NamedLevel): string {
  return `${word} ${number}`;
}

/**
 * The headings that repeat others: one word and number, and no other name. Each piece of work has one home, the heading
 * that says most of it; what stands below its namesakes belongs there. What is not repeated has no entry here.
 */
export function findRepeats(
  text: string,
  root: Section,
  title: Section | null,
  vocabulary: Vocabulary,
): Map<Section, Repeat> {
  const found = new Map<Section, Repeat>();
  const byPlace = new Map<Section, Map<string, Section[]>>();
  const anywhere = new Map<string, Section[]>();
  for (const section of walkSections(root)) {
    if (section === title || section.name.level === null || section.name.level.number === "") continue;
    const key = levelKey(section.name.level);
    const place = placeOf(section, title, root);
    const there = byPlace.get(place) ?? new Map<string, Section[]>();
    byPlace.set(place, there);
    for (const known of [there, anywhere]) {
      const same = known.get(key);
      if (same === undefined) known.set(key, [section]);
      else same.push(section);
    }
  }
  for (const there of byPlace.values())
    for (const same of there.values()) if (same.length > 1) joinAlike(text, same, vocabulary, found);
  // What stands below no named heading may speak of what stands below one, where only one is called so.
  for (const [key, [outer, ...more]] of byPlace.get(root) ?? []) {
    const all = anywhere.get(key) ?? [];
    if (outer === undefined || more.length > 0 || all.length !== 2) continue;
    const others = all.filter((other) => other !== outer);
    const [inner] = others;
    if (inner !== undefined && isUnderHeading(outer, title) && isAlike(outer, inner, vocabulary))
      found.set(outer, { home: inner, isAbout: isAbout(outer, inner) });
  }
  return found;
}

/** The nearest heading around one that names a level, else the document. */
function placeOf(section: Section, title: Section | null, root: Section): Section {
  for (let around = section.parent; around !== null; around = around.parent)
    if (around.name.level !== null && around !== title) return around;
  return root;
}

function isUnderHeading({ parent }: Section, title: Section | null): boolean {
  return parent !== null && parent.heading !== null && parent !== title;
}

/** Parts headings of one word and number by what else they say, and joins those of each part to the richest of it. */
function joinAlike(text: string, same: readonly Section[], vocabulary: Vocabulary, found: Map<Section, Repeat>): void {
  const parts: Section[][] = [];
  const nameless: Section[] = [];
  for (const section of same) {
    if (ownName(section, vocabulary) === "") {
      nameless.push(section);
      continue;
    }
    const part = parts.find(([first]) => first !== undefined && isAlike(first, section, vocabulary));
    if (part !== undefined) part.push(section);
    else if (parts.length < MOST_NAMES) parts.push([section]);
  }
  const [only] = parts;
  if (only !== undefined && parts.length === 1) only.push(...nameless);
  else if (nameless.length > 0) parts.push(nameless);
  for (const part of parts) {
    const home = richestOf(text, part, vocabulary);
    for (const section of part) if (section !== home) found.set(section, { home, isAbout: isAbout(section, home) });
  }
}

/** What a heading is called behind its word and number, without notes in brackets; empty where it only speaks of it. */
function ownName({ name }: Section, vocabulary: Vocabulary): string {
  const bare = withoutNote(name.rest, ["(（[", ")）]"]).replace(/^[(（[].*$/u, "");
  const key = wordKey(bare);
  const isJudging = !name.separated && (vocabulary.isGate(key) || vocabulary.isProse(key));
  return isJudging ? "" : key;
}

/** True for the same name, one that goes on with the other, and one that speaks of what the other names. */
function isAlike(one: Section, other: Section, vocabulary: Vocabulary): boolean {
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

function isAbout(section: Section, home: Section): boolean {
  return !section.name.separated && section.name.rest !== "" && home.name.separated;
}

/** The heading with a name, then where work is planned and not told, then with more below it, then the first one. */
function richestOf(text: string, sections: readonly Section[], vocabulary: Vocabulary): Section {
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
    if (block.type === "bullet" && block.box !== null) continue;
    for (const line of linesOf(text, block))
      if (!saysStatus(text, line, vocabulary)) length += text.slice(line.start, line.end).trim().length;
  }
  const isNamed = ownName(section, vocabulary) !== "" && section.name.separated;
  return [isNamed ? 1 : 0, isTold(section, vocabulary) ? 0 : 1, section.children.length, length];
}

function saysStatus(text: string, line: Span, vocabulary: Vocabulary): boolean {
  return readFieldLines(text, line, vocabulary).some(({ name }) => name === "status");
}
