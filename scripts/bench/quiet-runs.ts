import { type Figure, type Row, seconds } from "./figure.ts";
import { planText } from "./plan-text.ts";
import { type BenchStage, PLAN_PATH, startStage, type Usage } from "./stage.ts";

const SIZES = [20, 200, 1000];
export const UNTOUCHED_PUSH_BUDGET = 2;

/** Maximum cost of a sync of a plan with M issues when nothing changed. */
export function noOpBudget(issues: number): number {
  return 2 + Math.ceil(issues / 100);
}

/** The cost of runs that find nothing to do. */
export interface QuietRuns {
  /** By an event that says nothing about what changed: `issues`, a schedule. */
  readonly noOp: Usage;
  /** By a push that touched no plan. */
  readonly untouchedPush: Usage;
}

/** Syncs a plan with so many issues, then runs twice more: once for no reason, once for a push of another file. */
export async function measureQuietRuns(issues: number): Promise<QuietRuns> {
  const stage = await startStage({ [PLAN_PATH]: planText({ items: issues, prose: true }) });
  await stage.runToEnd();
  const noOp = await runQuietly(stage);
  stage.repo.push({ "src/pier.ts": "export const pier = 1;\n" });
  const untouchedPush = await runQuietly(stage, { allowPartialRead: true });
  await stage.close();
  return { noOp, untouchedPush };
}

/** Syncs a plan with so many issues, of which some are an outsider's sub-issues that get no line, then runs once more. */
export async function measureUntaken(issues: number, strangers: number): Promise<Usage> {
  const stage = await startStage({ [PLAN_PATH]: planText({ items: issues - strangers, prose: true }) });
  await stage.runToEnd();
  stage.sandbox.addUser("passer-by");
  stage.sandbox.addUser("grace", { permissionByRepo: { [stage.repo.fullName]: "triage" } });
  const [parent] = stage.repo.issues();
  for (let at = 0; at < strangers; at += 1) {
    const { number } = stage.repo.createIssue({ title: `Paint buoy ${at}`, by: "passer-by" });
    stage.repo.setParent(number, parent?.number ?? 0, "grace");
  }
  await stage.run();
  const again = await runQuietly(stage);
  await stage.close();
  return again;
}

async function runQuietly(stage: BenchStage, options?: { readonly allowPartialRead: boolean }): Promise<Usage> {
  const { report, ...usage } = await stage.run(options);
  if (report.totals.changed) throw new Error("a run that should have found nothing to do changed something");
  return usage;
}

export const quietRuns: Figure = {
  name: "quiet-runs",
  measure: async () => {
    const noOps: Row[] = [];
    const pushes: Row[] = [];
    for (const issues of SIZES) {
      const { noOp, untouchedPush } = await measureQuietRuns(issues);
      noOps.push({
        figure: `no-op sync of a plan with ${issues} issues: requests, writes`,
        goal: `≤ ${noOpBudget(issues)}, 0`,
        measured: `${noOp.requests}, ${noOp.writes}`,
        isMet: noOp.requests <= noOpBudget(issues) && noOp.writes === 0,
        note: seconds(noOp.elapsed),
      });
      pushes.push({
        figure: `push that touches no plan, ${issues} issues: requests`,
        goal: `≤ ${UNTOUCHED_PUSH_BUDGET}`,
        measured: String(untouchedPush.requests),
        isMet: untouchedPush.requests <= UNTOUCHED_PUSH_BUDGET && untouchedPush.writes === 0,
        note: seconds(untouchedPush.elapsed),
      });
    }
    return [...noOps, ...pushes];
  },
};
