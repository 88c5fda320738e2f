import { elementAt } from "../plan/model/element-at.ts";
import { codeSpans } from "../plan/words/code-spans.ts";
import { readMarkdown } from "../plan/markdown/markdown.ts";
import type { Span } from "../plan/model/plan.ts";

/** Parts of a paragraph that are not plain text, one alternative each: comments, tags, and link targets. */
const NOT_PLAIN = /<!--[\s\S]*?(?:-->|$)|<[A-Za-z/!?][^<>]*>|\]\([^()]*\)/g;

/**
 * Returns the lines of a comment that are plain text, unchanged: outside code of any kind, quotes, lists, tables and
 * HTML, HTML comments included. The text is parsed as plans are.
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
        while (next < covered.length && elementAt(covered, next, "covered parts").end <= begin) next += 1;
        const isCovered = (covered[next]?.start ?? Number.POSITIVE_INFINITY) < begin;
        begin += line.length + 1;
        return !isCovered;
      });
  });
}

/** Returns the parts of a paragraph that are code or HTML, in order and not overlapping. */
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
