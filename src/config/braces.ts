/**
 * Returns every text that the braces of a pattern stand for: `{a,b}/c` is `a/c` and `b/c`. Braces without a comma, or
 * without their other half, are characters like any other.
 *
 * @returns null where there are more than `most`.
 */
export function expandBraces(pattern: string, most: number): readonly string[] | null {
  const waiting = [pattern];
  const expanded: string[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const group = firstGroup(next);
    if (group === null) expanded.push(next);
    else {
      const { before, choices, after } = group;
      waiting.push(...choices.map((choice) => before + choice + after));
    }
    if (waiting.length + expanded.length > most) return null;
  }
  return expanded;
}

interface Group {
  readonly before: string;
  readonly choices: readonly string[];
  readonly after: string;
}

/** Returns the first pair of braces with a comma between them. */
function firstGroup(pattern: string): Group | null {
  for (let open = pattern.indexOf("{"); open >= 0; open = pattern.indexOf("{", open + 1)) {
    const commas: number[] = [];
    let depth = 0;
    for (let at = open; at < pattern.length; at += 1) {
      const char = pattern.charAt(at);
      if (char === "{") depth += 1;
      else if (char === "," && depth === 1) commas.push(at);
      else if (char === "}") depth -= 1;
      if (depth > 0) continue;
      if (commas.length === 0) break;
      const ends = [...commas, at];
      const choices = ends.map((end, index) => pattern.slice((ends[index - 1] ?? open) + 1, end));
      return { before: pattern.slice(0, open), choices, after: pattern.slice(at + 1) };
    }
  }
  return null;
}
