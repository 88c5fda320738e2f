import { referenceKey } from "../../words/inline.ts";
import type { TitlePlace } from "./title-place.ts";

/** What words are put between, and into what. */
export interface Between {
  /** What stands before and behind them in their line. */
  readonly before: string;
  readonly behind: string;
  readonly style: TitlePlace["style"];
  readonly isInLink: boolean;
  readonly references: ReadonlySet<string>;
}

/** A sign of ASCII that some reader of markdown takes for a mark somewhere. */
const ANY_SIGN = /[\\`*_{}[\]<>()#+.!~|&:=^$"'-]/gu;

/** `needed`: signs that are a mark where they stand. `all`: whatever could be one. */
export type Escaping = "needed" | "all";

/** Words with backslashes before the signs that markdown would take for marks, as the place that they get asks for. */
export function escapeWords(words: string, around: Between, escaping: Escaping): string {
  const escaped = escaping === "all" ? words.replace(ANY_SIGN, "\\$&") : escapeNeeded(words, around);
  switch (around.style) {
    case "yaml-double":
      return escaped.replace(/["\\]/g, "\\$&");
    case "yaml-single":
      return escaped.replaceAll("'", "''");
    default:
      return escaped;
  }
}

function escapeNeeded(words: string, around: Between): string {
  const line = around.before + words + around.behind;
  const from = around.before.length;
  const marks = new Set<number>();
  for (const find of FINDERS) for (const at of find(line, around)) marks.add(at - from);
  return words
    .split("")
    .map((char, at) => (marks.has(at) ? `\\${char}` : char))
    .join("");
}

type Finder = (line: string, around: Between) => Iterable<number>;

const FINDERS: readonly Finder[] = [
  // A backslash before a sign would take it for none; at the end it would break the line.
  (line) => places(line, /\\(?=[!-/:-@[-`{-~]|\s*$)/g),
  (line) => places(line, /`/g),
  // A run of stars opens or closes emphasis unless blanks stand on both sides of it.
  (line) => places(line, /\*(?=\S)|(?<=\S)\*/gu),
  // An underscore within a word does neither.
  (line) => places(line, /(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu),
  (line) => (/~.*~/u.test(line) ? places(line, /~/g) : []),
  // Tags, comments, declarations and addresses.
  (line) => places(line, /<(?=[A-Za-z/!?])/g),
  (line) => places(line, /&(?=#?\w+;)/g),
  (line, { references, isInLink }) => brackets(line, references, isInLink),
  (line, { style }) => (style === "heading" ? places(line, /(?<=(?:^|\s)#*)#(?=#*\s*$)/gu) : []),
  (line, { style }) => (style === "cell" ? places(line, /\|/g) : []),
];

function* places(line: string, pattern: RegExp): Generator<number> {
  for (const { index } of line.matchAll(pattern)) yield index;
}

/** Brackets that make a link, a picture, a footnote or a box. */
function* brackets(line: string, references: ReadonlySet<string>, isInLink: boolean): Generator<number> {
  for (const { index, 0: whole, 1: inner = "" } of line.matchAll(/(?<!\\)\[([^[\]]*)\]/gu)) {
    const end = index + whole.length - 1;
    const behind = line.charAt(end + 1);
    const isBox = /^(?:[ \txX]|[^\p{L}\p{N}\s])?$/u.test(inner);
    if (
      isInLink ||
      isBox ||
      inner.startsWith("^") ||
      behind === "(" ||
      behind === "[" ||
      references.has(referenceKey(inner))
    )
      yield* [index, end];
  }
  if (isInLink) yield* places(line, /[[\]]/g);
}
