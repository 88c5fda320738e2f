import type { ItemState, Span } from "../model/plan.ts";
import { shieldEscapes } from "./escapes.ts";
import { vocabularyOf } from "./vocabulary.ts";
import type { StateWord } from "./state-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words or emoji in the text that say the state of something. */
export interface StateMark {
  readonly says: StateWord;
  /** The words themselves: `✅ Complete`. */
  readonly span: Span;
  /** With the blanks, brackets or dash that a removal would take away too. */
  readonly outer: Span;
}

/** What a state word means for an item. */
export function itemStateOf(says: StateWord): ItemState {
  return says === "started" ? "open" : says;
}

/** Colours that people use for priority as much as for state: in headings they say nothing. */
const COLOURS = /^[🔴🟠🟡🟢🔵🟣🟤⚫⚪🎉📋❗🛑]/u;
/** Words that are as often part of a title as a state; in headings they count only in capitals. */
const TITLE_WORDS =
  /^(?:testing|planning|active|open|ready|draft|in review|under review|proposed|partial|partially|missing|failed|fixed|closed|merged|passed|resolved|implemented|removed|deprecated|obsolete|todo|to do|skip|backlog|upcoming|queued|waiting|planned|scheduled|blocked|shipped|delivered|finished|out of scope|plan)$/i;

