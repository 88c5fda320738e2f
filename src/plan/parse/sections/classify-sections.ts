import { plainText } from "../../words/inline.ts";
import { workBoxes } from "./labels.ts";
import type { DirectiveKind } from "../../directives/directive.ts";
import type { Directives } from "./apply-directives.ts";
import { item, noItem } from "./section-role.ts";
import type { Role, Verdict } from "./section-role.ts";
import { holdsAnyBox, holdsNamedSteps, isNamedLike, namedBelow, titleOf } from "./section-queries.ts";
import { boxesOf } from "./sections.ts";
import type { Section } from "./sections.ts";
import { dropRepeats, assignKinds } from "./assign-kinds.ts";
import type { Level, Vocabulary } from "../../words/vocabulary.ts";

interface Place {
  /** Levels of the items around, outermost first. */
  readonly around: readonly Level[];
  readonly gate: boolean;
  /** True below a heading that is a gate by its name: what stands there repeats or judges the work. */
  readonly judged: boolean;
  readonly prose: boolean;
  /** The level that the enclosing container's numbered headings have; undefined outside of containers. */
  readonly container: Level | null | undefined;
  readonly prerequisites: boolean;
  /** What a comment says that everything right below is; `check` holds for all that stands below. */
  readonly directed: DirectiveKind | null;
}

const OUTSIDE: Place = {
  around: [],
  gate: false,
  judged: false,
  prose: false,
  container: undefined,
  prerequisites: false,
  directed: null,
};
/**
 * Decides for every section what it is. Structure comes first, words second: a level word makes a heading an item,
 * what it contains and stands in decides of which kind; a heading without a word is an item where it holds work.
 */
export function readRoles(
  text: string,
  root: Section,
  vocabulary: Vocabulary,
  directed: Directives,
): Map<Section, Role> {
  const reader = new RoleReader(text, root, vocabulary, directed);
  reader.read();
  return reader.roles;
}

class RoleReader {
  readonly roles = new Map<Section, Role>();
  readonly #wanted = new Map<Section, Level>();
  readonly #text: string;
  readonly #root: Section;
  readonly #words: Vocabulary;
  readonly #directed: Directives;
  readonly #title: Section | null;
  readonly #hasContainer: boolean;
  readonly #work = new Map<Section, number>();
  /** What was counted among the headings right below a section: each of them asks for it. */
  readonly #phases = new Map<Section, Map<number, number>>();
  readonly #numbered = new Map<Section, number>();

  constructor(text: string, root: Section, vocabulary: Vocabulary, directed: Directives) {
    this.#text = text;
    this.#root = root;
    this.#words = vocabulary;
    this.#directed = directed;
    this.#title = titleOf(root);
    this.#countWork(root);
    this.#hasContainer = this.#findContainer();
  }

