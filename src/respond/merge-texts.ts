import { elementAt } from "../plan/model/element-at.ts";
import { sharedLines } from "../identity/text/line-diff.ts";

/**
 * Merges two texts derived from a third one, line by line, as git does: a change made by only one side is taken. Null
 * where both sides changed the same place differently.
 */
export function mergeTexts(origin: string, ours: string, theirs: string): string | null {
  const [base, left, right] = [lines(origin), lines(ours), lines(theirs)];
  const inLeft = new Map(sharedLines(base, left));
  const inRight = new Map(sharedLines(base, right));
  const merged: string[] = [];
  let [atBase, atLeft, atRight] = [0, 0, 0];
  for (let index = 0; index <= base.length; index += 1) {
    const isEnd = index === base.length;
    const leftIndex = isEnd ? left.length : inLeft.get(index);
    const rightIndex = isEnd ? right.length : inRight.get(index);
    if (leftIndex === undefined || rightIndex === undefined) continue;
    const between = mergeGap(
      base.slice(atBase, index).join(""),
      left.slice(atLeft, leftIndex).join(""),
      right.slice(atRight, rightIndex).join(""),
    );
    if (between === null) return null;
    merged.push(between);
    if (!isEnd) merged.push(elementAt(base, index, "lines"));
    [atBase, atLeft, atRight] = [index + 1, leftIndex + 1, rightIndex + 1];
  }
  return merged.join("");
}

function mergeGap(base: string, left: string, right: string): string | null {
  if (left === right || right === base) return left;
  return left === base ? right : null;
}

/** Splits into lines with their ends, so that joining them restores the text. */
function lines(text: string): string[] {
  return text === "" ? [] : text.split(/(?<=\n)/);
}
