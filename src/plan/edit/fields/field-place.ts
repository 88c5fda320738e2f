import { tableRows } from "../../markdown/table-cells.ts";
import type { Fields, Item, Span } from "../../model/plan.ts";
import { readFieldLines } from "../../parse/sections/fields.ts";
import { plainText } from "../../words/inline.ts";
import { fieldOf, type Vocabulary } from "../../words/vocabulary.ts";
import type { Layout } from "../layout/layout.ts";

/** Where the value of a field stands in the text. */
export interface FieldPlace {
  readonly kind: "line" | "cell" | "inline";
  readonly value: Span;
  /** What goes with the value when the field goes: its line, or the brackets around it. */
  readonly outer: Span;
  /** What stands before the value in its line; empty for an inline mark. */
  readonly lead: string;
}

/** The place of an item's field: a line of its own, a cell of its row, or a mark in its line; null where it has none. */
export function fieldPlace(layout: Layout, item: Item, name: keyof Fields, vocabulary: Vocabulary): FieldPlace | null {
  if (layout.shapeOf(item) === "row") return cellOf(layout, item, name, vocabulary);
  const line = fieldLines(layout, item, vocabulary).find((field) => field.name === name);
  if (line !== undefined) return line.place;
  const value = item.fields[name];
  return value === undefined ? null : inlinePlace(layout, item, value);
}

/** The fields that stand on lines of an item, in order. */
export function fieldLines(
  layout: Layout,
  item: Item,
  vocabulary: Vocabulary,
): readonly { readonly name: keyof Fields | null; readonly place: FieldPlace }[] {
  const isOwn = (offset: number): boolean => item.body.some(({ start, end }) => start <= offset && offset < end);
  return layout.blocks.flatMap((block) => {
    if (
      (block.type !== "paragraph" && block.type !== "bullet") ||
      !isOwn(block.type === "bullet" ? block.content.start : block.start)
    )
      return [];
    return readFieldLines(layout.text, block, vocabulary).map((field) => {
      const start = layout.lineStart(field.line.start);
      const outer = field.alone ? { start, end: layout.lines.nextAt(field.line.end) } : field.value;
      return { name: field.name, place: { kind: "line" as const, value: field.value, outer, lead: field.lead } };
    });
  });
}

function cellOf(layout: Layout, item: Item, name: keyof Fields, vocabulary: Vocabulary): FieldPlace | null {
  const { text } = layout;
  const table = layout.blocks.find(
    ({ type, start, end }) => type === "table" && start <= item.offset && item.offset < end,
  );
  if (table === undefined) return null;
  const { head, rows } = tableRows(text, table);
  const column = head.cells.findIndex(({ start, end }) => fieldOf(vocabulary, text.slice(start, end)) === name);
  const cell = rows.find(({ start, end }) => start <= item.offset && item.offset < end)?.cells[column];
  return cell === undefined ? null : { kind: "cell", value: cell, outer: cell, lead: "" };
}

/** A mark in the line itself: `(4h)`, `(@ann)`, `📅 2026-12-01`. The last one counts, as it is read. */
function inlinePlace(layout: Layout, item: Item, value: string): FieldPlace | null {
  const end = layout.lines.endAt(item.offset);
  const line = layout.text.slice(item.offset, end);
  const at = line.lastIndexOf(value);
  if (at < 0) return null;
  const before =
    /(?:\s*(?:[([（][^([（)\]）]*|(?:📅|🗓|📆)\p{VS}?\s*|[←⟵]\s*)|\s+)$/u.exec(line.slice(0, at))?.[0] ?? "";
  const isOpen = /[([（]/.test(before);
  const after = isOpen ? (/^[^([（)\]）]*[)\]）]/.exec(line.slice(at + value.length))?.[0] ?? "") : "";
  const start = item.offset + at;
  return {
    kind: "inline",
    value: { start, end: start + value.length },
    outer: { start: start - before.length, end: start + value.length + after.length },
    lead: "",
  };
}

/** The plain words of a place. */
export function wordsAt(layout: Layout, { value }: FieldPlace): string {
  return plainText(layout.text.slice(value.start, value.end));
}
