import { createColors } from "picocolors";
import { lookedFor } from "../../config/plan-not-found.ts";
import { ISSUE_KINDS } from "../../config/schema.ts";
import { count } from "../../report/count.ts";
import type { PlanIssues } from "./init-plans.ts";
import { plainText } from "../../issue/text/plain-text.ts";
import type { Output, Shell } from "../terminal/shell.ts";
import { typedAs } from "../terminal/typed-as.ts";
import { fit, pad, wrap } from "../terminal/text-width.ts";
import { sayStart } from "./start-hint.ts";
import type { Init } from "./init-result.ts";

/** Columns of one number in the table. */
const CELL = 7;
/** Above this width, paths and numbers are too far apart. */
const MAX_PATH = 60;

/** Prints what `init` found and wrote. */
export function writeInit(init: Init, { out, env }: Pick<Shell, "out" | "env">): void {
  const command = typedAs({ env });
  const paint = createColors(out.hasColour);
  if (init.plans.length === 0) {
    out.write(`${paint.yellow("No plan found yet.")}\n`);
    out.write(`${wrap(plainText(lookedFor(init.globs)), out.columns, "")}\n`);
    out.write(
      `${wrap("Name your plan that way, or list it under `plans:` in .github/plansync.yml.", out.columns, "")}\n`,
    );
  } else writeTable(init.plans, out);
  out.write("\n");
  for (const { path, state } of init.files) {
    const mark = state === "kept" ? paint.dim("=") : paint.green("+");
    const note = { kept: "already exists and was not changed", planned: "would be written", written: "written" }[state];
    out.write(`${wrap(`${mark} ${path}  ${paint.dim(note)}`, out.columns, "  ")}\n`);
  }
  for (const path of init.results)
    out.write(
      `${paint.cyan("?")} ${wrap(`${plainText(path)} can show the progress of its plan: \`${command} init --results\` adds the markers.`, out.columns - 2, "  ")}\n`,
    );
  if (init.agents !== null && init.plans.length > 0)
    out.write(
      `${paint.cyan("?")} ${wrap(`${init.agents} can tell coding agents how to take and finish work: \`${command} init --agents\` adds the lines.`, out.columns - 2, "  ")}\n`,
    );
  const start = sayStart(init.startHint);
  if (start !== null) out.write(`${paint.cyan("?")} ${wrap(start, out.columns - 2, "  ")}\n`);
  out.write(`\n${wrap(nextStep(init, command), out.columns, "")}\n`);
}

function nextStep({ plans, files, isDry }: Init, command: string): string {
  if (isDry) return "Nothing was written.";
  const isNew = files.some(({ state }) => state === "written");
  const preview = plans.length === 0 ? "" : ` \`${command} preview\` shows everything that the first sync will create.`;
  return `${isNew ? "Commit and push these files to start." : "Everything is in place."}${preview}`;
}

function writeTable(plans: readonly PlanIssues[], out: Output): void {
  const paint = createColors(out.hasColour);
  const room = Math.min(MAX_PATH, out.columns - (ISSUE_KINDS.length + 2) * CELL - 2);
  const isNarrow = room < 16;
  const width = isNarrow ? 0 : Math.min(room, Math.max(...plans.map(({ path }) => path.length), 5));
  const cells = (values: readonly (string | number)[]) =>
    values.map((value) => (value === 0 ? "·" : String(value)).padStart(CELL)).join("");
  const line = (name: string, values: readonly (string | number)[]) =>
    isNarrow ? `${name}\n${cells(values)}\n` : `${pad(fit(name, width), width)}${cells(values)}\n`;
  out.write(paint.dim(line(count(plans.length, "plan"), ["done", ...ISSUE_KINDS, "issues"])));
  for (const { path, done, total, issues, reason } of plans) {
    const numbers = ISSUE_KINDS.map((kind) => issues[kind]);
    const sum = numbers.reduce((all, each) => all + each, 0);
    out.write(line(plainText(path), [`${done}/${total}`, ...numbers, sum]));
    if (reason !== "") out.write(paint.yellow(`  ${wrap(plainText(reason), out.columns - 2, "  ")}\n`));
  }
}
