import { isScalar, type Scalar } from "yaml";
import { elementAt } from "../../model/element-at.ts";
import type { ItemIndex } from "../../model/item-index.ts";
import type { Item, Plan, Span } from "../../model/plan.ts";
import { readBlocks, type Block } from "../../markdown/blocks.ts";
import { Lines, withLineFeeds } from "../../markdown/lines.ts";
import { tableRows } from "../../markdown/table-cells.ts";
import { joinLines } from "../../parse/box-words.ts";
import { readFrontMatter, type FrontMatter } from "../../parse/front-matter/front-matter.ts";
import { linesOf } from "../../parse/sections/fields.ts";
import { traceText, type TracedText } from "../../words/traced-text.ts";

/** Where the words of a title stand in a plan's text. */
export interface TitlePlace extends Span {
  /** What they are read from, by its own rules of what has to be escaped. */
  readonly style: "line" | "heading" | "cell" | "yaml" | "yaml-single" | "yaml-double";
  /** The words as they show. Offsets are those of the plan. */
  readonly words: TracedText;
  /** The labels of links that the plan defines. */
  readonly references: ReadonlySet<string>;
}

const NO_REFERENCES: ReadonlySet<string> = new Set();
/** No title is wrapped to more lines. */
const MOST_LINES = 12;

/** The places where an item's title may stand, the likeliest first. None for a title that no text says. */
export function* titlePlaces(plan: Plan, index: ItemIndex): Generator<TitlePlace> {
  const item = elementAt(plan.items, index, "items");
  const text = withLineFeeds(plan.text);
  const lines = new Lines(text);
  const front = readFrontMatter(text, lines);
  if (item.why.kind.includes("front-matter")) {
    yield* inFrontMatter(text, front, item);
    return;
  }
  if (index === 0 && front.titleScalar !== null) {
    yield* inScalar(text, front, front.titleScalar);
    return;
  }
  const { blocks, references } = readBlocks(text, front.end, lines);
  const at = blocks.findIndex(
    (block) => block.start === item.offset && (block.type === "bullet" || block.type === "heading"),
  );
  const block = blocks[at];
  if (block?.type === "heading") yield* joined(text, [block.content], "heading", references);
  else if (block?.type === "bullet") yield* wrapped(text, block.content, blocks[at + 1], references);
  else yield* inRow(text, blocks, item, lines, references);
}

/** A title of one line, of two, and so on: what is more than the title must not take part in how it is read. */
function* wrapped(
  text: string,
  first: Span,
  next: Block | undefined,
  references: ReadonlySet<string>,
): Generator<TitlePlace> {
  yield* joined(text, [first], "line", references);
  if (next?.type !== "paragraph" || /\n[^\n]*\n/.test(text.slice(first.end, next.start))) return;
  const below = [...linesOf(text, next)].slice(0, MOST_LINES).map((line) => trimmed(text, line));
  for (let count = 1; count <= below.length; count += 1)
    yield* joined(
      text,
      [first, ...below.slice(0, count)].filter(({ start, end }) => end > start),
      "line",
      references,
    );
}

function* inRow(
  text: string,
  blocks: readonly Block[],
  item: Item,
  lines: Lines,
  references: ReadonlySet<string>,
): Generator<TitlePlace> {
  const table = blocks.find(({ type, start, end }) => type === "table" && start <= item.offset && item.offset < end);
  if (table === undefined) {
    yield* joined(text, [{ start: item.offset, end: lines.endAt(item.offset) }], "line", references);
    return;
  }
  const row = tableRows(text, table).rows.find(({ start }) => start === item.offset);
  for (const cell of row?.cells ?? []) yield* joined(text, [cell], "cell", references);
}

/** The words of a todo. */
function* inFrontMatter(text: string, front: FrontMatter, item: Item): Generator<TitlePlace> {
  for (const todo of front.todos ?? []) {
    const start = front.base + (todo.range?.[0] ?? 0);
    const lineEnd = text.indexOf("\n", item.offset);
    if (start < item.offset || (start > lineEnd && lineEnd >= 0)) continue;
    for (const key of ["content", "title", "description", "id"]) {
      const scalar = todo.get(key, true);
      if (!isScalar(scalar) || typeof scalar.value !== "string") continue;
      yield* inScalar(text, front, scalar);
      return;
    }
  }
}

/** The words of a value of YAML: only where it says them as they are, on one line. */
function* inScalar(text: string, front: FrontMatter, scalar: Scalar): Generator<TitlePlace> {
  const [from = 0, until = 0] = scalar.range ?? [];
  const isQuoted = scalar.type === "QUOTE_SINGLE" || scalar.type === "QUOTE_DOUBLE";
  const span = { start: front.base + from + (isQuoted ? 1 : 0), end: front.base + until - (isQuoted ? 1 : 0) };
  const style = !isQuoted ? "yaml" : scalar.type === "QUOTE_SINGLE" ? "yaml-single" : "yaml-double";
  if (text.slice(span.start, span.end) === scalar.value) yield* joined(text, [span], style, NO_REFERENCES);
}

/** Lines as one, as the reader joins them. */
function* joined(
  text: string,
  parts: readonly Span[],
  style: TitlePlace["style"],
  references: ReadonlySet<string>,
): Generator<TitlePlace> {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return;
  const origins: Span[] = [];
  let source = "";
  for (const part of parts) {
    const line = text.slice(part.start, part.end);
    const joinedTo = source === "" ? line : joinLines([source, line]);
    const before = origins.at(-1)?.end ?? part.start;
    while (origins.length < joinedTo.length - line.length) origins.push({ start: before, end: part.start });
    for (let at = part.start; at < part.end; at += 1) origins.push({ start: at, end: at + 1 });
    source = joinedTo;
  }
  const words = traceText(source, references, origins);
  if (words !== null) yield { start: first.start, end: last.end, style, words, references };
}

function trimmed(text: string, { start, end }: Span): Span {
  const source = text.slice(start, end);
  const from = start + source.length - source.trimStart().length;
  return { start: from, end: Math.max(from, start + source.trimEnd().length) };
}