/** The state a field's value begins with, `[x] Done` and `✅ Complete (2026-01-16)` included; null for any other value. */
export function readStateValue(text: string, value: Span, vocabulary: Vocabulary): StateMark | null {
  const source = text.slice(value.start, value.end);
  const box = /^\[(.)\]\s*/u.exec(source);
  if (box !== null && box[0].length === source.length)
    return mark(/[xX✓]/u.test(box[1] ?? "") ? "done" : "open", value.start, value.end, value);
  const lead = /^(?:\[.\]\s*)?[*_`~("[]*/u.exec(source)?.[0].length ?? 0;
  const found = stateRun(source, lead, vocabulary);
  if (found === null) return null;
  const says = box !== null && /[xX✓]/u.test(box[1] ?? "") ? "done" : found.says;
  const start = value.start + (box === null ? lead : 0);
  return mark(says, start, value.start + found.end, value);
}

/** The state at the end or the beginning of a heading: `Step 1: Base ✅`, `## [DONE] Base`, `Base - COMPLETE`. */
export function readHeadingState(text: string, content: Span, vocabulary: Vocabulary): StateMark | null {
  const source = text.slice(content.start, content.end);
  return trailing(source, content.start, vocabulary) ?? leading(source, content.start, vocabulary);
}

/** True for words or emoji that say a state in a title too, where a colour or a common word says nothing. */
export function saysInTitle(words: string, vocabulary: Vocabulary): boolean {
  return wholeState(words, /^\p{Extended_Pictographic}/u.test(words), vocabulary) !== null;
}

/** True for a picture that says how work stands, and no more: `✅`, `🚧`, `🔴`. Any other is a word of its title. */
export function isStatePicture(picture: string): boolean {
  return COLOURS.test(picture) || vocabularyOf().stateAt(picture) !== null;
}

/** A word in capitals that is set apart from the text: in bold, in brackets, behind a dash, or first of all. */
const SET_APART =
  /(?<open>\*\*|__|[[(（]|^|[-–—:]\s)\s*(?<word>\p{Lu}{4,}(?:[ '’]\p{Lu}+)?)(?=(?<close>\*\*|__|[\])）:：]|\s*$|\s+[-–—(]))/gu;
/** What may follow a word in bold or in brackets that says the item's state: words go on with a phrase of which it is part. */
const NOT_A_PHRASE = /^\s*(?:$|[-–—:：;,.(（[~*✅❌🚫⏭])/u;
/** A word in brackets at the end, alone or with its reason: `(skipped)`, `(SKIPPED: no time)`, `(cancelled 2026-01-01)`. */
const LAST_NOTE =
  /[[(（](?:🚫|⏭️?)?\s*(?:skipped|cancelled|canceled|won['’]t do|wontfix)(?=\s*[\])）:：,;.–—-]|\s+(?:[\d#(]|(?:by|on|in|at|as|for|due|because|since|per|see|until|after|from)\b))[^\])）]*[\])）]\s*$/iu;
/** A note as task lists for machines have it, anywhere in the line: `cancelled:2026-01-01`. */
const DATED_NOTE = /(?<=^|\s)(?<word>[\p{L}_-]{3,20}):(?=\d{4}-\d{2}-\d{2}(?:[T\s)\],.;]|$))/gu;
/** A note at the end of a task that gives it up is no longer than this. */
const MAX_NOTE = 400;

/** `~~all of it~~`, and what an author writes who gives a task up: `**SKIPPED**: reason`, `(CANCELLED)`. */
export function isDropped(source: string, vocabulary: Vocabulary): boolean {
  const text = shieldEscapes(source)
    .replace(/^(?:\*\*)?(?:\[?[A-Z]{1,5}-?\d+(?:\.\d+)*\]?|\d+(?:\.\d+)*[.)]?)(?:\*\*)?[\s:.]+/u, "")
    .replace(/^(?:\[[^\]]{1,12}\]\s*)+/, "");
  const struck = /^(?:\*\*)?~~[\s\S]+?~~(?:\*\*)?/.exec(text);
  if (struck !== null && /^\s*(?:$|[-–—:;(.,[*✅❌🚫⏭]|\p{Lu}{4,})/u.test(text.slice(struck[0].length))) return true;
  const saysDropped = (word: string): boolean => {
    const says = vocabulary.stateAt(word);
    return says?.says === "dropped" && says.length === word.length;
  };
  for (const match of text.matchAll(SET_APART)) {
    const { open = "", word = "", close = "" } = match.groups ?? {};
    const after = text.slice(match.index + match[0].length + close.length);
    const isPhrase = match.index > 0 && /^[*_[(（]/.test(open) && /^[*_\])）]/.test(close) && !NOT_A_PHRASE.test(after);
    if (saysDropped(word) && !isPhrase) return true;
  }
  for (const { groups } of text.matchAll(DATED_NOTE)) if (saysDropped(groups?.["word"] ?? "")) return true;
  return LAST_NOTE.test(text.trimEnd().slice(-MAX_NOTE));
}

/** Length of a picture that plansync doesn't know and the blanks behind it, before a word: `📝 Todo`. */
function unknownPicture(source: string): number {
  return /^\p{Extended_Pictographic}[\p{VS}\p{Join_C}]*\s+(?=[*_]*\p{L})/u.exec(source)?.[0].length ?? 0;
}

/** State words and emoji that follow each other, as far as they agree: `✅ **Complete**`. */
function stateRun(source: string, start: number, vocabulary: Vocabulary): { says: StateWord; end: number } | null {
  const from = start + (vocabulary.stateAt(source.slice(start)) === null ? unknownPicture(source.slice(start)) : 0);
  const first = vocabulary.stateAt(source.slice(from));
  if (first === null) return null;
  let end = from + first.length;
  let says = first.says;
  const gap = /^[\p{VS}\p{Join_C}]*[\s*_:]*/u.exec(source.slice(end))?.[0].length ?? 0;
  const second = /\p{Extended_Pictographic}/u.test(source.slice(from, end))
    ? vocabulary.stateAt(source.slice(end + gap))
    : null;
  if (second !== null) {
    says = COLOURS.test(source.slice(from)) ? second.says : first.says;
    end += gap + second.length;
  }
  end += /^[\p{VS}\p{Join_C}]+/u.exec(source.slice(end))?.[0].length ?? 0;
  return { says, end };
}

/** What ends a heading is no longer than this: the patterns below try many ways to read it. */
const MAX_ENDING = 128;
const BRACKETED =
  /(?<![\s:：–—-])[\s:：–—-]*([[(（])\s*([^\s\])）](?:[^\])）]{0,58}[^\s\])）])?)\s*[\])）]\s*(?:\*\*\s*)?$/u;
const DASHED =
  /(?<!\s)\s+(?:--?|[–—|])\s*(?:\*\*)?([^–—|()[\]]{1,40}?)(?:\*\*)?\s*(?:\(\s*[\d./\sA-Za-z,-]{4,20}\))?\s*$/u;
const PICTURED =
  /(?<!\s)\s*(\p{Extended_Pictographic}[\p{VS}\p{Join_C}]*(?:\s*(?:\*\*)?[\p{L} ]{0,24}(?:\*\*)?)?)(?:\s*[([][^)\]]{0,40}[)\]])?\s*(?:\*\*)?$/u;

const DATED = /^\s*[([][^)\]]*\d{4}-\d{1,2}-\d{1,2}[^)\]]*[)\]]$/;

