import { describe, expect, it } from "@jest/globals";
import { announceHolds } from "../../../src/sync/report/announce-holds.ts";
import { applyDecisions } from "../../../src/sync/apply/apply-decisions.ts";
import { sync } from "../../../src/sync/sync.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { decideAll, syncedRepository } from "../../support/memory-stages.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n- [x] three\n";
const LIMITS = { ".github/plansync.yml": "threshold: { create: 3 }\n" };
const more = (count: number) => Array.from({ length: count }, (_, at) => `- [ ] new ${at}\n`).join("");

async function announced(repo: MemoryRepository): Promise<readonly string[]> {
  const { context, ...decided } = await decideAll(repo);
  await announceHolds(context, await applyDecisions(context, decided, context.clock.now()));
  return repo.writes;
}

describe("the comment on the issue of a held plan", () => {
  it("says why it waits, what would happen, and how to approve it", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN, ...LIMITS });
    repo.push({ "PLAN.md": `${PLAN.replace("[ ] one", "[x] one")}${more(4)}` });

    const [comment = ""] = await announced(repo);

    expect(comment).toMatch(/^keep a comment on #1:\n<!-- plansync held \w+ -->/);
    expect(comment).toContain(
      "**This plan is held.** it would create 4 issues (more than 3), so nothing was written for it.",
    );
    expect(comment).toContain(`- close #${repo.issue("one").number} one`);
    expect(comment).toContain("- create new 3");
    expect(comment).toContain("`/plansync allow PLAN.md`");
  });

  it("begins with what needs attention: reopens before closes before creations", async () => {
    const repo = await syncedRepository({ "PLAN.md": `${PLAN}- [ ] four\n`, ...LIMITS }, { allowMassChange: true });
    repo.push({ "PLAN.md": `${PLAN}- [x] four\n` });
    await sync(repo.context());
    repo.writes.length = 0;
    repo.push({ "PLAN.md": `${PLAN.replace("[ ] one", "[x] one")}- [ ] four\n${more(4)}` });

    const [comment = ""] = await announced(repo);

    expect(comment.match(/^- (\w+)/gm)).toEqual([
      "- reopen",
      "- close",
      ...Array.from({ length: 4 }, () => "- create"),
    ]);
  });

  it("lists fifty changes and counts the rest", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN, ...LIMITS });
    repo.push({ "PLAN.md": `${PLAN}${more(60)}` });

    const [comment = ""] = await announced(repo);

    expect(comment.match(/^- create/gm)).toHaveLength(50);
    expect(comment).toContain("- and 10 more");
  });

  it.each<[why: string, make: () => Promise<MemoryRepository>]>([
    ["the plan has no issue yet", async () => new MemoryRepository({ "PLAN.md": `${PLAN}${more(5)}`, ...LIMITS })],
    [
      "people have locked its issue",
      async () => {
        const repo = await syncedRepository({ "PLAN.md": PLAN, ...LIMITS });
        repo.change(repo.issue("Plan").number, { locked: true });
        repo.push({ "PLAN.md": `${PLAN}${more(5)}` });
        return repo;
      },
    ],
    ["the plan does not wait", async () => syncedRepository({ "PLAN.md": PLAN, ...LIMITS })],
  ])("is not written where %s", async (_, make) => {
    expect(await announced(await make())).toEqual([]);
  });
});
