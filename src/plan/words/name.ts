import { plainText, withoutNote, wordKey } from "./inline.ts";
import type { Level, Vocabulary } from "./vocabulary.ts";

/** What the words of a heading say about its place in the plan. */
export interface Name {
  /** Without markdown marks. */
  readonly plain: string;
  /** Lower case, without section number and emoji: what word lists are asked with. */
  readonly key: string;
  /** `3.1` in `3.1 Phase 1: Base`, `1` in `1. Setup`; null without. */
  readonly section: string | null;
  /** The level word with its number, or the task id, that makes the heading an item. */
  readonly level: NamedLevel | null;
  /** `k-001` in `[K-001] Read`, `#3` in `#3 Save`: an id that is no word of a level. */
  readonly code: string | null;
  /** `k0` in `K0 — Parity`, `m1.2` in `M1.2 Read`, `api-3`: one of a row that letters and numbers count; null without. */
  readonly series: string | null;
  /** What follows the level word and its separator, lower case. */
  readonly rest: string;
  /** False where nothing separates word and rest: `Phase 1 Success Criteria`. */
  readonly separated: boolean;
}

/** A level with the number or letter that tells its pieces apart. */
export interface NamedLevel {
  readonly level: Level;
  readonly word: string;
  /** Lower case, with the words before the level's: `backend 1` in `Backend Phase 1`. Empty without. */
  readonly number: string;
}

const SECTION = /^(?:§\s*)?(\d+(?:\.\d+)*[a-z]?)(?:[.)、:：]\s*|\s+(?=\S))(?=\S)/iu;
const TASK_ID =
  /^(?:\[?((?:T|TASK-?)\d{1,4}(?:[.-]\d+)*[a-z]?)\]?(?=[\s:.：-]|$)|\[?(T-\d{1,4}(?:[.-]\d+)*[a-z]?)(?:\](?=\s)|(?=\s*[:：]|\.\s|\s+[-–—]\s)))/;
const STORY_ID = /^\[?(US-?\d{1,3}(?:[.-]\d+)*)\]?(?=[\s:.：-]|$)/;
const CODE =
  /^(?:\[([A-Za-z]{1,8}-?\d{1,6}(?:[.-]\d+)*[a-z]?)\](?=\s)|([A-Z]{1,8}-[A-Z]{0,2}\d{1,6}(?:[.-]\d+)*)(?=[:：.]\s|\s[-–—]\s)|[#＃№]\s?(\d{1,6})(?=[\s:：.]))/u;
const SERIES =
  /^((?:[A-Z]{1,3}[.-]?|[A-Z]{1,8}(?:-[A-Z]{1,8})*-)\d{1,3}(?:[.-]\d{1,3})*[a-z]?)(?:[.)]?\s|\s*[:：])\s*(?=\S)/u;
const NOISE = /^(?:[\p{Extended_Pictographic}\p{VS}\p{Join_C}\s]|\[P\]\s)+/u;

/** Words of state are shorter than this. */
const MAX_STATE = 60;

/** `Prerequisites Completed` is found as `prerequisites`; `Definition of Done` stays whole. */
function keyOf(text: string, vocabulary: Vocabulary): string {
  const key = wordKey(text);
  if (vocabulary.isKnown(key)) return key;
  const bare = wordKey(withoutNote(key, ["([（", ")]）"]));
  if (vocabulary.isKnown(bare)) return bare;
  for (let blank = bare.lastIndexOf(" "); blank > 0; blank = bare.lastIndexOf(" ", blank - 1)) {
    if (bare.length - blank > MAX_STATE) break;
    const tail = bare.slice(blank + 1);
    if (vocabulary.stateAt(tail)?.length !== tail.length) continue;
    const before = bare.slice(0, blank).replace(/(?<![\s:–—-])[\s:–—-]+$/, "");
    if (vocabulary.isKnown(before)) return before;
  }
  return key;
}

function named(level: Level, word: string, id: RegExpExecArray): ReadLevel {
  return { level, word, number: (id[1] ?? id[2] ?? "").toLowerCase(), length: id[0].length };
}

type ReadLevel = NamedLevel & { readonly length: number };

/** A word before the level's own: `Backend Phase 1: Sessions`. */
const QUALIFIER = /^[\p{L}\p{N}][\p{L}\p{N}/&'-]{0,19}\s+$/u;
/** Words, as `wordKey` folds them, that make what follows them a place or a time, and no name. */
const RELATIVE =
  /^(?:after|before|post|pre|until|till|during|for|of|in|from|since|to|with|without|why|how|what|when|where|and|or|the|this|that|each|every|per|by|on|at|see|if|as|via|towards?|beyond|between|nach|vor|fur|von|bis|ab|zu|despues|antes|de|del|para|por|apos|depois|apres|avant|pour|после|до|для|перед|sonra|once)(?![\p{L}\p{N}])/u;

/** The level that a name begins with, be it behind a word or two that tell its pieces apart, or the id of a task. */
export function readLevel(text: string, vocabulary: Vocabulary): ReadLevel | null {
  const id = TASK_ID.exec(text);
  if (id !== null) return named("task", "t", id);
  const story = STORY_ID.exec(text);
  if (story !== null) return named("step", "us", story);
  return vocabulary.level(text) ?? qualified(text, vocabulary);
}

function qualified(text: string, vocabulary: Vocabulary): ReadLevel | null {
  const words = text.split(/(?<=\s)(?=\S)/, 3);
  for (const count of [1, 2]) {
    const before = words.slice(0, count).join("");
    const found = words.length > count ? vocabulary.level(text.slice(before.length)) : null;
    if (found === null) continue;
    const isParted = /^\s*(?:[:：]|[-–—]\s)\s*\S/.test(text.slice(before.length + found.length));
    const lead = wordKey(before);
    if (found.number === "" || !isParted || RELATIVE.test(lead)) return null;
    if (
      !words.slice(0, count).every((word) => QUALIFIER.test(word)) ||
      vocabulary.isProse(lead) ||
      vocabulary.isGate(lead)
    )
      return null;
    return { ...found, number: `${lead} ${found.number}`, length: before.length + found.length };
  }
  return null;
}

/** Reads the name of a heading or of a bold line that stands for one. */
export function readName(source: string, vocabulary: Vocabulary): Name {
  const plain = plainText(source);
  const bare = plain.replace(NOISE, "");
  const section = SECTION.exec(bare);
  const text = section === null ? bare : bare.slice(section[0].length).replace(NOISE, "");
  const found = readLevel(text, vocabulary);
  // `Task:` alone names nothing.
  const level = found?.number === "" && !/[\p{L}\p{N}]/u.test(text.slice(found.length)) ? null : found;
  const used = level?.length ?? 0;
  const code = level === null ? CODE.exec(text) : null;
  const id = code?.[1] ?? code?.[2] ?? null;
  const series = id ?? (level === null && section === null && code === null ? SERIES.exec(text)?.[1] : null);
  return {
    plain,
    key: keyOf(text, vocabulary),
    section: section?.[1] ?? null,
    level: level === null ? null : { level: level.level, word: level.word, number: level.number },
    code: (id ?? code?.[0] ?? null)?.toLowerCase() ?? null,
    series: series?.toLowerCase() ?? null,
    rest: wordKey(text.slice(used).replace(/^[\s:：.\-–—]+/, "")),
    separated: /^\s*[:：.\-–—([]/.test(text.slice(used)),
  };
}
