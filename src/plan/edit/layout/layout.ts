import { readBlocks, type Block, type Bullet } from "../../markdown/blocks.ts";
import { Lines, withLineFeeds } from "../../markdown/lines.ts";
import { elementAt } from "../../model/element-at.ts";
import type { ItemIndex } from "../../model/item-index.ts";
import type { Item, Plan } from "../../model/plan.ts";
import { readFrontMatter } from "../../parse/front-matter/front-matter.ts";

/** What an item of a plan is in its text. */
export type Shape = "plan" | "box" | "numbered" | "heading" | "row" | "todo";

/** Where the items of a plan stand in its text, and how far each reaches. */
export class Layout {
  readonly plan: Plan;
  /** The text in which LF alone ends a line, as long as the plan's own. */
  readonly text: string;
  readonly lines: Lines;
  readonly blocks: readonly Block[];
  /** Offset at which the markdown begins, behind the front matter. */
  readonly bodyStart: number;
  readonly #bullets = new Map<number, Bullet>();
  readonly #places = new Map<Block, number>();
  readonly #headings = new Map<number, number>();
  readonly #tables: readonly Block[];

  constructor(plan: Plan) {
    this.plan = plan;
    this.text = withLineFeeds(plan.text);
    this.lines = new Lines(this.text);
    this.bodyStart = readFrontMatter(this.text, this.lines).end;
    this.blocks = readBlocks(this.text, this.bodyStart, this.lines).blocks;
    this.#tables = this.blocks.filter(({ type }) => type === "table");
    for (const [at, block] of this.blocks.entries()) {
      this.#places.set(block, at);
      if (block.type === "bullet") this.#bullets.set(block.start, block);
      if (block.type === "heading") this.#headings.set(block.start, block.depth);
    }
  }

  item(index: ItemIndex): Item {
    return elementAt(this.plan.items, index, "items");
  }

