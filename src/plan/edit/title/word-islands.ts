import type { Span } from "../../model/plan.ts";
import { blanksBefore } from "./take-out.ts";
import type { TitleWord } from "./title-words.ts";

/**
 * The stretches of a text that some words of a title stand in, in order, line by line; those apart that marks part.
 *
 * @param spans where each unit of the title stands in the text; null elsewhere.
 * @returns null where one of the words stands elsewhere.
 */
export function wordIslands(
  text: string,
  words: readonly TitleWord[],
  spans: readonly (Span | null)[],
): readonly (readonly Span[])[] | null {
  const lines: { start: number; end: number }[][] = [];
  const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  let isBroken = true;
  for (let at = first; at < last; at += 1) {
    const span = spans[at];
    if (span === undefined || span === null) return null;
    const island = lines.at(-1)?.at(-1);
    const isBlank = words.every(({ start, end }) => at < start || at >= end);
    if (text.slice(span.start, span.end).includes("\n")) isBroken = true;
    // Units that were one character in the source share its place.
    else if (!isBroken && island !== undefined && span.start <= island.end) island.end = Math.max(island.end, span.end);
    else if (!isBlank) {
      const isSameLine = island !== undefined && !text.slice(island.end, span.start).includes("\n");
      const line = (isSameLine ? lines.at(-1) : undefined) ?? [];
      if (!isSameLine) lines.push(line);
      line.push({ start: span.start, end: span.end });
      isBroken = false;
    }
  }
  return lines.map((line) => line.map(({ start, end }) => ({ start, end: Math.max(start, blanksBefore(text, end)) })));
}

/** Words for each of some lines, so that none is left empty; where they are too few, or hang together, all for the first. */
export function inShares(words: readonly TitleWord[], lines: number): readonly (readonly TitleWord[])[] {
  const breaks = words.flatMap(({ isApart }, at) => (at > 0 && isApart ? [at] : []));
  if (breaks.length < lines - 1) return [words];
  const from = (line: number): number =>
    line === 0 ? 0 : (breaks[Math.floor((line * (breaks.length + 1)) / lines) - 1] ?? words.length);
  return Array.from({ length: lines }, (_none, line) =>
    words.slice(from(line), line + 1 === lines ? words.length : from(line + 1)),
  );
}
