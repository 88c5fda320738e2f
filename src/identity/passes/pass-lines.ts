import { elementAt } from "../../plan/model/element-at.ts";
import { sharedLines } from "../text/line-diff.ts";
import { belongsToNamesake, findNamesakes } from "./namesakes.ts";
import { isSpecific } from "../text/specific.ts";
import type { Tree } from "./tree.ts";
import { haveSameParent, restsOnAssumption, type Work } from "./work.ts";

/** An item whose line is unchanged. */
export interface UnchangedLine {
  readonly old: number;
  readonly now: number;
  /** Whether enough lines beside it are unchanged to identify the place. */
  readonly isInBlock: boolean;
}

/** Finds items of two versions of a file whose line is unchanged, by a line diff of the texts; makes no pairs yet. */
export function unchangedLines(before: Tree, after: Tree, oldFile: number, newFile: number): readonly UnchangedLine[] {
  const [oldLines, newLines] = keepMarks(linesOf(before, oldFile), linesOf(after, newFile));
  const [oldItems, newItems] = [itemsByLine(before, oldFile), itemsByLine(after, newFile)];
  const [oldCounts, newCounts] = [countOf(oldLines), countOf(newLines)];
  const isUnique = (line: string): boolean => oldCounts.get(line) === 1 && newCounts.get(line) === 1;
  return blocksOf(sharedLines(oldLines, newLines), oldLines, newLines).flatMap((block) => {
    const telling = block.filter(([at]) => /[\p{L}\p{N}]/u.test(elementAt(oldLines, at, "lines")));
    const isInBlock = telling.length >= 2 && telling.some(([at]) => isUnique(elementAt(oldLines, at, "lines")));
    return block.flatMap(([oldLine, newLine]) => {
      const [old, now] = [oldItems.get(oldLine), newItems.get(newLine)];
      return old === undefined || now === undefined ? [] : [{ old, now, isInBlock }];
    });
  });
}

/**
 * Matches unchanged lines: adjacent ones of any length, a single one if it is unmistakable or the parents are already
 * the same item. A repeated line alone is no evidence: a diff may shift it (`Commit`) into the neighboring block.
 */
export function matchUnchangedLines(work: Work, unchanged: readonly UnchangedLine[]): void {
  const { before, pairing, whole } = work;
  const namesakes = findNamesakes(work);
  for (const { old, now, isInBlock } of unchanged) {
    if (!pairing.isFree(old, now) || belongsToNamesake(work, old, now, namesakes)) continue;
    const isUnmistakable =
      isInBlock || (whole.before.isUnique(old) && whole.after.isUnique(now) && isSpecific(before.wording(old)));
    if (isUnmistakable) pairing.add(old, now);
    else if (haveSameParent(work, old, now)) pairing.add(old, now, restsOnAssumption(work, old));
  }
}

/** Returns runs of shared lines with only blank lines between them, on both sides. */
function blocksOf(
  shared: readonly [number, number][],
  oldLines: readonly string[],
  newLines: readonly string[],
): [number, number][][] {
  const blocks: [number, number][][] = [];
  let [oldNext, newNext] = [-1, -1];
  for (const [old, now] of shared) {
    if (oldLines[old] === "") continue;
    const isAdjacent = isBlankBetween(oldLines, oldNext, old) && isBlankBetween(newLines, newNext, now);
    if (isAdjacent) blocks.at(-1)?.push([old, now]);
    else blocks.push([[old, now]]);
    [oldNext, newNext] = [old + 1, now + 1];
  }
  return blocks;
}

function isBlankBetween(lines: readonly string[], from: number, to: number): boolean {
  if (from < 0) return false;
  for (let at = from; at < to; at++) if (lines[at] !== "") return false;
  return true;
}

/** Returns the lines of a file without trailing blanks, which are no change. */
function linesOf(tree: Tree, file: number): string[] {
  const { text, items } = elementAt(tree.files, file, "files");
  const lines = text?.split(/\r\n?|\n/u) ?? items.map((item) => item.text);
  return lines.map((line) => line.trimEnd());
}

/**
 * Returns the lines for the diff: without the character in the box, so that a tick is no change. It is kept in lines
 * that are otherwise equal and of which some were removed: there it shows which stayed.
 */
function keepMarks(before: readonly string[], after: readonly string[]): [string[], string[]] {
  const [oldCounts, newCounts] = [countOf(before.map(withoutMark)), countOf(after.map(withoutMark))];
  const isTold = (line: string): boolean => {
    const [was, is] = [oldCounts.get(line) ?? 0, newCounts.get(line) ?? 0];
    return was > is && is > 0;
  };
  const seen = (line: string): string => {
    const bare = withoutMark(line);
    return isTold(bare) ? line : bare;
  };
  return [before.map(seen), after.map(seen)];
}

function withoutMark(line: string): string {
  return line.replace(/^(\s*(?:>\s*)*(?:[-*+]|\d{1,4}[.)])\s+)\[[^\]]\]/u, "$1[ ]");
}

/** Returns nodes by 0-based line; without a text, every item has its own line. */
function itemsByLine(tree: Tree, file: number): Map<number, number> {
  const start = tree.start(file);
  const { text, items } = elementAt(tree.files, file, "files");
  return new Map(items.map((item, index) => [text === undefined ? index : item.line - 1, start + index]));
}

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
