import { codeFences } from "./fences.ts";
import type { Span } from "../model/plan.ts";

/** What a line is swallowed by, with the offset at which that begins. */
export interface Swallowed {
  readonly by: "code" | "comment" | "html";
  readonly from: number;
}

const OPENER = /(?<!\\)<!--|^[ \t>]*<(pre|script|style|textarea|table|details)\b/gim;
/** The end of each, and whether one that never ends reaches to the end of the text. */
const HTML_END: Readonly<Record<string, RegExp>> = {
  pre: /<\/pre\s*>/gi,
  script: /<\/script\s*>/gi,
  style: /<\/style\s*>/gi,
  textarea: /<\/textarea\s*>/gi,
  table: /<\/table\s*>|\n[ \t]*\r?\n/gi,
  details: /\n[ \t]*\r?\n/gi,
};

/** Finds what stands at an offset: a fence of code, a comment, an element whose text is nobody's markdown. */
export function linePlaces(text: string): (offset: number) => Swallowed | null {
  const fences = codeFences(text);
  const others = [...swallowing(text, fences)];
  return (offset) => {
    const code = spanAt(fences, offset);
    if (code !== null) return { by: "code", from: code.start };
    const around = spanAt(others, offset);
    return around === null ? null : { by: around.by, from: around.start };
  };
}

/** The one of these spans, in order and apart, that holds the offset. */
function spanAt<S extends Span>(spans: readonly S[], offset: number): S | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= offset ? span : null;
}

function* swallowing(text: string, fences: readonly Span[]): Generator<Span & { readonly by: "comment" | "html" }> {
  OPENER.lastIndex = 0;
  let fence = 0;
  for (let match = OPENER.exec(text); match !== null; match = OPENER.exec(text)) {
    const start = match.index;
    while (fence < fences.length && (fences[fence]?.end ?? 0) <= start) fence += 1;
    const code = fences[fence];
    if (code !== undefined && code.start <= start) {
      OPENER.lastIndex = code.end;
      continue;
    }
    const name = match[1]?.toLowerCase();
    const end = name === undefined ? endOf(/-->/g, text, start) : endOf(HTML_END[name] ?? /-->/g, text, start);
    yield { by: name === undefined ? "comment" : "html", start, end };
    OPENER.lastIndex = end;
  }
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? text.length : match.index + match[0].length;
}
