import { ESTIMATE_END, ESTIMATE_IN } from "../../words/estimate.ts";
import { revealEscapes, shieldEscapes } from "../../words/escapes.ts";
import { plainText, shieldedText } from "../../words/inline.ts";
import { isStatePicture } from "../../words/item-state.ts";
import { firstSentence } from "./short-title.ts";
import { NO_CONTEXT, type TitleContext } from "./title-context.ts";
import { withoutStamp } from "../../words/stamps.ts";

/** A title with what people write around it taken apart. */
export interface Title {
  /** Never empty. */
  readonly title: string;
  readonly id: string | null;
  readonly tags: readonly string[];
  readonly estimate: string | null;
  readonly priority: string | null;
  /** More is said than the title has room for. */
  readonly isCut: boolean;
}

/** Where none of these is, nothing stands around a title: most are read without the patterns below. */
const AROUND = /[[(（#~\p{Extended_Pictographic}←⟵]|priority\s*$/iu;
const PICTURES = /[\p{Extended_Pictographic}\p{VS}\p{Join_C}\p{Me}]/u;
const PRIORITY =
  /\s*[([（]\s*(?:priority|prio|priorität|prioridad|prioridade|优先级)[:：]?\s*(P\d|[\p{L} ]{2,12})\s*[)\]）]/iu;
/** A priority that ends a title, in brackets or behind a picture: `(HIGH PRIORITY)`, `🔴 Low priority`. */
const PRIORITY_END =
  /(?<!\s)\s*(?:[([（]\s*|\p{Extended_Pictographic}\ufe0f?\s*)((?:critical|urgent|highest|high|medium|normal|low|lowest) priority)\s*[)\]）]?\s*$/iu;
/** Words that say how much it matters, in capitals: as common words they may belong to the title. */
const URGENCY = "(?:P[0-4]|CRITICAL|URGENT|HIGHEST|HIGH|MEDIUM|LOW|LOWEST|BLOCKING|BLOCKER)";
/** The same set apart at the end, or before `🎯 MVP`: `(P0)`, `(CRITICAL - BLOCKING)`, `⚠️ CRITICAL`. */
const URGENCY_END = new RegExp(
  `(?<!\\s)\\s*(?:[([（]\\s*(${URGENCY})(?:\\s*[-–—,/&+]\\s*${URGENCY})*\\s*[)\\]）]|\\p{Extended_Pictographic}\\ufe0f?\\s*(${URGENCY}))\\s*(?:$|(?=🎯))`,
  "u",
);
/** What people write behind what came later than its neighbours, and what may be left out: `[NEW — part C]`. */
const ASIDE = /(?<!\s)\s*[([](?:INSERTED|(?:OPTIONAL|NEW)(?:\s+[-–—][^)\]]{0,80})?)[)\]]\s*(?:⚠\ufe0f?\s*)?$/;
const PRIORITY_TOKEN = /(?:^|\s)[[(](P[0-3])[)\]](?=\s|$)/;
const BOLD_THEN_DASH = /^(\*\*|__)(?=\S)((?:(?!\1)[\s\S])+)\1\s+[-–—]\s+/;
const ONLY_ID = /^(?:[\p{L}]+[\s-]?)?\d+(?:\.\d+)*[a-z]?[:.)]?$|^[A-Z]+-?\d+[a-z]?[:.]?$/u;
const LEAD_TAG =
  /^((?:\[?[A-Z]{1,6}-?\d[\w.-]*\]?|\d+(?:\.\d+)*[a-z]?[.)]?|\p{L}{2,9} \d+(?:\.\d+)*)[:.]?\s+)?[[(](P\d?|US\*?\d{0,3}(?:[/,+&]\s*(?:US)?\d{1,3}){0,4}|PARALLEL)[\])]\s*/u;
