import type { Day } from "../../history/day.ts";
import { NOTHING_KEPT, readHistories, type KeptHistories, type KeptHistory } from "../../history/history-file.ts";
import { appendPoint } from "../../history/keep-points.ts";
import type { ItemState } from "../../plan/model/plan.ts";
import { countedItems } from "../../plan/model/progress.ts";
import type { Base, BaseItem } from "../../record/base.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import type { RepositoryState } from "../read/repository-state.ts";
import { planProgress } from "./plan-progress.ts";
import { isActive, type DecidedPlan } from "./stages.ts";

/**
 * What is to be kept of the plans' pasts after this run: a point for each plan whose numbers changed. The same object for
 * a plan of which nothing changed, so that a quiet day writes nothing. Null where a newer version keeps them.
 *
 * @param pasts what is known from elsewhere of plans of which nothing is kept, by path
 */
export function nextHistories(
  { look, away, records }: Pick<RepositoryState, "look" | "away" | "records">,
  plans: readonly DecidedPlan[],
  today: Day,
  pasts: ReadonlyMap<string, KeptHistory> = new Map(),
): KeptHistories | null {
  const before = readHistories(look.state.files);
  if (before === null) return null;
  const standing = keysOf(
    plans,
    away.flatMap(({ base }) => base ?? []),
  );
  const known = new Set([...records.map(({ plan }) => plan), ...plans.map(({ tracked }) => tracked.planId)]);
  const next = new Map([...before].filter(([id]) => known.has(id)));
  for (const plan of plans) {
    const { planId, file } = plan.tracked;
    const kept = before.get(planId) ?? pasts.get(file.path) ?? NOTHING_KEPT;
    const after = afterRun(kept, plan, standing, today);
    if (after !== null) next.set(planId, after);
  }
  return next;
}

/** The item keys that stand in some plan. One that can't be read, or is away, says nothing: all of its items stand. */
function keysOf(plans: readonly DecidedPlan[], away: readonly Base[]): ReadonlySet<string> {
  const bases = [...away, ...plans.flatMap(({ changes, tracked }) => (changes === null ? (tracked.base ?? []) : []))];
  return new Set([
    ...plans.flatMap(({ changes }) => changes?.items.map(({ key }) => key) ?? []),
    ...bases.flatMap(({ items }) => items.map(({ key }) => key)),
  ]);
}

/** Null for a plan of which nothing is written in this run. */
function afterRun(kept: KeptHistory, plan: DecidedPlan, standing: ReadonlySet<string>, today: Day): KeptHistory | null {
  const { changes, tracked } = plan;
  if (!isActive(plan) || changes === null || tracked.file.plan === null) return null;
  const gone = new Map([...kept.gone].filter(([key]) => !standing.has(key)));
  for (const [key, state] of countedAtBase(tracked.base))
    if (!standing.has(key)) gone.set(key, state === "done" ? "done" : "dropped");
  const counts = planProgress(tracked.file.plan, changes);
  const { cleared } = kept;
  const goneDone = [...gone.values()].filter((state) => state === "done").length;
  const done = goneDone + cleared.done;
  const points = appendPoint(kept.points, {
    day: today,
    done: counts.done + done,
    total: counts.total + done,
    dropped: counts.dropped + gone.size - goneDone + cleared.dropped,
  });
  const isSame =
    points === kept.points && gone.size === kept.gone.size && [...gone.keys()].every((key) => kept.gone.has(key));
  return isSame ? kept : { points, gone, cleared };
}

/** The items that counted for the progress at the base, with the state that both sides left them in. */
function countedAtBase(base: Base | null): readonly (readonly [key: string, state: ItemState])[] {
  if (base === null) return [];
  const entryOf = (index: number): BaseItem => elementAt(base.items, index, "items of the base");
  return countedItems(base.plan, ({ index }) => stateOf(entryOf(index))).flatMap(({ item, state }) => {
    const { key } = entryOf(item.index);
    return key === "" ? [] : [[key, state] as const];
  });
}

function stateOf({ planState, issueState }: BaseItem): ItemState {
  return planState === "open" ? issueState : planState;
}
