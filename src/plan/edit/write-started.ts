import type { Item, Plan, Span, StatusMark, Undo } from "../model/plan.ts";
import type { TextEdit } from "./edit.ts";
import type { StateEdit } from "./write-mark.ts";

/**
 * The edit that makes an item say that somebody works on it, or that nobody does, in the plan's own sign. One that is
 * done is open with it.
 *
 * `undo` is what an earlier edit of this item gave: with it the bytes from before that edit come back. Null where the plan
 * has no sign for it, where the item is rolled up from what lies below, and where it is dropped.
 */
export function setStarted(plan: Plan, item: Item, to: boolean, undo?: Undo): StateEdit | null {
  const { mark, state, stateFrom } = item;
  if (mark.carrier !== "box" && mark.carrier !== "status") return null;
  if (stateFrom !== "own" || state === "dropped" || (state === "done" && !to)) return null;
  return mark.carrier === "box" ? setSign(plan, item, mark, to, undo) : setWords(item, mark, to, undo);
}

function setWords({ started }: Item, mark: StatusMark, to: boolean, undo: Undo | undefined): StateEdit | null {
  const kept: Undo = { carrier: "status", text: mark.text };
  if (started === to) return { edits: [], undo: kept };
  const text = to ? mark.started : undo?.carrier === "status" ? undo.text : mark.open;
  return text === null ? null : { edits: [replacing(mark.span, text)], undo: kept };
}

/**
 * The sign in a box, and the words of a field of status beside it. What says it elsewhere in the line stays: there is
 * nothing to set then.
 */
function setSign(
  { startedSign }: Plan,
  { started }: Item,
  { span, text, beside }: Extract<Item["mark"], { carrier: "box" }>,
  to: boolean,
  undo: Undo | undefined,
): StateEdit | null {
  const kept: Undo = { carrier: "box", text, ...(beside !== undefined && { beside: beside.text }) };
  if (started === to) return { edits: [], undo: kept };
  if (startedSign === null || (!to && text !== startedSign)) return null;
  const back = undo?.carrier === "box" && undo.text !== startedSign ? undo.text : " ";
  const sign = replacing(span, to ? startedSign : back);
  return { edits: [sign, ...(beside === undefined ? [] : besideEdits(beside, to, undo))], undo: kept };
}

function besideEdits(mark: StatusMark, to: boolean, undo: Undo | undefined): readonly TextEdit[] {
  const text = to ? mark.started : (undo?.beside ?? mark.open);
  return text === null || text === mark.text ? [] : [replacing(mark.span, text)];
}

function replacing({ start, end }: Span, text: string): TextEdit {
  return { offset: start, length: end - start, text };
}
