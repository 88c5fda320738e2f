import type { BlockNode, List, ListItem } from "./block-node.ts";
import { readCheckbox } from "./checkbox.ts";
import type { Checkbox } from "./checkbox.ts";
import { mendFences } from "./fences.ts";
import type { Lines } from "./lines.ts";
import { readMarkdown } from "./markdown.ts";
import { referenceKey } from "../words/inline.ts";

interface Common {
  readonly start: number;
  readonly end: number;
  /** The bullet this block stands in, boxed or not. */
  readonly bullet: Bullet | null;
  readonly quoted: boolean;
}

interface Heading extends Common {
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
interface Paragraph extends Common {
  readonly type: "paragraph";
}

/** What is never read for items: code, comments and other HTML, tables, rules. */
interface Opaque extends Common {
  readonly type: "code" | "html" | "table" | "rule";
}

export type Block = Heading | Bullet | Paragraph | Opaque;

/** Byte order marks at the beginning are none of the text: more of them than files that were joined carelessly begin with. */
const MARKS = /\ufeff{0,64}/y;

interface Place {
  readonly bullet: Bullet | null;
  readonly quoted: boolean;
}

/**
 * The block structure as one flat list in document order, with every list item that carries a checkbox; or the offset
 * at which lists and quotes stand too deep in each other.
 */
export function readBlocks(
  text: string,
  from: number,
  lines: Lines,
): { readonly blocks: Block[]; readonly references: ReadonlySet<string>; readonly tooDeepAt: number | null } {
  MARKS.lastIndex = from;
  const start = from + (MARKS.exec(text)?.[0].length ?? 0);
  const parsed = readMarkdown(mendFences(text), start);
  if ("tooDeepAt" in parsed) return { blocks: [], references: new Set(), tooDeepAt: parsed.tooDeepAt };
  const reader = new BlockReader(text, lines);
  for (const node of parsed.blocks) reader.read(node, { bullet: null, quoted: false });
  return { blocks: reader.blocks, references: reader.references, tooDeepAt: null };
}

class BlockReader {
  readonly blocks: Block[] = [];
  /** The labels of links that are defined, as they are compared. */
  readonly references = new Set<string>();
  readonly #text: string;
  readonly #lines: Lines;
  #lists = 0;

  constructor(text: string, lines: Lines) {
    this.#text = text;
    this.#lines = lines;
  }

  read(node: BlockNode, place: Place): void {
    const { start, end } = node;
    const common = { start, end, bullet: place.bullet, quoted: place.quoted };
    switch (node.type) {
      case "heading":
        this.blocks.push({ ...common, type: "heading", depth: node.depth, content: this.#headingText(node) });
        break;
      case "paragraph":
        this.#paragraph(start, end, place);
        break;
      case "list":
        this.#readList(node, place);
        break;
      case "quote":
        for (const child of node.children) this.read(child, { ...place, quoted: true });
        break;
      case "html":
        this.blocks.push({ ...common, type: "html" });
        if (!HIDING.test(this.#text.slice(start, end))) this.#scan(start, end, place);
        break;
      case "code":
      case "table":
      case "rule":
        this.blocks.push({ ...common, type: node.type });
        break;
      case "definition":
        this.#define(start, end);
        break;
    }
  }

  #define(start: number, end: number): void {
    for (const [, label = ""] of this.#text.slice(start, end).matchAll(DEFINITION))
      this.references.add(referenceKey(label));
  }

  #readList(node: List, place: Place): void {
    this.#lists += 1;
    const list = this.#lists;
    for (const item of node.children) this.#item(item, node.ordered, list, place);
  }

  #item(node: ListItem, ordered: boolean, list: number, place: Place): void {
    const bullet = this.#bullet(node.start, node.end, ordered, list, place);
    const inside = { ...place, bullet };
    const [first, ...rest] = node.children;
    // `- task` above a line of dashes is a heading in CommonMark; its author sees a list item, with a box or without.
    const isUnderlined = first?.type === "heading" && this.#text.charAt(first.start) !== "#";
    if (first?.type === "paragraph" || isUnderlined || (first?.type === "heading" && bullet.box !== null)) {
      const from = this.#lines.nextAt(bullet.content.start);
      if (from < first.end) this.#paragraph(from, first.end, inside);
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
    const open: Bullet[] = [];
    // The first of these lines may begin behind a marker: then it is none that stands by itself.
    const isAtLine = start === 0 || this.#text.charAt(start - 1) === "\n";
    for (const match of this.#text.slice(start, end).matchAll(LOOSE)) {
      if (match.index === 0 && !isAtLine) continue;
      const before = start + match.index;
      const at = before + match[0].length - 1;
      const marker = before + (match[1] ?? "").length;
      const lineEnd = this.#lines.endAt(at);
      if (readCheckbox(this.#text, at, lineEnd) === null) continue;
      if (from < before && this.#text.slice(from, before).trim() !== "") this.#push("paragraph", from, before, inside);
      const indent = this.#lines.columnOf(marker) - 1;
      while (open.length > 0 && (open.at(-1)?.indent ?? 0) + 1 >= indent) open.pop();
      const around = { ...place, bullet: open.at(-1) ?? place.bullet };
      const bullet = this.#bullet(marker, end, /^\d/.test(match[2] ?? ""), -1, around);
      open.push(bullet);
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
      const end = span.start + headingLength(source);
      return { start: Math.min(span.start + atx[0].length, end), end };
    }
    const underline = source.lastIndexOf("\n");
    const textEnd = span.start + source.slice(0, Math.max(underline, 0)).trimEnd().length;
    return { start: span.start, end: textEnd };
  }
}

/** Length of a heading's line without blanks at its end and the `#` that may close it. */
function headingLength(line: string): number {
  const end = withoutBlanks(line, line.length);
  let at = end;
  while (line.charAt(at - 1) === "#") at -= 1;
  return at < end && /[ \t]/.test(line.charAt(at - 1)) ? withoutBlanks(line, at) : end;
}

function withoutBlanks(line: string, from: number): number {
  let end = from;
  while (/[ \t]/.test(line.charAt(end - 1))) end -= 1;
  return end;
}

const DEFINITION = /^[ \t>]{0,40}\[([^\]\n]{1,999})\]:/gm;
const MARKER = /^([-*+]|\d{1,9}[.)])[ \t]*/;
const LOOSE = /^([ \t>]*)([-*+]|\d{1,9}[.)])[ \t]+\[/gm;
/** HTML whose lines are text on every reading: comments, preformatted and tabular content, scripts. */
const HIDING = /^\s*(?:<!--|<!|<\?|<(?:pre|script|style|textarea|table|tr|td|th|code)\b)/i;
