import { type Figure, seconds } from "./figure.ts";
import { planText } from "./plan-text.ts";
import { PLAN_PATH, startStage, type Usage } from "./stage.ts";

const TASKS = 500;
/** The plan, its steps, and the tasks. */
const ITEMS = 557;

/** Maximum cost of a changed word in one task, by the number of the plan's issues; body and title are looked after. */
export function oneWordBudget(issues: number): number {
  return 9 + Math.ceil(issues / 100);
}

/** Writes that somebody can see: an issue, the record, a commit; not git objects without a reference. */
export const ONE_WORD_WRITES = 3;

/** The cost of a run after one word changed. */
export interface OneWord extends Usage {
  readonly visibleWrites: number;
}

/** Changes one word in a task in the middle of a synced plan and runs once, as for the push. */
export async function measureOneWord(items: number): Promise<OneWord> {
  const text = planText({ items, prose: true });
  const stage = await startStage({ [PLAN_PATH]: text });
  await stage.runToEnd();
  const task = text.match(/^- \[ \] .*$/gm)?.at(items >> 1) ?? "";
  const reworded = task.replace(" the ", " every ");
  stage.repo.push({ [PLAN_PATH]: text.replace(task, reworded) });
  const { report, ...usage } = await stage.run({ allowPartialRead: true });
  const changed = new Set(report.plans.flatMap(({ operations }) => operations.map(({ issue }) => issue)));
  if (changed.size !== 1 || !stage.repo.issues().some(({ title }) => reworded.endsWith(title)))
    throw new Error("the changed word did not arrive in exactly one issue");
  await stage.close();
  const stored = usage.lines.filter((line) => /^POST \S+\/git\/(?:trees|commits|blobs) /.test(line)).length;
  return { ...usage, visibleWrites: usage.writes - stored };
}

export const oneWord: Figure = {
  name: "one-word",
  measure: async () => {
    const { requests, writes, visibleWrites, elapsed } = await measureOneWord(ITEMS);
    const budget = oneWordBudget(ITEMS);
    return [
      {
        figure: `one word changed in one task of ${TASKS} (${ITEMS} issues): requests, visible writes`,
        goal: `≤ ${budget}, ≤ ${ONE_WORD_WRITES}`,
        measured: `${requests}, ${visibleWrites}`,
        isMet: requests <= budget && visibleWrites <= ONE_WORD_WRITES,
        note: `${writes - visibleWrites} of ${writes} writes only store git objects, which nothing shows; ${seconds(elapsed)}`,
      },
    ];
  },
};
