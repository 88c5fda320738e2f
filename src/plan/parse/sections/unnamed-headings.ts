import type { Name } from "../../words/name.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import { Containers } from "./containers.ts";
import { goesOnWith, seriesOf } from "./counted-headings.ts";
import type { Findings } from "./findings.ts";
import type { GateHeadings } from "./gate-headings.ts";
import type { Surroundings } from "./surroundings.ts";
import { item, noItem, type Verdict } from "./section-role.ts";
import { boxesOf, type Section } from "./sections.ts";

/** Decides of headings without a word of a level: what holds work is an item, and what all its siblings are, it is too. */
export class UnnamedHeadings {
  readonly #words: Vocabulary;
  readonly #findings: Findings;
  readonly #gates: GateHeadings;
  readonly #containers: Containers;
  readonly #beside = new Map<Section, Beside>();

  constructor(vocabulary: Vocabulary, findings: Findings, gates: GateHeadings) {
    this.#words = vocabulary;
    this.#findings = findings;
    this.#gates = gates;
    this.#containers = new Containers(vocabulary, findings);
  }

  levelOf(section: Section, place: Surroundings): Verdict {
    const { name } = section;
    const outermost = place.around.length === 0;
    if (name.section !== null && place.prerequisites) return item("step", "prerequisite-number");
    if (place.gate && (place.own || !this.#findings.hasIds(section))) return noItem("judged");
    if (this.#containers.isContainer(section)) return noItem("container");
    if (this.#isStated(section)) return item(this.#statedLevel(section, place), "own-state");
    const holdsWork = this.#holdsWork(section);
    if (name.code !== null && place.container === "task" && outermost) return item("task", "container-number");
    const beside = this.#around(section.parent ?? section);
    const isNumbered = name.section !== null || beside.series.has(name);
    if (place.container !== undefined && place.container !== null && isNumbered && outermost)
      if (!holdsWork || place.container !== "task") return item(place.container, "container-number");
    if (outermost && name.code === null && (place.outside || this.#isOutside(section))) return noItem("outside-work");
    if (outermost && !place.prose && this.#isOneOfSeveral(section)) return item("phase", "one-of-several");
    if (!holdsWork && place.container !== undefined && outermost && this.#findings.boxes(section) > 0)
      return item("step", "holds-criteria");
    const inPhase = place.around.at(-1) === "phase";
    if (inPhase && this.#isNumberedStep(section)) return item("step", "numbered-step");
    if (!holdsWork) {
      const row = this.#words.isProseAlone(name.key) ? [] : (beside.series.get(name) ?? []);
      if (row.some((other) => beside.stated.has(other))) return item(this.#statedLevel(section, place), "counted");
      if ((outermost || inPhase) && row.some((other) => this.#findings.work(other) > 0))
        return item(outermost ? "phase" : "step", "counted");
    }
    if (!holdsWork && !(inPhase && this.#holdsTasks(section)))
      return noItem(place.prose || this.#words.isProse(name.key) ? "prose" : "no-work");
    if (outermost) return this.#isWholePlan(section) ? noItem("container") : item("phase", "holds-work");
    if (!inPhase) return noItem("deep-group");
    return this.#onlyGroups(section) ? noItem("container") : item("step", "holds-work");
  }

  /**
   * `1.1 Dead code` in `Phase 1`: the phase is told in its steps where it has no checkbox and no named step, and where
   * another heading that goes on with its number holds work.
   */
  #isNumberedStep(section: Section): boolean {
    const { parent } = section;
    if (parent === null) return false;
    const { goOn, goesOn } = this.#around(parent);
    const isTold = this.#findings.boxes(parent) === 0 && this.#findings.named(parent) === 0;
    return goOn.has(section) && (isTold || goesOn);
  }

  /**
   * The headings whose number goes on with that of the named one that they stand in, and whose words are none of
   * background. Beside one of these, a subject before such words is enough: `1.2 Report usage metrics`.
   */
  #goOn(parent: Section): ReadonlySet<Section> {
    const { level } = parent.name;
    if (level === null) return new Set();
    const goOn = parent.children.filter(
      ({ name }) =>
        goesOnWith(name, level) && (this.#findings.boxes(parent) === 0 || !this.#words.isStrictGate(name.key)),
    );
    const isOne = goOn.some(({ name }) => !this.#words.isProse(name.key));
    return new Set(isOne ? goOn.filter(({ name }) => !this.#words.isProseAlone(name.key)) : []);
  }

  /** Boxes below it are work; of a heading that sounds like conditions but is none, all of them are. */
  #holdsWork(section: Section): boolean {
    if (this.#findings.work(section) > 0) return true;
    return this.#words.isGate(section.name.key) && this.#findings.boxes(section) > 0;
  }

  /** Named tasks stand below it: `2.1 Database` with `Task 1.4`. */
  #holdsTasks(section: Section): boolean {
    const named = this.#namedAtHome(section);
    return named.length > 0 && named.every(({ name }) => name.level?.level === "task");
  }

  /** Without a number or a box of its own, it holds numbered groups: these are the steps. */
  #onlyGroups(section: Section): boolean {
    return section.name.section === null && boxesOf(section).length === 0 && this.#around(section).numbered > 1;
  }

  /** An overview that holds all checkboxes of the document is the plan itself. */
  #isWholePlan(section: Section): boolean {
    return this.#words.isProse(section.name.key) && this.#findings.isAll(section);
  }

  /**
   * Has a state of its own: a mark in brackets, or a field of status as its siblings have. One among others without says
   * how a part of the document stands.
   */
  #isStated(section: Section): boolean {
    const { heading, parent, name } = section;
    if (!this.#findings.isStated(section)) return false;
    if (heading?.box !== null || parent === null) return true;
    if (/(?:^|\s)status$/.test(name.key)) return false;
    const { stated, headings } = this.#around(parent);
    // `Implementation notes` say how a part of the document stands, but where most of their neighbours have states.
    if (this.#words.isProse(name.key) && stated.size * 2 <= headings) return false;
    return stated.size > 1 || headings === 1;
  }

  #statedLevel(section: Section, place: Surroundings): "phase" | "step" | "task" {
    const holds = this.#findings.work(section) + this.#findings.named(section) > 0;
    if (place.container === "task" && place.around.length === 0) return "task";
    if (section.name.code !== null && section.children.length === 0) return "task";
    return place.around.length === 0 && holds ? "phase" : place.around.at(-1) === "step" ? "task" : "step";
  }

  /** Headings side by side that each hold named steps or tasks are the phases of the plan, whatever they are called. */
  #isOneOfSeveral(section: Section): boolean {
    if (section.heading?.bold === true || section.parent === null || !this.#holdsNamed(section)) return false;
    const { likely, several } = this.#around(section.parent);
    return likely > 1 && several;
  }

  /** The nearest named headings below it are steps or tasks. */
  #holdsNamed(section: Section): boolean {
    const named = this.#namedAtHome(section);
    return named.length > 0 && named.every(({ name }) => name.level?.level !== "phase");
  }

  /**
   * Stands apart from the named phases, steps or tasks of the plan: what it lists concerns the plan. Right beside them,
   * it is one of them.
   */
  #isOutside(section: Section): boolean {
    const { parent } = section;
    if (parent === null || !this.#findings.plansByName || this.#namesWork(section)) return false;
    const { joined, areGroups } = this.#around(parent);
    return this.#findings.boxes(section) > 0 && !areGroups && !joined.has(section);
  }

  /** A heading below it names a level and what is to be done. */
  #namesWork(section: Section): boolean {
    if (this.#holdsStated(section)) return true;
    return this.#namedAtHome(section).some(({ name }) => name.separated || name.rest === "");
  }

  /** Headings in it have states. One with a number is an item without one as well: a tick may have given it its state. */
  #holdsStated(section: Section): boolean {
    return this.#findings.statedChildren(section).some(({ name }) => (name.section ?? name.code) === null);
  }

  #namedAtHome(section: Section): readonly Section[] {
    return this.#findings.named(section) === 0
      ? []
      : namedBelow(section).filter((below) => !this.#findings.namesakes.has(below));
  }

  #around(parent: Section): Beside {
    const known = this.#beside.get(parent);
    if (known !== undefined) return known;
    const { children } = parent;
    const likely = children.filter(
      (child) =>
        child.name.level === null &&
        !this.#words.isWork(child.name.key) &&
        !this.#words.isProse(child.name.key) &&
        this.#holdsNamed(child),
    );
    const goOn = this.#goOn(parent);
    const counted: Beside = {
      headings: children.length,
      areGroups: children.some((child) => this.#containers.isGroup(child) && this.#holdsStated(child)),
      stated: new Set(this.#findings.statedChildren(parent)),
      numbered: children.filter((child) => child.name.section !== null && boxesOf(child).length > 0).length,
      likely: likely.length,
      several: likely.some((child) => this.#namedAtHome(child).length > 1),
      series: seriesOf(children),
      goOn,
      goesOn: [...goOn].some((child) => this.#holdsWork(child) || this.#holdsTasks(child)),
      joined: this.#joinedTo(children),
    };
    this.#beside.set(parent, counted);
    return counted;
  }

  /** Headings with work between which and a named one of their depth nothing but such headings stands. */
  #joinedTo(children: readonly Section[]): ReadonlySet<Section> {
    const joined = new Set<Section>();
    for (const row of [children, children.toReversed()]) {
      let depth: number | null = null;
      for (const child of row) {
        const isNamed = child.name.level !== null && !this.#findings.namesakes.has(child);
        if (isNamed) depth = child.depth;
        else if (depth !== child.depth || !this.#holdsWork(child) || this.#gates.isGate(child)) depth = null;
        else joined.add(child);
      }
    }
    return joined;
  }
}

/** What is counted among headings side by side. */
interface Beside {
  readonly headings: number;
  /** One of them is a group of headings with states. */
  readonly areGroups: boolean;
  /** Headings without a word of a level that have a state of their own. */
  readonly stated: ReadonlySet<Section>;
  /** Numbered headings with boxes. */
  readonly numbered: number;
  /** Headings that hold named steps or tasks, and whether one of them holds several. */
  readonly likely: number;
  readonly several: boolean;
  /** The rows of those that letters and numbers count. */
  readonly series: ReadonlyMap<Name, readonly Section[]>;
  /** Those that go on with the number of the heading around them, and whether one of these holds work. */
  readonly goOn: ReadonlySet<Section>;
  readonly goesOn: boolean;
  readonly joined: ReadonlySet<Section>;
}

function namedBelow(section: Section): Section[] {
  return section.children.flatMap((child) => (child.name.level !== null ? [child] : namedBelow(child)));
}
