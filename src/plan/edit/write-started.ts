import type { Item, Plan, Undo } from "../model/plan.ts";
import type { StateEdit } from "./write-mark.ts";

/**
 * The edit that makes an item say that somebody works on it, or that nobody does, in the plan's own sign. One that is
 * done is open with it.
 *
 * `undo` is what an earlier edit of this item gave: with it the bytes from before that edit come back. Null where the plan
 * has no sign for it, where the item is rolled up from what lies below, and where it is dropped.
 */
export function setStarted(plan: Plan, item: Item, to: boolean, undo?: Undo): StateEdit | null {
  const { mark } = item;
  if (item.stateFrom !== "own" || item.state === "dropped" || (item.state === "done" && !to)) return null;
  switch (mark.carrier) {
    case "box":
      return setSign(plan, item, mark, to, undo);
    case "status": {
      const kept: Undo = { carrier: "status", text: mark.text };
      if (item.started === to) return { edits: [], undo: kept };
      const back = undo?.carrier === "status" ? undo.text : mark.open;
      const text = to ? mark.started : back;
      if (text === null) return null;
      return { edits: [{ offset: mark.span.start, length: mark.span.end - mark.span.start, text }], undo: kept };
    }
    case "numbered":
    case "heading":
    case "none":
      return null;
  }
}

/** The sign in a box. What says it elsewhere in the line stays: there is nothing to set then. */
function setSign(
  { startedSign }: Plan,
  { started }: Item,
  { span, text }: Extract<Item["mark"], { carrier: "box" }>,
  to: boolean,
  undo: Undo | undefined,
): StateEdit | null {
  const kept: Undo = { carrier: "box", text };
  if (started === to) return { edits: [], undo: kept };
  if (startedSign === null || (!to && text !== startedSign)) return null;
  const back = undo?.carrier === "box" && undo.text !== startedSign ? undo.text : " ";
  return { edits: [{ offset: span.start, length: span.end - span.start, text: to ? startedSign : back }], undo: kept };
}
