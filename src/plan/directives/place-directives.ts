import type { Block, Bullet } from "../markdown/blocks.ts";
import { showsNothing } from "../words/inline.ts";
import { directivesIn, mayHoldDirectives } from "./directive.ts";
import type { DirectiveComment } from "./directive.ts";

/** A comment with the block that it speaks of: a heading, a list item, or a bold line that stands for a heading. */
export interface PlacedDirective {
  readonly comment: DirectiveComment;
  /** Null: none; one about children or `ignore` then speaks of the section that it stands in. */
  readonly target: Block | null;
}

/**
 * Finds what each comment of plansync speaks of: the line that it stands in, else the heading or list item right below
 * it, else the heading right above it. In code, comments are text.
 */
export function placeDirectives(text: string, blocks: readonly Block[]): readonly PlacedDirective[] {
  if (!mayHoldDirectives(text)) return [];
  const placed = new Map<number, PlacedDirective>();
  const next = nextBlocks(text, blocks);
  for (const [index, block] of blocks.entries()) {
    if (block.type === "code") continue;
    // HTML is listed with its checkboxes behind it: these say better where a comment stands.
    for (const comment of directivesIn(text, block.start, block.end))
      placed.set(comment.start, { comment, target: targetOf(text, blocks, next, index, comment) });
  }
  return [...placed.values()].sort((a, b) => a.comment.start - b.comment.start);
}

/** For each block the one that follows it, comments left out: several of them may stand above each other. */
function nextBlocks(text: string, blocks: readonly Block[]): readonly (Block | undefined)[] {
  const next: (Block | undefined)[] = [];
  let following: Block | undefined;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    next[at] = following;
    const block = blocks[at];
    if (block !== undefined && !isComment(text, block)) following = block;
  }
  return next;
}

function targetOf(
  text: string,
  blocks: readonly Block[],
  following: readonly (Block | undefined)[],
  index: number,
  comment: DirectiveComment,
): Block | null {
  const block = blocks[index];
  if (block === undefined) return null;
  if (isTarget(text, block)) return block;
  if (block.type === "table" || block.type === "rule") return null;
  const next = following[index];
  const above = blocks[index - 1];
  const isBelowHeading = above?.type === "heading";
  if (next === undefined || !isTarget(text, next)) return isBelowHeading ? above : block.bullet;
  if (next.type === "heading") return next;
  if (isBelowHeading && belongsAbove(text, above, next, comment)) return above;
  return block.bullet === null || isInside(next, block.bullet) ? next : block.bullet;
}

/**
 * True between a heading and what stands below it where the comment is the heading's: `ignore` and what is said of
 * children always are; the others where they stand right below the heading and apart from the next line.
 */
function belongsAbove(text: string, above: Block, next: Block, { start, end, directive }: DirectiveComment): boolean {
  if (directive?.about === "children" || directive?.says === "ignore") return true;
  return !isApart(text, above.end, start) && isApart(text, end, next.start);
}

/** An empty line that parts two lines stands right behind the first one. */
const MAX_GAP = 200;

function isApart(text: string, from: number, to: number): boolean {
  return /\n[ \t>]*\r?\n/.test(text.slice(from, Math.min(to, from + MAX_GAP)));
}

function isTarget(text: string, block: Block): boolean {
  if (block.type === "bullet") return true;
  if (block.type === "heading") return !showsNothing(text.slice(block.content.start, block.content.end));
  return block.type === "paragraph" && block.bullet === null && !block.quoted && BOLD_LINE.test(firstLine(text, block));
}

const BOLD_LINE = /^(?:\*\*|__)(?=\S)[^\n]*?\S(?:\*\*|__)/;

function firstLine(text: string, block: Block): string {
  return text.slice(block.start, block.end).split(/\r?\n/, 1)[0] ?? "";
}

function isComment(text: string, block: Block): boolean {
  return block.type === "html" && /^[ \t]*<!--[^<>]*-->[ \t]*$/.test(text.slice(block.start, block.end));
}

function isInside(block: Block, bullet: Bullet): boolean {
  for (let around = block.bullet; around !== null; around = around.bullet) if (around === bullet) return true;
  return false;
}
