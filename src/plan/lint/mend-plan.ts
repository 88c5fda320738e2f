import { elementAt } from "../model/element-at.ts";
import { applyEdits } from "../edit/edit.ts";
import { parsePlan, type ParseOptions } from "../parse/parse.ts";
import { mendBoxes, type UncertainBox, type Mend } from "../slips/mend-boxes.ts";
import type { LineNumber } from "../model/line-number.ts";

/** A text in which the marks that are certain are mended, and nothing else is touched. */
export interface MendedPlan {
  readonly text: string;
  readonly mended: readonly { readonly line: LineNumber; readonly before: string; readonly after: string }[];
  /** Lines that are left as they are, in order. */
  readonly left: readonly UncertainBox[];
}

/** What keeps a text from being read at all: nothing in it is certain. */
const UNSAFE: ReadonlySet<string> = new Set([
  "conflict-markers",
  "unbalanced-fence",
  "unbalanced-comment",
  "unbalanced-html",
  "nested-too-deep",
  "invalid-front-matter",
  "template",
]);

/** As often the text is read again, at most, without what did not come out as it was meant. */
const MAX_ROUNDS = 4;

/**
 * Mends the marks that GitHub doesn't show as checkboxes, until nothing more is certain: among boxes, others are surer.
 * Each is read again afterwards, and what did not become a checkbox is left as it was.
 */
export function mendPlan(source: { path: string; text: string }, options: ParseOptions = {}): MendedPlan {
  const { path } = source;
  const lines = new Set<LineNumber>();
  let { text } = source;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { mends, left } = mendOnce({ path, text }, options);
    if (mends.length === 0) return { text, mended: compare(source.text, text, lines), left };
    for (const { line } of mends) lines.add(line);
    text = applyAll(text, mends);
  }
  return { text, mended: compare(source.text, text, lines), left: mendOnce({ path, text }, options).left };
}

/** The marks of which it is certain, with nothing but these mended, that they become checkboxes. */
function mendOnce(
  source: { path: string; text: string },
  options: ParseOptions,
): { readonly mends: readonly Mend[]; readonly left: readonly UncertainBox[] } {
  const parsed = parsePlan(source, options);
  const isUnsafe = parsed.diagnostics.some(({ code, severity }) => severity === "error" && UNSAFE.has(code));
  if (isUnsafe) return { mends: [], left: [] };
  const found = mendBoxes(source.text, parsed.plan?.items ?? []);
  const left = [...found.doubts];
  let { mends } = found;
  for (let round = 0; mends.length > 0; round += 1) {
    const text = applyAll(source.text, mends);
    const failed = round < MAX_ROUNDS ? withoutBox({ path: source.path, text }, mends, options) : new Set(mends);
    if (failed.size === 0) break;
    for (const { line } of failed) left.push({ line, column: 1, why: "it would be no checkbox yet where it stands" });
    mends = mends.filter((mend) => !failed.has(mend));
  }
  return { mends, left: left.sort((a, b) => a.line - b.line || a.column - b.column) };
}

function applyAll(text: string, mends: readonly Mend[]): string {
  return applyEdits(
    text,
    mends.map(({ edit }) => edit),
  );
}

/** The mended lines that plansync still reads as text, or GitHub still shows as text. */
function withoutBox(
  source: { path: string; text: string },
  mends: readonly Mend[],
  options: ParseOptions,
): ReadonlySet<Mend> {
  const items = parsePlan(source, options).plan?.items ?? [];
  const boxes = new Set(
    items.filter(({ mark, state }) => mark.carrier === "box" || state === "dropped").map(({ line }) => line),
  );
  const found = mendBoxes(source.text, items);
  const unseen = new Set([...found.mends, ...found.doubts].map(({ line }) => line));
  return new Set(mends.filter(({ line }) => !boxes.has(line) || unseen.has(line)));
}

function compare(before: string, after: string, changed: ReadonlySet<LineNumber>): MendedPlan["mended"] {
  const linesOf = (text: string) => text.split(/\r\n?|\n/);
  const [old, now] = [linesOf(before), linesOf(after)];
  return [...changed]
    .sort((a, b) => a - b)
    .map((line) => ({ line, before: elementAt(old, line - 1, "lines"), after: elementAt(now, line - 1, "lines") }));
}
