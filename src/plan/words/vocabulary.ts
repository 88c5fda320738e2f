import { wordKey } from "./inline.ts";
import { folded, unaccented } from "./unaccented.ts";
import { onlySaysWork } from "./container-words.ts";
import { levelPattern } from "./level-pattern.ts";
import { DEFAULT_PATTERNS } from "./default-patterns.ts";
import type { FieldName, HeadingRole, Patterns } from "./patterns.ts";

/** The level a heading word speaks of. */
export type Level = "phase" | "step" | "task";

/** What a status word says. Started counts as open everywhere but in the plan's own status. */
export type StateWord = "done" | "started" | "open" | "dropped";

/** {@link Patterns} made ready for look-ups: built once for a configuration, asked for every line. */
export class Vocabulary {
  readonly work: ReadonlySet<string>;
  readonly tasks: ReadonlySet<string>;
  readonly gates: ReadonlySet<string>;
  readonly weakGates: ReadonlySet<string>;
  readonly prerequisites: ReadonlySet<string>;
  readonly fields: ReadonlyMap<string, FieldName>;
  readonly #own: Patterns["own"];
  readonly #levels = new Map<string, Level>();
  readonly #levelWord: RegExp;
  readonly #someWork: RegExp;
  readonly #legend: RegExp;
  readonly #prose: RegExp;
  readonly #proseAlone: RegExp;
  readonly #gateEnd: RegExp;
  readonly #gateStart: RegExp;
  readonly #gateNote: RegExp;
  readonly #strictEnd: RegExp;
  readonly #states: readonly { readonly word: string; readonly says: StateWord }[];

