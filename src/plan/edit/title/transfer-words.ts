import { diffWords, type WordChange } from "./diff-words.ts";
import { joinWords, titleWords, type TitleWord } from "./title-words.ts";

/** What two sides said and say. Of the words of an item's title nothing stands here but themselves: no id. */
export interface TitleTransfer {
  /** What the other side said at its base, and says now. */
  readonly from: string;
  readonly to: string;
  /** What this side says now, and said at its base. */
  readonly onto: string;
  readonly base: string;
}

/** Words that both sides changed, each otherwise. */
export interface WordConflict {
  /** The words of this side, which stay. Empty: they were taken out. */
  readonly here: string;
  readonly there: string;
}

export interface TransferredTitle {
  readonly title: string;
  readonly conflicts: readonly WordConflict[];
}

/**
 * This side's title with the words that the other side changed since its own base. What this side changed since its own
 * stays. Where both changed the same words, these stay as they are: a conflict, unless they are equal by now.
 *
 * A difference of old, between the two bases, is no change: the words of the side that changes them next are taken.
 */
export function transferWords({ from, to, onto, base }: TitleTransfer): TransferredTitle {
  if (from === to) return { title: onto, conflicts: [] };
  const said = { there: titleWords(from), here: titleWords(base) };
  const says = { there: titleWords(to), here: titleWords(onto) };
  const pieces = piecesOf(said.there, said.here);
  const there = onPieces(diffWords(said.there, says.there), pieces, "there");
  const here = onPieces(diffWords(said.here, says.here), pieces, "here");
  const words: TitleWord[] = [];
  const conflicts: WordConflict[] = [];
  let isChanged = false;
  let kept = 0;
  // What stood first had nothing before it: whether blanks part it from words put before it, the other side knows.
  let isFirstApart = true;
  const keep = (until: number): void => {
    for (const { here: range } of pieces.slice(kept, until))
      for (const word of said.here.slice(range.start, range.end))
        words.push(word.start === 0 && !isFirstApart ? { ...word, isApart: false } : word);
    kept = until;
  };
  for (const { start, end, ours, theirs } of regionsOf(here, there)) {
    keep(start);
    const own = sayingOf(ours, { start, end }, pieces, said.here, says.here, "here");
    const other = sayingOf(theirs, { start, end }, pieces, said.there, says.there, "there");
    const conflict = ours.length > 0 && theirs.length > 0 ? conflictOf(own, other) : null;
    if (conflict !== null) conflicts.push(conflict);
    const isTaken = ours.length === 0;
    if (isTaken) isChanged = true;
    if (isTaken && start === 0) isFirstApart = says.there[theirs.at(-1)?.change.to ?? 0]?.isApart ?? true;
    words.push(...(isTaken ? other : own));
    kept = end;
  }
  keep(pieces.length);
  return { title: isChanged ? joinWords(words) : onto, conflicts };
}

type Side = "here" | "there";

