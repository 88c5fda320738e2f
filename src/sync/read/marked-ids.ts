import { planId } from "../../identity/keys.ts";
import { normaliseTitle } from "../../identity/text/normalise.ts";
import type { Owned } from "../../reconcile/identity-of-items/ownership.ts";
import type { TrackedPlan } from "./assign-plans.ts";
import type { RepositoryState } from "./repository-state.ts";

/**
 * Recovers a plan's id from the markers of its issues where its record is lost. It need not be the id that its path
 * gives now: older versions derived it from the path alone, and a renamed plan keeps the id of its first path.
 */
export function keepMarkedIds(repository: RepositoryState): RepositoryState {
  const { issues, records, settings, writers } = repository;
  if (repository.plans.every(({ record }) => record !== null)) return repository;
  const owned = issues.owned(records, settings.labels.all, (login) => writers.has(login));
  const taken = new Set(records.map(({ plan }) => plan));
  const isLost = ({ record, planId: id }: TrackedPlan) => record === null && !owned.marked.has(id);
  for (const tracked of repository.plans) if (!isLost(tracked)) taken.add(tracked.planId);
  const plans = repository.plans.map((tracked) => {
    if (!isLost(tracked)) return tracked;
    const older = planId(tracked.file.path, (id) => taken.has(id));
    const isKnown = owned.marked.get(older)?.some(({ marker }) => marker.kind === "plan") === true;
    // Until all issues are read, those that share most may be missing.
    const found = isKnown ? older : repository.look.moreIssues === null ? idOfAlike(tracked, owned, taken) : null;
    if (found === null) return tracked;
    taken.add(found);
    return { ...tracked, planId: found };
  });
  return { ...repository, plans };
}

/**
 * Returns the id that no plan has and whose issues share at least half of the smaller side's titles with this plan; the
 * one sharing most wins.
 */
function idOfAlike({ text }: TrackedPlan, { marked }: Owned, taken: ReadonlySet<string>): string | null {
  const titles = new Set(text?.items.slice(1).map(({ title }) => normaliseTitle(title)));
  let best: { readonly id: string; readonly shared: number } | null = null;
  for (const [id, entries] of marked) {
    if (taken.has(id)) continue;
    const known = entries.filter(({ marker }) => marker.kind !== "plan" && !marker.removed);
    const names = new Set(known.map(({ issue }) => normaliseTitle(issue.title)));
    const shared = [...names].filter((name) => titles.has(name)).length;
    const isAlike = shared > 0 && shared * 2 >= Math.min(titles.size, names.size);
    if (isAlike && shared > (best?.shared ?? 0)) best = { id, shared };
  }
  return best?.id ?? null;
}
