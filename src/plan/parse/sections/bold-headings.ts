import type { Block } from "../../markdown/blocks.ts";
import type { Span } from "../../model/plan.ts";
import { readName } from "../../words/name.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import { readFieldLines } from "./fields.ts";
import { isBoldNumber, readLabel } from "./labels.ts";
import { statedIn } from "./stated.ts";

const BOLD_LINE = /^(?:\*\*|__)(?=\S)[^\n]*?\S(?:\*\*|__)[^\n]*$/;
/** Prose between a bold name and its boxes: no more blocks than a person keeps in mind. */
const LOOK_AHEAD = 6;

/** A bold line is a heading where boxes follow it and its words name a piece of work: `**Task 1.4:** Login (4 h)`. */
export function boldHeading(
  text: string,
  blocks: readonly Block[],
  index: number,
  vocabulary: Vocabulary,
): Span | null {
  const block = blocks[index];
  if (block?.type !== "paragraph" || block.bullet !== null || block.quoted) return null;
  const first = firstLine(text, block);
  if (!BOLD_LINE.test(first)) return null;
  const name = readName(first, vocabulary);
  const named = name.level !== null ? name.level.number !== "" : name.section !== null && name.key !== "";
  if (!named || (name.level !== null && !name.separated && vocabulary.isGate(name.rest))) return null;
  if (!leadsToBoxes(text, blocks, index, vocabulary)) return null;
  return firstLineSpan(text, block);
}

export function firstLineSpan(text: string, block: Block): Span {
  return { start: block.start, end: block.start + firstLine(text, block).length };
}

function leadsToBoxes(text: string, blocks: readonly Block[], index: number, vocabulary: Vocabulary): boolean {
  const saysTasks = (block: Block | undefined) =>
    block !== undefined && readLabel(text, block, vocabulary)?.says === "tasks";
  let isLabelled = saysTasks(blocks[index]);
  for (const block of blocks.slice(index + 1, index + 1 + LOOK_AHEAD)) {
    if (block.type === "heading" || block.type === "rule") return false;
    if (block.type === "bullet" && (block.box !== null || (isLabelled && isBoldNumber(text, block)))) return true;
    if (block.type === "paragraph" && block.bullet === null) {
      const line = firstLine(text, block);
      if (/^(?:\*\*|__)/.test(line) && !isMetadata(text, block, vocabulary) && !saysBoxes(text, block, vocabulary))
        return false;
      isLabelled = saysTasks(block) || isLabelled;
    }
  }
  return false;
}

/** A label of the boxes below it: `**Tasks:**`, `**Acceptance criteria:**`. */
function saysBoxes(text: string, block: Block, vocabulary: Vocabulary): boolean {
  const says = readLabel(text, block, vocabulary)?.says;
  return says === "tasks" || says === "gate";
}

/** Fields that stand between a name and its boxes without being a label of them. */
const METADATA: ReadonlySet<string> = new Set([
  "goal",
  "dependsOn",
  "priority",
  "estimate",
  "status",
  "owner",
  "files",
]);

function isMetadata(text: string, block: Block, vocabulary: Vocabulary): boolean {
  const fields = readFieldLines(text, block, vocabulary);
  return fields.length > 0 && fields.every(({ name }) => name !== null && METADATA.has(name));
}

function firstLine(text: string, block: Block): string {
  return (text.slice(block.start, block.end).split(/\r?\n/, 1)[0] ?? "").trimEnd();
}

/** A bold line with nothing behind it. */
const BOLD_ALONE = /^(?:\*\*|__)(?=\S)[^\n*_]*[^\s:：*_](?:\*\*|__)$/;

/**
 * The bold lines with a status of their own right below them, which are headings: those that name a level, and several
 * below one heading, whatever they say.
 */
export function statedLines(text: string, blocks: readonly Block[], vocabulary: Vocabulary): ReadonlySet<Block> {
  const stated = new Set<Block>();
  let unnamed: Block[] = [];
  const close = (): void => {
    if (unnamed.length > 1) for (const block of unnamed) stated.add(block);
    unnamed = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.type === "heading") close();
    if (block.type !== "paragraph" || block.bullet !== null || block.quoted) continue;
    const first = firstLine(text, block);
    if (!BOLD_LINE.test(first) || !isStated(text, blocks, index, vocabulary)) continue;
    const { level } = readName(first, vocabulary);
    if (level !== null && level.number !== "") stated.add(block);
    else if (isBoldName(text, block, vocabulary)) unnamed.push(block);
  }
  close();
  return stated;
}

/**
 * The blocks in which a status is said of a bold line, and not of the heading above: one with a name and no level, further
 * down than right below the heading, and the fields that follow it.
 */
export function blocksOfBoldNames(text: string, blocks: readonly Block[], vocabulary: Vocabulary): ReadonlySet<Block> {
  const found = new Set<Block>();
  let isBelow = false;
  for (const [index, block] of blocks.entries()) {
    if (block.bullet !== null || block.quoted) continue;
    // `**Priority: high**` is a field of the heading.
    const isName = isBoldName(text, block, vocabulary) && !/[:：]/.test(firstLine(text, block));
    if (index > 0 && isName) isBelow = true;
    else if (block.type === "bullet") isBelow &&= block.box === null;
    else if (block.type !== "paragraph" || readFieldLines(text, block, vocabulary).length === 0) isBelow = false;
    if (isBelow) found.add(block);
  }
  return found;
}

function isBoldName(text: string, block: Block, vocabulary: Vocabulary): boolean {
  if (block.type !== "paragraph") return false;
  const first = firstLine(text, block);
  if (!BOLD_ALONE.test(first)) return false;
  const { key } = readName(first, vocabulary);
  return !vocabulary.fields.has(key) && !vocabulary.isLabel(key);
}

/** True where the lines below the first of a block, or the list right below it, hold a field of status that says a state. */
function isStated(text: string, blocks: readonly Block[], index: number, vocabulary: Vocabulary): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  const from = firstLineSpan(text, block).end;
  if (text.slice(from, block.end).trim() !== "") return statedIn(text, { start: from, end: block.end }, vocabulary);
  for (const next of blocks.slice(index + 1, index + 1 + LOOK_AHEAD)) {
    if (next.type === "paragraph" && next.bullet === null && !BOLD_LINE.test(firstLine(text, next)))
      return statedIn(text, next, vocabulary);
    if (next.type === "paragraph" && readFieldLines(text, next, vocabulary).length > 0)
      return statedIn(text, next, vocabulary);
    if (next.type !== "bullet" || next.box !== null) return false;
    if (statedIn(text, next.content, vocabulary)) return true;
  }
  return false;
}
