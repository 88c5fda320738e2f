import type { Model } from "./model.ts";
import type { ModelItem } from "./model-item.ts";

/** The order of the items below a step, on both sides. Ids of items. */
interface Orders {
  readonly plan: readonly number[];
  readonly issue: readonly number[];
}

/** What becomes of the order below a step. */
export type OrderMerge = "agreed" | "to-plan" | "to-issue" | "apart" | "waits";

/**
 * The order of siblings, per step: over those that stayed there on both sides, each side against what it said when both
 * last agreed. Where both were reordered, both stay. Lines that can't be read can't be put in order.
 */
export class SiblingOrders {
  /** What the two sides last agreed upon, by step. */
  readonly agreed = new Map<number, Orders>();
  /** How GitHub has them before a sync, by step. */
  observed = new Map<number, readonly number[]>();
  /** What the last sync made of them, by step. */
  readonly merged = new Map<number, OrderMerge>();
  /** Steps below which lines came from GitHub: where exactly they stand is to be read. */
  readonly arrived = new Set<number>();
  /** Steps below which lines came beside some that could not be read. */
  readonly vague = new Set<number>();

  merge(model: Model, step: ModelItem): void {
    const merged = this.#judge(model, step);
    const before = this.merged.get(step.id);
    if (before !== "to-plan" || merged !== "agreed") this.merged.set(step.id, merged);
  }

  /** Those that stayed, in the order of the plan. */
  stayed(model: Model, step: ModelItem): readonly ModelItem[] {
    const known = this.agreed.get(step.id);
    return model
      .children(step.id)
      .filter(({ kind, issue }) => kind === "task" && issue !== null)
      .filter(({ id, under }) => under === step.id && known?.plan.includes(id) && known.issue.includes(id));
  }

  #judge(model: Model, step: ModelItem): OrderMerge {
    const known = this.agreed.get(step.id);
    const observed = this.observed.get(step.id);
    // Below an issue that is only to be made nobody has put anything in order.
    if (known === undefined || observed === undefined) return "agreed";
    const stayed = this.stayed(model, step);
    const ids = stayed.map(({ id }) => id);
    const narrow = (order: readonly number[]) => order.filter((id) => ids.includes(id)).join();
    const issue = narrow(observed);
    const isPlanChanged = ids.join() !== narrow(known.plan);
    const isIssueChanged = issue !== narrow(known.issue);
    if (issue === ids.join()) return "agreed";
    if (isIssueChanged && !isPlanChanged) return stayed.some(({ unread }) => unread !== null) ? "waits" : "to-plan";
    if (isPlanChanged && !isIssueChanged) return "to-issue";
    return "apart";
  }
}
