import { onlySaysKind } from "../../words/container-words.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import type { Findings } from "./findings.ts";
import { boxesOf, type Section } from "./sections.ts";

/** Tells headings that only say that work follows from those that have such words and are a group like their neighbours. */
export class Containers {
  readonly #words: Vocabulary;
  readonly #findings: Findings;
  readonly #beside = new Map<Section, Beside>();

  constructor(vocabulary: Vocabulary, findings: Findings) {
    this.#words = vocabulary;
    this.#findings = findings;
  }

  /** Says only that work follows: what stands below it stands beside it. */
  isContainer(section: Section): boolean {
    const { name, parent } = section;
    if (!this.#words.isWork(name.key)) return false;
    if (parent === null) return true;
    const hasBoxes = boxesOf(section).length > 0;
    if (name.section === null) return !hasBoxes || !onlySaysKind(name.key) || this.#around(parent).groups < 2;
    if (!hasBoxes) return !this.#isNumberedGroup(section, parent);
    return !this.#findings.hasIds(section) && this.#around(parent).numbered < 3;
  }

  /**
   * `## 1. Implementation` with groups of boxes, beside `## 2. Tests` with boxes: numbered headings that hold work. Groups
   * with numbers of their own need none above them.
   */
  #isNumberedGroup(section: Section, parent: Section): boolean {
    if (this.#findings.work(section) === 0 || this.#findings.named(section) > 0) return false;
    return this.#around(parent).working > 1 && section.children.every(({ name }) => name.section === null);
  }

  /** A name of its own: no word of a level, of work as such, of background or of conditions. */
  isGroup({ name: { key, level } }: Section): boolean {
    return level === null && !this.#words.isWork(key) && !this.#words.isProse(key) && !this.#words.isGate(key);
  }

  #around(parent: Section): Beside {
    const known = this.#beside.get(parent);
    if (known !== undefined) return known;
    const holding = parent.children.filter((child) => boxesOf(child).length > 0);
    const counted: Beside = {
      numbered: holding.filter(({ name }) => name.section !== null).length,
      groups: holding.filter((child) => this.isGroup(child)).length,
      working: parent.children.filter((child) => child.name.section !== null && this.#findings.work(child) > 0).length,
    };
    this.#beside.set(parent, counted);
    return counted;
  }
}

/** What is counted among headings side by side. */
interface Beside {
  /** Numbered headings with boxes. */
  readonly numbered: number;
  /** Headings with boxes that name a group of work: `## Implementation` beside two of them is the third. */
  readonly groups: number;
  /** Numbered headings that hold work, their own or that of headings below them. */
  readonly working: number;
}
