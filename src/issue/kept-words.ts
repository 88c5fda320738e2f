import { emptyBoxes, findBoxes } from "./box.ts";
import { readPrints } from "./line-prints.ts";
import type { Marker } from "./marker.ts";

const BOX_KEY = / ?<!-- box:[0-9A-Za-z_.:/%-]+ -->[ \t]*$/;

/**
 * Returns the lines of a managed block that plansync did not write, as text: words, boxes, and changed lines of ours
 * without their key. The markers identify what was written; where none does, as in blocks of older versions, it is the
 * text of the block that replaces this one, and every box of ours.
 *
 * @param inside the block without its begin and end lines.
 */
export function keptWords(inside: string, markers: readonly Marker[], block: string): string {
  const isOurs = isWritten(markers) ?? standsIn(block);
  return inside
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line === "" || !isOurs(line))
    .map((line) => (findBoxes(line).length > 0 ? line.replace(BOX_KEY, "") : line))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function isWritten(markers: readonly Marker[]): ((line: string) => boolean) | null {
  const known = markers.flatMap(({ lines }) => (lines === undefined ? [] : [readPrints(lines)]));
  return known.length === 0 ? null : (line) => known.some((isPrinted) => isPrinted(line));
}

function standsIn(block: string): (line: string) => boolean {
  const lines = new Set(
    emptyBoxes(block)
      .split("\n")
      .map((line) => line.trimEnd()),
  );
  return (line) => lines.has(emptyBoxes(line)) || findBoxes(line).length > 0;
}
