import type { Root, RootContent } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { boundLazyLines, mayHoldManyLines } from "./lazy-lines.ts";
import type { Span } from "./plan.ts";
import { unreadText, unreadTextFromMarkdown } from "./unread-text.ts";
import type { SyntaxExtension, TreeExtension } from "./unread-text.ts";

/** A root node of the tree with the offset to add to its positions. */
export interface Rooted {
  readonly node: RootContent;
  readonly base: number;
  /** True when this is more of the list before it, which was cut in two. */
  readonly goesOn: boolean;
}

/** Long enough that the parser's fixed cost is small, short enough that its superlinear part is. */
const CHUNK = 6_000;

/** micromark looks for the text above each underline from the end of all before it. */
const MAX_UNDERLINES = 100;

/** More byte order marks in a row than files that were joined carelessly begin with. */
const MAX_MARKS = 64;

/** Reads blocks without tables. */
const withoutTables = readerOf([], []);

/** Reads tables as well, for which it looks at every line that begins a block. */
const withTables = readerOf([gfmTable()], [gfmTableFromMarkdown()]);

/** Reads a row of equals signs or dashes as no underline. */
const withoutUnderlines = readerOf([{ disable: { null: ["setextUnderline"] } }], []);

/** A parser of blocks, and the same for texts of many lines: what bounds those is asked at every line. */
function readerOf(syntax: readonly SyntaxExtension[], tree: readonly TreeExtension[]) {
  const reader = (more: readonly SyntaxExtension[]) =>
    unified()
      .use(remarkParse)
      .data("micromarkExtensions", [...syntax, unreadText(), ...more])
      .data("fromMarkdownExtensions", [...tree, unreadTextFromMarkdown()])
      .freeze();
  return { short: reader([]), long: reader([boundLazyLines()]) };
}

function parsePiece(piece: string): Root {
  const reader = holdsTooManyUnderlines(piece) ? withoutUnderlines : mayHoldTables(piece) ? withTables : withoutTables;
  return (mayHoldManyLines(piece) ? reader.long : reader.short).parse(piece);
}

/** A line of equals signs, which may underline the text above it, however many lines that has. */
const UNDERLINE = /^[ \t>]*=+[ \t]*$/gm;
/** More of them in one piece of text, without a place to cut it, than anybody writes. */
const MAX_UNCUT_UNDERLINES = 300;

function holdsTooManyUnderlines(piece: string): boolean {
  return piece.includes("\n=") && (piece.match(UNDERLINE)?.length ?? 0) > MAX_UNCUT_UNDERLINES;
}

/** The line below a table's head: dashes between pipes, or beside colons. */
const DELIMITER = /^[ \t>]*(?:-+[ \t]*[|:]|[|:])[-|: \t]*$/gm;
/** More tables in one piece of text than anybody writes: each is looked for from every line before it. */
const MAX_TABLES = 200;

function mayHoldTables(piece: string): boolean {
  const count = piece.match(DELIMITER)?.length ?? 0;
  return count > 0 && count <= MAX_TABLES;
}

/**
 * Block structure of `text` from `from` on, as CommonMark with GFM tables sees it; boxes are read from the source.
 *
 * micromark takes more time per byte the longer its input is, so the text is cut at headings and bullets. A cut that turns out
 * to lie inside an open fence or HTML block is undone, so that the result is what one parse of the whole would give, but for
 * lists: one that was cut comes in pieces that say so.
 */
export function* parseBlocks(text: string, from: number): Generator<Rooted> {
  const cuts = cutsOf(text, from);
  // micromark leaves a byte order mark out of its offsets.
  let start = from + (/^\ufeff*/.exec(text.slice(from, from + MAX_MARKS))?.[0].length ?? 0);
  let next = 0;
  let step = 1;
  let marker: string | null = null;
  while (start < text.length) {
    const end = cuts[next] ?? text.length;
    const piece = text.slice(start, end);
    const tree = parsePiece(piece);
    if (end < text.length && staysOpen(tree, text, start, end)) {
      next += step;
      step *= 2;
      continue;
    }
    for (const [index, node] of tree.children.entries())
      yield { node, base: start, goesOn: index === 0 && marker !== null && marker === markerOf(node, text, start) };
    marker = markerOf(tree.children.at(-1), text, start);
    start = end;
    next += 1;
    while (next < cuts.length && (cuts[next] ?? 0) <= start) next += 1;
    step = 1;
  }
}

