import { elementAt } from "../../model/element-at.ts";
import type { ItemIndex } from "../../model/item-index.ts";
import type { Fields, Item, Plan, Span } from "../../model/plan.ts";

/** What a changed text says otherwise than wanted. */
export interface Misreading {
  /** As the end of a sentence: "it would read as an estimate". */
  readonly why: string;
  /** The words themselves say it, to people and other tools too: no backslash would change that. */
  readonly isSaid: boolean;
}

/**
 * The first thing that a plan says otherwise than wanted after the title of one item was written; null where it says what
 * it said, and that title.
 *
 * @param edited the part of the text before that was edited.
 */
export function readBack(
  before: Plan,
  after: Plan | null,
  { index, title, edited }: { readonly index: ItemIndex; readonly title: string; readonly edited: Span },
): Misreading | null {
  if (after === null) return said("the plan could not be read any more", false);
  if (linesIn(before.text) !== linesIn(after.text)) return said("the plan would have other lines", false);
  if (before.items.length !== after.items.length) return said("the plan would have other items", false);
  const from = elementAt(before.items, index, "items").title;
  const grown = after.text.length - before.text.length;
  for (const item of [elementAt(before.items, index, "items"), ...before.items]) {
    const now = elementAt(after.items, item.index, "items");
    const isIt = item.index === index;
    const found = isIt
      ? ownDifference(item, now, title)
      : otherDifference(item, now, (value) => value.replaceAll(from, title));
    if (found !== null) return found;
    if (!isEqual(bodyOf(before, item, edited), bodyOf(after, now, { ...edited, end: edited.end + grown })))
      return said(isIt ? "its text would be another" : `the text of "${item.title}" would be another`, false);
  }
  if (index !== 0 && before.title !== after.title) return said("the plan would have another title", false);
  if (before.resultsFile !== after.resultsFile) return said("the plan would name another results file", false);
  if (!isEqual(statusOf(before), statusOf(after))) return said("the plan would have another status", false);
  return null;
}

function ownDifference(item: Item, now: Item, title: string): Misreading | null {
  const tag = now.tags.find((each) => !item.tags.includes(each));
  if (tag !== undefined) return said(`it would read as the tag ${tag}`, true);
  const lost = item.tags.find((each) => !now.tags.includes(each));
  if (lost !== undefined) return said(`its tag ${lost} would be gone`, true);
  if (item.fields.estimate !== now.fields.estimate) return said("it would read as an estimate", true);
  if (item.fields.priority !== now.fields.priority) return said("it would read as a priority", true);
  if (item.state !== now.state) return said("it would read as a state", true);
  if (!isEqual(item.reference, now.reference)) return said("it would read as a reference to an issue", false);
  if (item.id !== now.id) return said(now.id === null ? "its id would be gone" : "it would read as an id", true);
  if (now.title !== title)
    return said(
      title.includes(now.title) && !/[\p{L}\p{N}]/u.test(title.replace(now.title, ""))
        ? "signs or pictures at its ends would not be read"
        : `it would read as "${now.title}"`,
      false,
    );
  return isEqual(factsOf(item), factsOf(now)) ? null : said(`it would read as another ${now.kind}`, false);
}

/** @param renamed what a field says that quotes the boxes below its item, with the title that one of them has now. */
function otherDifference(item: Item, now: Item, renamed: (value: string) => string): Misreading | null {
  const fields: Fields = Object.fromEntries(
    Object.entries(item.fields).map(([name, value]: [string, string]) => [
      name,
      value === now.fields[name as keyof Fields] ? value : renamed(value),
    ]),
  );
  const isSame =
    item.title === now.title &&
    item.id === now.id &&
    item.text === now.text &&
    isEqual(factsOf({ ...item, fields }), factsOf(now));
  return isSame ? null : said(`"${item.title}" would read otherwise`, false);
}

/** What a title must leave as it is. */
function factsOf(item: Item): unknown {
  const {
    kind,
    parent,
    children,
    state,
    stateFrom,
    mark,
    line,
    column,
    section,
    fields,
    tags,
    dependsOn,
    optional,
    reference,
  } = item;
  const carrier = { carrier: mark.carrier, text: "text" in mark ? mark.text : null };
  return [
    kind,
    parent,
    children,
    state,
    stateFrom,
    carrier,
    line,
    column,
    section,
    fields,
    tags,
    dependsOn,
    optional,
    reference,
  ];
}

/** The texts that belong to an item, but for one that the edited part is in. */
function bodyOf({ text }: Plan, { body }: Item, edited: Span): readonly string[] {
  return body
    .filter(({ start, end }) => end <= edited.start || start >= edited.end)
    .map(({ start, end }) => text.slice(start, end));
}

function statusOf({ status }: Plan): unknown {
  return status === null ? null : [status.text, status.words];
}

function linesIn(text: string): number {
  return text.split(/\r\n?|\n/).length;
}

function said(why: string, isSaid: boolean): Misreading {
  return { why, isSaid };
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
