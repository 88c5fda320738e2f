import type { Reading } from "../reading.ts";
import type { ItemIndex } from "../../model/item-index.ts";
import type { Item, Plan } from "../../model/plan.ts";
import { applyEdits } from "../edit.ts";
import type { RefusedRewrite, Rewritten } from "../rewrite.ts";
import { isWork } from "../layout/is-work.ts";
import { blockOf, withoutBlock, type ItemBlock } from "./block.ts";
import { markerOf, prefixOf } from "../places/box-line.ts";
import { Layout, type Shape } from "../layout/layout.ts";
import { readMoved } from "./moved.ts";
import { spotsFor } from "./move-spots.ts";
import { placesByLine } from "../layout/read-back.ts";
import { reindent } from "./reindent.ts";
import { relevel } from "./relevel.ts";
import type { Spot } from "../places/spot.ts";
import { linesBelow, type LineNumber } from "../../model/line-number.ts";

/** Where an item is to stand. */
export interface BlockPlace {
  readonly item: ItemIndex;
  readonly parent: ItemIndex;
  /** The child of `parent` that it comes right behind; null where it comes first. */
  readonly after: ItemIndex | null;
}

/** A plan in which the block of an item stands elsewhere. */
export interface MovedBlock extends Rewritten {
  /** True where whole sections moved: a person should look at that before it is made. */
  readonly pullRequestOnly: boolean;
  /** How many lines moved, those of notes and of items below it included. */
  readonly lines: number;
}

/**
 * A plan in which the lines of an item, with its notes and all items below it, stand below another item or behind
 * another sibling. Ids stay; the lines are indented anew, and nothing else changes. What stands in a list comes among
 * the list items of its parent, a section among the sections: `after` counts as the nearest one of them.
 */
export function moveBlock(plan: Plan, move: BlockPlace, reading: Reading): MovedBlock | RefusedRewrite {
  const layout = new Layout(plan);
  const item = layout.item(move.item);
  const family = layout.familyOf(item);
  if (item.index === 0) return refused("it is the plan itself");
  if (family.has(move.parent)) return refused("it would stand below itself");
  const alike = alikeBelow(layout, move.parent, item);
  const after = nearestAlike(layout, move, alike);
  if (after === undefined) return refused("its place is not below that item");
  const pullRequestOnly = layout.shapeOf(item) === "heading";
  if (item.parent === move.parent && (alike[alike.indexOf(item.index) - 1] ?? null) === after)
    return { kind: "written", plan, placeOf: plan.items.map(({ index }) => index), pullRequestOnly, lines: 0 };
  const block = blockOf(layout, item);
  if (typeof block === "string") return refused(block);
  const { text, removed } = withoutBlock(layout, block);
  const rest = reading.reread(text);
  if (rest === null) return refused("without it the text would be read as no plan");
  const lineOf = (line: LineNumber): LineNumber => (line < removed.from ? line : linesBelow(line, -removed.count));
  const isIn = (line: LineNumber): boolean => line >= block.first && line < block.first + block.lines.length;
  const others = plan.items.filter(({ index }) => !family.has(index));
  const placeOf = placesByLine(others, rest, (line) => (isIn(line) ? null : lineOf(line)));
  if (placeOf === null) return refused("without it other lines would not be read as items");
  const reduced = new Layout(rest);
  const parent = placeOf.get(move.parent);
  const sibling = after === null ? null : placeOf.get(after);
  if (parent === undefined || sibling === undefined) return refused("its place is not below that item");
  const [first] = alike.filter((index) => index !== item.index).flatMap((index) => placeOf.get(index) ?? []);
  let why: string | null = null;
  for (const spot of spotsFor(reduced, { shape: layout.shapeOf(item), parent, after: sibling, first: first ?? null }))
    for (const lines of writtenAt(layout, item, block, spot)) {
      const added = `${spot.above}${lines.join(layout.feedAt(item.offset))}${spot.below}`;
      const moved = applyEdits(rest.text, [{ offset: spot.offset, length: 0, text: added }]);
      const found = readMoved(
        plan,
        { text: moved, rest, spot, block, removed, family, alike, ...move, after },
        reading,
      );
      if (typeof found !== "string") return { ...found, pullRequestOnly, lines: block.lines.length };
      why ??= found;
    }
  return refused(why ?? "its kind of line has no place there");
}

/** The block as it may be written at a place: with its own marker, else with that of the list there. */
function writtenAt(layout: Layout, item: Item, block: ItemBlock, spot: Spot): readonly (readonly string[])[] {
  const bullet = layout.bulletOf(item);
  if (bullet === null) {
    if (layout.shapeOf(item) !== "heading") return [block.lines];
    const depth = /^#+/.exec(spot.write(""))?.[0].length ?? 0;
    const releveled = depth === 0 ? null : relevel(block.lines, depth - layout.depthOf(item));
    return releveled === null ? [block.lines] : [releveled];
  }
  if (spot.style === null) return [];
  const marker = markerOf(layout, bullet);
  const isNumbered = /^\d/.test(marker);
  const alike = isNumbered === /^\d/.test(spot.style.marker);
  const markers = isNumbered && alike ? [spot.style.marker] : [...new Set([marker, spot.style.marker])];
  const from = prefixOf(layout, bullet);
  const { prefix: to } = spot.style;
  return markers.map((marker_) =>
    reindent(block.lines, block.own, { from, to, marker: { from: marker, to: marker_ } }),
  );
}

/** The children of an item, in order, among which another one would stand: written alike, and conditions as it is one. */
function alikeBelow(layout: Layout, at: ItemIndex, item: Item): readonly ItemIndex[] {
  return layout.item(at).children.filter((index) => {
    const child = layout.item(index);
    return sortOf(layout, child) === sortOf(layout, item) && isCondition(layout, child) === isCondition(layout, item);
  });
}

/** A check of a phase or step is a condition to be met; one inside a task is a part of it. */
function isCondition(layout: Layout, { kind, parent }: Item): boolean {
  return kind === "check" && parent !== null && isWork(layout.item(parent));
}

function sortOf(layout: Layout, item: Item): Shape {
  const shape = layout.shapeOf(item);
  return shape === "numbered" ? "box" : shape;
}

/** The nearest of the alike at or before `after`; undefined where `after` is no child. */
function nearestAlike(
  layout: Layout,
  { item, parent, after }: BlockPlace,
  alike: readonly ItemIndex[],
): ItemIndex | null | undefined {
  const { children } = layout.item(parent);
  if (after === null) return null;
  if (!children.includes(after)) return undefined;
  const before = children.slice(0, children.indexOf(after) + 1);
  return before.findLast((index) => index !== item && alike.includes(index)) ?? null;
}

function refused(why: string): RefusedRewrite {
  return { kind: "refused", why, pullRequestOnly: false };
}
