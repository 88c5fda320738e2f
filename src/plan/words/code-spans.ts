import type { Span } from "../model/plan.ts";

/** Code within text, its backticks included. */
export interface CodeSpan extends Span {
  /** How many backticks stand at each end. */
  readonly marks: number;
}

/**
 * Code within text: a row of backticks ends at the next one of the same length. Each row is looked at once. A backslash
 * keeps the backtick behind it from opening code; in code it keeps nothing from closing it.
 */
export function codeSpans(source: string): readonly CodeSpan[] {
  if (!source.includes("`")) return [];
  const rows = [...source.matchAll(/(\\*)(`+)/g)].map(({ index, 1: slashes = "", 2: ticks = "" }) => {
    const at = index + slashes.length;
    const kept = slashes.length % 2;
    return { index: at, length: ticks.length, open: at + kept, marks: ticks.length - kept };
  });
  const closers = rows.map(() => -1);
  const next = new Map<number, number>();
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const { length = 0, marks = 0 } = rows[at] ?? {};
    closers[at] = next.get(marks) ?? -1;
    next.set(length, at);
  }
  const spans: CodeSpan[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const [open, close] = [rows[at], rows[closers[at] ?? -1]];
    if (open === undefined || close === undefined) continue;
    spans.push({ start: open.open, end: close.index + close.length, marks: open.marks });
    at = closers[at] ?? at;
  }
  return spans;
}
