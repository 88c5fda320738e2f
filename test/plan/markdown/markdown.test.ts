import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { BlockNode, ListItem } from "../../../src/plan/markdown/block-node.ts";
import { readMarkdown } from "../../../src/plan/markdown/markdown.ts";

/** A block as both readers tell it. */
interface Outline {
  readonly type: string;
  readonly start: number;
  /** Null for what holds others: the two end at their last child, or behind it. */
  readonly end: number | null;
  readonly says: number | boolean | null;
  readonly children: readonly Outline[] | null;
}

const NAMES: Readonly<Record<string, string>> = { blockquote: "quote", listItem: "item", thematicBreak: "rule" };

/** The blocks by the library that takes everything apart, text as well. */
function wholeParse(text: string): readonly Outline[] {
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return tree.children.flatMap((node, at) => outlineOf(node, tree.children[at - 1]));
}

function outlineOf(node: Nodes, before: Nodes | undefined): readonly Outline[] {
  const type = NAMES[node.type] ?? node.type;
  // Definitions that follow each other are one block: nobody reads them.
  if (type === "definition" && before?.type === "definition") return [];
  const holds = node.type === "blockquote" || node.type === "list" || node.type === "listItem";
  return [
    {
      type,
      start: node.position?.start.offset ?? 0,
      end: holds || type === "definition" ? null : (node.position?.end.offset ?? 0),
      says: node.type === "heading" ? node.depth : node.type === "list" ? node.ordered === true : null,
      children: holds
        ? node.children.flatMap((child: Nodes, at: number) => outlineOf(child, node.children[at - 1]))
        : null,
    },
  ];
}

function ownOutline(node: BlockNode | ListItem): Outline {
  const holds = node.type === "quote" || node.type === "list" || node.type === "item";
  return {
    type: node.type,
    start: node.start,
    end: holds || node.type === "definition" ? null : node.end,
    says: node.type === "heading" ? node.depth : node.type === "list" ? node.ordered : null,
    children: holds ? node.children.map(ownOutline) : null,
  };
}

const line = fc.constantFrom(
  "# Plan",
  "## Step 1 ##",
  "Title *with `marks` and [link](x)*",
  "===",
  "---",
  "- [ ] task",
  "  - nested",
  "    - deeper",
  "* other",
  "1. first",
  "2) second",
  "   continued",
  "      indented",
  "\ttabbed",
  "> quoted",
  "> - in a quote",
  ">> twice",
  "```ts",
  "```",
  "~~~",
  "| a | `b \\| c` |",
  "|---|---|",
  "a | b",
  "- | -",
  ":-",
  "> - | :-:",
  "<div>",
  "</div>",
  "<!-- hidden",
  "-->",
  "[a]: https://example.org 'title'",
  "*em* `code` [link](x) <https://example.org> &amp; \\*",
  "broken by two blanks  ",
  "broken by a mark\\",
  "-",
  "1.",
  "",
  " ",
  "\u{1F680} ship it\\",
);

/**
 * Below indented code the library begins no empty item, and no list with another number than 1; GitHub does. A heading
 * that is underlined below a definition begins with that in the library.
 */
function isMisreadByLibrary(text: string): boolean {
  if (/^[ >]*\[a\][^\n]*\n[^\n]*\S/m.test(text)) return true;
  return /^[ \t>]*(?: {4}|\t)/m.test(text) && /^[ >]*(?:-|1\.|2\) second)\r?$/m.test(text);
}

function read(text: string): readonly BlockNode[] {
  const parsed = readMarkdown(text, 0);
  return "blocks" in parsed ? parsed.blocks : [];
}

function expectWholeParse(text: string): void {
  expect(withoutLooseEnds(read(text).map(ownOutline))).toEqual(withoutLooseEnds(wholeParse(text)));
}

/** Code and HTML that nothing closes end with their list item or quote; whether behind its last line's end or before is no matter. */
function withoutLooseEnds(blocks: readonly Outline[], depth = 0): readonly Outline[] {
  return blocks.map((block) => ({
    ...block,
    end: depth > 0 && (block.type === "code" || block.type === "html") ? null : block.end,
    children: block.children === null ? null : withoutLooseEnds(block.children, depth + 1),
  }));
}

const types = (text: string) => read(text).map(({ type }) => type);

describe("the blocks of a plan", () => {
  it("are those of CommonMark with tables, whatever the lines and whatever stands in them", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 24 }), fc.constantFrom("\n", "\r\n"), (lines, lineEnd) => {
        const text = lines.join(lineEnd);
        fc.pre(!isMisreadByLibrary(text));
        expectWholeParse(text);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each<[what: string, text: string, blocks: readonly string[]]>([
    ["a task above a line of dashes is a list item", "- [ ] one\n---\n", ["list", "rule"]],
    ["a line of dashes under text is a heading", "one\n-\n", ["heading"]],
    ["an empty item ends no paragraph", "one\n*\n", ["paragraph"]],
    ["a list that begins with 2 ends no paragraph", "one\n2. two\n", ["paragraph"]],
    ["a table may follow a line of text", "one\na | b\n:- | -\nc | d\n\ntwo\n", ["paragraph", "table", "paragraph"]],
    ["a comment that never ends goes on to the end", "<!-- one\n\ntwo\n", ["html"]],
    ["definitions are no text", "[a]: b\n[c]: d 'e'\nf\n", ["definition", "paragraph"]],
    ["an underline below nothing but definitions is text", "[a]: b\n===\n", ["definition", "paragraph"]],
    ["an item whose first line is empty ends at an empty line", "-\n\n  one\n", ["list", "paragraph"]],
    ["a tab counts up to the next stop", "-\tone\n\n    two\n", ["list"]],
  ])("%s", (_, text, blocks) => {
    expect(types(text)).toEqual(blocks);
    expectWholeParse(text);
  });

  it.each([
    ["opened in one line", (depth: number) => `${"- ".repeat(depth)}a\n`],
    ["by indentation", (depth: number) => Array.from({ length: depth }, (_, at) => `${"  ".repeat(at)}- a\n`).join("")],
    ["in quotes", (depth: number) => `${">".repeat(depth)} a\n`],
  ])("are given up where more than a hundred stand in each other, %s", (_, text) => {
    expect(readMarkdown(text(100), 0)).toHaveProperty("blocks");
    expect(readMarkdown(text(101), 0)).toHaveProperty("tooDeepAt");
  });
});
