import { describe, expect, it } from "@jest/globals";
import { decidePlans } from "../../../src/sync/decide/decide.ts";
import { isUnchanged } from "../../../src/sync/decide/unchanged.ts";
import { sync } from "../../../src/sync/sync.ts";
import type { MemoryRepository } from "../../support/memory-repository.ts";
import { read, syncedRepository } from "../../support/memory-stages.ts";
import { observedIssue } from "../../support/observed-issue.ts";

const PATH = "docs/plans/plan.md";
const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n- [ ] three\n";

/** Whether a glance at a synced repository is enough after something happened; there is always another page of issues. */
async function isQuietAfter(act: (repo: MemoryRepository) => void | Promise<unknown>): Promise<boolean> {
  const repo = await syncedRepository({ [PATH]: PLAN });
  await act(repo);
  repo.lookFields = { moreIssues: async () => [], ...repo.lookFields };
  const repository = await read(repo);
  return isUnchanged(decidePlans(repository));
}

describe("a partial read of the most recently changed issues is enough", () => {
  it.each<[when: string, act: (repo: MemoryRepository) => void | Promise<unknown>]>([
    ["when a push changed no plan and the issues are as recorded", (repo) => repo.push({ "README.md": "words" })],
    [
      "when a plan is away and that was said",
      async (repo) => {
        repo.push({ [PATH]: null, "docs/plans/other.md": "# Other\n\n- [ ] x\n" });
        await sync(repo.context());
      },
    ],
    [
      "when people touched what plansync does not own",
      (repo) => repo.change(repo.issue("one").number, { assignees: ["ada"], comments: 3 }),
    ],
  ])("%s", async (_, act) => {
    expect(await isQuietAfter(act)).toBe(true);
  });
});

describe("all issues have to be read", () => {
  it.each<[when: string, act: (repo: MemoryRepository) => void | Promise<unknown>]>([
    ["when the push changed a plan", (repo) => repo.push({ [PATH]: `${PLAN}- [ ] four\n` })],
    ["when the push moved a plan", (repo) => repo.push({ [PATH]: null, "docs/plans/moved.md": PLAN })],
    ["when a new plan came", (repo) => repo.push({ "docs/plans/other.md": "# Other\n\n- [ ] x\n" })],
    [
      "when a plan went away and nobody was told yet",
      (repo) => repo.push({ [PATH]: null, "docs/plans/other.md": "# Other\n\n- [ ] x\n" }),
    ],
    ["when somebody closed an issue", (repo) => repo.change(repo.issue("one").number, { state: "closed" })],
    ["when somebody damaged a block", (repo) => repo.change(repo.issue("one").number, { body: "" })],
    [
      "when an issue has a copy",
      (repo) => repo.issues.set(90, observedIssue(90, { body: repo.issue("one").body, labels: ["plansync"] })),
    ],
    ["when the record is lost", (repo) => repo.state.clear()],
  ])("%s", async (_, act) => {
    expect(await isQuietAfter(act)).toBe(false);
  });

  it("when there is no other page: they are already read", async () => {
    const repository = await read(await syncedRepository({ [PATH]: PLAN }));

    expect(isUnchanged(decidePlans(repository))).toBe(false);
  });
});
