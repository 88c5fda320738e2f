import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { parseBlocks, spanOf } from "../../src/plan/markdown.ts";

/** The blocks by the library that takes everything apart, text as well, in one piece. */
function wholeParse(text: string): readonly Outline[] {
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return tree.children.map((node) => outline(node, 0));
}

const BLOCKS: ReadonlySet<string> = new Set(["root", "blockquote", "list", "listItem"]);

interface Outline {
  type: string;
  start: number;
  end: number;
  says: number | boolean | null;
  children: Outline[] | null;
}

function outline(node: Nodes, base: number): Outline {
  return {
    type: node.type,
    ...spanOf(node as RootContent, base),
    says: node.type === "heading" ? node.depth : node.type === "list" ? node.ordered === true : null,
    children:
      "children" in node && BLOCKS.has(node.type) ? node.children.map((child: Nodes) => outline(child, base)) : null,
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

/** Longer than what is parsed at once, so that the lines around it are parsed apart where that is possible. */
const LONG = "words and ".repeat(700);

function expectWholeParse(text: string): void {
  const blocks: Outline[] = [];
  for (const { node, base, goesOn } of parseBlocks(text, 0)) {
    const block = outline(node, base);
    const before = blocks.at(-1);
    if (!goesOn || before === undefined) blocks.push(block);
    else {
      before.end = block.end;
      before.children?.push(...(block.children ?? []));
    }
  }

  expect(blocks).toEqual(wholeParse(text));
}

describe("the blocks of a plan", () => {
  it("are those of CommonMark with tables, whatever the lines and whatever stands in them", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 24 }), fc.constantFrom("\n", "\r\n"), (lines, lineEnd) => {
        expectWholeParse(lines.join(lineEnd));
      }),
      { numRuns: 500 },
    );
  });

  it("are the same where a long plan is read in pieces", () => {
    const lines = fc.array(fc.oneof({ weight: 4, arbitrary: line }, fc.constant(LONG)), {
      minLength: 8,
      maxLength: 24,
    });
    fc.assert(
      fc.property(lines, (some) => expectWholeParse(some.join("\n"))),
      { numRuns: 100 },
    );
  });

  it("are the same where a line of equals signs underlines nothing", () => {
    expectWholeParse("```\ncode\n\n```\n===\n[a]: https://example.org 'title'\n\n".repeat(200));
  });

  it("know no underlines where a task's text has hundreds of them", () => {
    const types = (count: number) =>
      [...parseBlocks(`- [ ] one\n${"two\n=\n".repeat(count)}`, 0)].map(({ node }) => node.type);

    expect(types(200)).not.toContain("heading");
    expect(types(2_000)).not.toContain("heading");
  });

  it("are the same where a text has very many lines", () => {
    // Where a text has hundreds of tables, none is looked for.
    const untabled = line.filter((text) => !/^[ \t>]*(?:-+[ \t]*[|:]|[|:])/.test(text));
    const part = fc.array(untabled, { minLength: 1, maxLength: 40 }).map((lines) => `${lines.join("\n")}\n\n`);
    fc.assert(
      fc.property(fc.array(part, { minLength: 4, maxLength: 6 }), (parts) => {
        expectWholeParse(parts.join("").repeat(30));
      }),
      { numRuns: 8 },
    );
  });

  it.each([
    ["a list item", "- one\n", "two\n", "list"],
    ["a box", "- [ ] one\n", "**Goal**: two\n", "list"],
    ["a nested list item", "- one\n  - two\n", "three\n  four\n", "list"],
    ["a quote", "> one\n", "two\n", "blockquote"],
    ["a quote, too far right for a list", "> one\n", "     - two\n", "blockquote"],
  ])("end %s that lines without its indent go on with for ever", (_, first, next, type) => {
    const types = (count: number) => [...parseBlocks(first + next.repeat(count), 0)].map(({ node }) => node.type);

    expect(types(200)).toEqual([type]);
    expect(types(2_000)).toEqual([type, expect.any(String)]);
  });

  it("keep a long list whole, whose items each go on without its indent", () => {
    const blocks = [...parseBlocks("1. one\ntwo\n".repeat(1_000), 0)];

    expect(blocks).toMatchObject([{ node: { type: "list", children: { length: 1_000 } } }]);
  });
});
