import type { Bullet } from "../../markdown/blocks.ts";
import type { Layout } from "../layout/layout.ts";

/** How a line of a list is written, up to its words. */
export interface LineStyle {
  /** Quote marks and indent. */
  readonly prefix: string;
  /** `-`, `*`, `+`, `3.`, `3)`. */
  readonly marker: string;
  /** Blanks behind the marker. */
  readonly afterMarker: string;
  /** Null where the list has no boxes. */
  readonly box: { readonly after: string } | null;
}

export const PLAIN_STYLE: LineStyle = { prefix: "", marker: "-", afterMarker: " ", box: { after: " " } };

/** How a list item is written. */
export function styleOf(layout: Layout, bullet: Bullet): LineStyle {
  const { text } = layout;
  const marker = markerOf(layout, bullet);
  const behind = bullet.start + marker.length;
  const { box } = bullet;
  const afterMarker = box === null ? text.slice(behind, bullet.content.start) : text.slice(behind, box.open);
  return {
    prefix: prefixOf(layout, bullet),
    marker,
    afterMarker: afterMarker === "" ? " " : afterMarker,
    box: box === null ? null : { after: blanksBehind(text.slice(box.mark + box.markLength + 1, box.content)) },
  };
}

/** What stands before a list item in its line; a marker of another list there is a blank for the lines below. */
export function prefixOf(layout: Layout, bullet: Bullet): string {
  return layout.before(bullet.start).replace(/[^\s>]/g, " ");
}

export function markerOf(layout: Layout, bullet: Bullet): string {
  return /^(?:[-*+]|\d{1,9}[.)])/.exec(layout.text.slice(bullet.start, bullet.end))?.[0] ?? "-";
}

/** Blanks behind a box as GitHub needs them: an optional box has a star there. */
function blanksBehind(written: string): string {
  return /^[ \t]+$/.test(written) ? written : " ";
}

/** A line of this style. `mark` is the character in its box. */
export function lineOf(style: LineStyle, mark: string, words: string): string {
  const box = style.box === null ? "" : `[${mark}]${style.box.after}`;
  return `${style.prefix}${style.marker}${style.afterMarker}${box}${words}`;
}

/** The marker behind another one in its list: the next number, but for a list in which all have the same. */
export function nextMarker(layout: Layout, bullet: Bullet): string {
  const marker = markerOf(layout, bullet);
  if (bullet.number === null) return marker;
  const numbers = layout.blocks.flatMap((block) =>
    block.type === "bullet" && block.list === bullet.list && block.list >= 0 && block.number !== null
      ? [block.number]
      : [],
  );
  const isSame = numbers.length > 1 && numbers.every((number) => number === bullet.number);
  if (isSame) return marker;
  const next = String(Number(bullet.number) + 1).padStart(bullet.number.length, "0");
  return `${next}${marker.slice(bullet.number.length)}`;
}
