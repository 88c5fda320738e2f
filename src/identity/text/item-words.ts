import { elementAt } from "../../plan/model/element-at.ts";
import { itemIdOf, type ItemId } from "./item-ids.ts";
import type { Matchable } from "./matchable.ts";
import { normaliseTitle, plainText, withoutIds, words } from "./normalise.ts";

/** An item's first line, analyzed for matching. */
export interface ItemWords {
  /** Normalised title. */
  readonly title: string;
  /** Normalized first line: longer than the title where only a part became the title. */
  readonly wording: string;
  readonly id: ItemId | null;
  /** Normalised text before the first dash, colon, bracket or arrow; null where it says too little. */
  readonly head: string | null;
  /** The code span that the text begins with. */
  readonly leadCode: string | null;
  /** Identifiers, paths and quoted names, in lower case. */
  readonly codes: ReadonlySet<string>;
  /** Issues that the text names (`#12`). */
  readonly issues: ReadonlySet<string>;
  /** Whether the text itself says that it is new. */
  readonly saysNew: boolean;
  /** `null` where the item has no box. */
  readonly isTicked: boolean | null;
}

const NEW = "NEW|ADDED|NEU|NUEVO|NUEVA|NOUVEAU|NOVO|NOVA|НОВОЕ|НОВЫЙ|新規|新增|신규";
const CHANGED =
  "UPDATED|CHANGED|REVISED|MODIFIED|REMOVED|DELETED|DROPPED|SPLIT|MERGED|MOVED|RENAMED|DEPRECATED|SKIP|SKIPPED|DEFERRED|CANCELLED|CANCELED|GEÄNDERT|ENTFÄLLT|変更|削除|修改|删除";
/** Words that people put before a text when they re-plan: about the change, not about the work. */
const CHANGE_TAG = new RegExp(
  `^(\\s*(?:>\\s*)*(?:(?:[-*+]|\\d{1,4}[.)])\\s+)?(?:\\[[^\\]]\\]\\s+)?(?:#{1,6}\\s+)?(?:\\*\\*)?(?:[#A-Za-z]{0,6}-?\\d[\\d.]*[a-z]?)?(?:\\*\\*)?[\\s:.)]*)` +
    `(?:(?:\\*\\*|__|\\[|\\()(${NEW}|${CHANGED}):?(?:\\*\\*|__|\\]|\\)):?|(${NEW}|${CHANGED}):)\\s+`,
  "u",
);
const SAYS_NEW = new RegExp(`^(?:${NEW})$`, "u");
const NEW_BEHIND = new RegExp(`\\s(?:\\*\\*|\\[|\\()(?:${NEW})(?:\\*\\*|\\]|\\))\\s*$`, "u");
const HEAD_END = /\s[-–—]+\s|[—:：(（[【{|]|\s\+\s|→|⇒|->|=>/gu;
/** Number of words from which a head is not shared by accident. */
const HEAD_WORDS = 3;
const LEAD_CODE =
  /^\s*(?:>\s*)*(?:(?:[-*+]|\d{1,4}[.)])\s+)?(?:\[[^\]]\]\s+)?(?:\*\*)?(?:[A-Za-z]{0,6}-?\d[\d.]*[a-z]?[.:)]*\s+)?(?:\*\*)?`([^`]{2,80})`/u;
const CODES = [
  /`([^`\n]{2,120})`/gu,
  /["“„«「『]([^"“”„«»「」『』\n]{3,60})["”“»」』]/gu,
  /(?<![\p{L}\p{N}])((?:https?:\/\/)?[\w@.()~$-]*\/[\w@./()~$:-]*[\w)])/gu,
  /(?<![\p{L}\p{N}_])([a-z]+[A-Z][A-Za-z0-9]*|[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*|[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_]+)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])([\w-]+\.(?:[cm]?[jt]sx?|py|rs|go|md|json|ya?ml|toml|css|html|sql|sh|java|kt|cs|rb|php|swift|vue|svelte|sol))(?![\p{L}\p{N}])/gu,
];
const COMMIT = /^[0-9a-f]{7,40}$/u;
const ISSUE = /(?<![\w&/])#(\d{1,6})(?!\w)|\/issues\/(\d{1,6})(?!\d)/gu;
const BOX = /^\s*(?:>\s*)*(?:[-*+]|\d{1,4}[.)])\s+\[([^\]])\]/u;
/** Only this much of a longer line is used. */
const MAX_LINE = 4_000;

/** Analyzes an item's line. */
export function itemWordsOf(item: Matchable): ItemWords {
  const line = item.text.slice(0, MAX_LINE);
  const tag = changeTagOf(line);
  const text = tag === null ? line : tag.lead + line.slice(tag.length);
  const title = normaliseTitle(tag === null ? item.title : item.title.replace(tag.word, " "));
  const box = BOX.exec(line)?.[1];
  return {
    title,
    wording: wordingOf(text, title),
    id: itemIdOf(item, plainText(line)),
    head: headOf(text),
    leadCode: LEAD_CODE.exec(text)?.[1]?.toLowerCase() ?? null,
    codes: codesOf(text),
    issues: new Set([...line.matchAll(ISSUE)].map((found) => found[1] ?? elementAt(found, 2, "groups"))),
    saysNew: NEW_BEHIND.test(line) || (tag !== null && SAYS_NEW.test(tag.word)),
    isTicked: box === undefined ? null : /[xX]/u.test(box),
  };
}

/** Finds a word about the change at the beginning of a line: the text before it, the word, and the length of both. */
function changeTagOf(line: string): { lead: string; word: string; length: number } | null {
  const found = CHANGE_TAG.exec(line);
  if (found === null) return null;
  const word = found[2] ?? elementAt(found, 3, "groups");
  return { lead: elementAt(found, 1, "groups"), word, length: found[0].length };
}

/** Returns the first line, unless the title is elsewhere (the first line of a YAML todo may be its id). */
function wordingOf(text: string, title: string): string {
  const line = normaliseTitle(text);
  return line.length > title.length && line.includes(title) ? line : title;
}

/** Returns the text up to the first break after enough words: `FEAT:` or a date alone is not a head. */
function headOf(text: string): string | null {
  const body = withoutIds(text.replace(/(?<=\s|^|\*\*)\d{4}-\d{2}-\d{2}(?:[\s:,–—-]+)/u, " "));
  for (const { index } of body.matchAll(HEAD_END)) {
    const head = words(body.slice(0, index));
    if (saysEnough(head)) return head;
  }
  const whole = words(body);
  return saysEnough(whole) ? whole : null;
}

function saysEnough(head: string): boolean {
  return head.split(" ").length >= HEAD_WORDS || /[\u2E80-\u9FFF\uAC00-\uD7AF]{6}/u.test(head);
}

function codesOf(text: string): Set<string> {
  const codes = new Set<string>();
  for (const pattern of CODES)
    for (const found of text.matchAll(pattern)) {
      const code = elementAt(found, 1, "groups")
        .toLowerCase()
        .replace(/[.,:;]+$/u, "");
      if (code.length < 3 || COMMIT.test(code)) continue;
      codes.add(code);
      const base = /\/([^/]{3,})$/u.exec(code)?.[1];
      if (base !== undefined && base.includes(".")) codes.add(base);
    }
  return codes;
}