const LAST_LEAD_TAG = /(?<!\s)\s+[[(](P|US\*?\d{1,3}|PARALLEL)[\])]$/u;
/** Tags and notes at the end of a title are no longer than this. */
const LONGEST_NOTE = 200;
/** A commit in code behind the title, as agents write it. */
const TRAILING_COMMIT = /(?<!\s)\s+`(?=[^`]*\d)(?=[^`]*[a-f])[0-9a-f]{7,40}`\s*$/;
const TRAILING_NOTE = /(?<!\s)\s*(?:[([](?:checkpoint:\s*)?[0-9a-f]{7,40}[)\]]|\[checkpoint:[^\]]*\])\s*$/i;

/** The title of a task as its line has it, checkbox and marker already gone. */
export function taskTitle(source: string, context = NO_CONTEXT): Title {
  const said = shieldEscapes(source)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, " ")
    .trim();
  const line = withoutStamp(said).replace(TRAILING_COMMIT, "");
  const bold = BOLD_THEN_DASH.exec(line);
  const named = bold !== null && !ONLY_ID.test(plainText(bold[2] ?? "")) ? (bold[2] ?? "") : line;
  const whole = takeApart(named, line, context);
  const title = firstSentence(whole.title);
  return title === whole.title ? whole : { ...whole, title, isCut: true };
}

/** The title of a heading; the span of its state mark has already been cut out. */
export function headingTitle(source: string, context = NO_CONTEXT): Title {
  const words = withoutStamp(shieldEscapes(source));
  return takeApart(words, words, context);
}

