import { elementAt } from "../../plan/model/element-at.ts";
import { readSlip } from "../../plan/slips/slip.ts";
import type { Slip } from "../../plan/slips/slip.ts";
import { taskTitle } from "../../plan/parse/titles/titles.ts";
import type { LostItems } from "./lost-items.ts";
import type { Line, ReadLines } from "./read-lines.ts";
import { describeUnread } from "./remnant-text.ts";
import { wordsOf } from "../text/wording.ts";
import type { Lost } from "./remnant.ts";

/** Longer lines are compared only as a whole: extracting a title takes time in proportion to its line. */
const MAX_TITLED = 500;

/** Maximum number of cells, more than any row has. */
const MAX_CELLS = 200;

/** A line, or a cell of one, with the wording of a lost item. */
interface Place {
  readonly line: Line;
  /** Offset of the cell in its line; null for a whole line. */
  readonly cell: number | null;
  readonly slip: Slip;
  /** The words as they are written. */
  readonly written: string;
  readonly wording: number;
  readonly rank: number;
}

/** Finds lines and cells that contain only the words of a lost item. Those that look like boxes come first. */
export function findWholes(items: LostItems, read: ReadLines): void {
  if (items.areFound) return;
  const places: Place[] = [];
  for (const line of read.lines)
    if (line !== null && holdsAny(items, line.text)) for (const place of placesIn(items, line)) places.push(place);
  for (const place of places.sort((a, b) => a.rank - b.rank)) {
    const lost = items.nextOf(place.wording);
    if (lost === null || (place.cell === null && read.claimed.has(place.line))) continue;
    read.claimed.add(place.line);
    const swallowed = read.swallowed(place.line);
    const described = describeUnread(lost, place.slip, {
      written: place.written,
      whole: true,
      cell: place.cell !== null,
      swallowed,
    });
    const column = (place.cell ?? 0) + place.slip.start + 1;
    items.found(place.wording, { path: read.path, line: place.line.number, column, ...described });
  }
}

function* placesIn(items: LostItems, line: Line): Generator<Place> {
  const cells = line.text.includes("|") ? [...cellsIn(items, line)] : [];
  if (cells.length > 0) yield* cells;
  else {
    const whole = placeAt(items, line, 0, line.text.length, null);
    if (whole !== null) yield whole;
  }
}

function* cellsIn(items: LostItems, line: Line): Generator<Place> {
  for (let start = 0, turn = 0; start <= line.text.length && turn < MAX_CELLS; turn += 1) {
    const bar = line.text.indexOf("|", start);
    const end = bar < 0 ? line.text.length : bar;
    const cell = placeAt(items, line, start, end, start);
    if (cell !== null) yield cell;
    start = end + 1;
  }
}

function placeAt(items: LostItems, line: Line, start: number, end: number, cell: number | null): Place | null {
  const text = line.text.slice(start, end);
  const slip = readSlip(text);
  for (const [turn, content] of slip.contents.entries()) {
    const written = withoutEnd(text.slice(content));
    const wording =
      items.wordingOf(written) ?? (written.length > MAX_TITLED ? null : items.wordingOf(taskTitle(written).title));
    if (wording === null) continue;
    const meant = turn === 0 ? slip : readSlip(text, false);
    return { line, cell, slip: meant, written, wording, rank: rankOf(meant, cell !== null) };
  }
  return null;
}

/**
 * Ranks a place: a lost item more likely became a box, in any spelling, than a bullet, and more likely a bullet than a
 * heading.
 */
function rankOf(slip: Slip, isCell: boolean): number {
  if (slip.kind === "heading" || slip.kind === "prose") return isCell ? 1 : 2;
  return slip.kind === "bullet-only" || isCell ? 1 : 0;
}

/** One line, or several that continue each other, which may contain more than the words of a lost item. */
interface Passage {
  readonly words: string[];
  /** For each line the number of words before it. */
  readonly lines: { readonly line: Line; readonly from: number }[];
}

