import type { Block, Bullet } from "../../markdown/blocks.ts";
import { boldHeading, firstLineSpan, statedLines } from "./bold-headings.ts";
import { readHeadingBox, type HeadingBox } from "./heading-box.ts";
import { plainText, showsNothing } from "../../words/inline.ts";
import { withoutStamp } from "../../words/stamps.ts";
import { readTaskTable, type TaskRow } from "./task-tables.ts";
import { readLabels, type Label } from "./labels.ts";
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
    /** Its words, without the mark in brackets. */
    readonly content: Span;
    /** Stands in a list item or a quote. */
    readonly isInside: boolean;
    readonly bold: boolean;
    readonly box: HeadingBox | null;
  } | null;
  readonly name: Name;
  readonly depth: number;
  readonly parent: Section | null;
  readonly children: Section[];
  /** What stands between the heading and the first sub-heading, in order. */
  readonly blocks: Block[];
  /** The bold items of numbered lists among them that are tasks without having a box. */
  numbered: ReadonlySet<Bullet>;
  /** The nearest label of each list item that has one. */
  labels: ReadonlyMap<Bullet, Label>;
  /** The tables among them that list tasks, by their rows. */
  tables: ReadonlyMap<Block, readonly TaskRow[]>;
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
  const stated = statedLines(text, blocks, vocabulary);
  for (const [index, block] of blocks.entries()) {
    if (block.type === "heading" && !block.quoted) {
      // What shows no words names nothing: what stands below it goes on with what stands above.
      if (showsNothing(text.slice(block.content.start, block.content.end))) continue;
      const boxed = readHeadingBox(text, block.content);
      const content = boxed?.words ?? block.content;
      open(
        {
          start: block.start,
          end: block.end,
          content,
          isInside: block.bullet !== null || block.quoted,
          bold: false,
          box: boxed?.box ?? null,
        },
        block.depth,
      );
      continue;
    }
    const isHeading = directed.has(block) || stated.has(block);
    const bold = isHeading ? firstLineSpan(text, block) : boldHeading(text, blocks, index, vocabulary);
    if (bold === null) {
      current.blocks.push(block);
      continue;
    }
    open({ ...bold, content: bold, isInside: false, bold: true, box: null }, BOLD_DEPTH);
    const rest = bold.end + (/^[ \t]*\r?\n/.exec(text.slice(bold.end, block.end))?.[0].length ?? 0);
    if (rest > bold.end && rest < block.end) current.blocks.push({ ...block, start: rest });
  }
  while (current.parent !== null) current = close(current, text.length);
  for (const each of [root, ...walkSections(root)]) {
    const underTasks = each.heading !== null && vocabulary.isTasks(each.name.key);
    const { labels, numbered } = readLabels(text, each.blocks, vocabulary, underTasks);
    each.numbered = numbered;
    each.labels = labels;
    each.tables = readTables(text, each.blocks, vocabulary);
  }
  return root;
}

function readTables(
  text: string,
  blocks: readonly Block[],
  vocabulary: Vocabulary,
): ReadonlyMap<Block, readonly TaskRow[]> {
  const tables = new Map<Block, readonly TaskRow[]>();
  for (const block of blocks) {
    if (block.type !== "table" || block.quoted || block.bullet !== null) continue;
    const rows = readTaskTable(text, block, vocabulary);
    if (rows !== null) tables.set(block, rows);
  }
  return tables;
}

/** The words of a list item without marks, and without the time before them. */
export function wordsOfBox(text: string, { content }: Bullet): string {
  return withoutStamp(plainText(text.slice(content.start, content.end)));
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
  return {
    heading,
    name,
    depth,
    parent,
    children: [],
    blocks: [],
    numbered: new Set(),
    labels: new Map(),
    tables: new Map(),
    end: 0,
  };
}

function close(of: Section, at: number): Section {
  of.end = at;
  return of.parent ?? of;
}
