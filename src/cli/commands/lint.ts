import { elementAt } from "../../plan/model/element-at.ts";
import { createColors } from "picocolors";
import { reportFiles } from "../../sync/report/report-files.ts";
import { ConfigError, EXIT } from "../../errors.ts";
import type { Severity } from "../../plan/model/diagnostic.ts";
import { annotate } from "../../report/annotations.ts";
import { statusJson } from "../../report/json.ts";
import type { PlanReport } from "../../report/report.ts";
import { count } from "../../report/count.ts";
import { readInputFlags, type InputFlags, type JsonFlag } from "../repository/command-options.ts";
import { findFolder } from "../repository/folder.ts";
import { readLocalPlans, readLocalSettings } from "../repository/local-plans.ts";
import { mendFiles, writeMended, type MendedFile } from "./mend.ts";
import { plainText } from "../../issue/text/plain-text.ts";
import type { Output, Shell } from "../terminal/shell.ts";
import { wrap } from "../terminal/text-width.ts";
import { workflowCommand } from "../terminal/workflow-command.ts";

export interface LintFlags extends InputFlags, JsonFlag {
  readonly format?: string;
  readonly fix?: true;
}

const FORMATS = ["text", "json", "github"] as const;

/**
 * Looks for problems in the plans of this folder; with `--fix`, first corrects the marks whose meaning is certain. Exit
 * code 1 when an error is left.
 */
export async function lint(shell: Shell, files: readonly string[], flags: LintFlags): Promise<number> {
  const format = readFormat(flags);
  const folder = findFolder(shell.cwd);
  const settings = readLocalSettings(folder, readInputFlags(flags));
  const read = () => readLocalPlans(folder, settings, files, shell.cwd);
  const mended = flags.fix === true ? mendFiles(read(), settings) : null;
  const report = reportFiles(read());
  if (mended !== null && format === "text") writeMended(mended, shell.out);
  if (format === "json") shell.out.write(`${JSON.stringify(lintJson(report.plans, mended), null, 2)}\n`);
  else if (format === "github") writeAnnotations(report.plans, shell.out);
  else writeText(report.plans, shell.out);
  return countSeverity(report.plans, "error") > 0 ? EXIT.attention : EXIT.done;
}

function readFormat({ format, json }: LintFlags): (typeof FORMATS)[number] {
  const wanted = format ?? (json === true ? "json" : "text");
  const found = FORMATS.find((name) => name === wanted);
  if (found !== undefined) return found;
  throw new ConfigError(`\`--format\` must be one of ${FORMATS.join(", ")}, not \`${wanted}\`.`, {
    hint: "Write `--format github` in a workflow, `--format json` for machines.",
  });
}

function lintJson(plans: readonly PlanReport[], files: readonly MendedFile[] | null) {
  const { version, plans: states } = statusJson({ plans });
  return {
    version,
    plans: states.map(({ path, title, diagnostics }) => {
      const file = files?.find((one) => one.path === path);
      return { path, title, diagnostics, ...(file && { mended: file.mended, left: file.left }) };
    }),
  };
}

function countSeverity(plans: readonly PlanReport[], severity: Severity): number {
  return plans.flatMap(({ diagnostics }) => diagnostics).filter((found) => found.severity === severity).length;
}

function writeAnnotations(plans: readonly PlanReport[], out: Output): void {
  const { annotations, omitted } = annotate(plans);
  for (const { level, message, title, path, line, column } of annotations)
    out.write(workflowCommand(level, { file: path, line, col: column, title }, message));
  if (omitted > 0) out.write(`${count(omitted, "more problem")}: GitHub shows ten of each kind.\n`);
}

function writeText(plans: readonly PlanReport[], out: Output): void {
  const paint = createColors(out.hasColour);
  const colourOf: Readonly<Record<Severity, (text: string) => string>> = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.cyan,
  };
  for (const { path, diagnostics } of plans) {
    if (diagnostics.length === 0) continue;
    out.write(`${paint.bold(plainText(path))}\n`);
    const places = diagnostics.map(({ line, column }) => `${line}:${column}`);
    const width = Math.max(...places.map((place) => place.length));
    diagnostics.forEach(({ severity, code, message, hint }, at) => {
      const head = `  ${paint.dim(elementAt(places, at, "places").padStart(width))}  ${colourOf[severity](severity.padEnd(7))}  `;
      const indent = " ".repeat(width + 13);
      out.write(`${head}${wrap(plainText(`${message} (${code})`), out.columns, indent)}\n`);
      out.write(`${indent}${paint.dim(wrap(plainText(hint), out.columns, indent))}\n`);
    });
    out.write("\n");
  }
  const counts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const number = countSeverity(plans, severity);
    const noun = severity === "info" ? "remark" : severity;
    return number === 0 ? [] : [colourOf[severity](count(number, noun))];
  });
  const found = counts.length === 0 ? paint.green("no problems") : counts.join(", ");
  out.write(`${found} in ${count(plans.length, "plan")}\n`);
}
