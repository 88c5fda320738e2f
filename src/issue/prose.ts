import { cleanLine } from "./text/clean.ts";
import { escapeMarkdown } from "./sanitize.ts";

/**
 * Renders a message, hint or reason as one line of markdown, safe in a table cell too: sanitized, with text between
 * backticks as code, since our texts are written that way. Where a plan's text leaves a backtick unpaired, all of them
 * are text.
 */
export function renderProse(text: string): string {
  const parts = cleanLine(text).split("`");
  const isCode = (at: number) => at % 2 === 1;
  // A bar would end a table cell, `<!` might be mistaken for a marker, and code can't be escaped.
  const isSafe = parts.length % 2 === 1 && parts.every((part, at) => !isCode(at) || /^(?!.*<!)[^|\s][^|]*$/.test(part));
  if (!isSafe) return escapeMarkdown(text);
  return parts.map((part, at) => (isCode(at) ? `\`${part}\`` : escapeWithin(part))).join("");
}

/** Escapes a part of a sentence and keeps the blanks at its ends. */
export function escapeWithin(part: string): string {
  const inner = part.trim();
  const start = part.indexOf(inner);
  return `${part.slice(0, start)}${escapeMarkdown(inner)}${part.slice(start + inner.length)}`;
}
