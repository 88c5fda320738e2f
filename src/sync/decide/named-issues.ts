import type { TrackedPlan } from "../read/assign-plans.ts";
import { listedItems } from "../../record/record.ts";
import { isKnownText } from "../../record/known-texts.ts";
import type { ObservedIssue } from "../../ports/issue.ts";
import type { RepositoryState } from "../read/repository-state.ts";
import type { RefusedReference } from "../../reconcile/identity-of-items/adoption-doubt.ts";

/** What the plans of a run say about issues by number. */
interface NamedIssues {
  /** Issues that belong to items: in the plans that are followed, and in all known ones. */
  readonly taken: ReadonlySet<number>;
  /** Plans whose lines name an issue, by its number. */
  readonly namedBy: ReadonlyMap<number, ReadonlySet<string>>;
}

const known = new WeakMap<RepositoryState["plans"], NamedIssues>();

function namedIssues({ plans, records }: Pick<RepositoryState, "plans" | "records">): NamedIssues {
  const found = known.get(plans);
  if (found !== undefined) return found;
  const followed = new Set(plans.map(({ planId }) => planId));
  const taken = new Set(plans.flatMap(({ matching }) => matching?.baseOf.flatMap((base) => base?.issue ?? []) ?? []));
  // A refused plan, and one that this run does not follow, keep their issues.
  for (const { matching, record } of plans) if (matching === null && record !== null) addIssues(taken, record);
  for (const record of records) if (!followed.has(record.plan)) addIssues(taken, record);
  const namedBy = new Map<number, Set<string>>();
  for (const { planId, file } of plans)
    for (const { reference } of file.plan?.items ?? []) {
      if (reference?.number == null) continue;
      const names = namedBy.get(reference.number) ?? new Set();
      namedBy.set(reference.number, names.add(planId));
    }
  const result = { taken, namedBy };
  known.set(plans, result);
  return result;
}

function addIssues(taken: Set<number>, record: RepositoryState["records"][number]): void {
  for (const [, number] of listedItems(record)) if (number !== 0) taken.add(number);
}

/**
 * Returns what is known about issues that a plan's lines may mean; the answer for an unchanged text is not requested
 * again.
 */
export function lookUp(
  repository: RepositoryState,
  { file, record }: TrackedPlan,
): (number: number) => ObservedIssue | RefusedReference | undefined {
  const answered = record !== null && isKnownText(record, file.blob) ? record.refs : {};
  return (number) => repository.issues.find(number) ?? repository.issues.whyGone(number) ?? answered[String(number)];
}

/** True where an item already has the issue, or lines of several plans name it. */
export function isTaken(repository: RepositoryState, number: number): boolean {
  const { taken, namedBy } = namedIssues(repository);
  return taken.has(number) || repository.issues.isCreated(number) || (namedBy.get(number)?.size ?? 0) > 1;
}

/** True where a line of any plan names the issue as its own. */
export function isNamed(repository: RepositoryState, number: number): boolean {
  return namedIssues(repository).namedBy.has(number);
}
