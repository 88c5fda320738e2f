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
  readonly level: { readonly level: Level; readonly word: string; readonly number: string } | null;
  /** What follows the level word and its separator, lower case. */
  readonly rest: string;
  /** False where nothing separates word and rest: `Phase 1 Success Criteria`. */
  readonly separated: boolean;
}

const SECTION = /^(?:§\s*)?(\d+(?:\.\d+)*[a-z]?)(?:[.)、:：]\s*|\s+(?=\S))(?=\S)/iu;
const TASK_ID = /^\[?((?:T|TASK-?)\d{1,4}(?:[.-]\d+)*[a-z]?)\]?(?=[\s:.：-]|$)/;
const STORY_ID = /^\[?(US-?\d{1,3})\]?(?=[\s:.：-]|$)/;
const NOISE = /^(?:[\p{Extended_Pictographic}\p{VS}\p{Join_C}\s]|\[[ xX]\])+/u;

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

function named(level: Level, word: string, id: RegExpExecArray): { level: Level; word: string; number: string } {
  return { level, word, number: (id[1] ?? "").toLowerCase() };
}

/** Reads the name of a heading or of a bold line that stands for one. */
export function readName(source: string, vocabulary: Vocabulary): Name {
  const plain = plainText(source);
  const bare = plain.replace(NOISE, "");
  const section = SECTION.exec(bare);
  const text = section === null ? bare : bare.slice(section[0].length).replace(NOISE, "");
  const id = TASK_ID.exec(text);
  const story = STORY_ID.exec(text);
  const word = id === null && story === null ? vocabulary.level(text) : null;
  const used = (id ?? story)?.[0].length ?? word?.length ?? 0;
  const level = id !== null ? named("task", "t", id) : story !== null ? named("step", "us", story) : word;
  return {
    plain,
    key: keyOf(text, vocabulary),
    section: section?.[1] ?? null,
    level: level === null ? null : { level: level.level, word: level.word, number: level.number },
    rest: wordKey(text.slice(used).replace(/^[\s:：.\-–—]+/, "")),
    separated: /^\s*[:：.\-–—([]/.test(text.slice(used)),
  };
}
