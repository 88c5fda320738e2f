import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { decideAnew, syncedState } from "./decision.ts";
import { type Figure } from "./figure.ts";
import { editText, planText } from "./plan-text.ts";

const ITEMS = 10_000;
const EDITED = 0.02;
const GOAL_MB = 256;

export const memory: Figure = {
  name: "memory",
  measure: async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename]);
    const megabytes = Number(stdout);
    return [
      {
        figure: `peak memory, ${ITEMS} items parsed, matched and reconciled`,
        goal: `≤ ${GOAL_MB} MB`,
        measured: `${megabytes.toFixed(0)} MB`,
        isMet: megabytes <= GOAL_MB,
        note: "largest resident set of a process of its own, Node with its default settings",
      },
    ];
  },
};

if (import.meta.main) {
  const text = planText({ items: ITEMS, phases: true, prose: true });
  decideAnew(syncedState(text), editText(text, EDITED));
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
}
