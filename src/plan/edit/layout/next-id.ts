import type { Item, Plan } from "../../model/plan.ts";
import { canonical } from "../../model/references.ts";

/** An id for a new item, as it is written before the title. */
export interface NextId {
  readonly id: string;
  /** What stands around it: `**`, and `:** ` or ` `. */
  readonly lead: string;
  readonly tail: string;
}

/** The last number of an id, or the letter behind it, counts on. */
const COUNTED = /^(?<stem>.*?)(?<number>(?<=\s)-\d+|\d+)(?<letter>[a-z]?)$/iu;
const MARKS = /[*_`~[\]]/g;
/** Pictures before an id say how its own item stands, or adorn it. */
const PICTURES = /[\p{Extended_Pictographic}\p{VS}\p{Join_C}\p{Me}]+\s*/gu;
/** More ids in a row than any list has. */
const MOST_TRIES = 10_000;

/**
 * The next id that is free in the whole plan, written as the sibling `like` writes its own. Null where its id does not
 * count on, or is not written before its title.
 *
 * @param source the line of `like` behind its box or heading marks.
 */
export function nextId(plan: Plan, like: Item, source: string): NextId | null {
  const counted = COUNTED.exec(like.id ?? "")?.groups;
  const written = like.id === null ? null : around(source, like.id);
  if (counted === undefined || written === null) return null;
  const { stem = "", number = "", letter = "" } = counted;
  const used = new Set(plan.items.flatMap(({ id }) => (id === null ? [] : [canonical(id)])));
  for (let step = 1; step < MOST_TRIES; step += 1) {
    const id = letter === "" ? `${stem}${counting(number, step)}` : lettered(`${stem}${number}`, letter, step);
    if (id === null) return null;
    if (!used.has(canonical(id)) && !isNamed(plan.text, id)) return { id, ...written };
  }
  return null;
}

/**
 * A title that begins with an id like that of `like`. Free in the plan, it is the item's own; taken, it is none, and `words`
 * go without it. Null for any other title.
 */
export function givenId(
  plan: Plan,
  like: Item,
  title: string,
): { readonly isFree: boolean; readonly words: string } | null {
  const stem = COUNTED.exec(like.id ?? "")?.groups?.["stem"];
  if (stem === undefined) return null;
  const literal = stem.replace(/[^\p{L}\p{N}]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
  const found = new RegExp(`^(${literal}\\d+[a-z]?)(?:[:)]\\s*|\\.(?!\\d)\\s*|\\s+)(?=\\S)`, "iu").exec(title);
  if (found === null) return null;
  const id = canonical(found[1] ?? "");
  const isFree = plan.items.every((item) => item.id === null || canonical(item.id) !== id);
  return { isFree, words: title.slice(found[0].length) };
}

function counting(number: string, step: number): string {
  const next = Number(number) + step;
  return number.startsWith("-") ? String(next) : String(next).padStart(number.length, "0");
}

function lettered(stem: string, letter: string, step: number): string | null {
  const code = letter.charCodeAt(0) + step;
  return code > (letter < "a" ? 90 : 122) ? null : `${stem}${String.fromCharCode(code)}`;
}

/** True where the text calls something so, in a sentence or in code: `after T003`. Bare numbers stand for anything. */
function isNamed(text: string, id: string): boolean {
  if (!/^\p{L}+-?\d+$/u.test(id)) return false;
  return new RegExp(`(?<![\\p{L}\\p{N}_.-])${id}(?![\\p{L}\\p{N}_]|[.-]\\d)`, "iu").test(text);
}

/** What stands around the id of a line, as far as it can stand around another one. */
function around(source: string, id: string): Pick<NextId, "lead" | "tail"> | null {
  const at = source.indexOf(id);
  const lead = source.slice(0, Math.max(at, 0)).replace(PICTURES, "");
  if (at < 0 || /[\p{L}\p{N}]/u.test(lead)) return null;
  const behind =
    /^[^\p{L}\p{N}\s]*\s*(?:[-–—:|]\s+)?/u.exec(source.slice(at + id.length))?.[0].replace(PICTURES, "") ?? "";
  const tail = behind.replace(/[[(`<#]+$/u, "");
  const opened = lead.replace(/[^*_`[]/g, "");
  const closed = tail.replace(/[^*_`\]]/g, "");
  const isEven = opened.replaceAll("[", "]") === closed.split("").reverse().join("");
  const blank = /\s$/.test(tail) ? "" : " ";
  if (isEven) return { lead: lead.trimStart(), tail: `${tail}${blank}` };
  // `**T003: Import** - from the inbox`: the marks go on behind the id.
  return { lead: lead.replace(MARKS, "").trimStart(), tail: `${tail.replace(MARKS, "")}${blank}` };
}
