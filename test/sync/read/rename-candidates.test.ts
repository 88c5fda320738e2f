import { describe, expect, it } from "@jest/globals";
import { isRenameCandidate } from "../../../src/sync/read/rename-candidates.ts";

describe("a file may be where a missing plan went", () => {
  it.each<[why: string, from: string, to: string]>([
    ["it has the same name elsewhere", "docs/plans/sprint.md", "docs/old/sprint.md"],
    ["it has the same name in another letter case", "docs/Sprint.md", "docs/sprint.md"],
    ["its name holds the old one", "docs/plans/sprint.md", "docs/2026-01-sprint.md"],
    ["its folder is an archive", "docs/plans/sprint.md", "docs/archive/2026-01.md"],
    ["its name says that it is finished", "PLAN.md", "docs/release-done.md"],
    ["its ending says that it is finished", "PLAN.md", "docs/release.completed.md"],
  ])("when %s", (_, from, to) => {
    expect(isRenameCandidate(from, to)).toBe(true);
  });

  it.each<[why: string, from: string, to: string]>([
    ["it has another name in an ordinary folder", "docs/plans/sprint.md", "docs/guide.md"],
    ["its name only holds a word like one for finished", "docs/plans/sprint.md", "docs/golden.md"],
    ["only the folder has the plan's name", "docs/plans/sprint.md", "sprint/guide.md"],
  ])("not when %s", (_, from, to) => {
    expect(isRenameCandidate(from, to)).toBe(false);
  });
});
