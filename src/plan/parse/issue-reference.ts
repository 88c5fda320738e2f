import type { IssueReference, Span } from "../model/plan.ts";
import { shieldEscapes } from "../words/escapes.ts";

/** What a line says of the issue that is its own, and its title without it. */
export interface TitleReference {
  readonly title: string;
  readonly reference: IssueReference | null;
}

/** GitHub's own numbers: no leading zero (that is a colour), nine digits at most. */
const NUMBER = String.raw`([1-9]\d{0,8})(?!\d)`;
const REPOSITORY = String.raw`([\w.-]{1,100}\/[\w.-]{1,100})`;
const URL_OF_ISSUE = String.raw`https?:\/\/([\w.:-]{1,253})\/${REPOSITORY}\/issues\/${NUMBER}(?:[?#][^\s)\]]{0,200})?`;
/** `#12`, `GH-12`, `GH#12`, `owner/repo#12`. */
const SHORT = String.raw`(?:${REPOSITORY}#|GH[-#]|#)${NUMBER}`;

const LINK = new RegExp(String.raw`\[([^\]\n]{0,400})\]\(<?${URL_OF_ISSUE}>?\)`, "giu");
const WHOLE_SHORT = new RegExp(`^[([]?${SHORT}[)\\]]?$`, "iu");
const WHOLE_URL = new RegExp(`^<?${URL_OF_ISSUE}>?$`, "iu");
const END_SHORT = new RegExp(String.raw`(?:^|\s)(?:\(${SHORT}\)|\[${SHORT}\]|(GH-[1-9]\d{0,8}))$`, "iu");
const END_URL = new RegExp(String.raw`(?:^|[\s(<])${URL_OF_ISSUE}[>)]?$`, "iu");
/** Spellings that say what they are: these count anywhere in a line. */
const LABELLED = new RegExp(
  String.raw`(?:^|\s)[([]?(?:ref:\s?|External-ID:\s?(?:github:)?)(?:${REPOSITORY})?(?:GH)?[#-]${NUMBER}[)\]]?(?=[\s.,;]|$)`,
  "iu",
);
/** Behind these words an issue is mentioned, not named. */
const MENTION =
  /(?:^|[\s(])(?:fix|fixe[sd]|close[sd]?|closing|resolve[sd]?|see|part of|after|before|blocked by|depends(?: on)?|related(?: to)?|from|like|pr|pull request|merged in|duplicates?(?: of)?|cf|via|per|until|requires|supersedes|follow-?up (?:to|of))[\s:]*$/iu;
const MAY_HOLD = /#\d|\/issues\/\d|GH-\d/i;
/** What people and agents write behind a reference: a state, a date, a tick. */
const TRAIL = /(?:[\s·,;|–—-]+(?:✅|✔|☑|done|\d{4}-\d{2}-\d{2}|done:\S{1,30}))+$/iu;
/** Tags and names that go on behind a reference; they stay in the title. */
const TAGS = /(?:\s+(?:#\p{L}[\w/-]{0,60}|@[\w-]{1,39}))+$/u;
/** The stop of a sentence behind a reference in brackets. */
const STOP = /(?<=[)\]])[.,;:!]+$/u;

/** Longer lines are looked at from their end: a reference stands there. */
const MAX_READ = 4_000;

/**
 * The issue that a line names as its own, at its end or alone, and the title without that. Two references are none that
 * could be followed: the number is null.
 *
 * @param source the line as written, without list marker, box and heading marks.
 * @param title what was read of it.
 */
export function takeReference(source: string, title: string): TitleReference {
  if (!MAY_HOLD.test(source)) return { title, reference: null };
  const line = shieldEscapes(source)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, " ")
    .slice(-MAX_READ);
  const bare = line.replace(/\*\*|__|~~/g, "").trim();
  const whole = wholeLink(bare);
  if (whole !== null) return { title, reference: whole };
  const plain = bare
    .replace(LINK, (all, text: string, host: string, repository: string, number: string) =>
      WHOLE_SHORT.test(text.trim()) ? `https://${host}/${repository}/issues/${number}` : all,
    )
    .replace(/\(\s*(https?:\/\/\S+?)\s*\)$/u, "($1)")
    .trim();
  const alone = WHOLE_SHORT.exec(plain) ?? WHOLE_URL.exec(plain);
  if (alone !== null) return { title, reference: { ...referenceOf(alone), isAlone: true } };
  const labelled = LABELLED.exec(plain);
  if (labelled !== null) return { title: withoutLabelled(title), reference: referenceOf(labelled) };
  const tail = withoutTrail(plain.replace(TAGS, ""));
  const found = END_URL.exec(tail) ?? END_SHORT.exec(tail);
  if (found === null || MENTION.test(tail.slice(0, found.index + 1).trimEnd())) return { title, reference: null };
  const before = tail.slice(0, found.index).trimEnd();
  const second = END_URL.exec(before) ?? END_SHORT.exec(before);
  const reference = second === null ? referenceOf(found) : { ...referenceOf(found), number: null };
  const tags = TAGS.exec(title)?.[0] ?? "";
  const untagged = tags === "" ? title : title.slice(0, -tags.length);
  const rest = withoutTail(withoutTail(untagged));
  // A dash before the reference is no title: the reference is all that the line says.
  if (!/[\p{L}\p{N}]/u.test(rest)) return { title, reference: { ...reference, isAlone: true } };
  return { title: `${rest}${tags}`, reference };
}

