import type { Block } from "../../markdown/blocks.ts";
import { entryOf } from "../../model/entry-of.ts";
import type { NamedLevel } from "../../words/name.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import { findCalendars } from "./calendars.ts";
import { blocksOfBoldNames } from "./bold-headings.ts";
import { BoxIds } from "./box-ids.ts";
import { OverviewLines } from "./overview-lines.ts";
import { findRepeats, type Repeat } from "./repeats.ts";
import { titleOf } from "./section-queries.ts";
import { boxesOf, wordsOfBox, type Section } from "./sections.ts";
import { statedIn } from "./stated.ts";
import type { TaskRow } from "./task-tables.ts";

/** What stands in and below the headings of a plan: what they are is decided by it, words come second. */
export class Findings {
  readonly title: Section | null;
  /** The plan has phases, steps or tasks that are named as such. */
  readonly plansByName: boolean;
  readonly namesakes: ReadonlyMap<Section, Repeat>;
  readonly overview: OverviewLines;
  /** Headings that say when work is done that is named elsewhere. */
  readonly calendars: ReadonlySet<Section>;
  readonly #boxIds: BoxIds;
  readonly #root: Section;
  readonly #text: string;
  readonly #words: Vocabulary;
  readonly #counts = new Map<Section, Counts>();
  readonly #stated = new Map<Section, boolean>();
  /** Words of the levels that are named elsewhere than below prose. */
  readonly #levelWords = new Set<string>();

  constructor(text: string, root: Section, vocabulary: Vocabulary) {
    this.#root = root;
    this.#text = text;
    this.#words = vocabulary;
    this.title = titleOf(root, vocabulary);
    this.calendars = findCalendars(root, this.title, vocabulary);
    this.namesakes = findRepeats(text, root, this.title, vocabulary, this.calendars, (parent) =>
      this.statedChildren(parent),
    );
    this.overview = new OverviewLines(text, root, this.title, vocabulary, this.namesakes);
    this.#boxIds = new BoxIds(text, root, vocabulary, this.overview);
    this.#collectWords(root, false);
    this.#count(root);
    this.plansByName = this.named(root) > 0;
  }

  /** Pieces of work below a heading, not counting those below headings that name a level. */
  work(section: Section): number {
    return this.#countsOf(section).work;
  }

  /** All checkboxes in and below it. */
  boxes(section: Section): number {
    return this.#countsOf(section).boxes;
  }

  /** True where no checkbox of the document stands elsewhere. */
  isAll(section: Section): boolean {
    return this.boxes(section) === this.boxes(this.#root);
  }

  /** Headings below it that name a level and are at home there. */
  named(section: Section): number {
    return this.#countsOf(section).named;
  }

  #countsOf(section: Section): Counts {
    return entryOf(this.#counts, section, "sections");
  }

  /** Has a state of its own: a mark in brackets, or a field of status above its first checkbox. */
  isStated(section: Section): boolean {
    const known = this.#stated.get(section);
    if (known !== undefined) return known;
    const stated = this.#readStated(section);
    this.#stated.set(section, stated);
    return stated;
  }

  /** Headings right below one that have a state and no word of a level: a tick gives named work its state. */
  statedChildren(parent: Section): readonly Section[] {
    return parent.children.filter((child) => child.name.level === null && this.isStated(child));
  }

  /** Most of the boxes right below it have ids as only work has. */
  hasIds(section: Section): boolean {
    return this.#boxIds.areBelow(section);
  }

  /**
   * The rows of a table that are tasks: none where it lists what stands elsewhere in the plan, or what its heading calls
   * conditions, background or notation.
   */
  rowsOf(section: Section, table: Block): readonly TaskRow[] {
    const rows = section.tables.get(table) ?? [];
    if (rows.length === 0 || section.labels.size > 0 || this.#isTelling(section)) return [];
    return rows.some((row) => this.overview.isRow(row)) ? [] : rows;
  }

  #countRows(section: Section): number {
    let count = 0;
    for (const table of section.tables.keys()) count += this.rowsOf(section, table).length;
    return count;
  }

  #isTelling({ heading, name: { key } }: Section): boolean {
    if (heading === null) return false;
    const isJudging = this.#words.isGate(key) && !this.#words.isWork(key);
    return isJudging || this.#words.isProse(key) || this.#words.isLegend(key);
  }

  /** Below prose, a heading without a checkbox is told and not planned where the plan names its work by another word. */
  isTold(section: Section, { word }: NamedLevel): boolean {
    return this.boxes(section) === 0 && this.#levelWords.size > 0 && !this.#levelWords.has(word);
  }

  #collectWords(around: Section, isProse: boolean): void {
    for (const child of around.children) {
      const { level, key } = child.name;
      if (level !== null && !isProse && child !== this.title) this.#levelWords.add(level.word);
      this.#collectWords(child, child !== this.title && level === null && (isProse || this.#words.isProse(key)));
    }
  }

  #readStated(section: Section): boolean {
    const { heading, blocks, numbered } = section;
    if (heading === null) return false;
    if (heading.box !== null) return true;
    const ofBold = blocksOfBoldNames(this.#text, blocks, this.#words);
    for (const block of blocks) {
      // Behind a line across the page stands what is said of the document.
      if (block.type === "rule") return false;
      if (block.type === "bullet" && (block.box !== null || numbered.has(block))) return false;
      if (block.bullet !== null || block.quoted || ofBold.has(block)) continue;
      const span = block.type === "bullet" ? block.content : block.type === "paragraph" ? block : null;
      if (span !== null && statedIn(this.#text, span, this.#words)) return true;
    }
    return false;
  }

  #count(section: Section): void {
    let [work, named] = [0, 0];
    let boxes = boxesOf(section).length + this.#countRows(section);
    const stated = this.statedChildren(section).length;
    if (stated > 1 || section.children.length === 1) work += stated;
    for (const child of section.children) {
      this.#count(child);
      boxes += this.boxes(child);
      const isNamed = child.name.level !== null && child !== this.title && !this.calendars.has(child);
      if (!isNamed) work += this.work(child);
      named += this.named(child) + (isNamed && !this.namesakes.has(child) ? 1 : 0);
    }
    const isJudging =
      this.#words.isLegend(section.name.key) || (this.#isGateName(section) && !this.#boxIds.areBelow(section));
    if (isJudging && section !== this.title) work = 0;
    else work += this.#ownWork(section);
    this.#counts.set(section, { work, boxes, named });
  }

  #isGateName({ name }: Section): boolean {
    return !this.#words.isWork(name.key) && this.#words.isGate(name.key);
  }

  /** Its own boxes that stand under no label of conditions or notation, and name no heading. */
  #ownWork(section: Section): number {
    let count = this.#countRows(section);
    for (const bullet of boxesOf(section)) {
      const says = section.labels.get(bullet)?.says ?? "nothing";
      const words = wordsOfBox(this.#text, bullet);
      const isLine = this.overview.isLine(words) || this.overview.isNumberLine(words, section);
      if ((says === "tasks" || says === "nothing") && !isLine) count += 1;
    }
    return count;
  }
}

/** What stands in and below a heading. */
interface Counts {
  readonly work: number;
  readonly boxes: number;
  readonly named: number;
}
