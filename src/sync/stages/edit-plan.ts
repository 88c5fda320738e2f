import { encodePlan } from "../../plan/parse/decode.ts";
import { applyEdits, type TextEdit } from "../../plan/edit/edit.ts";
import { setState } from "../../plan/edit/write-mark.ts";
import type { ItemIndex } from "../../plan/model/item-index.ts";
import type { Plan, Undo } from "../../plan/model/plan.ts";
import { planStatusEdit } from "../../plan/parse/plan-status.ts";
import type { Tick } from "../../reconcile/input/operation.ts";

/** A plan's text with the ticks of a run in it. */
export interface EditedPlan {
  readonly bytes: Uint8Array;
  readonly written: readonly Tick[];
  /** Ticks for which the plan has no place, by item index. */
  readonly unwritable: ReadonlySet<ItemIndex>;
  /** What was replaced, by item key. */
  readonly undo: ReadonlyMap<string, Undo>;
}

/**
 * Writes ticks into the plan's own text: only the marks change.
 *
 * @param undoOf what an earlier tick of ours replaced, by item key.
 * @param status the new value of the plan's own status field; null leaves it.
 */
export function editPlan(
  plan: Plan,
  ticks: readonly Tick[],
  undoOf: (key: string) => Undo | undefined,
  status: "open" | "started" | "done" | null,
): EditedPlan {
  const edits: TextEdit[] = [];
  const written: Tick[] = [];
  const unwritable = new Set<ItemIndex>();
  const undo = new Map<string, Undo>();
  for (const tick of ticks) {
    const item = plan.items[tick.index];
    const change =
      item === undefined ? null : setState(plan, item, tick.to, tick.to === "open" ? undoOf(tick.key) : undefined);
    if (change === null) {
      unwritable.add(tick.index);
      continue;
    }
    edits.push(...change.edits);
    written.push(tick);
    if (tick.to === "done" && !isPlainBox(change.undo)) undo.set(tick.key, change.undo);
  }
  const statusEdit = status === null ? null : planStatusEdit(plan, status);
  if (statusEdit !== null) edits.push(statusEdit);
  return { bytes: encodePlan(applyEdits(plan.text, edits)), written, unwritable, undo };
}

/** An empty box need not be remembered: without an undo entry, an untick leaves an empty box. */
function isPlainBox(undo: Undo): boolean {
  return undo.carrier === "box" && undo.text === " " && undo.beside === undefined;
}
