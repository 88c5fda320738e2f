import { afterEach, describe, expect, it } from "@jest/globals";
import type { SandboxOptions } from "github-sandbox";
import { addDays, dayOf, dayText } from "../../../src/history/day.ts";
import { HISTORY_PATH } from "../../../src/history/history-file.ts";
import { MAX_TEXTS } from "../../../src/history/past/text-budget.ts";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import { startStage, type EngineStage } from "./engine.ts";

const DAY_MS = 86_400_000;
const MAX_REQUESTS = 5;
const TASKS = ["Lay the pipes", "Pour the floor", "Hang the doors", "Paint the walls"];
const planOf = (done: number): string =>
  `# House\n\n${TASKS.map((task, at) => `- [${at < done ? "x" : " "}] ${task}\n`).join("")}`;

let stage: EngineStage;
afterEach(async () => stage.sandbox.close());

/** Begins with the plan untouched, and pushes one more version of it on each of the days after. */
async function start(versions: readonly string[], options: SandboxOptions = {}): Promise<void> {
  stage = await startStage({ "PLAN.md": planOf(0) }, options);
  for (const text of versions) {
    pass(1);
    stage.repo.push({ "PLAN.md": text });
  }
}

function pass(days: number): void {
  stage.sandbox.clock.advance(days * DAY_MS);
}

async function syncNow(): Promise<void> {
  const clock: Clock = { now: () => epochMs(stage.sandbox.clock.now()), sleep: async () => {} };
  await stage.sync({ clock, overrides: { allowMassChange: true } });
}

const asked = (name?: string) =>
  stage.sandbox.log.entries.filter(({ operationName }) =>
    name === undefined ? operationName === "Past" || operationName === "PastTexts" : operationName === name,
  );

function textsRead(): number {
  const queries = asked("PastTexts").map(({ body }) => JSON.stringify(body));
  return queries.join("").match(/object\(oid/g)?.length ?? 0;
}

/** Points of each plan, with days counted back from today. */
function points(): readonly (readonly (readonly number[])[])[] {
  const text = stage.repo.readFile(HISTORY_PATH, "refs/plansync/state") ?? "";
  const { plans } = JSON.parse(text) as { plans: Record<string, { points: [string, number, number, number][] }> };
  const today = dayOf(stage.sandbox.clock.now());
  const ago = new Map(Array.from({ length: 500 }, (_, days) => [dayText(addDays(today, -days)), days]));
  return Object.values(plans).map((plan) => plan.points.map(([day, ...rest]) => [ago.get(day) ?? NaN, ...rest]));
}

describe("the past of a plan where there is no checkout", () => {
  it("is read from GitHub, once, and kept with the record", async () => {
    await start([planOf(1), planOf(2)]);
    pass(1);

    await syncNow();
    const first = asked().length;
    await syncNow();

    expect(points()).toEqual([
      [
        [3, 0, 4, 0],
        [2, 1, 4, 0],
        [1, 2, 4, 0],
      ],
    ]);
    expect(first).toBe(2);
    expect(asked()).toHaveLength(first);
  });

  it("is continued by the syncs after it", async () => {
    await start([planOf(1)]);
    await syncNow();
    pass(2);
    stage.repo.push({ "PLAN.md": planOf(3) });

    await syncNow();

    expect(points()).toEqual([
      [
        [3, 0, 4, 0],
        [2, 1, 4, 0],
        [0, 3, 4, 0],
      ],
    ]);
  });

  it("counts what a merge brought on the days on which it was made", async () => {
    await start([planOf(1)]);
    pass(1);
    stage.repo.push({ "PLAN.md": planOf(2) }, { branch: "more" });
    pass(1);
    stage.repo.push({ "README.md": "# House\n" });
    const { number } = stage.repo.openPull({ title: "More", head: "more" });
    stage.repo.mergePull(number);

    await syncNow();

    expect(points()).toEqual([
      [
        [3, 0, 4, 0],
        [2, 1, 4, 0],
        [1, 2, 4, 0],
      ],
    ]);
  });

  it.each([
    [1, 230],
    [25, 130],
  ])("costs at most five requests and sixty texts for %d plans with %d commits", async (plans, commits) => {
    const names = Array.from({ length: plans }, (_, at) => `plan-${at}`);
    const versionOf = (name: string, at: number) =>
      `${planOf(at % 4).replaceAll(" the ", ` the ${name} `)}\nDay ${at}.\n`;
    stage = await startStage({});
    for (let at = 0; at < commits; at += 1) {
      stage.repo.push(Object.fromEntries(names.map((name) => [`docs/plans/${name}.md`, versionOf(name, at)])));
      pass(1);
    }

    await syncNow();

    expect(asked().length).toBeLessThanOrEqual(MAX_REQUESTS);
    expect(textsRead()).toBeGreaterThan(20);
    expect(textsRead()).toBeLessThanOrEqual(MAX_TEXTS);
    expect(points()).toHaveLength(plans);
    expect(Math.min(...points().map((plan) => plan.length))).toBeGreaterThan(1);
  });

  it.each<[string, SandboxOptions, boolean]>([
    ["GitHub does not answer", {}, true],
    ["the server has no GraphQL", { graphql: false }, false],
  ])("begins with the first sync where %s", async (_, options, isFaulty) => {
    await start([planOf(1), planOf(2)], options);
    const isPast = ({ operationName }: { readonly operationName: string | null }) => operationName === "Past";
    if (isFaulty) stage.sandbox.faults.add({ kind: "status", status: 502, match: isPast, times: 100 });

    await syncNow();

    expect(points()).toEqual([[[0, 2, 4, 0]]]);
    expect(stage.repo.issues()).not.toHaveLength(0);
  });
});
