import type { RootContent } from "mdast";
import { readCheckbox } from "./checkbox.ts";
import type { Checkbox } from "./checkbox.ts";
import { mendFences } from "./fences.ts";
import type { Lines } from "./lines.ts";
import { parseBlocks, spanOf } from "./markdown.ts";

interface Common {
  readonly start: number;
  readonly end: number;
  /** The bullet this block stands in, boxed or not. */
  readonly bullet: Bullet | null;
  readonly quoted: boolean;
}

export interface Heading extends Common {
  readonly type: "heading";
  readonly depth: number;
  /** The heading's text without `#` marks. */
  readonly content: { readonly start: number; readonly end: number };
}

/** A list item; `box` when its text begins with a checkbox. Its span is its first line. */
export interface Bullet extends Common {
  readonly type: "bullet";
  readonly box: Checkbox | null;
  /** `1.` as written, without the dot; null in a bullet list. */
  readonly number: string | null;
  /** What stands on the first line after marker and checkbox. */
  readonly content: { readonly start: number; readonly end: number };
  /** Where the whole list item ends. */
  readonly until: number;
  /** Which list it stands in: siblings share the number. */
  readonly list: number;
  /** Column of the marker, 0-based. */
  readonly indent: number;
}

/** A run of lines that are text: a paragraph, without the lines that are bullets. */
export interface Paragraph extends Common {
  readonly type: "paragraph";
}

/** What is never read for items: code, comments and other HTML, tables, rules. */
export interface Opaque extends Common {
  readonly type: "code" | "html" | "table" | "rule";
}

export type Block = Heading | Bullet | Paragraph | Opaque;

interface Place {
  readonly base: number;
  readonly bullet: Bullet | null;
  readonly quoted: boolean;
}

