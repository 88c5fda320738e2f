import type { Block, Bullet } from "../markdown/blocks.ts";
import { plainText } from "../words/inline.ts";
import { shorten } from "../slips/slip-text.ts";
import type { Span } from "../model/plan.ts";
import { isLeftOut } from "../model/spans.ts";
import { linesOf } from "./sections/fields.ts";

/** What a text holds in place of items, as the end of a sentence, and what to do about it. */
export interface Nothing {
  readonly why: string;
  readonly hint: string;
  /** Offset at which that stands. */
  readonly at: number;
}

const BOX_LINE = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]/;
const LEAVE_OUT = "leave the file out of `plans`";

/** Why a text yields no item, by what stands there instead: the first reason of these that holds. */
export function whyNothing(text: string, blocks: readonly Block[], leftOut: readonly Span[]): Nothing {
  const boxes = blocks.filter((block) => block.type === "bullet" && block.box !== null);
  const [box] = boxes;
  if (box !== undefined && boxes.every(({ start }) => isLeftOut(start, leftOut)))
    return {
      why: "a comment of plansync leaves its checkboxes out",
      hint: `Take the comment \`<!-- plansync: ignore -->\` out, or ${LEAVE_OUT}.`,
      at: box.start,
    };
  if (box !== undefined)
    return {
      why: "its checkboxes only explain what their marks mean, or have no words",
      hint: `Write tasks as \`- [ ] task\`, or ${LEAVE_OUT}.`,
      at: box.start,
    };
  const code = blocks.find((block) => block.type === "code" && holdsBox(text, block));
  if (code !== undefined)
    return {
      why: "its checkboxes stand in code",
      hint: `Take the code fence around them away, or ${LEAVE_OUT}.`,
      at: code.start,
    };
  const table = blocks.find(({ type }) => type === "table");
  if (table !== undefined)
    return {
      why: "what it lists stands in a table",
      hint: `Write each task as \`- [ ] task\`, or ${LEAVE_OUT}.`,
      at: table.start,
    };
  const bullets = blocks.filter((block): block is Bullet => block.type === "bullet");
  const [bullet] = bullets;
  if (bullet !== undefined)
    return {
      why: bullets.length === 1 ? "its list item has no checkbox" : `its ${bullets.length} list items have no checkbox`,
      hint: `Write \`- [ ] ${wordsOf(text, bullet)}\`, or ${LEAVE_OUT}.`,
      at: bullet.start,
    };
  const heading = blocks.find(({ type }) => type === "heading");
  return {
    why: heading === undefined ? "it holds only words" : "it holds only headings and words",
    hint: `Write tasks as \`- [ ] task\`, or ${LEAVE_OUT}.`,
    at: 0,
  };
}

function holdsBox(text: string, block: Block): boolean {
  return [...linesOf(text, block)].some(({ start, end }) => BOX_LINE.test(text.slice(start, end)));
}

function wordsOf(text: string, { content }: Bullet): string {
  return shorten(plainText(text.slice(content.start, content.end)).replaceAll("`", "")) || "task";
}
