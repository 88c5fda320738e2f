import type { Plan } from "../plan/plan.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import type { Doubt, RefusedReference } from "./adoption.ts";
import type { Base, BaseItem } from "./base.ts";
import { Claims, type Unclaimed } from "./claims.ts";
import { findKeys } from "./find-keys.ts";
import type { MarkedIssue, Owned } from "./ownership.ts";
import type { PlanMatching } from "./plan-matching.ts";
import type { PlanRecord } from "./record.ts";

/** Who is who: every item of the plan with its key, its place in the base and its issue. */
export interface Identity extends Unclaimed {
  readonly keys: readonly string[];
  readonly baseOf: readonly (BaseItem | null)[];
  readonly issueOf: readonly (ObservedIssue | null)[];
  /** Items of the base whose words stand nowhere any more. */
  readonly removed: readonly BaseItem[];
  /** Removed items that might equally well be one of several new ones: made anew rather than guessed. */
  readonly ambiguous: PlanMatching["ambiguous"];
  /** Removed items with the new item that they most likely became. */
  readonly questions: PlanMatching["questions"];
  /** Items that an issue was bound to in this run, because their line names it. */
  readonly adopted: ReadonlySet<number>;
  /** Items whose line names an issue that may not be theirs: they get none until that is cleared up. */
  readonly doubtful: ReadonlyMap<number, Doubt>;
  /** Removed items of any base that may be a new item of any plan. */
  readonly asked: PlanMatching["asked"];
  /** Items taken for the same although the evidence leaves a doubt. */
  readonly assumed: PlanMatching["assumed"];
  /** What is to be remembered of issues that lines name and that are not bound. */
  readonly answers: ReadonlyMap<number, RefusedReference>;
  /** Issues that lines name and that GitHub has to be asked for. */
  readonly unasked: readonly number[];
  /** Issues that the record lists and the snapshot lacks: they are to be read directly. */
  readonly missing: readonly number[];
}

/**
 * Finds each item's key and issue: first through the base, then through the markers of issues that no base item lists
 * (a create whose answer was lost, an item that comes back, a record that was lost).
 */
export function identify(
  planId: string,
  plan: Plan,
  base: Base | null,
  matching: PlanMatching,
  record: PlanRecord | null,
  owned: Owned,
): Identity {
  const baseOf = plan.items.map((_, index) => matching.baseOf[index] ?? null);
  const numberOf = recordedNumbers(base, record);
  const marked = [...(owned.marked.get(planId) ?? []), ...unmarked(planId, numberOf, owned)];
  const claims = new Claims(marked, base, baseOf);
  const keys = findKeys(planId, plan, baseOf, base, claims);

  const missing = new Set<number>();
  const issueOf = keys.map((key, index) => {
    const listed = baseOf[index]?.issue ?? numberOf.get(key) ?? null;
    if (listed === null) return claims.take(key)?.issue ?? null;
    const found = owned.listed.get(listed);
    if (found === undefined) missing.add(listed);
    return found ?? null;
  });
  const { removed, ambiguous, questions, assumed, asked } = matching;
  for (const { issue } of removed) if (issue !== null && !owned.listed.has(issue)) missing.add(issue);

  return {
    keys,
    baseOf,
    issueOf,
    removed,
    ambiguous,
    questions,
    assumed,
    asked,
    adopted: new Set(),
    doubtful: new Map(),
    unasked: [],
    answers: new Map(),
    ...claims.rest(keys, issueOf),
    missing: [...missing],
  };
}

/**
 * Issue numbers by item key that only the record tells: orphans; and, where the base can't be used (another parser, a lost
 * text), every item of it.
 */
function recordedNumbers(base: Base | null, record: PlanRecord | null): ReadonlyMap<string, number> {
  const items =
    base === null
      ? (record?.items ?? []).flatMap(([key, number]): [string, number][] => (number === 0 ? [] : [[key, number]]))
      : [];
  return new Map([...items, ...Object.entries(record?.orphans ?? {})]);
}

/** Recorded issues whose body lost its marker: the record says whose they are, their title what they are called. */
function unmarked(planId: string, numberOf: ReadonlyMap<string, number>, owned: Owned): readonly MarkedIssue[] {
  const known = new Set((owned.marked.get(planId) ?? []).map(({ issue }) => issue.number));
  return [...numberOf].flatMap(([key, number]): readonly MarkedIssue[] => {
    const issue = owned.listed.get(number);
    if (issue === undefined || known.has(number)) return [];
    return [{ issue, marker: { plan: planId, key, hash: "", title: "", kind: "task", removed: false } }];
  });
}
