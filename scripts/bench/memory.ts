import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "rolldown";
import { syncedState } from "./decision.ts";
import type { Figure } from "./figure.ts";
import { planText } from "./plan-text.ts";

const ITEMS = 10_000;
const GOAL_MB = 256;

/** Limit of V8's heap; the rest of a process is its program and memory of the compiler. */
const HEAP_MB = 160;

export const memory: Figure = {
  name: "memory",
  measure: async () => {
    const folder = mkdtempSync(join(tmpdir(), "plansync-bench-"));
    const given = join(folder, "synced.json");
    writeFileSync(given, JSON.stringify(syncedState(planText({ items: ITEMS, phases: true, prose: true }))));
    const program = await buildRun(folder);
    const held = await measureRun([`--max-heap-size=${HEAP_MB}`, program, given]);
    const free = await measureRun([program, given]);
    rmSync(folder, { recursive: true });
    return [
      {
        figure: `peak memory, ${ITEMS} items parsed, matched and reconciled`,
        goal: `≤ ${GOAL_MB} MB`,
        measured: `${held.toFixed(0)} MB`,
        isMet: held <= GOAL_MB,
        note: `largest resident set of a process of its own, built as the shells are, its heap held to ${HEAP_MB} MB; left to itself on a machine with ${(totalmem() / 2 ** 30).toFixed(0)} GB, V8 collects later and takes ${free.toFixed(0)} MB`,
      },
    ];
  },
};

/** `memory-run.ts` as the shells are built: reading TypeScript costs Node 50 MB that no user sees. */
async function buildRun(folder: string): Promise<string> {
  const program = join(folder, "memory-run.mjs");
  await build({
    input: join(import.meta.dirname, "memory-run.ts"),
    platform: "node",
    tsconfig: false,
    output: { file: program },
  });
  return program;
}

/** Megabytes of the largest resident set of a run. */
async function measureRun(args: readonly string[]): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Number(stdout);
}
