import type { BlockNode, Leaf, List, ListItem, Quote } from "./block-node.ts";
import { htmlEnds } from "./html-start.ts";
import type { HtmlKind } from "./html-start.ts";
import { closesFence, leafStart } from "./leaf-start.ts";
import { LineCursor } from "./line-cursor.ts";
import { listMarker } from "./list-marker.ts";
import { closeParagraph } from "./paragraph.ts";
import type { OpenParagraph } from "./paragraph.ts";
import { delimiterCells, headCells } from "./table-rows.ts";

/** Lists and quotes in each other: more than anybody writes. Each line is held against all that are open. */
export const MAX_NESTING = 100;

/** The blocks of a text, or the offset at which lists and quotes stand too deep in each other. */
export type ParsedBlocks = { readonly blocks: readonly BlockNode[] } | { readonly tooDeepAt: number };

/** A quote or list item that lines still may belong to. */
interface Container {
  readonly node: Quote | ListItem;
  readonly list: List | null;
  /** Columns that a line of a list item is indented by at least; 0 for a quote. */
  readonly width: number;
}

type OpenLeaf =
  | OpenParagraph
  | { readonly type: "code" | "table"; readonly start: number; end: number }
  | { readonly type: "fence"; readonly start: number; end: number; readonly marks: string }
  | { readonly type: "html"; readonly start: number; end: number; readonly kind: HtmlKind };

/**
 * Reads the block structure of a text from an offset on, as CommonMark with GFM tables has it, and nothing inside of a
 * block. Each line is looked at once for each list and quote that is open, of which there are at most
 * {@link MAX_NESTING}: the time grows with the length of the text and not faster, whatever stands in it.
 */
export function readMarkdown(text: string, from: number): ParsedBlocks {
  return new BlockParser(text).read(from);
}

class BlockParser {
  readonly #text: string;
  readonly #line: LineCursor;
  readonly #blocks: BlockNode[] = [];
  readonly #open: Container[] = [];
  #leaf: OpenLeaf | null = null;

  constructor(text: string) {
    this.#text = text;
    this.#line = new LineCursor(text);
  }

