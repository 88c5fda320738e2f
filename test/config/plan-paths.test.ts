import { describe, expect, it } from "@jest/globals";
import { planMatcher } from "../../src/config/plan-paths.ts";

describe("the homes of plans", () => {
  const isPlan = planMatcher(null);

  it.each([
    "PLAN.md",
    "plan.md",
    "IMPLEMENTATION_PLAN.md",
    "docs/plans/2026-03-25-installer.md",
    "docs/poc1-implementation.md",
    "docs/POC-0-Implementation/implementation-plan.md",
    "docs/superpowers/plans/2026-06-30-infrastructure.md",
    "plan/implementation/phase-1.md",
    "plans/001-api/plan-001.md",
    "specs/001-core-bridge/tasks.md",
    ".specify/specs/001-core/tasks.md",
    ".kiro/specs/activity-tags/tasks.md",
    "openspec/changes/add-recording/tasks.md",
    ".cursor/plans/env_1ee19c8e.plan.md",
    "packages/web/rewrite.plan.md",
  ])("include %s", (path) => {
    expect(isPlan(path)).toBe(true);
  });

  it.each([
    "README.md",
    "docs/guide.md",
    "docs/plans/README.md",
    "docs/plans/diagram.png",
    "docs/plans/archive/2025.md",
    "docs/plans/completed/2025.md",
    "docs/plans/template.md",
    "docs/plans/plan-template.md",
    "docs/poc1-results.md",
    "docs/plans/poc1-results.md",
    "docs/plans/release_checklist.md",
    "examples/PLAN.md",
    "examples/a.plan.md",
    "node_modules/x/PLAN.md",
    "node_modules/x/a.plan.md",
    ".github/plans/a.plan.md",
    "specs/001-core/plan.md",
    "specs/001-core/spec.md",
    "openspec/changes/archive/2025-add/tasks.md",
    ".kiro/specs/_archived/old/tasks.md",
    "src/plan/plan.ts",
  ])("don't include %s", (path) => {
    expect(isPlan(path)).toBe(false);
  });
});

describe("configured globs", () => {
  it.each([
    [["docs/**/*.md"], "docs/a/b.md", true],
    [["docs/**/*.md"], "docs/archive/b.md", true],
    [["docs/**"], "docs/a/b.md", true],
    [["docs/**"], "docs/a/picture.png", false],
    [["docs/"], "docs/a/b.md", true],
    [["docs/*"], "docs/b.md", true],
    [["docs/*"], "docs/a/b.md", false],
    [["./PLAN.md"], "PLAN.md", true],
    [["PLAN.md"], "plan.md", false],
    [["notes/todo.txt"], "notes/todo.txt", true],
    [["**/*.md"], ".kiro/specs/a/tasks.md", true],
    [["**/*.md"], "node_modules/a/PLAN.md", false],
    [["**/*.md"], ".github/PLAN.md", false],
    [["docs/**/*.md", "!docs/old/**"], "docs/old/a.md", false],
    [["docs/**/*.md", "!docs/old/**", "docs/old/live.md"], "docs/old/live.md", true],
    [["!docs/plans/old.md"], "docs/plans/old.md", false],
    [["!docs/plans/old.md"], "docs/plans/new.md", true],
    [["!docs/plans/old.md"], "docs/guide.md", false],
    [["実装計画/*.md"], "実装計画/phase-4.md", true],
    [["docs/My Plan.md"], "docs/My Plan.md", true],
  ])("select a path or don't: %j, %s: %s", (globs, path, expected) => {
    expect(planMatcher(globs)(path)).toBe(expected);
  });
});
