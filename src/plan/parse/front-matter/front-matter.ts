import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Document, Scalar, YAMLMap } from "yaml";
import type { Lines } from "../../markdown/lines.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Span } from "../../model/plan.ts";
import { innerOf, stringOf } from "./scalars.ts";
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
        ? { span: innerOf(text, status, base), text: status.value }
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
