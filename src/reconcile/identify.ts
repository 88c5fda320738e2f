import { matchItems } from "../identity/match.ts";
import type { Plan } from "../plan/plan.ts";
import type { ObservedIssue } from "../ports/issue.ts";
import type { Base, BaseItem } from "./base.ts";
import { Claims, type Unclaimed } from "./claims.ts";
import { findKeys } from "./find-keys.ts";
import type { MarkedIssue, Owned } from "./ownership.ts";
import type { PlanRecord } from "./record.ts";

/** Who is who: every item of the plan with its key, its place in the base and its issue. */
export interface Identity extends Unclaimed {
  readonly keys: readonly string[];
  readonly baseOf: readonly (BaseItem | null)[];
  readonly issueOf: readonly (ObservedIssue | null)[];
  /** Items of the base that the plan no longer has. */
  readonly removed: readonly BaseItem[];
  /** Removed items that might equally well be one of several new ones: made anew rather than guessed. */
  readonly ambiguous: readonly { readonly removed: BaseItem; readonly candidates: readonly number[] }[];
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
  record: PlanRecord | null,
  owned: Owned,
): Identity {
  const matching = base === null ? null : matchItems(base.plan, plan);
  const baseOf = plan.items.map((_, index) => {
    const before = matching?.beforeOf.get(index);
    return before === undefined ? null : (base?.items[before] ?? null);
  });
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
  const removed = (matching?.removed ?? []).flatMap((index) => base?.items[index] ?? []);
  for (const { issue } of removed) if (issue !== null && !owned.listed.has(issue)) missing.add(issue);

  return {
    keys,
    baseOf,
    issueOf,
    removed,
    ...claims.rest(keys, issueOf),
    ambiguous: (matching?.ambiguous ?? []).flatMap(({ index, candidates }) => {
      const removed = base?.items[index];
      return removed === undefined ? [] : [{ removed, candidates }];
    }),
    missing: [...missing],
  };
}

/**
 * Issue numbers by item key that only the record tells: orphans; and, where the base can't be used (another parser, a lost
 * text), every item of it.
 */
function recordedNumbers(base: Base | null, record: PlanRecord | null): ReadonlyMap<string, number> {
  const items = base === null ? (record?.items ?? []).filter(([, number]) => number !== 0) : [];
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
