import type { Block, Bullet } from "../../markdown/blocks.ts";
import { linesOf, readFieldLines } from "./fields.ts";
import { plainText, withoutNote, wordKey } from "../../words/inline.ts";
import { readSlip } from "../../slips/slip.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";

/** What a label says of the boxes behind it. */
export interface Label {
  readonly title: string;
  readonly says: "tasks" | "gate" | "legend" | "nothing";
  /** True when something stands behind the label on its line: it then speaks only of a list right below. */
  readonly filled: boolean;
}

const BOLD_START = /^(?:\*\*|__)(?=\S)([^\n]*?\S)(?:\*\*|__)([^\n]*)$/;

/**
 * The label that a paragraph or list item ends with, or null when it is prose. Lines behind it that are boxes to their
 * author, but run on the label's paragraph, don't keep it from being one.
 */
export function readLabel(text: string, block: Block, vocabulary: Vocabulary): Label | null {
  if (block.type !== "paragraph" && block.type !== "bullet") return null;
  const span = block.type === "bullet" ? block.content : block;
  const fields = readFieldLines(text, span, vocabulary);
  const lines = [...linesOf(text, span)].filter((line) => text.slice(line.start, line.end).trim() !== "");
  for (const line of lines.toReversed()) {
    const source = text.slice(line.start, line.end);
    const field = fields.findLast((one) => one.line.start >= line.start && one.line.start < line.end);
    const found =
      field === undefined
        ? labelIn(source.trim(), vocabulary)
        : label(field.key, field.value.end > field.value.start && !endsOpen(text, field.value.end), vocabulary);
    if (found !== null || readSlip(source).box?.sure !== true) return found;
  }
  return null;
}

function labelIn(source: string, vocabulary: Vocabulary): Label | null {
  const bold = BOLD_START.exec(source);
  if (bold !== null && (/^(?:[(（][^)）]*[)）])?$/.test((bold[2] ?? "").trim()) || /[:：]$/.test(source)))
    return label(bold[1] ?? "", false, vocabulary);
  if (source.length > 60 || !/[:：]$/.test(source)) return null;
  const plain = label(source, false, vocabulary);
  return plain.says === "nothing" ? null : plain;
}

function label(source: string, filled: boolean, vocabulary: Vocabulary): Label {
  const key = withoutNote(wordKey(source), ["(（", ")）"]);
  const says = vocabulary.tasks.has(key)
    ? "tasks"
    : vocabulary.isLegend(key)
      ? "legend"
      : vocabulary.isGate(key)
        ? "gate"
        : "nothing";
  return { title: plainText(source).replace(/[:：]\s*$/, ""), says, filled };
}

function endsOpen(text: string, end: number): boolean {
  return /[:：]/.test(text.charAt(end - 1));
}

/**
 * The bold items of numbered lists without boxes that are tasks: those below a label that says so.
 *
 * @param underTasks true where the section's own name says tasks.
 */
export function numberedTasks(
  text: string,
  blocks: readonly Block[],
  vocabulary: Vocabulary,
  underTasks: boolean,
): ReadonlySet<Bullet> {
  const tasks = new Set<Bullet>();
  if (!blocks.some((block) => isBoldNumber(text, block))) return tasks;
  let label: Label | null = null;
  let right = false;
  for (const block of blocks)
    if (block.type === "bullet") {
      if (block.box !== null) continue;
      const lasting: boolean = label !== null && !label.filled && label.says !== "nothing";
      const near: Label | null = right || lasting ? label : null;
      if (isBoldNumber(text, block) && (near?.says === "tasks" || (near === null && underTasks))) tasks.add(block);
      else if (block.bullet === null) right = false;
    } else if (block.bullet === null) {
      const read = readLabel(text, block, vocabulary);
      if (read !== null) label = read;
      right = read !== null;
    }
  return tasks;
}

/** True for a bold item of a numbered list, which a label above makes a task. */
export function isBoldNumber(text: string, block: Block): block is Bullet {
  if (block.type !== "bullet" || block.box !== null) return false;
  if (block.number === null || block.bullet !== null || block.quoted) return false;
  return /^(?:\*\*|__)\S/.test(text.slice(block.content.start, block.content.end));
}

/** How many tasks of a section stand under no gate or legend label: boxes, and the given ones without. */
export function workBoxes(
  text: string,
  blocks: readonly Block[],
  vocabulary: Vocabulary,
  numbered: ReadonlySet<Bullet>,
): number {
  let label: Label | null = null;
  let right = false;
  let count = numbered.size;
  for (const block of blocks) {
    if (block.type === "bullet" && numbered.has(block)) continue;
    if (block.type === "bullet" && block.box !== null) {
      const near: Label | null = right || label?.filled !== true ? label : null;
      if (near === null || near.says === "tasks" || near.says === "nothing") count += 1;
      continue;
    }
    if (block.bullet !== null) continue;
    const read = block.type === "bullet" ? null : readLabel(text, block, vocabulary);
    if (read !== null) label = read;
    right = read !== null;
  }
  return count;
}

/** True when a list spells out what its marks mean: each mark once, with nothing but a word of state behind it. */
export function isLegendList(text: string, boxes: readonly Bullet[], vocabulary: Vocabulary): boolean {
  if (boxes.length < 2) return false;
  const marks = new Set(boxes.map((bullet) => bullet.box?.text ?? ""));
  if (marks.size !== boxes.length) return false;
  return boxes.every(({ content }) => {
    const words = plainText(text.slice(content.start, content.end)).replace(/^[\s=:–—-]+/, "");
    const found = vocabulary.stateAt(words);
    return (
      found !== null &&
      /^(?:\s*(?:tasks?|items?|features?|steps?))?\s*(?:[(（/,–—-].*)?$/iu.test(words.slice(found.length))
    );
  });
}
