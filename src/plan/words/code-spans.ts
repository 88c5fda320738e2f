import type { Span } from "../model/plan.ts";

/** Code within text, its backticks included. */
export interface CodeSpan extends Span {
  /** How many backticks stand at each end. */
  readonly marks: number;
}

/** Code within text: a row of backticks ends at the next one of the same length. Each row is looked at once. */
export function codeSpans(source: string): readonly CodeSpan[] {
  if (!source.includes("`")) return [];
  const rows = [...source.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({ index, length }));
  const closers = rows.map(() => -1);
  const next = new Map<number, number>();
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const { length = 0 } = rows[at] ?? {};
    closers[at] = next.get(length) ?? -1;
    next.set(length, at);
  }
  const spans: CodeSpan[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const [open, close] = [rows[at], rows[closers[at] ?? -1]];
    if (open === undefined || close === undefined) continue;
    spans.push({ start: open.index, end: close.index + close.length, marks: open.length });
    at = closers[at] ?? at;
  }
  return spans;
}
