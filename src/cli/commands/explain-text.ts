import { elementAt } from "../../plan/model/element-at.ts";
import { createColors } from "picocolors";
import stringWidth from "string-width";
import type { AppliedRule, Explained, explainLine } from "../../plan/explain/explain-plan.ts";
import type { Diagnostic } from "../../plan/model/diagnostic.ts";
import type { ItemState } from "../../plan/model/plan.ts";
import { plainText } from "../../issue/text/plain-text.ts";
import type { Output } from "../terminal/shell.ts";
import { fit, pad, wrap as wrapWords } from "../terminal/text-width.ts";

/** Above this width, a title and its rules are too far apart to be read together. */
const MAX_WIDTH = 110;
/** Below this width, the rules are on a line of their own. */
const MIN_BESIDE = 64;

/** A plan with the rules that decided how it is read, as `--json` prints it. */
export interface ExplainedPlan {
  readonly path: string;
  readonly title: string;
  readonly lines: readonly Explained[];
  readonly diagnostics: readonly Diagnostic[];
}

type Paint = ReturnType<typeof createColors>;

/** Writes the outline of a plan with the rules beside each line, followed by an explanation of each rule. */
export function writeOutline({ path, title, lines, diagnostics }: ExplainedPlan, out: Output): void {
  const paint = createColors(out.hasColour);
  out.write(`${paint.bold(fit(plainText(title), out.columns))}\n${paint.dim(fit(plainText(path), out.columns))}\n\n`);
  const width = Math.min(out.columns, MAX_WIDTH);
  const places = Math.max(...lines.map(({ line }) => String(line).length));
  const names = lines.map((line) => namesOf(line));
  const beside = width < MIN_BESIDE ? 0 : Math.max(...names.map((name) => name.length));
  lines.forEach((one, at) => {
    const head = `${String(one.line).padStart(places)}  ${"  ".repeat(Math.min(one.depth, 8))}${symbolOf(one)} `;
    const kind = one.kind === null ? "" : `${one.kind} `;
    const indent = stringWidth(head);
    const room = Math.max(10, width - indent - kind.length - (beside === 0 ? 0 : beside + 2));
    const words = fit(plainText(one.title).replaceAll("\n", " "), room);
    const name = one.kind === null ? paint.dim(words) : words;
    const gap = beside === 0 ? `\n${" ".repeat(indent)}` : " ".repeat(Math.max(2, room - stringWidth(words) + 2));
    out.write(`${paint.dim(head)}${paint.cyan(kind)}${name}${gap}${paint.dim(elementAt(names, at, "lines"))}\n`);
  });
  writeRules(lines, out, paint);
  const problems = diagnostics.filter(({ severity }) => severity !== "info").length;
  if (problems > 0) out.write(`\n${paint.yellow("See `plansync lint` for its problems.")}\n`);
}

/** Writes what decides how one line is read. */
export function writeLine(
  { path, diagnostics }: ExplainedPlan,
  line: { readonly number: number; readonly text: string; readonly found: ReturnType<typeof explainLine> },
  out: Output,
): void {
  const paint = createColors(out.hasColour);
  out.write(
    `${paint.bold(plainText(`${path}:${line.number}`))}\n${paint.dim(fit(`  ${plainText(line.text)}`, out.columns))}\n\n`,
  );
  for (const sentence of sentencesOf(line)) out.write(`${wrap(sentence, out.columns, "")}\n`);
  const { found } = line;
  if (found !== null && !found.isText)
    for (const rule of found.explained.rules) writeRule(rule, found.explained, out, paint);
  for (const { message, hint } of diagnostics)
    out.write(
      `\n${paint.yellow(wrap(plainText(`${message}.`), out.columns, ""))}\n  ${paint.dim(wrap(plainText(hint), out.columns, "  "))}\n`,
    );
}

