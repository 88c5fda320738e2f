import { lengthAt } from "./length-at.ts";
import { elementAt } from "../model/element-at.ts";
import { readCheckbox } from "../markdown/checkbox.ts";

/** What keeps a thing that looks like a checkbox to its author from being one. */
export type BoxFault = "mark" | "brackets" | "escaped" | "html" | "picture";

/** Something at a line's beginning that its author may have meant as a checkbox. */
export interface BoxLike {
  /** Null: it is a checkbox as it should be. */
  readonly fault: BoxFault | null;
  /** What is wrong, as the end of a sentence; empty without a fault. */
  readonly why: string;
  /** Null where it can't be told. */
  readonly ticked: boolean | null;
  /** Offset of its first character, and of the first one behind it and the blanks after it. */
  readonly start: number;
  readonly end: number;
  /** True where hardly anything else can be meant: a lone letter may be one, brackets around one mark are. */
  readonly sure: boolean;
  /** True for a character that shows an empty or full square: likelier a box than a sign of state is. */
  readonly square?: boolean;
}

/** Blanks of every width, also those that show nothing. */
export const BLANK = "[ \\t\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff]";

/** What stands in for an x: the key itself, its neighbours in other scripts, and crosses. */
const X_LIKE = "[xX\\u0425\\u0445\\u03a7\\u03c7\\uff38\\uff58×✕✖✗✘]";
/** Marks that say done wherever they stand between brackets. */
const TICKED = new RegExp(`^(?:${X_LIKE}+|[vVyYjJ√✓✔☑✅+*]|yes|done|ok)$`, "u");
/** A bounded number of them: two unbounded runs beside each other would be tried in every division. */
const BLANKS_BETWEEN = `${BLANK}{0,9}`;
/** What one or two slips of a finger leave between brackets, and the few words that people write there. */
const INNER = `(?:${BLANKS_BETWEEN}(?:[^\\s\\p{N}()[\\]{}<>|\\\\]{1,2}|(?:done|todo|yes|no|ok|wip)[!.?]?)?${BLANKS_BETWEEN})`;

const sticky = (source: string, flags = "uy"): RegExp => new RegExp(source, flags);

const OPEN = "[[({<［（｛＜〔【「『〈《〖⟦❲]";
const CLOSE = "[\\])}>］）｝＞〕】」』〉》〗⟧❳]";
const AROUND = "(?:\\*\\*\\*?|__|\\*|_|~~|`)";
const PAIR = sticky(`(${AROUND}?)(${OPEN}+)(${INNER})(${CLOSE}+)${AROUND}?`, "uiy");
const SWAPPED = sticky(`\\](${BLANKS_BETWEEN}${X_LIKE}?${BLANKS_BETWEEN})\\[`);
const LOST_CLOSE = sticky(`[[［]${BLANK}*(${X_LIKE}?)(?=${BLANK})`);
const LOST_BOTH = sticky(`(${X_LIKE}|[vV√✓✔])(?=${BLANK})`);
const WORD = sticky(`(?:\\*\\*)?(todo|done|fixme|wip|open|pending)(?:\\*\\*)?:?(?:\\*\\*)?(?=${BLANK})`, "uiy");
const LOST_OPEN = sticky(`(${X_LIKE}?)${BLANK}*[\\]］](?=${BLANK})`);
const BRACKET_OPEN = "(?:\\\\+\\[|&#0*91;|&#x0*5b;|&lbrack;|&lsqb;)";
const BRACKET_CLOSE = "(?:\\\\*\\]|&#0*93;|&#x0*5d;|&rbrack;|&rsqb;)";
const ESCAPED = sticky(`${BRACKET_OPEN}(${INNER}|&nbsp;)${BRACKET_CLOSE}`, "uiy");
const HALF_ESCAPED = sticky(`\\[(${INNER})(?:\\\\+\\]|&#0*93;|&#x0*5d;|&rbrack;|&rsqb;)`, "uiy");
const INPUT = sticky(`(?:<label[^<>]{0,200}>${BLANK}*)?<input\\b([^<>]{0,300})>`, "uiy");
const PICTURE = sticky("[☐☑☒✅✔✓⬜⬛🔲🔳□■▢▣◻◼◽◾❏❐❑❒🗹🗷○⭕❌]\\ufe0f?");
const BLANKS = sticky(`${BLANK}*`);

/** Reads what may be meant as a checkbox at `at`, or null. */
export function readBoxLike(line: string, at: number): BoxLike | null {
  const box = readCheckbox(line, at, line.length);
  if (box !== null) return { fault: null, why: "", ticked: tickOf(box.text), start: at, end: box.content, sure: true };
  const found =
    pictured(line, at) ??
    escaped(line, at) ??
    html(line, at) ??
    paired(line, at) ??
    swapped(line, at) ??
    halved(line, at);
  if (found === null) return null;
  return { ...found, start: at, end: found.end + lengthAt(BLANKS, line, found.end) };
}

type Found = Omit<BoxLike, "start">;

