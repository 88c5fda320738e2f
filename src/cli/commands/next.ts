import { createColors } from "picocolors";
import { EXIT, PlanNotFoundError } from "../../errors.ts";
import { REPORT_VERSION, type ItemReport, type PlanReport, type Report } from "../../report/report.ts";
import { count } from "../../report/count.ts";
import { readInputFlags, type InputFlags, type JsonFlag, type RemoteFlags } from "../repository/command-options.ts";
import { findFolder } from "../repository/folder.ts";
import { readLocalSettings } from "../repository/local-plans.ts";
import { findToken } from "../repository/token.ts";
import { reportWithNumbers } from "../repository/known-issues.ts";
import { findNext, type NextItem, type NextWork, type TakenItem } from "./next-items.ts";
import { plainText } from "../../issue/text/plain-text.ts";
import { sayNotRead } from "../terminal/not-read.ts";
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
  const settings = readLocalSettings(findFolder(shell.cwd), readInputFlags(flags));
  const report = await readReport(shell, files, flags);
  const found = report.plans.map((plan) => ({ plan, ...findNext(plan, settings.unitFor(plan.path)) }));
  if (flags.json === true) shell.out.write(`${JSON.stringify(nextJson(found), null, 2)}\n`);
  else writeText(found, shell.out, flags.all === true ? Infinity : MAX_STEPS);
  return EXIT.done;
}

/** Where there is no checkout, a token is enough: then the pushed plans are read. */
async function readReport(shell: Shell, files: readonly string[], flags: NextFlags): Promise<Report> {
  try {
    return await reportWithNumbers(shell, files, flags);
  } catch (error) {
    if (!(error instanceof PlanNotFoundError) || files.length > 0 || findToken(shell, flags) === null) throw error;
    const { reportPushed } = await import("../agents/report-pushed.ts");
    return reportPushed(shell, flags);
  }
}

type Found = NextWork & { readonly plan: PlanReport };

function nextJson(plans: readonly Found[]) {
  const itemOf = ({ key, kind, title, line, state, issue, fields }: ItemReport) => {
    return { key, kind, title, line, state, issue, fields };
  };
  const isIdle = plans.every(({ ready }) => ready.length === 0);
  const taken = plans.flatMap((plan) => plan.taken);
  return {
    version: REPORT_VERSION,
    plans: plans.map(({ plan, ready, waiting, taken: inPlan }) => ({
      path: plan.path,
      title: plan.title,
      done: plan.done,
      total: plan.total,
      waiting,
      next: ready.map(({ item, above, open }) => ({ ...itemOf(item), above, tasks: open.map(itemOf) })),
      taken: inPlan.map(({ item, taken: by }) => ({ ...itemOf(item), ...by })),
    })),
    ...(isIdle && { reason: reasonOf(plans), retryAfter: taken.length > 0 ? RETRY : null }),
  };
}

/** In seconds, where everything is taken. */
const RETRY = 300;

function reasonOf(plans: readonly Found[]): string {
  const count = (pick: (plan: Found) => number) => plans.reduce((sum, plan) => sum + pick(plan), 0);
  const taken = count((plan) => plan.taken.length);
  const waiting = count((plan) => plan.waiting);
  if (taken + waiting === 0) return "everything is done";
  return `nothing is free: ${taken} taken, ${waiting} waiting for other work`;
}

function writeText(plans: readonly Found[], out: Output, most: number): void {
  const blocks = plans.flatMap((found) => [
    ...(plans.length > 1 || found.ready.length > 0 ? [headOf(found.plan, out)] : []),
    ...found.ready.slice(0, most).map((entry) => nextBlock(entry, out)),
    ...found.taken.slice(0, most).map((each) => takenBlock(each, out)),
    ...restOf(found, out, most),
  ]);
  out.write(`${blocks.join("\n\n")}\n`);
}

/** The title of a plan, and its path where that says more. */
function headOf({ title, path }: PlanReport, out: Output): string {
  const paint = createColors(out.hasColour);
  const name = paint.bold(fit(plainText(title), out.columns));
  return title === path ? name : `${name}\n${paint.dim(fit(plainText(path), out.columns))}`;
}

/** What is not shown, and why nothing is. */
function restOf({ plan, ready, waiting, taken }: Found, out: Output, most: number): readonly string[] {
  const paint = createColors(out.hasColour);
  if (ready.length === 0 && taken.length === 0) return [wrap(idle(plan, waiting), out.columns, "")];
  const hidden = ready.length - Math.min(most, ready.length);
  const notes = [
    ...(hidden > 0 ? [`${hidden} more can be started too (\`--all\` shows them)`] : []),
    ...(waiting > 0 ? [`${count(waiting, "step")} ${waiting === 1 ? "waits" : "wait"} for others`] : []),
  ];
  return notes.length === 0 ? [] : [paint.dim(wrap(`${notes.join("; ")}.`, out.columns, ""))];
}

/** What somebody works on, and who: it is not to be started again. */
function takenBlock({ item, taken }: TakenItem, out: Output): string {
  const paint = createColors(out.hasColour);
  const who =
    taken.why === "claim"
      ? `claimed by ${taken.by} until ${taken.until ?? "?"}`
      : taken.why === "pull-request"
        ? `in the open pull request ${taken.by}`
        : `assigned to ${taken.by}`;
  const number = item.issue === null ? "" : ` #${item.issue}`;
  return paint.dim(wrap(`○ ${plainText(item.title)}${number}: ${plainText(who)}`, out.columns, "  "));
}

function idle({ outcome, reason, total }: PlanReport, waiting: number): string {
  if (outcome === "refused") return sayNotRead(reason);
  if (total === 0) return "There is no work in this plan.";
  return waiting === 0 ? "Everything is done." : "All open items wait for something else: see `plansync lint`.";
}

function nextBlock({ path, item, above, open }: NextItem, out: Output): string {
  const paint = createColors(out.hasColour);
  const number = item.issue === null ? "" : paint.cyan(` #${item.issue}`);
  const place = [...above, `${path}:${item.line}`].map(plainText).join(" › ");
  const { goal } = item.fields;
  return [
    `${paint.green("→")} ${paint.bold(wrap(plainText(item.title), out.columns - 8, "  "))}${number}`,
    `  ${paint.dim(fit(place, out.columns - 2))}`,
    ...(goal === undefined ? [] : [`  ${wrap(`Goal: ${plainText(goal).replaceAll("\n", " ")}`, out.columns, "  ")}`]),
    ...open.slice(0, MAX_TASKS).map((task) => {
      const mark = task.issue === null ? "" : paint.cyan(` #${task.issue}`);
      return `  ${paint.dim("○")} ${wrap(plainText(task.title), out.columns - 8, "    ")}${mark}`;
    }),
    ...(open.length > MAX_TASKS ? [paint.dim(`    and ${open.length - MAX_TASKS} more`)] : []),
  ].join("\n");
}
