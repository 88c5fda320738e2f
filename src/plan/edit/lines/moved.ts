import type { Reading } from "../reading.ts";
import { elementAt } from "../../model/element-at.ts";
import type { ItemIndex } from "../../model/item-index.ts";
import type { Plan } from "../../model/plan.ts";
import type { Rewritten } from "../rewrite.ts";
import type { ItemBlock, CutLines } from "./block.ts";
import { ancestorsOf, firstDifference, allPlacesByLine } from "../layout/read-back.ts";
import type { Spot } from "../places/spot.ts";
import { lineNumber, linesBelow, type LineNumber } from "../../model/line-number.ts";

/** A text in which a block has moved, and how it came about. */
export interface MovedBlockText {
  readonly text: string;
  /** The plan without the block, in which `spot` is a place. */
  readonly rest: Plan;
  readonly spot: Spot;
  readonly block: ItemBlock;
  readonly removed: CutLines;
  /** The item and all items below it. */
  readonly family: ReadonlySet<ItemIndex>;
  /** The children of its parent among which it is to stand. */
  readonly alike: readonly ItemIndex[];
  readonly item: ItemIndex;
  readonly parent: ItemIndex;
  readonly after: ItemIndex | null;
}

/** The plan as it is read with the block at its new place; a string, what says something else there. */
export function readMoved(plan: Plan, moved: MovedBlockText, reading: Reading): Rewritten | string {
  const { text, family, alike, item, parent, after } = moved;
  const now = reading.reread(text);
  if (now === null) return "the text would be read as no plan any more";
  if (now.items.length !== plan.items.length) return "other lines would be read as items";
  const placeOf = allPlacesByLine(plan, now, linesOf(moved));
  if (placeOf === null) return "a line would not be read as an item any more";
  const root = elementAt(now.items, placeAt(placeOf, item), "items");
  const holder = placeAt(placeOf, parent);
  if (root.parent !== holder)
    return root.why.parent === "id-prefix"
      ? "its id says that it belongs below another item"
      : "it would stand below another item";
  const isAlike = new Set([item, ...alike].map((index) => placeAt(placeOf, index)));
  const row = elementAt(now.items, holder, "items").children.filter((child) => isAlike.has(child));
  const previous = row[row.indexOf(root.index) - 1] ?? null;
  if (previous !== (after === null ? null : placeAt(placeOf, after))) return "it would stand in another place";
  for (const index of family) {
    const above = elementAt(plan.items, index, "items").parent;
    if (index === item || above === null) continue;
    if (elementAt(now.items, placeAt(placeOf, index), "items").parent !== placeAt(placeOf, above))
      return "what lies below it would stand below another item";
  }
  const around = new Set([...ancestorsOf(plan, item), ...ancestorsOf(plan, parent)]);
  const titles = [...family].map((index) => elementAt(plan.items, index, "items").title);
  const difference = firstDifference(plan, now, { placeOf, around, moved: family, titles });
  return difference ?? { kind: "written", plan: now, placeOf };
}

function placeAt(placeOf: readonly ItemIndex[], index: ItemIndex): ItemIndex {
  return elementAt(placeOf, index, "places");
}

/** The line that each line of the plan before is now. */
function linesOf({ rest, spot, block, removed }: MovedBlockText): (line: LineNumber) => LineNumber {
  const at = rest.text.slice(0, spot.offset).split("\n").length;
  const last = spot.side === "behind" ? at : at - 1;
  const above = spot.above.split("\n").length - 1;
  const below = spot.below.split("\n").length - 1;
  const added = above + below + block.lines.length - 1;
  return (line) => {
    if (line >= block.first && line < block.first + block.lines.length)
      return lineNumber(at + above + line - block.first);
    const between = line < removed.from ? line : linesBelow(line, -removed.count);
    return between <= last ? between : linesBelow(between, added);
  };
}