function takeApart(source: string, whole: string, context: TitleContext): Title {
  const tags: string[] = [];
  let text = shieldedText(source, context.links);
  const plain = text;
  const everything = shieldedText(whole);
  if (!AROUND.test(everything)) {
    const title = revealEscapes(trimRim(text) || plain);
    return { title: title || "(untitled)", id: idOf(title), tags, estimate: null, priority: null, isCut: false };
  }
  for (let tag = LEAD_TAG.exec(text); tag !== null && tags.length < 6; tag = LEAD_TAG.exec(text)) {
    tags.push(tag[2] ?? "");
    text = (tag[1] ?? "") + text.slice(tag[0].length);
  }
  for (const match of everything.matchAll(/(?:^|\s)#([\p{L}][\p{L}\p{N}_-]*)/gu)) tags.push(match[1] ?? "");
  if (/🎯\s*MVP/u.test(everything)) tags.push("MVP");
  text = text.replace(ASIDE, "");
  const priority = priorityIn(text, context);
  if (priority !== null) text = text.replace(priority.written, " ");
  const estimate = ESTIMATE_IN.exec(text) ?? ESTIMATE_END.exec(text);
  if (estimate !== null) text = text.replace(estimate[0], " ").replace(/ +(?=[:：])/u, "");
  const said = ESTIMATE_IN.exec(everything) ?? ESTIMATE_END.exec(everything);
  text = text.trimEnd();
  for (let tag = LAST_LEAD_TAG.exec(text); tag !== null && tags.length < 6; tag = LAST_LEAD_TAG.exec(text)) {
    tags.push(tag[1] ?? "");
    text = text.slice(0, tag.index);
  }
  text = withoutNotes(withoutTags(text.replace(/🎯\s*(?=MVP)/u, "")));
  text = revealEscapes(trimRim(text));
  return {
    title: text || revealEscapes(trimRim(plain) || plain) || "(untitled)",
    id: idOf(text),
    tags: [...new Set(tags)],
    estimate: estimate?.[1] ?? said?.[1] ?? null,
    isCut: false,
    priority: (priority?.says ?? PRIORITY_TOKEN.exec(everything)?.[1] ?? null)?.trim() ?? null,
  };
}

/** What a title says of its priority, which is no part of it. */
function priorityIn(
  title: string,
  { codes }: TitleContext,
): { readonly written: string; readonly says: string } | null {
  const end = title.slice(-LONGEST_NOTE);
  const found = PRIORITY.exec(title) ?? PRIORITY_END.exec(end) ?? URGENCY_END.exec(end);
  const says = found?.[1] ?? found?.[2];
  return found === null || says === undefined || codes.has(says) ? null : { written: found[0], says };
}

const LAST_TAG = /(?<!\s)\s+#\p{L}[\p{L}\p{N}_-]{0,60}$/u;

/** A title without the tags that end it: `Deploy #ops #later`. Each is looked for where the title ends. */
function withoutTags(title: string): string {
  let text = title.trimEnd();
  for (let tag = LAST_TAG.exec(text.slice(-LONGEST_NOTE)); tag !== null; tag = LAST_TAG.exec(text.slice(-LONGEST_NOTE)))
    text = text.slice(0, -tag[0].length);
  return text === title.trimEnd() ? title : text;
}

/** A title without the commits and checkpoints that end it. */
function withoutNotes(title: string): string {
  let text = title;
  for (;;) {
    const note = TRAILING_NOTE.exec(text.slice(-LONGEST_NOTE));
    if (note === null) return text;
    text = text.slice(0, -note[0].length);
  }
}

/** Pictures before the words, those behind them that say a state, blanks, and a separator left dangling. */
function trimRim(text: string): string {
  const chars = [...text.replace(/\s+/g, " ").trim()];
  let from = 0;
  while (from < chars.length && isRim(chars[from])) from += 1;
  return withoutStates(chars.slice(from).join(""))
    .replace(/\s+[-–—|]$/, "")
    .replace(/[:：]$/, "")
    .trim();
}

/** One picture at the end, however many characters it is made of. */
const LAST_PICTURE =
  /\p{Extended_Pictographic}[\p{VS}\p{Me}\p{Emoji_Modifier}]*(?:\u200d\p{Extended_Pictographic}[\p{VS}\p{Me}\p{Emoji_Modifier}]*)*$/u;
const LAST_MARK = /[\p{VS}\p{Join_C}\p{Me}]$/u;
/** No picture has more characters. */
const MAX_PICTURE = 40;

function withoutStates(text: string): string {
  let rest = text.trimEnd();
  while (rest !== "" && rest.charAt(rest.length - 1) > "~") {
    const end = rest.slice(-MAX_PICTURE);
    const picture = LAST_PICTURE.exec(end)?.[0];
    if (picture === undefined ? !LAST_MARK.test(end) : !isStatePicture(picture)) break;
    rest = rest.slice(0, -(picture?.length ?? 1)).trimEnd();
  }
  return rest;
}

function isRim(char: string | undefined): boolean {
  return char === " " || (char !== undefined && char > "~" && PICTURES.test(char));
}

const ID =
  /^(?:(?<word>(?:Step|Task|Phase|Sprint|Week|Day|Milestone|Epic|Story|User Story|Stage|Wave|Sub-?task)\s+[-−]?\d+(?:\.\d+)*[a-z]?)|\[?(?<code>[A-Za-z]{1,8}-?\d+(?:[.-]\d+)*[a-z]?(?:-[A-Z]+)?)\]?(?=[\s:.]|$)|(?<number>\d+(?:\.\d+)+[a-z]?(?:\.[a-z]+)*|\d+(?=[.)]\s))(?=[\s.:)]|$)|(?<hash>#\d+)\b)/iu;

/** More than anybody calls an item by. */
const LONGEST_ID = 60;

/** An explicit id at the beginning of a title: `T001`, `1.2`, `Step 3`, `#4`. */
export function idOf(title: string): string | null {
  const groups = ID.exec(title)?.groups;
  if (groups === undefined) return null;
  const code = groups["code"];
  if (code !== undefined && !/^[A-Z]/.test(code) && !/^t\d/.test(code)) return null;
  const id = groups["word"] ?? code ?? groups["number"] ?? groups["hash"] ?? null;
  return id === null || id.length > LONGEST_ID ? null : id;
}
