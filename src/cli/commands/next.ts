import { createColors } from "picocolors";
import { EXIT } from "../../errors.ts";
import { REPORT_VERSION, type ItemReport, type Report } from "../../report/report.ts";
import { count } from "../../report/count.ts";
import type { InputFlags, JsonFlag, RemoteFlags } from "../repository/command-options.ts";
import { reportWithNumbers } from "../repository/known-issues.ts";
import { findNext, type NextItem } from "./next-items.ts";
import { plainText } from "../../issue/text/plain-text.ts";
import type { Output, Shell } from "../terminal/shell.ts";
import { fit, wrap } from "../terminal/text-width.ts";

export interface NextFlags extends InputFlags, RemoteFlags, JsonFlag {
  readonly limit?: string;
  readonly all?: true;
}

/** Maximum number of open tasks shown below one step. */
const MAX_TASKS = 8;
const MAX_STEPS = 3;

/** Shows what can be started now: open steps that wait for nothing, with their open tasks. */
export async function next(shell: Shell, files: readonly string[], flags: NextFlags): Promise<number> {
  const report = await reportWithNumbers(shell, files, flags);
  if (flags.json === true) shell.out.write(`${JSON.stringify(nextJson(report), null, 2)}\n`);
  else writeText(report, shell.out, flags.all === true ? Infinity : MAX_STEPS);
  return EXIT.done;
}

function nextJson({ plans }: Report) {
  const itemOf = ({ key, kind, title, line, state, issue, fields }: ItemReport) => {
    return { key, kind, title, line, state, issue, fields };
  };
  return {
    version: REPORT_VERSION,
    plans: plans.map((plan) => {
      const { ready, waiting } = findNext(plan);
      return {
        path: plan.path,
        title: plan.title,
        done: plan.done,
        total: plan.total,
        waiting,
        next: ready.map(({ item, above, open }) => ({ ...itemOf(item), above, tasks: open.map(itemOf) })),
      };
    }),
  };
}

function writeText({ plans }: Report, out: Output, most: number): void {
  const paint = createColors(out.hasColour);
  for (const plan of plans) {
    const { ready, waiting } = findNext(plan);
    if (plans.length > 1 || ready.length > 0)
      out.write(`${paint.bold(fit(plainText(plan.title), out.columns))}\n${paint.dim(plainText(plan.path))}\n\n`);
    for (const entry of ready.slice(0, most)) writeNext(entry, out);
    const hidden = ready.length - Math.min(most, ready.length);
    const notes = [
      ...(hidden > 0 ? [`${hidden} more can be started too (\`--all\` shows them)`] : []),
      ...(waiting > 0 ? [`${count(waiting, "step")} ${waiting === 1 ? "waits" : "wait"} for others`] : []),
    ];
    if (ready.length === 0) out.write(`${idle(plan.outcome === "refused", plan.reason, waiting, plan.total)}\n`);
    else if (notes.length > 0) out.write(`${paint.dim(wrap(`${notes.join("; ")}.`, out.columns, ""))}\n`);
    if (plans.length > 1) out.write("\n");
  }
}

function idle(isRefused: boolean, reason: string, waiting: number, total: number): string {
  if (isRefused) return plainText(reason);
  if (total === 0) return "There is no work in this plan.";
  return waiting === 0 ? "Everything is done." : "All open items wait for something else: see `plansync lint`.";
}

function writeNext({ path, item, above, open }: NextItem, out: Output): void {
  const paint = createColors(out.hasColour);
  const number = item.issue === null ? "" : paint.cyan(` #${item.issue}`);
  out.write(`${paint.green("→")} ${paint.bold(wrap(plainText(item.title), out.columns - 8, "  "))}${number}\n`);
  const place = [...above, `${path}:${item.line}`].map(plainText).join(" › ");
  out.write(`  ${paint.dim(fit(place, out.columns - 2))}\n`);
  if (item.fields.goal !== undefined)
    out.write(`  ${wrap(`Goal: ${plainText(item.fields.goal).replaceAll("\n", " ")}`, out.columns, "  ")}\n`);
  for (const task of open.slice(0, MAX_TASKS)) {
    const mark = task.issue === null ? "" : paint.cyan(` #${task.issue}`);
    out.write(`  ${paint.dim("○")} ${wrap(plainText(task.title), out.columns - 8, "    ")}${mark}\n`);
  }
  if (open.length > MAX_TASKS) out.write(paint.dim(`    and ${open.length - MAX_TASKS} more\n`));
  out.write("\n");
}
