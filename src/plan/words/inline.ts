import type { Span } from "../model/plan.ts";
import { codeSpans } from "./code-spans.ts";
import { revealEscapes, shieldEscapes } from "./escapes.ts";
import { unaccented } from "./unaccented.ts";

/** Without any of these there is no mark to take away. */
const MARKS = /[<`[*_~&]/;

/** Marks are looked for in so many characters: more than anybody writes in one line. */
export const MAX_READ = 4_000;

/** Code taken out, each piece with a place that says its number. */
function withoutCode(source: string): { readonly text: string; readonly codes: readonly string[] } {
  const codes: string[] = [];
  let text = "";
  let from = 0;
  for (const { start, end, marks } of codeSpans(source)) {
    text += `${source.slice(from, start)}\u0000${codes.length}\u0000`;
    codes.push(source.slice(start + marks, end - marks).trim());
    from = end;
  }
  return { text: text + source.slice(from), codes };
}

/** Where a link or picture leads to, behind its text. */
const TARGET = /\(\s*(?:<[^<>\n]*>|[^()\s<]*(?:\([^()]*\)[^()\s]*)*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;
/** Which definition a link refers to, behind its text. */
const REFERENCE = /\[([^\][\n]{0,999})\]/y;
const NO_REFERENCES: ReadonlySet<string> = new Set();

/** One spelling of the label of a definition. */
export function referenceKey(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

/**
 * What is no text in links and pictures, in order. Each closing bracket is looked for once, however many brackets open
 * before it.
 */
export function linkMarks(source: string, references: ReadonlySet<string>): readonly Span[] {
  const marks: Span[] = [];
  let from = 0;
  let close = -1;
  for (let open = source.indexOf("["); open >= 0; open = source.indexOf("[", Math.max(open + 1, from))) {
    if (close < open) close = source.indexOf("]", open);
    if (close < 0) break;
    const isPicture = open > from && source.charAt(open - 1) === "!";
    const length = close > open + 1 || isPicture ? targetLength(source, open, close, references) : null;
    if (length === null) continue;
    marks.push({ start: isPicture ? open - 1 : open, end: open + 1 }, { start: close, end: close + 1 + length });
    from = close + 1 + length;
  }
  return marks;
}

function linkTexts(source: string, references: ReadonlySet<string>): string {
  let text = "";
  let from = 0;
  for (const { start, end } of linkMarks(source, references)) {
    text += source.slice(from, start);
    from = end;
  }
  return text + source.slice(from);
}

/** Length of what stands behind the text of a link and says where it leads; null where it is no link. */
function targetLength(source: string, open: number, close: number, references: ReadonlySet<string>): number | null {
  TARGET.lastIndex = close + 1;
  const target = TARGET.exec(source);
  if (target !== null) return target[0].length;
  if (references.size === 0) return null;
  REFERENCE.lastIndex = close + 1;
  const reference = REFERENCE.exec(source);
  const own = source.slice(open + 1, close);
  const label = reference === null || reference[1] === "" ? own : (reference[1] ?? "");
  return references.has(referenceKey(label)) ? (reference?.[0].length ?? 0) : null;
}

/** A text without its struck words, where it has others. */
export function withoutStruck(written: string): string {
  const source = shieldEscapes(written);
  const parts = source.split("~~");
  if (parts.length < 3) return source;
  const last = parts.length % 2 === 0 ? parts.length - 2 : parts.length - 1;
  const kept = parts.filter((_part, at) => at % 2 === 0 || at > last).join(" ");
  return /[\p{L}\p{N}]/u.test(plainText(kept)) ? kept : source;
}

/** Characters that are written as their names or numbers. */
export const ENTITY = /&(?:(amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

function withoutEntities(text: string): string {
  return text.includes("&") ? text.replace(ENTITY, entity) : text;
}

/** The character that a match of {@link ENTITY} stands for. */
export function entity(whole: string, name?: string, decimal?: string, hex?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
}

/** Comments, which show nothing. */
export const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** What else is no text, in the order in which it is taken away, and what it leaves. */
export const MARK_STEPS: readonly { readonly pattern: RegExp; readonly leaves: "" | " " | "$1" }[] = [
  { pattern: /<(https?:\/\/[^<>\s]+)>/g, leaves: "$1" },
  {
    pattern: /<\/?(?:br|b|i|em|strong|code|kbd|sub|sup|span|a|del|s|u|mark|small)\b[^<>]*>/gi,
    leaves: " ",
  },
  { pattern: /~~/g, leaves: "" },
  { pattern: /\*\*\*?|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu, leaves: "" },
  { pattern: /(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*\S)\*(?![\p{L}\p{N}*])/gu, leaves: "$1" },
  { pattern: /(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*\S)_(?![\p{L}\p{N}_])/gu, leaves: "$1" },
];

/** Markdown marks taken away, words kept: `**Use \`x\`** [here](y)` becomes `Use x here`. One line in, one line out. */
export function plainText(source: string, references: ReadonlySet<string> = NO_REFERENCES): string {
  return revealEscapes(shieldedText(source, references));
}

/** The same with the signs behind backslashes still shielded: for patterns that are to take them for no mark. */
export function shieldedText(source: string, references: ReadonlySet<string> = NO_REFERENCES): string {
  return withoutMarks(shieldEscapes(composed(source)), references);
}

/** Letters with their marks as one character each, as all word lists have them; some systems take them apart. */
function composed(source: string): string {
  return ASCII.test(source) ? source : source.normalize("NFC");
}

/** What shows nothing: blanks of every kind, marks without a letter, fillers. */
const INVISIBLE =
  /[\s\p{Z}\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]+|&(?:nbsp|ensp|emsp|thinsp|zwn?j|shy|#8203|#160);/giu;

/** True for a text of which a reader sees no character: empty, a comment, a link without words, blanks of every kind. */
export function showsNothing(source: string): boolean {
  const plain = plainText(source).replace(/!?\[[^\]\p{L}\p{N}]{0,9}\]\([^)]*\)/gu, "");
  return plain.replace(INVISIBLE, "") === "";
}

