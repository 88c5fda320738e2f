import type { Named } from "../../agents/find-row.ts";
import type { Item, Plan } from "../../plan/model/plan.ts";
import type { ItemReport, Report } from "../../report/report.ts";
import type { LocalPlan } from "../repository/local-plans.ts";

/** An item of a plan on this machine. */
export interface LocalItem {
  readonly local: LocalPlan;
  readonly plan: Plan;
  readonly source: string;
  readonly item: Item;
  readonly report: ItemReport;
}

/** Joins the items of local plans with their report: keys, and issues where they are known. */
export function localItems(plans: readonly LocalPlan[], report: Report): readonly LocalItem[] {
  return plans.flatMap((local, at): LocalItem[] => {
    const { plan, source } = local.file;
    const reported = report.plans[at];
    if (plan === null || source === null || reported === undefined) return [];
    return plan.items.slice(1).flatMap((item, index) => {
      const found = reported.items[index];
      return found === undefined ? [] : [{ local, plan, source, item, report: found }];
    });
  });
}

/** How a local item is named. Without a token, its issue is known only where its line names one. */
export function namesOfLocal({ local, item, report }: LocalItem): Named {
  const { title, line, id, reference } = item;
  return { path: local.shown, line, id, key: report.key, title, issue: report.issue ?? reference?.number ?? null };
}
