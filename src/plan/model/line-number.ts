declare const brand: unique symbol;

/** A line of a text, as editors count them: the first is 1. Neither an index into a list of lines nor an offset. */
export type LineNumber = number & { readonly [brand]: "LineNumber" };

/** Says that a number is a line: where lines are counted, and for numbers that people and records give. */
export function lineNumber(line: number): LineNumber {
  return line as LineNumber;
}

export const FIRST_LINE = lineNumber(1);

/** The line of what stands in none: a plan without a heading, words that are gone, a record that doesn't say. */
export const NO_LINE = lineNumber(0);

/** Returns the line that is so many lines below another, or above it where they are negative. */
export function linesBelow(line: LineNumber, lines: number): LineNumber {
  return lineNumber(line + lines);
}
