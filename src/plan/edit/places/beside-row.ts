import { tableRows, type CellLine } from "../../markdown/table-cells.ts";
import type { Item } from "../../model/plan.ts";
import { plainText } from "../../words/inline.ts";
import type { Layout } from "../layout/layout.ts";
import { nextId } from "../layout/next-id.ts";
import type { Spot } from "./spot.ts";

/** The place behind a row of a table of tasks, or before it, for a row that says only its name, its id and how it stands. */
export function besideRow(layout: Layout, like: Item, side: Spot["side"]): Spot | null {
  const table = layout.blocks.find(
    ({ type, start, end }) => type === "table" && start <= like.offset && like.offset < end,
  );
  const { mark } = like;
  if (table === undefined || (mark.carrier !== "status" && mark.carrier !== "box")) return null;
  const { text } = layout;
  const row = tableRows(text, table).rows.find(({ start, end }) => start <= like.offset && like.offset < end);
  if (row === undefined) return null;
  const state = cellAt(row, mark.span.start);
  const id = row.cells.findIndex(({ start, end }) => like.id !== null && plainText(text.slice(start, end)) === like.id);
  const name = nameOf(layout, row, like, [state, id]);
  if (state < 0 || name < 0) return null;
  const next = id < 0 ? null : nextId(layout.plan, like, text.slice(row.cells[id]?.start, row.cells[id]?.end));
  if (id >= 0 && next === null) return null;
  const open = mark.carrier === "box" ? " " : mark.open;
  const line = (words: string): string => {
    const cells = row.cells.map((cell, at) => {
      if (at === name) return { ...cell, text: words.replaceAll("|", "\\|").replaceAll("\\\\|", "\\|") };
      if (at === state) return { ...cell, text: stateCell(layout, cell, mark.span, open) };
      return { ...cell, text: at === id && next !== null ? `${next.lead}${next.id}${next.tail.trimEnd()}` : "" };
    });
    return rowText(layout, row, cells);
  };
  const feed = layout.feedAt(row.start);
  const isTelling = next !== null && /[\p{L}.]/u.test(next.id);
  return {
    ...(side === "behind"
      ? { offset: layout.lines.endAt(row.start), above: feed, below: "" }
      : { offset: layout.lineStart(row.start), above: "", below: feed }),
    side,
    kind: like.kind,
    section: like.section,
    pullRequestOnly: false,
    style: null,
    write: line,
    id: isTelling ? `${next.id} ` : null,
    escapes: true,
  };
}

function cellAt(row: CellLine, offset: number): number {
  return row.cells.findIndex(({ start, end }) => start <= offset && offset <= end);
}

/** The cell with the words of the title. */
function nameOf(layout: Layout, row: CellLine, { title }: Item, others: readonly number[]): number {
  const words = (at: number): string => plainText(layout.text.slice(row.cells[at]?.start, row.cells[at]?.end));
  const cells = row.cells.map((_cell, at) => at).filter((at) => !others.includes(at) && words(at) !== "");
  return cells.find((at) => title.endsWith(words(at)) || words(at).includes(title)) ?? -1;
}

function stateCell(
  layout: Layout,
  cell: { start: number; end: number },
  mark: { start: number; end: number },
  open: string,
): string {
  return `${layout.text.slice(cell.start, mark.start)}${open}${layout.text.slice(mark.end, cell.end)}`;
}

/** A row like another one: what stands between its cells stays, and short words are filled up with blanks. */
function rowText(
  layout: Layout,
  row: CellLine,
  cells: readonly { start: number; end: number; text: string }[],
): string {
  const { text } = layout;
  let line = layout.before(row.start);
  let from = row.start;
  for (const cell of cells) {
    line += text.slice(from, cell.start) + cell.text.padEnd(cell.end - cell.start);
    from = cell.end;
  }
  return line + text.slice(from, row.end);
}
