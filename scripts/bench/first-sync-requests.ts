import type { Figure, Row } from "./figure.ts";
import { planText } from "./plan-text.ts";
import { PLAN_PATH, startStage, type Usage } from "./stage.ts";

const SIZES = [20, 100, 500];

/** Maximum cost of a first sync of N items. */
export function firstSyncBudget(items: number): number {
  return Math.floor(1.1 * items + 10);
}

/** Counts the requests of the first sync of a plan, in as many runs as the limits require. */
export async function measureFirstSync(items: number): Promise<Usage> {
  const stage = await startStage({ [PLAN_PATH]: planText({ items, prose: true }) });
  const usage = await stage.runToEnd();
  await stage.close();
  if (stage.repo.issues().length !== items) throw new Error(`not every one of ${items} items has its issue`);
  return usage;
}

export const firstSyncRequests: Figure = {
  name: "first-sync-requests",
  measure: async () => {
    const rows: Row[] = [];
    for (const items of SIZES) {
      const { requests, runs } = await measureFirstSync(items);
      rows.push({
        figure: `requests for a first sync of ${items} items, hierarchy included`,
        goal: `≤ ${firstSyncBudget(items)}`,
        measured: String(requests),
        isMet: requests <= firstSyncBudget(items),
        ...(runs > 1 && { note: `${runs} runs: GitHub accepts 500 creations per hour` }),
      });
    }
    return rows;
  },
};
