import type { Matchable } from "./matchable.ts";

/** An explicit id, made comparable. */
export interface ItemId {
  /** Upper case, without a suffix that only says how the work was divided (`T033-MIN` is `T033`). */
  readonly key: string;
  /** Whether the id names the work (`T039`, `FR-3`, `#114`) or only counts it (`9.6`, `Phase 3`): a counter shifts. */
  readonly names: boolean;
}

const NAME = /^(?:#\d+|(?:[A-Z]{1,8}|[a-z]{1,3})(?:-[A-Z]{1,8})*-?\d{1,5}(?:[.-]\d+)*[a-z]?(?:-[A-Z])?)$/u;
/** Priorities and user stories are tags that many items share. */
const TAG = /^(?:p\d|us\d+)$/iu;
const SUFFIX = /(?<=\d[a-z]?)-[A-Za-z]{2,}$/u;
/**
 * An id at the beginning of a text that the parser does not recognize: after a status word, in brackets, or a pair of
 * numbers.
 */
const LEADING =
  /^(?:\p{Lu}{3,}:\s+)?(?:\[|\()?([A-Z]{1,8}(?:-[A-Z]{1,8})*-?\d{1,5}[a-z]?(?:-[A-Z]+)?|\d{1,3}-\d{1,3}(?!-))(?:\]|\))?(?=[\s:.,(]|$)/u;

/** Returns the item's own explicit id, not ids that it only mentions. `plain` is its text without marks, case kept. */
export function itemIdOf(item: Matchable, plain: string): ItemId | null {
  const written = (item.id ?? LEADING.exec(plain)?.[1])?.replace(SUFFIX, "").trim();
  if (written === undefined || written === "" || TAG.test(written)) return null;
  return { key: written.toUpperCase().replace(/\s+/gu, " "), names: NAME.test(written) };
}
