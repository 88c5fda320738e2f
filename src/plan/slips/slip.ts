import { lengthAt } from "./length-at.ts";
import type { Span } from "../model/plan.ts";
import { BLANK, readBoxLike } from "./slip-box.ts";
import type { BoxFault, BoxLike } from "./slip-box.ts";

/** What keeps a line from being a checkbox, by the line alone. */
export type SlipKind = BoxFault | "bullet" | "bullet-only" | "heading" | "prose";

/** A line as its author may have meant it: what stands before its words, and what is wrong with that. */
export interface Slip {
  /** Null: a list item with a checkbox, as it should be. */
  readonly kind: SlipKind | null;
  /** What is wrong, as the end of a sentence. */
  readonly why: string;
  /** The box it shows, or seems to. */
  readonly box: BoxLike | null;
  /** Offset of the first character that is no blank and no quote mark. */
  readonly start: number;
  /** Columns before it. */
  readonly indent: number;
  /** The list marker as it should be: `-`, `*`, `1.`. */
  readonly bullet: string;
  /** What stands in its place, with the blanks behind it; empty where nothing does. */
  readonly marker: Span;
  /** True where something stands in its place, be it a list marker or none. */
  readonly listed: boolean;
  /** Offsets at which its words may begin: behind the box, and before it where it may be a word. Never empty. */
  readonly contents: readonly number[];
}

const CONTAINER = new RegExp(`(?:${BLANK}|>)*`, "uy");
const GOOD_BULLET = /(?:[-*+]|\d{1,9}[.)])[ \t]+/y;
/** Also without the blank that makes it one, and in the width of Chinese and Japanese. */
const HEADING = /[#＃]{1,6}(?=[ \t]|\[|[\p{L}\p{N}*_~])[ \t]*/uy;
/** Tags and comment marks that people and editors put around a line. */
const TAGS = new RegExp(`(?:(?:<!--+|</?(?!input\\b)[a-z][\\w-]*(?:\\s[^<>]{0,200})?/?>)${BLANK}*){1,6}`, "iuy");
/** Dashes, dots and arrows that stand where a bullet belongs, escaped ones, and bullets without a blank. */
const ODD_BULLET = new RegExp(
  `(?:(?:[-=]{1,2}>|\\\\?[-+–—−‐‑‒―•·∙●◦▪▫‣⁃►▸－ー＊＋→➔➜➤▶◆‧⋅・∗]|(?:\\*\\*|__|~~)[-*+](?=${BLANK}{1,4}\\[)|\\\\?[*_=~]{1,2}(?=${BLANK}|\\\\?\\[)|:(?=${BLANK})|&(?:bull|middot|#8226);|\\\\?[\\d０-９]{1,9}\\\\?[.)．、）]|[a-zA-Z][.)](?=${BLANK})|\\(?\\d{1,9}\\)?(?=${BLANK}{1,4}\\[)|o(?=${BLANK}+[\\\\[]))${BLANK}*){1,3}`,
  "uy",
);

/** `*[ ] words`: a bullet without its blank, where no second star makes it a mark around the brackets. */
const STAR_BULLET = /\*(?=\[[^\][\n]{0,3}\](?!\*))/y;
/** Blanks of every width before a box, of which none counts as one. */
const ODD_BLANKS = new RegExp(`${BLANK}{1,9}(?=[\\\\[［])`, "uy");
/** Such blanks at the end of a marker. */
const ODD_END = new RegExp(`${BLANK}{1,9}$`, "u");
const PLAIN_START = /[ \t>]*/y;

/**
 * Reads what a person may have meant by this line, its line end left out. Never null: at worst it is prose.
 * @param boxed false where what looks like a box is known to be the first of its words.
 */
export function readSlip(line: string, boxed = true): Slip {
  const boxAt = (at: number): BoxLike | null => (boxed ? readBoxLike(line, at) : null);
  const start = lengthAt(CONTAINER, line, 0);
  const indent = indentOf(line);
  const tags = lengthAt(TAGS, line, start);
  const heading = lengthAt(HEADING, line, start);
  let at = start + (heading > 0 ? heading : boxAt(start) !== null ? 0 : tags);
  const good = lengthAt(GOOD_BULLET, line, at);
  const star = lengthAt(STAR_BULLET, line, at);
  const odd = good > 0 ? 0 : star > 0 || boxAt(at) !== null ? star : lengthAt(ODD_BULLET, line, at);
  const written = line.slice(at, at + Math.max(good, odd)).trim();
  const marker = { start: at, end: at + Math.max(good, odd) };
  at = marker.end;
  const blanks = boxAt(at) !== null ? 0 : lengthAt(ODD_BLANKS, line, at);
  if (boxAt(at + blanks) !== null) at += blanks;
  const isPlain = at === marker.end && lengthAt(PLAIN_START, line, 0) >= start;
  const inner = boxAt(at) !== null ? 0 : lengthAt(TAGS, line, at);
  const box = boxAt(at + inner);
  const words = at + inner;
  const tagged = box === null ? 0 : lengthAt(TAGS, line, box.end);
  const contents =
    box === null ? [words] : [box.end + tagged, ...(tagged > 0 ? [box.end] : []), ...(box.sure ? [] : [words])];
  const meant = written.normalize("NFKC");
  const bullet = /^(?:[-*+]|\d{1,9}[.)])$/.test(meant) ? meant : numberedBullet(meant);
  const fault = faultOf({
    box,
    heading: heading > 0,
    html: tags > 0 || inner > 0 || tagged > 0,
    good: good > 0,
    isPlain,
    written,
  });
  return { ...fault, box, start, indent, bullet, marker, listed: written !== "", contents };
}

/** `1.` for anything that begins with a number, else a dash. */
function numberedBullet(written: string): string {
  const number = /^\(?(\d{1,9})/.exec(written)?.[1];
  return number === undefined ? "-" : `${number}.`;
}

function faultOf(seen: {
  box: BoxLike | null;
  heading: boolean;
  html: boolean;
  good: boolean;
  isPlain: boolean;
  written: string;
}): {
  kind: SlipKind | null;
  why: string;
} {
  const { box, heading, html, good, isPlain, written } = seen;
  if (heading) return { kind: "heading", why: "it is a heading" };
  if (box === null)
    return written === ""
      ? { kind: "prose", why: "its line has neither bullet nor checkbox" }
      : { kind: "bullet-only", why: "its line has no checkbox" };
  if (html && box.fault === null) return { kind: "html", why: "it stands in HTML" };
  if (box.fault !== null) return { kind: box.fault, why: box.why };
  if (good)
    return isPlain ? { kind: null, why: "" } : { kind: "bullet", why: "a blank before its brackets is no plain one" };
  if (written === "") return { kind: "bullet", why: "it has no bullet" };
  if (written.startsWith("\\")) return { kind: "escaped", why: "a backslash stands before its bullet" };
  return /^(?:[-*+]|\d{1,9}[.)])$/.test(written.replace(ODD_END, ""))
    ? { kind: "bullet", why: "no blank stands behind its bullet" }
    : { kind: "bullet", why: `\`${written}\` is no bullet` };
}

/** Columns of blanks before the text, a tab up to the next multiple of four. */
function indentOf(line: string): number {
  let columns = 0;
  for (const char of line)
    if (char === " ") columns += 1;
    else if (char === "\t") columns += 4 - (columns % 4);
    else break;
  return columns;
}
