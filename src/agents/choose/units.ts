import type { ItemKind, ItemState } from "../../plan/model/plan.ts";

/** What is handed out as one piece: a step with its tasks, or each task by itself. */
export type Unit = "step" | "task";

/** An item as far as choosing work looks at it. */
export interface WorkItem {
  /** Names it among the items of its plan. */
  readonly id: number;
  /** Null: the plan itself. */
  readonly parent: number | null;
  readonly kind: ItemKind;
  readonly state: ItemState;
  /** Items that must be done before. */
  readonly dependsOn: readonly number[];
  readonly priority?: string | undefined;
}

/** The items of one plan, with their relations. */
export class WorkTree<T extends WorkItem = WorkItem> {
  /** Work, in document order: checks are none. */
  readonly work: readonly T[];
  readonly #byId: ReadonlyMap<number, T>;
  readonly #children: ReadonlyMap<number | null, readonly T[]>;

  constructor(items: readonly T[]) {
    this.work = items.filter(({ kind }) => kind !== "check");
    this.#byId = new Map(items.map((item) => [item.id, item]));
    const children = new Map<number | null, T[]>();
    for (const item of this.work) children.set(item.parent, [...(children.get(item.parent) ?? []), item]);
    this.#children = children;
  }

  /** The items above one, the nearest first. */
  above(item: T): readonly T[] {
    const found: T[] = [];
    for (let at = this.#parentOf(item); at !== undefined; at = this.#parentOf(at)) found.push(at);
    return found;
  }

  /** The work directly below an item, in order. */
  below({ id }: T): readonly T[] {
    return this.#children.get(id) ?? [];
  }

  /** The open items that an item waits for by itself. */
  blockersOf({ dependsOn }: T): readonly T[] {
    return dependsOn.flatMap((id) => this.#byId.get(id) ?? []).filter(({ state }) => state === "open");
  }

  #parentOf({ parent }: T): T | undefined {
    return parent === null ? undefined : this.#byId.get(parent);
  }
}

/**
 * Finds what can be handed out: by step, the open steps and the tasks outside any step; by task, every open item with
 * nothing open below. `ready` waits for nothing, neither itself nor what is above it; `waiting` does. In document order.
 */
export function findUnits<T extends WorkItem>(
  tree: WorkTree<T>,
  unit: Unit,
): { readonly ready: readonly T[]; readonly waiting: readonly T[] } {
  const units = tree.work.filter((item) => isUnit(tree, item, unit));
  const waits = (item: T) => [item, ...tree.above(item)].some((each) => tree.blockersOf(each).length > 0);
  return { ready: units.filter((item) => !waits(item)), waiting: units.filter(waits) };
}

function isUnit<T extends WorkItem>(tree: WorkTree<T>, item: T, unit: Unit): boolean {
  const above = tree.above(item);
  if (item.state !== "open" || above.some(({ state }) => state !== "open")) return false;
  const isLeaf = !tree.below(item).some(({ state }) => state === "open");
  if (unit === "task") return isLeaf;
  return (item.kind === "step" || isLeaf) && !above.some(({ kind }) => kind === "step");
}
