/** More brackets, tags and code spans in one paragraph than anybody writes: finding their ends would take too long. */
const MAX_OPENERS = 1_000;

/** More stars and underscores in one paragraph than anybody writes: each may close any other one. */
const MAX_EMPHASES = 3_000;

/** More heading underlines and table delimiter rows than one item's text has. */
const MAX_RULES = 300;

/** More lines without an empty one between them than anybody writes: each may continue a list above all of them. */
const MAX_LINES = 1_000;

/** True for text that is shown literally, since it would take too long to parse. */
export function isOverloaded(text: string): boolean {
  if (text.length < MAX_OPENERS) return false;
  const rules = text.match(/^[ \t>|:=-]+$/gm)?.filter((line) => /[=-]/.test(line)).length ?? 0;
  if (rules > MAX_RULES) return true;
  return text
    .split(/\n[ \t]*\n/)
    .some(
      (part) =>
        (part.match(/[[<&]|`+/g)?.length ?? 0) > MAX_OPENERS ||
        (part.match(/[*_]+/g)?.length ?? 0) > MAX_EMPHASES ||
        (part.match(/\n/g)?.length ?? 0) > MAX_LINES,
    );
}
