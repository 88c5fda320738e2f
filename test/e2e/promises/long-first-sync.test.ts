import { afterEach, describe, expect, it } from "@jest/globals";
import { GITHUB_LIMITS, type LimitOptions } from "github-sandbox";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import { startActionStage, type ActionRun, type ActionStage } from "../round-trip/action-stage.ts";
import { planOf } from "./plan-of.ts";

const MINUTE = 60_000;
/** What others met instead of what GitHub documents. */
const STRICT: LimitOptions = { ...GITHUB_LIMITS, contentPerMinute: 20, contentPerHour: 150 };

let stage: ActionStage;
afterEach(async () => stage.sandbox.close());

async function start(items: number, limits: LimitOptions): Promise<Clock> {
  stage = await startActionStage(
    { "docs/plans/harbor.md": planOf(items), ".github/workflows/sync.yml": "on: [push, workflow_dispatch]\n" },
    { limits, startAt: Date.parse("2026-11-21T10:00:00Z"), form: "sources" },
  );
  stage.sandbox.workflows.watch();
  return {
    now: () => epochMs(stage.sandbox.clock.now()),
    sleep: async (ms) => stage.sandbox.clock.advance(ms),
  };
}

const isCreated = (run: ActionRun) => run.report?.totals.created ?? 0;

/** Plays the runs that start each other, from the first push on. */
async function playChain(
  clock: Clock,
  most: number,
  inputs: Record<string, string> = {},
): Promise<readonly ActionRun[]> {
  const runs: ActionRun[] = [];
  let event: { name: string; payload: Record<string, unknown> } | undefined;
  do {
    const first = runs.length === 0 ? { "allow-mass-change": "true" } : {};
    runs.push(await stage.run({ clock, inputs: { ...inputs, ...first }, ...(event === undefined ? {} : { event }) }));
    event = stage.sandbox.workflows.take().find(({ name }) => name === "workflow_dispatch");
  } while (event !== undefined && runs.length < most);
  return runs;
}

function refusedCreations(): number {
  return stage.sandbox.log.entries.filter(({ status }) => status === 403 || status === 429).length;
}

describe("a long first sync", () => {
  it.each([
    ["the documented limits", 600, GITHUB_LIMITS, 12, 1],
    ["limits far below them", 600, STRICT, 24, 4],
  ] as const)(
    "under %s of %d items finishes by itself, each issue once",
    async (_, items, limits, most, refusals) => {
      const clock = await start(items, limits);

      const runs = await playChain(clock, most);

      expect(runs.map(({ exitCode }) => exitCode)).toEqual(runs.map(() => 0));
      expect(runs.at(-1)?.report?.outcome).toBe("complete");
      const titles = stage.titles();
      expect([titles.length, new Set(titles).size]).toEqual([items + 1, items + 1]);
      expect(refusedCreations()).toBeLessThanOrEqual(refusals);
    },
    120_000,
  );

  it("goes on when a run could create nothing, and waits till the limit's end", async () => {
    const clock = await start(30, STRICT);
    stage.sandbox.faults.add({
      match: ({ rootFields }) => rootFields.includes("createIssue"),
      kind: "secondary-limit",
      retryAfter: 3000,
    });
    const begin = clock.now();

    const runs = await playChain(clock, 8);

    expect(isCreated(runs[0] ?? fail())).toBe(0);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual(runs.map(() => 0));
    expect(stage.titles()).toHaveLength(31);
    expect(clock.now() - begin).toBeLessThan(54 * MINUTE);
  }, 60_000);

  it("waits inside the run where its minutes allow", async () => {
    const clock = await start(200, STRICT);

    const runs = await playChain(clock, 8, { "max-minutes": "120" });

    expect(runs).toHaveLength(1);
    expect(runs[0]?.report?.outcome).toBe("complete");
    expect(stage.titles()).toHaveLength(201);
  }, 60_000);

  it("creates nothing in a run that another event starts while a limit lasts, and starts no further one for it", async () => {
    const clock = await start(200, STRICT);
    await stage.run({ clock, inputs: { "allow-mass-change": "true" } });
    stage.sandbox.workflows.take();
    const refused = refusedCreations();
    const mark = stage.sandbox.log.mark();

    const run = await stage.run({ clock });

    expect([run.exitCode, run.report?.outcome]).toEqual([0, "incomplete"]);
    expect(stage.sandbox.log.since(mark).filter(({ rootFields }) => rootFields.includes("createIssue"))).toEqual([]);
    expect(refusedCreations()).toBe(refused);
    expect(stage.sandbox.workflows.take()).toEqual([]);
  }, 60_000);

  it("ends its chain when GitHub takes nothing for hours", async () => {
    const clock = await start(30, STRICT);
    stage.sandbox.faults.add({
      match: ({ rootFields }) => rootFields.includes("createIssue"),
      kind: "secondary-limit",
      retryAfter: 3000,
      times: 99,
    });

    const runs = await playChain(clock, 30);

    expect(runs.length).toBeLessThan(15);
    expect(runs.at(-1)?.stdout).toContain("GitHub has taken no new issues for hours");
  }, 60_000);
});

function fail(): never {
  throw new Error("there was no run");
}
