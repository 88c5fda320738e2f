import { describe, expect, it } from "@jest/globals";
import { areHomes, lookedFor, planNotFound } from "../../src/config/plan-not-found.ts";
import { PLAN_HOMES, planMatcher } from "../../src/config/plan-paths.ts";

describe("where plans were looked for", () => {
  it("names the best known of the default places, and links to all", () => {
    expect(lookedFor(PLAN_HOMES)).toBe(
      `plansync looks for PLAN.md, docs/plans/*.md, specs/*/tasks.md and ${PLAN_HOMES.length - 3} more places: https://github.com/plansync/plansync#what-a-plan-looks-like`,
    );
  });

  it.each(["PLAN.md", "docs/plans/a.md", "specs/a/tasks.md"])("names places that are default ones: %s", (path) => {
    expect(planMatcher(null)(path)).toBe(true);
  });

  it("names globs of one's own in full", () => {
    expect(lookedFor(["work/*.md", "!work/old.md"])).toBe("Looked for work/*.md, !work/old.md.");
  });

  it.each<[globs: readonly string[], isSo: boolean]>([
    [[...PLAN_HOMES], true],
    [PLAN_HOMES.slice(1), false],
    [["work/*.md"], false],
  ])("knows the default places from others: %j", (globs, isSo) => {
    expect(areHomes(globs)).toBe(isSo);
  });

  it("is part of the error's message, not of its summary", () => {
    const error = planNotFound("No plan found in src.", ["work/*.md"], "Name the files.");

    expect(error).toMatchObject({
      message: "No plan found in src. Looked for work/*.md.",
      summary: "No plan found in src.",
      globs: ["work/*.md"],
      hint: "Name the files.",
    });
  });
});
