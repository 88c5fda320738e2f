import { readBlocks } from "../markdown/blocks.ts";
import type { Block } from "../markdown/blocks.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { mendedFences, unclosedFence } from "../markdown/fences.ts";
import { linesOf } from "../parse/sections/fields.ts";
import { Lines, withLineFeeds } from "../markdown/lines.ts";
import { unreadBoxes } from "../slips/lint-boxes.ts";
import { bodyAt } from "../markdown/body.ts";
import { unrenderedBox } from "../slips/unrendered-box.ts";
import type { Plan } from "../model/plan.ts";
import { vocabularyOf } from "../words/vocabulary.ts";
import { FIRST_LINE, type LineNumber } from "../model/line-number.ts";

/** GitHub's GraphQL cuts the text of larger files, in bytes. */
const CUT_AT = 512_000;

const BOX_LINE = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]/;
/** More characters than stand before the words of a task. */
const MAX_MARK = 200;

/** What stands in the text and does not come out as its author expects: boxes without a box, tables of tasks, open fences. */
export function* lintText(plan: Plan): Generator<Diagnostic> {
  const text = withLineFeeds(plan.text);
  const lines = new Lines(text);
  const from = bodyAt(text);
  const at = (offset: number): { line: LineNumber; column: number } => ({
    line: lines.lineOf(offset),
    column: lines.columnOf(offset),
  });
  const items = new Set(plan.items.map(({ offset }) => offset));
  for (const block of readBlocks(text, from, lines).blocks) {
    const box = unrenderedBox(text, block, items);
    if (box !== null)
      yield {
        ...at(box.offset),
        code: "box-not-rendered",
        severity: "info",
        message: `GitHub shows no checkbox here: ${box.why}`,
        hint: box.hint,
      };
    const hidden = block.type === "code" ? indentedBox(text, block) : null;
    if (hidden !== null)
      yield {
        ...at(hidden.offset),
        code: "unread-box",
        severity: hidden.alone ? "warning" : "info",
        message: "No checkbox is read here: it is indented so far that it is code",
        hint: "Take the blanks before it away, or indent it as the list that it belongs to.",
      };
    if (block.type === "table" && isTaskTable(text, block) && !holdsItem(plan, block))
      yield {
        ...at(block.start),
        code: "table-tasks",
        severity: "info",
        message: "These tasks stand in a table: plansync does not read them",
        hint: "Write them as `- [ ] task` to give each an issue.",
      };
  }
  yield* warnOfText(plan);
}

/** What of this is more than a hint. */
export function* warnOfText(plan: Plan): Generator<Diagnostic> {
  const text = withLineFeeds(plan.text);
  yield* unreadBoxes(text, plan.items, bodyAt(text));
  const fence = unclosedFence(text);
  const mended = mendedFences(text);
  const lines = new Lines(text);
  for (const offset of mended)
    yield {
      line: lines.lineOf(offset),
      column: lines.columnOf(offset),
      code: "nested-fence",
      severity: "warning",
      message: "GitHub ends this code at the first bare fence in it, and shows the rest of it as text and boxes",
      hint: "Begin and end it with one mark more, such as four backticks.",
    };
  if (fence !== null)
    yield {
      line: lines.lineOf(fence),
      column: lines.columnOf(fence),
      code: "unbalanced-fence",
      severity: "warning",
      message: "This code fence seems never to end: what follows may be read as code",
      hint: "Close it, or give quoted markdown a longer fence than the code in it.",
    };
  if (text.length > CUT_AT / 2 && new TextEncoder().encode(text).length > CUT_AT)
    yield {
      line: FIRST_LINE,
      column: 1,
      code: "plan-too-large",
      severity: "warning",
      message: `The plan has more than ${CUT_AT} bytes: GitHub does not give it whole in one answer, and issues can't show it`,
      hint: "Split it into several plans.",
    };
}

/** The first checkbox of a block that is code only because it is indented, and whether nothing else stands there. */
function indentedBox(text: string, block: Block): { offset: number; alone: boolean } | null {
  if (/^(?:`{3}|~{3})/.test(text.slice(block.start, block.start + 3))) return null;
  const lines = [...linesOf(text, block)];
  const boxes = lines.filter(({ start, end }) => BOX_LINE.test(text.slice(start, Math.min(end, start + MAX_MARK))));
  const [first] = boxes;
  if (first === undefined) return null;
  const words = lines.filter(({ start, end }) => text.slice(start, end).trim() !== "");
  const line = text.slice(first.start, first.end);
  const blanks = line.length - line.replace(/^[ \t>]+/, "").length;
  return { offset: first.start + blanks, alone: boxes.length === words.length };
}

/** Holds an item, or the mark of one: the row of an overview. */
function holdsItem({ items }: Plan, { start, end }: Block): boolean {
  const isInside = (at: number): boolean => at > start && at < end;
  return items.some(
    ({ index, offset, mark }) =>
      index > 0 && (isInside(offset) || (mark.carrier !== "none" && isInside(mark.span.start))),
  );
}

/** A table with a column of tasks and one of their state, or one whose cells hold checkboxes. */
function isTaskTable(text: string, block: Block): boolean {
  const [head] = linesOf(text, block);
  if (head === undefined) return false;
  const cells = text
    .slice(head.start, head.end)
    .toLowerCase()
    .split("|")
    .map((cell) => cell.replace(/[*_`]/g, "").trim());
  const words = vocabularyOf();
  const named = cells.some(
    (cell) => words.tasks.has(cell) || /^(?:task|step|item|title|任务|タスク|задача|tarea|tarefa)$/u.test(cell),
  );
  const stated = cells.some((cell) => words.fields.get(cell) === "status");
  return (named && stated) || /\|[ \t]*\[[ xX]\][ \t]*\|/.test(text.slice(block.start, block.end));
}
