import { elementAt } from "../model/element-at.ts";
import type { TextEdit } from "../edit/edit.ts";
import { readBlocks } from "../markdown/blocks.ts";
import { bodyAt } from "../markdown/body.ts";
import { Lines, withLineFeeds } from "../markdown/lines.ts";
import type { Item } from "../model/plan.ts";
import { findUnread } from "./lint-boxes.ts";
import { mendLine } from "./mend-line.ts";
import { unrenderedBox } from "./unrendered-box.ts";
import type { LineNumber } from "../model/line-number.ts";

/** A line whose mark can be mended with certainty. */
export interface Mend {
  /** 1-based. */
  readonly line: LineNumber;
  readonly edit: TextEdit;
}

/** A line that looks like a checkbox and is left as it is, and why. */
export interface UncertainBox {
  readonly line: LineNumber;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** As the end of a sentence. */
  readonly why: string;
}

/** The marks that GitHub doesn't show as checkboxes: those that can be mended, and those that can't be with certainty. */
export function mendBoxes(
  source: string,
  items: readonly Item[],
): { readonly mends: readonly Mend[]; readonly doubts: readonly UncertainBox[] } {
  const text = withLineFeeds(source);
  const lines = new Lines(text);
  const from = bodyAt(text);
  const mends: Mend[] = [];
  const doubts: UncertainBox[] = [];
  const bullets = bulletsOf(items);
  const isLink = /^ {0,3}\[x\]:/im.test(text);
  for (const found of findUnread(text, items, from)) {
    const mending =
      isLink && found.slip.box?.ticked === true
        ? { doubt: "`[x]` is the name of a link in this file" }
        : mendLine(found, bulletNear(bullets, found.line));
    if ("edit" in mending) mends.push({ line: found.line, edit: mending.edit });
    else doubts.push({ line: found.line, column: (found.slip.box?.start ?? found.slip.start) + 1, why: mending.doubt });
  }
  const offsets = new Set(items.map(({ offset }) => offset));
  for (const block of readBlocks(text, from, lines).blocks) {
    const found = unrenderedBox(text, block, offsets);
    if (found === null) continue;
    const line = lines.lineOf(found.offset);
    if (found.edit === null) doubts.push({ line, column: lines.columnOf(found.offset), why: found.why });
    else mends.push({ line, edit: found.edit });
  }
  return { mends: mends.sort(byLine), doubts: doubts.sort(byLine) };
}

function byLine(a: { readonly line: LineNumber }, b: { readonly line: LineNumber }): number {
  return a.line - b.line;
}

/** The bullets of the boxes that are read, by line. */
function bulletsOf(items: readonly Item[]): readonly { readonly line: LineNumber; readonly bullet: string }[] {
  return items.flatMap(({ line, mark, text }) =>
    mark.carrier === "box" && /^[-*+]/.test(text) ? [{ line, bullet: text.charAt(0) }] : [],
  );
}

/** The bullet of the last box above a line, else of the first one below it: lists of two kinds are two lists. */
function bulletNear(bullets: ReturnType<typeof bulletsOf>, line: LineNumber): string {
  let [low, high] = [0, bullets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elementAt(bullets, middle, "bullets").line < line) low = middle + 1;
    else high = middle;
  }
  return (bullets[low - 1] ?? bullets[low])?.bullet ?? "-";
}