/** Writes that a text is not a plan, and why. */
export function writeUnread({ path, diagnostics }: ExplainedPlan, out: Output): void {
  const paint = createColors(out.hasColour);
  out.write(`${paint.bold(fit(plainText(path), out.columns))}\n${paint.red("This is not read as a plan.")}\n`);
  for (const { line, column, message, hint } of diagnostics)
    out.write(
      `\n${wrap(plainText(`${line}:${column}  ${message}.`), out.columns, "  ")}\n  ${paint.dim(wrap(plainText(hint), out.columns, "  "))}\n`,
    );
}

function sentencesOf({ number, found }: Parameters<typeof writeLine>[1]): string[] {
  if (found === null) return ["This line is neither an item nor part of an item's text."];
  const { explained, isText } = found;
  const title = plainText(explained.title).replaceAll("\n", " ");
  if (isText)
    return [`Line ${number} is text of the ${explained.kind ?? "item"} "${title}" in line ${explained.line}.`];
  return [explained.kind === null ? `No item: a ${explained.what}.` : `A ${explained.kind}: "${title}".`];
}

/** Writes what the rule decided, the rule itself, and what to write to change it. */
function writeRule(
  { about, name, says, otherwise }: AppliedRule,
  explained: Explained,
  out: Output,
  paint: Paint,
): void {
  const { parent, state } = explained;
  const decided = {
    kind: "",
    parent: parent === null ? "" : `Child of the ${parent.kind} ${nameOf(parent)}.`,
    state: state === null ? "" : `${state.charAt(0).toUpperCase()}${state.slice(1)}.`,
  }[about];
  if (about === "parent" && parent === null) return;
  if (decided !== "") out.write(`${wrap(decided, out.columns, "")}\n`);
  out.write(`  ${wrap(`${says} ${paint.dim(`(${name})`)}`, out.columns, "  ")}\n`);
  if (otherwise !== "") out.write(`  ${paint.dim(wrap(`Otherwise: ${otherwise}`, out.columns, "  "))}\n`);
}

function nameOf({ kind, title, line }: NonNullable<Explained["parent"]>): string {
  const words = `"${plainText(title).replaceAll("\n", " ")}"`;
  return kind === "plan" ? words : `${words} in line ${line}`;
}

/** Writes each rule of an outline once, in order of appearance. */
function writeRules(lines: readonly Explained[], out: Output, paint: Paint): void {
  const used = lines.flatMap((line) => line.rules).filter(({ name }) => name !== "none");
  const rules = new Map(used.map((rule) => [rule.name, rule]));
  const width = out.columns < MIN_BESIDE ? 2 : Math.max(...[...rules.keys()].map((name) => name.length)) + 2;
  const indent = " ".repeat(width);
  out.write("\n");
  for (const { name, says, otherwise } of rules.values()) {
    out.write(out.columns < MIN_BESIDE ? `${paint.cyan(name)}\n${indent}` : paint.cyan(pad(name, width)));
    out.write(`${wrap(says, out.columns, indent)}\n`);
    if (otherwise !== "") out.write(`${indent}${paint.dim(wrap(otherwise, out.columns, indent))}\n`);
  }
}

/** Returns the names of the rules that decided kind, parent and state: `level-word, plan-alone, children`. */
function namesOf({ rules }: Explained): string {
  const kinds = rules.filter(({ about }) => about === "kind").map(({ name }) => name);
  const others = rules.filter(({ about, name }) => about !== "kind" && name !== "none").map(({ name }) => name);
  return [kinds.join("+"), ...others].join(", ");
}

const SYMBOLS: Readonly<Record<ItemState, string>> = { open: "○", done: "✓", dropped: "–" };

function symbolOf({ state }: Explained): string {
  return state === null ? "·" : SYMBOLS[state];
}

/** Wraps a text at a width, but never breaks a comment that users are to copy. */
function wrap(text: string, width: number, indent: string): string {
  const whole = text.replaceAll(/<!-- .*? -->/g, (comment) => comment.replaceAll(" ", "\u00a0"));
  return wrapWords(whole, width, indent).replaceAll("\u00a0", " ");
}
