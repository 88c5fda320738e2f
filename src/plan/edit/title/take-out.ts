import type { Span } from "../../model/plan.ts";

const BLANK = /[ \t\u00a0]/;
const MARK_BEFORE = /(\*{1,3}|_{1,3}|~~?|`+|<(\w+)[^<>]*>)$/u;
/** A mark or a bracket that stands right before words, with nothing but a blank or another bracket before it. */
const OPENED = /(?:^|[\s([{<"“‘«「])(?:\*{1,3}|_{1,3}|~~|`+|\[)$/u;
const CLOSED = /^(?:\*{1,3}|_{1,3}|~~|`+|\])/u;
/** A backslash that is one, and keeps what stands behind it from being a mark. */
const KEPT = /(?<!\\)(?:\\\\)*\\$/;

/** A text without a stretch of words, without the blanks that would stand alone and the marks that would hold nothing. */
export function takeOut(text: string, words: Span): { readonly text: string; readonly at: number } {
  let { start, end } = withEmptyMarks(text, words);
  const isBefore = start === 0 || text.charAt(start - 1) === "\n" || OPENED.test(text.slice(0, start));
  const isBehind = end === text.length || /[\r\n]/.test(text.charAt(end));
  const isApart = isBehind || BLANK.test(text.charAt(end)) || CLOSED.test(text.slice(end));
  if (isBefore) end = blanksBehind(text, end);
  else if (isApart) start = blanksBefore(text, start);
  return { text: text.slice(0, start) + text.slice(end), at: start };
}

/** Where the blanks begin that stand before an offset. */
export function blanksBefore(text: string, at: number): number {
  let start = at;
  while (BLANK.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function blanksBehind(text: string, at: number): number {
  let end = at;
  while (BLANK.test(text.charAt(end))) end += 1;
  return end;
}

/** A stretch with the marks around it that would hold nothing without it. */
function withEmptyMarks(text: string, words: Span): Span {
  for (let held = words; ;) {
    const [from, until] = [blanksBefore(text, held.start), blanksBehind(text, held.end)];
    const open = MARK_BEFORE.exec(text.slice(0, from));
    const mark = open?.[1] ?? "";
    const close = open?.[2] === undefined ? mark : `</${open[2]}>`;
    if (mark === "" || !opens(text, mark, from - mark.length) || !text.startsWith(close, until)) return held;
    held = { start: from - mark.length, end: until + close.length };
  }
}

/** True for a mark that opens: as many stand before it in its line as open and close. */
function opens(text: string, mark: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return mark.startsWith("<") || (!KEPT.test(before) && before.split(mark).length % 2 === 1);
}
