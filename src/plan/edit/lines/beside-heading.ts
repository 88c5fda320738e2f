import type { Item } from "../../model/plan.ts";
import { sourceOf } from "./item-source.ts";
import type { Layout } from "./layout.ts";
import { nextId } from "./next-id.ts";
import type { Spot } from "./spot.ts";

/** The place behind the whole section of a heading, or before it, for a heading of its level. */
export function besideHeading(layout: Layout, like: Item, side: Spot["side"], siblings: readonly Item[]): Spot | null {
  const written = layout.lineAt(like.offset);
  const feed = layout.feedAt(like.offset);
  const frame = frameOf(written, layout.depthOf(like));
  if (frame === null || layout.before(like.offset) !== "") return null;
  const hasIds = siblings.every(({ id }) => id !== null);
  const next = hasIds ? nextId(layout.plan, like, sourceOf(layout, like)) : null;
  if (hasIds && next === null) return null;
  const named = next === null ? "" : `${next.lead}${next.id}${next.tail}`;
  const gap = gapOf(layout, like, siblings) ?? `${feed}${feed}`;
  const line = (words: string): string => `${frame.before}${named}${words}${frame.after}`;
  const end = layout.endOf(like);
  return {
    ...(side === "behind"
      ? { offset: layout.lines.endAt(end), above: gap, below: "" }
      : { offset: layout.lines.nextAt(layout.endBefore(like.offset, headOf(layout, like))), above: "", below: gap }),
    side,
    kind: like.kind,
    section: like.section,
    pullRequestOnly: true,
    write: line,
    id: next === null ? null : named.replace(/[*_`~[\]]/g, ""),
    escapes: true,
  };
}

/** What stands around the words of a heading: `### `, or the marks of a bold line. */
function frameOf(line: string, depth: number): { readonly before: string; readonly after: string } | null {
  const hashes = /^#{1,6}[ \t]+/.exec(line)?.[0];
  if (hashes !== undefined) return { before: hashes, after: "" };
  const bold = /^(\*\*|__)(?=\S).*\1:?\s*$/.exec(line)?.[1];
  if (bold !== undefined) return { before: bold, after: bold };
  // An underlined heading: one with hashes of its level says the same.
  return depth <= 2 ? { before: `${"#".repeat(depth)} `, after: "" } : null;
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
    if (/^(?:\s|^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*$)*$/mu.test(gap) && gap.includes("\n")) return gap;
  }
  return null;
}

/** The end of the line above which nothing before a heading belongs to it. */
function headOf(layout: Layout, { offset }: Item): number {
  return Math.max(layout.bodyStart, layout.lineStart(offset) - 1);
}
