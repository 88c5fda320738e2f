import type { Block } from "./blocks.ts";
import type { Span } from "./plan.ts";
import { walkSections } from "./sections.ts";
import type { Section } from "./sections.ts";

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
  return spans.sort((a, b) => a.start - b.start);
}

/** The part of a span that none of these spans, in order, leaves out. */
export function* leaveOut({ start, end }: Span, ignored: readonly Span[]): Generator<Span> {
  let from = start;
  for (const span of ignored) {
    if (span.end <= from || span.start >= end) continue;
    if (span.start > from) yield { start: from, end: span.start };
    from = span.end;
  }
  if (from < end) yield { start: from, end };
}

/** The innermost section that holds this offset. */
function sectionAt(sections: readonly Section[], offset: number): Span {
  const around = sections.findLast((section) => (section.heading?.start ?? 0) <= offset && offset < section.end);
  return { start: around?.heading?.start ?? 0, end: around?.end ?? offset + 1 };
}
