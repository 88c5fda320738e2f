import type { Item } from "../../model/plan.ts";
import { aboveComments } from "../places/above-comments.ts";
import type { Layout } from "../layout/layout.ts";

/** The lines of an item with all that belongs to it and what lies below it. */
export interface ItemBlock {
  /** Without their ends, as they stand. */
  readonly lines: readonly string[];
  /** 1-based number of the first. */
  readonly first: number;
  /** Which of the lines, from 0, is the item's own. */
  readonly own: number;
}

/** The block of an item; a string, why it can't be cut out, as the end of a sentence. */
export function blockOf(layout: Layout, item: Item): ItemBlock | string {
  const bullet = layout.bulletOf(item);
  if (bullet !== null && /[^\s>\ufeff]/.test(layout.before(item.offset))) return "it shares its line with another one";
  const family = layout.familyOf(item);
  const end = layout.endOf(item);
  const start = aboveComments(layout, layout.lineStart(item.offset));
  const isMixed = layout.plan.items.some(
    ({ index, offset }) => index > 0 && offset >= start && offset < end && !family.has(index),
  );
  if (isMixed) return "lines of other items stand among its own";
  const first = layout.lines.lineOf(start);
  const lines = layout.text.slice(start, layout.lines.endAt(end)).split("\n").map(withoutReturn);
  return { lines, first, own: layout.lines.lineOf(item.offset) - first };
}

/** A text without the lines of a block, and without the blank lines that parted it from its neighbours. */
export function withoutBlock(layout: Layout, block: ItemBlock): { readonly text: string; readonly removed: CutLines } {
  const all = layout.text.split("\n");
  const written = layout.plan.text.split("\n");
  let from = block.first - 1;
  let to = from + block.lines.length;
  const isBlank = (at: number): boolean => at >= all.length || /^[\s>]*$/.test(all[at] ?? "");
  // Rules on both sides part it from its neighbours: the one behind it goes with it.
  const rule = nextOf(all, to, 1);
  if (isRule(all, rule) && isRule(all, nextOf(all, from - 1, -1))) to = rule + 1;
  // Blank lines on both sides: those before it go with it.
  if (isBlank(to)) while (from > 0 && isBlank(from - 1)) from -= 1;
  // At the end of the text the line before it becomes the last one.
  const isLast = to >= all.length;
  if (isLast && from > 0) {
    const last = written[from - 1] ?? "";
    written[from - 1] = withoutReturn(last);
  }
  to = Math.min(to, all.length);
  written.splice(from, to - from);
  return { text: written.join("\n"), removed: { from: from + 1, count: to - from } };
}

/** The next line, from one on, that has words. */
function nextOf(lines: readonly string[], from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && at < lines.length && (lines[at] ?? "").trim() === "") at += step;
  return at;
}

/** A line of dashes that underlines no words. */
function isRule(lines: readonly string[], at: number): boolean {
  const isLine = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})\r?$/.test(lines[at] ?? "");
  return isLine && (lines[at - 1] ?? "").trim() === "";
}

/** Lines that went: the 1-based number of the first, and how many. */
export interface CutLines {
  readonly from: number;
  readonly count: number;
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
