import { isDeepStrictEqual } from "node:util";
import { decodePlan, encodePlan } from "../../../src/plan/parse/decode.ts";
import type { Diagnostic } from "../../../src/plan/model/diagnostic.ts";
import { lintPlan } from "../../../src/plan/lint/lint.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import type { Item, Plan } from "../../../src/plan/model/plan.ts";
import { hold } from "./promise.ts";

/** What ends a line in markdown. */
const LINE_END = /\r\n?|\n/;

/** Reads a file as a plan and checks what must hold of any reading; null where it is refused. */
export function checkReading(path: string, bytes: Uint8Array): Plan | null {
  const decoded = decodePlan(path, bytes);
  if ("diagnostic" in decoded) {
    checkDiagnostics("", [decoded.diagnostic]);
    return null;
  }
  const { text } = decoded;
  hold(
    Buffer.from(encodePlan(text)).equals(Buffer.from(bytes)),
    () => "the bytes change when they are read and written",
  );
  const once = parsePlan({ path, text });
  hold(isDeepStrictEqual(once, parsePlan({ path, text })), () => "two readings of one text differ");
  checkDiagnostics(text, once.diagnostics);
  const { plan } = once;
  if (plan === null) {
    hold(once.diagnostics.length > 0, () => "a plan is refused without a word");
    return null;
  }
  checkDiagnostics(text, lintPlan(plan));
  for (const item of plan.items) checkItem(plan, item);
  return plan;
}

function checkDiagnostics(text: string, diagnostics: readonly Diagnostic[]): void {
  const lines = text.split(LINE_END);
  for (const { code, line, column, message, hint } of diagnostics) {
    hold(
      /^[a-z]+(?:-[a-z0-9]+)*$/.test(code) && message !== "" && hint !== "",
      () => `the diagnostic "${code}" says too little`,
    );
    const isPlace = line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1;
    hold(isPlace, () => `the diagnostic "${code}" stands at ${line}:${column}, which is no place of the text`);
  }
}

function checkItem(plan: Plan, item: Item): void {
  const { text, items } = plan;
  const where = `item ${item.index} ${JSON.stringify(item.title)}`;
  hold(item === items[item.index], () => `${where} stands at another index`);
  hold(item.title.trim() !== "", () => `${where} has no title`);
  hold((item.parent === null) === (item.index === 0), () => `${where} has the parent ${item.parent}`);
  if (item.parent !== null) {
    const above = items[item.parent];
    hold(item.parent < item.index, () => `${where} stands before its parent ${item.parent}`);
    hold(above?.children.includes(item.index) === true, () => `${where} is no child of its parent`);
  }
  for (const child of item.children) hold(items[child]?.parent === item.index, () => `${where} has a child of another`);
  for (const other of item.dependsOn)
    hold(items[other] !== undefined && other !== item.index, () => `${where} waits for ${other}`);
  hold(item.offset >= 0 && item.offset <= text.length, () => `${where} stands outside the text`);
  const line = text.slice(0, item.offset).split(LINE_END).length;
  hold(item.line === line, () => `${where} says line ${item.line} and stands in line ${line}`);
  for (const { start, end } of item.body)
    hold(start >= 0 && start <= end && end <= text.length, () => `the body of ${where} lies outside the text`);
  checkMark(plan, item, where);
}

function checkMark({ text }: Plan, { mark }: Item, where: string): void {
  if (mark.carrier === "none") return;
  const { start, end } = mark.span;
  hold(start >= 0 && start <= end && end <= text.length, () => `the mark of ${where} lies outside the text`);
  if (mark.carrier === "box") hold(text[start - 1] === "[" && text[end] === "]", () => `the box of ${where} is no box`);
  if (mark.carrier === "box" || mark.carrier === "status")
    hold(text.slice(start, end) === mark.text, () => `the mark of ${where} is not what stands there`);
}
