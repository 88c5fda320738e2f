import { elementAt } from "./element-at.ts";
import type { Span } from "./plan.ts";

/** Spans in order, those that overlap as one. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || start > last.end) joined.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return joined;
}

/** True within one of these spans, which stand in order and apart. */
export function isLeftOut(offset: number, ignored: readonly Span[]): boolean {
  const span = ignored[firstEndingAfter(offset, ignored)];
  return span !== undefined && span.start <= offset;
}

/** Index of the first span, of some in order and apart, that ends behind an offset. */
function firstEndingAfter(offset: number, spans: readonly Span[]): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elementAt(spans, middle, "spans").end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a span that none of these spans, in order, leaves out. */
export function* leaveOut({ start, end }: Span, ignored: readonly Span[]): Generator<Span> {
  let from = start;
  for (let at = firstEndingAfter(start, ignored); at < ignored.length; at += 1) {
    const span = elementAt(ignored, at, "spans");
    if (span.start >= end) break;
    if (span.start > from) yield { start: from, end: span.start };
    from = span.end;
  }
  if (from < end) yield { start: from, end };
}
