import type { Block } from "../markdown/blocks.ts";
import type { Span } from "../model/plan.ts";
import type { Section } from "./sections/sections.ts";

/** What a namesake says of the work that it names, in whole lines. */
export interface MovedText {
  /** Its lines that are no items, runs of them together. */
  readonly said: readonly Span[];
  /** The line of its heading, which the work has already. */
  readonly heading: Span | null;
}

/**
 * Reads the text of a section.
 *
 * @param isItem true for blocks that are an item, stand in one, or are left out.
 */
export function namesakeText(
  text: string,
  { heading, blocks, tables }: Section,
  isItem: (block: Block) => boolean,
): MovedText {
  const said: Span[] = [];
  for (const block of blocks)
    if (!tables.has(block) && !text.startsWith("<!--", block.start) && !isItem(block))
      addLines(text, said, wholeLines(text, block));
  return { said, heading: heading === null ? null : wholeLines(text, heading) };
}

function wholeLines(text: string, { start, end }: Span): Span {
  return { start: text.lastIndexOf("\n", start - 1) + 1, end };
}

/** Adds lines to a text: to its last run where only blanks stand between them. */
export function addLines(text: string, said: Span[], lines: Span): void {
  const last = said.at(-1);
  if (last !== undefined && last.end <= lines.start && text.slice(last.end, lines.start).trim() === "")
    said[said.length - 1] = { start: last.start, end: lines.end };
  else said.push(lines);
}
