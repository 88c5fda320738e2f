import type { Block, Bullet } from "../markdown/blocks.ts";
import type { Draft } from "./item-draft.ts";
import { isMenu, linesOf, readFieldLines } from "./sections/fields.ts";
import { blocksOfBoldNames } from "./sections/bold-headings.ts";
import type { Field } from "./sections/fields.ts";
import { plainText } from "../words/inline.ts";
import type { Section } from "./sections/sections.ts";
import { fieldOf } from "../words/vocabulary.ts";
import type { Vocabulary } from "../words/vocabulary.ts";

/** A field's value taken from what stands below it is cut here: it is a summary, the body has the rest. */
const LONGEST_VALUE = 2_000;

/** Reads the fields of every item from the lines, list items and blocks that belong to it. */
export function readDetails(text: string, drafts: readonly Draft[], root: Section, vocabulary: Vocabulary): void {
  const byBullet = new Map<Bullet, Draft>();
  const bySection = new Map<Section, Draft>();
  for (const draft of drafts) {
    if (draft.bullet !== null) byBullet.set(draft.bullet, draft);
    if (draft.heading !== null) bySection.set(draft.heading, draft);
  }
  const plan = drafts[0];
  const first = drafts.find((draft) => draft.heading !== null || draft.bullet !== null)?.start ?? text.length;
  const read = (section: Section, owner: Draft | undefined): void => {
    const head = owner === plan && (section.heading?.start ?? 0) < first;
    const draft = bySection.get(section) ?? (section.depth <= 1 || head ? owner : undefined);
    readBlocks(text, section.blocks, draft, byBullet, vocabulary);
    if (draft !== undefined && draft === plan) readTables(text, section.blocks, draft, vocabulary);
    for (const child of section.children) read(child, draft);
  };
  read(root, plan);
}

function readBlocks(
  text: string,
  blocks: readonly Block[],
  heading: Draft | undefined,
  byBullet: ReadonlyMap<Bullet, Draft>,
  vocabulary: Vocabulary,
): void {
  const ofBold = blocksOfBoldNames(text, blocks, vocabulary);
  for (const [index, block] of blocks.entries()) {
    if (block.type === "bullet" && byBullet.has(block)) continue;
    if (block.type !== "bullet" && block.type !== "paragraph") continue;
    const owner = ownerOf(block, byBullet) ?? heading;
    if (owner === undefined) continue;
    const fields = readFieldLines(text, block, vocabulary);
    for (const [at, field] of fields.entries()) {
      if (field.name === "status" && ofBold.has(block)) continue;
      owner.fields.push(field);
      if (field.name === null || owner.values[field.name] !== undefined) continue;
      const inline = plainText(text.slice(field.value.start, field.value.end));
      const value = inline === "" && at === fields.length - 1 ? valueBelow(text, blocks, index, vocabulary) : inline;
      const isList = field.name === "dependsOn" && /^\[.*\]$/.test(value);
      if (isList) owner.values[field.name] = value.slice(1, -1).trim() || "none";
      else if (value !== "" && !isMenu(value)) owner.values[field.name] = value;
    }
  }
}

/** Attributes of the plan in a table of two columns: `| **Status** | Draft |`. */
function readTables(text: string, blocks: readonly Block[], owner: Draft, vocabulary: Vocabulary): void {
  for (const block of blocks) {
    if (block.type !== "table") continue;
    for (const row of linesOf(text, block)) {
      const [before = "", key = "", cell = ""] = text.slice(row.start, row.end).split("|", 3);
      const name = before.trim() === "" && key.trim() !== "" ? fieldOf(vocabulary, key.trim()) : null;
      if (name === null) continue;
      const value = cell.trim();
      const from = row.start + before.length + key.length + 2;
      const start = from + cell.length - cell.trimStart().length;
      const line = { start: row.start, end: Math.min(from + cell.length, row.end) };
      owner.fields.push({
        name,
        key: plainText(key.trim()),
        lead: "",
        value: { start, end: start + value.length },
        line,
        alone: false,
      });
      if (owner.values[name] === undefined && value !== "" && !isMenu(value)) owner.values[name] = plainText(value);
    }
  }
}

function ownerOf(block: Block, byBullet: ReadonlyMap<Bullet, Draft>): Draft | undefined {
  for (let around = block.bullet; around !== null; around = around.bullet) {
    const draft = byBullet.get(around);
    if (draft !== undefined) return draft;
  }
  return undefined;
}

/** The list, paragraph or code that follows an empty field, up to the next field. */
function valueBelow(text: string, blocks: readonly Block[], index: number, vocabulary: Vocabulary): string {
  const label = blocks[index];
  const lines: string[] = [];
  let length = 0;
  for (const block of blocks.slice(index + 1, index + 41)) {
    if (block.type === "rule" || block.type === "table" || block.type === "html") break;
    if (label?.type === "bullet" && !isInside(block, label)) break;
    if (label?.type === "paragraph" && block.bullet === null && lines.length > 0 && block.type !== "bullet") break;
    if (block.type !== "code" && readFieldLines(text, block, vocabulary).length > 0 && block.bullet === label?.bullet)
      break;
    const content = block.type === "bullet" ? block.content : block;
    const source = text.slice(content.start, content.end).trim();
    const value = block.type === "code" ? source : plainText(source);
    length += value.length + 1;
    if (length > LONGEST_VALUE) break;
    lines.push(block.type === "bullet" ? `- ${value}` : value);
  }
  return lines.join("\n");
}

function isInside(block: Block, bullet: Bullet): boolean {
  for (let around = block.bullet; around !== null; around = around.bullet) if (around === bullet) return true;
  return false;
}

/** The status field that says a state, or would. */
export function statusFields(draft: Draft): Field[] {
  return draft.fields.filter((field) => field.name === "status");
}
