import { elementAt } from "../plan/model/element-at.ts";
import type { Fields, Item, Plan } from "../plan/model/plan.ts";
import { applyEdits } from "../plan/edit/edit.ts";
import { sanitizeMarkdown, type SanitizeOptions } from "./sanitize.ts";
import { nodeSpan, parseMarkdown } from "./tree.ts";

/** Code of so many lines and more is folded. */
const FOLD_LINES = 16;

/**
 * Renders the prose, code and lists that belong to an item alone, sanitized, without the fields shown above it.
 *
 * @param shown the fields that need not be repeated.
 */
export function renderItemText(plan: Plan, item: Item, shown: Fields, options: SanitizeOptions): string {
  const own = cutSource(dropFieldLines(ownSource(plan, item), shown));
  const text = sanitizeMarkdown(own.replace(/^\s*\n/, "").trimEnd(), options);
  // Code may be code only by its indentation: without it, mentions in the code would become real.
  return foldCode(dropRules(text))
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
}

/** More text than an issue can show. */
const LONGEST = 80_000;

/** Limits the text to be parsed when it is cut anyway: the rest would only cost time. */
function cutSource(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf("\n", LONGEST);
  return text.slice(0, end > LONGEST / 2 ? end : LONGEST);
}

/**
 * True when a value is a line of its own in the item's text, as a command below its label is: there it reads better.
 */
export function standsInText(plan: Plan, item: Item, value: string): boolean {
  return ownSource(plan, item)
    .split("\n")
    .some((line) => line.trim() === value.trim());
}

function ownSource(plan: Plan, item: Item): string {
  const pieces = item.body.map(({ start, end }) => dropLeadIns(plan.text.slice(start, end).replace(/\r\n?/g, "\n")));
  return dedent(pieces.filter((piece) => piece.trim() !== "").join("\n\n"));
}

/** A heading, a bare label, a rule, or a line ending in a colon: it introduced items that are not shown here. */
const LEAD_IN =
  /^ {0,3}(?:#{1,6}(?:[ \t].*)?|[*_]{2,3}[^*_]+[*_]{2,3}[^\S\n]*:?|[*_]{2,3}[^*_]+:[*_]{2,3}|(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?![-*+>|`~#]|\d+[.)]).*:[*_]*)[ \t]*$/;

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;

/** Drops the end of a text where it introduces the items after it; code stays as it is. */
function dropLeadIns(piece: string): string {
  const lines = piece.split("\n");
  let fences = lines.filter((line) => FENCE.test(line)).length;
  for (let last = lines.at(-1); last !== undefined; last = lines.at(-1)) {
    const above = lines.at(-2);
    const isParagraph = above !== undefined && above.trim() !== "" && !LEAD_IN.test(above) && last.endsWith(":");
    if (last.trim() !== "" && (fences % 2 === 1 || isParagraph || !LEAD_IN.test(last))) break;
    if (FENCE.test(last)) fences -= 1;
    lines.pop();
  }
  return lines.join("\n");
}

/** Removes the indentation of text below a list item. */
function dedent(text: string): string {
  const lines = text.split("\n");
  let shared = Number.POSITIVE_INFINITY;
  for (const line of lines) if (line.trim() !== "") shared = Math.min(shared, line.search(/[^ ]/));
  return shared === 0 || shared === Number.POSITIVE_INFINITY
    ? text
    : lines.map((line) => line.slice(shared)).join("\n");
}

/** Drops lines that only repeat a shown field; any text beyond the value keeps the line. */
function dropFieldLines(text: string, fields: Fields): string {
  const values = new Set(Object.values(fields).map((value: string) => plain(value)));
  return text
    .split("\n")
    .filter((line) => {
      const value = /^\s*(?:>\s*)?(?:[-*+]\s+)?[*_]{0,3}[^:*_|]{1,40}(?:[*_]{1,3}:|:[*_]{0,3})\s*(\S.*)$/.exec(
        line,
      )?.[1];
      return value === undefined || !values.has(plain(value));
    })
    .join("\n");
}

function plain(text: string): string {
  return text
    .replace(/[*_`~\\]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Drops a rule at the end of a section: the section after it is not shown here. */
function dropRules(text: string): string {
  const lines = text.split("\n");
  let kept = lines.length;
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = elementAt(lines, at, "lines").trim();
    if (/^(?:-{3,}|\*{3,}|_{3,})$/.test(line)) kept = at;
    else if (line !== "") break;
  }
  return kept === lines.length ? text : lines.slice(0, kept).join("\n").trimEnd();
}

/** Folds long code behind a summary, so that the issue stays readable. */
function foldCode(text: string): string {
  if (text.split("\n").length < FOLD_LINES) return text;
  const edits = parseMarkdown(text).children.flatMap((node) => {
    if (node.type !== "code") return [];
    const { start, end } = nodeSpan(node);
    const lines = node.value.split("\n").length;
    if (lines < FOLD_LINES) return [];
    const code = text.slice(start, end);
    const summary = `<details>\n<summary>${node.lang == null ? "Code" : `Code (${node.lang.replace(/[^\w+#.-]/g, "")})`}, ${lines} lines</summary>\n\n`;
    // Without an empty line the following text would be raw HTML: its code would not be code, and mentions in it would
    // be real.
    const gap = /^\n[ \t]*\S/.test(text.slice(end)) ? "\n" : "";
    return [{ offset: start, length: end - start, text: `${summary}${code}\n\n</details>${gap}` }];
  });
  return applyEdits(text, edits);
}
