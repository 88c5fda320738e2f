import { normaliseTitle, plainText } from "./normalise.ts";

/** Longer than any title; beyond it, marks are not removed, since patterns for them are slow on long lines. */
const MAX_READ = 1_000;

/** Scripts without blanks between words: each of their characters counts as a word. */
const UNSPACED =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]\\p{M}*";
const WORDS = new RegExp(`${UNSPACED}|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}])+`, "gu");
const PLAIN_WORDS = /[a-z0-9]+/g;
// eslint-disable-next-line no-control-regex -- ASCII from its first character on
const ASCII = /^[\0-\x7f]*$/;
const MARKS = /[<[`*_~\\]/;
/** The beginning of a line that was made a comment: the text in it is the text of the line. */
const COMMENTED = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[.?\][ \t]*)?<!--+/u;
const IS_UNSPACED = new RegExp(`^${UNSPACED}$`, "u");

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Returns the words of a line for comparison: lower case, without marks and link targets. */
export function wordsOf(line: string): readonly string[] {
  const lower = withoutEntities(line.replace(COMMENTED, "")).normalize("NFKC").toLowerCase();
  const head = lower.length > MAX_READ ? lower.slice(0, MAX_READ) : lower;
  const text = MARKS.test(head) ? plainText(head) + lower.slice(head.length) : lower;
  // `c++` and `c#` are words of their own, as in a normalised title.
  const plain = /[+#]/.test(text)
    ? text.replace(/(?<=\p{L})[+#]{1,8}(?![\p{L}\p{N}+#])/gu, (marks) =>
        marks.replaceAll("+", "plus").replaceAll("#", "sharp"),
      )
    : text;
  return plain.match(ASCII.test(plain) ? PLAIN_WORDS : WORDS) ?? [];
}

/** Returns the normalized title of a text in which characters may be written as entities. */
export function wordingOf(text: string): string {
  return normaliseTitle(withoutEntities(text));
}

/**
 * True for a wording too specific to occur by accident: three words, sixteen characters, or four of a script without
 * blanks.
 */
export function isSpecific(wording: string, words: readonly string[]): boolean {
  const unspaced = words.filter((word) => IS_UNSPACED.test(word)).length;
  return unspaced >= 4 || words.length - unspaced >= 3 || wording.length >= 16;
}

function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,4}));/gi,
    (all, decimal: string | undefined, hex: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? all;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code >= 32 && code <= 0xffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCharCode(code) : all;
    },
  );
}
