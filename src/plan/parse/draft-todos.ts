import { isCollection, isNode, isPair, isScalar, isSeq } from "yaml";
import type { Scalar, YAMLMap } from "yaml";
import type { Lines } from "../markdown/lines.ts";
import type { Mark } from "../model/plan.ts";
import { itemStateOf } from "../words/item-state.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { emptyDraft, type Draft } from "./item-draft.ts";
import { firstClause } from "./titles/short-title.ts";
import { taskTitle } from "./titles/titles.ts";
import type { FrontMatter } from "./front-matter/front-matter.ts";
import { innerOf, stringOf } from "./front-matter/scalars.ts";

/** The tasks that the front matter lists, in the plan's document order. */
export function draftTodos(
  text: string,
  front: FrontMatter,
  plan: Draft,
  lines: Lines,
  vocabulary: Vocabulary,
): Draft[] {
  return (front.todos ?? []).flatMap((todo) => {
    const content =
      stringOf(todo.get("content") ?? todo.get("title") ?? todo.get("description")) ?? stringOf(todo.get("id"));
    if (content === null || content.trim() === "") return [];
    const named = taskTitle(firstClause(content.replace(/\s+/g, " ").trim()));
    const range = todo.range ?? [0, 0, 0];
    const start = dashBefore(text, front.base + range[0], lines);
    const status = todo.get("status", true);
    const written = isScalar(status) && typeof status.value === "string" ? status.value : null;
    const says = written === null ? null : vocabulary.stateAt(written.trim());
    const end = front.base + range[1];
    const state = written === null ? null : "status";
    const depends = todo.get("dependencies") ?? todo.get("depends_on") ?? todo.get("dependsOn");
    const draft: Draft = {
      ...emptyDraft("task", named, plan, [], { kind: ["front-matter"], parent: "todos", state }),
      id: stringOf(todo.get("id")) ?? named.id,
      start,
      lineEnd: lines.endAt(start),
      end: start + text.slice(start, end).trimEnd().length,
      own: says === null ? (written === null ? null : "open") : itemStateOf(says.says),
      started: says?.says === "started",
      mark: markOf(text, todo, front.base, lines),
    };
    if (isSeq(depends))
      draft.values.dependsOn = depends.items.map((item) => (isScalar(item) ? String(item.value) : "")).join(", ");
    return [draft];
  });
}

/** Where a todo says its state, or would: a second key of that name would not be read. */
function markOf(text: string, todo: YAMLMap, base: number, lines: Lines): Mark {
  const status = todo.get("status", true);
  if (status === undefined) return todo.has("status") ? { carrier: "none" } : missingStatus(text, todo, base, lines);
  if (!isScalar(status)) return { carrier: "none" };
  const { start, end } = innerOf(text, status, base);
  return start < end ? statusMark(text, status, base, lines) : emptyStatus(text, start);
}

/** `status:` with nothing behind it. */
function emptyStatus(text: string, at: number): Mark {
  const insertion = /[ \t"']/.test(text.charAt(at - 1)) ? "completed" : " completed";
  return { carrier: "heading", span: { start: at, end: at }, insertion };
}

function statusMark(text: string, status: Scalar, base: number, lines: Lines): Mark {
  const span = innerOf(text, status, base);
  const start = lines.startOf(lines.lineOf(span.start));
  return {
    carrier: "status",
    span,
    outer: { start, end: lines.nextAt(span.end) },
    text: text.slice(span.start, span.end),
    done: "completed",
    open: "pending",
    started: "in_progress",
  };
}

/** A todo without a status gains one behind its last pair, at the indent of its keys. */
function missingStatus(text: string, todo: YAMLMap, base: number, lines: Lines): Mark {
  const last = todo.items.at(-1);
  const value = isPair(last) ? last.value : null;
  if (todo.flow === true || !isNode(value) || value.range === undefined || value.range === null)
    return { carrier: "none" };
  if (isScalar(value) ? (value.type ?? "").startsWith("BLOCK") : isCollection(value) && value.flow !== true)
    return { carrier: "none" };
  const at = base + value.range[1];
  const indent = " ".repeat(Math.max(0, lines.columnOf(base + (todo.range?.[0] ?? 0)) - 1));
  const feed = text.includes("\r\n") ? "\r\n" : "\n";
  const end = lines.endAt(at);
  return { carrier: "heading", span: { start: end, end }, insertion: `${feed}${indent}status: completed` };
}

function dashBefore(text: string, offset: number, lines: Lines): number {
  const start = lines.startOf(lines.lineOf(offset));
  const dash = text.slice(start, offset).lastIndexOf("-");
  return dash < 0 ? offset : start + dash;
}
