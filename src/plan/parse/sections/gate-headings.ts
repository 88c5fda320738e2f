import type { Name } from "../../words/name.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import type { Findings } from "./findings.ts";
import { seriesOf } from "./counted-headings.ts";
import { boxesOf, type Section } from "./sections.ts";

/** Words that ask for a test or a time, and name no subject: `Expected outcomes`, `Final checks`. */
const NO_SUBJECT =
  /^(?:expected|final|test|testing|manual|total|overall|executive|progress|status|success|acceptance|quality|performance|pre|post|exit|entry|completion|automated|unit|key|main|measurable)(?![\p{L}\p{N}])/u;

const JOINTS: ReadonlySet<string> = new Set(["", "and", "or", "y", "e", "et", "und", "и", "ve"]);

/**
 * Tells the headings whose boxes are conditions from those that only have a word of conditions in their name. A gate judges
 * work that stands beside it: where what stands around says that there is none, it is work itself.
 */
export class GateHeadings {
  readonly #words: Vocabulary;
  readonly #findings: Findings;
  readonly #known = new Map<Section, boolean>();
  readonly #counted = new Map<Section, Siblings>();

  constructor(vocabulary: Vocabulary, findings: Findings) {
    this.#words = vocabulary;
    this.#findings = findings;
  }

  /** True where its boxes are conditions to be met. */
  isGate(section: Section): boolean {
    const known = this.#known.get(section);
    if (known !== undefined) return known;
    const gate = this.#decide(section);
    this.#known.set(section, gate);
    return gate;
  }

  /** True for a column of a board: its name is a state, as those of its siblings are. */
  isColumn(section: Section): boolean {
    if (section.name.level !== null || section.name.section !== null) return false;
    const { columns } = this.#siblings(section);
    return this.#isState(section) ? columns > 1 : columns > 1 && this.#words.isGate(section.name.key);
  }

  #decide(section: Section): boolean {
    const { name } = section;
    if (this.#words.isWork(name.key) || !this.#words.isGate(name.key)) return false;
    if (this.#words.isOwnGate(name.key)) return true;
    if (this.#findings.hasIds(section) || this.#holdsNamed(section) || this.isColumn(section)) return false;
    if (this.holdsAllWork(section) || this.#isCountedAmongWork(section)) return false;
    if (this.#words.gates.has(name.key)) return true;
    return !this.#isNumberedLikeWork(section) && !this.#isOneOfSubjects(section);
  }

  /** Named pieces of work stand below it, each of them or in groups of their own. */
  #holdsNamed(section: Section): boolean {
    return this.#findings.named(section) > 0;
  }

  /** Nothing else in the document is work, and what stands below it is grouped by numbers. */
  holdsAllWork(section: Section): boolean {
    const groups = section.children.filter((child) => child.name.section !== null && boxesOf(child).length > 0);
    return groups.length > 1 && this.#findings.isAll(section);
  }

  /** `API-2: Quality gate` beside `API-1: Read`: what an id counts among other work is work, whatever its words are. */
  #isCountedAmongWork(section: Section): boolean {
    const row = this.#siblings(section).series.get(section.name) ?? [];
    return row.some(({ name }) => !this.#words.isGate(name.key));
  }

  /** `1.2 Data Validation` beside `1.1 File errors` that holds boxes, or in a phase that is told in such headings alone. */
  #isNumberedLikeWork(section: Section): boolean {
    const { name, parent } = section;
    if (name.section === null || parent === null) return false;
    const isTold = this.#findings.boxes(parent) === 0 && this.#findings.named(parent) === 0;
    const goesOn = parent.name.level !== null && name.section.startsWith(`${parent.name.level.number}.`);
    return this.#siblings(section).numbered > 0 || (isTold && goesOn);
  }

  /**
   * Stands in a phase or step, or a plan without one, of which all boxes stand in such sections, and names a subject as
   * `Health checks` does; or stands among headings that only sound like conditions, one of which names a subject.
   */
  #isOneOfSubjects(section: Section): boolean {
    const around = this.#siblings(section);
    if (around.holding < 2 || around.isWorkBeside || around.isStrict) return false;
    return (
      this.#hasSubject(section) || (around.subjects > 0 && around.areGates && !this.#words.isProse(section.name.key))
    );
  }

  /** Says what is judged: `Health checks`. Words of conditions alone do not, as many as they are: `Validation checklist`. */
  #hasSubject({ name: { key } }: Section): boolean {
    if (!/[\p{L}\p{N}][\s-]+\p{L}/u.test(key) || NO_SUBJECT.test(key)) return false;
    if (this.#words.prerequisites.has(key)) return false;
    return key.split(/[\s/&]+/).some((word) => !this.#words.isGate(word) && !JOINTS.has(word));
  }

  #isState({ name }: Section): boolean {
    const words = name.plain.replace(/^[^\p{L}]+/u, "").trimEnd();
    return words !== "" && this.#words.stateAt(words)?.length === words.length;
  }

  /** What is counted among the headings beside one: each of them asks for it. */
  #siblings({ parent }: Section): Siblings {
    if (parent === null) return NO_SIBLINGS;
    const known = this.#counted.get(parent);
    if (known !== undefined) return known;
    const words = this.#words;
    const holding = parent.children.filter((child) => this.#findings.boxes(child) > 0);
    const isGroup = ({ name }: Section): boolean => !words.isGate(name.key) && !words.isWork(name.key);
    const isNamed = parent.name.level !== null && parent !== this.#findings.title;
    const counted: Siblings = {
      series: seriesOf(parent.children),
      holding: holding.length,
      numbered: holding.filter((child) => child.name.section !== null && isGroup(child)).length,
      columns: parent.children.filter((child) => this.#isState(child)).length,
      subjects: holding.filter((child) => this.#hasSubject(child)).length,
      areGates: holding.every(({ name }) => words.isGate(name.key)),
      isStrict: holding.some(({ name }) => words.gates.has(name.key)),
      isWorkBeside:
        boxesOf(parent).length > 0 ||
        holding.some(({ name }) => words.isWork(name.key) || name.level !== null) ||
        (!isNamed && this.#findings.work(parent) + this.#findings.named(parent) > 0),
    };
    this.#counted.set(parent, counted);
    return counted;
  }
}

interface Siblings {
  /** The rows of those that letters and numbers count. */
  readonly series: ReadonlyMap<Name, readonly Section[]>;
  /** How many hold checkboxes, how many of these are numbered and no gates, and how many name a subject. */
  readonly holding: number;
  readonly numbered: number;
  readonly subjects: number;
  /** How many are called as a state. */
  readonly columns: number;
  readonly areGates: boolean;
  /** One of them has a word that means nothing but conditions. */
  readonly isStrict: boolean;
  /** Work stands beside them: in the section itself, below a container or a named heading. */
  readonly isWorkBeside: boolean;
}

const NO_SIBLINGS: Siblings = {
  series: new Map(),
  holding: 0,
  numbered: 0,
  subjects: 0,
  columns: 0,
  areGates: false,
  isStrict: false,
  isWorkBeside: false,
};
