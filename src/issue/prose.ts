import { cleanLine } from "./clean.ts";
import { escapeMarkdown } from "./sanitize.ts";

/**
 * A message, hint or reason as one line of markdown, in a table cell too: harmless, and what stands between backticks is
 * code, the way such texts are written here. Where text of a plan leaves a backtick over, all of them are text.
 */
export function renderProse(text: string): string {
  const parts = cleanLine(text).split("`");
  const isCode = (at: number) => at % 2 === 1;
  // A bar would end a table cell, `<!` might be taken for a marker, and code can't be escaped.
  const isSafe = parts.length % 2 === 1 && parts.every((part, at) => !isCode(at) || /^(?!.*<!)[^|\s][^|]*$/.test(part));
  if (!isSafe) return escapeMarkdown(text);
  return parts.map((part, at) => (isCode(at) ? `\`${part}\`` : escapeWithin(part))).join("");
}

/** Escapes a piece of a sentence; the blanks at its ends are part of it. */
function escapeWithin(part: string): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/.exec(part) ?? [];
  return `${before}${escapeMarkdown(inner)}${after}`;
}
