import { isTicked } from "../markdown/checkbox.ts";
import type { TextEdit } from "./edit.ts";
import type { Item, Mark, Plan, Undo } from "../model/plan.ts";

type Writable = "open" | "done";
type Carrier<Name extends Mark["carrier"]> = Extract<Mark, { carrier: Name }>;

/** An edit of the plan, and what brings the old bytes back. */
export interface StateEdit {
  readonly edits: TextEdit[];
  readonly undo: Undo;
}

/**
 * The edit that makes an item say `to`, and nothing else in the text another thing.
 *
 * `undo` is what an earlier edit of this item gave: with it the bytes from before that edit come back, `[~]` and `[X]`
 * included. Null when the state can't be written: it is rolled up from what lies below, or the item is struck out.
 */
export function setState(plan: Plan, item: Item, to: Writable, undo?: Undo): StateEdit | null {
  const { mark } = item;
  switch (mark.carrier) {
    case "none":
      return null;
    case "box":
      return setBox(plan, mark, to, undo);
    case "status":
      return setStatus(plan, item, mark, to, undo);
    case "numbered":
      if (to === "open") return { edits: [], undo: { carrier: "numbered", text: "" } };
      return insert(mark.span.start, "[x] ", { carrier: "numbered", text: "" });
    case "heading":
      if (to === "open") return { edits: [], undo: { carrier: "heading", text: "" } };
      return insert(mark.span.start, mark.insertion, { carrier: "heading", text: mark.insertion });
  }
}

function setBox(plan: Plan, mark: Carrier<"box">, to: Writable, undo: Undo | undefined): StateEdit {
  const ticked = isTicked(mark.text);
  if (ticked && to === "open" && undo?.carrier === "numbered")
    return replace(mark.outer.start, mark.outer.end - mark.outer.start, "", {
      carrier: "numbered",
      text: plan.text.slice(mark.outer.start, mark.outer.end),
    });
  const { beside } = mark;
  const kept: Undo = { carrier: "box", text: mark.text, ...(beside !== undefined && { beside: beside.text }) };
  const besides = beside === undefined ? [] : besideEdits(beside, to, undo);
  const before = undo?.carrier === "box" && isTicked(undo.text) === (to === "done") ? undo.text : null;
  if (ticked === (to === "done") && (before === null || before === mark.text)) return { edits: [], undo: kept };
  const box = replace(mark.span.start, mark.span.end - mark.span.start, before ?? (to === "done" ? "x" : " "), kept);
  return { ...box, edits: [...box.edits, ...besides] };
}

/** The edit of a field of status beside a box: the words that stood there before, else those of the plan's style. */
function besideEdits(mark: Carrier<"status">, to: Writable, undo: Undo | undefined): TextEdit[] {
  const text = to === "open" && undo?.beside !== undefined ? undo.beside : to === "done" ? mark.done : mark.open;
  return text === mark.text ? [] : [{ offset: mark.span.start, length: mark.span.end - mark.span.start, text }];
}

function setStatus(plan: Plan, item: Item, mark: Carrier<"status">, to: Writable, undo: Undo | undefined): StateEdit {
  if (to === "open" && undo?.carrier === "heading" && undo.text !== "") {
    const at = insertedAt(plan.text, undo.text, mark);
    if (at !== null) return replace(at, undo.text.length, "", undo);
  }
  const kept: Undo = { carrier: "status", text: mark.text };
  const text = undo?.carrier === "status" ? undo.text : to === "done" ? mark.done : mark.open;
  if (item.state === to && undo?.carrier !== "status") return { edits: [], undo: kept };
  if (text === mark.text) return { edits: [], undo: kept };
  return replace(mark.span.start, mark.span.end - mark.span.start, text, kept);
}

/** Where an inserted status line stands: its own bytes, around the words that say the state. */
function insertedAt(text: string, inserted: string, mark: Carrier<"status">): number | null {
  const at = text.lastIndexOf(inserted, mark.span.start);
  return at >= 0 && at + inserted.length >= mark.span.end ? at : null;
}

function insert(offset: number, text: string, undo: Undo): StateEdit {
  return replace(offset, 0, text, undo);
}

function replace(offset: number, length: number, text: string, undo: Undo): StateEdit {
  return { edits: [{ offset, length, text }], undo };
}
