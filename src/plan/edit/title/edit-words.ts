import type { Span } from "../../model/plan.ts";
import { diffWords, type WordChange } from "./diff-words.ts";
import { escapeWords, type Escaping } from "./escape-words.ts";
import { holdersIn, type Holder } from "./holders.ts";
import type { TitlePlace } from "./title-place.ts";
import { joinWords, titleWords, type TitleWord } from "./title-words.ts";

/** Which of the places between two words others are put into: at the blank between them, before the next, behind the last. */
export const PUTTING = ["at-blank", "before-next", "behind-last"] as const;
export type Putting = (typeof PUTTING)[number];

/** How an edit of a title is tried. */
export interface Manner {
  readonly putting: Putting;
  readonly escaping: Escaping;
}

/** A place of the text with the words of a title changed, or why that can't be. */
export type EditedPlace = { readonly text: string } | { readonly why: string };

/**
 * Changes the words in which two titles differ, where they stand, and nothing beside them but blanks that would stand alone
 * and marks that would hold nothing.
 *
 * @param spans where each unit of the title stands in the plan's text; null for one that stands elsewhere.
 */
export function editWords(
  text: string,
  place: TitlePlace,
  { title, spans }: { readonly title: string; readonly spans: readonly (Span | null)[] },
  wanted: string,
  manner: Manner,
): EditedPlace {
  const [before, after] = [titleWords(title), titleWords(wanted)];
  const editor = new PlaceEditor(text.slice(place.start, place.end), place, spans, manner);
  try {
    // From the last to the first: what stands before a change stays where it was.
    for (const change of diffWords(before, after).toReversed()) editor.change(before, after, change);
  } catch (error) {
    if (error instanceof CannotEdit) return { why: error.message };
    throw error;
  }
  return { text: place.style === "yaml" ? plainOrQuoted(editor.text) : editor.text };
}

