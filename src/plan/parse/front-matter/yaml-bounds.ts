/** More than anybody writes; the time and the stack that YAML takes grow with its depth. */
const MAX_LENGTH = 50_000;
const MAX_DEPTH = 50;

/**
 * Why a text is not read as YAML at all, or null. Brackets in quotes count as well: nobody opens fifty of them.
 *
 * @param source the YAML, without any fences.
 */
export function yamlProblem(source: string): string | null {
  if (source.length > MAX_LENGTH) return `it is longer than ${MAX_LENGTH} characters`;
  let open = 0;
  for (const [line] of source.matchAll(/[^\n]+/g)) {
    const [indent = "", marks = ""] = /^( *)((?:[-?:][ \t]+)*)/.exec(line)?.slice(1) ?? [];
    if (indent.length > 4 * MAX_DEPTH || marks.replace(/[ \t]/g, "").length > MAX_DEPTH) return TOO_DEEP;
    for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
      open = Math.max(0, open + (bracket === "[" || bracket === "{" ? 1 : -1));
      if (open > MAX_DEPTH) return TOO_DEEP;
    }
  }
  return null;
}

const TOO_DEEP = `more than ${MAX_DEPTH} lists and maps stand in each other`;