  read(): void {
    const directed = this.#directed.below.get(this.#root) ?? null;
    this.roles.set(this.#root, {
      kind: null,
      gate: directed === "check",
      legend: false,
      directed,
      rules: [],
      not: null,
    });
    for (const child of this.#root.children) this.#decide(child, { ...OUTSIDE, directed, gate: directed === "check" });
    const { roles } = this;
    dropRepeats(this.#root, this.#wanted, roles);
    assignKinds(this.#root, this.#wanted, roles, 0);
  }

  #decide(section: Section, place: Place): void {
    const { name } = section;
    const said = this.#directiveOf(section, place);
    const title = section === this.#title && said === null;
    const verdict = said ?? (title ? noItem("plan-title") : this.#levelOf(section, place));
    const { level } = verdict;
    const contained = place.container !== undefined;
    const gateName = !title && level === null && this.#isGate(section, place);
    const gatePhase = level !== null && (/^[-−]/.test(name.level?.number ?? "") || /(?:^|\s)gates?$/.test(name.rest));
    const work = !title && level === null && !gateName && this.#isContainer(section);
    const opensTasks = work && this.#words.tasks.has(name.key);
    const stray = this.#hasContainer && !contained && level === null && !title && !work && place.around.length === 0;
    const directed =
      this.#directed.below.get(section) ?? (level === "check" || place.directed === "check" ? "check" : null);
    const gate =
      directed !== null
        ? directed === "check"
        : level !== null
          ? gatePhase
          : opensTasks
            ? false
            : place.gate || gateName || (stray && boxesOf(section).length > 0);
    const legend = !title && directed === null && level === null && !work && this.#words.isLegend(name.key);
    this.#settle(section, verdict, { gate, legend, directed });
    const below: Place = {
      directed,
      around: level === null || level === "check" ? place.around : [...place.around, level],
      gate,
      judged: level === null && !opensTasks && (place.judged || (gateName && this.#words.isStrictGate(name.key))),
      prose: level === null && !title && !work && (place.prose || this.#words.isProse(name.key)),
      container: work ? this.#containerLevel(name.key) : level !== null ? null : place.container,
      prerequisites: !title && this.#words.prerequisites.has(name.key),
    };
    for (const child of section.children) this.#decide(child, below);
  }

  #settle(section: Section, { level, rule }: Verdict, below: Pick<Role, "gate" | "legend" | "directed">): void {
    const found = level === null ? { rules: [], not: rule } : { rules: [rule], not: null };
    this.roles.set(section, { kind: level, ...below, ...found });
    if (level !== null && level !== "check") this.#wanted.set(section, level);
  }

  /** What a comment says of a heading; null without one. */
  #directiveOf(section: Section, place: Place): Verdict | null {
    const own = this.#directed.sections.get(section);
    if (own === "group") return noItem("directive-group");
    if (own !== undefined) return item(own, "directive");
    if (place.directed === null || section === this.#title) return null;
    return place.directed === "check" ? noItem("directive-checks") : item(place.directed, "directive-above");
  }

  /** The level a heading wants to have, or that it is no item, and the rule that says so. */
  #levelOf(section: Section, place: Place): Verdict {
    const { name } = section;
    const holdsWork = (this.#work.get(section) ?? 0) > 0;
    if (name.level !== null) {
      const joined = name.separated || /[:：–—]/.test(name.rest) ? "" : name.rest;
      if (joined !== "" && this.#words.isGate(joined)) return noItem("gate-of-item");
      if (joined !== "" && this.#words.isProse(joined) && boxesOf(section).length === 0) return noItem("gate-of-item");
      if (isNamedLike(section.parent, name)) return noItem("names-parent");
      if (section.heading?.bold === true && place.around.at(-1) === "task") return noItem("inside-task");
      if (place.judged) return noItem("judged");
      const isOwn = this.#words.isOwnLevel(name.level.word);
      const named = item(name.level.level, isOwn ? "configured-level" : "level-word");
      if (holdsAnyBox(section)) return named;
      if (place.prose) return noItem("prose");
      if (place.gate && place.around.length > 0) return noItem("judged");
      if (this.#hasContainer && place.container === undefined && place.around.length === 0)
        return noItem("outside-work");
      return named;
    }
    if (name.section !== null && place.prerequisites) return item("step", "prerequisite-number");
    const isOwn = this.#words.isOwn(name.key);
    if (this.#isGate(section, place)) return noItem(isOwn ? "configured" : "gate");
    if (this.#words.isLegend(name.key)) return noItem(isOwn ? "configured" : "legend");
    if (place.gate && !(place.prerequisites && name.section !== null)) return noItem("judged");
    if (this.#isContainer(section)) return noItem(isOwn ? "configured" : "container");
    if (place.container !== undefined && place.container !== null && name.section !== null && place.around.length === 0)
      if (!holdsWork || place.container !== "task") return item(place.container, "container-number");
    if (this.#hasContainer && place.container === undefined && place.around.length === 0) return noItem("outside-work");
    if (place.around.length === 0 && !place.prose && this.#isOneOfSeveral(section))
      return item("phase", "one-of-several");
    if (!holdsWork) return noItem(place.prose || this.#words.isProse(name.key) ? "prose" : "no-work");
    if (place.around.length === 0) return item("phase", "holds-work");
    return place.around.length === 1 && place.around[0] === "phase" ? item("step", "holds-work") : noItem("deep-group");
  }

  /** Headings side by side that each hold named steps or tasks are the phases of the plan, whatever they are called. */
  #isOneOfSeveral(section: Section): boolean {
    if (section.heading?.bold === true || !holdsNamedSteps(section) || namedBelow(section).length < 2) return false;
    return section.parent !== null && this.#likelyPhases(section.parent, section.depth) > 1;
  }

  /** How many headings of a depth right below a section hold named steps or tasks, by what they are called. */
  #likelyPhases(parent: Section, depth: number): number {
    const known = this.#phases.get(parent) ?? new Map<number, number>();
    this.#phases.set(parent, known);
    const counted = known.get(depth);
    if (counted !== undefined) return counted;
    const alike = parent.children.filter((child) => child.name.level === null && child.depth === depth);
    const count = alike.filter(
      (child) => !this.#isContainer(child) && !this.#words.isProse(child.name.key) && holdsNamedSteps(child),
    ).length;
    known.set(depth, count);
    return count;
  }

  #isGate(section: Section, place: Place): boolean {
    const { key, section: number } = section.name;
    if (this.#isContainer(section) || !this.#words.isGate(key)) return false;
    if (this.#words.gates.has(key)) return true;
    return (
      !(place.around.length === 0 && number !== null && this.#numberedAlike(section, number)) &&
      !this.#hasTaskIds(section)
    );
  }

  /** A heading that only says that work follows. `## 3. Implementation` with `3.1 …` is a group like its neighbours. */
  #isContainer(section: Section): boolean {
    const { name } = section;
    if (!this.#words.isWork(name.key)) return false;
    const boxes = boxesOf(section);
    if (name.section === null || boxes.length === 0) return true;
    if (this.#numberedAlike(section, name.section)) return false;
    return section.parent === null || this.#numberedWithBoxes(section.parent) < 3;
  }

  #numberedWithBoxes(parent: Section): number {
    const known = this.#numbered.get(parent);
    if (known !== undefined) return known;
    const count = parent.children.filter((child) => child.name.section !== null && boxesOf(child).length > 0).length;
    this.#numbered.set(parent, count);
    return count;
  }

  /** `## 4. Validation` with `4.1 Run the tests` is a group of tasks, whatever its name. */
  #numberedAlike(section: Section, number: string): boolean {
    const boxes = boxesOf(section);
    return boxes.length > 0 && boxes.every((box) => this.#plain(box.content).startsWith(`${number}.`));
  }

  #hasTaskIds(section: Section): boolean {
    const boxes = boxesOf(section);
    return boxes.length > 0 && boxes.every((box) => /^T\d{2,4}\b/.test(this.#plain(box.content)));
  }

  #plain(span: { start: number; end: number }): string {
    return plainText(this.#text.slice(span.start, span.end));
  }

  /** Boxes below a section that are work, not counting those in sections that are items by their own word. */
  #countWork(section: Section): number {
    let count = 0;
    for (const child of section.children) {
      const work = this.#countWork(child);
      if (child.name.level === null) count += work;
    }
    const named = section !== this.#title && (this.#words.isLegend(section.name.key) || this.#isGate(section, OUTSIDE));
    const total = named ? 0 : count + workBoxes(this.#text, section.blocks, this.#words, section.numbered);
    this.#work.set(section, total);
    return total;
  }

  /** A container of the whole plan: below `## Implementation Steps` stand the steps, what stands elsewhere is no work. */
  #findContainer(): boolean {
    const tops = this.#title === null ? this.#root.children : [...this.#root.children, ...this.#title.children];
    return tops.some((top) => {
      if (top === this.#title || top.name.level !== null || !this.#isContainer(top)) return false;
      return top.children.some(
        (below) => below.name.level !== null || (this.#work.get(below) ?? 0) > 0 || this.#isNumberedWork(top, below),
      );
    });
  }

  #isNumberedWork(container: Section, child: Section): boolean {
    return this.#containerLevel(container.name.key) !== null && child.name.section !== null;
  }

  #containerLevel(key: string): Level | null {
    if (this.#words.tasks.has(key)) return "task";
    if (/steps?$|pasos|passos|étapes|schritte|шаги|adımlar|步骤|手順|ステップ|단계$|الخطوات/u.test(key)) return "step";
    if (/phases$|fases$|phasen|этапы|fazlar|阶段|フェーズ|milestones|sprints/u.test(key)) return "phase";
    return null;
  }
}