function withoutTrail(text: string): string {
  return text.replace(TRAIL, "").replace(STOP, "");
}

/** `Issue: #12` below an item, as a line of its own. */
const FIELD = new RegExp(
  String.raw`^[ \t>]{0,40}(?:[-*+][ \t]+)?[*_]{0,2}(?:github[ -])?(?:issue|external-id|ticket)[*_]{0,2}[ \t]?[:：][*_]{0,2}[ \t]*(?:\[[^\]\n]{0,80}\]\()?(?:github:)?(?:${URL_OF_ISSUE}|${SHORT})\)?[ \t]*$`,
  "imu",
);

/** The issue that a field below an item names as the item's own. */
export function fieldReference(text: string, body: readonly Span[]): IssueReference | null {
  for (const { start, end } of body) {
    const source = text.slice(start, Math.min(end, start + MAX_READ));
    const found = /issue|ticket|external-id/i.test(source) ? FIELD.exec(source) : null;
    if (found !== null) return referenceOf(found);
  }
  return null;
}

/** A title that is one link to an issue: the words of the link are the title. */
function wholeLink(bare: string): IssueReference | null {
  LINK.lastIndex = 0;
  const link = LINK.exec(bare);
  if (link?.index !== 0 || link[0].length !== bare.length || WHOLE_SHORT.test((link[1] ?? "").trim())) return null;
  const [, , host = "", repository = "", number = ""] = link;
  return { number: Number(number), host: host.toLowerCase(), repository: repository.toLowerCase(), isAlone: false };
}

/** Of a match of several spellings the groups that took part: host, repository, number. */
function referenceOf(match: RegExpExecArray): IssueReference {
  const groups = match.slice(1).filter((group) => group !== undefined);
  const digits = groups.map((group) => /^(?:GH-)?(\d+)$/i.exec(group)?.[1]).find((group) => group !== undefined);
  const repository = groups.find((group) => group.includes("/")) ?? null;
  const host = groups.find((group) => group !== repository && /[.:]/.test(group)) ?? null;
  return {
    number: digits === undefined ? null : Number(digits),
    host: host?.toLowerCase() ?? null,
    repository: repository?.toLowerCase() ?? null,
    isAlone: false,
  };
}

const TITLE_TAIL = new RegExp(
  String.raw`\s*(?:[([]<?(?:${URL_OF_ISSUE}|${SHORT})>?[)\]]|<?${URL_OF_ISSUE}>?|(?<=\s)GH-[1-9]\d{0,8})$`,
  "iu",
);

function withoutTail(title: string): string {
  const shorter = withoutTrail(title).replace(TITLE_TAIL, "").trimEnd();
  return shorter === "" || shorter === withoutTrail(title).trimEnd() ? title : shorter.replace(/[\s:–—-]+$/u, "");
}

function withoutLabelled(title: string): string {
  const shorter = title.replace(LABELLED, " ").replace(/\s+/g, " ").trim();
  return shorter === "" ? title : shorter;
}
