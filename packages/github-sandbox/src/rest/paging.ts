import { ok, type Answer } from "./answer.ts";
import type { Call } from "./call.ts";

/** Maximum number of rows of one page. */
const PAGE_LIMIT = 100;

/** Returns one page of a list, with the links to the others. */
export function page<T>(
  call: Call,
  rows: readonly T[],
  toShape: (row: T) => unknown,
  wrap?: (rows: unknown[]) => unknown,
): Answer {
  const size = clamp(call.query.get("per_page"), 30, PAGE_LIMIT);
  const number = clamp(call.query.get("page"), 1, Number.MAX_SAFE_INTEGER);
  const last = Math.max(1, Math.ceil(rows.length / size));
  const shapes = rows.slice((number - 1) * size, number * size).map((row) => toShape(row));
  const links: string[] = [];
  const add = (rel: string, to: number): void => {
    const query = new URLSearchParams(call.query);
    query.set("page", String(to));
    links.push(`<${call.links.api}${call.path}?${query.toString()}>; rel="${rel}"`);
  };
  if (number > 1) add("prev", Math.min(number - 1, last));
  if (number < last) {
    add("next", number + 1);
    add("last", last);
  }
  if (number > 1) add("first", 1);
  return ok(wrap === undefined ? shapes : wrap(shapes), links.length === 0 ? {} : { link: links.join(", ") });
}

function clamp(text: string | null, otherwise: number, most: number): number {
  const value = text === null ? otherwise : Math.trunc(Number(text));
  return Number.isFinite(value) && value >= 1 ? Math.min(value, most) : otherwise;
}