function paired(line: string, at: number): Found | null {
  const match = exec(PAIR, line, at);
  if (match === null) return null;
  const [all, around = "", open = "", inner = "", close = ""] = match;
  const end = at + all.length;
  const ticked = tickOf(inner);
  const said = /^[[［]$/u.test(open) && /^[\]］]$/u.test(close);
  const bare = inner.replaceAll(new RegExp(BLANK, "gu"), "");
  const sure = bare === "" || ticked === true;
  // Anything else is a tag.
  if (open === "<" && !new RegExp(`^${X_LIKE}?$`, "u").test(bare)) return null;
  const brackets = (why: string): Found => ({ fault: "brackets", why, ticked, end, sure });
  // In code it may be meant as an example.
  if (around === "`") return { ...brackets("it stands in code marks"), sure: false };
  if (around !== "") return brackets("other marks stand around its brackets");
  if (open.length > 1 || close.length > 1) return brackets("its brackets stand there twice");
  if (!said) return brackets(`\`${open}${inner}${close}\` has other brackets than \`[ ]\``);
  if (open !== "[" || close !== "]") return brackets("its brackets are full-width ones");
  // A reference or a link begins like this.
  if (/^[([:]/.test(line.slice(end)) && bare !== "") return null;
  return { fault: "mark", why: faultOfMark(inner, bare), ticked, end, sure };
}

/** What is wrong with the one thing between good brackets. */
function faultOfMark(inner: string, bare: string): string {
  if (inner === "") return "nothing stands between its brackets";
  // A checkbox but for what follows it.
  if (inner === " ") return "what stands right behind its brackets makes a link of them";
  if (bare === "")
    return inner.length > 1
      ? "more than one blank stands between its brackets"
      : "the blank between its brackets is no plain one";
  if (/^[xX]$/.test(bare)) return "a blank stands beside the x in its brackets";
  if (/^[\u0425\u0445]$/u.test(bare)) return "the x in its brackets is the Cyrillic letter";
  if (/^[\u03a7\u03c7]$/u.test(bare)) return "the x in its brackets is the Greek letter";
  if (/^[\uff38\uff58]$/u.test(bare)) return "the x in its brackets is the full-width letter";
  if (/^[xX]{2}$/.test(bare)) return "more than one x stands between its brackets";
  return `\`[${inner}]\` has no mark that says open or done`;
}

function escaped(line: string, at: number): Found | null {
  const match = exec(ESCAPED, line, at) ?? exec(HALF_ESCAPED, line, at);
  if (match === null) return null;
  const why = match[0].includes("&")
    ? "its brackets are written as HTML entities"
    : "a backslash stands before its brackets";
  return {
    fault: "escaped",
    why,
    ticked: tickOf(elementAt(match, 1, "groups").replace(/&nbsp;/i, " ")),
    end: at + match[0].length,
    sure: true,
  };
}

function html(line: string, at: number): Found | null {
  const match = exec(INPUT, line, at);
  if (match === null || !/checkbox/i.test(elementAt(match, 1, "groups"))) return null;
  const why = "its checkbox is written in HTML";
  return {
    fault: "html",
    why,
    ticked: /\bchecked\b/i.test(elementAt(match, 1, "groups")),
    end: at + match[0].length,
    sure: true,
  };
}

function pictured(line: string, at: number): Found | null {
  const match = exec(PICTURE, line, at);
  if (match === null) return null;
  const why = `\`${match[0]}\` is a character, no checkbox`;
  return {
    fault: "picture",
    why,
    ticked: /^[☑☒✅✔✓■⬛◼◾🔳🗹]/u.test(match[0]),
    end: at + match[0].length,
    sure: /^[☐☑☒]/u.test(match[0]),
    square: /^[⬜⬛🔲🔳□■▢▣◻◼◽◾❏❐❑❒]/u.test(match[0]),
  };
}

function swapped(line: string, at: number): Found | null {
  const match = exec(SWAPPED, line, at);
  if (match === null) return null;
  const why = "its brackets are the wrong way round";
  return {
    fault: "brackets",
    why,
    ticked: tickOf(elementAt(match, 1, "groups")),
    end: at + match[0].length,
    sure: true,
  };
}

function halved(line: string, at: number): Found | null {
  const match = exec(LOST_CLOSE, line, at) ?? exec(LOST_OPEN, line, at);
  if (match === null) return unbracketed(line, at);
  const end = at + match[0].length;
  // A longer text in brackets is no box, and a lone letter behind a blank may be a word.
  const sure = !/[\]［］]/u.test(line.slice(end, end + 200)) && !new RegExp(`^[[［]${BLANK}+\\S`, "u").test(match[0]);
  return {
    fault: "brackets",
    why: "one of its brackets is missing",
    ticked: tickOf(elementAt(match, 1, "groups")),
    end,
    sure,
  };
}

/** A lone mark; it may as well be a word. */
function unbracketed(line: string, at: number): Found | null {
  const match = exec(LOST_BOTH, line, at);
  if (match === null) return worded(line, at);
  return { fault: "brackets", why: "its brackets are missing", ticked: true, end: at + match[0].length, sure: false };
}

/** `TODO` and `Done:` in place of a box; it may as well be the first word. */
function worded(line: string, at: number): Found | null {
  const match = exec(WORD, line, at);
  if (match === null) return null;
  const ticked = elementAt(match, 1, "groups").toLowerCase() === "done";
  return {
    fault: "mark",
    why: "a word stands in place of its checkbox",
    ticked,
    end: at + match[0].length,
    sure: false,
  };
}

function tickOf(inner: string): boolean | null {
  const bare = inner
    .replaceAll(new RegExp(BLANK, "gu"), "")
    .toLowerCase()
    .replace(/(?<=\w)[!.?]$/, "");
  if (bare === "") return false;
  return TICKED.test(bare) ? true : null;
}

function exec(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}
