import { isPlainScalar } from "../plain-scalar.ts";
import type { Span } from "../../model/plan.ts";
import { diffWords, type WordChange } from "./diff-words.ts";
import { escapeWords, type Escaping } from "./escape-words.ts";
import { holdersIn, type Holder } from "./holders.ts";
import { blanksBefore, takeOut } from "./take-out.ts";
import type { TitlePlace } from "./title-place.ts";
import { inShares, wordIslands } from "./word-islands.ts";
import { joinWords, titleWords, type TitleWord } from "./title-words.ts";

/** Which of the places between two words others are put into: at the blank between them, before the next, behind the last. */
export const PUTTING = ["at-blank", "before-next", "behind-last"] as const;
type Putting = (typeof PUTTING)[number];

/** How an edit of a title is tried. */
export interface Manner {
  readonly putting: Putting;
  readonly escaping: Escaping;
}

/** A place of the text with the words of a title changed, or why that can't be. */
type EditedPlace = { readonly text: string } | { readonly why: string };

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
  // From the last to the first: what stands before a change stays where it was.
  for (const change of diffWords(before, after).toReversed()) editor.change(before, after, change);
  if (editor.problem !== null) return { why: editor.problem };
  return { text: place.style === "yaml" ? plainOrQuoted(editor.text) : editor.text };
}

/** A value of YAML without quotes, in quotes where it would be none without. */
function plainOrQuoted(value: string): string {
  return isPlainScalar(value) ? value : `"${value.replace(/["\\]/g, "\\$&")}"`;
}

const ELSEWHERE = "its words can't be found in the line";

class PlaceEditor {
  text: string;
  /** Why it can't be edited, as the end of a sentence. */
  problem: string | null = null;
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
    else if (put.length === 0) this.#takeOut(this.#islands(gone).flat());
    else this.#replace(gone, put, start === 0);
  }

  #replace(gone: readonly TitleWord[], put: readonly TitleWord[], isFirst: boolean): void {
    const lines = this.#islands(gone);
    const shares = inShares(put, lines.length);
    for (const [at, islands] of [...lines.entries()].toReversed()) {
      const words = shares[at] ?? [];
      const [island, ...others] = islands;
      if (island === undefined || words.length === 0) {
        this.#takeOut(islands);
        continue;
      }
      this.#takeOut(others);
      const isTied = at === 0 && !isFirst;
      const [was, is] = [gone[0]?.isApart ?? true, words[0]?.isApart ?? true];
      const start = isTied && was && !is ? blanksBefore(this.text, island.start) : island.start;
      this.#write({ start, end: island.end }, joinWords(words), isTied && !was && is ? " " : "", "");
    }
  }

  #islands(words: readonly TitleWord[]): readonly (readonly Span[])[] {
    const lines = wordIslands(this.text, words, this.#spans);
    if (lines === null) this.problem ??= ELSEWHERE;
    return lines ?? [];
  }

  #takeOut(islands: readonly Span[]): void {
    for (const island of islands.toReversed()) {
      const { text, at } = takeOut(this.text, island);
      this.text = text;
      if (this.#holderAt(island.start)?.kind === "link" && text.charAt(at - 1) === "[" && text.charAt(at) === "]")
        this.problem ??= "its link would hold nothing";
      const feed = text.indexOf("\n", at);
      const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, feed < 0 ? undefined : feed);
      if (text.includes("\n") && line.trim() === "") this.problem ??= "a line of it would be left empty";
    }
  }

  #putIn(
    put: readonly TitleWord[],
    last: TitleWord | undefined,
    { old: next, now }: { old: TitleWord | undefined; now: TitleWord | undefined },
  ): void {
    const isApart = put[0]?.isApart ?? true;
    const behind = last === undefined ? null : this.#placeOf(last.end - 1).end;
    const ahead = next === undefined ? null : this.#placeOf(next.start).start;
    const words = joinWords(put);
    if (ahead === null) {
      const at = this.#outside(behind ?? this.text.length, "end");
      this.#write({ start: at, end: at }, words, isApart && behind !== null ? " " : "", "");
      return;
    }
    const gap = behind === null || next === undefined || !next.isApart ? null : this.#placeOf(next.start - 1);
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

  #placeOf(at: number): Span {
    const span = this.#spans[at] ?? null;
    if (span === null) this.problem ??= ELSEWHERE;
    return span ?? { start: 0, end: 0 };
  }

  /** Beside the code and links that begin or end with a word. */
  #outside(at: number, side: "start" | "end"): number {
    const holder = this.#holders.find(({ inner }) => inner.start <= at && at <= inner.end && inner[side] === at);
    return holder === undefined ? at : holder.outer[side];
  }

  #holderAt(at: number): Holder | undefined {
    return this.#holders.find(({ inner }) => inner.start <= at && at <= inner.end);
  }

  #write({ start, end }: Span, words: string, lead: string, tail: string): void {
    const holder = this.#holderAt(start);
    const isInCode = holder?.kind === "code" && holder.outer.start < start;
    if (isInCode && words.includes("`")) this.problem ??= "code can hold no backtick";
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
