import type { Span } from "../model/plan.ts";
import { codeSpans } from "./code-spans.ts";
import { escapesIn, revealEscapes, shieldOf } from "./escapes.ts";
import { COMMENT, ENTITY, entity, linkMarks, MARK_STEPS, MAX_READ } from "./inline.ts";

/** A piece of a text to be replaced; what it is replaced by stands where all of it stood. */
interface Change extends Span {
  readonly text: string | TracedText;
}

/** A text that knows of each of its UTF-16 units where it stands in the source that it was made of. */
export class TracedText {
  readonly text: string;
  readonly spans: readonly Span[];

  constructor(text: string, spans: readonly Span[]) {
    this.text = text;
    this.spans = spans;
  }

  slice(start: number, end?: number): TracedText {
    return new TracedText(this.text.slice(start, end), this.spans.slice(start, end));
  }

  /** Changes in order and apart. */
  change(changes: Iterable<Change>): TracedText {
    let text = "";
    const spans: Span[] = [];
    let from = 0;
    const keep = (until: number): void => {
      text += this.text.slice(from, until);
      for (let at = from; at < until; at += 1) spans.push(this.#spanAt(at));
    };
    for (const { start, end, text: put } of changes) {
      keep(start);
      from = end;
      if (put instanceof TracedText) {
        text += put.text;
        spans.push(...put.spans);
      } else if (put !== "") {
        const span = { start: this.#spanAt(start).start, end: this.#spanAt(end - 1).end };
        text += put;
        for (let at = 0; at < put.length; at += 1) spans.push(span);
      }
    }
    keep(this.text.length);
    return new TracedText(text, spans);
  }

  #spanAt(at: number): Span {
    const span = this.spans[at];
    if (span === undefined) throw new RangeError(`${at} lies outside of a text of ${this.text.length}`);
    return span;
  }
}

/**
 * What `plainText` gives, traced back to the source.
 *
 * @param origins where each unit of the source stands; a source that was put together has gaps.
 * @returns null where the source is so long, or so composed, that it can't be traced.
 */
export function traceText(
  source: string,
  references: ReadonlySet<string>,
  origins: readonly Span[] = Array.from({ length: source.length }, (_unit, at) => ({ start: at, end: at + 1 })),
): TracedText | null {
  const composed = compose(new TracedText(source, origins));
  if (composed === null || composed.text.length > MAX_READ) return null;
  const shielded = composed.change(
    escapesIn(composed.text).map((at) => ({ start: at, end: at + 2, text: shieldOf(composed.text.charAt(at + 1)) })),
  );
  let text = replace(shielded, COMMENT, " ");
  const codes: TracedText[] = [];
  const coded = text;
  text = coded.change(
    codeSpans(coded.text).map(({ start, end, marks }) => {
      codes.push(trimmed(coded.slice(start + marks, end - marks)));
      return { start, end, text: `\u0000${codes.length - 1}\u0000` };
    }),
  );
  text = text.change(linkMarks(text.text, references).map((span) => ({ ...span, text: "" })));
  for (const { pattern, leaves } of MARK_STEPS) text = replace(text, pattern, leaves);
  text = text.change(
    [...text.text.matchAll(ENTITY)].map((match) => ({
      ...spanOf(match),
      text: entity(match[0], match[1], match[2], match[3]),
    })),
  );
  text = text.change(
    // eslint-disable-next-line no-control-regex -- the marks set above
    [...text.text.matchAll(/\u0000(\d+)\u0000/g)].map((match) => ({
      ...spanOf(match),
      text: codes[Number(match[1])] ?? "",
    })),
  );
  text = trimmed(replace(text, /\s+/g, " "));
  return new TracedText(revealEscapes(text.text), text.spans);
}

function replace(traced: TracedText, pattern: RegExp, leaves: "" | " " | "$1"): TracedText {
  const changes: Change[] = [];
  for (const match of traced.text.matchAll(pattern)) {
    const whole = spanOf(match);
    // A group that is left stands apart from the ends by the marks around it, which are of the same length.
    const marks = (match[0].length - (match[1] ?? "").length) / 2;
    const text = leaves === "$1" ? traced.slice(whole.start + marks, whole.end - marks) : leaves;
    changes.push({ ...whole, text });
  }
  return traced.change(changes);
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function trimmed(traced: TracedText): TracedText {
  const start = traced.text.length - traced.text.trimStart().length;
  return traced.slice(start, Math.max(start, traced.text.trimEnd().length));
}

/** Letters with their marks as one character each. */
function compose(traced: TracedText): TracedText | null {
  const whole = traced.text.normalize("NFC");
  if (whole === traced.text) return traced;
  const parts = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(traced.text)];
  const composed = traced.change(
    parts.map(({ index, segment }) => ({
      start: index,
      end: index + segment.length,
      text:
        segment.normalize("NFC") === segment ? traced.slice(index, index + segment.length) : segment.normalize("NFC"),
    })),
  );
  return composed.text === whole ? composed : null;
}
