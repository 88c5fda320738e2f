import type { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import type { gfmTable } from "micromark-extension-gfm-table";

/** What tells micromark of more syntax. */
export type SyntaxExtension = ReturnType<typeof gfmTable>;
/** What tells how that syntax becomes a tree. */
export type TreeExtension = ReturnType<typeof gfmTableFromMarkdown>;

/** Constructs inside of text that a line of plain data replaces. */
const UNREAD = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeText",
  "hardBreakEscape",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
  "lineEnding",
];

/** micromark's codes of line ends are -5, -4 and -3; tabs and characters are above. */
const LAST_LINE_END = -3;

/**
 * Syntax extension: what stands inside of paragraphs, headings and cells is one piece of data a line, whatever it says.
 * Nobody reads it from the tree: titles and fields are read from the source. Taking it apart is half of a parse's work.
 */
export function unreadText(): SyntaxExtension {
  return {
    text: {
      null: {
        name: "unreadText",
        tokenize(effects, ok) {
          return line;

          function line(code: number | null): ReturnType<typeof ok> {
            if (code === null) return ok(code);
            if (code <= LAST_LINE_END) {
              effects.enter("lineEnding");
              effects.consume(code);
              effects.exit("lineEnding");
              return line;
            }
            effects.enter("data");
            return data(code);
          }

          function data(code: number | null): ReturnType<typeof ok> {
            if (code === null || code <= LAST_LINE_END) {
              effects.exit("data");
              return line(code);
            }
            effects.consume(code);
            return data;
          }
        },
      },
    },
    disable: { null: UNREAD },
  };
}

/** Tree extension beside {@link unreadText}: no nodes for text that nobody reads. */
export function unreadTextFromMarkdown(): TreeExtension {
  const nothing = (): undefined => undefined;
  return { enter: { data: nothing }, exit: { data: nothing, lineEnding: nothing } };
}
