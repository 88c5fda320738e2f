import { isCollection, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from "yaml";
import type { Document, Scalar, YAMLMap } from "yaml";
import type { Diagnostic } from "../model/diagnostic.ts";
import { emptyDraft } from "./item-draft.ts";
import type { Draft } from "./item-draft.ts";
import type { Lines } from "../markdown/lines.ts";
import type { Mark, Span } from "../model/plan.ts";
import { itemStateOf } from "../words/item-state.ts";
import { firstClause } from "./titles/short-title.ts";
import { taskTitle } from "./titles/titles.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { yamlProblem } from "./yaml-bounds.ts";

/** What the YAML between the first two `---` lines says. */
export interface FrontMatter {
  /** Offset at which the markdown begins. */
  readonly end: number;
  readonly title: string | null;
  /** The YAML that says the title; null where none does. */
  readonly titleScalar: Scalar | null;
  readonly goal: string | null;
  readonly status: { readonly span: Span; readonly text: string } | null;
  /** Cursor's `todos`, or null where there is no such list. */
  readonly todos: readonly YAMLMap[] | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Offset of the YAML in the text: what its ranges count from. */
  readonly base: number;
}

const FENCED = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/;
const TITLES = ["title", "name", "phase_name", "plan_name", "feature"];

/** Reads the front matter; a text without one begins at its byte order mark or at zero. */
export function readFrontMatter(text: string, lines: Lines): FrontMatter {
  const bare = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const match = FENCED.exec(text);
  const none = {
    end: bare,
    title: null,
    titleScalar: null,
    goal: null,
    status: null,
    todos: null,
    diagnostics: [],
    base: bare,
  };
  if (match === null) return readToml(text) ?? none;
  const base = match[0].indexOf("\n") + 1;
  // The last line keeps the first half of its line end: YAML would take that for a part of its value.
  const source = text.slice(base, base + (match[1]?.length ?? 0)).replace(/\r$/, "");
  const end = match[0].length;
  const hidesTasks = /^todos:/m.test(source);
  const problem = yamlProblem(source);
  if (problem !== null) return { ...none, end, base, diagnostics: [unbounded(problem, base, lines, hidesTasks)] };
  const document: Document = parseDocument(source, {
    strict: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const [error] = document.errors;
  if (error !== undefined)
    return {
      ...none,
      end,
      base,
      diagnostics: [invalid(error.message, base + error.pos[0], lines, hidesTasks)],
    };
  const todos = document.get("todos");
  const status = document.get("status", true);
  const titleScalar =
    TITLES.map((key) => document.get(key, true)).find(
      (node): node is Scalar => isScalar(node) && typeof node.value === "string" && node.value.trim() !== "",
    ) ?? null;
  return {
    end,
    title: titleScalar === null ? null : String(titleScalar.value),
    titleScalar,
    goal: stringOf(document.get("overview") ?? document.get("goal")),
    status:
      isScalar(status) && typeof status.value === "string"
        ? { span: inner(text, status, base), text: status.value }
        : null,
    todos: isSeq(todos) ? todos.items.filter((item) => isMap(item)) : null,
    diagnostics: [],
    base,
  };
}

const TOML = /^\ufeff?\+\+\+[ \t]*\r?\n([\s\S]*?)(?:^|\n)\+\+\+[ \t]*(?:\r?\n|$)/;

/** The title and goal of TOML between two `+++` lines: strings on one line, above the first table. */
function readToml(text: string): FrontMatter | null {
  const match = TOML.exec(text);
  if (match === null) return null;
  const [own = ""] = (match[1] ?? "").split(/^\[/m, 1);
  const values = new Map<string, string>();
  for (const [, key = "", basic, literal] of own.matchAll(TOML_STRING))
    values.set(key, basic === undefined ? (literal ?? "") : basic.replace(/\\(["\\])/g, "$1"));
  const first = (keys: readonly string[]): string | null =>
    keys.map((key) => values.get(key)).find((value) => value !== undefined && value.trim() !== "") ?? null;
  return {
    end: match[0].length,
    title: first(TITLES),
    titleScalar: null,
    goal: first(["overview", "goal"]),
    status: null,
    todos: null,
    diagnostics: [],
    base: match[0].indexOf("\n") + 1,
  };
}

const TOML_STRING = /^[ \t]*([\w-]+)[ \t]*=[ \t]*(?:"((?:[^"\\\r\n]|\\.)*)"|'([^'\r\n]*)')/gm;

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
  const { start, end } = inner(text, status, base);
  return start < end ? statusMark(text, status, base, lines) : emptyStatus(text, start);
}

/** `status:` with nothing behind it. */
function emptyStatus(text: string, at: number): Mark {
  const insertion = /[ \t"']/.test(text.charAt(at - 1)) ? "completed" : " completed";
  return { carrier: "heading", span: { start: at, end: at }, insertion };
}

function statusMark(text: string, status: Scalar, base: number, lines: Lines): Mark {
  const span = inner(text, status, base);
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

/** A scalar's characters without its quotes. */
function inner(text: string, scalar: Scalar, base: number): Span {
  const start = base + (scalar.range?.[0] ?? 0);
  const end = base + (scalar.range?.[1] ?? 0);
  const quoted = /^["']/.test(text.charAt(start)) && end - start >= 2;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}

function dashBefore(text: string, offset: number, lines: Lines): number {
  const start = lines.startOf(lines.lineOf(offset));
  const dash = text.slice(start, offset).lastIndexOf("-");
  return dash < 0 ? offset : start + dash;
}

function stringOf(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

function invalid(message: string, offset: number, lines: Lines, hidesTasks: boolean): Diagnostic {
  return {
    code: "invalid-front-matter",
    severity: hidesTasks ? "error" : "warning",
    line: lines.lineOf(offset),
    column: lines.columnOf(offset),
    message: `The front matter is no valid YAML: ${reasonOf(message)}`,
    hint: hidesTasks ? "Correct it: its todos can't be read." : "Correct it, or take it out.",
  };
}

function unbounded(problem: string, offset: number, lines: Lines, hidesTasks: boolean): Diagnostic {
  return {
    code: "invalid-front-matter",
    severity: hidesTasks ? "error" : "warning",
    line: lines.lineOf(offset),
    column: lines.columnOf(offset),
    message: `The front matter is not read: ${problem}`,
    hint: hidesTasks ? "Shorten it: its todos can't be read." : "Shorten it, or take it out.",
  };
}

/** The parser's first line without its place, which counts from the front matter's own beginning. */
function reasonOf(message: string): string {
  return (message.split("\n", 1)[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
}
