import { ITEM_KINDS, type ItemKind } from "../model/plan.ts";

/** What a comment in a plan can make of a line. */
export type DirectiveKind = Exclude<ItemKind, "plan">;

/** What a comment says: what its line is, or what everything right below its line is. */
type Directive =
  | { readonly about: "line"; readonly says: DirectiveKind | "ignore" | "group" }
  | { readonly about: "children"; readonly says: DirectiveKind };

/** A comment of plansync in a plan. */
export interface DirectiveComment {
  readonly start: number;
  readonly end: number;
  /** Null: what it says is not known. */
  readonly directive: Directive | null;
  /** What stands behind `plansync:`, as it is written. */
  readonly written: string;
}

/** Not the marks around the progress in a results file, and none behind a backslash: there it is text. */
const COMMENT = /(?<=(?<!\\)(?:\\\\){0,9})<!--[ \t]{0,9}plansync:[ \t]{0,9}(?!progress:)([^\n<>]{0,80}?)[ \t]{0,9}-->/g;

const TOLD_KINDS = ITEM_KINDS.filter((kind): kind is DirectiveKind => kind !== "plan");

/** True where a text may hold such comments: most hold none. */
export function mayHoldDirectives(text: string): boolean {
  return /<!--[ \t]{0,9}plansync:/.test(text);
}

/** The comments of plansync in a part of a text, in order. */
export function directivesIn(text: string, start: number, end: number): DirectiveComment[] {
  return [...text.slice(start, end).matchAll(COMMENT)].map((match) => {
    const written = match[1] ?? "";
    const at = start + match.index;
    return { start: at, end: at + match[0].length, directive: readDirective(written), written };
  });
}

function readDirective(written: string): Directive | null {
  const words = written.toLowerCase().trim();
  const below = /^children\s*=\s*(\w+)s$/.exec(words)?.[1];
  const children = TOLD_KINDS.find((kind) => kind === below);
  if (children !== undefined) return { about: "children", says: children };
  const says = ([...TOLD_KINDS, "ignore", "group"] as const).find((word) => word === words);
  return says === undefined ? null : { about: "line", says };
}
