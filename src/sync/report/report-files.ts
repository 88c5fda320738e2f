import { elementAt } from "../../plan/model/element-at.ts";
import { assignKeys, planId } from "../../identity/keys.ts";
import { percent } from "../../issue/progress-bar.ts";
import type { Plan } from "../../plan/model/plan.ts";
import { progress } from "../../plan/model/progress.ts";
import { REPORT_VERSION, type ItemReport, type PlanReport, type Report, type Totals } from "../../report/report.ts";
import type { Taken } from "../../ports/claims.ts";
import { whyRefused, type PlanFile } from "../read/plan-files.ts";

/** A plan file that was read, and its path as shown to people. */
export interface ReadFile {
  readonly file: PlanFile;
  readonly shown: string;
}

/** What is known about a plan's items beside its text: their keys and issues, by index. Item 0 is the plan itself. */
export interface KnownItems {
  readonly id: string;
  readonly keys: readonly string[];
  readonly issues: readonly (number | null)[];
  /** Who works on which issue; missing where nobody asked. */
  readonly taken?: ReadonlyMap<number, Taken>;
}

/** Reports what plan files say by themselves: nothing was done, nothing is about to be. */
export function reportFiles<T extends ReadFile>(
  plans: readonly T[],
  knownOf: (plan: T) => KnownItems | null = () => null,
): Report {
  const ids = new Set<string>();
  const reports = plans.map((local) => {
    const known = knownOf(local);
    const id = known?.id ?? planId(local.file.path, (candidate) => ids.has(candidate));
    ids.add(id);
    return reportPlan(local, id, known);
  });
  return {
    version: REPORT_VERSION,
    mode: "lint",
    outcome: "complete",
    skipped: null,
    repository: null,
    plans: reports,
    totals: totalsOf(reports),
    commit: null,
    pullRequest: null,
    notices: [],
  };
}

function reportPlan({ file, shown }: ReadFile, id: string, known: KnownItems | null): PlanReport {
  const { plan, diagnostics } = file;
  const shared = { path: shown, id, diagnostics, before: null, operations: [], orphans: [], proposals: [] };
  if (plan === null)
    return {
      ...shared,
      title: shown,
      status: null,
      outcome: "refused",
      reason: whyRefused(file),
      done: 0,
      total: 0,
      dropped: 0,
      issue: null,
      items: [],
    };

  return {
    ...shared,
    title: plan.title,
    status: plan.status?.text ?? plan.items[0]?.fields.status ?? null,
    outcome: "unchanged",
    reason: "",
    ...progress(plan),
    issue: known?.issues[0] ?? null,
    items: reportItems(
      plan,
      known?.keys ?? assignKeys(id, plan.items, new Map(), () => false),
      known?.issues ?? [],
      known?.taken ?? new Map(),
    ),
  };
}

function reportItems(
  plan: Plan,
  keys: readonly string[],
  issues: KnownItems["issues"],
  taken: ReadonlyMap<number, Taken>,
): readonly ItemReport[] {
  const takenAt = (index: number) => {
    const found = taken.get(issues[index] ?? 0);
    return found === undefined ? {} : { taken: found };
  };
  const lineOf = (index: number | null) =>
    index === null || index === 0 ? null : elementAt(plan.items, index, "items").line;
  return plan.items.slice(1).map(({ index, kind, title, line, parent, state, started, dependsOn, fields }) => ({
    key: elementAt(keys, index, "keys"),
    kind,
    title,
    line,
    parent: lineOf(parent),
    state,
    started,
    issue: issues[index] ?? null,
    ...takenAt(index),
    dependsOn: dependsOn.flatMap((other) => lineOf(other) ?? []),
    fields,
    result: "unchanged",
    reason: "",
  }));
}

function totalsOf(plans: readonly PlanReport[]): Totals {
  const sum = (pick: (plan: PlanReport) => number) => plans.reduce((total, plan) => total + pick(plan), 0);
  const done = sum((plan) => plan.done);
  const total = sum((plan) => plan.total);
  return {
    created: 0,
    adopted: 0,
    updated: 0,
    closed: 0,
    reopened: 0,
    ticked: 0,
    unticked: 0,
    taken: 0,
    proposed: 0,
    dropped: sum((plan) => plan.dropped),
    held: 0,
    remaining: 0,
    conflicts: 0,
    unread: 0,
    failed: 0,
    done,
    total,
    progress: percent(done, total),
    changed: false,
  };
}