/** Span of a node in the whole text. */
export function spanOf(node: RootContent, base: number): Span {
  return {
    start: base + (node.position?.start.offset ?? 0),
    end: base + (node.position?.end.offset ?? 0),
  };
}

/** The character that all bullets of a list share; null for any other block. */
function markerOf(node: RootContent | undefined, text: string, base: number): string | null {
  return node?.type === "list" && node.ordered !== true ? text.charAt(spanOf(node, base).start) : null;
}

/** A letter, or a number that begins no list. */
const BEGINS_TEXT = /^(?:\p{L}|\d+[^\d.)])/u;

/**
 * Offsets outside fences where nothing is open, at least {@link CHUNK} apart: unindented headings and bullets, lines of
 * text behind an empty line, and what stands behind the underline of a heading.
 */
function cutsOf(text: string, from: number): number[] {
  const cuts: number[] = [];
  const line =
    /^(?:#{1,6}[ \t]|[-*+][ \t]+\S|(?<=\n[ \t]*\r?\n)[\p{L}*_[(]|(?<rule>-{3,}|=+)[ \t]*\r?\n|[ \t]*(?<marks>`{3,}|~{3,})(?<info>[^\r\n]*))/gmu;
  line.lastIndex = from;
  let fence: string | null = null;
  let last = from;
  /** Where the line behind the last underline begins: a line that begins a block for certain. */
  let fresh = from;
  let underlines = 0;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const { rule, marks, info = "" } = match.groups ?? {};
    if (marks === undefined) {
      let at = match.index;
      if (rule !== undefined) {
        // Below a list's text `===` goes on with it, other than dashes, which end it.
        const above = text.lastIndexOf("\n", match.index - 2) + 1;
        const isBlock = above <= fresh || /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, above - 80), above));
        // Below a fence or anything else that is no text, `===` is text itself.
        if (rule.startsWith("=") && !(isBlock && BEGINS_TEXT.test(text.slice(above, above + 12)))) continue;
        at = match.index + match[0].length;
        fresh = at;
        underlines += 1;
      }
      if (fence === null && (at - last >= CHUNK || underlines >= MAX_UNDERLINES)) {
        cuts.push(at);
        last = at;
        underlines = 0;
      }
    } else if (fence === null) fence = marks;
    else if (marks.startsWith(fence) && info.trim() === "") fence = null;
  }
  return cuts;
}

/** True when the last block of a chunk goes on until something that may stand in the next chunk closes it. */
function staysOpen(tree: Root, text: string, start: number, end: number): boolean {
  const last = tree.children.at(-1);
  if (last === undefined) return false;
  if (last.type !== "code" && last.type !== "html") return false;
  const span = spanOf(last, start);
  const source = text.slice(span.start, span.end);
  if (last.type === "html") return !/\n[ \t]*\r?\n$/.test(text.slice(span.end, end)) || !closesItself(source);
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
  if (fence === undefined) return false;
  const lastLine = source.slice(source.lastIndexOf("\n") + 1).trim();
  return source.indexOf("\n") < 0 || !(lastLine.startsWith(fence) && /^(`+|~+)$/.test(lastLine));
}

function closesItself(html: string): boolean {
  const opener = /^\s*<(!--|\?|!\[CDATA\[|![a-z]|(?:script|pre|style|textarea)[\s>])/i.exec(html)?.[1]?.toLowerCase();
  if (opener === undefined) return true;
  if (opener === "!--") return html.includes("-->");
  if (opener === "?") return html.includes("?>");
  if (opener.startsWith("![")) return html.includes("]]>");
  if (opener.startsWith("!")) return html.includes(">");
  return /<\/(script|pre|style|textarea)>/i.test(html);
}
