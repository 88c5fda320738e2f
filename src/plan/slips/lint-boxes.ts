import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { linePlaces } from "../markdown/line-places.ts";
import { Lines } from "../markdown/lines.ts";
import type { Item } from "../model/plan.ts";
import { BLANK } from "./slip-box.ts";
import { readSlip } from "./slip.ts";
import type { Slip } from "./slip.ts";
import { cureOf } from "./slip-text.ts";
import type { LineNumber } from "../model/line-number.ts";

/** Lines of one kind that are named one by one; the rest is counted. */
const MAX_NAMED = 10;
/** A line counts as standing among boxes when one is so many lines above or below. */
const NEAR = 3;

/** Blanks of every kind, which this pattern is made of. */
const ANY_BLANK = BLANK.slice(1, -1);
const GOOD_LINE = "[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\[[ xX]\\][ \\t]";
const BULLET_LIKE = [
  "[-*+–—−‐‑‒―•·∙●◦▪▫‣⁃►▸－ー＊＋→➔➜➤▶◆‧⋅・∗_=~\\\\]{1,3}",
  "[-=]{1,2}>",
  "(?:\\*\\*|__|~~)[-*+]",
  "\\\\?\\(?[\\d０-９]{1,9}\\\\?[.)．、）]?",
  `[a-z][.)]`,
  `o(?=[${ANY_BLANK}])`,
];
const BOX_LIKE = [
  "[*_`~]{0,2}[[({<［（｛＜〔【「『]",
  "\\\\\\[",
  "&#0*91;",
  "&#x0*5b;",
  "&l(?:brack|sqb);",
  "[\\]☐☑☒⬜⬛🔲🔳□■▢◻◼◽◾❏❐❑❒]",
  "x[ \\t\\]]",
];
/** A line that is no checkbox as it should be, and that begins with what may be meant as one. */
const CANDIDATE = new RegExp(
  `^(?!${GOOD_LINE})[${ANY_BLANK}>]*(?:(?:${BULLET_LIKE.join("|")})[${ANY_BLANK}]*)?(?:${BOX_LIKE.join("|")})[^\\r\\n]*`,
  "gimu",
);

/**
 * Lines that look like a checkbox to their author and are read as text, by their shape alone: warnings where a box is
 * surely meant, hints where it may be. Lines in code, comments, tables and preformatted HTML are left alone.
 *
 * @param from offset behind the front matter.
 */
export function unreadBoxes(text: string, items: readonly Item[], from: number): Diagnostic[] {
  return tell(findUnread(text, items, from));
}

/** As {@link unreadBoxes}, as data. */
export function findUnread(text: string, items: readonly Item[], from: number): readonly UnreadBox[] {
  const found = [...candidates(text, items, from)];
  if (found.length === 0) return [];
  const boxes = new Set(items.filter(({ mark }) => mark.carrier === "box").map(({ line }) => line));
  for (const { line, slip } of found) if (slip.box?.sure === true && slip.kind !== "picture") boxes.add(line);
  return found.flatMap((one) => {
    const severity = severityOf(one, isNear(one.line, boxes));
    return severity === null ? [] : [{ ...one, severity }];
  });
}

/** A line with what may be a box, and the words behind it. */
interface Candidate {
  readonly line: LineNumber;
  /** Offset at which the line begins. */
  readonly start: number;
  /** The whole line, without its end. */
  readonly text: string;
  readonly slip: Slip;
  readonly words: string;
}

/** A line that looks like a checkbox and is read as text: a warning where a box is surely meant, else a hint. */
export interface UnreadBox extends Candidate {
  readonly severity: Severity;
}

function* candidates(text: string, items: readonly Item[], from: number): Generator<Candidate> {
  let seen: { lines: Lines; swallowed: ReturnType<typeof linePlaces>; read: ReadonlySet<number> } | null = null;
  CANDIDATE.lastIndex = from;
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    const slip = readSlip(match[0]);
    const words = match[0].slice(slip.contents[0]).trim();
    if (slip.box === null || slip.kind === null || slip.kind === "heading" || words === "") continue;
    // `[ ] yes [ ] no` is a form to be filled in.
    if (/\[[ xX_]?\]/.test(words)) continue;
    seen ??= { lines: new Lines(text), swallowed: linePlaces(text), read: linesOfItems(items) };
    const line = seen.lines.lineOf(match.index);
    if (!seen.read.has(line) && seen.swallowed(match.index + slip.start) === null)
      yield { line, start: match.index, text: match[0], slip, words };
  }
}

/** A plan without a heading begins with its text, whatever that is, and has no line of its own. */
function linesOfItems(items: readonly Item[]): ReadonlySet<number> {
  return new Set(items.filter((item) => item.text !== "").map(({ line }) => line));
}

function isNear(line: LineNumber, boxes: ReadonlySet<number>): boolean {
  for (let away = 1; away <= NEAR; away += 1) if (boxes.has(line - away) || boxes.has(line + away)) return true;
  return false;
}

/** How sure it is that a box is meant: by the mark itself, by the bullet before it, by the boxes around it. */
function severityOf({ slip }: Candidate, near: boolean): Severity | null {
  const { box, kind } = slip;
  if (box?.sure !== true) return near && slip.listed && (kind !== "picture" || box?.square === true) ? "info" : null;
  if (kind === "picture" || kind === "html") return near ? "warning" : "info";
  return near || slip.listed ? "warning" : "info";
}

function tell(found: readonly UnreadBox[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const alike = new Map<string, Candidate[]>();
  for (const { severity, ...one } of found) {
    const { line, slip, words } = one;
    const group = alike.get(`${severity} ${slip.kind}`) ?? [];
    if (group.push(one) === 1) alike.set(`${severity} ${slip.kind}`, group);
    if (group.length > MAX_NAMED + 1) continue;
    const column = (slip.kind === "bullet" ? slip.start : (slip.box?.start ?? slip.start)) + 1;
    const message = `No checkbox is read here: ${slip.why}`;
    diagnostics.push({ line, column, code: "unread-box", severity, message, hint: `${cureOf(words, slip)}.` });
  }
  return diagnostics.map((diagnostic) => {
    const more = [...alike.values()].find((group) => group[MAX_NAMED]?.line === diagnostic.line)?.slice(MAX_NAMED + 1);
    return more === undefined || more.length === 0
      ? diagnostic
      : { ...diagnostic, message: `${diagnostic.message}, and so with ${more.length} more below` };
  });
}
