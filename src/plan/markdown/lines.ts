import { lineNumber, type LineNumber } from "../model/line-number.ts";

const OTHERS = /[\u2028\u2029\ufdd0-\ufdef]/;
const OTHERS_EACH = new RegExp(OTHERS, "g");

/**
 * The same text, as long as it was, in which LF alone ends a line, as all patterns here expect: a bare CR, which ends one
 * in markdown, becomes LF; U+2028 and U+2029, which end one in patterns of JavaScript only, become no-break spaces. So do
 * the characters that stand for escaped ones while a line is read; Unicode allows no text to have them.
 */
export function withLineFeeds(text: string): string {
  const fed = text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
  return OTHERS.test(fed) ? fed.replace(OTHERS_EACH, "\u00a0") : fed;
}

/** Where the lines of a text begin; lines end at LF, a CR before it is part of the line's end. */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  /** 1-based number of the line that holds this offset. */
  lineOf(offset: number): LineNumber {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return lineNumber(low + 1);
  }

  /** 1-based column in UTF-16 units; a line's CR and LF stand at its end, where an editor can point to. */
  columnOf(offset: number): number {
    const start = this.startOf(this.lineOf(offset));
    return Math.min(offset, this.endAt(start)) - start + 1;
  }

  /** Offset at which a 1-based line begins. */
  startOf(line: LineNumber): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }

  /** Offset at which the line that holds this offset ends, before its CR and LF. */
  endAt(offset: number): number {
    const next = this.#starts[this.lineOf(offset)];
    if (next === undefined) return this.#text.length;
    return this.#text.charAt(next - 2) === "\r" && next - 2 >= offset ? next - 2 : next - 1;
  }

  /** Offset at which the line after this one begins, or the text's end. */
  nextAt(offset: number): number {
    return this.#starts[this.lineOf(offset)] ?? this.#text.length;
  }
}
