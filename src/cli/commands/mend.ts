import { createColors } from "picocolors";
import { mendPlan, type MendedPlan } from "../../plan/lint/mend-plan.ts";
import { encodePlan } from "../../plan/parse/decode.ts";
import { count } from "../../report/count.ts";
import type { Settings } from "../../sync/context/settings.ts";
import type { LocalPlan } from "../repository/local-plans.ts";
import { plainText } from "../../issue/text/plain-text.ts";
import type { Output } from "../terminal/shell.ts";
import { fit, wrap } from "../terminal/text-width.ts";
import { writePlan } from "../repository/write-file.ts";

/** The corrections in a file, and what was left as it is. */
export interface MendedFile extends Pick<MendedPlan, "mended" | "left"> {
  /** Path as shown to people. */
  readonly path: string;
}

/**
 * Corrects the marks in these files whose meaning is certain, and writes the files that changed.
 * @throws ConfigError for a file that can't be written.
 */
export function mendFiles(plans: readonly LocalPlan[], settings: Settings): readonly MendedFile[] {
  return plans.map(({ file, shown, absolute }) => {
    if (file.source === null) return { path: shown, mended: [], left: [] };
    const source = { path: file.path, text: file.source };
    const { text, mended, left } = mendPlan(source, { patterns: settings.patterns });
    if (text !== file.source) writePlan(absolute, encodePlan(text), shown);
    return { path: shown, mended, left };
  });
}

/** Writes which lines were corrected, and which were not, and why. */
export function writeMended(files: readonly MendedFile[], out: Output): void {
  const paint = createColors(out.hasColour);
  const lines = (list: readonly { readonly line: number }[]) => list.map(({ line }) => String(line).length);
  for (const { path, mended, left } of files) {
    if (mended.length + left.length === 0) continue;
    out.write(`${paint.bold(plainText(path))}\n`);
    const width = Math.max(...lines(mended), ...lines(left));
    const indent = " ".repeat(width + 4);
    for (const { line, before, after } of mended) {
      out.write(`  ${paint.dim(String(line).padStart(width))}  ${paint.red(shownLine("was  ", before, width, out))}\n`);
      out.write(`${indent}${paint.green(shownLine("now  ", after, width, out))}\n`);
    }
    for (const { line, why } of left)
      out.write(
        `  ${paint.dim(String(line).padStart(width))}  ${wrap(`${paint.yellow("left")} as it is: ${why}`, out.columns, indent)}\n`,
      );
    out.write("\n");
  }
  const all = files.flatMap(({ mended }) => mended).length;
  const doubts = files.flatMap(({ left }) => left).length;
  const said = all === 0 ? "corrected nothing" : `corrected ${count(all, "mark")}`;
  out.write(`${paint.green(said)}${doubts === 0 ? "" : `, left ${count(doubts, "line")} in doubt`}\n\n`);
}

function shownLine(sign: string, text: string, width: number, out: Output): string {
  return `${sign}${fit(plainText(text), Math.max(10, out.columns - width - 9))}`;
}
