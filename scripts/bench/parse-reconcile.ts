import { decideAnew, syncedState } from "./decision.ts";
import { type Figure, median, seconds } from "./figure.ts";
import { editText, planText } from "./plan-text.ts";

const SMALL = 1000;
const LARGE = 10_000;
const EDITED = 0.02;
const GOAL_MS = 1000;
const GOAL_RATIO = 12;

/** Milliseconds to read a plan and its base and to decide what to do, with an issue for every item. */
function timeDecision(items: number, runs: number): number {
  const text = planText({ items, phases: true, prose: true });
  const synced = syncedState(text);
  const edited = editText(text, EDITED);
  return median(
    Array.from({ length: runs }, () => {
      const startedAt = performance.now();
      decideAnew(synced, edited);
      return performance.now() - startedAt;
    }),
  );
}

export const parseReconcile: Figure = {
  name: "parse-reconcile",
  measure: async () => {
    const small = timeDecision(SMALL, 9);
    const large = timeDecision(LARGE, 3);
    return [
      {
        figure: `parse + reconcile: ${SMALL} items, ${EDITED * 100} % edited`,
        goal: `≤ ${GOAL_MS / 1000} s`,
        measured: `${(small / 1000).toFixed(2)} s`,
        isMet: small <= GOAL_MS,
        note: "plan and base parsed, matched, all texts rendered and compared; median of 9",
      },
      {
        figure: `parse + reconcile: ${LARGE} items over ${SMALL}`,
        goal: `≤ ${GOAL_RATIO} ×`,
        measured: `${(large / small).toFixed(1)} ×`,
        isMet: large <= GOAL_RATIO * small,
        note: `${seconds(large)}; median of 3`,
      },
    ];
  },
};
