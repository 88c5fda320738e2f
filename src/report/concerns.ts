import type { ItemReport, PlanReport } from "./report.ts";

/** What a person has to look at: the item's or issue's result, and what makes it go away. */
const ACTS = {
  conflicting: "Make plan and issue say the same, on either side: the next run takes it.",
  drifted: "Change the plan or the issue where you want them to agree: neither is overwritten.",
  unread: "Correct the line: until then its issue stays as it is.",
  proposed: "Write it into the plan if you agree, or leave it.",
  orphan: "Close the issue, or bind it to its item with `/plansync bind`.",
} as const;

export type ConcernKind = keyof typeof ACTS;

/** One thing that people have to decide. */
export interface Concern {
  readonly kind: ConcernKind;
  readonly issue: number | null;
  /** Null for an issue that belongs to no item. */
  readonly item: Pick<ItemReport, "title" | "line"> | null;
  readonly reason: string;
  /** The last run knew it already. */
  readonly isOld: boolean;
}

/**
 * What people have to decide about a plan, in its order. Held items are told elsewhere: with the plan, or as a problem of
 * the line.
 */
export function concernsOf(plan: PlanReport): readonly Concern[] {
  const items = plan.items.flatMap((item): readonly Concern[] => {
    const { result, issue, reason, isOld = false } = item;
    return isConcern(result) ? [{ kind: result, issue, item, reason, isOld }] : [];
  });
  const others = (kind: ConcernKind, issues: PlanReport["orphans"]): readonly Concern[] =>
    issues.map(({ issue, reason }) => ({ kind, issue, item: null, reason, isOld: false }));
  return [...items, ...others("orphan", plan.orphans), ...others("proposed", plan.proposals)];
}

function isConcern(result: ItemReport["result"]): result is Exclude<ConcernKind, "orphan"> {
  return result in ACTS;
}

/** What to do about some concerns, once for each kind. */
export function actsFor(concerns: readonly Concern[]): readonly (readonly [kind: ConcernKind, act: string])[] {
  return [...new Set(concerns.map(({ kind }) => kind))].map((kind) => [kind, ACTS[kind]]);
}
