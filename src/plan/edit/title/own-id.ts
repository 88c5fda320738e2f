import type { Item } from "../../model/plan.ts";
import { idOf } from "../../parse/titles/titles.ts";

/** A title as what its line calls itself, and its words. */
export interface TitleParts {
  /** The id as it is spelled there, with the signs and blanks behind it: `T003 `, `[API-7] `, `Step 2: `. Empty without. */
  readonly lead: string;
  readonly words: string;
}

/** An item's title, its id apart. */
export function splitOwnId({ title, id }: Pick<Item, "title" | "id">): TitleParts {
  return splitId(title, id);
}

/**
 * Any title that was meant for an item, an id apart that is the item's own or one of its kind: the id belongs to the line,
 * whoever writes another one into a title means its words.
 */
export function splitGivenId(title: string, { id }: Pick<Item, "id">): TitleParts {
  if (id === null) return { lead: "", words: title };
  const own = splitId(title, id);
  const other = idOf(title);
  return own.lead === "" && other !== null && shapeOf(other) === shapeOf(id) ? splitId(title, other) : own;
}

function splitId(title: string, id: string | null): TitleParts {
  const open = /^[[(]/.exec(title)?.[0] ?? "";
  const rest = title.slice(open.length);
  if (id === null || id === "" || !rest.toLowerCase().startsWith(id.toLowerCase())) return { lead: "", words: title };
  // `Step 1-4` is called by its first number.
  const behind = /^(?:[-–~&+]\d+(?:\.\d+)*)?[\])]?(?:\s*[:：]|[.)])?(?:\s+(?:[-–—]\s+)?|(?<=[:：])|$)/u.exec(
    rest.slice(id.length),
  );
  if (behind === null) return { lead: "", words: title };
  const length = open.length + id.length + behind[0].length;
  return length === title.length
    ? { lead: "", words: title }
    : { lead: title.slice(0, length), words: title.slice(length) };
}

/** What ids of one kind have in common: all but their numbers. */
function shapeOf(id: string): string {
  return id
    .toLowerCase()
    .replace(/\d+(?:\.\d+)*/g, "0")
    .replace(/\s+/g, " ");
}
