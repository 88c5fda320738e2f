import type { Span } from "../../model/plan.ts";

/** A word of a title, or a sign beside one. */
export interface TitleWord extends Span {
  readonly text: string;
  /** Blanks stand before it, or nothing. */
  readonly isApart: boolean;
}

/** Brackets, quotes, commas; a sign that belongs to its word, as in `#backend`, `.env`, `C#`, does not count. */
const SIGNS_BEFORE = /^(?:(?![#@/.~$_+\\-]|\p{Extended_Pictographic})[\p{P}\p{S}])+/u;
const SIGNS_BEHIND = /(?:(?![#+%/_]|\p{Extended_Pictographic})[\p{P}\p{S}])+$/u;
const WORDLIKE = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
/** Scripts whose words stand together without blanks. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Pictures and the signs that belong to them stand as one word, so that none is cut in two. */
const PICTURES = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** Created when it is first asked for: that takes time. */
let segmenters: { readonly words: Intl.Segmenter; readonly letters: Intl.Segmenter } | null = null;

/**
 * The words of a title. A name with signs in it (`src/csv.ts`, an address) is one, signs at its rim stand for themselves;
 * where no blanks part the words, they are told apart as the language does.
 */
export function titleWords(title: string): readonly TitleWord[] {
  const words: TitleWord[] = [];
  for (const { index, 0: run } of title.matchAll(/\S+/gu)) {
    let isApart = true;
    for (const text of partsOf(run)) {
      const start = words.length > 0 && !isApart ? (words.at(-1)?.end ?? index) : index;
      words.push({ text, start, end: start + text.length, isApart });
      isApart = false;
    }
  }
  return words;
}

/** A run without blanks as words and signs; together they are the run. */
function partsOf(run: string): readonly string[] {
  if (!WORDLIKE.test(run)) return [run];
  const before = SIGNS_BEFORE.exec(run)?.[0] ?? "";
  const rest = run.slice(before.length);
  const behind = WORDLIKE.test(rest) && !PICTURES.test(rest) ? (SIGNS_BEHIND.exec(rest)?.[0] ?? "") : "";
  const core = rest.slice(0, rest.length - behind.length);
  return [...eachSign(before), ...coreOf(core), ...eachSign(behind)].filter((part) => part !== "");
}

function eachSign(signs: string): readonly string[] {
  return signs === "" ? [] : [...signs];
}

function coreOf(core: string): readonly string[] {
  if (!UNSPACED.test(core) && !PICTURES.test(core)) return [core];
  segmenters ??= {
    words: new Intl.Segmenter("en", { granularity: "word" }),
    letters: new Intl.Segmenter("en", { granularity: "grapheme" }),
  };
  const segmenter = PICTURES.test(core) ? segmenters.letters : segmenters.words;
  return segmenter === segmenters.words ? segmentsOf(segmenter, core) : withPicturesApart(segmenter, core);
}

function segmentsOf(segmenter: Intl.Segmenter, text: string): readonly string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Pictures as words, what stands between them as its own words. */
function withPicturesApart(letters: Intl.Segmenter, core: string): readonly string[] {
  const parts: string[] = [];
  let between = "";
  for (const letter of segmentsOf(letters, core)) {
    if (!PICTURES.test(letter)) {
      between += letter;
      continue;
    }
    if (between !== "") parts.push(...partsOf(between));
    between = "";
    parts.push(letter);
  }
  return between === "" ? parts : [...parts, ...partsOf(between)];
}

/** Words as a title. */
export function joinWords(words: readonly TitleWord[]): string {
  return words
    .map(({ text, isApart }) => (isApart ? ` ${text}` : text))
    .join("")
    .trim();
}
