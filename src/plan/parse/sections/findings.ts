import { plainText, wordKey } from "../../words/inline.ts";
import { withoutStamp } from "../../words/stamps.ts";
import { readLevel, type NamedLevel } from "../../words/name.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import type { Block, Bullet } from "../../markdown/blocks.ts";
import { findRepeats, levelKey, type Repeat } from "./repeats.ts";
import { titleOf } from "./section-queries.ts";
import { boxesOf, walkSections, type Section } from "./sections.ts";
import { statedIn } from "./stated.ts";
import type { TaskRow } from "./task-tables.ts";

/** What stands in and below the headings of a plan: what they are is decided by it, words come second. */
export class Findings {
  readonly title: Section | null;
  /** The plan has phases, steps or tasks that are named as such. */
  readonly plansByName: boolean;
  readonly namesakes: ReadonlyMap<Section, Repeat>;
  readonly #root: Section;
  readonly #text: string;
  readonly #words: Vocabulary;
  readonly #work = new Map<Section, number>();
  readonly #boxes = new Map<Section, number>();
  readonly #named = new Map<Section, number>();
  readonly #stated = new Map<Section, boolean>();
  readonly #hasIds = new Map<Section, boolean>();
  /** The words of headings and checkboxes, and the ids that they begin with: what a table may only repeat. */
  readonly #listed = new Set<string>();
  /** Headings of which another one of their name only lists work. */
  #listing: ReadonlySet<Section> | null = null;
  readonly #ids = new Set<string>();
  /** Words and numbers of the headings that name a level. */
  readonly #headed = new Set<string>();
  /** Words of the levels that are named elsewhere than below prose. */
  readonly #levelWords = new Set<string>();
  /** Shapes of the ids of boxes that stand under no heading of conditions: `t`, `1.1`. */
  readonly #shapes = new Set<string>();

  constructor(text: string, root: Section, vocabulary: Vocabulary) {
    this.#root = root;
    this.#text = text;
    this.#words = vocabulary;
    this.title = titleOf(root, vocabulary);
    this.namesakes = findRepeats(text, root, this.title, vocabulary, (section) => this.isStated(section));
    for (const { name } of walkSections(root)) if (name.level !== null) this.#headed.add(levelKey(name.level));
    this.#collectNames(root);
    this.#collectShapes(root);
    this.#collectWords(root, false);
    this.#count(root);
    this.plansByName = this.named(root) > 0;
  }

  /** Pieces of work below a heading, not counting those below headings that name a level. */
  work(section: Section): number {
    return this.#work.get(section) ?? 0;
  }

  /** All checkboxes in and below it. */
  boxes(section: Section): number {
    return this.#boxes.get(section) ?? 0;
  }

