import type { NamedLevel } from "../../words/name.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import { isAbout, isAlike, ownName, richestOf } from "./alike-headings.ts";
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
 *
 * @param calendars headings that name no work, and so repeat none.
 * @param statedBelow the headings right below one that have a state of their own: pieces of work, whatever their words.
 */
export function findRepeats(
  text: string,
  root: Section,
  title: Section | null,
  vocabulary: Vocabulary,
  calendars: ReadonlySet<Section>,
  statedBelow: (parent: Section) => readonly Section[],
): Map<Section, Repeat> {
  const finder = new RepeatFinder(text, root, title, vocabulary, calendars, statedBelow);
  finder.find();
  return finder.found;
}

class RepeatFinder {
  readonly found = new Map<Section, Repeat>();
  readonly #text: string;
  readonly #root: Section;
  readonly #title: Section | null;
  readonly #words: Vocabulary;
  readonly #calendars: ReadonlySet<Section>;
  readonly #statedBelow: (parent: Section) => readonly Section[];
  /** The headings of a word and number by the place that they stand in. */
  readonly #there = new Map<Section, Map<string, Section[]>>();
  readonly #anywhere = new Map<string, Section[]>();
  readonly #stated = new Map<Section, ReadonlySet<Section>>();

  constructor(
    text: string,
    root: Section,
    title: Section | null,
    vocabulary: Vocabulary,
    calendars: ReadonlySet<Section>,
    statedBelow: (parent: Section) => readonly Section[],
  ) {
    this.#calendars = calendars;
    this.#statedBelow = statedBelow;
    this.#text = text;
    this.#root = root;
    this.#title = title;
    this.#words = vocabulary;
  }

  find(): void {
    for (const section of walkSections(this.#root)) {
      const { level } = section.name;
      if (section === this.#title || level === null || level.number === "" || this.#calendars.has(section)) continue;
      add(this.#anywhere, levelKey(level), section);
      add(this.#at(this.#placeOf(section)), levelKey(level), section);
    }
    for (const [place, byKey] of this.#joined())
      for (const [key, same] of byKey)
        if (same.length > 1) joinAlike(this.#text, same, this.#words, this.found);
        else if (place === this.#root) this.#joinInner(key, same);
  }

  /** What stands in a group repeats what stands outside of it; two groups beside each other are different work. */
  #joined(): ReadonlyMap<Section, ReadonlyMap<string, Section[]>> {
    const joined = new Map<Section, Map<string, Section[]>>();
    for (const [place, byKey] of this.#there)
      for (const [key, sections] of byKey) {
        const outer = this.#outermostWith(place, key);
        const there = joined.get(outer) ?? new Map<string, Section[]>();
        joined.set(outer, there);
        for (const section of sections) add(there, key, section);
      }
    return joined;
  }

  #outermostWith(place: Section, key: string): Section {
    let best = place;
    for (let at = place; at !== this.#root && at.name.level === null;) {
      at = this.#placeOf(at);
      if (this.#there.get(at)?.has(key) === true) best = at;
    }
    return best;
  }

  /** What stands below no named heading may speak of what stands below one, where only one is called so. */
  #joinInner(key: string, [outer]: readonly Section[]): void {
    const all = this.#anywhere.get(key) ?? [];
    if (outer === undefined || all.length !== 2) return;
    const inner = all.find((other) => other !== outer);
    if (inner === undefined || !this.#isUnderHeading(outer) || !isAlike(outer, inner, this.#words)) return;
    const home = richestOf(this.#text, [inner, outer], this.#words);
    const other = home === inner ? outer : inner;
    this.found.set(other, { home, isAbout: isAbout(other, home, this.#words) });
  }

  #at(place: Section): Map<string, Section[]> {
    const known = this.#there.get(place) ?? new Map<string, Section[]>();
    this.#there.set(place, known);
    return known;
  }

  /** The nearest heading around one that names a level or a group of work, else the document. */
  #placeOf(section: Section): Section {
    for (let around = section.parent; around !== null; around = around.parent) {
      if (around === this.#title || around.heading === null) continue;
      if (around.name.level !== null || !this.#isTelling(around)) return around;
    }
    return this.#root;
  }

  /** A heading of background, conditions or work as such, and of no group of it: those have states, one as the other. */
  #isTelling(section: Section): boolean {
    const { key } = section.name;
    const stated = section.parent === null ? null : this.#statedChildren(section.parent);
    if (stated !== null && stated.size > 1 && stated.has(section)) return false;
    return this.#words.isProse(key) || this.#words.isGate(key) || this.#words.isWork(key);
  }

  /** The headings below one that have a state. That of one alone says nothing: a tick may have given it. */
  #statedChildren(parent: Section): ReadonlySet<Section> {
    const known = this.#stated.get(parent) ?? new Set(this.#statedBelow(parent));
    this.#stated.set(parent, known);
    return known;
  }

  #isUnderHeading({ parent }: Section): boolean {
    return parent !== null && parent.heading !== null && parent !== this.#title;
  }
}

function add(sections: Map<string, Section[]>, key: string, section: Section): void {
  const same = sections.get(key);
  if (same === undefined) sections.set(key, [section]);
  else same.push(section);
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
    for (const section of part)
      if (section !== home) found.set(section, { home, isAbout: isAbout(section, home, vocabulary) });
  }
}
