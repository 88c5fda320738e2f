import { elementAt } from "../plan/model/element-at.ts";
import type { ItemState } from "../plan/model/plan.ts";

/**
 * A checklist line of ours: the box, then the text as edited by humans, then the hidden key. GitHub's own ticking
 * changes the one character between the brackets.
 */
const BOX = /^[ \t]*[-*+] \[([ xX])\](?=\s).*<!-- box:([0-9A-Za-z_.:/%-]+) -->[ \t]*\r?$/gm;

/** A box found in a body. */
export interface Box {
  readonly key: string;
  readonly ticked: boolean;
  /** Offset of the character between the brackets. */
  readonly offset: number;
}

/**
 * Renders one line of a checklist. `label` is a line of sanitized markdown; the key ends the line, where people rarely
 * put their cursor. A dropped check keeps its box: ticking it means done after all.
 */
export function renderBox(
  key: string,
  state: ItemState,
  label: string,
  depth: number,
  isTicked = state === "done",
): string {
  const text = state === "dropped" ? `~~${label}~~` : label;
  return `${"  ".repeat(depth)}- [${isTicked ? "x" : " "}] ${text} <!-- box:${key} -->`;
}

/** Finds all boxes of ours in a text, in order. */
export function findBoxes(text: string): Box[] {
  return Array.from(text.matchAll(BOX), (match) => {
    const [line] = match;
    const [mark, key] = [elementAt(match, 1, "groups"), elementAt(match, 2, "groups")];
    return { key, ticked: mark !== " ", offset: match.index + line.indexOf("[") + 1 };
  });
}

/** Returns the text with every box of ours empty: what a fingerprint covers. */
export function emptyBoxes(text: string): string {
  return text.replace(BOX, (line, mark: string) => (mark === " " ? line : line.replace(`[${mark}]`, "[ ]")));
}