/** The block structure as one flat list in document order, with every list item that carries a checkbox. */
export function readBlocks(text: string, from: number, lines: Lines): Block[] {
  const reader = new BlockReader(text, lines);
  for (const { node, base, goesOn } of parseBlocks(mendFences(text), from))
    reader.read(node, { base, bullet: null, quoted: false }, goesOn);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly #text: string;
  readonly #lines: Lines;
  #lists = 0;
  /** Number of the latest list that stands in no other. */
  #outermost = 0;

  constructor(text: string, lines: Lines) {
    this.#text = text;
    this.#lines = lines;
  }

  read(node: RootContent, place: Place, goesOn = false): void {
    const span = spanOf(node, place.base);
    const common = { ...span, bullet: place.bullet, quoted: place.quoted };
    switch (node.type) {
      case "heading":
        this.blocks.push({ ...common, type: "heading", depth: node.depth, content: this.#headingText(span) });
        break;
      case "paragraph":
        this.#paragraph(span.start, span.end, place);
        break;
      case "list":
        this.#readList(node, place, goesOn);
        break;
      case "blockquote":
        for (const child of node.children) this.read(child, { ...place, quoted: true });
        break;
      case "code":
        this.blocks.push({ ...common, type: "code" });
        break;
      case "html":
        this.blocks.push({ ...common, type: "html" });
        if (!HIDING.test(this.#text.slice(span.start, span.end))) this.#scan(span.start, span.end, place);
        break;
      case "table":
        this.blocks.push({ ...common, type: "table" });
        break;
      case "thematicBreak":
        this.blocks.push({ ...common, type: "rule" });
        break;
      default:
        break;
    }
  }

  #readList(node: Extract<RootContent, { type: "list" }>, place: Place, goesOn: boolean): void {
    if (!goesOn) this.#lists += 1;
    const list = goesOn ? this.#outermost : this.#lists;
    if (place.bullet === null) this.#outermost = list;
    for (const item of node.children) this.#item(item, node.ordered === true, list, place);
  }

  #item(node: Extract<RootContent, { type: "listItem" }>, ordered: boolean, list: number, place: Place): void {
    const span = spanOf(node, place.base);
    const bullet = this.#bullet(span.start, span.end, ordered, list, place);
    const inside = { ...place, bullet };
    const [first, ...rest] = node.children;
    // `- task` above a line of dashes is a heading in CommonMark; its author sees a list item, with a box or without.
    const isUnderlined = first?.type === "heading" && this.#text.charAt(spanOf(first, place.base).start) !== "#";
    if (first?.type === "paragraph" || isUnderlined || (first?.type === "heading" && bullet.box !== null)) {
      const paragraph = spanOf(first, place.base);
      const from = this.#lines.nextAt(bullet.content.start);
      if (from < paragraph.end) this.#paragraph(from, paragraph.end, inside);
    } else if (first !== undefined) this.read(first, inside);
    for (const child of rest) this.read(child, inside);
  }

  #bullet(start: number, until: number, ordered: boolean, list: number, place: Place): Bullet {
    const lineEnd = this.#lines.endAt(start);
    const marker = MARKER.exec(this.#text.slice(start, lineEnd));
    const at = start + (marker?.[0].length ?? 1);
    const box = readCheckbox(this.#text, at, lineEnd);
    const bullet: Bullet = {
      type: "bullet",
      start,
      end: lineEnd,
      bullet: place.bullet,
      quoted: place.quoted,
      box,
      number: ordered ? (marker?.[1] ?? "").slice(0, -1) : null,
      content: { start: Math.min(box?.content ?? at, lineEnd), end: lineEnd },
      until,
      list,
      indent: this.#lines.columnOf(start) - 1,
    };
    this.blocks.push(bullet);
    return bullet;
  }

  /** A paragraph may hide boxes: a line indented too far, or numbered out of turn, continues it in CommonMark. */
  #paragraph(start: number, end: number, place: Place): void {
    const from = this.#scan(start, end, place);
    if (from < end) this.#push("paragraph", from, end, place);
  }

  /** Emits the boxes among these lines, and the text before each; gives back where the rest begins. */
  #scan(start: number, end: number, place: Place): number {
    let from = start;
    let inside = place;
    LOOSE.lastIndex = start;
    for (let match = LOOSE.exec(this.#text); match && match.index < end; match = LOOSE.exec(this.#text)) {
      const at = match.index + match[0].length - 1;
      const marker = match.index + (match[1] ?? "").length;
      const lineEnd = this.#lines.endAt(at);
      if (marker < start || readCheckbox(this.#text, at, lineEnd) === null) continue;
      if (from < match.index && this.#text.slice(from, match.index).trim() !== "")
        this.#push("paragraph", from, match.index, inside);
      const bullet = this.#bullet(marker, end, /^\d/.test(match[2] ?? ""), -1, place);
      inside = { ...place, bullet };
      from = this.#lines.nextAt(at);
    }
    return this.#text.slice(from, end).trim() === "" ? end : from;
  }

  #push(type: "paragraph", start: number, end: number, place: Place): void {
    this.blocks.push({ type, start, end, bullet: place.bullet, quoted: place.quoted });
  }

  #headingText(span: { start: number; end: number }): { start: number; end: number } {
    const source = this.#text.slice(span.start, span.end);
    const atx = /^#{1,6}[ \t]*/.exec(source);
    if (atx !== null) {
      const closed = /(?:[ \t]+#+)?[ \t]*$/.exec(source);
      const end = span.end - (closed?.[0].length ?? 0);
      return { start: Math.min(span.start + atx[0].length, end), end };
    }
    const underline = source.lastIndexOf("\n");
    const textEnd = span.start + source.slice(0, Math.max(underline, 0)).trimEnd().length;
    return { start: span.start, end: textEnd };
  }
}

const MARKER = /^([-*+]|\d{1,9}[.)])[ \t]*/;
const LOOSE = /^([ \t>]*)([-*+]|\d{1,9}[.)])[ \t]+\[/gm;
/** HTML whose lines are text on every reading: comments, preformatted and tabular content, scripts. */
const HIDING = /^\s*(?:<!--|<!|<\?|<(?:pre|script|style|textarea|table|tr|td|th|code)\b)/i;
