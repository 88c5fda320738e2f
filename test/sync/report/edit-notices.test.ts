import { describe, expect, it } from "@jest/globals";
import { noticesOfEdits } from "../../../src/sync/report/edit-notices.ts";
import { withNothingApplied } from "../../../src/sync/stages/stages.ts";
import type { MemoryRepository } from "../../support/memory-repository.ts";
import { decideAll, syncedRepository } from "../../support/memory-stages.ts";
import { ADA, observedIssue } from "../../support/observed-issue.ts";

const PLAN = "# Plan\n\n## Step 1: Dig\n\n- [ ] one\n\n**Verification**:\n- [ ] It is deep\n";

async function notices(act: (repo: MemoryRepository) => void) {
  const repo = await syncedRepository({ "PLAN.md": PLAN });
  act(repo);
  const { repository, plans } = await decideAll(repo);
  return noticesOfEdits(
    repository,
    plans.map((plan) => withNothingApplied(repository, plan)),
  );
}

describe("people are informed", () => {
  it("that words which they wrote into a block are kept when a new block replaces it", async () => {
    const [notice, ...others] = await notices((repo) => {
      const { number, body } = repo.issue("Step 1: Dig");
      repo.change(number, { body: body.replace("\n<!-- plansync end", "\nMine.\n<!-- plansync end") });
      repo.push({ "PLAN.md": `${PLAN}- [ ] It is wide\n` });
    });

    expect(notice).toMatchObject({ level: "warning", message: expect.stringMatching(/^#2: .*kept/) });
    expect(others).toEqual([]);
  });

  it("that the boxes of somebody without write access were ignored", async () => {
    const [notice] = await notices((repo) => {
      const { number, body } = repo.issue("Step 1: Dig");
      repo.change(number, { body: body.replace("- [ ]", "- [x]"), edited: { by: ADA, at: "2026-11-21T12:00:00Z" } });
    });

    expect(notice?.message).toMatch(/^#2: ada, who has no write access, edited its text last: its boxes were ignored/);
  });

  it.each<[what: string, numbers: readonly number[], message: RegExp]>([
    ["one", [90], /^#90 is an issue of another repository: plansync created it there and does not change it here\.$/],
    [
      "two",
      [90, 91],
      /^#90, #91 are issues of another repository: plansync created them there and does not change them here\.$/,
    ],
  ])("of open issues that were moved here from another repository: %s", async (_, numbers, message) => {
    const [notice] = await notices((repo) => {
      const { labels, body: ours } = repo.issue("one");
      const body = ours.replace("repo=7", "repo=8");
      for (const number of numbers) repo.issues.set(number, observedIssue(number, { body, labels }));
      repo.issues.set(92, observedIssue(92, { body, labels, state: "closed" }));
    });

    expect(notice).toMatchObject({ level: "info", message: expect.stringMatching(message) });
  });

  it("of nothing if nobody wrote anything", async () => {
    expect(await notices(() => {})).toEqual([]);
  });
});
