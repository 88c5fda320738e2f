import type { Block, Bullet } from "../../markdown/blocks.ts";
import type { Item } from "../../model/plan.ts";
import { lineOf, PLAIN_STYLE, styleOf, type LineStyle } from "./box-line.ts";
import type { Layout } from "../layout/layout.ts";
import type { Spot } from "./spot.ts";

/** More places are not tried. */
const MOST_PLACES = 5;

/**
 * The places for the first task of a heading, the best first: behind what it says itself, before headings below it.
 * Never behind code, tables, comments or rules, and never between a line that leads to one of these and what it leads to.
 */
export function belowHeading(layout: Layout, parent: Item, mark: string): Spot[] {
  const { blocks, head } = ownBlocks(layout, parent);
  const style = lastBoxStyle(layout);
  const spot = (end: number): Spot => {
    const feed = layout.feedAt(end);
    const offset = layout.lines.endAt(end);
    const next = layout.lineAt(layout.lines.nextAt(offset));
    const isLast = layout.lines.nextAt(offset) >= layout.text.length;
    return {
      offset,
      side: "behind",
      above: `${feed}${feed}`,
      below: isLast || next.trim() === "" ? "" : feed,
      kind: null,
      section: null,
      pullRequestOnly: false,
      style,
      write: (words) => lineOf(style, mark, words),
      id: null,
      escapes: true,
    };
  };
  const spots: Spot[] = [];
  for (let at = blocks.length - 1; at >= 0 && spots.length < MOST_PLACES; at -= 1) {
    const block = blocks[at];
    const next = blocks[at + 1];
    if (block === undefined || isOpaque(block)) continue;
    if (next !== undefined && leadsOn(layout, block)) continue;
    const end = block.type === "bullet" ? layout.endOfBullet(block) : block.end;
    // Items of one list follow each other: only its end is a place.
    if (block.type === "bullet" && next?.type === "bullet" && next.list === block.list) continue;
    spots.push(spot(end));
  }
  if (head !== null) spots.push(spot(head));
  return spots;
}

/** What a heading says itself, apart from what stands in its list items, and where its own line ends. */
function ownBlocks(layout: Layout, parent: Item): { blocks: Block[]; head: number | null } {
  const isPlan = parent.index === 0;
  const heading = layout.blocks.find(({ start }) => start === parent.offset);
  const head = heading?.type === "heading" ? heading.end : isPlan ? null : layout.lines.endAt(parent.offset);
  const from = head ?? layout.bodyStart;
  const children = new Set(
    parent.children
      .map((child) => layout.item(child))
      .filter((child) => layout.shapeOf(child) === "heading")
      .map(({ offset }) => offset),
  );
  const until = layout.blocks.find(
    ({ type, start, quoted }) => start > from && ((type === "heading" && !quoted) || children.has(start)),
  );
  const end =
    isPlan && until === undefined
      ? layout.text.length
      : Math.min(until?.start ?? layout.text.length, sectionEnd(layout, parent));
  const blocks = layout.blocks.filter(
    (block) => block.bullet === null && block.start >= from && block.start < end && block.type !== "heading",
  );
  return { blocks, head };
}

function sectionEnd(layout: Layout, parent: Item): number {
  return parent.index === 0 ? layout.text.length : layout.endOfSection(parent);
}

function isOpaque({ type }: Block): boolean {
  return type === "code" || type === "table" || type === "html" || type === "rule";
}

/** A line that ends with a colon speaks of what follows. */
function leadsOn(layout: Layout, block: Block): boolean {
  return /[:：][*_]{0,3}$/u.test(layout.text.slice(block.start, block.end).trimEnd());
}

/** The style of the last box of the file that stands in no other; a first one in a numbered list. */
function lastBoxStyle(layout: Layout): LineStyle {
  const boxes = layout.plan.items.flatMap((item): Bullet[] => {
    const bullet = layout.bulletOf(item);
    return bullet?.box === null || bullet === null ? [] : [bullet];
  });
  const last = boxes.findLast(({ bullet }) => bullet === null) ?? boxes.at(-1);
  if (last === undefined) return PLAIN_STYLE;
  const style = styleOf(layout, last);
  return { ...style, prefix: "", marker: style.marker.replace(/^\d+/, "1") };
}