function withoutMarks(source: string, references: ReadonlySet<string>): string {
  if (source.length > MAX_READ)
    return `${withoutMarks(source.slice(0, MAX_READ), references)}${source.slice(MAX_READ).replace(/\s+/g, " ").trimEnd()}`;
  if (!MARKS.test(source) && !source.includes("\u0000")) return source.replace(/\s+/g, " ").trim();
  const { text: bare, codes } = withoutCode(source.replace(COMMENT, " "));
  let text = linkTexts(bare, references);
  for (const { pattern, leaves } of MARK_STEPS) text = text.replace(pattern, leaves);
  // eslint-disable-next-line no-control-regex -- the marks set above
  text = withoutEntities(text).replace(/\u0000(\d+)\u0000/g, (_all, index: string) => codes[Number(index)] ?? "");
  return text.replace(/\s+/g, " ").trim();
}

/** A text that is its own key, as the words that plansync knows are: lower case, single blanks, no marks. */
const OWN_KEY = /^[\p{Ll}\p{Lo}](?:[\p{Ll}\p{Lo}\d'/]|[ -](?=[\p{Ll}\p{Lo}\d]))*$/u;
/** The same of the letters that most texts are made of: node takes milliseconds to make ready each pattern of classes. */
const PLAIN_OWN_KEY = /^[a-z](?:[a-z\d'/]|[ -](?=[a-z\d]))*$/;
// eslint-disable-next-line no-control-regex -- ASCII from its first character on
const ASCII = /^[\0-\x7f]*$/;

/** What two spellings of one word have in common: no marks, no accents, no emoji at the rim, lower case, one kind of blank. */
export function wordKey(written: string): string {
  if (PLAIN_OWN_KEY.test(written)) return written;
  const source = composed(written);
  if (ASCII.test(source)) {
    const bare = plainText(source).toLowerCase();
    return bare
      .replace(/^[\s#-]+/, "")
      .replace(/(?<![\s:.!?])[\s:.!?]+$/, "")
      .replace(/\s+/g, " ");
  }
  if (OWN_KEY.test(source)) return unaccented(source);
  return unaccented(plainText(source))
    .toLowerCase()
    .replace(/^[\s\p{Extended_Pictographic}\p{VS}\p{Join_C}#•·–—-]+/u, "")
    .replace(
      /(?<![\s\p{Extended_Pictographic}\p{VS}\p{Join_C}:：.。!?])[\s\p{Extended_Pictographic}\p{VS}\p{Join_C}:：.。!?]+$/u,
      "",
    )
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/**
 * A text without the note in brackets that ends it: `tests (optional)` becomes `tests`. A pattern for this would begin
 * again at every bracket.
 *
 * @param brackets the characters that open a note, and those that close it.
 */
export function withoutNote(text: string, [openers, closers]: readonly [string, string]): string {
  const whole = text.trimEnd();
  let from = whole.length - 1;
  if (from < 0 || !closers.includes(whole.charAt(from))) return text;
  while (from > 0 && !closers.includes(whole.charAt(from - 1))) from -= 1;
  while (from < whole.length && !openers.includes(whole.charAt(from))) from += 1;
  return from === whole.length ? text : whole.slice(0, from).trimEnd();
}
