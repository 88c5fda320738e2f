import type { ItemReport, PlanReport, Report } from "../../report/report.ts";
import { countTotals } from "./totals.ts";

/**
 * Joins the reports of the rounds of one sync: what each of them did, and how everything stands after the last.
 *
 * @param rounds oldest first, at least one.
 */
export function joinRounds([first, ...later]: readonly [Report, ...Report[]]): Report {
  return later.reduce(joinTwo, first);
}

function joinTwo(before: Report, after: Report): Report {
  const commit = after.commit ?? before.commit;
  const plans = after.plans.map((plan) => {
    const earlier = before.plans.find(({ id }) => id === plan.id);
    return earlier === undefined ? plan : joinPlans(earlier, plan);
  });
  return {
    ...after,
    plans,
    totals: countTotals(plans, { mode: after.mode, commit }),
    commit,
    pullRequest: after.pullRequest ?? before.pullRequest,
    notices: [...before.notices, ...after.notices.filter((notice) => !before.notices.some(isSameAs(notice)))],
  };
}

/** What was left over in one round is done, or left over again, in the next. */
function joinPlans(before: PlanReport, after: PlanReport): PlanReport {
  const done = before.operations.filter(({ status }) => status === "done");
  const known = new Map(before.items.map((item) => [item.key, item]));
  return {
    ...after,
    outcome: after.outcome === "unchanged" ? before.outcome : after.outcome,
    reason: after.outcome === "unchanged" ? before.reason : after.reason,
    before: before.before,
    items: after.items.map((item) => joinItems(known.get(item.key), item)),
    operations: [...done, ...after.operations],
  };
}

function joinItems(before: ItemReport | undefined, after: ItemReport): ItemReport {
  const isQuiet = after.result === "unchanged" || after.result === "updated";
  return before === undefined || !isQuiet ? after : { ...after, result: before.result, reason: before.reason };
}

function isSameAs(notice: Report["notices"][number]): (other: Report["notices"][number]) => boolean {
  return ({ message }) => message === notice.message;
}
