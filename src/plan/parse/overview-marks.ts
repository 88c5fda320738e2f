import { plainText } from "../words/inline.ts";
import { readLevel } from "../words/name.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import type { DraftNoItem } from "./collect-items.ts";
import type { Draft } from "./item-draft.ts";
import { levelKey } from "./sections/repeats.ts";
import type { Bullet } from "../markdown/blocks.ts";

/** The lines of overviews that are the checkboxes of headings, and so no items. */
export interface OverviewMarks {
  readonly lines: ReadonlySet<Draft>;
  /** The list items of these lines: no text of what they stand in. */
  readonly bullets: readonly Bullet[];
  readonly noItems: readonly DraftNoItem[];
}

/**
 * Gives a heading that has neither a mark nor an item below it the checkbox of the one line that names it in an overview:
 * nothing else says how it stands. What more the line says is text of the heading.
 */
export function takeOverviewMarks(text: string, drafts: readonly Draft[], vocabulary: Vocabulary): OverviewMarks {
  const parents = new Set(drafts.map(({ parent }) => parent));
  const headings = byKey(drafts, ({ heading }) => heading?.name.level ?? null);
  const lines = byKey(drafts, (draft) => {
    const isLine = draft.why.kind.includes("summary-box") && draft.mark.carrier === "box" && !parents.has(draft);
    return isLine ? readLevel(draft.title, vocabulary) : null;
  });
  const taken = new Map<Draft, Draft>();
  for (const [key, [line, ...otherLines]] of lines) {
    const [heading, ...others] = headings.get(key) ?? [];
    if (line === undefined || heading === undefined || otherLines.length + others.length > 0) continue;
    if (heading.own !== null || parents.has(heading)) continue;
    heading.own = line.own;
    heading.mark = line.mark;
    heading.why.state = "overview-line";
    taken.set(line, heading);
  }
  const bullets = [...taken.keys()].flatMap(({ bullet }) => bullet ?? []);
  for (const [{ bullet, title }, { extra }] of taken) {
    if (bullet === null) continue;
    const said = { start: bullet.content.start, end: Math.max(bullet.end, bullet.until) };
    if (plainText(text.slice(said.start, said.end)).length > title.length + 1) extra.push(said);
  }
  const noItems = [...taken].map(([{ title, start }, around]) => {
    return { what: "checkbox" as const, title, at: start, rule: "overview-mark" as const, around };
  });
  return { lines: new Set(taken.keys()), bullets, noItems };
}

function byKey(
  drafts: readonly Draft[],
  levelOf: (draft: Draft) => Parameters<typeof levelKey>[0] | null,
): ReadonlyMap<string, readonly Draft[]> {
  const found = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const level = levelOf(draft);
    if (level === null || level.number === "") continue;
    const same = found.get(levelKey(level));
    if (same === undefined) found.set(levelKey(level), [draft]);
    else same.push(draft);
  }
  return found;
}
