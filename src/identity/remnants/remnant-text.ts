import type { Swallowed } from "../../plan/markdown/line-places.ts";
import type { Slip } from "../../plan/slips/slip.ts";
import { cureOf, shorten } from "../../plan/slips/slip-text.ts";
import type { UnreadKind, Lost } from "./remnant.ts";
import type { LineNumber } from "../../plan/model/line-number.ts";

/** A place with the words of a lost item. */
export interface Unread {
  readonly kind: UnreadKind;
  readonly message: string;
  readonly hint: string;
}

/** An item that was a heading should become one again. */
const HEADING = /^#{1,6}[ \t]/;

/** Indentation from which markdown reads a line as code, outside a list. */
const CODE_INDENT = 4;

/**
 * Returns the report for a lost item whose words are in this line.
 *
 * @param written the words of the line, or those of the item where the line contains more.
 * @param whole false where its words are only part of the line.
 * @param swallowed the construct that contains the line, with the number of the line in which it begins.
 */
export function describeUnread(
  { title, text }: Lost,
  slip: Slip,
  where: {
    readonly written: string;
    readonly whole: boolean;
    readonly cell: boolean;
    readonly swallowed: (Swallowed & { readonly line: LineNumber }) | null;
  },
): Unread {
  const { written, whole, cell, swallowed } = where;
  const cure = HEADING.test(text) ? `Write \`${shorten(text)}\`` : cureOf(written, slip);
  const write = `${cure}; until then its issue stays as it is.`;
  const describe = (kind: UnreadKind, why: string, hint: string): Unread => ({
    kind,
    message: `"${shorten(title)}" is no longer read: ${why}`,
    hint,
  });
  if (swallowed !== null) {
    const { kind, what, cure } = SWALLOWED[swallowed.by];
    return describe(
      kind,
      `it is inside ${what} that begins in line ${swallowed.line}`,
      `${cure} before it, or ${lower(write)}`,
    );
  }
  if (cell) return describe("table", "it is in a table", write);
  if (!whole && slip.box === null) return describe("prose", "its words are in running text", write);
  if (HEADING.test(written) && HEADING.test(text))
    return describe(
      "heading",
      "nothing below it is read",
      "Correct what is below it; until then its issue stays as it is.",
    );
  if (HEADING.test(text) && slip.kind === "heading")
    return describe("heading", "it is not a heading in its present form", write);
  if (slip.kind !== null) return describe(slip.kind, slip.why, write);
  if (slip.indent >= CODE_INDENT) return describe("code", "it is indented so far that it counts as code", write);
  return describe(
    "left-out",
    "its checkbox is in a place where none is read",
    "Move it to the plan's other tasks, or remove what excludes it; until then its issue stays as it is.",
  );
}

const SWALLOWED: Readonly<Record<Swallowed["by"], { kind: UnreadKind; what: string; cure: string }>> = {
  code: { kind: "code", what: "a code block", cure: "End that block" },
  comment: { kind: "comment", what: "a comment", cure: "End that comment" },
  html: { kind: "html", what: "an HTML element", cure: "End that element" },
};

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
