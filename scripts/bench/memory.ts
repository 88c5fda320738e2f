import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { decideAnew, syncedState, type Synced } from "./decision.ts";
import type { Figure } from "./figure.ts";
import { editText, planText } from "./plan-text.ts";

const ITEMS = 10_000;
const EDITED = 0.02;
const GOAL_MB = 256;

export const memory: Figure = {
  name: "memory",
  measure: async () => {
    const folder = mkdtempSync(join(tmpdir(), "plansync-bench-"));
    const file = join(folder, "synced.json");
    writeFileSync(file, JSON.stringify(syncedState(planText({ items: ITEMS, phases: true, prose: true }))));
    const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, file]);
    rmSync(folder, { recursive: true });
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

const [, , given] = process.argv;
if (import.meta.main && given !== undefined) {
  const synced = JSON.parse(readFileSync(given, "utf8")) as Synced;
  decideAnew(synced, editText(synced.text, EDITED));
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
}
