import { plainText, wordKey } from "../../words/inline.ts";
import { readLevel } from "../../words/name.ts";
import { withoutStamp } from "../../words/stamps.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import { levelKey, type Repeat } from "./repeats.ts";
import { boxesOf, walkSections, wordsOfBox, type Section } from "./sections.ts";
import type { TaskRow } from "./task-tables.ts";

/** Tells what only lists work that stands elsewhere in the plan: checkboxes, headings and rows of tables. */
export class OverviewLines {
  readonly #text: string;
  readonly #words: Vocabulary;
  readonly #namesakes: ReadonlyMap<Section, Repeat>;
  /** Words and numbers of the headings that name a level. */
  readonly #headed = new Set<string>();
  /** The words of headings and checkboxes, and the ids that they begin with: what a table may only repeat. */
  readonly #listed = new Set<string>();
  readonly #ids = new Set<string>();
  /** Headings that go on with the number of the named one around them, where its work stands in such headings. */
  readonly #steps = new Map<string, Section>();
  /** Headings of which another one of their name only lists work. */
  readonly #bare: ReadonlySet<Section>;

  constructor(
    text: string,
    root: Section,
    title: Section | null,
    vocabulary: Vocabulary,
    namesakes: ReadonlyMap<Section, Repeat>,
  ) {
    this.#text = text;
    this.#words = vocabulary;
    this.#namesakes = namesakes;
    for (const section of walkSections(root)) {
      if (section.name.level === null) continue;
      this.#headed.add(levelKey(section.name.level));
      if (section !== title && !namesakes.has(section)) this.#collectSteps(section, section.name.level.number);
    }
    this.#collectNames(root, title);
    this.#bare = new Set([...namesakes].flatMap(([other, { home }]) => (this.#listsOthers(other) ? [home] : [])));
  }

  /** The words of a list item name a heading that is a phase, step or task. */
  isLine(words: string): boolean {
    const level = readLevel(words, this.#words);
    return level !== null && level.number !== "" && this.#headed.has(levelKey(level));
  }

  /** A list item begins with the number of a heading that is a step by it, and that it doesn't stand in: `1.1` of `Phase 1`. */
  isNumberLine(words: string, place: Section): boolean {
    const number = numberOf(words);
    const step = number === null ? undefined : this.#steps.get(number);
    return step !== undefined && !isWithin(place, step.parent ?? step);
  }

  /** `- [x] **Phase 1: Base**` where a heading of that name is the item: the box is a line of an overview. */
  names(title: string, isOutside: boolean, place: Section): boolean {
    return (isOutside && this.isLine(title)) || this.isNumberLine(title, place);
  }

  /** A heading only lists work that stands elsewhere, or is a bare name of which another heading lists such work. */
  isHeading(section: Section): boolean {
    if (this.#listsOthers(section)) return true;
    return section.blocks.length === 0 && section.children.length === 0 && this.#bare.has(section);
  }

  /** A row names a heading, or has the id or the words of a checkbox. */
  isRow({ id, name, head }: TaskRow): boolean {
    const words = withoutStamp(plainText(this.#text.slice(name.start, name.end)));
    const own = id === null ? "" : plainText(this.#text.slice(id.start, id.end));
    if (this.isLine(words) || this.isLine(own)) return true;
    const number = rowNumber(words);
    if (number !== null && this.#headed.has(`${head} ${number}`)) return true;
    return (
      [words, `${own} ${words}`].some((name) => this.#listed.has(wordKey(name))) ||
      this.#ids.has(own.toLowerCase()) ||
      this.#ids.has(firstWord(words))
    );
  }

  #collectSteps(around: Section, number: string): void {
    const steps = around.children.filter(({ name }) => name.section?.startsWith(`${number}.`) === true);
    if (steps.length === 0 || (holdsWork(around) && !steps.some(holdsWork))) return;
    for (const step of steps) if (step.name.section !== null) this.#steps.set(step.name.section, step);
  }

  /** It has checkboxes, all of them name headings that stand elsewhere, and nothing below it is work. */
  #listsOthers(section: Section): boolean {
    const boxes = boxesOf(section);
    if (boxes.length === 0 || [...walkSections(section)].some((below) => this.#isWork(below))) return false;
    const own = section.name.level === null ? null : levelKey(section.name.level);
    return boxes.every((box) => {
      const level = readLevel(wordsOfBox(this.#text, box), this.#words);
      if (level === null || level.number === "") return false;
      const key = levelKey(level);
      return key !== own && this.#headed.has(key);
    });
  }

  #isWork(section: Section): boolean {
    return boxesOf(section).length > 0 || (section.name.level !== null && !this.#namesakes.has(section));
  }

  /** Only where there is a table that may repeat them. */
  #collectNames(root: Section, title: Section | null): void {
    const sections = [root, ...walkSections(root)];
    if (sections.every(({ tables }) => tables.size === 0)) return;
    const add = (words: string): void => {
      this.#listed.add(wordKey(words));
      const id = firstWord(words);
      if (/\d/.test(id)) this.#ids.add(id);
    };
    for (const section of sections) {
      if (section.heading !== null && section !== title) add(section.name.plain);
      if (section.name.level !== null) this.#listed.add(section.name.rest);
      for (const box of boxesOf(section)) add(wordsOfBox(this.#text, box));
    }
  }
}

/** The number that stands alone in a cell, or before the words: `2`, `2. Ladder`, `2.1 - Eels`. */
export function rowNumber(words: string): string | null {
  return /^[#№]?\s*(\d+(?:\.\d+)*[a-z]?)(?=$|[\s.):–—-])/iu.exec(words)?.[1]?.toLowerCase() ?? null;
}

/** The dotted number that words begin with. */
export function numberOf(words: string): string | null {
  return /^(\d+(?:\.\d+)+)[.):]?(?=\s)/.exec(words)?.[1] ?? null;
}

function holdsWork(section: Section): boolean {
  if (boxesOf(section).length > 0) return true;
  return section.children.some((child) => child.name.level !== null || holdsWork(child));
}

function isWithin(section: Section, around: Section): boolean {
  for (let at: Section | null = section; at !== null; at = at.parent) if (at === around) return true;
  return false;
}

/** The first word of a name without the marks around it: its id, if it has one. */
function firstWord(words: string): string {
  const end = words.search(/\s/);
  return (end < 0 ? words : words.slice(0, end)).toLowerCase().replace(/^[[(]+|[\])):.]+$/g, "");
}
