import type { Bullet } from "../../markdown/blocks.ts";
import { readLevel } from "../../words/name.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import type { OverviewLines } from "./overview-lines.ts";
import { boxesOf, walkSections, wordsOfBox, type Section } from "./sections.ts";

/** Tells which boxes have ids as only work has: `T006`, `Task 9.1:`, `2.1` below `2.`. */
export class BoxIds {
  readonly #text: string;
  readonly #words: Vocabulary;
  readonly #overview: OverviewLines;
  readonly #known = new Map<Section, boolean>();
  /** Shapes of the ids of boxes that stand under no heading of conditions: `t`, `1.1`. */
  readonly #shapes = new Set<string>();

  constructor(text: string, root: Section, vocabulary: Vocabulary, overview: OverviewLines) {
    this.#text = text;
    this.#words = vocabulary;
    this.#overview = overview;
    for (const section of walkSections(root)) {
      if (vocabulary.isGate(section.name.key)) continue;
      for (const box of topBoxes(section)) {
        if (section.labels.get(box)?.says === "gate") continue;
        const shape = shapeOf(wordsOfBox(text, box));
        if (shape !== null) this.#shapes.add(shape);
      }
    }
  }

  /** Most of the boxes right below a heading have such ids. */
  areBelow(section: Section): boolean {
    const known = this.#known.get(section);
    if (known !== undefined) return known;
    const boxes = topBoxes(section);
    const wanted = section.name.section;
    const count = boxes.filter((box) => {
      const words = wordsOfBox(this.#text, box);
      return (
        TASK_ID.test(words) ||
        (wanted !== null && words.startsWith(`${wanted}.`)) ||
        this.#isNamedWork(words) ||
        this.#shapes.has(shapeOf(words) ?? "")
      );
    }).length;
    const has = boxes.length > 0 && count * 2 > boxes.length;
    this.#known.set(section, has);
    return has;
  }

  /** `Task 9.1: Try it`: a level word, a number and a name. */
  #isNamedWork(words: string): boolean {
    const level = readLevel(words, this.#words);
    if (level === null || level.number === "" || this.#overview.isLine(words)) return false;
    return /^\s*(?:[:：]|[-–—]\s)/.test(words.slice(level.length));
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
