import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { readPast } from "../../../src/checkout/read-past.ts";
import { HISTORY_PATH } from "../../../src/history/history-file.ts";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { sync } from "../../../src/sync/sync.ts";
import type { SyncContext } from "../../../src/sync/context/sync-context.ts";
import { makeRepository } from "../../support/git-history.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";

const TASKS = ["Lay the pipes", "Pour the floor", "Hang the doors", "Paint the walls"];
/** The plan with so many of its tasks done, and the first so many lines cleared away. */
const planOf = (done: number, cleared = 0): string =>
  `# House\n\n${TASKS.map((task, at) => `- [${at < done ? "x" : " "}] ${task}\n`)
    .slice(cleared)
    .join("")}`;

const clone = makeRepository([
  { day: "2026-11-02", files: { "todo.md": planOf(0) } },
  { day: "2026-11-09", files: { "todo.md": planOf(1) } },
  { day: "2026-11-12", files: { "todo.md": null, "PLAN.md": planOf(2) } },
  { day: "2026-11-15", files: { "PLAN.md": planOf(2, 1) } },
]);
afterAll(() => {
  rmSync(clone, { recursive: true, force: true });
});
const head = execFileSync("git", ["rev-parse", "HEAD"], { cwd: clone, encoding: "utf8" }).trim();

const BEFORE = [
  ["2026-11-02", 0, 4, 0],
  ["2026-11-09", 1, 4, 0],
  ["2026-11-12", 2, 4, 0],
];

/** Syncs on a day of November 2026, in a job that has the clone; `at` is the commit that it takes the plan to be at. */
async function syncOn(repo: MemoryRepository, day: number, at = head): Promise<void> {
  const context = repo.context();
  const now = () => epochMs(Date.UTC(2026, 10, day, 12));
  const past: SyncContext["readPast"] = async (question) => readPast(clone, { ...question, commit: at }, now);
  await sync({ ...context, clock: { ...context.clock, now }, readPast: past });
}

const pointsIn = (repo: MemoryRepository): unknown =>
  Object.values(
    (JSON.parse(repo.state.get(HISTORY_PATH) ?? "") as { plans: Record<string, { points: unknown }> }).plans,
  )[0]?.points;

describe("a clone that does not hold the past", () => {
  it.each([
    ["is shallow", head, ["--depth=1"]],
    ["has another commit", "0".repeat(40), []],
  ])("leaves it to others where it %s", async (_, commit, options) => {
    const other = mkdtempSync(join(tmpdir(), "plansync-clone-"));
    execFileSync("git", ["clone", "--quiet", ...options, `file://${clone}`, other]);

    const past = await readPast(other, { commit, plans: [], parse: () => null }, () => Date.UTC(2026, 10, 16));

    rmSync(other, { recursive: true, force: true });
    expect(past).toBeNull();
  });
});

describe("the past of a plan that plansync begins to follow", () => {
  it("is taken from the clone of the job, through a rename, with what was cleared away", async () => {
    const repo = new MemoryRepository({ "PLAN.md": planOf(2, 1) });

    await syncOn(repo, 16);

    expect(pointsIn(repo)).toEqual(BEFORE);
  });

  it("is continued, and what was cleared away before stays counted", async () => {
    const repo = new MemoryRepository({ "PLAN.md": planOf(2, 1) });
    await syncOn(repo, 16);
    repo.push({ "PLAN.md": planOf(3, 1) });

    await syncOn(repo, 18);

    expect(pointsIn(repo)).toEqual([...BEFORE, ["2026-11-18", 3, 4, 0]]);
  });

  it("begins with the first sync where the clone has another commit", async () => {
    const repo = new MemoryRepository({ "PLAN.md": planOf(2, 1) });

    await syncOn(repo, 16, "0".repeat(40));

    expect(pointsIn(repo)).toEqual([["2026-11-16", 1, 3, 0]]);
  });
});
