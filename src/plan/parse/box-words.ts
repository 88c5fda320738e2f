import type { Block, Bullet } from "../markdown/blocks.ts";
import type { Span } from "../model/plan.ts";
import { showsNothing } from "../words/inline.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { linesOf, readFieldLines } from "./sections/fields.ts";
import { readSlip } from "../slips/slip.ts";
import { readLabel } from "./sections/labels.ts";

/** What a list item is called, as it is written: the lines of its first paragraph, joined. */
export interface BoxWords {
  readonly source: string;
  /** The lines below the first that are part of it; null without. */
  readonly below: Span | null;
}

/** A line that begins another thought: bold or italic words, a comment, a picture of state, a word with a colon. */
const OWN_LINE = /^(?:\*\*|__|[*_]\p{L}|<!--|<\w|\p{Lu}[\p{L}\p{N} /-]{0,24}[:：](?:\s|$))/u;
/** A line whose end its author wants to see: two blanks, a backslash, a colon, or nothing but bold words. */
const BROKEN = /(?: {2}|\\|[:：]\s*)$/u;
const ONLY_BOLD = /^(\*\*|__)(?=\S)(?:(?!\1).)+\1[.!?。]?\s*$/u;

/** No title is wrapped to more lines. */
const MOST_LINES = 12;

/** The words behind a checkbox with the lines right below that go on with them; null where there are none. */
export function wordsOf(
  text: string,
  bullet: Bullet,
  next: Block | undefined,
  vocabulary: Vocabulary,
): BoxWords | null {
  const { content } = bullet;
  const first = text.slice(content.start, content.end);
  const isBare = showsNothing(first);
  if (!isBare && (BROKEN.test(first) || ONLY_BOLD.test(first.trim()))) return { source: first, below: null };
  const rest = isRightBelow(text, bullet, next) ? goingOn(text, next, isBare, vocabulary) : null;
  if (rest === null) return isBare ? null : { source: first, below: null };
  const lines = [...linesOf(text, rest)].map(({ start, end }) => text.slice(start, end).trim());
  return { source: joinLines([...(isBare ? [] : [first.trimEnd()]), ...lines]), below: rest };
}

/** Lines as one: with blanks between them, but in scripts that write none. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const isUnspaced = UNSPACED_END.test(text) && UNSPACED_START.test(line);
    return `${text}${isUnspaced ? "" : " "}${line}`;
  });
}

const UNSPACED = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、。，；：！？「」（）]";
const UNSPACED_END = new RegExp(`${UNSPACED}$`, "u");
const UNSPACED_START = new RegExp(`^${UNSPACED}`, "u");

function isRightBelow(text: string, bullet: Bullet, next: Block | undefined): next is Block {
  return (
    next?.type === "paragraph" &&
    next.bullet === bullet &&
    !/\n[^\n]*\n/.test(text.slice(bullet.content.end, next.start))
  );
}

/** The lines of a paragraph that go on with the line above it. */
function goingOn(text: string, paragraph: Span, isBare: boolean, vocabulary: Vocabulary): Span | null {
  let end: number | null = null;
  let [start, isFirst] = [paragraph.start, isBare];
  let count = 0;
  for (const line of linesOf(text, paragraph)) {
    if ((count += 1) > MOST_LINES) break;
    const source = text.slice(line.start, line.end);
    const words = source.trim();
    const isApart = !/^[ \t>]/.test(lineAt(text, line.start)) && /^\p{Lu}/u.test(words);
    // What its author sees as an item of a list is one, although it runs on this one.
    if (showsNothing(source) || words.startsWith(">") || readSlip(source).box !== null) break;
    if (!isFirst && (isApart || OWN_LINE.test(words) || isField(text, line, vocabulary))) break;
    if (end === null) start = line.start;
    end = line.end;
    isFirst = false;
    if (BROKEN.test(source)) break;
  }
  return end === null ? null : { start, end };
}

function isField(text: string, line: Span, vocabulary: Vocabulary): boolean {
  if (readFieldLines(text, line, vocabulary).length > 0) return true;
  const block = { type: "paragraph" as const, ...line, bullet: null, quoted: false };
  return readLabel(text, block, vocabulary) !== null;
}

/** The line that holds an offset, up to its own end. */
function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return text.slice(start, offset + 1);
}
