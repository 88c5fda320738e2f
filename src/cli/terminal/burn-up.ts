import { createColors } from "picocolors";
import { elementAt } from "../../plan/model/element-at.ts";
import { chartRange, sampledPoints } from "../../history/chart/scale.ts";
import { shownDay, type Day } from "../../history/day.ts";
import type { Point } from "../../history/point.ts";
import type { Output } from "./shell.ts";

const ROWS = 8;
/** Above this width a chart says no more. */
const MAX_COLUMNS = 100;
/** The lower eighths of a character, from one to seven. */
const EIGHTHS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇"];
const LEFT = "░";

/** Draws a plan's burn-up: what is done as solid columns, what is left above it as shade, one column for equal spans of time. */
export function burnUp(
  points: readonly Point[],
  today: Day,
  out: Pick<Output, "columns" | "hasColour">,
): readonly string[] {
  const paint = createColors(out.hasColour);
  const range = chartRange(points, today);
  const top = String(range.top);
  const width = Math.max(10, Math.min(out.columns, MAX_COLUMNS) - top.length - 3);
  const columns = sampledPoints(points, range, width);
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const floor = ROWS - 1 - row;
    const label = row === 0 ? top : row === ROWS - 1 ? "0" : "";
    const cells = columns.map((point) => cellOf(point, floor, range.top));
    return `${label.padStart(top.length)} ${row === 0 || row === ROWS - 1 ? "┤" : "│"}${paintRow(cells, paint)}`;
  });
  const from = shownDay(range.from, today);
  const to = shownDay(range.to, today);
  const gap = " ".repeat(Math.max(1, width - from.length - to.length));
  return [...rows, paint.dim(`${" ".repeat(top.length + 2)}${from}${gap}${to}`)];
}

/** One character: how much of the row above `floor` is done, or else whether it is part of the total. */
function cellOf(point: Point | null, floor: number, top: number): string {
  if (point === null) return " ";
  const eighths = Math.round(((point.done / top) * ROWS - floor) * 8);
  if (eighths >= 8) return "█";
  if (eighths > 0) return elementAt(EIGHTHS, eighths - 1, "eighths");
  return (point.total / top) * ROWS - floor >= 0.5 ? LEFT : " ";
}

/** Colours runs of cells, not each by itself. */
function paintRow(cells: readonly string[], paint: ReturnType<typeof createColors>): string {
  const line = cells.join("").trimEnd();
  return line.replace(/░+|[▁▂▃▄▅▆▇█]+/g, (run) => (run.startsWith(LEFT) ? paint.dim(run) : paint.green(run)));
}
