import { createColors } from "picocolors";
import stringWidth from "string-width";
import { percent, progressBar } from "../../issue/progress-bar.ts";
import type { ItemReport, PlanReport, Report } from "../../report/report.ts";
import { count } from "../../report/count.ts";
import { plainText } from "../../issue/text/plain-text.ts";
import { sayNotRead } from "../terminal/not-read.ts";
import type { Output } from "../terminal/shell.ts";
import { fit, wrap } from "../terminal/text-width.ts";

/** Columns of the bar beside a phase or step. */
const SMALL_BAR = 10;
/** Above this width, bars and titles are too far apart to be read together. */
const MAX_WIDTH = 110;

/** Writes plans as trees with bars: phases and steps, and tasks outside them, or with `all` every task. */
export function writeStatus({ plans, totals }: Report, out: Output, all: boolean): void {
  const paint = createColors(out.hasColour);
  plans.forEach((plan, at) => {
    if (at > 0) out.write("\n");
    writePlan(plan, out, all);
  });
  if (plans.length > 1)
    out.write(
      `\n${paint.bold(`${count(plans.length, "plan")}: ${totals.done} of ${totals.total}, ${totals.progress}%`)}\n`,
    );
}

function writePlan(plan: PlanReport, out: Output, all: boolean): void {
  const paint = createColors(out.hasColour);
  const number = plan.issue === null ? "" : paint.cyan(`  #${plan.issue}`);
  out.write(`${paint.bold(fit(plainText(plan.title), Math.max(12, out.columns - 8)))}${number}\n`);
  if (plan.title !== plan.path) out.write(`${paint.dim(fit(plainText(plan.path), out.columns))}\n`);
  if (plan.outcome === "refused") {
    out.write(`${paint.red(wrap(sayNotRead(plan.reason), out.columns, "  "))}\n`);
    return;
  }
  const dropped = plan.dropped === 0 ? "" : paint.dim(`, ${plan.dropped} dropped`);
  const bar = paint.green(progressBar(plan.done, plan.total, Math.max(5, Math.min(30, out.columns - 30))));
  out.write(`${bar} ${plan.done} of ${plan.total}, ${percent(plan.done, plan.total)}%${dropped}\n`);
  const tree = new Tree(plan.items, all);
  if (tree.roots.length > 0) out.write("\n");
  for (const root of tree.roots) writeItem(tree, root, "", out);
  const problems = plan.diagnostics.filter(({ severity }) => severity !== "info").length;
  if (problems > 0) out.write(`\n${paint.yellow(count(problems, "problem"))}: see \`plansync lint\`\n`);
}

/** The visible items of a plan, by parent. */
class Tree {
  readonly roots: readonly ItemReport[];
  readonly #work: readonly ItemReport[];
  readonly #all: boolean;

  constructor(items: readonly ItemReport[], all: boolean) {
    this.#all = all;
    this.#work = items.filter(({ kind }) => kind !== "check" || all);
    this.roots = this.#work.filter(({ parent }) => parent === null);
  }

  /** Visible children: the tasks of a step are summed up in its bar. */
  shown(item: ItemReport): readonly ItemReport[] {
    const children = this.#work.filter(({ parent }) => parent === item.line);
    if (this.#all || item.kind === "phase") return children;
    return children.filter(({ kind }) => kind === "phase" || kind === "step");
  }

  /** Counts the lowest work below an item without dropped ones: done and total. */
  counts(item: ItemReport): { readonly done: number; readonly total: number } {
    const lowest = this.#lowest(item);
    return { done: lowest.filter(({ state }) => state === "done").length, total: lowest.length };
  }

  #lowest(item: ItemReport): readonly ItemReport[] {
    const children = this.#work.filter(({ parent, kind }) => parent === item.line && kind !== "check");
    const counted = children.filter(({ state }) => state !== "dropped");
    return counted.flatMap((child) => {
      const below = this.#lowest(child);
      return below.length === 0 ? [child] : below;
    });
  }
}

function writeItem(tree: Tree, item: ItemReport, indent: string, out: Output): void {
  const paint = createColors(out.hasColour);
  const { done, total } = tree.counts(item);
  const width = Math.min(out.columns, MAX_WIDTH);
  const counts = total === 0 ? "" : `${done}/${total}`.padStart(6);
  const bar = total === 0 || width < 60 ? "" : `${progressBar(done, total, SMALL_BAR)} `;
  const number = item.issue === null ? "" : ` #${item.issue}`;
  const before = stringWidth(indent) + 2 + number.length;
  const room = width - before - (total === 0 ? 0 : stringWidth(bar) + counts.length + 1);
  const title = fit(plainText(item.title).replaceAll("\n", " "), Math.max(12, room));
  const name = item.state === "dropped" ? paint.strikethrough(title) : title;
  const head = `${indent}${symbolOf(item, done, paint)} ${item.state === "open" ? name : paint.dim(name)}${paint.cyan(number)}`;
  const gap = " ".repeat(Math.max(1, room - stringWidth(title) + 1));
  out.write(total === 0 ? `${head}\n` : `${head}${gap}${paint.green(bar)}${paint.dim(counts)}\n`);
  for (const child of tree.shown(item)) writeItem(tree, child, `${indent}  `, out);
}

function symbolOf({ state, started }: ItemReport, done: number, paint: ReturnType<typeof createColors>): string {
  if (state === "done") return paint.green("✓");
  if (state === "dropped") return paint.dim("–");
  return started || done > 0 ? paint.yellow("◐") : "○";
}
