import { htmlStart } from "./html-start.ts";
import type { HtmlKind } from "./html-start.ts";

/** What a line other than of plain text begins, or is. */
export type LeafStart =
  | { readonly type: "heading"; readonly depth: number }
  | { readonly type: "fence"; readonly marks: string }
  | { readonly type: "html"; readonly kind: HtmlKind }
  | { readonly type: "underline"; readonly depth: number }
  | { readonly type: "rule" };

const HEADING = /^(#{1,6})(?:[ \t]|$)/;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/**
 * Reads the beginning of a line that is indented by less than four columns; null for plain text.
 *
 * @param rest the line from its first character that is no blank on.
 * @param within true in a paragraph, which a tag alone does not end, and which a line of dashes makes a heading.
 */
export function leafStart(rest: string, within: boolean): LeafStart | null {
  switch (rest.charAt(0)) {
    case "#": {
      const depth = HEADING.exec(rest)?.[1]?.length;
      return depth === undefined ? null : { type: "heading", depth };
    }
    case "`":
    case "~": {
      const marks = FENCE.exec(rest)?.[0];
      return marks === undefined ? null : { type: "fence", marks };
    }
    case "<": {
      const kind = htmlStart(rest);
      return kind === null || (kind === "tag" && within) ? null : { type: "html", kind };
    }
    case "=":
    case "-":
      if (within && UNDERLINE.test(rest)) return { type: "underline", depth: rest.startsWith("=") ? 1 : 2 };
      return RULE.test(rest) ? { type: "rule" } : null;
    case "*":
    case "_":
      return RULE.test(rest) ? { type: "rule" } : null;
    default:
      return null;
  }
}

/** True for a line that ends a block of code which these marks began. */
export function closesFence(rest: string, marks: string): boolean {
  return rest.startsWith(marks) && /^(?:`+|~+)[ \t]*$/.test(rest);
}