/** Finds the words of lost items inside of longer lines. */
export function findParts(items: LostItems, read: ReadLines): void {
  for (const passage of passagesOf(read)) {
    if (items.areFound) return;
    const taken = new Uint8Array(passage.words.length);
    for (const { pattern, start, end } of runsIn(items, passage.words)) {
      const lost = items.nextOf(pattern);
      // A longer run that was taken before can't lie inside of this one.
      if (lost === null || taken[start] === 1 || taken[end - 1] === 1) continue;
      taken.fill(1, start, end);
      const { line, from } = lineAt(passage, start);
      items.found(pattern, { path: read.path, ...placeOf(lost, line, start - from, read) });
    }
  }
}

/** Returns the longest run at each end, the longest of all first. */
function runsIn(items: LostItems, words: readonly string[]): { pattern: number; start: number; end: number }[] {
  const runs: { pattern: number; start: number; end: number }[] = [];
  let state = 0;
  for (const [index, word] of words.entries()) {
    state = items.runs.step(state, word);
    const found = state === 0 ? null : items.runs.endingAt(state);
    if (found !== null) runs.push({ pattern: found.pattern, start: index + 1 - found.words, end: index + 1 });
  }
  return runs.sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** Lines that begin something new do not continue the line above. */
const BEGINS = /^[\s>]*(?:[-*+•–—·]|\d{1,9}[.)]|#|\||\\|\[|<)/;

function* passagesOf(read: ReadLines): Generator<Passage> {
  let passage: Passage = { words: [], lines: [] };
  for (const line of read.lines) {
    const skipped = line === null || read.claimed.has(line);
    if ((skipped || BEGINS.test(line.text)) && passage.words.length > 0) {
      yield passage;
      passage = { words: [], lines: [] };
    }
    if (skipped) continue;
    passage.lines.push({ line, from: passage.words.length });
    for (const word of wordsOf(line.text)) passage.words.push(word);
  }
  if (passage.words.length > 0) yield passage;
}

function lineAt(passage: Passage, word: number): Passage["lines"][number] {
  let low = 0;
  let high = passage.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (elementAt(passage.lines, middle, "lines").from <= word) low = middle;
    else high = middle - 1;
  }
  return elementAt(passage.lines, low, "lines");
}

/** @param before the number of words of this line before those of the item. */
function placeOf(lost: Lost, line: Line, before: number, read: ReadLines) {
  const { title } = lost;
  const slip = readSlip(line.text);
  const content = line.text.slice(elementAt(slip.contents, 0, "beginnings"));
  const whole = before <= wordsOf(line.text).length - wordsOf(content).length;
  const described = describeUnread(lost, slip, {
    written: whole ? withoutEnd(content) : title,
    whole,
    cell: false,
    swallowed: read.swallowed(line),
  });
  const first = elementAt(title.split(/\s+/, 1), 0, "words");
  const at = whole ? slip.start : line.text.toLowerCase().indexOf(first.toLowerCase());
  return { line: line.number, column: Math.max(at, 0) + 1, ...described };
}

function holdsAny(items: LostItems, text: string): boolean {
  let state = 0;
  for (const word of wordsOf(text)) {
    state = items.runs.step(state, word);
    if (state !== 0 && items.runs.endingAt(state) !== null) return true;
  }
  return false;
}

/** Maximum number of tags and ends of comments after a line's words, more than anybody writes. */
const MAX_ENDS = 6;
const MAX_TAG = 200;

function withoutEnd(text: string): string {
  let rest = text.trimEnd();
  for (let turn = 0; turn < MAX_ENDS; turn += 1) {
    const tag = rest.endsWith(">") ? rest.lastIndexOf("<") : -1;
    const end = /-{2,}>$/.exec(rest.slice(-MAX_TAG));
    if (end !== null) rest = rest.slice(0, rest.length - end[0].length).trimEnd();
    else if (tag >= 0 && rest.length - tag <= MAX_TAG && /^<\/?[a-z]/i.test(rest.slice(tag, tag + 3)))
      rest = rest.slice(0, tag).trimEnd();
    else break;
  }
  return rest;
}
