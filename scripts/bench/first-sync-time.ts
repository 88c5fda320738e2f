import { type Figure, seconds } from "./figure.ts";
import { planText } from "./plan-text.ts";
import { PLAN_PATH, startStage } from "./stage.ts";

const ITEMS = 100;
const CREATIONS_A_MINUTE = 80;
const GOAL = 1.15;

/**
 * How long a first sync takes, over what GitHub's limit on creations allows. The only figure that runs in real time.
 */
export const firstSyncTime: Figure = {
  name: "first-sync-time",
  measure: async () => {
    const stage = await startStage({ [PLAN_PATH]: planText({ items: ITEMS, prose: true }) }, { isRealTime: true });
    const { elapsed, creations, runs } = await stage.runToEnd();
    await stage.close();
    if (creations !== ITEMS) throw new Error(`${creations} creations were sent for ${ITEMS} items`);
    const minimum = (ITEMS / CREATIONS_A_MINUTE) * 60_000;
    const ratio = elapsed / minimum;
    return [
      {
        figure: `first sync of ${ITEMS} items: time over the minimum at ${CREATIONS_A_MINUTE} creations per minute`,
        goal: `≤ ${GOAL}`,
        measured: ratio.toFixed(2),
        isMet: ratio <= GOAL && runs === 1,
        note: `${seconds(elapsed)} in real time; the minimum is ${seconds(minimum)}`,
      },
    ];
  },
};
