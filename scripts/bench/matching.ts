import { matchItems } from "../../src/identity/match.ts";
import { readPlan } from "./decision.ts";
import { type Figure, median, seconds } from "./figure.ts";
import { editText, planText } from "./plan-text.ts";

const ITEMS = 10_000;
const EDITED = 0.2;
const GOAL_MS = 2000;
const RUNS = 3;

export const matching: Figure = {
  name: "matching",
  measure: async () => {
    const text = planText({ items: ITEMS, phases: true, prose: true });
    const before = readPlan(text);
    const after = readPlan(editText(text, EDITED));
    let found = 0;
    const times = Array.from({ length: RUNS }, () => {
      const startedAt = performance.now();
      found = matchItems(before, after).afterOf.size;
      return performance.now() - startedAt;
    });
    const took = median(times);
    return [
      {
        figure: `identity matching of two versions of ${ITEMS} items, ${EDITED * 100} % of the tasks edited`,
        goal: `≤ ${GOAL_MS / 1000} s`,
        measured: seconds(took),
        isMet: took <= GOAL_MS,
        note: `${found} of ${ITEMS} found again; median of ${RUNS}`,
      },
    ];
  },
};