/** A stretch of the two bases: one word that both have, or words in which they differ. */
interface Piece {
  readonly here: Range;
  readonly there: Range;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A change of one side: the pieces that it touches, and what stands there instead. */
interface PieceChange extends Range {
  readonly change: WordChange;
}

function piecesOf(there: readonly TitleWord[], here: readonly TitleWord[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let [one, other] = [0, 0];
  const equal = (until: number): void => {
    for (; one < until; one += 1, other += 1)
      pieces.push({ there: { start: one, end: one + 1 }, here: { start: other, end: other + 1 } });
  };
  for (const { start, end, from, to } of diffWords(there, here)) {
    equal(start);
    pieces.push({ there: { start, end }, here: { start: from, end: to } });
    [one, other] = [end, to];
  }
  equal(there.length);
  return pieces;
}

/** Changes by the pieces that they touch. Those in the same piece are one. */
function onPieces(changes: readonly WordChange[], pieces: readonly Piece[], side: Side): readonly PieceChange[] {
  const found: PieceChange[] = [];
  for (const change of changes) {
    const touched = touchedBy(change, pieces, side);
    const last = found.at(-1);
    if (last !== undefined && touched.start < last.end)
      found[found.length - 1] = {
        start: last.start,
        end: Math.max(last.end, touched.end),
        change: { ...last.change, end: change.end, to: change.to },
      };
    else found.push({ ...touched, change });
  }
  return found;
}

/** Which pieces a change touches. Words that are put in touch none but what they stand inside of. */
function touchedBy({ start, end }: WordChange, pieces: readonly Piece[], side: Side): Range {
  if (start === end) {
    const inside = pieces.findIndex((piece) => piece[side].start < start && start < piece[side].end);
    if (inside >= 0) return { start: inside, end: inside + 1 };
    const behind = pieces.findLastIndex((piece) => piece[side].end <= start) + 1;
    return { start: behind, end: behind };
  }
  const first = pieces.findIndex((piece) => piece[side].end > start);
  const next = pieces.findIndex((piece, at) => at > first && piece[side].start >= end);
  return { start: first, end: next < 0 ? pieces.length : next };
}

/** Stretches of pieces that a side changed; where the changes of both meet, they are one stretch. */
interface Region extends Range {
  readonly ours: readonly PieceChange[];
  readonly theirs: readonly PieceChange[];
}

function regionsOf(here: readonly PieceChange[], there: readonly PieceChange[]): readonly Region[] {
  const all = [
    ...here.map((change) => ({ change, side: "here" as const })),
    ...there.map((change) => ({ change, side: "there" as const })),
  ].sort((a, b) => a.change.start - b.change.start || a.change.end - b.change.end);
  const regions: { start: number; end: number; ours: PieceChange[]; theirs: PieceChange[] }[] = [];
  for (const { change, side } of all) {
    const last = regions.at(-1);
    const meets = last !== undefined && meet(last, change);
    const region = meets ? last : { start: change.start, end: change.end, ours: [], theirs: [] };
    if (!meets) regions.push(region);
    region.end = Math.max(region.end, change.end);
    (side === "here" ? region.ours : region.theirs).push(change);
  }
  return regions;
}

/** Two stretches of which the one begins first: they share a piece, or both put words in at one place. */
function meet(first: Range, second: Range): boolean {
  const isPut = first.start === first.end && second.start === second.end;
  return isPut ? first.start === second.start : second.start < first.end && second.start >= first.start;
}

/** What a side says by now on a stretch of pieces. */
function sayingOf(
  changes: readonly PieceChange[],
  { start, end }: Range,
  pieces: readonly Piece[],
  said: readonly TitleWord[],
  says: readonly TitleWord[],
  side: Side,
): readonly TitleWord[] {
  const words: TitleWord[] = [];
  const covered = pieces.slice(start, end);
  let at = covered[0]?.[side].start ?? changes[0]?.change.start ?? 0;
  for (const { change } of changes) {
    words.push(...said.slice(at, change.start), ...says.slice(change.from, change.to));
    at = Math.max(at, change.end);
  }
  const last = covered.at(-1)?.[side].end ?? at;
  return [...words, ...said.slice(at, Math.max(at, last))];
}

/** The words in which two sides differ, without those that are the same at both ends; null where there are none. */
function conflictOf(here: readonly TitleWord[], there: readonly TitleWord[]): WordConflict | null {
  const isSame = (one: TitleWord | undefined, other: TitleWord | undefined): boolean =>
    one !== undefined && one.text === other?.text;
  let head = 0;
  while (isSame(here[head], there[head])) head += 1;
  let tail = 0;
  const least = Math.min(here.length, there.length) - head;
  while (tail < least && isSame(here[here.length - 1 - tail], there[there.length - 1 - tail])) tail += 1;
  if (head === here.length && head === there.length) return null;
  return {
    here: joinWords(here.slice(head, here.length - tail)),
    there: joinWords(there.slice(head, there.length - tail)),
  };
}
