import { type Figure, seconds } from "./figure.ts";
import { planText } from "./plan-text.ts";
import { type BenchStage, PLAN_PATH, startStage, type Usage } from "./stage.ts";

const ITEMS = 100;
const BURST = 30;
/** Maximum cost of a run after one task was closed. */
export const CLOSING_BUDGET = 10;

/** The cost of a run after people closed tasks, and its number of commits. */
export interface Closing extends Usage {
  readonly commits: number;
}

/** Closes tasks of a synced plan of a hundred items, then runs once. Fails unless plan, parents and overview say so. */
export async function measureClosing(count: number): Promise<Closing> {
  const stage = await startStage({ [PLAN_PATH]: planText({ items: ITEMS, prose: true }) });
  await stage.runToEnd();
  for (const number of tasksInOrder(stage).slice(0, count)) stage.repo.closeIssue(number);
  const before = stage.repo.commits().length;
  const { report, ...usage } = await stage.run();
  const commits = stage.repo.commits().length - before;
  if (report.totals.ticked !== count) throw new Error(`${report.totals.ticked} of ${count} closed tasks were ticked`);
  requireCurrent(stage, count);
  await stage.close();
  return { ...usage, commits };
}

/** Tasks from the top down, so that a burst completes whole steps. */
function tasksInOrder(stage: BenchStage): readonly number[] {
  return stage.repo.issues().flatMap(({ number, parent }) => (parent?.parent == null ? [] : [number]));
}

function requireCurrent({ repo }: BenchStage, closed: number): void {
  const ticks = repo.readFile(PLAN_PATH)?.match(/^- \[x\]/gm)?.length ?? 0;
  const areParentsCurrent = repo
    .issues()
    .filter((issue) => issue.children.length > 0)
    .every((issue) => (issue.state === "closed") === issue.children.every((child) => child.state === "closed"));
  const isOverviewCurrent = repo.issue(1).body.includes(`**${closed} of `);
  if (ticks !== closed || !areParentsCurrent || !isOverviewCurrent)
    throw new Error("plan, parents and overview are not all brought up to date");
}

export const oneClosed: Figure = {
  name: "one-closed",
  measure: async () => {
    const { requests, elapsed } = await measureClosing(1);
    return [
      {
        figure: "one task closed → tick committed, record kept, parents rolled up, overview current: requests",
        goal: `≤ ${CLOSING_BUDGET}`,
        measured: String(requests),
        isMet: requests <= CLOSING_BUDGET,
        note: seconds(elapsed),
      },
    ];
  },
};

export const burst: Figure = {
  name: "burst",
  measure: async () => {
    const one = await measureClosing(1);
    const many = await measureClosing(BURST);
    return [
      {
        figure: `${BURST} tasks closed in a burst, one run: commits, reads (as for one)`,
        goal: `1, ${one.reads}`,
        measured: `${many.commits}, ${many.reads}`,
        isMet: many.commits === 1 && many.reads === one.reads,
        note: `${many.requests} requests in all, one for each step that it completed; ${seconds(many.elapsed)}`,
      },
    ];
  },
};
