import { lengthAt } from "./length-at.ts";
import type { Block, Bullet } from "../markdown/blocks.ts";
import { isTicked } from "../markdown/checkbox.ts";
import type { Checkbox } from "../markdown/checkbox.ts";
import type { TextEdit } from "../edit/edit.ts";

/** A checkbox that plansync reads and GitHub doesn't show. */
export interface UnrenderedBox {
  readonly bullet: Bullet;
  /** Offset of its bracket. */
  readonly offset: number;
  /** Why GitHub doesn't show it, as the end of a sentence. */
  readonly why: string;
  readonly hint: string;
  /** The edit of the mark alone after which it is shown and means the same; null where that is not certain. */
  readonly edit: TextEdit | null;
}

/** Looks at one block; null where GitHub shows its box, or it has none. */
export function unrenderedBox(text: string, block: Block, items: ReadonlySet<number>): UnrenderedBox | null {
  if (block.type !== "bullet") return null;
  const { box } = block;
  // Where its words stand on the next line, GitHub shows it.
  if (box === null || block.content.start === block.content.end || !items.has(block.start)) return null;
  const found = box.rendered ? asPlaced(text, block, box) : asWritten(text, box);
  return found === null ? null : { bullet: block, offset: box.open, ...found };
}

type Fault = Pick<UnrenderedBox, "why" | "hint" | "edit">;

const TAB = 4;
/** More columns of blanks behind a bullet begin code. */
const MOST_BLANKS = 4;
const READ = "plansync reads it all the same; ";

/** A good box in a place where markdown has no list item. */
function asPlaced(text: string, bullet: Bullet, box: Checkbox): Fault | null {
  if (bullet.list < 0)
    return {
      why: "its line runs on from the one above",
      hint: `${READ}an empty line above it, or the indent of the list that it belongs to, shows one on GitHub too.`,
      edit: null,
    };
  const marker = lengthAt(/(?:[-*+]|\d{1,9}[.)])/y, text, bullet.start);
  const gap = text.slice(bullet.start + marker, box.open);
  if (columnsOf(gap, bullet.indent + marker) <= MOST_BLANKS) return null;
  return {
    why: "so many blanks stand behind its bullet that it is code",
    hint: `${READ}one blank behind the bullet shows one on GitHub too.`,
    edit: { offset: box.open - gap.length, length: gap.length, text: " " },
  };
}

/** Columns of blanks that begin at a column. */
function columnsOf(blanks: string, from: number): number {
  let column = from;
  for (const blank of blanks) column += blank === "\t" ? TAB - (column % TAB) : 1;
  return column - from;
}

function asWritten(text: string, box: Checkbox): Fault {
  const mark = text.slice(box.mark, box.mark + box.markLength);
  const after = box.mark + box.markLength + 1;
  const hint = `${READ}\`- [ ] \` or \`- [x] \` shows one on GitHub too.`;
  if (box.optional) return { why: "a star follows its brackets", hint, edit: null };
  if (/^[ xX]$/.test(mark)) {
    const isBlank = text.charAt(after) === "\u00a0";
    const why = isBlank ? "the blank behind its brackets is a no-break space" : "no blank follows its brackets";
    // In front of anything but a word the brackets may be part of it.
    const isWord = /^[\p{L}\p{N}"'`*_~]/u.test(text.slice(after, after + 2));
    return { why, hint, edit: isBlank || isWord ? { offset: after, length: isBlank ? 1 : 0, text: " " } : null };
  }
  const isBlank = /^[\s\u200b]$/.test(mark);
  const why = /\s/.test(mark)
    ? "the blank between its brackets is a tab or a no-break space"
    : `GitHub knows no \`[${box.text}]\``;
  if (!isBlank && !isTicked(mark)) return { why, hint, edit: null };
  const gap = /[ \t]/.test(text.charAt(after)) ? "" : " ";
  const odd = text.charAt(after) === "\u00a0" ? 1 : 0;
  return {
    why,
    hint,
    edit: { offset: box.mark, length: box.markLength + 1 + odd, text: `${isBlank ? " " : "x"}]${gap}` },
  };
}
