import type { Item } from "../../model/plan.ts";
import { plainText } from "../../words/inline.ts";
import type { Layout } from "../layout/layout.ts";
import { nextId } from "../layout/next-id.ts";
import { aboveComments } from "./above-comments.ts";
import type { Spot } from "./spot.ts";

/**
 * The place behind the whole section of a heading, or before it, for a heading of its level: with the next id where all
 * have one; where some do, it may be no item without.
 */
export function besideHeading(layout: Layout, like: Item, side: Spot["side"], siblings: readonly Item[]): Spot[] {
  if (layout.before(like.offset).replace("\ufeff", "") !== "") return [];
  const feed = layout.feedAt(like.offset);
  const frame = frameOf(layout, like);
  const next = nextId(layout.plan, like, frame.source);
  const named = next === null ? null : `${next.lead}${next.id}${next.tail}`;
  const gap = gapOf(layout, like, siblings) ?? `${feed}${feed}`;
  const place =
    side === "behind"
      ? { offset: layout.lines.endAt(layout.endOf(like)), above: gap, below: "" }
      : { offset: aboveComments(layout, layout.lineStart(like.offset)), above: "", below: gap };
  const hasIds = siblings.every(({ id }) => id !== null);
  return (hasIds || named === null ? [named] : [null, named]).flatMap((id): Spot[] =>
    hasIds && id === null
      ? []
      : [
          {
            ...place,
            side,
            kind: like.kind,
            section: like.section,
            pullRequestOnly: true,
            style: null,
            write: (words) => `${frame.before}${id ?? ""}${words}${frame.after}`,
            id: id === null ? null : `${plainText(id)} `,
            escapes: true,
          },
        ],
  );
}

/** What stands around the words of a heading: `### `, or the marks of a bold line, and the words of this one. */
function frameOf(
  layout: Layout,
  like: Item,
): { readonly before: string; readonly after: string; readonly source: string } {
  const line = layout.lineAt(like.offset);
  const hashes = /^#{1,6}[ \t]+/.exec(line)?.[0];
  if (hashes !== undefined) return { before: hashes, after: "", source: line.slice(hashes.length) };
  const bold = /^(\*\*|__)(?=\S)(.*?)\1/.exec(line);
  const [, mark = "", inside = ""] = bold ?? [];
  const holdsTitle = like.id === null || inside.length > like.id.length + 2;
  if (bold !== null)
    return holdsTitle ? { before: mark, after: mark, source: inside } : { before: "", after: "", source: line };
  // An underlined heading: one with hashes of its level says the same.
  return { before: `${"#".repeat(Math.min(layout.depthOf(like), 6))} `, after: "", source: line };
}

/** What parts the sections around one: blank lines, and a rule where the plan draws one. */
function gapOf(layout: Layout, like: Item, siblings: readonly Item[]): string | null {
  const at = siblings.findIndex(({ index }) => index === like.index);
  for (const [first, second] of [
    [siblings[at], siblings[at + 1]],
    [siblings[at - 1], siblings[at]],
  ]) {
    if (first === undefined || second === undefined) continue;
    const gap = layout.plan.text.slice(layout.lines.endAt(layout.endOf(first)), layout.lineStart(second.offset));
    const isBare = gap.split("\n").every((line) => /^[ \t]*(?:-{3,}|\*{3,}|_{3,})?[ \t\r]*$/.test(line));
    if (isBare && gap.includes("\n")) return gap;
  }
  return null;
}
