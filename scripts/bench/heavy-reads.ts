import { type Figure, seconds } from "./figure.ts";
import { planText } from "./plan-text.ts";
import { PLAN_PATH, startStage, type Usage } from "./stage.ts";

const ISSUES = 200;
const RUNS = 3;

/** Ten issues, and not twenty-five, with everything that comes with a look. */
const MOST_OBJECTS = 300;

/** The cost of runs where GitHub can't answer large reads. */
export interface HeavyReads {
  /** Runs that read everything, one after the other. */
  readonly runs: readonly Usage[];
  /** Queries that GitHub could not answer, in all runs. */
  readonly refused: number;
  /** How often the same one of these was sent in one run, at most. */
  readonly repeated: number;
}

/** Syncs a plan, then reads everything several times where GitHub can't answer large reads. */
export async function measureHeavyReads(issues: number): Promise<HeavyReads> {
  const stage = await startStage({ [PLAN_PATH]: planText({ items: issues, prose: true }) }, { isUnlimited: true });
  await stage.runToEnd();
  stage.sandbox.setQueryLimits({ objects: MOST_OBJECTS });
  const runs: Usage[] = [];
  const refused: (readonly [run: number, query: string])[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const mark = stage.sandbox.log.mark();
    const { report, ...usage } = await stage.run();
    if (report.totals.changed) throw new Error("a run that should have found nothing to do changed something");
    runs.push(usage);
    for (const { status, graphqlErrors, body } of stage.sandbox.log.since(mark))
      if (status >= 500 || graphqlErrors.length > 0) refused.push([run, JSON.stringify(body)]);
  }
  await stage.close();
  const counts = refused.map((entry) => refused.filter((other) => String(other) === String(entry)).length);
  return { runs, refused: refused.length, repeated: Math.max(0, ...counts) };
}

export const heavyReads: Figure = {
  name: "heavy-reads",
  measure: async () => {
    const { runs, refused, repeated } = await measureHeavyReads(ISSUES);
    return [
      {
        figure: `everything read of ${ISSUES} issues where GitHub answers no more than ten: refused queries a run, the same one`,
        goal: "≤ 1, ≤ 1",
        measured: `${(refused / RUNS).toFixed(1)}, ${repeated}`,
        isMet: refused <= RUNS && repeated <= 1,
        note: `${runs.map(({ requests }) => requests).join(", ")} requests; ${seconds(runs.at(-1)?.elapsed ?? 0)}`,
      },
    ];
  },
};
