import { linePlaces } from "../../plan/markdown/line-places.ts";
import type { Swallowed } from "../../plan/markdown/line-places.ts";
import { Lines, withLineFeeds } from "../../plan/markdown/lines.ts";
import type { ReadText } from "./remnant.ts";
import { lineNumber, type LineNumber } from "../../plan/model/line-number.ts";

/** A line that does not belong to an item. */
export interface Line {
  /** 1-based. */
  readonly number: LineNumber;
  /** Without its end. */
  readonly text: string;
}

/** Lines of a text that may contain the words of a lost item. */
export interface ReadLines {
  readonly path: string;
  /** In order; null for blank lines, items, and lines that were there before. */
  readonly lines: readonly (Line | null)[];
  /**
   * Returns the construct that contains a line (such as a code block), with the number of the line in which it begins.
   */
  swallowed(line: Line): (Swallowed & { readonly line: LineNumber }) | null;
  /** Lines whose words were found: each counts for one item only. */
  readonly claimed: Set<Line>;
}

/** Counts how often each line occurs in these texts without being an item. */
export function linesOfNoItem(texts: readonly ReadText[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const line of linesBetweenItems(text)) if (line !== null) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** @param old lines that don't count, with their number of occurrences; each one found is subtracted. */
export function readLines(text: ReadText, old: Map<string, number>): ReadLines {
  const lines = linesBetweenItems(text).map((line, index) => {
    if (line === null) return null;
    const known = old.get(line) ?? 0;
    if (known > 0) old.set(line, known - 1);
    return known > 0 ? null : { number: lineNumber(index + 1), text: line };
  });
  let places: { readonly at: ReturnType<typeof linePlaces>; readonly lines: Lines } | null = null;
  const swallowed: ReadLines["swallowed"] = (line) => {
    if (places === null) {
      const fed = withLineFeeds(text.text);
      places = { at: linePlaces(fed), lines: new Lines(fed) };
    }
    const start = places.lines.startOf(line.number);
    const found = places.at(start + line.text.length - line.text.trimStart().length);
    return found === null ? null : { ...found, line: places.lines.lineOf(found.from) };
  };
  return { path: text.path, lines, swallowed, claimed: new Set() };
}

/** Returns the lines in order; null for blank ones and those of items. */
function linesBetweenItems({ text, items }: ReadText): (string | null)[] {
  // A plan without a heading begins with its text, whatever that is, and has no line of its own.
  const taken = new Set<number>(items.filter((item) => item.text !== "").map(({ line }) => line));
  return withLineFeeds(text)
    .split("\n")
    .map((line, index) =>
      taken.has(index + 1) || line.trim() === "" ? null : line.endsWith("\r") ? line.slice(0, -1) : line,
    );
}
