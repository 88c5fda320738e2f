import type { Directives } from "./apply-directives.ts";
import type { Findings } from "./findings.ts";
import { GateHeadings } from "./gate-headings.ts";
import { UnnamedHeadings } from "./unnamed-headings.ts";
import { item, noItem } from "./section-role.ts";
import type { Role, Verdict } from "./section-role.ts";
import { isNamedLike } from "./section-queries.ts";
import { boxesOf } from "./sections.ts";
import type { Section } from "./sections.ts";
import { assignKinds } from "./assign-kinds.ts";
import type { Surroundings } from "./surroundings.ts";
import { OUTSIDE } from "./surroundings.ts";
import type { Level, Vocabulary } from "../../words/vocabulary.ts";

/**
 * Decides for every section what it is. Structure comes first, words second: a level word makes a heading an item,
 * what it contains and stands in decides of which kind; a heading without a word is an item where it holds work.
 */
export function readRoles(
  root: Section,
  vocabulary: Vocabulary,
  findings: Findings,
  directed: Directives,
): Map<Section, Role> {
  const reader = new RoleReader(root, vocabulary, findings, directed);
  reader.read();
  return reader.roles;
}

class RoleReader {
  readonly roles = new Map<Section, Role>();
  readonly #wanted = new Map<Section, Level>();
  readonly #root: Section;
  readonly #words: Vocabulary;
  readonly #findings: Findings;
  readonly #directed: Directives;
  readonly #gates: GateHeadings;
  readonly #unnamed: UnnamedHeadings;

  constructor(root: Section, vocabulary: Vocabulary, findings: Findings, directed: Directives) {
    this.#root = root;
    this.#words = vocabulary;
    this.#findings = findings;
    this.#directed = directed;
    this.#gates = new GateHeadings(vocabulary, findings);
    this.#unnamed = new UnnamedHeadings(vocabulary, findings, this.#gates);
  }

