import { tableRows } from "../markdown/table-cells.ts";
import { itemIndex } from "../model/item-index.ts";
import type { Item, Span } from "../model/plan.ts";
import { plainText, wordKey } from "../words/inline.ts";
import { readHeadingState, readStateValue } from "../words/item-state.ts";
import { readLevel } from "../words/name.ts";
import { fieldOf, type Vocabulary } from "../words/vocabulary.ts";
import { statusFields } from "./details.ts";
import type { DraftNoItem } from "./draft-source.ts";
import type { Draft } from "./item-draft.ts";
import { numberOf, rowNumber } from "./sections/overview-lines.ts";
import { levelKey } from "./sections/repeats.ts";
import { walkSections, type Section } from "./sections/sections.ts";

/** The lines of overviews that are the checkboxes of headings, and so no items. */
export interface OverviewMarks {
  readonly lines: ReadonlySet<Draft>;
  /** The list items of these lines: no text of what they stand in. */
  readonly texts: readonly Span[];
  readonly noItems: readonly DraftNoItem[];
}

/**
 * Gives a heading that has neither a mark nor an item below it the checkbox of the one line that names it in an overview:
 * nothing else says how it stands. What more the line says is text of the heading.
 */
export function takeOverviewMarks(text: string, drafts: readonly Draft[], vocabulary: Vocabulary): OverviewMarks {
  const parents = new Set(drafts.map(({ parent }) => parent));
  const headings = byKey(drafts, ({ heading }) => (heading === null ? null : keyOfHeading(heading)));
  const lines = byKey(drafts, (draft) => {
    const isLine = draft.why.kind.includes("summary-box") && draft.mark.carrier === "box" && !parents.has(draft);
    return isLine ? keyOfLine(draft.title, vocabulary) : null;
  });
  const taken = new Map<Draft, Draft>();
  for (const [key, [line, ...otherLines]] of lines) {
    const [heading, ...others] = headings.get(key) ?? [];
    if (line === undefined || heading === undefined || otherLines.length + others.length > 0) continue;
    if (heading.own !== null || parents.has(heading)) continue;
    heading.own = line.own;
    heading.mark = line.mark;
    heading.why.state = "overview-line";
    taken.set(line, heading);
  }
  const texts: Span[] = [];
  for (const [{ bullet, title }, { extra }] of taken) {
    if (bullet === null) continue;
    const end = Math.max(bullet.end, bullet.until);
    texts.push({ start: bullet.start, end });
    const said = { start: bullet.content.start, end };
    if (plainText(text.slice(said.start, said.end)).length > title.length + 1) extra.push(said);
  }
  const noItems = [...taken].map(([{ title, start }, around]) => {
    return { what: "checkbox" as const, title, at: start, rule: "overview-mark" as const, around };
  });
  return { lines: new Set(taken.keys()), texts, noItems };
}

/**
 * Returns the items, each line of an overview with the item whose heading it names, where that is one alone. The drafts
 * are those that the items were made of.
 */
export function withListedItems(
  items: readonly Item[],
  drafts: readonly Draft[],
  vocabulary: Vocabulary,
): readonly Item[] {
  if (!items.some(isLineOfOverview)) return items;
  const headings = byKey(drafts, ({ heading }) => (heading === null ? null : keyOfHeading(heading)));
  const indexOf = new Map(drafts.map((draft, at) => [draft, itemIndex(at)] as const));
  return items.map((item) => {
    const key = isLineOfOverview(item) ? keyOfLine(item.title, vocabulary) : null;
    const [heading, ...others] = (key === null ? undefined : headings.get(key)) ?? [];
    const lists = heading === undefined || others.length > 0 ? undefined : indexOf.get(heading);
    return lists === undefined ? item : { ...item, lists };
  });
}

function isLineOfOverview({ why }: Item): boolean {
  return why.kind.includes("summary-box");
}

function keyOfHeading({ name: { level, section } }: Section): string | null {
  if (level !== null) return level.number === "" ? null : levelKey(level);
  return section;
}

function keyOfLine(title: string, vocabulary: Vocabulary): string | null {
  const level = readLevel(title, vocabulary);
  return level === null || level.number === "" ? numberOf(title) : levelKey(level);
}

function byKey(
  drafts: readonly Draft[],
  keyOf: (draft: Draft) => string | null,
): ReadonlyMap<string, readonly Draft[]> {
  const found = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    if (key === null) continue;
    const same = found.get(key);
    if (same === undefined) found.set(key, [draft]);
    else same.push(draft);
  }
  return found;
}

/**
 * Gives a heading that has neither a state nor an item below it the cell of an overview that says how it stands:
 * `| 2. Ladder | 0/3 | Not started |` in a table with a column of phases and one of states. A line of a list that names it
 * comes before that.
 */
export function readOverviewRows(text: string, drafts: readonly Draft[], root: Section, vocabulary: Vocabulary): void {
  const parents = new Set(drafts.map(({ parent }) => parent));
  const bare = new Map<string, Draft | null>();
  for (const draft of drafts) {
    const level = draft.heading?.name.level ?? null;
    if (level === null || level.number === "") continue;
    const key = levelKey(level);
    bare.set(key, bare.has(key) || parents.has(draft) || isStated(text, draft, vocabulary) ? null : draft);
  }
  for (const { title, why } of drafts) {
    const level = why.kind.includes("summary-box") ? readLevel(title, vocabulary) : null;
    if (level !== null) bare.delete(levelKey(level));
  }
  if (![...bare.values()].some((draft) => draft !== null)) return;
  for (const section of [root, ...walkSections(root)])
    for (const [key, cell] of statesIn(text, section, vocabulary)) {
      const draft = bare.get(key) ?? null;
      if (draft === null) continue;
      draft.fields.push({ name: "status", key: "", lead: "", value: cell, line: cell, alone: false });
      bare.delete(key);
    }
}

function isStated(text: string, draft: Draft, vocabulary: Vocabulary): boolean {
  const heading = draft.heading?.heading ?? null;
  if (heading === null || heading.box !== null || draft.own !== null) return true;
  return statusFields(draft).length > 0 || readHeadingState(text, heading.content, vocabulary) !== null;
}

/** The cells of state in the tables of a section, by the heading that their row names. */
function* statesIn(text: string, { blocks }: Section, vocabulary: Vocabulary): Generator<[string, Span]> {
  for (const block of blocks) {
    if (block.type !== "table" || block.quoted || block.bullet !== null) continue;
    const { head, rows } = tableRows(text, block);
    const keys = head.cells.map((cell) => wordKey(text.slice(cell.start, cell.end)));
    const name = keys.findIndex((key) => vocabulary.isLevelWord(key));
    const state = keys.findIndex((key) => fieldOf(vocabulary, key) === "status");
    const word = keys[name];
    if (word === undefined || state < 0) continue;
    for (const { cells } of rows) {
      const [named, cell] = [cells[name], cells[state]];
      if (named === undefined || cell === undefined || readStateValue(text, cell, vocabulary) === null) continue;
      const words = plainText(text.slice(named.start, named.end));
      const number = rowNumber(words);
      const level = readLevel(words, vocabulary);
      if (level !== null && level.number !== "") yield [levelKey(level), cell];
      else if (number !== null) yield [`${word} ${number}`, cell];
    }
  }
}
