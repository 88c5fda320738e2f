/** The kinds of HTML block that CommonMark knows, by what ends them. */
export type HtmlKind = "raw" | "comment" | "instruction" | "declaration" | "cdata" | "block" | "tag";

const RAW = /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i;
const NAMES =
  "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";
const BLOCK = new RegExp(`^</?(?:${NAMES})(?=[\\s>]|/>|$)`, "i");
/** A whole tag that is alone on its line. Every attribute begins with a blank: there is one way to read each. */
const TAG =
  /^<(?:\/[A-Za-z][A-Za-z\d-]*[ \t]*|[A-Za-z][A-Za-z\d-]*(?:[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|[^\s"'=<>`/]+))?)*[ \t]*\/?)>[ \t]*$/;

/**
 * The kind of HTML block that a line begins with, or null.
 *
 * @param line from its first character that is no blank on.
 */
export function htmlStart(line: string): HtmlKind | null {
  if (line.startsWith("<!--")) return "comment";
  if (line.startsWith("<?")) return "instruction";
  if (line.startsWith("<![CDATA[")) return "cdata";
  if (/^<![A-Za-z]/.test(line)) return "declaration";
  if (RAW.test(line)) return "raw";
  if (BLOCK.test(line)) return "block";
  return TAG.test(line) ? "tag" : null;
}

/**
 * True when a line ends an HTML block of this kind; those of `block` and `tag` end before an empty line.
 *
 * @param isFirst true for the line that begins the block.
 */
export function htmlEnds(kind: HtmlKind, line: string, isFirst: boolean): boolean {
  switch (kind) {
    case "raw":
      return /<\/(?:script|pre|style|textarea)>/i.test(line);
    case "comment":
      return isFirst ? /^<!--(?:-?>)/.test(line) || line.includes("-->", 4) : line.includes("-->");
    case "instruction":
      return isFirst ? line.startsWith("<?>") || line.includes("?>", 2) : line.includes("?>");
    case "declaration":
      return line.includes(">");
    case "cdata":
      return line.includes("]]>");
    case "block":
    case "tag":
      return false;
  }
}