  /** True where no checkbox of the document stands elsewhere. */
  isAll(section: Section): boolean {
    return this.boxes(section) === this.boxes(this.#root);
  }

  /** Headings below it that name a level and are at home there. */
  named(section: Section): number {
    return this.#named.get(section) ?? 0;
  }

  /** Has a state of its own: a mark in brackets, or a field of status above its first checkbox. */
  isStated(section: Section): boolean {
    const known = this.#stated.get(section);
    if (known !== undefined) return known;
    const stated = this.#readStated(section);
    this.#stated.set(section, stated);
    return stated;
  }

  /**
   * The rows of a table that are tasks: none where it lists what stands elsewhere in the plan, or what its heading calls
   * conditions, background or notation.
   */
  rowsOf(section: Section, table: Block): readonly TaskRow[] {
    const rows = section.tables.get(table) ?? [];
    if (rows.length === 0 || section.labels.size > 0 || this.#isTelling(section)) return [];
    return rows.some((row) => this.#isRepeated(row)) ? [] : rows;
  }

  #rowsOf(section: Section): number {
    let count = 0;
    for (const table of section.tables.keys()) count += this.rowsOf(section, table).length;
    return count;
  }

  /** A row names a heading, or has the id or the words of a checkbox. */
  #isRepeated({ id, name }: TaskRow): boolean {
    const words = withoutStamp(plainText(this.#text.slice(name.start, name.end)));
    const own = id === null ? "" : plainText(this.#text.slice(id.start, id.end));
    const keys = [wordKey(words), wordKey(`${own} ${words}`)];
    if (this.isOverview(words) || this.isOverview(own)) return true;
    return (
      keys.some((key) => this.#listed.has(key)) || this.#ids.has(own.toLowerCase()) || this.#ids.has(firstWord(words))
    );
  }

  #isTelling({ heading, name: { key } }: Section): boolean {
    if (heading === null) return false;
    const isJudging = this.#words.isGate(key) && !this.#words.isWork(key);
    return isJudging || this.#words.isProse(key) || this.#words.isLegend(key);
  }

  /** The list item names a heading that is a phase, step or task: it is a line of an overview. */
  isOverview(title: string): boolean {
    const level = readLevel(title, this.#words);
    return level !== null && level.number !== "" && this.#headed.has(levelKey(level));
  }

  /** It only lists work that stands elsewhere, or is a bare name of which another heading lists such work. */
  onlyLists(section: Section): boolean {
    if (this.#listsOthers(section)) return true;
    if (section.blocks.length > 0 || section.children.length > 0) return false;
    this.#listing ??= new Set(
      [...this.namesakes].flatMap(([other, { home }]) => (this.#listsOthers(other) ? [home] : [])),
    );
    return this.#listing.has(section);
  }

  /** All checkboxes below it name headings that stand elsewhere. */
  #listsOthers(section: Section): boolean {
    const { level } = section.name;
    const own = level === null ? null : levelKey(level);
    const boxes = boxesOf(section);
    if (boxes.length === 0 || boxes.length < this.boxes(section) || this.named(section) > 0) return false;
    return boxes.every((box) => {
      const named = readLevel(this.plain(box), this.#words);
      if (named === null || named.number === "") return false;
      const key = levelKey(named);
      return key !== own && this.#headed.has(key);
    });
  }

  /** Most of its own boxes have ids as only work has: `T006`, `Task 9.1:`, `2.1` below `2.`. */
  hasIds(section: Section): boolean {
    const known = this.#hasIds.get(section);
    if (known !== undefined) return known;
    const boxes = topBoxes(section);
    const wanted = section.name.section;
    const count = boxes.filter((box) => {
      const words = this.plain(box);
      return (
        TASK_ID.test(words) ||
        (wanted !== null && words.startsWith(`${wanted}.`)) ||
        this.#isNamedWork(words) ||
        this.#shapes.has(shapeOf(words) ?? "")
      );
    }).length;
    const has = boxes.length > 0 && count * 2 > boxes.length;
    this.#hasIds.set(section, has);
    return has;
  }

  /** Below prose, a heading without a checkbox is told and not planned where the plan names its work by another word. */
  isTold(section: Section, { word }: NamedLevel): boolean {
    return this.boxes(section) === 0 && this.#levelWords.size > 0 && !this.#levelWords.has(word);
  }

  /** The words of a list item without marks. */
  plain({ content }: Bullet): string {
    return withoutStamp(plainText(this.#text.slice(content.start, content.end)));
  }

  /** `Task 9.1: Try it`: a level word, a number and a name. */
  #isNamedWork(words: string): boolean {
    const level = readLevel(words, this.#words);
    if (level === null || level.number === "" || this.#headed.has(levelKey(level))) return false;
    return /^\s*(?:[:：]|[-–—]\s)/.test(words.slice(level.length));
  }

  #collectWords(around: Section, isProse: boolean): void {
    for (const child of around.children) {
      const { level, key } = child.name;
      if (level !== null && !isProse && child !== this.title) this.#levelWords.add(level.word);
      this.#collectWords(child, child !== this.title && level === null && (isProse || this.#words.isProse(key)));
    }
  }

  /** Only where there is a table that may repeat them. */
  #collectNames(root: Section): void {
    const sections = [root, ...walkSections(root)];
    if (sections.every(({ tables }) => tables.size === 0)) return;
    const add = (words: string): void => {
      this.#listed.add(wordKey(words));
      const id = firstWord(words);
      if (/\d/.test(id)) this.#ids.add(id);
    };
    for (const section of sections) {
      if (section.heading !== null && section !== this.title) add(section.name.plain);
      if (section.name.level !== null) this.#listed.add(section.name.rest);
      for (const box of boxesOf(section)) add(this.plain(box));
    }
  }

  #collectShapes(root: Section): void {
    for (const section of walkSections(root)) {
      if (this.#words.isGate(section.name.key)) continue;
      for (const box of topBoxes(section)) {
        if (section.labels.get(box)?.says === "gate") continue;
        const shape = shapeOf(this.plain(box));
        if (shape !== null) this.#shapes.add(shape);
      }
    }
  }

  #readStated(section: Section): boolean {
    const { heading, blocks, numbered } = section;
    if (heading === null) return false;
    if (heading.box !== null) return true;
    for (const block of blocks) {
      // Behind a line across the page stands what is said of the document.
      if (block.type === "rule") return false;
      if (block.type === "bullet" && (block.box !== null || numbered.has(block))) return false;
      if (block.bullet !== null || block.quoted) continue;
      const span = block.type === "bullet" ? block.content : block.type === "paragraph" ? block : null;
      if (span !== null && statedIn(this.#text, span, this.#words)) return true;
    }
    return false;
  }

  #count(section: Section): void {
    let [work, named] = [0, 0];
    let boxes = boxesOf(section).length + this.#rowsOf(section);
    const stated = section.children.filter((child) => child.name.level === null && this.isStated(child)).length;
    if (stated > 1 || section.children.length === 1) work += stated;
    for (const child of section.children) {
      this.#count(child);
      boxes += this.boxes(child);
      const isNamed = child.name.level !== null && child !== this.title;
      if (!isNamed) work += this.work(child);
      named += this.named(child) + (isNamed && !this.namesakes.has(child) ? 1 : 0);
    }
    const isJudging = this.#words.isLegend(section.name.key) || (this.#isGateName(section) && !this.hasIds(section));
    if (isJudging && section !== this.title) work = 0;
    else work += this.#ownWork(section);
    this.#work.set(section, work);
    this.#named.set(section, named);
    this.#boxes.set(section, boxes);
  }

  #isGateName({ name }: Section): boolean {
    return !this.#words.isWork(name.key) && this.#words.isGate(name.key);
  }

  /** Its own boxes that stand under no label of conditions or notation, and name no heading. */
  #ownWork(section: Section): number {
    let count = this.#rowsOf(section);
    for (const bullet of boxesOf(section)) {
      const says = section.labels.get(bullet)?.says ?? "nothing";
      if ((says === "tasks" || says === "nothing") && !this.isOverview(this.plain(bullet))) count += 1;
    }
    return count;
  }
}

/** The boxes of a section that stand in no other one. */
function topBoxes(section: Section): readonly Bullet[] {
  return boxesOf(section).filter((box) => box.bullet === null || !isInBox(box, section));
}

function isInBox(bullet: Bullet, section: Section): boolean {
  for (let around = bullet.bullet; around !== null; around = around.bullet)
    if (around.box !== null || section.numbered.has(around)) return true;
  return false;
}

/** The first word of a name without the marks around it: its id, if it has one. */
function firstWord(words: string): string {
  return (words.split(/\s/, 1)[0] ?? "").toLowerCase().replace(/^[[(]+|[\])):.]+$/g, "");
}

const TASK_ID = /^\[?(?:T|TASK-?)\d{1,4}(?:[.-]\d+)*[a-z]?\]?(?=[\s:.]|$)/;

/** What the ids of one list have in common: the letters before the number, or that it is dotted. */
function shapeOf(words: string): string | null {
  const found = /^\[?(?:(?<letters>[A-Z]{1,8})-?\d{1,5}|(?<dotted>\d+\.\d+))(?![\p{L}])/u.exec(words)?.groups;
  if (found === undefined) return null;
  return found["letters"]?.toLowerCase() ?? "1.1";
}
