import { describe, expect, it } from "@jest/globals";
import { isPlanHome, planFilter } from "../../src/plan/homes.ts";

describe("isPlanHome", () => {
  it.each([
    "PLAN.md",
    "docs/plans/2026/export.md",
    "docs/poc1-implementation.md",
    "plan/implementation/cache.md",
    "specs/001-login/tasks.md",
    ".kiro/specs/login/tasks.md",
    "openspec/changes/add-login/tasks.md",
    ".cursor/plans/pipeline_4f21.plan.md",
    "docs/superpowers/plans/2026-10-06-queue.md",
    "TODO.md",
  ])("finds a plan at %s", (path) => {
    expect(isPlanHome(path)).toBe(true);
  });

  it.each([
    "README.md",
    "src/plan.md",
    ".github/PLAN.md",
    "node_modules/x/docs/plans/a.md",
    "docs/plans/archive/old.md",
    "openspec/changes/archive/2026-01-01-login/tasks.md",
    "examples/docs/plans/a.md",
    "docs/plans/templates/plan.md",
    "docs/plans/poc1-results.md",
    "docs/plans/checklists/release.md",
    "specs/001-login/checklists/requirements.md",
  ])("finds none at %s", (path) => {
    expect(isPlanHome(path)).toBe(false);
  });
});

describe("planFilter", () => {
  it("takes spec-kit's task list for the plan and its neighbours for context", () => {
    const paths = ["specs/001/plan.md", "specs/001/tasks.md", "specs/002/plan.md"];
    expect(paths.filter(planFilter(paths))).toEqual(["specs/001/tasks.md", "specs/002/plan.md"]);
  });

  it("follows the globs of a configuration", () => {
    const paths = ["notes/a.md", "PLAN.md"];
    expect(paths.filter(planFilter(paths, ["notes/*.md"]))).toEqual(["notes/a.md"]);
  });
});