  constructor(patterns: Patterns) {
    this.#own = patterns.own;
    this.work = setOf(patterns.work);
    this.#someWork = new RegExp(`^(?:\\p{L}+[- ])?(?:${alternatives([...patterns.tasks, "steps"])})$`, "u");
    this.tasks = setOf(patterns.tasks);
    this.gates = setOf(patterns.gates);
    this.weakGates = setOf(patterns.weakGates);
    this.prerequisites = setOf(patterns.prerequisites);
    const fields = new Map<string, FieldName>();
    for (const [name, spellings] of Object.entries(patterns.fields))
      for (const spelling of spellings) fields.set(wordKey(spelling), name as FieldName);
    this.fields = fields;
    for (const level of ["phase", "step", "task"] as const)
      for (const word of patterns.levels[level]) this.#levels.set(folded(word), level);
    this.#levelWord = levelPattern(Object.values(patterns.levels).flat());
    this.#legend = new RegExp(
      `^(?:(?:status|checkbox|task|symbol|marker|task status)\\s+)?(?:${alternatives(patterns.legends)})\\s*(?:$|[(（:：])`,
      "u",
    );
    const prose = `(?:${alternatives(patterns.prose)})(?:e?s)?`;
    const proseEnd = `${prose}\\s*(?:$|[(（[])`;
    const proseStart = `^${prose}(?=\\s*(?:[:：,，/–—-]|& |(?:${GATE_JOINTS}|on|in|from|with|vs|и) |(?:${PROSE_LISTS})(?![\\p{L}\\p{N}])))`;
    this.#prose = new RegExp(`(?<![\\p{L}\\p{N}])${proseEnd}|${proseStart}`, "u");
    this.#proseAlone = new RegExp(`^${proseEnd}|${proseStart}`, "u");
    const gates = [...patterns.gates, ...patterns.weakGates];
    const unspaced = gates.filter((word) => /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,}$/u.test(word));
    this.#gateEnd = new RegExp(`(?:^|[\\s/&-])(?:${alternatives(gates)})$|(?:${alternatives(unspaced)})$`, "u");
    this.#strictEnd = new RegExp(`(?:^|[\\s/&-])(?:${alternatives(patterns.gates)})$`, "u");
    this.#gateNote = new RegExp(`[(（](?:${alternatives(patterns.gates)})(?![\\p{L}\\p{N}])`, "u");
    this.#gateStart = new RegExp(
      `^(?:${alternatives(gates)})(?=\\s*(?:[(（:：,，*\\[-]|[–—]|(?:${GATE_JOINTS}) |& |(?:${GATE_LISTS})$|必))`,
      "u",
    );
    this.#states = (["dropped", "open", "started", "done"] as const)
      .flatMap((says) => patterns.states[says].map((word) => ({ word: folded(word), says })))
      .sort((a, b) => b.word.length - a.word.length);
  }

  /** The level word a name begins with, and the number behind it: `Phase -1`, `Task 1.4`, `第1阶段`, `Phase:`. */
  level(name: string): { level: Level; word: string; number: string; length: number } | null {
    const match = this.#levelWord.exec(unaccented(name));
    if (match?.groups === undefined) return null;
    const { word, before, numbered, lettered, named } = match.groups;
    const key = (word ?? match.groups["counted"] ?? "").toLowerCase();
    const level = this.#levels.get(key);
    if (level === undefined) return null;
    return {
      level,
      word: key,
      number: (before ?? numbered ?? lettered ?? named ?? "").toLowerCase(),
      length: match[0].length,
    };
  }

  /** True for a bare word of a step or task: the head of a column of them. */
  isWorkWord(key: string): boolean {
    const level = this.#levels.get(key);
    return level === "step" || level === "task";
  }

  /** True for a bare word of any level: the head of a column of phases, steps or tasks. */
  isLevelWord(key: string): boolean {
    return this.#levels.has(key);
  }

  /** True for a word of one of the lists that group work or gates. */
  isKnown(key: string): boolean {
    return (
      this.#own.roles.has(key) ||
      this.work.has(key) ||
      this.gates.has(key) ||
      this.weakGates.has(key) ||
      this.prerequisites.has(key)
    );
  }

  /** True for words of which the configuration says what they mean. */
  isOwn(key: string): boolean {
    return this.#own.roles.has(key);
  }

  /** True for a word of which the configuration says that conditions follow, whatever stands around it. */
  isOwnGate(key: string): boolean {
    return this.#isOwnAs(key, "gates");
  }

  /** True for words of which the configuration says what they mean wherever they stand. */
  isSettled(key: string): boolean {
    return this.isOwn(key) && !this.#isOwnAs(key, "weakGates");
  }

  /** True for a word of a level that the configuration names. */
  isOwnLevel(word: string): boolean {
    return this.#own.levels.has(word);
  }

  #isOwnAs(key: string, ...roles: readonly HeadingRole[]): boolean {
    const own = this.#own.roles.get(key);
    return own !== undefined && roles.includes(own);
  }

  /** True for a heading that only says that work follows: `Tasks`, `Remaining tasks`, `Implementation Steps`. */
  isWork(key: string): boolean {
    if (this.isOwn(key)) return this.#isOwnAs(key, "work", "tasks");
    if (this.work.has(key)) return true;
    if (this.gates.has(key) || this.weakGates.has(key)) return false;
    if (onlySaysWork(key)) return true;
    const first = /^(\p{L}+)[- ]/u.exec(key)?.[1] ?? "";
    return this.#someWork.test(key) && (SOME.has(first) || this.stateAt(first)?.length === first.length);
  }

  /** True for words that say tasks: a numbered list in bold below them is a list of tasks. */
  isTasks(key: string): boolean {
    if (this.isOwn(key)) return this.#isOwnAs(key, "tasks");
    return this.tasks.has(key) || (TASK.test(key) && this.isWork(key));
  }

  isLegend(key: string): boolean {
    if (this.isOwn(key)) return this.#isOwnAs(key, "legends");
    return this.#legend.test(key.slice(0, LONGEST_PHRASE));
  }

  isProse(key: string): boolean {
    if (this.isOwn(key)) return this.#isOwnAs(key, "prose");
    return this.#prose.test(key.slice(0, LONGEST_PHRASE));
  }

  /** True for words of background that name no subject before it: `Notes`, `Risk assessment`, not `Track usage metrics`. */
  isProseAlone(key: string): boolean {
    return this.isOwn(key) ? this.isProse(key) : this.#proseAlone.test(key.slice(0, LONGEST_PHRASE));
  }

  /** True when a heading's or label's boxes are conditions to be met, not work to be done. */
  isGate(key: string): boolean {
    if (this.isOwn(key)) return this.#isOwnAs(key, "gates", "weakGates");
    return (
      this.gates.has(key) ||
      this.weakGates.has(key) ||
      this.#gateEnd.test(key.slice(-LONGEST_PHRASE)) ||
      this.#gateStart.test(key) ||
      this.#gateNote.test(key.slice(-LONGEST_PHRASE))
    );
  }

  /** True for a label that says what the boxes behind it are. */
  isLabel(label: string): boolean {
    const key = wordKey(label);
    return this.isTasks(key) || this.isLegend(key) || this.isGate(key);
  }

  /** True for a gate by a word that means nothing else: work named below it is only repeated or judged there. */
  isStrictGate(key: string): boolean {
    if (this.isOwn(key)) return this.#isOwnAs(key, "gates");
    return this.#strictEnd.test(key.slice(-LONGEST_PHRASE));
  }

  /** The state a text begins with, and how long the words that say it are. Case is ignored, the longest word wins. */
  stateAt(text: string): { says: StateWord; length: number } | null {
    const head = text.slice(0, MAX_STATE);
    const composed = head.normalize("NFC");
    const found = this.#stateAt(composed);
    return found === null || composed === head
      ? found
      : { ...found, length: decomposedLength(head, composed, found.length) };
  }

  #stateAt(text: string): { says: StateWord; length: number } | null {
    const lower = folded(text);
    for (const { word, says } of this.#states) {
      if (!lower.startsWith(word)) continue;
      const next = lower.slice(word.length);
      if (/^[\p{Script=Latin}\p{N}]/u.test(next) && /[\p{Script=Latin}]$/u.test(word)) continue;
      return { says, length: word.length };
    }
    return null;
  }
}

