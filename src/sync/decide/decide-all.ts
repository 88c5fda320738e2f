import { dayOf } from "../../history/day.ts";
import type { RepositoryReader } from "../../ports/repository-reader.ts";
import { readRemainingIssues, readRepositoryState } from "../read/read-repository.ts";
import type { ReadContext } from "../context/sync-context.ts";
import { withCharts } from "./chart-plans.ts";
import { decidePlan, decidePlans, verifyDecisions } from "./decide.ts";
import type { Decided } from "../stages/stages.ts";
import { guardRun } from "./guard-run.ts";
import type { RepositoryState } from "../read/repository-state.ts";

/**
 * Decides for all plans of a repository state: reads the rest of its issues, decides, re-reads every issue that the
 * decisions depend on, and lets the guard check all plans together.
 */
export async function decideAll(context: ReadContext, found: RepositoryState): Promise<Decided> {
  const repository = await readRemainingIssues(context.reader, found);
  const decided = await verifyDecisions(context, decidePlans(repository));
  const charted = withCharts(repository, decided.plans, dayOf(context.clock.now()));
  if (charted === repository) return guardRun(decided);
  // A chart needs the numbers that a decision comes to, and changes nothing in them.
  const plans = decided.plans.map((plan) => decidePlan(charted, plan));
  return guardRun(await verifyDecisions(context, { repository: charted, plans }));
}

/**
 * Reads a repository and decides for all of its plans, for an explicit command: it also runs where plansync would skip
 * the repository by itself.
 *
 * @param reader reads another state than the present one: the repository as merging a pull request would leave it.
 */
export async function readAndDecide(context: ReadContext, reader: RepositoryReader = context.reader): Promise<Decided> {
  return decideAll(context, await readRepositoryState(reader, { overrides: context.overrides }));
}
