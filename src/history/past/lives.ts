import { matchPlans } from "../../identity/match-plans.ts";
import { normaliseTitle } from "../../identity/text/normalise.ts";
import { elementAt } from "../../plan/model/element-at.ts";
import type { Item, ItemState, Plan, Progress } from "../../plan/model/plan.ts";
import { countedItems } from "../../plan/model/progress.ts";

/** A version of a plan. The id is the same for all versions of one plan. */
export interface PlanAt {
  readonly id: string;
  readonly plan: Plan;
}

/** An item from its first version to its last, through every plan that it was in. */
interface Life {
  /** Id of the plan that holds it, or held it last. */
  plan: string;
  /** Its own words and those above it: by these it is known again when it comes back. */
  name: string;
  parent: Life | null;
  /** Null: it does not count for the progress, since work below it does. */
  counts: ItemState | null;
}

interface Known extends PlanAt {
  readonly lives: readonly Life[];
}

/**
 * Counts the items of plans over their lives: an item is the same one after it was reworded, moved to another place or
 * plan, or brought back after its removal. What was done and then cleared away stays done; what was cleared away
 * unfinished is dropped.
 */
export class Lives {
  #known: readonly Known[] = [];
  readonly #gone = new Set<Life>();

  /** Takes the next versions of all plans. A plan that is left out has no text at that time, and stays as it was. */
  next(versions: readonly PlanAt[]): void {
    const isKnown = ({ id, plan }: PlanAt): boolean => this.#known.some((one) => one.id === id && one.plan === plan);
    const after = versions.filter((one) => !isKnown(one));
    const isReplaced = ({ id }: Known): boolean => after.some((one) => one.id === id);
    const before = this.#known.filter(isReplaced);
    if (after.length === 0) return;

    const found = pairLives(before, after);
    const fresh = after.map((one): Known => {
      const lives: Life[] = [];
      for (const item of one.plan.items) {
        const name = nameOf(one.plan, item);
        const life = found.get(item) ?? this.#revived(one.id, name) ?? newLife(one.id, name);
        life.plan = one.id;
        life.name = name;
        life.parent = item.parent === null ? null : elementAt(lives, item.parent, "lives");
        lives.push(life);
      }
      return { ...one, lives };
    });
    const present = new Set(fresh.flatMap(({ lives }) => lives));
    for (const life of before.flatMap(({ lives }) => lives)) if (!present.has(life)) this.#gone.add(life);
    for (const life of present) this.#gone.delete(life);
    for (const { plan, lives } of fresh) count(plan, lives);
    this.#known = [...this.#known.filter((one) => !isReplaced(one)), ...fresh];
  }

  /** How far a plan is by now. */
  progress(id: string): Progress {
    const known = this.#known.find((one) => one.id === id);
    const gone = [...this.#gone].filter((life) => life.plan === id && life.counts !== null);
    const cleared = new Set(gone.flatMap(({ counts, parent }) => (counts === "done" ? [parent] : [])));
    // Where the lines below a finished heading were cleared away, they are the work and it is not.
    const here = (known?.lives ?? []).filter(
      (life) => life.counts !== null && !(life.counts === "done" && cleared.has(life)),
    );
    const isDone = ({ counts }: Life): boolean => counts === "done";
    const done = here.filter(isDone).length + gone.filter(isDone).length;
    const dropped =
      here.filter(({ counts }) => counts === "dropped").length + gone.filter((life) => !isDone(life)).length;
    return { done, total: here.length + gone.length - dropped, dropped };
  }

  #revived(id: string, name: string): Life | undefined {
    const life = [...this.#gone].find((one) => one.plan === id && one.name === name);
    if (life !== undefined) this.#gone.delete(life);
    return life;
  }
}

/**
 * Finds which item of the new versions continues which life. Where the matching asks a person (the words may have become
 * others), the two count as one: work is not to be counted twice.
 */
function pairLives(before: readonly Known[], after: readonly PlanAt[]): ReadonlyMap<Item, Life> {
  const continued = before.flatMap(({ id }, old): [number, number][] => {
    const at = after.findIndex((one) => one.id === id);
    return at < 0 ? [] : [[old, at]];
  });
  const version = ({ plan }: PlanAt) => ({ items: plan.items, text: plan.text });
  const matching = matchPlans(before.map(version), after.map(version), continued);
  const found = new Map<Item, Life>();
  const itemAt = (plan: number, item: number): Item =>
    elementAt(elementAt(after, plan, "plans").plan.items, item, "items");
  after.forEach(({ plan }, at) => {
    for (const item of plan.items) {
      const old = matching.beforeOf(at, item.index);
      if (old !== null) found.set(item, elementAt(elementAt(before, old.plan, "plans").lives, old.item, "lives"));
    }
  });
  matching.before.forEach(({ questions }, plan) => {
    for (const { item, candidate } of questions) {
      const now = itemAt(candidate.plan, candidate.item);
      if (!found.has(now)) found.set(now, elementAt(elementAt(before, plan, "plans").lives, item, "lives"));
    }
  });
  return found;
}

function count(plan: Plan, lives: readonly Life[]): void {
  for (const life of lives) life.counts = null;
  for (const { item, state } of countedItems(plan)) elementAt(lives, item.index, "lives").counts = state;
}

function newLife(plan: string, name: string): Life {
  return { plan, name, parent: null, counts: null };
}

function nameOf({ items }: Plan, { title, parent }: Item): string {
  const above = parent === null || parent === 0 ? "" : elementAt(items, parent, "items").title;
  return `${normaliseTitle(above)}\n${normaliseTitle(title)}`;
}
