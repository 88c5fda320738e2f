import { type Figure, type Row, seconds } from "./figure.ts";
import { planText } from "./plan-text.ts";
import { type BenchStage, startStage, type Usage } from "./stage.ts";

const SIZES = [100, 1000, 10_000];
/** Items in one plan: a repository with more issues has more plans. */
const ITEMS_A_PLAN = 500;
const HOUR = 3_600_000;

/** Maximum cost of a run that follows an event. */
export const EVENT_BUDGET = { quiet: 3, closing: 10, points: 15 };

/** The cost of runs that follow an event, at any number of issues. */
export interface Events {
  /** An event that changed nothing. */
  readonly quiet: Usage;
  /** Somebody closed a task. */
  readonly closing: Usage;
  /** The same once more, the run before having changed its parents. */
  readonly again: Usage;
  /** Everything is read, as the schedule does every day. */
  readonly daily: Usage;
}

/** Syncs plans with so many issues, then follows events, an hour apart. Fails unless each closed task is ticked. */
export async function measureEvents(issues: number): Promise<Events> {
  const stage = await startStage(plansOf(issues), { isUnlimited: true });
  await stage.runToEnd();
  stage.sandbox.clock.advance(HOUR);
  const quiet = await follow(stage, 0);
  const closing = await closeOne(stage, 0);
  const again = await closeOne(stage, 1);
  stage.sandbox.clock.advance(HOUR);
  const daily = await stage.run();
  await stage.close();
  return { quiet, closing, again, daily };
}

async function closeOne(stage: BenchStage, nth: number): Promise<Usage> {
  stage.sandbox.clock.advance(HOUR);
  const tasks = stage.repo.issues().filter(({ parent }) => parent?.parent != null);
  const task = tasks[Math.floor(tasks.length / 2) + nth * 3];
  if (task === undefined) throw new Error("the plans have too few tasks");
  stage.repo.closeIssue(task.number);
  return follow(stage, 1);
}

async function follow(stage: BenchStage, ticked: number): Promise<Usage> {
  const { report, ...usage } = await stage.run({ allowPartialRead: true });
  if (report.totals.ticked !== ticked) throw new Error(`${report.totals.ticked} of ${ticked} closed tasks were ticked`);
  return usage;
}

/** Plans that share no title. */
function plansOf(issues: number): Readonly<Record<string, string>> {
  const count = Math.ceil(issues / ITEMS_A_PLAN);
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const text = planText({ items: Math.min(ITEMS_A_PLAN, issues - at * ITEMS_A_PLAN), prose: true });
      return [`docs/plans/dock-${at + 1}.md`, text.replaceAll(/^(#+ .*|- \[ \] .*)$/gm, `$1 of dock ${at + 1}`)];
    }),
  );
}

export const events: Figure = {
  name: "events",
  measure: async () => {
    const rows: Row[] = [];
    for (const issues of SIZES) {
      const { quiet, closing, daily } = await measureEvents(issues);
      const most = 2 + Math.ceil(issues / 100);
      rows.push(
        {
          figure: `event that changed nothing, ${issues} issues: requests, points`,
          goal: `≤ ${EVENT_BUDGET.quiet}`,
          measured: `${quiet.requests}, ${quiet.points}`,
          isMet: quiet.requests <= EVENT_BUDGET.quiet && quiet.writes === 0,
          note: seconds(quiet.elapsed),
        },
        {
          figure: `one task closed, ${issues} issues: requests, points`,
          goal: `≤ ${EVENT_BUDGET.closing}, ≤ ${EVENT_BUDGET.points}`,
          measured: `${closing.requests}, ${closing.points}`,
          isMet: closing.requests <= EVENT_BUDGET.closing && closing.points <= EVENT_BUDGET.points,
          note: seconds(closing.elapsed),
        },
        {
          figure: `everything read, ${issues} issues: requests, points`,
          goal: `≤ ${most}`,
          measured: `${daily.requests}, ${daily.points}`,
          isMet: daily.requests <= most && daily.writes === 0,
          note: seconds(daily.elapsed),
        },
      );
    }
    return rows;
  },
};