  read(): void {
    const directed = this.#directed.below.get(this.#root) ?? null;
    const gate = directed === "check";
    this.roles.set(this.#root, {
      kind: null,
      gate,
      own: false,
      legend: false,
      directed,
      home: null,
      rules: [],
      not: null,
    });
    for (const child of this.#root.children) this.#decide(child, { ...OUTSIDE, directed, gate });
    assignKinds(this.#root, this.#wanted, this.roles, 0);
  }

  #decide(section: Section, place: Surroundings): void {
    const said = this.#directiveOf(section, place);
    const isTitle = section === this.#findings.title && said === null;
    const verdict = said ?? (isTitle ? noItem("plan-title") : this.#levelOf(section, place));
    const below = this.#surroundingsBelow(section, place, verdict);
    const repeated = verdict.rule === "namesake" ? this.#findings.namesakes.get(section) : undefined;
    const isOutside = below.outside && below.directed === null && repeated === undefined;
    this.#settle(section, verdict, {
      gate: below.gate || isOutside,
      own: below.own,
      legend: this.#isLegend(section, verdict, below.directed),
      directed: below.directed,
      home: repeated?.home ?? null,
    });
    for (const child of section.children) this.#decide(child, below);
  }

  /** What a heading says of those below it. */
  #surroundingsBelow(section: Section, place: Surroundings, { level, rule }: Verdict): Surroundings {
    const { key } = section.name;
    const isTitle = rule === "plan-title";
    const isContainer = rule === "container" || (rule === "configured" && this.#words.isWork(key));
    const isOwnGate = rule === "configured" && this.#words.isOwnGate(key);
    const repeated = rule === "namesake" ? this.#findings.namesakes.get(section) : undefined;
    const directed =
      this.#directed.below.get(section) ?? (level === "check" || place.directed === "check" ? "check" : null);
    const says =
      isContainer && this.#words.isTasks(key) ? false : place.gate || isOwnGate || this.#judges(section, rule);
    const gate =
      directed !== null
        ? directed === "check"
        : level === null
          ? says || repeated?.isAbout === true
          : isGatePhase(section);
    const held = level ?? repeated?.home.name.level?.level ?? null;
    return {
      directed,
      around: held === null || held === "check" ? place.around : [...place.around, held],
      gate,
      own: gate && (place.own || isOwnGate),
      outside: level === null && (place.outside || (rule === "outside-work" && place.container === undefined)),
      prose: level === null && !isTitle && !isContainer && (place.prose || this.#words.isProse(key)),
      container: isContainer ? this.#containerLevel(key) : level !== null ? null : place.container,
      prerequisites: !isTitle && this.#words.prerequisites.has(key),
    };
  }

  /** Boxes below it are conditions: of the plan, or of the phase or step that it names. */
  #judges({ name }: Section, rule: Verdict["rule"]): boolean {
    if (rule === "gate") return true;
    return (rule === "gate-of-item" || rule === "names-parent") && this.#words.isGate(name.key);
  }

  #isLegend({ name }: Section, { level, rule }: Verdict, directed: Surroundings["directed"]): boolean {
    if (level !== null || rule === "plan-title" || rule === "container" || directed !== null) return false;
    return this.#words.isLegend(name.key);
  }

  #settle(
    section: Section,
    { level, rule }: Verdict,
    below: Pick<Role, "gate" | "own" | "legend" | "directed" | "home">,
  ): void {
    const found = level === null ? { rules: [], not: rule } : { rules: [rule], not: null };
    this.roles.set(section, { kind: level, ...below, ...found });
    if (level !== null && level !== "check") this.#wanted.set(section, level);
  }

  /** What a comment says of a heading; null without one. */
  #directiveOf(section: Section, place: Surroundings): Verdict | null {
    const own = this.#directed.sections.get(section);
    if (own === "group") return noItem("directive-group");
    if (own !== undefined) return item(own, "directive");
    if (place.directed === null || section === this.#findings.title) return null;
    return place.directed === "check" ? noItem("directive-checks") : item(place.directed, "directive-above");
  }

  /** The level a heading wants to have, or that it is no item, and the rule that says so. */
  #levelOf(section: Section, place: Surroundings): Verdict {
    const { name } = section;
    if (this.#words.isSettled(name.key)) return this.#configured(section, place);
    if (name.level !== null) return this.#namedLevel(section, name.level, place);
    if (this.#gates.isColumn(section)) return noItem("container");
    if (this.#words.isLegend(name.key)) return noItem("legend");
    if (this.#gates.isGate(section)) return noItem("gate");
    if (this.#words.isGate(name.key) && this.#gates.holdsAllWork(section)) return noItem("container");
    return this.#unnamed.levelOf(section, place);
  }

  /** The configuration says what the words of this heading mean. */
  #configured(section: Section, place: Surroundings): Verdict {
    const { key, section: number } = section.name;
    if (place.prerequisites && number !== null) return item("step", "prerequisite-number");
    if (this.#words.isProse(key)) return this.#unnamed.levelOf(section, place);
    return noItem("configured");
  }

  #namedLevel(section: Section, named: NonNullable<Section["name"]["level"]>, place: Surroundings): Verdict {
    const { name } = section;
    if (this.#findings.overview.isHeading(section)) return noItem("only-lists");
    if (this.#findings.namesakes.has(section)) return noItem("namesake");
    if (this.#findings.calendars.has(section)) return noItem("outside-work");
    const joined = name.separated || /[:：–—]/.test(name.rest) ? "" : name.rest;
    if (joined !== "" && this.#words.isGate(joined)) return noItem("gate-of-item");
    if (joined !== "" && this.#words.isProse(joined) && boxesOf(section).length === 0) return noItem("gate-of-item");
    if (joined !== "" && this.#words.isWork(joined) && this.#isEmpty(section)) return noItem("container");
    if (isNamedLike(section.parent, name, this.#findings.title)) return noItem("names-parent");
    if (place.own) return noItem("judged");
    if (place.outside && !name.separated && name.rest !== "") return noItem("outside-work");
    if (place.prose && this.#findings.isTold(section, named)) return noItem("prose");
    if (section.heading?.bold === true && place.around.at(-1) === "task") return noItem("inside-task");
    return item(named.level, this.#words.isOwnLevel(named.word) ? "configured-level" : "level-word");
  }

  /** Nothing below it is work of its own. */
  #isEmpty(section: Section): boolean {
    return section.children.length > 0 && this.#findings.boxes(section) + this.#findings.named(section) === 0;
  }

  #containerLevel(key: string): Level | null {
    if (this.#words.isTasks(key)) return "task";
    if (/steps?$|pasos|passos|etapes|schritte|шаги|adimlar|步骤|手順|ステップ|단계$|الخطوات/u.test(key)) return "step";
    if (/phases$|fases$|phasen|этапы|fazlar|阶段|フェーズ|milestones|sprints/u.test(key)) return "phase";
    return null;
  }
}

/** `Phase -1`, `Phase 0 gates`: a phase whose boxes are conditions. */
function isGatePhase({ name }: Section): boolean {
  return /^[-−]/.test(name.level?.number ?? "") || (name.level !== null && /(?:^|\s)gates?$/.test(name.rest));
}