  read(from: number): ParsedBlocks {
    for (let at = from; at < this.#text.length; at = this.#line.next) {
      this.#line.open(at);
      this.#readLine();
      if (this.#open.length > MAX_NESTING) return { tooDeepAt: this.#line.start };
    }
    this.#reachEnd();
    return { blocks: this.#blocks };
  }

  /** What nothing closed goes on to the end of the text. */
  #reachEnd(): void {
    const leaf = this.#leaf;
    if (leaf?.type === "fence" || (leaf?.type === "html" && !endsAtBlank(leaf.kind))) leaf.end = this.#text.length;
    this.#closeTo(0);
  }

  #readLine(): void {
    const line = this.#line;
    const kept = line.isBlank ? this.#keptByBlank() : this.#keptByText();
    const isWhole = kept === this.#open.length;
    if (isWhole && this.#continueLeaf()) return;
    // While containers are open that the line does not belong to, it may go on with the paragraph in them.
    const isOpened = this.#openContainers(kept);
    if (this.#open.length > MAX_NESTING) return;
    if (line.isBlank) {
      if (!isOpened) this.#closeTo(kept);
      this.#closeLeaf();
      return;
    }
    const isLazy = !isWhole && !isOpened;
    if (this.#startLeaf(isLazy, kept, isOpened)) return;
    if (this.#leaf?.type === "paragraph") this.#addToParagraph(this.#leaf);
    else {
      if (isLazy) this.#closeTo(kept);
      this.#closeLeaf();
      this.#leaf = this.#newParagraph();
    }
  }

  /** How many containers an empty line belongs to: list items up to the first quote, but for one that is empty itself. */
  #keptByBlank(): number {
    const quote = this.#open.findIndex(({ node }) => node.type === "quote");
    const kept = quote < 0 ? this.#open.length : quote;
    const last = kept === this.#open.length ? this.#open[kept - 1] : undefined;
    return last !== undefined && last.node.children.length === 0 && this.#leaf === null ? kept - 1 : kept;
  }

  /** How many containers the line belongs to; what each of them begins a line with is taken. */
  #keptByText(): number {
    const line = this.#line;
    let kept = 0;
    for (const { node, width } of this.#open) {
      if (node.type === "quote") {
        // Behind the mark of a quote around it, nothing may be left.
        if (line.isBlank || line.indent > 3 || this.#text.charAt(line.word) !== ">") break;
        this.#takeQuoteMark();
      } else if (line.isBlank) {
        const isEmpty = node.children.length === 0 && !(this.#leaf !== null && kept === this.#open.length - 1);
        if (isEmpty) break;
      } else if (line.indent < width) break;
      else line.takeColumns(width);
      kept += 1;
    }
    return kept;
  }

  #takeQuoteMark(): void {
    this.#line.takeWord(1);
    this.#line.takeColumns(1);
  }

  /** Adds the line to what only its own end, or the end of what it stands in, can end; false where it is none of it. */
  #continueLeaf(): boolean {
    const leaf = this.#leaf;
    const line = this.#line;
    switch (leaf?.type) {
      case "fence":
        leaf.end = line.end;
        if (line.indent < 4 && closesFence(this.#rest(), leaf.marks)) this.#closeLeaf();
        return true;
      case "html": {
        if (line.isBlank && endsAtBlank(leaf.kind)) return false;
        leaf.end = line.end;
        if (htmlEnds(leaf.kind, this.#text.slice(line.at, line.end), false)) this.#closeLeaf();
        return true;
      }
      case "code":
        if (line.isBlank) return true;
        if (line.indent < 4) return false;
        leaf.end = line.end;
        return true;
      default:
        return false;
    }
  }

  /** Opens the quotes and list items that the line begins with; true where there is one. */
  #openContainers(kept: number): boolean {
    const line = this.#line;
    let isOpened = false;
    const interrupts = kept === this.#open.length && this.#leaf?.type === "paragraph";
    for (; !line.isBlank && line.indent < 4 && this.#open.length <= MAX_NESTING; isOpened = true) {
      const marker = this.#text.charAt(line.word) === ">" ? null : listMarker(this.#rest(), interrupts);
      if (marker === null && this.#text.charAt(line.word) !== ">") break;
      if (!isOpened) this.#closeTo(kept);
      this.#closeLeaf();
      const start = line.word;
      if (marker === null) {
        const node: Quote = { type: "quote", start, end: start + 1, children: [] };
        this.#siblings.push(node);
        this.#open.push({ node, list: null, width: 0 });
        this.#takeQuoteMark();
        continue;
      }
      const before = line.indent;
      line.takeWord(marker.length);
      const blanks = line.isBlank || line.indent > 4 ? 1 : line.indent;
      line.takeColumns(blanks);
      const list = this.#listFor(marker.kind, marker.ordered, start);
      const node: ListItem = { type: "item", start, end: Math.min(line.at, line.end), children: [] };
      list.children.push(node);
      this.#open.push({ node, list, width: before + marker.length + blanks });
    }
    return isOpened;
  }

  /** The list that stands right before, where its items have this marker; else a new one. */
  #listFor(marker: string, ordered: boolean, start: number): List {
    const last = this.#siblings.at(-1);
    if (last?.type === "list" && last.marker === marker) return last;
    const list: List = { type: "list", start, end: start, ordered, marker, children: [] };
    this.#siblings.push(list);
    return list;
  }

  /** Begins, or ends, what a line other than of plain text is; false for plain text. */
  #startLeaf(isLazy: boolean, kept: number, isOpened: boolean): boolean {
    const line = this.#line;
    const paragraph = this.#leaf?.type === "paragraph" ? this.#leaf : null;
    const { at, word: start, end } = line;
    const isCode = line.indent >= 4;
    if (isCode && paragraph !== null) return false;
    const rest = this.#rest();
    const found = isCode ? null : leafStart(rest, paragraph !== null && !isLazy);
    if (found === null && !isCode) return this.#readTable(rest, isLazy || isOpened);
    if (found?.type === "underline") return paragraph !== null && this.#underline(paragraph, found.depth, rest);
    if (isLazy) this.#closeTo(kept);
    this.#closeLeaf();
    if (found === null) this.#leaf = { type: "code", start: at, end };
    else if (found.type === "fence") this.#leaf = { type: "fence", start, end, marks: found.marks };
    else if (found.type === "html") {
      this.#leaf = { type: "html", start: at, end, kind: found.kind };
      if (htmlEnds(found.kind, rest, true)) this.#closeLeaf();
    } else this.#siblings.push({ type: found.type, start, end, depth: found.type === "heading" ? found.depth : 0 });
    return true;
  }

  /** What stands above an underline becomes a heading, unless it is all definitions: then the line is a new one. */
  #underline(paragraph: OpenParagraph, depth: number, rest: string): boolean {
    const { definitions, start } = closeParagraph(this.#text, paragraph);
    this.#siblings.push(...definitions);
    this.#leaf = null;
    const { word, end } = this.#line;
    if (start !== null) this.#siblings.push({ type: "heading", start, end, depth });
    else if (leafStart(rest, false) === null) return false;
    else this.#siblings.push({ type: "rule", start: word, end, depth: 0 });
    return true;
  }

  /** A row of a table that is open, or the line below the head of one. */
  #readTable(rest: string, isElsewhere: boolean): boolean {
    const leaf = this.#leaf;
    const { end } = this.#line;
    if (isElsewhere || leaf === null) return false;
    if (leaf.type === "table") {
      leaf.end = end;
      return true;
    }
    if (leaf.type !== "paragraph" || !leaf.mayHead) return false;
    const cells = delimiterCells(rest);
    if (cells === 0 || headCells(this.#text.slice(leaf.lastStart, leaf.end)) !== cells) return false;
    const head = leaf.lastStart;
    if (head > leaf.start) {
      leaf.end = leaf.lastEnd;
      leaf.lines?.pop();
      this.#closeLeaf();
    }
    this.#leaf = { type: "table", start: head, end };
    return true;
  }

  #newParagraph(): OpenParagraph {
    const { word, end } = this.#line;
    const lines = this.#text.charAt(word) === "[" ? [word] : null;
    return { type: "paragraph", start: word, end, lastStart: word, lastEnd: word, mayHead: true, lines };
  }

  #addToParagraph(paragraph: OpenParagraph): void {
    const { word, end, indent } = this.#line;
    paragraph.lastEnd = paragraph.end;
    paragraph.lastStart = word;
    paragraph.end = end;
    paragraph.mayHead = indent < 4;
    paragraph.lines?.push(word);
  }

  /** What is left of the line from its first word on. */
  #rest(): string {
    return this.#text.slice(this.#line.word, this.#line.end);
  }

  /** The blocks that the next one joins. */
  get #siblings(): BlockNode[] {
    return this.#open.at(-1)?.node.children ?? this.#blocks;
  }

  #closeTo(kept: number): void {
    this.#closeLeaf();
    while (this.#open.length > kept) {
      const { node, list } = this.#open.pop() ?? {};
      if (node === undefined) return;
      node.end = Math.max(node.end, node.children.at(-1)?.end ?? 0);
      if (list != null) list.end = node.end;
    }
  }

  #closeLeaf(): void {
    const leaf = this.#leaf;
    if (leaf === null) return;
    this.#leaf = null;
    if (leaf.type === "paragraph") {
      const { definitions, start } = closeParagraph(this.#text, leaf);
      this.#siblings.push(...definitions);
      if (start !== null) this.#siblings.push({ type: "paragraph", start, end: leaf.end, depth: 0 });
      return;
    }
    const { start, end, type } = leaf;
    this.#siblings.push({ type: type === "fence" ? "code" : type, start, end, depth: 0 } satisfies Leaf);
  }
}

function endsAtBlank(kind: HtmlKind): boolean {
  return kind === "block" || kind === "tag";
}
