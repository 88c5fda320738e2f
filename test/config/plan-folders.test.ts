import { describe, expect, it } from "@jest/globals";
import { planFolders } from "../../src/config/plan-folders.ts";

describe("where plans can be", () => {
  it.each<[string, readonly string[] | null, "named" | "anywhere" | "none"]>([
    ["docs", null, "named"],
    ["Docs", null, "named"],
    ["docs/plans/2026", null, "named"],
    [".claude", null, "named"],
    [".claude/plans", null, "named"],
    [".claude/commands", null, "none"],
    ["src", null, "anywhere"],
    ["src/deep/down", null, "anywhere"],
    ["specs/one", null, "named"],
    ["docs/archive", null, "none"],
    ["node_modules", null, "none"],
    [".github", null, "none"],
    ["docs", ["!docs/old/**"], "named"],
    ["docs", ["work/*.md"], "none"],
    ["Work", ["work/*.md"], "none"],
    ["work", ["work/*.md"], "named"],
    ["work/sub", ["work/*.md"], "none"],
    ["work/sub", ["work/"], "named"],
    ["work", ["./work/a/PLAN.md"], "named"],
    ["work/a", ["work/a/PLAN.md"], "named"],
    ["work/b", ["work/a/PLAN.md"], "none"],
    ["work/a/PLAN.md", ["work/a/PLAN.md"], "none"],
    ["any", ["**/PLAN.md"], "named"],
    ["any", ["*/PLAN.md"], "named"],
    ["any/deep", ["*/PLAN.md"], "none"],
    ["node_modules/x", ["**/PLAN.md"], "none"],
    ["work", ["docs/*.md", "!work/**"], "none"],
    ["b", ["{a,b}/*.md"], "named"],
    ["c", ["{a,b}/*.md"], "none"],
  ])("is %s, with the globs %j: %s", (folder, globs, expected) => {
    expect(planFolders(globs)(folder)).toBe(expected);
  });
});
