import { describe, expect, it } from "@jest/globals";
import { reasonToSkip, type SkipReason } from "../../../src/sync/read/skip-reason.ts";
import type { Look } from "../../../src/ports/look.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";

async function lookAt(fields: Partial<Look>): Promise<Look> {
  const repo = new MemoryRepository({ "PLAN.md": "# Plan\n\n- [ ] one\n" });
  repo.lookFields = fields;
  return repo.reader.look({ label: "plansync", wanted: () => false });
}

const RECORDED: Partial<Look> = { state: { commit: "s1", files: new Map() } };

describe("plansync skips a repository", () => {
  it.each<[what: string, fields: Partial<Look>, reason: SkipReason]>([
    ["that is archived", { isArchived: true }, "archived"],
    ["that is archived and has no issues", { isArchived: true, issuesEnabled: false }, "archived"],
    ["whose issues are turned off", { issuesEnabled: false }, "no-issues"],
    ["that is a fork without issues", { issuesEnabled: false, isFork: true }, "fork-without-issues"],
    ["that is a fork in which nobody asked for it", { isFork: true }, "fork"],
  ])("%s", async (_, fields, reason) => {
    expect(reasonToSkip(await lookAt(fields), { isWantedInFork: false })).toBe(reason);
  });
});

describe("plansync works", () => {
  it.each<[where: string, fields: Partial<Look>, isWantedInFork: boolean]>([
    ["in an ordinary repository", {}, false],
    ["in a fork that somebody asked for", { isFork: true }, true],
    ["in a fork that has a record of its own: somebody asked for it before", { isFork: true, ...RECORDED }, false],
  ])("%s", async (_, fields, isWantedInFork) => {
    expect(reasonToSkip(await lookAt(fields), { isWantedInFork })).toBeNull();
  });

  it("in no fork without issues, even on request", async () => {
    const look = await lookAt({ isFork: true, issuesEnabled: false, ...RECORDED });

    expect(reasonToSkip(look, { isWantedInFork: true })).toBe("fork-without-issues");
  });
});
