import type { Span } from "../../model/plan.ts";
import { codeSpans } from "../../words/code-spans.ts";
import { escapesIn } from "../../words/escapes.ts";
import { linkMarks } from "../../words/inline.ts";

/** Code or a link: words that are put in beside it stay outside of it. */
export interface Holder {
  readonly kind: "code" | "link";
  readonly outer: Span;
  readonly inner: Span;
}

/** The code and links of a line, in order. */
export function holdersIn(line: string, references: ReadonlySet<string>): readonly Holder[] {
  const codes = codeSpans(line).map(({ start, end, marks }): Holder => ({
    kind: "code",
    outer: { start, end },
    inner: { start: start + marks, end: end - marks },
  }));
  // As long as it was: what stands in code or behind a backslash is no bracket.
  let bare = line;
  for (const at of escapesIn(line)) bare = `${bare.slice(0, at)}xx${bare.slice(at + 2)}`;
  for (const { outer } of codes)
    bare = bare.slice(0, outer.start) + "x".repeat(outer.end - outer.start) + bare.slice(outer.end);
  const marks = linkMarks(bare, references);
  const links = marks.flatMap((open, at): Holder[] => {
    const close = at % 2 === 0 ? marks[at + 1] : undefined;
    if (close === undefined) return [];
    return [
      { kind: "link", outer: { start: open.start, end: close.end }, inner: { start: open.end, end: close.start } },
    ];
  });
  return [...codes, ...links].sort((a, b) => a.outer.start - b.outer.start);
}
