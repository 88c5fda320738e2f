import type { Block, Bullet } from "../../markdown/blocks.ts";
import { readFieldLines } from "./fields.ts";
import { showsNothing } from "../../words/inline.ts";
import { isBoldNumber, numberedTasks, readLabel } from "./labels.ts";
import { readName } from "../../words/name.ts";
import type { Name } from "../../words/name.ts";
import { elementAt } from "../../model/element-at.ts";
import type { Span } from "../../model/plan.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";

/** A heading with what stands below it. Bold lines that name a piece of work count as headings of the lowest depth. */
export interface Section {
  /** Null for the document itself. */
  readonly heading: {
    readonly start: number;
    readonly end: number;
    readonly content: Span;
    readonly bold: boolean;
  } | null;
  readonly name: Name;
  readonly depth: number;
  readonly parent: Section | null;
  readonly children: Section[];
  /** What stands between the heading and the first sub-heading, in order. */
  readonly blocks: Block[];
  /** The bold items of numbered lists among them that are tasks without having a box. */
  numbered: ReadonlySet<Bullet>;
  /** Where the section ends, sub-headings included. */
  end: number;
}

/** Deeper than any heading. */
const BOLD_DEPTH = 7;

/**
 * The tree of headings; the root stands for the document.
 * @param directed bold lines that are headings since a comment says so.
 */
export function readSections(
  text: string,
  blocks: readonly Block[],
  vocabulary: Vocabulary,
  directed: ReadonlySet<Block>,
): Section {
  const root = section(null, readName("", vocabulary), 0, null);
  root.end = text.length;
  let current = root;
  const open = (heading: NonNullable<Section["heading"]>, depth: number): void => {
    while (current.parent !== null && current.depth >= depth) current = close(current, heading.start);
    const source = text.slice(heading.content.start, heading.content.end);
    const made = section(heading, readName(source, vocabulary), depth, current);
    current.children.push(made);
    current = made;
  };
  for (const [index, block] of blocks.entries()) {
    if (block.type === "heading" && !block.quoted) {
      // What shows no words names nothing: what stands below it goes on with what stands above.
      if (showsNothing(text.slice(block.content.start, block.content.end))) continue;
      open({ start: block.start, end: block.end, content: block.content, bold: false }, block.depth);
      continue;
    }
    const bold = directed.has(block) ? firstLineSpan(text, block) : boldHeading(text, blocks, index, vocabulary);
    if (bold === null) {
      current.blocks.push(block);
      continue;
    }
    open({ ...bold, content: bold, bold: true }, BOLD_DEPTH);
    const rest = bold.end + (/^[ \t]*\r?\n/.exec(text.slice(bold.end, block.end))?.[0].length ?? 0);
    if (rest > bold.end && rest < block.end) current.blocks.push({ ...block, start: rest });
  }
  while (current.parent !== null) current = close(current, text.length);
  for (const each of [root, ...walkSections(root)]) {
    const underTasks = each.heading !== null && vocabulary.tasks.has(each.name.key);
    each.numbered = numberedTasks(text, each.blocks, vocabulary, underTasks);
  }
  return root;
}

/** All sections below this one, in document order. */
export function* walkSections(of: Section): Generator<Section> {
  for (const child of of.children) {
    yield child;
    yield* walkSections(child);
  }
}

/** The innermost of these sections, in document order, that holds an offset. */
export function sectionAt(sections: readonly Section[], offset: number): Section {
  // A section ends where another one of its depth begins: the last one that begins before holds the offset.
  let [low, high] = [1, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.heading?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return elementAt(sections, low - 1, "sections");
}

/** The list items of this section that carry a checkbox, or would once they are ticked. */
export function boxesOf(of: Section): Bullet[] {
  return of.blocks
    .filter((block) => block.type === "bullet")
    .filter((bullet) => bullet.box !== null || of.numbered.has(bullet));
}

function section(heading: Section["heading"], name: Name, depth: number, parent: Section | null): Section {
  return { heading, name, depth, parent, children: [], blocks: [], numbered: new Set(), end: 0 };
}

function close(of: Section, at: number): Section {
  of.end = at;
  return of.parent ?? of;
}

const BOLD_LINE = /^(?:\*\*|__)(?=\S)[^\n]*?\S(?:\*\*|__)[^\n]*$/;
/** Prose between a bold name and its boxes: no more blocks than a person keeps in mind. */
const LOOK_AHEAD = 6;

/** A bold line is a heading where boxes follow it and its words name a piece of work: `**Task 1.4:** Login (4 h)`. */
function boldHeading(text: string, blocks: readonly Block[], index: number, vocabulary: Vocabulary): Span | null {
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

function firstLineSpan(text: string, block: Block): Span {
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
      if (/^(?:\*\*|__)/.test(line) && !isMetadata(text, block, vocabulary)) return false;
      isLabelled = saysTasks(block) || isLabelled;
    }
  }
  return false;
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
