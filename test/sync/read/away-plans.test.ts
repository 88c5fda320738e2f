import { describe, expect, it } from "@jest/globals";
import { findAway, type AwayPlan } from "../../../src/sync/read/away-plans.ts";
import { BaseReader } from "../../../src/sync/read/base-reader.ts";
import { readPlanFiles } from "../../../src/sync/read/plan-files.ts";
import { readSettings, type Overrides } from "../../../src/sync/context/settings.ts";
import { recordIn, syncedRepository } from "../../support/memory-stages.ts";

const PATH = "docs/plans/plan.md";
const PLAN = "# Plan\n\n- [ ] one\n";

/** What became of a plan that was synced once under `then` and that no file continues in a run under `now`. */
async function fate(
  files: Readonly<Record<string, string | null>>,
  then: Partial<Overrides> = {},
  now: Partial<Overrides> = then,
): Promise<readonly AwayPlan[]> {
  const repo = await syncedRepository({ [PATH]: PLAN }, then);
  repo.push(files);
  const settings = readSettings(null, repo.context(now).overrides);
  const look = await repo.reader.look({ label: "plansync", wanted: () => true });
  const found = await readPlanFiles(look, settings, (shas) => repo.reader.readBlobs(shas));
  const bases = new BaseReader(repo.reader, look, settings);
  return findAway(look, settings, [recordIn(repo)], found, bases);
}

const whys = (away: readonly AwayPlan[]) => away.map(({ why }) => why);
const ONE = { plans: ["docs/plans/*.md"] };
const OTHER = { plans: ["elsewhere/*.md"] };

describe("a plan that no file continues", () => {
  it("is gone when the file no longer exists", async () => {
    expect(whys(await fate({ [PATH]: null }))).toEqual(["gone"]);
  });

  it("is replaced when another plan is at its path", async () => {
    expect(whys(await fate({ [PATH]: "# Other\n\n- [ ] x\n" }))).toEqual(["replaced"]);
  });

  it("is left out when its file exists but the choice of files excludes it", async () => {
    expect(whys(await fate({ ".github/plansync.yml": "" }, { chooser: "ci" }, { ...OTHER, chooser: "ci" }))).toEqual([
      "left-out",
    ]);
  });

  it("is searched for items that moved to other plans, unless it is only left out", async () => {
    const [gone] = await fate({ [PATH]: null });
    const [leftOut] = await fate({}, { chooser: "ci" }, { ...OTHER, chooser: "ci" });

    expect(gone?.base?.items.map(({ item }) => item.title)).toEqual(["Plan", "one"]);
    expect(leftOut?.base).toBeNull();
  });
});

describe("which run is responsible for a plan that is away", () => {
  it.each<[what: string, then: Partial<Overrides>, now: Partial<Overrides>, isOurs: boolean]>([
    ["the same choice of files took it in", ONE, ONE, true],
    ["another input took it in: another workflow has plans of its own", ONE, OTHER, false],
    ["the configuration took it in for the same workflow", { chooser: "ci" }, { ...OTHER, chooser: "ci" }, true],
    ["the configuration took it in for another workflow", { chooser: "ci" }, { ...OTHER, chooser: "nightly" }, false],
  ])("%s", async (_, then, now, isOurs) => {
    expect(await fate({ [PATH]: null }, then, now)).toHaveLength(isOurs ? 1 : 0);
  });
});
