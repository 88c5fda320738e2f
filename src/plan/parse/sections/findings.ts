import { plainText } from "../../words/inline.ts";
import { withoutStamp } from "../../words/stamps.ts";
import { readLevel, type NamedLevel } from "../../words/name.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import type { Bullet } from "../../markdown/blocks.ts";
import { findRepeats, levelKey, type Repeat } from "./repeats.ts";
import { titleOf } from "./section-queries.ts";
import { boxesOf, walkSections, type Section } from "./sections.ts";
import { statedIn } from "./stated.ts";

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
  readonly #ids = new Map<Section, boolean>();
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

  /** The list item names a heading that is a phase, step or task: it is a line of an overview. */
  isOverview(title: string): boolean {
    const level = readLevel(title, this.#words);
    return level !== null && level.number !== "" && this.#headed.has(levelKey(level));
  }

  /** Most of its own boxes have ids as only work has: `T006`, `Task 9.1:`, `2.1` below `2.`. */
  hasIds(section: Section): boolean {
    const known = this.#ids.get(section);
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
    this.#ids.set(section, has);
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
      if (block.type === "bullet" && (block.box !== null || numbered.has(block))) return false;
      if (block.bullet !== null || block.quoted) continue;
      const span = block.type === "bullet" ? block.content : block.type === "paragraph" ? block : null;
      if (span !== null && statedIn(this.#text, span, this.#words)) return true;
    }
    return false;
  }

  #count(section: Section): void {
    let [work, named] = [0, 0];
    let boxes = boxesOf(section).length;
    for (const child of section.children) {
      this.#count(child);
      boxes += this.boxes(child);
      const isNamed = child.name.level !== null && child !== this.title;
      if (!isNamed) work += this.work(child) + (child.name.level === null && this.isStated(child) ? 1 : 0);
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
    let count = 0;
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

const TASK_ID = /^\[?(?:T|TASK-?)\d{1,4}(?:[.-]\d+)*[a-z]?\]?(?=[\s:.]|$)/;

/** What the ids of one list have in common: the letters before the number, or that it is dotted. */
function shapeOf(words: string): string | null {
  const found = /^\[?(?:(?<letters>[A-Z]{1,8})-?\d{1,5}|(?<dotted>\d+\.\d+))(?![\p{L}])/u.exec(words)?.groups;
  if (found === undefined) return null;
  return found["letters"]?.toLowerCase() ?? "1.1";
}
