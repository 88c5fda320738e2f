import { codeSpans } from "../plan/words/code-spans.ts";
import { readMarkdown } from "../plan/markdown/markdown.ts";
import type { Span } from "../plan/model/plan.ts";

/** What stands in a paragraph and is no plain text, one alternative each: comments, tags, and where links lead to. */
const NOT_PLAIN = /<!--[\s\S]*?(?:-->|$)|<[A-Za-z/!?][^<>]*>|\]\([^()]*\)/g;

/**
 * The lines of a comment that are plain text, as they stand there: in no code of any kind, no quote, list or table, and
 * no HTML, comments of HTML included. Read as plans are.
 */
export function plainLines(text: string): readonly string[] {
  const parsed = readMarkdown(text, 0);
  if ("tooDeepAt" in parsed) return [];
  return parsed.blocks.flatMap(({ type, start, end }) => {
    if (type !== "paragraph") return [];
    const from = text.lastIndexOf("\n", start - 1) + 1;
    const covered = coveredBy(text.slice(from, end));
    let [begin, next] = [0, 0];
    return text
      .slice(from, end)
      .split("\n")
      .filter((line) => {
        while (next < covered.length && (covered[next]?.end ?? 0) <= begin) next += 1;
        const isCovered = (covered[next]?.start ?? Number.POSITIVE_INFINITY) < begin;
        begin += line.length + 1;
        return !isCovered;
      });
  });
}

/** What of a paragraph is code or HTML, in order and apart. */
function coveredBy(source: string): readonly Span[] {
  const others = [...source.matchAll(NOT_PLAIN)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...codeSpans(source), ...others].sort((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last === undefined || start > last.end) apart.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return apart;
}