function trailing(content: string, start: number, vocabulary: Vocabulary): StateMark | null {
  const before = Math.max(0, content.length - MAX_ENDING);
  const source = content.slice(before);
  const base = start + before;
  for (const pattern of [PICTURED, BRACKETED, DASHED]) {
    const match = pattern.exec(source);
    if (match === null || match.index + before === 0) continue;
    const words = pattern === BRACKETED ? (match[2] ?? "") : (match[1] ?? "");
    const at = match.index + match[0].indexOf(words);
    const found = wholeState(words, pattern === PICTURED, vocabulary);
    if (found === null) continue;
    const end = at + found.end;
    const whole = match.index + match[0].trimEnd().length;
    // A date in brackets behind the state says when.
    const outerEnd = pattern === BRACKETED || DATED.test(source.slice(end, whole)) ? whole : end;
    return mark(found.says, base + at, base + end, { start: base + match.index, end: base + outerEnd });
  }
  return null;
}

const LEADING = /^(?:\*\*)?\s*(?:(\p{Extended_Pictographic}[\p{VS}\p{Join_C}]*)|\[([^\]]{1,20})\]|\[([ xX])\])\s+/u;

function leading(source: string, base: number, vocabulary: Vocabulary): StateMark | null {
  const match = LEADING.exec(source);
  if (match === null) return null;
  const words = match[1] ?? match[2] ?? "";
  const at = match[0].indexOf(words);
  if (/^[xX]$/.test(words)) return mark("done", base + at, base + at + 1, { start: base, end: base + match[0].length });
  const found = wholeState(words, match[1] !== undefined, vocabulary);
  if (found === null) return null;
  return mark(found.says, base + at, base + at + found.end, { start: base + at, end: base + match[0].length });
}

const SAID_AGAIN = /^\p{Lu}{4,20}(?:\*\*)?\s*$/u;

/** State words that are the whole of a suffix, but for a date or a commit behind them. */
function wholeState(words: string, pictured: boolean, vocabulary: Vocabulary): { says: StateWord; end: number } | null {
  if (pictured && COLOURS.test(words)) return null;
  const found = stateRun(words, 0, vocabulary);
  if (found === null) return null;
  const said = words.slice(0, found.end);
  if (TITLE_WORDS.test(said) && said !== said.toUpperCase()) return null;
  const rest = words.slice(found.end).replace(/^[\s*_:,.!-]+/, "");
  // `⏳ FUTURO`: the picture says the state, and a word in capitals that nobody here knows says it again.
  if (pictured && SAID_AGAIN.test(rest)) return { says: found.says, end: words.trimEnd().length };
  return /^(?:|\d[\d./:\s-]*|[0-9a-f]{7,40}|\d{1,2}\s+\p{L}+\s+\d{4}|\p{L}+\s+\d{1,2},?\s+\d{4})$/u.test(rest) ||
    (pictured && found.end <= 3 && rest === "")
    ? found
    : null;
}

function mark(says: StateWord, start: number, end: number, outer: Span): StateMark {
  return { says, span: { start, end }, outer };
}
