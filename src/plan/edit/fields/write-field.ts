import type { ItemIndex } from "../../model/item-index.ts";
import type { Plan } from "../../model/plan.ts";
import { elementAt } from "../../model/element-at.ts";
import { Layout } from "../layout/layout.ts";
import type { TextEdit } from "../edit.ts";
import type { Reading } from "../reading.ts";
import type { Rewrite } from "../rewrite.ts";
import { fieldPlace, wordsAt, type FieldPlace } from "./field-place.ts";
import { refused, rewriteField, vocabularyIn } from "./read-field.ts";

/** The fields with one value that flow from an issue into a plan. */
export const SINGLE_FIELDS = ["priority", "estimate", "due", "milestone", "type"] as const;
export type SingleField = (typeof SINGLE_FIELDS)[number];

/**
 * A plan in which a field of an item has another value, or, by null, none. Only a field that is there is written: on a
 * line of its own, in a cell, or as a mark in the item's line.
 */
export function writeField(
  plan: Plan,
  index: ItemIndex,
  field: SingleField,
  value: string | null,
  reading: Reading,
): Rewrite {
  const item = elementAt(plan.items, index, "items");
  if (value !== null && (value.trim() === "" || /[\r\n]/.test(value))) return refused("its value is no single line");
  if ((item.fields[field] ?? null) === value) return unchanged(plan);
  const layout = new Layout(plan);
  const place = fieldPlace(layout, item, field, vocabularyIn(reading));
  if (place === null) return refused("the item has no such field");
  if (place.kind === "line" && item.fields[field] !== undefined && wordsAt(layout, place) !== item.fields[field])
    return refused("its value stands on several lines");
  return rewriteField(
    plan,
    value === null ? removalOf(layout, place) : replacementOf(place, value),
    { index, fields: [field], tags: false, isSaid: ({ fields }) => (fields[field] ?? null) === value },
    reading,
  );
}

export function unchanged(plan: Plan): Rewrite {
  return { kind: "written", plan, placeOf: plan.items.map(({ index }) => index) };
}

export function replacementOf({ kind, value, lead }: FieldPlace, text: string): TextEdit {
  // An empty cell ends where the next bar stands.
  if (kind === "cell" && value.start === value.end) return { offset: value.start, length: 0, text: `${text} ` };
  // A label without a value may end right behind its colon.
  const blank = value.start === value.end && lead !== "" && !/\s$/.test(lead) ? " " : "";
  return { offset: value.start, length: value.end - value.start, text: `${blank}${text}` };
}

/** Takes a field away with its line; a paragraph of its own goes with the blank line behind it. */
export function removalOf(layout: Layout, { kind, outer, value }: FieldPlace): TextEdit {
  if (kind !== "line" || outer === value) return { offset: outer.start, length: outer.end - outer.start, text: "" };
  const isBlank = (offset: number): boolean => layout.lineAt(offset).trim() === "";
  const isParagraph =
    (outer.start === 0 || isBlank(outer.start - 1)) && outer.end < layout.text.length && isBlank(outer.end);
  const end = isParagraph ? layout.lines.nextAt(outer.end) : outer.end;
  // The last line of a text without a line end takes the one before it along.
  const isLast = end >= layout.text.length && !layout.text.endsWith("\n");
  const start = isLast && outer.start > 0 ? layout.lines.endAt(layout.lineStart(outer.start - 1)) : outer.start;
  return { offset: start, length: end - start, text: "" };
}
