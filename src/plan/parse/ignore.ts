import type { Block } from "../markdown/blocks.ts";
import type { Span } from "../model/plan.ts";
import { walkSections } from "./sections/sections.ts";
import type { Section } from "./sections/sections.ts";

const COMMENT = /<!--\s*plansync:ignore\s*-->/;

/**
 * What `<!-- plansync:ignore -->` leaves out: in a heading or task that one, before a heading its section, before a
 * task that task, anywhere else the section it stands in.
 */
export function findIgnored(text: string, blocks: readonly Block[], root: Section): readonly Span[] {
  if (!COMMENT.test(text)) return [];
  const sections = [root, ...walkSections(root)];
  const spans: Span[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.type === "code" || !COMMENT.test(text.slice(block.start, block.end))) continue;
    const next = block.type === "html" || block.type === "paragraph" ? blocks[index + 1] : block;
    const afterHeading = blocks[index - 1]?.type === "heading";
    if (next?.type === "heading") spans.push(sectionAt(sections, next.start));
    else if (next?.type === "bullet" && (next === block || !afterHeading))
      spans.push({ start: next.start, end: next.until });
    else spans.push(sectionAt(sections, block.start));
  }
  return apart(spans.sort((a, b) => a.start - b.start));
}

/** Spans in order, those that overlap as one. */
function apart(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
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
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a span that none of these spans, in order, leaves out. */
export function* leaveOut({ start, end }: Span, ignored: readonly Span[]): Generator<Span> {
  let from = start;
  for (let at = firstEndingAfter(start, ignored); at < ignored.length; at += 1) {
    const span = ignored[at];
    if (span === undefined || span.start >= end) break;
    if (span.start > from) yield { start: from, end: span.start };
    from = span.end;
  }
  if (from < end) yield { start: from, end };
}

/** The innermost section that holds this offset. */
function sectionAt(sections: readonly Section[], offset: number): Span {
  // A section ends where another one of its depth begins: the last one that begins before holds the offset.
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.heading?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const around = sections[low - 1];
  return { start: around?.heading?.start ?? 0, end: around?.end ?? offset + 1 };
}
