import type { IssueNumber } from "../../ports/issue-number.ts";
import type { Plan } from "../../plan/model/plan.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { Base, BaseItem } from "../../record/base.ts";
import { Foundlings, type Untaken } from "./foundlings.ts";
import { findKeys } from "./find-keys.ts";
import type { MarkedIssue, Owned } from "./ownership.ts";
import type { PlanMatching } from "./plan-matching.ts";
import { NO_ISSUE, type PlanRecord } from "../../record/record.ts";
import type { IdentifiedItem } from "../items/tracked-item.ts";

/** Input for identifying items. */
export interface IdentifyInput {
  readonly planId: string;
  readonly plan: Plan;
  readonly base: Base | null;
  readonly matching: PlanMatching;
  readonly record: PlanRecord | null;
  readonly owned: Owned;
}

/** Results of identification, beside the items of the plan. */
export interface Leftovers extends Untaken {
  /** Items of the base whose words are no longer found anywhere. */
  readonly removed: readonly BaseItem[];
  /** Removed items that match several new ones equally well: nothing is guessed. */
  readonly ambiguous: PlanMatching["ambiguous"];
  /** Removed items with the new item that they most likely became. */
  readonly questions: PlanMatching["questions"];
  /** Removed items of any base that may have become a new item of any plan. */
  readonly asked: PlanMatching["asked"];
  /** Issues that the record lists but the snapshot lacks: they have to be read directly. */
  readonly missing: readonly IssueNumber[];
}

/** All items of the plan, each with its key, its place in the base and its issue; and the issues that are left. */
export interface Identified extends Leftovers {
  readonly items: readonly IdentifiedItem[];
}

/**
 * Finds each item's key and issue: first through the base, then through the markers of issues that no base item lists
 * (a create whose answer was lost, an item that comes back, a record that was lost).
 */
export function identify({ planId, plan, base, matching, record, owned }: IdentifyInput): Identified {
  const baseOf = plan.items.map((_, index) => matching.baseOf[index] ?? null);
  const numberOf = recordedNumbers(base, record);
  const marked = [...(owned.marked.get(planId) ?? []), ...unmarked(planId, numberOf, owned)];
  const foundlings = new Foundlings(marked, base, baseOf);

  const missing = new Set<IssueNumber>();
  const issueOf = (key: string, listed: IssueNumber | null): ObservedIssue | null => {
    if (listed === null) return foundlings.take(key)?.issue ?? null;
    const found = owned.listed.get(listed);
    if (found === undefined) missing.add(listed);
    return found ?? null;
  };
  const items = findKeys({ planId, plan, base }, baseOf, foundlings).map((row): IdentifiedItem => ({
    ...row,
    issue: issueOf(row.key, row.base?.issue ?? numberOf.get(row.key) ?? null),
    isAssumed: matching.assumed.has(row.item.index),
    isAdopted: false,
    offer: null,
    doubt: null,
  }));
  const { removed, ambiguous, questions, asked } = matching;
  for (const { issue } of removed) if (issue !== null && !owned.listed.has(issue)) missing.add(issue);

  return { items, removed, ambiguous, questions, asked, ...foundlings.rest(items), missing: [...missing] };
}

/**
 * Returns issue numbers by item key that are only in the record: orphans; and, where the base can't be used (another
 * parser, a lost text), all of its items.
 */
function recordedNumbers(base: Base | null, record: PlanRecord | null): ReadonlyMap<string, IssueNumber> {
  const items =
    base === null
      ? (record?.items ?? []).flatMap(([key, number]): [string, IssueNumber][] =>
          number === NO_ISSUE ? [] : [[key, number]],
        )
      : [];
  return new Map([...items, ...Object.entries(record?.orphans ?? {})]);
}

/** Returns recorded issues whose body has lost its marker: the record gives their item, and their title its name. */
function unmarked(planId: string, numberOf: ReadonlyMap<string, IssueNumber>, owned: Owned): readonly MarkedIssue[] {
  const known = new Set((owned.marked.get(planId) ?? []).map(({ issue }) => issue.number));
  return [...numberOf].flatMap(([key, number]): readonly MarkedIssue[] => {
    const issue = owned.listed.get(number);
    if (issue === undefined || known.has(number)) return [];
    return [{ issue, marker: { plan: planId, key, hash: "", title: "", kind: "task", removed: false } }];
  });
}
