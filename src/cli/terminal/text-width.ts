import type { Output } from "./shell.ts";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** Cuts a text to a width in columns, ending in an ellipsis. The text contains no escape sequences. */
export function fit(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const columns = stringWidth(segment);
    if (used + columns > width - 1) break;
    kept += segment;
    used += columns;
  }
  return `${kept.trimEnd()}…`;
}

/** Pads a text with blanks to a width in columns; longer ones stay as they are. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

/** Wraps a text at a width; all lines but the first are indented. */
export function wrap(text: string, width: number, indent: string): string {
  return wrapAnsi(text, Math.max(20, width - stringWidth(indent)), { hard: false, trim: true }).replaceAll(
    "\n",
    `\n${indent}`,
  );
}

/** Wraps each line that is longer than a width; the continuation of an indented line is indented two blanks more. */
export function wrapLines(lines: readonly string[], width: number): string {
  return lines
    .map((line) => {
      const indent = line.slice(0, line.search(/[^ ]|$/));
      return `${indent}${wrap(line.slice(indent.length), width, indent === "" ? "" : `${indent}  `)}`;
    })
    .join("\n");
}

/** Writes lines beside the results: wrapped between words on a terminal, as they are into a pipe. */
export function writeAside(lines: readonly string[], err: Output): void {
  err.write(`${err.isTerminal ? wrapLines(lines, err.columns) : lines.join("\n")}\n`);
}
