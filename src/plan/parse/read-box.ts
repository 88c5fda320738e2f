import type { Bullet } from "../markdown/blocks.ts";
import { isTicked } from "../markdown/checkbox.ts";
import type { ItemState, Mark } from "../model/plan.ts";
import type { Draft } from "./item-draft.ts";

/** For dotted ids at one indent, the item with the longest id that this one begins with. */
export function prefixOf(id: string | null, ids: ReadonlyMap<string, Draft>): Draft | null {
  let prefix = id?.toLowerCase() ?? "";
  for (let dot = prefix.lastIndexOf("."); dot > 0; dot = prefix.lastIndexOf(".")) {
    prefix = prefix.slice(0, dot);
    const found = ids.get(prefix);
    if (found !== undefined) return found;
  }
  return null;
}

/** What a checkbox says of its item; null without one. */
export function stateOf(bullet: Bullet): ItemState | null {
  if (bullet.box === null) return null;
  return isTicked(bullet.box.text) ? "done" : "open";
}

/** Where the state of a list item stands, or would. */
export function markOf(bullet: Bullet, text: string): Mark {
  const { box } = bullet;
  if (box === null) return { carrier: "numbered", span: { start: bullet.content.start, end: bullet.content.start } };
  const span = { start: box.mark, end: box.mark + box.markLength };
  const blank = /[ \t]/.test(text.charAt(span.end + 1)) ? 1 : 0;
  return {
    carrier: "box",
    span,
    outer: { start: box.open, end: span.end + 1 + blank },
    text: text.slice(span.start, span.end),
  };
}
