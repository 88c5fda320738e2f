import type { Bullet } from "../../markdown/blocks.ts";
import type { Item } from "../../model/plan.ts";
import { lineOf, markerOf, prefixOf, styleOf, type LineStyle } from "./box-line.ts";
import type { Layout } from "../layout/layout.ts";
import type { Spot } from "./spot.ts";

/** The place for the first line below a list item: behind its notes, one step deeper. */
export function belowBox(layout: Layout, parent: Item, mark: string): Spot | null {
  const bullet = layout.bulletOf(parent);
  if (bullet === null) return null;
  const style = nestedStyle(layout, bullet);
  return {
    offset: layout.lines.endAt(layout.endOf(parent)),
    side: "behind",
    above: layout.feedAt(parent.offset),
    below: "",
    kind: null,
    section: null,
    pullRequestOnly: bullet.box === null,
    style,
    write: (words) => lineOf(style, mark, words),
    id: null,
    escapes: true,
  };
}

/** How a line below a list item is written: as its notes, as boxes below others like it, else by its own marker. */
function nestedStyle(layout: Layout, parent: Bullet): LineStyle {
  const bullets = layout.blocks.filter((block) => block.type === "bullet");
  const note = bullets.find(({ bullet, list }) => bullet === parent && list >= 0);
  if (note !== undefined && note.number === null)
    return { ...styleOf(layout, note), box: { after: boxBlanks(layout, parent) } };
  const prefix = prefixOf(layout, parent);
  const cousin = bullets.find(
    ({ bullet, box, list }) => bullet !== null && box !== null && list >= 0 && isAlike(layout, bullet, parent),
  );
  if (cousin?.bullet !== null && cousin?.bullet !== undefined) {
    const own = styleOf(layout, cousin);
    const deeper = own.prefix.slice(prefixOf(layout, cousin.bullet).length);
    return { ...own, prefix: `${prefix}${deeper}`, marker: firstMarker(own.marker) };
  }
  const marker = markerOf(layout, parent);
  const { afterMarker } = styleOf(layout, parent);
  const isTabbed =
    prefix.endsWith("\t") ||
    afterMarker.startsWith("\t") ||
    (prefix === "" && bullets.some((each) => prefixOf(layout, each).startsWith("\t")));
  const step = isTabbed ? "\t" : " ".repeat(marker.length + (/^ {1,4}$/.test(afterMarker) ? afterMarker.length : 1));
  return {
    prefix: `${prefix}${step}`,
    marker: firstMarker(marker),
    afterMarker,
    box: { after: boxBlanks(layout, parent) },
  };
}

/** Two list items below which a line is indented alike. */
function isAlike(layout: Layout, one: Bullet, other: Bullet): boolean {
  const width = (bullet: Bullet): number => markerOf(layout, bullet).length;
  return prefixOf(layout, one) === prefixOf(layout, other) && width(one) === width(other);
}

function firstMarker(marker: string): string {
  return marker.replace(/^\d+/, (number) => "1".padStart(number.length, "0"));
}

function boxBlanks(layout: Layout, bullet: Bullet): string {
  return styleOf(layout, bullet).box?.after ?? " ";
}
