import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { ConfigError, EXIT } from "../../errors.ts";
import { explainLine, explainPlan } from "../../plan/explain/explain-plan.ts";
import { Lines } from "../../plan/markdown/lines.ts";
import type { Plan } from "../../plan/model/plan.ts";
import { parsePlan } from "../../plan/parse/parse.ts";
import { REPORT_VERSION } from "../../report/report.ts";
import type { Settings } from "../../sync/context/settings.ts";
import { readInputFlags, type InputFlags, type JsonFlag } from "../repository/command-options.ts";
import { findFolder } from "../repository/folder.ts";
import { readLocalPlans, readLocalSettings, type LocalPlan } from "../repository/local-plans.ts";
import type { Shell } from "../terminal/shell.ts";
import { writeLine, writeOutline, writeUnread, type ExplainedPlan } from "./explain-text.ts";
import { lineNumber, type LineNumber } from "../../plan/model/line-number.ts";

export interface ExplainFlags extends InputFlags, JsonFlag {}

/** Explains each line of the plans: what it is, which rule decided that, and what to write to change it. */
export function explain(shell: Shell, names: readonly string[], flags: ExplainFlags): number {
  const folder = findFolder(shell.cwd);
  const settings = readLocalSettings(folder, readInputFlags(flags));
  const places = names.length === 0 ? [{ name: null, line: null }] : names.map((name) => placeOf(name, shell.cwd));
  const found = places.flatMap(({ name, line }) =>
    readLocalPlans(folder, settings, name === null ? [] : [name], shell.cwd).map((local) =>
      explainOne(local, line, settings),
    ),
  );
  if (flags.json === true) shell.out.write(`${JSON.stringify(explainJson(found), null, 2)}\n`);
  else
    found.forEach((one, at) => {
      if (at > 0) shell.out.write("\n");
      if (one.plan === null) writeUnread(one.explained, shell.out);
      else if (one.line === null) writeOutline(one.explained, shell.out);
      else writeLine(one.explained, one.line, shell.out);
    });
  return found.some(({ plan }) => plan === null) ? EXIT.attention : EXIT.done;
}

interface Found {
  readonly plan: Plan | null;
  readonly explained: ExplainedPlan;
  /** Null: the whole plan. */
  readonly line: {
    readonly number: number;
    readonly text: string;
    readonly found: ReturnType<typeof explainLine>;
  } | null;
}

/** Reads `docs/plan.md:12` as line 12, unless a file has that name. */
function placeOf(name: string, cwd: string): { name: string; line: LineNumber | null } {
  const [, path, line] = /^(.+):(\d{1,9})$/.exec(name) ?? [];
  return path === undefined || existsSync(resolve(cwd, name))
    ? { name, line: null }
    : { name: path, line: lineNumber(Number(line)) };
}

function explainOne({ file, shown }: LocalPlan, line: LineNumber | null, settings: Settings): Found {
  const { plan, noItems } =
    file.source === null
      ? { plan: null, noItems: [] }
      : parsePlan({ path: file.path, text: file.source }, { patterns: settings.patterns });
  const all = plan === null ? [] : explainPlan(plan, noItems);
  const explained = { path: shown, title: plan?.title ?? shown, lines: all, diagnostics: file.diagnostics };
  if (line === null || plan === null) return { plan, explained, line: null };
  const lines = new Lines(plan.text);
  const start = lines.startOf(line);
  const count = lines.lineOf(Math.max(0, plan.text.length - 1));
  if (line < 1 || line > count)
    throw new ConfigError(`${shown} has no line ${line}.`, { hint: `Its last line is ${count}.` });
  const end = lines.endAt(start);
  const found = explainLine(plan, all, line, { start, end });
  return {
    plan,
    explained: {
      ...explained,
      lines: found === null ? [] : [found.explained],
      diagnostics: file.diagnostics.filter((diagnostic) => diagnostic.line === line),
    },
    line: { number: line, text: plan.text.slice(start, end), found },
  };
}

function explainJson(found: readonly Found[]) {
  return { version: REPORT_VERSION, plans: found.map(({ explained }) => explained) };
}
