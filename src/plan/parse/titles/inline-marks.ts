import type { Block, Bullet } from "../../markdown/blocks.ts";

/** Who does it and by when, as a list item says it behind its words. */
export interface InlineMarks {
  readonly title: string;
  readonly owner: string | null;
  readonly due: string | null;
}

const LOGIN = "@[\\p{L}\\p{N}](?:[\\w-]{0,37}[\\p{L}\\p{N}])?";
const OWNER_IN_BRACKETS = new RegExp(`(?<=\\S)\\s+(?:\\((${LOGIN})\\)|\\[(${LOGIN})\\])$`, "u");
const OWNER_BARE = new RegExp(`(?<=\\S)\\s+(${LOGIN})$`, "u");
/** The sign that task lists put before the day: 📅 2026-12-01. */
const DUE = /(?<=\S)\s+(?:📅|🗓|📆)\p{VS}?\s*(\d{4}-\d{2}-\d{2})(?=\s|$)/u;
const LAST_TAGS = /(?<=\S)(?:\s+#\p{L}[\p{L}\p{N}_-]{0,60})+$/u;
/** No such mark is longer, with the blanks before it. */
const LONGEST = 200;

/** A title without the owner and the day that follow it. A bare name counts only where the plan writes its owners so. */
export function takeInlineMarks(title: string, hasBareOwners: boolean): InlineMarks {
  if (!/[@📅🗓📆]/u.test(title)) return { title, owner: null, due: null };
  let rest = title;
  const cut = (pattern: RegExp): string | null => {
    const end = rest.slice(-LONGEST);
    const found = pattern.exec(end);
    if (found === null) return null;
    rest =
      `${rest.slice(0, rest.length - end.length + found.index)}${end.slice(found.index + found[0].length)}`.trimEnd();
    return found.slice(1).find((group) => group !== undefined) ?? null;
  };
  const due = cut(DUE);
  const tags = LAST_TAGS.exec(rest.slice(-LONGEST))?.[0] ?? "";
  if (tags !== "") rest = rest.slice(0, -tags.length);
  const owner = cut(OWNER_IN_BRACKETS) ?? (hasBareOwners ? cut(OWNER_BARE) : null);
  // Tags end a title: without the owner behind them they are none of it.
  const title_ = owner === null ? `${rest}${tags}` : rest.replace(LAST_TAGS, "");
  return { title: title_, owner, due };
}

const ENDS_WITH_NAME = new RegExp(
  `\\s${LOGIN}(?:\\s+(?:#\\p{L}\\S{0,60}|~\\S{1,20}|\\([^()]{1,20}\\)|\\[[^\\][]{1,20}\\]))*\\s*$`,
  "u",
);

/** True for a plan of which at least half of the boxes, and two of them, end with a name: `Read the file @ann`. */
export function hasBareOwners(text: string, blocks: readonly Block[]): boolean {
  const boxes = blocks.filter((block): block is Bullet => block.type === "bullet" && block.box !== null);
  if (!text.includes("@")) return false;
  const named = boxes.filter(({ content }) =>
    ENDS_WITH_NAME.test(text.slice(content.start, content.end).slice(-LONGEST)),
  );
  return named.length >= 2 && named.length * 2 >= boxes.length;
}
