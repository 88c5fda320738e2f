import { readCheckbox } from "../../markdown/checkbox.ts";
import type { Span } from "../../model/plan.ts";

/** A mark in brackets that a heading carries as a list item carries its checkbox. */
export interface HeadingBox {
  /** The one character between the brackets. */
  readonly mark: Span;
  /** The brackets, with the blanks that part them from the words. */
  readonly outer: Span;
  /** The character; a blank when unticked. */
  readonly text: string;
}

const BULLET = /^[-*+][ \t]+/;
/** Brackets at the end, of the marks that nobody writes for anything else. */
const LAST = /(?<![ \t])[ \t]+\[([ xX✓✔☑✅]|)\]$/u;

/** The mark in a heading's text, before its words or behind them, and the words without it. */
export function readHeadingBox(text: string, content: Span): { readonly box: HeadingBox; readonly words: Span } | null {
  const source = text.slice(content.start, content.end);
  const open = content.start + (BULLET.exec(source)?.[0].length ?? 0);
  const first = readCheckbox(text, open, content.end);
  if (first !== null && /[ \t]/.test(text.charAt(first.mark + first.markLength + 1)) && first.content < content.end) {
    const outer = { start: open, end: first.content };
    const mark = { start: first.mark, end: first.mark + first.markLength };
    return { box: { mark, outer, text: first.text }, words: { start: first.content, end: content.end } };
  }
  const last = LAST.exec(source);
  if (last === null || last.index === 0) return null;
  const outer = { start: content.start + last.index, end: content.end };
  const mark = { start: content.end - 1 - (last[1] ?? "").length, end: content.end - 1 };
  return { box: { mark, outer, text: last[1] ?? "" }, words: { start: content.start, end: outer.start } };
}