/** What goes on after a word of a gate without making it a piece of work: `Acceptance per phase`, `Verification steps`. */
const GATE_JOINTS = "for|of|to|before|after|and|per|by|je|pro|par|por|pour|para|fur|von|de|за|для|по";
const GATE_LISTS =
  "status|progress|results?|tracking|summary|met|steps?|items?|lists?|points?|plan|procedure|process|list|schritte|punkte|pasos|passos|etapes|шаги|adimlari";

/** What goes on after a word of background: `Risk assessment`, `Rollback plan`. */
const PROSE_LISTS =
  "plans?|execution|opportunities|information|details?|sections?|tables?|lists?|notes?|logs?|assessments?|analys[ie]s|management|overview|summary|matrix|charts?|diagrams?|graphs?|records?|decisions?|considerations?|procedures?|process|steps?|strategy|strategies|context|links?|materials?|documentation|docs";

/** A word of a list of tasks, apart from steps and phases. */
const TASK = /(?<!\p{L})(?:sub-?)?tasks?(?!\p{L})|タスク|任务|任務|작업/u;

/** Words are looked for in so much of a heading or label, at the end where they stand: all of what people write. */
const LONGEST_PHRASE = 200;

/** More than the longest words that say a state, marks of their letters included. */
const MAX_STATE = 120;

/** How much of a text composes to the first so many characters of its composed form. */
function decomposedLength(text: string, composed: string, length: number): number {
  const wanted = composed.slice(0, length);
  for (let end = length; end < text.length; end += 1)
    if (text.slice(0, end).normalize("NFC") === wanted && !/^\p{M}/u.test(text.slice(end))) return end;
  return text.length;
}

/** What people put before "tasks" to say which of them, naming no piece of work. */
const SOME: ReadonlySet<string> = new Set([
  "remaining",
  "next",
  "all",
  "key",
  "main",
  "core",
  "other",
  "open",
  "current",
  "actionable",
  "required",
  "immediate",
  "outstanding",
  "optional",
  "additional",
  "detailed",
  "specific",
]);

const cache = new WeakMap<Patterns, Vocabulary>();

/** The vocabulary of these patterns, built once for each. */
export function vocabularyOf(patterns: Patterns = DEFAULT_PATTERNS): Vocabulary {
  const known = cache.get(patterns);
  if (known !== undefined) return known;
  const made = new Vocabulary(patterns);
  cache.set(patterns, made);
  return made;
}

function setOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => wordKey(word)));
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => folded(word).replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|");
}

/** The known field a key names, or null. */
export function fieldOf(vocabulary: Vocabulary, key: string): FieldName | null {
  return vocabulary.fields.get(wordKey(key).replace(/\s*[(（].*$/, "")) ?? null;
}
