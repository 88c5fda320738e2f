import { readBlocks } from "./blocks.ts";
import type { Block } from "./blocks.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { unclosedFence } from "./fences.ts";
import { linesOf } from "./fields.ts";
import { Lines, withLineFeeds } from "./lines.ts";
import type { Plan } from "./plan.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** GitHub's GraphQL cuts the text of larger files, in bytes. */
const CUT_AT = 512_000;

/** What stands in the text and does not come out as its author expects: boxes without a box, tables of tasks, open fences. */
export function* lintText(plan: Plan): Generator<Diagnostic> {
  const text = withLineFeeds(plan.text);
  const lines = new Lines(text);
  const from = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
  const at = (offset: number): { line: number; column: number } => ({
    line: lines.lineOf(offset),
    column: lines.columnOf(offset),
  });
  const items = new Set(plan.items.map(({ offset }) => offset));
  for (const block of readBlocks(text, from, lines)) {
    const box = unrenderedBox(text, block, items);
    if (box !== null)
      yield { ...at(box.offset), code: "box-not-rendered", severity: "info", message: box.message, hint: box.hint };
    if (block.type === "table" && isTaskTable(text, block))
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
  const fence = unclosedFence(text);
  if (fence !== null) {
    const lines = new Lines(text);
    yield {
      line: lines.lineOf(fence),
      column: lines.columnOf(fence),
      code: "unbalanced-fence",
      severity: "warning",
      message: "This code fence seems never to end: what follows may be read as code",
      hint: "Close it, or give quoted markdown a longer fence than the code in it.",
    };
  }
  if (text.length > CUT_AT / 2 && new TextEncoder().encode(text).length > CUT_AT)
    yield {
      line: 1,
      column: 1,
      code: "plan-too-large",
      severity: "warning",
      message: `The plan has more than ${CUT_AT} bytes: GitHub does not give it whole in one answer, and issues can't show it`,
      hint: "Split it into several plans.",
    };
}

/** A list item that looks like a checkbox to its author and not to GitHub. */
function unrenderedBox(
  text: string,
  block: Block,
  items: ReadonlySet<number>,
): { offset: number; message: string; hint: string } | null {
  if (block.type !== "bullet") return null;
  const { box } = block;
  if (box === null) {
    const empty = /^\[(?:|\s{2,}| [xX]|[xX] | [xX] )\](?=\s)/.exec(
      text.slice(block.content.start, block.content.start + 8),
    );
    if (empty === null) return null;
    return {
      offset: block.content.start,
      message: `\`${empty[0]}\` is no checkbox, neither for GitHub nor for plansync`,
      hint: "Write `[ ]` with one blank, or `[x]`.",
    };
  }
  if (box.rendered || !items.has(block.start)) return null;
  const why = box.optional
    ? "a star follows its brackets"
    : /[ xX]/.test(text.slice(box.mark, box.mark + box.markLength))
      ? "no blank follows its brackets"
      : /\s/.test(text.slice(box.mark, box.mark + box.markLength))
        ? "the blank between its brackets is a tab or a no-break space"
        : `GitHub knows no \`[${box.text}]\``;
  return {
    offset: box.open,
    message: `GitHub shows no checkbox here: ${why}`,
    hint: "plansync reads it all the same; `- [ ] ` or `- [x] ` shows one on GitHub too.",
  };
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
