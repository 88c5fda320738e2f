import { plainText, wordKey } from "../../words/inline.ts";
import type { Span } from "../../model/plan.ts";
import type { FieldName } from "../../words/patterns.ts";
import { fieldOf } from "../../words/vocabulary.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";

/** `**Status:** Done` as it stands in the text. */
export interface Field {
  /** The known field, or null for any other label. */
  readonly name: FieldName | null;
  readonly key: string;
  /** What stands before the value, from the first character of the line: `- **Status:** `. */
  readonly lead: string;
  readonly value: Span;
  /** The whole line without its end. */
  readonly line: Span;
  /** False when other fields share the line. */
  readonly alone: boolean;
}

const LEAD = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^\]]\][ \t]+)?)?/;
/** `**Key**: v`, `**Key:** v`, `__Key__:`, `*Key*:`, `_Key: v_`, with a note in brackets before the colon. */
const MARKED =
  /^(\*\*|__|\*|_)(?=\S)((?:(?!\1)[^\n])*?[^\s:：])[ \t]*(?:([:：])[ \t]*\1|\1[ \t]*(?:[(（][^)）\n]*[)）][ \t]*)?([:：])|([:：]))[ \t]*/u;
const PLAIN = /^([\p{L}][\p{L}\p{N} /'()_-]{0,28}?)[ \t]*[:：][ \t]*/u;

/** The fields of one line: usually one, sometimes several parted by `|`. Empty when the line is prose. */
function readFieldLine(text: string, line: Span, vocabulary: Vocabulary): Field[] {
  const source = text.slice(line.start, line.end);
  const lead = LEAD.exec(source)?.[0] ?? "";
  const fields: Field[] = [];
  let at = lead.length;
  for (const part of partsOf(source.slice(at))) {
    const head = keyAt(part, vocabulary, fields.length > 0);
    if (head === null) break;
    const from = line.start + at + head.length;
    const raw = part.slice(head.length);
    const value = trimmed(text, { start: from, end: from + raw.length }, head.closer);
    fields.push({
      name: fieldOf(vocabulary, head.key),
      key: plainText(head.key),
      lead: lead + part.slice(0, head.length),
      value,
      line,
      alone: true,
    });
    at += part.length + 1;
  }
  return fields.length < 2 ? fields : fields.map((field) => ({ ...field, alone: false }));
}

/** The fields of a run of lines. */
export function readFieldLines(text: string, span: Span, vocabulary: Vocabulary): Field[] {
  const fields: Field[] = [];
  for (const line of linesOf(text, span)) for (const field of readFieldLine(text, line, vocabulary)) fields.push(field);
  return fields;
}

/** Spans of the lines of a run, without their ends. */
export function* linesOf(text: string, span: Span): Generator<Span> {
  let start = span.start;
  while (start < span.end) {
    const feed = text.indexOf("\n", start);
    const next = feed < 0 || feed >= span.end ? span.end : feed + 1;
    const end =
      next > start && feed >= 0 && feed < span.end ? feed - (text.charAt(feed - 1) === "\r" ? 1 : 0) : span.end;
    yield { start, end: Math.max(start, end) };
    start = next;
  }
}

/** True for a value that lists the words to choose from instead of choosing: `Draft | Ready | Done`, `[Yes/No]`. */
export function isMenu(value: string): boolean {
  const plain = plainText(value);
  if (/^[[{<].*[\]}>]$/.test(plain)) return true;
  return plain.split(/\s*[|/]\s*/).length >= 3 && /^[\p{L}\p{Extended_Pictographic}\p{VS}\s/|-]+$/u.test(plain);
}

/** Several fields where a bold label with a colon comes first, and behind the first bar another bold one. */
function partsOf(source: string): string[] {
  const bar = /^(?:\*\*|__)/.test(source) ? source.indexOf("|") : -1;
  const isSeveral = bar > 0 && /[:：]/.test(source.slice(0, bar)) && /^\s*(?:\*\*|__)/.test(source.slice(bar + 1));
  return isSeveral ? source.split("|") : [source];
}

function keyAt(
  part: string,
  vocabulary: Vocabulary,
  later: boolean,
): { key: string; length: number; closer: string } | null {
  const blanks = later ? (/^[ \t]*/.exec(part)?.[0].length ?? 0) : 0;
  const source = part.slice(blanks);
  const marked = MARKED.exec(source);
  if (marked !== null) {
    const open = marked[5] !== undefined;
    if (open && !/^[*_]/.test(source)) return null;
    const key = marked[2] ?? "";
    if (key.length > 80) return null;
    return { key, length: blanks + marked[0].length, closer: open ? (marked[1] ?? "") : "" };
  }
  const plain = PLAIN.exec(source);
  const key = plain?.[1] ?? "";
  if (plain === null || !isKnownLabel(key, vocabulary)) return null;
  return { key, length: blanks + plain[0].length, closer: "" };
}

function isKnownLabel(key: string, vocabulary: Vocabulary): boolean {
  const word = wordKey(key);
  return (
    vocabulary.fields.has(word) || vocabulary.tasks.has(word) || vocabulary.gates.has(word) || vocabulary.isLegend(word)
  );
}

/** The value without blanks at its ends, and without the mark that closes `_Key: value_`. */
function trimmed(text: string, span: Span, closer: string): Span {
  let { start, end } = span;
  while (end > start && /[\s\\]/.test(text.charAt(end - 1))) end -= 1;
  if (closer !== "" && text.slice(start, end).endsWith(closer)) end -= closer.length;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  return { start, end };
}