  /** The list item that an item is; null for any other shape. */
  bulletOf(item: Item): Bullet | null {
    return item.index === 0 ? null : (this.#bullets.get(item.offset) ?? null);
  }

  shapeOf(item: Item): Shape {
    if (item.index === 0) return "plan";
    if (item.offset < this.bodyStart) return "todo";
    const bullet = this.bulletOf(item);
    if (bullet !== null) return bullet.box === null ? "numbered" : "box";
    if (this.#headings.has(item.offset)) return "heading";
    return this.#tables.some(({ start, end }) => start <= item.offset && item.offset < end) ? "row" : "heading";
  }

  /** Depth of the heading that an item is; 7 for a bold line that stands for one. */
  depthOf(item: Item): number {
    return this.#headings.get(item.offset) ?? BOLD_DEPTH;
  }

  /** What stands before an offset in its line. */
  before(offset: number): string {
    return this.text.slice(this.lineStart(offset), offset);
  }

  lineStart(offset: number): number {
    return this.lines.startOf(this.lines.lineOf(offset));
  }

  /** The line that holds an offset, without its end. */
  lineAt(offset: number): string {
    return this.text.slice(this.lineStart(offset), this.lines.endAt(offset));
  }

  /** The line end that the text uses around an offset; that of its first line where it has none there. */
  feedAt(offset: number): "\n" | "\r\n" {
    const feed = this.text.indexOf("\n", offset);
    const near = feed >= 0 ? feed : this.text.lastIndexOf("\n");
    return near > 0 && this.text.charAt(near - 1) === "\r" ? "\r\n" : "\n";
  }

  /** Where an item ends with all that belongs to it and what lies below it: the end of its last line with words. */
  endOf(item: Item): number {
    const bullet = this.bulletOf(item);
    const own = bullet === null ? this.#endOfLeaf(item) : this.endOfBullet(bullet);
    return item.children.reduce((end, child) => Math.max(end, this.endOf(this.item(child))), own);
  }

  /** Where a list item ends, blank lines behind it left out. */
  endOfBullet(bullet: Bullet): number {
    let end = bullet.end;
    for (const block of this.blocksFrom(bullet)) {
      if (!isInside(block, bullet)) break;
      end = Math.max(end, block.end);
    }
    // Boxes that hide in a paragraph have its end: others stand behind them.
    if (bullet.list >= 0) end = Math.max(end, bullet.until);
    return this.withoutBlanks(end, bullet.end);
  }

  /** The blocks behind one, in order. */
  *blocksFrom(block: Block): Generator<Block> {
    for (let at = (this.#places.get(block) ?? this.blocks.length) + 1; at < this.blocks.length; at += 1)
      yield elementAt(this.blocks, at, "blocks");
  }

  /** The end of the last line before an offset that has words, quote marks aside; `least` where there is none. */
  withoutBlanks(offset: number, least: number): number {
    let end = offset;
    while (end > least) {
      const start = this.lineStart(end);
      if (/[^\s>]/.test(this.text.slice(start, end))) return start + this.text.slice(start, end).trimEnd().length;
      end = start - 1;
    }
    return least;
  }

  #endOfLeaf(item: Item): number {
    switch (this.shapeOf(item)) {
      case "plan":
        return this.withoutBlanks(this.text.length, this.bodyStart);
      case "heading":
        return this.endOfSection(item);
      case "todo":
        return this.#endOfTodo(item);
      case "row":
      case "box":
      case "numbered":
        return this.lines.endAt(item.offset);
    }
  }

  /** The end of the last line of a todo: those indented below its dash. */
  #endOfTodo(item: Item): number {
    const indentOf = (offset: number): number => /^[ \t]*/.exec(this.lineAt(offset))?.[0].length ?? 0;
    let end = this.lines.endAt(item.offset);
    for (let at = this.lines.nextAt(end); at < this.bodyStart; at = this.lines.nextAt(at)) {
      const isBlank = this.lineAt(at).trim() === "";
      if (!isBlank && indentOf(at) <= indentOf(item.offset)) break;
      if (!isBlank) end = this.lines.endAt(at);
    }
    return end;
  }

  /** Where the section of a heading ends: before the next heading that is not below it, its comments and rules. */
  endOfSection(item: Item): number {
    const depth = this.depthOf(item);
    const inside = new Set(this.#below(item));
    const next = this.plan.items.find(
      (other) => other.offset > item.offset && !inside.has(other.index) && this.shapeOf(other) === "heading",
    );
    const heading = this.blocks.find(
      (block) =>
        block.type === "heading" && !block.quoted && block.start > item.offset && block.depth <= Math.min(depth, 6),
    );
    const until = Math.min(next?.offset ?? this.text.length, heading?.start ?? this.text.length);
    return this.endBefore(until, this.lines.endAt(item.offset));
  }

  /** The end of what stands before an offset, without the rules there and the comments right above it. */
  endBefore(until: number, least: number): number {
    let above = this.lineStart(until);
    let end = this.withoutBlanks(above === until ? until - 1 : until, least);
    for (const block of [...this.blocks].reverse()) {
      if (block.start >= until || block.end > end || block.end <= least) continue;
      if (block.end < end || block.bullet !== null) break;
      const isComment = block.type === "html" && this.text.startsWith("<!--", block.start);
      if (block.type !== "rule" && !(isComment && this.lines.nextAt(block.end) === above)) break;
      above = this.lineStart(block.start);
      end = this.withoutBlanks(block.start, least);
    }
    return Math.max(end, least);
  }

  #below(item: Item): ItemIndex[] {
    return item.children.flatMap((child) => [child, ...this.#below(this.item(child))]);
  }

  /** An item and all items below it. */
  familyOf(item: Item): ReadonlySet<ItemIndex> {
    return new Set([item.index, ...this.#below(item)]);
  }
}

const BOLD_DEPTH = 7;

/** True for a block that stands in this list item, however deep. */
function isInside(block: Block, bullet: Bullet): boolean {
  for (let around = block.bullet; around !== null; around = around.bullet) if (around === bullet) return true;
  return false;
}
