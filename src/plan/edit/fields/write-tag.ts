import type { ItemIndex } from "../../model/item-index.ts";
import type { Item, Plan } from "../../model/plan.ts";
import { elementAt } from "../../model/element-at.ts";
import { codeSpans } from "../../words/code-spans.ts";
import type { TextEdit } from "../edit.ts";
import { Layout } from "../layout/layout.ts";
import { tagsFor } from "../layout/usual.ts";
import type { Reading } from "../reading.ts";
import type { Rewrite } from "../rewrite.ts";
import { endOfWords } from "./end-of-words.ts";
import { refused, rewriteField } from "./read-field.ts";
import { unchanged } from "./write-field.ts";

/**
 * A plan in which an item has one tag more or less: `#ops` behind its words, `[US1]` before them. It is added as the item
 * has other tags, else as half of its siblings have theirs.
 */
export function writeTag(plan: Plan, index: ItemIndex, tag: string, act: "add" | "remove", reading: Reading): Rewrite {
  const item = elementAt(plan.items, index, "items");
  const isWanted = act === "add";
  if (item.tags.includes(tag) === isWanted) return unchanged(plan);
  const layout = new Layout(plan);
  const edits = isWanted ? addition(layout, item, tag) : removals(layout, item, tag);
  const wanted = new Set(isWanted ? [...item.tags, tag] : item.tags.filter((each) => each !== tag));
  const isSaid = ({ tags }: Item): boolean => tags.length === wanted.size && tags.every((each) => wanted.has(each));
  let found: Rewrite = refused(
    isWanted ? "neither it nor half of the lines around it have such tags" : "the tag is no mark of its line",
  );
  for (const edit of edits) {
    found = rewriteField(plan, edit, { index, fields: [], tags: true, isSaid }, reading);
    if (found.kind === "written") return found;
  }
  return found;
}

/** The places in its line that may say the tag: a word of the title may look like one. */
function removals(layout: Layout, item: Item, tag: string): readonly TextEdit[] {
  const line = layout.text.slice(item.offset, layout.lines.endAt(item.offset));
  const escaped = tag.replace(/[^\p{L}\p{N}_-]/gu, "\\$&");
  const bracketed = `(?:\\[${escaped}\\]|\\(${escaped}\\))`;
  const mark = new RegExp(`\\s#${escaped}(?![\\p{L}\\p{N}_-])|\\s${bracketed}(?=\\s*$)|${bracketed}\\s?`, "gu");
  const codes = codeSpans(line);
  return [...line.matchAll(mark)]
    .filter((match) => !codes.some(({ start, end }) => start <= match.index && match.index < end))
    .map((match) => ({ offset: item.offset + match.index, length: match[0].length, text: "" }));
}

function addition(layout: Layout, item: Item, tag: string): readonly TextEdit[] {
  const parent = item.parent === null ? null : layout.item(item.parent);
  const siblings = (parent?.children ?? [])
    .map((child) => layout.item(child))
    .filter(({ index }) => index !== item.index);
  const own = tagsFor([tag], [item]);
  const { leading, trailing } = own.leading.length + own.trailing.length > 0 ? own : tagsFor([tag], siblings);
  if (trailing.length > 0) return [{ offset: endOfWords(layout, item), length: 0, text: ` #${tag}` }];
  if (leading.length === 0) return [];
  const at = wordsStart(layout, item);
  return at === null ? [] : [{ offset: at, length: 0, text: `[${tag}] ` }];
}

/** Where the words behind the id of a line begin. */
function wordsStart(layout: Layout, item: Item): number | null {
  const bullet = layout.bulletOf(item);
  if (bullet === null) return null;
  const source = layout.text.slice(bullet.content.start, bullet.content.end);
  if (item.id === null) return bullet.content.start;
  const at = source.indexOf(item.id);
  const behind = at < 0 ? null : /^[^\p{L}\p{N}\s([]*\s+/u.exec(source.slice(at + item.id.length));
  return behind === null ? null : bullet.content.start + at + item.id.length + behind[0].length;
}
