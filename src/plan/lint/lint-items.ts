import type { Diagnostic } from "../model/diagnostic.ts";
import { wordKey } from "../words/inline.ts";
import { isPlaceholder } from "../words/placeholders.ts";
import type { Item, ItemState, Plan } from "../model/plan.ts";
import { elementAt } from "../model/element-at.ts";
import { PLAN_ITEM } from "../model/item-index.ts";
import { rollUp } from "../model/progress.ts";

/** More items than anybody reads, and than GitHub takes in an hour (500 creations). */
const MANY_ITEMS = 1_000;

/** Items that can't be told apart, that contradict what lies below them, or that are still to be filled in. */
export function* lintItems(plan: Plan): Generator<Diagnostic> {
  yield* alike(plan);
  const derived = rollUp(plan, (index) => {
    const item = elementAt(plan.items, index, "items");
    return item.children.length > 0 || item.stateFrom !== "own" ? null : item.state;
  });
  for (const item of plan.items.slice(1)) {
    const contradiction = contradictionOf(plan, item, elementAt(derived, item.index, "states"));
    if (contradiction !== null) yield contradiction;
    if (isPlaceholder(item.title))
      yield at(
        item,
        "placeholder",
        "warning",
        `"${item.title}" is still to be filled in`,
        "Write what is to be done, or delete the line.",
      );
  }
  const work = plan.items.filter(({ kind }) => kind !== "check").length;
  if (work > MANY_ITEMS)
    yield at(
      elementAt(plan.items, PLAN_ITEM, "items"),
      "plan-too-large",
      "warning",
      `The plan has ${work} items that would become issues`,
      "Split it into several plans, or leave out levels with `levels`.",
    );
}

/** Two items of one parent, in one section, that say the same: only their place tells them apart. */
function* alike(plan: Plan): Generator<Diagnostic> {
  const seen = new Map<string, Item>();
  for (const item of plan.items.slice(1)) {
    const key = [item.parent, item.section.join("\n"), wordKey(item.title), item.id ?? ""].join("\0");
    const first = seen.get(key);
    if (first === undefined) seen.set(key, item);
    else
      yield at(
        item,
        "indistinguishable",
        "warning",
        `"${item.title}" stands here twice (first in line ${first.line}): only the order tells the two apart`,
        "Reword one of them, so that each keeps its issue when lines move.",
      );
  }
}

function contradictionOf(plan: Plan, item: Item, derived: ItemState): Diagnostic | null {
  if (item.stateFrom !== "own" || item.children.length === 0 || item.state === "dropped") return null;
  const open = item.children.filter((child) => elementAt(plan.items, child, "items").state === "open").length;
  if (item.state === "done" && open > 0) {
    const what = `${open} of ${item.children.length} below it ${open === 1 ? "is" : "are"} open`;
    return item.mark.carrier === "status"
      ? at(
          item,
          "status-contradiction",
          "warning",
          `The status says done, but ${what}`,
          "Tick what is done, or correct the status.",
        )
      : at(item, "ticked-with-open-children", "warning", `Ticked, but ${what}`, "Tick what is done, or untick this.");
  }
  if (item.state === "open" && derived === "done" && item.mark.carrier === "status")
    return at(
      item,
      "status-contradiction",
      "warning",
      `The status says "${item.mark.text}", but everything below is done`,
      "Correct the status.",
    );
  return null;
}

function at(item: Item, code: string, severity: Diagnostic["severity"], message: string, hint: string): Diagnostic {
  return { code, severity, line: item.line, column: item.column, message, hint };
}
