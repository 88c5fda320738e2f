import { LineCounter, isMap, isScalar, parseDocument, type Document } from "yaml";
import { yamlProblem } from "../plan/parse/front-matter/yaml-bounds.ts";
import { messageOf } from "../errors.ts";
import { explain, type Explanation } from "./explain.ts";
import { ConfigFileError, type ConfigProblem } from "./problem.ts";
import { ConfigSchema, type ConfigFile } from "./schema.ts";

/** Default path of the configuration file. */
export const CONFIG_PATH = ".github/plansync.yml";

/** Maximum number of problems reported for one file. */
const MAX_PROBLEMS = 50;

/**
 * Reads a configuration file; an empty one is valid and sets nothing.
 * @param path for messages only.
 * @throws ConfigFileError that lists everything wrong, each with line, column and fix.
 */
export function parseConfig(text: string, path: string): ConfigFile {
  const unreadable = yamlProblem(text);
  if (unreadable !== null)
    refuse(path, [{ line: 1, column: 1, message: `can't be read: ${unreadable}`, hint: "Shorten it." }]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  refuse(
    path,
    [...document.errors, ...document.warnings].map((error) => ({
      ...placeOf(lines, error.pos[0]),
      message: `invalid YAML: ${error.message.replace(/\.$/, "")}`,
      hint:
        error.code === "TAG_RESOLVE_FAILED"
          ? "Put text that begins with `!` in quotes."
          : "Correct the YAML at this place.",
    })),
  );

  const file = toValue(document, path);
  if (file === null) return {};
  const result = ConfigSchema.safeParse(file);
  if (result.success) return result.data;
  const explanations = result.error.issues.flatMap((issue) => explain(issue, file)).slice(0, MAX_PROBLEMS);
  refuse(
    path,
    explanations.map((e) => ({ ...placeOf(lines, offsetOf(document, e)), message: e.message, hint: e.hint })),
  );
  return {};
}

function toValue(document: Document, path: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new ConfigFileError(path, [
      {
        line: 1,
        column: 1,
        message: `can't be read: ${messageOf(error).replace(/\.$/, "")}`,
        hint: "Write the values out instead of using aliases.",
      },
    ]);
  }
}

function refuse(path: string, problems: readonly ConfigProblem[]): void {
  const [first, ...others] = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  if (first !== undefined) throw new ConfigFileError(path, [first, ...others]);
}

function placeOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/**
 * Returns the offset of the key or value that an explanation is about, or of the nearest enclosing node that has one.
 */
function offsetOf(document: Document, { at, isKey }: Explanation): number {
  if (isKey) {
    const holder = at.length === 1 ? document.contents : document.getIn(at.slice(0, -1), true);
    const pair = isMap(holder)
      ? holder.items.find(({ key }) => isScalar(key) && String(key.value) === at.at(-1))
      : null;
    if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  for (let depth = at.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(at.slice(0, depth), true);
    const range = hasRange(node) ? node.range : null;
    if (range) return range[0];
  }
  return 0;
}

function hasRange(node: unknown): node is { range?: readonly [number, number, number] | null } {
  return typeof node === "object" && node !== null && "range" in node;
}
