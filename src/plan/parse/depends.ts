import { plainText } from "../words/inline.ts";
import type { ItemIndex } from "../model/item-index.ts";
import type { Item } from "../model/plan.ts";
import { canonical, References } from "../model/references.ts";

const WORD =
  "steps?|tasks?|phases?|sprints?|milestones?|stor(?:y|ies)|user stor(?:y|ies)|epics?|stages?|waves?|weeks?|days?|pocs?";
const NUMBER = "[-−]?\\d+(?:\\.\\d+)*[a-z]?";
const TOKEN = new RegExp(
  [
    `\\b(?<word>${WORD})\\s+(?<numbers>${NUMBER}(?:\\s*(?:,|and|&|und|y|et|-|–|to|through)\\s*(?:(?:${WORD})\\s+)?${NUMBER})*)`,
    "\\b(?<code>[A-Za-z]{1,8}-?\\d+(?:\\.\\d+)*[a-z]?)(?:\\s*(?:-|–|to|through|\\.\\.)\\s*(?<until>[A-Za-z]{0,8}-?\\d+))?\\b",
    "(?<![\\p{L}\\p{N}.#])(?<dotted>\\d+(?:\\.\\d+)+)(?![\\p{L}\\p{N}])",
    "(?<![\\p{L}\\p{N}.#/])(?<plain>\\d+)(?![\\p{L}\\p{N}.%])",
  ].join("|"),
  "giu",
);
/** What authors write on a task's own line. */
const INLINE =
  /(?:\((?:depends on|requires|after|needs|blocked by)\s*:?\s*([^)]{0,400})\)|\[(?:depends on|after|deps?)\s*:?\s*([^\]]{0,400})\]|\bdepends on:?\s+([^.;(]*)|\bblocked[- ]by:?\s*([^\s)]+(?:,\s*[^\s)]+)*)|\bdeps?:\s*([^\s)]+)|\{((?:[A-Za-z]+-?\d[\w.]*)(?:\s*,\s*[A-Za-z]+-?\d[\w.]*)*)\}\s*$)/giu;

/** More than anybody lists: what stands behind it is not looked up. */
const LONGEST_TEXT = 2_000;

/** Values that name items only to say that they are not waited for. */
const NOTHING = /^[\s([]*(?:none|nothing|no |n\/a|independent|keine|ninguna|нет|нічого|无|無|なし|없음)/iu;

/** The items each item waits for, read from its `Depends On` field and from its own line. What names no item is only text. */
export function resolveDependencies(items: readonly Item[]): Item[] {
  const references = new References(items);
  return items.map((item) => {
    const texts = dependencyTexts(item);
    if (texts.length === 0) return item;
    const found = new Set<ItemIndex>();
    for (const { text, field } of texts)
      for (const index of exactly(text, item.index, references) ?? named(text, field, item.index, references))
        found.add(index);
    return { ...item, dependsOn: [...found].sort((a, b) => a - b) };
  });
}

/** The texts in which an item says what it waits for. */
export function dependencyTexts(item: Item): { text: string; field: boolean }[] {
  const texts: { text: string; field: boolean }[] = [];
  if (item.fields.dependsOn !== undefined && !NOTHING.test(item.fields.dependsOn))
    texts.push({ text: item.fields.dependsOn, field: true });
  if (item.index > 0)
    for (const match of plainText(item.text).matchAll(INLINE)) {
      const text = match.slice(1).find((part) => part !== undefined);
      if (text !== undefined) texts.push({ text, field: false });
    }
  return texts;
}

/** What in a text looks like the name of an item, with the items it means for the item at `from`. */
export function* references(
  text: string,
  field: boolean,
  from: ItemIndex,
  known: References,
): Generator<{ name: string; items: ItemIndex[] }> {
  const isNumbers = field && /^[\d\s,.&]+$/.test(text);
  for (const match of text.slice(0, LONGEST_TEXT).matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    if (groups["word"] !== undefined) yield* wordItems(groups["word"], groups["numbers"] ?? "", from, known);
    else if (groups["code"] !== undefined)
      yield { name: match[0], items: codeItems(groups["code"], groups["until"], from, known) };
    else if (groups["dotted"] !== undefined) yield { name: match[0], items: one(groups["dotted"], from, known) };
    else if (groups["plain"] !== undefined && isNumbers)
      yield { name: match[0], items: one(groups["plain"], from, known) };
  }
}

/** A list of ids, each as its item has it: the slugs of YAML. Null when any of them is none. */
function exactly(text: string, from: ItemIndex, known: References): ItemIndex[] | null {
  const indices = text
    .slice(0, LONGEST_TEXT)
    .split(/[,;]\s*/)
    .map((part) => known.resolve(canonical(part), from));
  return indices.every((index) => index !== null) ? indices : null;
}

function named(text: string, field: boolean, from: ItemIndex, known: References): ItemIndex[] {
  return [...references(text, field, from, known)].flatMap(({ items }) => items);
}

/** Every number behind a word by itself: of `Steps 1, 9` one may be known and the other not. */
function* wordItems(
  word: string,
  numbers: string,
  from: ItemIndex,
  known: References,
): Generator<{ name: string; items: ItemIndex[] }> {
  const singular = word.replace(/ies$/i, "y").replace(/s$/i, "");
  const parts = [
    ...numbers.matchAll(new RegExp(`(?<link>-|–|to|through)?\\s*(?:(?:${WORD})\\s+)?(?<number>${NUMBER})`, "giu")),
  ];
  let last: number | null = null;
  for (const part of parts) {
    const number = canonical(part.groups?.["number"] ?? "");
    const range = part.groups?.["link"] !== undefined && last !== null && /^-?\d+$/.test(number);
    const value = Math.abs(Number(number));
    const name = `${singular} ${number}`;
    if (range && last !== null)
      yield { name, items: known.range(`${singular.toLowerCase()} `, last + 1, value, 0, from) };
    else yield { name, items: one(name.toLowerCase(), from, known, number.includes(".") ? number : null) };
    last = /^\d+$/.test(number) ? value : null;
  }
}

function codeItems(code: string, until: string | undefined, from: ItemIndex, known: References): ItemIndex[] {
  const first = /^([A-Za-z]+-?)(\d+)$/.exec(code);
  const last = until === undefined ? null : /(\d+)$/.exec(until);
  if (first !== null && last !== null && Number(last[1]) >= Number(first[2]))
    return known.range(
      (first[1] ?? "").toLowerCase(),
      Number(first[2]),
      Number(last[1]),
      (first[2] ?? "").length,
      from,
    );
  return one(code, from, known);
}

function one(name: string, from: ItemIndex, known: References, otherwise: string | null = null): ItemIndex[] {
  const index = known.resolve(canonical(name), from) ?? (otherwise === null ? null : known.resolve(otherwise, from));
  return index === null ? [] : [index];
}
