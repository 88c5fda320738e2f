import type { TextEdit } from "../edit/edit.ts";
import type { UnreadBox } from "./lint-boxes.ts";
import { BLANK } from "./slip-box.ts";

/** An edit of what stands before the words, or why none is certain. */
type Mending = { readonly edit: TextEdit } | { readonly doubt: string };

/**
 * What makes a checkbox of a line that was surely meant as one: only its bullet and its brackets are touched, and blanks
 * that are good are kept.
 * @param bullet the bullet of the list around, for a line that has none.
 */
export function mendLine(found: UnreadBox, bullet: string): Mending {
  const { start, text, slip } = found;
  const { box, marker } = slip;
  const doubt = doubtOf(found);
  if (box === null || doubt !== null) return { doubt: doubt ?? "it is no checkbox" };
  const written = text.slice(box.start, box.end);
  const marks = `${bulletOf(text.slice(marker.start, marker.end), slip.bullet, bullet)}${boxOf(written, box)}`;
  return { edit: { offset: start + marker.start, length: box.end - marker.start, text: marks } };
}

const BLANKS = new RegExp(BLANK, "gu");
/** Brackets of every kind, however they are written. */
const BRACKETS = /&#?\w{1,8};|[[\](){}<>［］（）｛｝＜＞〔〕【】「」『』〈〉《》〖〗⟦⟧❲❳]/gu;
/** What was surely meant as a tick: the key x in any script, and check marks. A letter or word may be a note. */
const TICK = /^(?:[xX\u0425\u0445\u03a7\u03c7\uff38\uff58]{1,2}|[✓✔√☑✅]\ufe0f?)$/u;

/** Why it is not certain what a line was meant to be; null where it is. */
function doubtOf({ text, slip, severity }: UnreadBox): string | null {
  const { box, kind, marker } = slip;
  if (severity !== "warning" || box?.sure !== true) return "it may be meant as words";
  if (kind === "html") return "HTML stands around it";
  if (!/^[ \t>]*$/.test(text.slice(0, slip.start))) return "the blanks before it are no plain ones";
  const written = text.slice(box.start, box.end);
  const bullet = text.slice(marker.start, marker.end).trim();
  if (kind === "picture" ? !/^[☐☑]/u.test(written) : !isMarked(written, box.ticked))
    return "its mark may say something else than open or done";
  if (bullet === "" && box.fault !== null) return "it has no bullet either";
  if (/[a-z]/i.test(bullet) && bullet !== "o" && !bullet.startsWith("&")) return "its letter would be lost";
  if (/^(?:\*\*|__|~~)/.test(bullet) || (isAround(written) && !CLOSED.test(written.trim())))
    return "the marks around its words would lose their end";
  const between = text.slice(marker.end, box.start).replace(BLANKS, "");
  if (between !== "") return "something stands between its bullet and its brackets";
  if (written === "[ ]") return "what follows its brackets makes a link of them";
  if (written.startsWith("[[") && box.ticked === true) return "double brackets may be a link";
  return null;
}

function isMarked(written: string, ticked: boolean | null): boolean {
  const mark = written
    .replace(BRACKETS, "")
    .replace(/[\\*_~`]/g, "")
    .replace(BLANKS, "");
  // An open box that lacks a bracket may be the beginning of a remark.
  const brackets = written.match(BRACKETS)?.length ?? 0;
  return mark === "" ? ticked === false && brackets >= 2 : TICK.test(mark);
}

/** Marks that go on behind the brackets are no part of the mark. */
const CLOSED = /^(\*\*\*?|__|\*|_|~~)[^*_~`]+\1$/;

function isAround(written: string): boolean {
  return /^(?:\*|_|~~)/.test(written);
}

/** The marker as it is, where it is good, with the blank that it lacks. */
function bulletOf(written: string, meant: string, around: string): string {
  const [, good = "", blanks = ""] = /^([-*+]|\d{1,9}[.)])([^]*)$/u.exec(written) ?? [];
  if (good !== "" && blanks.replace(BLANKS, "") === "") return `${good}${/^[ \t]+$/.test(blanks) ? blanks : " "}`;
  return `${meant === "-" ? around : meant} `;
}

function boxOf(written: string, { fault, ticked }: NonNullable<UnreadBox["slip"]["box"]>): string {
  const bare = written.replace(BLANKS_AT_END, "");
  const blanks = written.slice(bare.length);
  const box = fault === null ? bare : ticked === true ? "[x]" : "[ ]";
  return `${box}${/^[ \t]+$/.test(blanks) ? blanks : " "}`;
}

const BLANKS_AT_END = new RegExp(`${BLANK}{1,200}$`, "u");
