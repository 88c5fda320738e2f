import { InternalError } from "../../errors.ts";
import { applyEdits, type TextEdit } from "../../plan/edit/edit.ts";
import type { Reading } from "../../plan/edit/reading.ts";
import { setState } from "../../plan/edit/write-mark.ts";
import { encodePlan } from "../../plan/parse/decode.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import { itemIndex, type ItemIndex } from "../../plan/model/item-index.ts";
import type { Plan, Undo } from "../../plan/model/plan.ts";
import { planStatusEdit } from "../../plan/parse/plan-status.ts";
import type { Tick } from "../../reconcile/input/operation.ts";
import type { Take } from "../../reconcile/input/take.ts";
import type { RewrittenText } from "../../reconcile/next-record/run-result.ts";
import { writeTakes, type TakenPlan } from "./write-takes.ts";

/** A plan's text with what a run writes into it. */
export interface EditedPlan {
  readonly bytes: Uint8Array;
  readonly written: readonly Tick[];
  /** What came from GitHub, beside marks. */
  readonly taken: readonly Take[];
  /** Why something from GitHub can't be written. */
  readonly refused: ReadonlyMap<Take, string>;
  /** Ticks for which the plan has no place, by item index. */
  readonly unwritable: ReadonlySet<ItemIndex>;
  /** What was replaced, by item key. */
  readonly undo: ReadonlyMap<string, Undo>;
  /** The text parsed again; null: only marks were changed. */
  readonly rewritten: RewrittenText | null;
}

/** What is to be written into a plan. */
export interface PlanEdit {
  readonly ticks: readonly Tick[];
  readonly takes: readonly Take[];
  /** The new value of the plan's own status field; null leaves it. */
  readonly status: "open" | "started" | "done" | null;
}

/** A plan to be edited. */
export interface EditablePlan {
  /** The plan with the items that could not be read: the indices of ticks and takes refer to it. */
  readonly plan: Plan;
  /** The plan as its text alone says it. */
  readonly text: Plan;
  /** How other versions of it are read. */
  readonly reading: Reading;
  /** Whether whole sections may be added and moved: a person looks at the change before it is made. */
  readonly mayWriteSections: boolean;
}

/**
 * Writes ticks and takes into the plan's own text: every byte that they don't concern stays.
 *
 * @param undoOf what an earlier tick of ours replaced, by item key.
 */
export function editPlan(
  { plan, text, reading, mayWriteSections }: EditablePlan,
  { ticks, takes, status }: PlanEdit,
  undoOf: (key: string) => Undo | undefined,
): EditedPlan {
  const placeInText = placesInText(plan);
  const {
    plan: now,
    placeOf,
    added,
    taken,
    refused,
  } = writeTakes(text, takes, (index) => placeInText.get(index), { reading, mayWriteSections });
  const edits: TextEdit[] = [];
  const written: Tick[] = [];
  const unwritable = new Set<ItemIndex>();
  const undo = new Map<string, Undo>();
  for (const tick of ticks) {
    const at = placeInText.get(tick.index);
    const item = at === undefined ? undefined : now.items[elementAt(placeOf, at, "places")];
    // What somebody has started meanwhile says so already, and not what it said before it was ticked.
    const undone = tick.to === "open" && item?.started !== true ? undoOf(tick.key) : undefined;
    const change = item === undefined ? null : setState(now, item, tick.to, undone);
    if (change === null) {
      unwritable.add(tick.index);
      continue;
    }
    edits.push(...change.edits);
    written.push(tick);
    const wasStarted = item?.started === true;
    if (tick.to === "done" && (wasStarted || !isPlainBox(change.undo)))
      undo.set(tick.key, wasStarted ? { ...change.undo, started: true } : change.undo);
  }
  const statusEdit = status === null ? null : planStatusEdit(now, status);
  if (statusEdit !== null) edits.push(statusEdit);
  const result = applyEdits(now.text, edits);
  return {
    bytes: encodePlan(result),
    written,
    taken,
    refused,
    unwritable,
    undo,
    rewritten: taken.length === 0 ? null : rewrittenAs(reading.reread(result), { placeOf, added, taken }),
  };
}

function rewrittenAs(
  plan: Plan | null,
  { placeOf, added, taken }: Pick<TakenPlan, "placeOf" | "added" | "taken">,
): RewrittenText {
  if (plan === null) throw new InternalError("A plan that plansync made can't be read.");
  return {
    plan,
    placeOf,
    taken: new Set(taken.flatMap(({ kind, key }) => (kind === "title" ? [key] : []))),
    traits: new Set(taken.flatMap((take) => (take.kind === "trait" ? [`${take.key} ${take.trait}`] : []))),
    moved: new Set(taken.flatMap(({ kind, key }) => (kind === "move" ? [key] : []))),
    added: new Map([...added].map(([index, { source, title }]) => [index, { issue: source, title }])),
  };
}

/** Returns where each item that was read stands among those of the text alone. */
function placesInText({ items }: Plan): ReadonlyMap<ItemIndex, ItemIndex> {
  const read = items.filter(({ unread }) => unread === undefined);
  return new Map(read.map(({ index }, place) => [index, itemIndex(place)]));
}

/** An empty box need not be remembered: without an undo entry, an untick leaves an empty box. */
function isPlainBox(undo: Undo): boolean {
  return undo.carrier === "box" && undo.text === " " && undo.beside === undefined;
}
