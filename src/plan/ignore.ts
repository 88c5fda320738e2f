import type { Block } from "./blocks.ts";
import type { Span } from "./plan.ts";
import { walkSections } from "./sections.ts";
import type { Section } from "./sections.ts";

const COMMENT = /<!--\s*plansync:ignore\s*-->/;

/**
 * What `<!-- plansync:ignore -->` leaves out: in a heading or task that one, before a heading its section, before a
 * task that task, anywhere else the section it stands in.
 */
export function findIgnored(text: string, blocks: readonly Block[], root: Section): (offset: number) => boolean {
  if (!COMMENT.test(text)) return () => false;
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
  return (offset) => spans.some((span) => offset >= span.start && offset < span.end);
}

/** The innermost section that holds this offset. */
function sectionAt(sections: readonly Section[], offset: number): Span {
  const around = sections.findLast((section) => (section.heading?.start ?? 0) <= offset && offset < section.end);
  return { start: around?.heading?.start ?? 0, end: around?.end ?? offset + 1 };
}
