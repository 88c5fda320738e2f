import type { Span } from "../model/plan.ts";

/** A row of a table. */
export interface CellLine extends Span {
  /** The cells without the blanks around them, in the order of the columns. */
  readonly cells: readonly Span[];
}

/** The head of a table and the rows below the line of dashes; an escaped bar parts no cells. */
export function tableRows(text: string, table: Span): { readonly head: CellLine; readonly rows: readonly CellLine[] } {
  const lines: CellLine[] = [];
  for (let start = table.start; start < table.end;) {
    const feed = text.indexOf("\n", start);
    const next = feed < 0 || feed >= table.end ? table.end : feed + 1;
    lines.push(rowOf(text, start, next));
    start = next;
  }
  const [head, , ...rows] = lines;
  return { head: head ?? { start: table.start, end: table.start, cells: [] }, rows };
}

function rowOf(text: string, from: number, until: number): CellLine {
  let [start, end] = [from, until];
  while (start < end && isBlank(text.charAt(start))) start += 1;
  while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
  const cells: Span[] = [];
  let cell = text.charAt(start) === "|" ? start + 1 : start;
  for (let at = cell; at < end; at += 1) {
    const char = text.charAt(at);
    if (char === "\\") at += 1;
    else if (char === "|") {
      cells.push(trimmed(text, cell, at));
      cell = at + 1;
    }
  }
  if (cell < end) cells.push(trimmed(text, cell, end));
  return { start, end, cells };
}

function trimmed(text: string, from: number, until: number): Span {
  let [start, end] = [from, until];
  while (start < end && isBlank(text.charAt(start))) start += 1;
  while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function isBlank(char: string): boolean {
  return char === " " || char === "\t" || char === "\r" || char === "\n";
}