/** A value of YAML without quotes, in quotes where it would be none without. */
function plainOrQuoted(value: string): string {
  const isPlain = /^[\p{L}\p{N}(/_.+$^;<\\]/u.test(value) && !/:(?:\s|$)|\s#/u.test(value);
  return isPlain ? value : `"${value.replace(/["\\]/g, "\\$&")}"`;
}

class CannotEdit extends Error {}

/** Words for each of some lines, so that none is left empty; where they are too few, or hang together, all for the first. */
function inShares(words: readonly TitleWord[], lines: number): readonly (readonly TitleWord[])[] {
  const breaks = words.flatMap(({ isApart }, at) => (at > 0 && isApart ? [at] : []));
  if (breaks.length < lines - 1) return [words];
  const from = (line: number): number =>
    line === 0 ? 0 : (breaks[Math.floor((line * (breaks.length + 1)) / lines) - 1] ?? words.length);
  return Array.from({ length: lines }, (_none, line) =>
    words.slice(from(line), line + 1 === lines ? words.length : from(line + 1)),
  );
}

const MARK_BEFORE = /(\*{1,3}|_{1,3}|~~?|`+|<(\w+)[^<>]*>)$/u;
const BLANK = /[ \t\u00a0]/;

class PlaceEditor {
  text: string;
  readonly #place: TitlePlace;
  readonly #spans: readonly (Span | null)[];
  readonly #holders: readonly Holder[];
  readonly #manner: Manner;

  constructor(text: string, place: TitlePlace, spans: readonly (Span | null)[], manner: Manner) {
    this.text = text;
    this.#place = place;
    this.#spans = spans.map((span) =>
      span === null ? null : { start: span.start - place.start, end: span.end - place.start },
    );
    this.#holders = holdersIn(text, place.references);
    this.#manner = manner;
  }

  change(before: readonly TitleWord[], after: readonly TitleWord[], { start, end, from, to }: WordChange): void {
    const gone = before.slice(start, end);
    const put = after.slice(from, to);
    const next = { old: before[end], now: after[to] };
    if (gone.length === 0) this.#putIn(put, before[start - 1], next);
    else if (put.length === 0) this.#takeOut(this.#islands(gone));
    else this.#replace(gone, put, start === 0);
  }

  #replace(gone: readonly TitleWord[], put: readonly TitleWord[], isFirst: boolean): void {
    const lines = this.#byLine(this.#islands(gone));
    const shares = inShares(put, lines.length);
    for (const [at, islands] of [...lines.entries()].toReversed()) {
      const words = shares[at] ?? [];
      const [island, ...others] = islands;
      if (island === undefined || words.length === 0) {
        this.#takeOut(islands);
        continue;
      }
      this.#takeOut(others);
      const [was, is] = [gone[0]?.isApart ?? true, words[0]?.isApart ?? true];
      let { start } = island;
      if (at === 0 && was && !is && !isFirst) while (BLANK.test(this.text.charAt(start - 1))) start -= 1;
      const lead = at === 0 && !was && is && !isFirst ? " " : "";
      this.#write({ start, end: island.end }, joinWords(words), lead, "");
    }
  }

  #byLine(islands: readonly Span[]): readonly (readonly Span[])[] {
    const lines: Span[][] = [];
    for (const island of islands) {
      const last = lines.at(-1);
      const before = last?.at(-1)?.end ?? island.start;
      if (last === undefined || this.text.slice(before, island.start).includes("\n")) lines.push([island]);
      else last.push(island);
    }
    return lines;
  }

  /** The stretches of the line that some words of the title stand in, in order, those apart that marks part. */
  #islands(words: readonly TitleWord[]): readonly Span[] {
    const found: { start: number; end: number }[] = [];
    const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    let isBroken = true;
    for (let at = first; at < last; at += 1) {
      const span = this.#spanOf(at);
      const island = found.at(-1);
      const isBlank = words.every(({ start, end }) => at < start || at >= end);
      if (this.text.slice(span.start, span.end).includes("\n")) isBroken = true;
      else if (!isBroken && island !== undefined && span.start <= island.end) {
        // Units that were one character in the source share its place.
        island.end = Math.max(island.end, span.end);
      } else if (!isBlank) {
        found.push({ start: span.start, end: span.end });
        isBroken = false;
      }
    }
    return found.map(({ start, end }) => {
      let until = end;
      while (until > start && BLANK.test(this.text.charAt(until - 1))) until -= 1;
      return { start, end: until };
    });
  }

  #spanOf(at: number): Span {
    const span = this.#spans[at];
    if (span === undefined || span === null) throw new CannotEdit("its words can't be found in the line");
    return span;
  }

  #takeOut(islands: readonly Span[]): void {
    for (const island of islands.toReversed()) {
      let { start, end } = this.#withEmptyMarks(island);
      if (this.text.charAt(start - 1) === "[" && this.text.charAt(end) === "]" && this.#isInLink(island.start))
        throw new CannotEdit("its link would hold nothing");
      const isBefore = start === 0 || this.text.charAt(start - 1) === "\n" || this.#isOpened(start);
      const isBehind = end === this.text.length || /[\r\n]/.test(this.text.charAt(end));
      if (!isBefore && BLANK.test(this.text.charAt(start - 1)) && (isBehind || BLANK.test(this.text.charAt(end))))
        while (start > 0 && BLANK.test(this.text.charAt(start - 1))) start -= 1;
      else if (isBefore) while (BLANK.test(this.text.charAt(end))) end += 1;
      else if (BLANK.test(this.text.charAt(start - 1)) && this.#isClosed(end))
        while (BLANK.test(this.text.charAt(start - 1))) start -= 1;
      this.text = this.text.slice(0, start) + this.text.slice(end);
      this.#checkLine(start);
    }
  }

  /** A stretch with the marks around it that would hold nothing without it. */
  #withEmptyMarks({ start, end }: Span): Span {
    for (let [from, until] = [start, end]; ;) {
      while (BLANK.test(this.text.charAt(from - 1))) from -= 1;
      while (BLANK.test(this.text.charAt(until))) until += 1;
      const open = MARK_BEFORE.exec(this.text.slice(0, from));
      const mark = open?.[1] ?? "";
      const close = open?.[2] === undefined ? mark : `</${open[2]}>`;
      if (mark === "" || !this.#opens(mark, from - mark.length) || !this.text.startsWith(close, until))
        return { start, end };
      [from, until] = [from - mark.length, until + close.length];
      [start, end] = [from, until];
    }
  }

  /** A mark that opens, and neither closes nor stands behind a backslash: as many stand before it as open and close. */
  #opens(mark: string, at: number): boolean {
    const before = this.text.slice(this.text.lastIndexOf("\n", at - 1) + 1, at);
    return mark.startsWith("<") || (!/(?<!\\)(?:\\\\)*\\$/.test(before) && before.split(mark).length % 2 === 1);
  }

  /** A mark, a bracket or a quote stands right before it, and what it opens begins here. */
  #isOpened(at: number): boolean {
    return /(?:^|[\s([{<"“‘«「])(?:\*{1,3}|_{1,3}|~~|`+|\[)$/u.test(this.text.slice(0, at));
  }

  #isClosed(at: number): boolean {
    return /^(?:\*{1,3}|_{1,3}|~~|`+|\])/u.test(this.text.slice(at));
  }

  #checkLine(at: number): void {
    const start = this.text.lastIndexOf("\n", at - 1) + 1;
    const feed = this.text.indexOf("\n", at);
    if (
      this.text.slice(start, feed < 0 ? undefined : feed).trim() === "" &&
      this.text.trim() !== "" &&
      this.text.includes("\n")
    )
      throw new CannotEdit("a line of it would be left empty");
  }

  #putIn(
    put: readonly TitleWord[],
    last: TitleWord | undefined,
    { old: next, now }: { old: TitleWord | undefined; now: TitleWord | undefined },
  ): void {
    const isApart = put[0]?.isApart ?? true;
    const behind = last === undefined ? null : this.#spanOf(last.end - 1).end;
    const ahead = next === undefined ? null : this.#spanOf(next.start).start;
    const words = joinWords(put);
    if (ahead === null) {
      const at = this.#outside(behind ?? this.text.length, "end");
      this.#write({ start: at, end: at }, words, isApart && behind !== null ? " " : "", "");
      return;
    }
    const gap = behind === null || next === undefined || !next.isApart ? null : this.#spanOf(next.start - 1);
    const { putting } = this.#manner;
    const blank = now?.isApart === true ? " " : "";
    if (behind !== null && (putting === "behind-last" || !isApart)) {
      const at = this.#outside(behind, "end");
      this.#write(
        { start: at, end: at },
        words,
        isApart ? " " : "",
        next?.isApart === true || blank === "" ? "" : blank,
      );
    } else if (gap !== null && putting === "at-blank" && !this.text.slice(gap.start, gap.end).includes("\n"))
      this.#write({ start: gap.end, end: gap.end }, words, "", blank);
    else {
      const at = this.#outside(ahead, "start");
      this.#write({ start: at, end: at }, words, "", blank);
    }
  }

  /** Beside the code and links that begin or end with a word. */
  #outside(at: number, side: "start" | "end"): number {
    const holder = this.#holders.find(({ inner }) => inner.start <= at && at <= inner.end && inner[side] === at);
    return holder === undefined ? at : holder.outer[side];
  }

  #isInLink(at: number): boolean {
    return this.#holderAt(at)?.kind === "link";
  }

  #holderAt(at: number): Holder | undefined {
    return this.#holders.find(({ inner }) => inner.start <= at && at <= inner.end);
  }

  #write({ start, end }: Span, words: string, lead: string, tail: string): void {
    const holder = this.#holderAt(start);
    const isInCode = holder?.kind === "code" && holder.outer.start < start;
    if (isInCode && words.includes("`")) throw new CannotEdit("code can hold no backtick");
    const { style, references } = this.#place;
    const from = this.text.lastIndexOf("\n", start - 1) + 1;
    const feed = this.text.indexOf("\n", end);
    const around = {
      before: this.text.slice(from, start) + lead,
      behind: tail + this.text.slice(end, feed < 0 ? undefined : feed),
      style,
      isInLink: holder?.kind === "link",
      references,
    };
    const written = isInCode ? words : escapeWords(words, around, this.#manner.escaping);
    this.text = this.text.slice(0, start) + lead + written + tail + this.text.slice(end);
  }
}
