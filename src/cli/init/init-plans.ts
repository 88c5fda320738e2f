import type { Inputs } from "../../config/inputs.ts";
import { ISSUE_KINDS } from "../../config/schema.ts";
import type { PlanReport } from "../../report/report.ts";
import { preview } from "../../sync/preview.ts";
import type { LocalPlan } from "../repository/local-plans.ts";
import { localReader, type LocalFile } from "../repository/local-reader.ts";
import { overridesFrom } from "../repository/overrides.ts";
import { createProgress } from "../terminal/progress.ts";
import type { Shell } from "../terminal/shell.ts";

/** A plan with the issues that its first sync would create. */
export interface PlanIssues {
  readonly path: string;
  readonly title: string;
  readonly done: number;
  readonly total: number;
  /** Number of issues of each kind; none for a plan that is done or can't be read. */
  readonly issues: Readonly<Record<(typeof ISSUE_KINDS)[number], number>>;
  /** Why nothing would be created, or not yet; empty: it would. */
  readonly reason: string;
}

/** Counts the issues that a first sync of these plans would create, by asking the engine itself. */
export async function countIssues(
  shell: Shell,
  inputs: Inputs,
  plans: readonly LocalPlan[],
  config: LocalFile | null,
): Promise<readonly PlanIssues[]> {
  if (plans.length === 0) return [];
  const files = [...plans.map(({ file, bytes }) => ({ path: file.path, bytes })), ...(config === null ? [] : [config])];
  const report = await preview({
    reader: localReader({ owner: "local", repo: "local" }, "local", files),
    clock: shell.clock,
    logger: createProgress(shell.err, shell.clock),
    overrides: overridesFrom(inputs, "https://github.com"),
  });
  return report.plans.map(countPlan);
}

function countPlan({ path, title, done, total, reason, outcome, items, operations }: PlanReport): PlanIssues {
  const kindOf = new Map(items.map(({ key, kind }) => [key, kind]));
  const created = operations.filter(({ kind }) => kind === "create").map(({ item }) => kindOf.get(item) ?? "plan");
  const issues = { plan: 0, phase: 0, step: 0, task: 0 };
  for (const kind of ISSUE_KINDS) issues[kind] = created.filter((each) => each === kind).length;
  const isExplained = outcome === "refused" || outcome === "held" || outcome === "idle";
  return { path, title, done, total, issues, reason: isExplained ? reason : "" };
}
