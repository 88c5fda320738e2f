import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { describe, expect, it } from "@jest/globals";
import { applyDecisions } from "../../../src/sync/apply/apply-decisions.ts";
import { reportItems } from "../../../src/sync/report/report-items.ts";
import { withNothingApplied } from "../../../src/sync/stages/stages.ts";
import { GitHubError } from "../../../src/errors.ts";
import type { RepositoryWriter } from "../../../src/ports/repository-writer.ts";
import { sync } from "../../../src/sync/sync.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { decideAll, single, syncedRepository } from "../../support/memory-stages.ts";
import { ADA, observedIssue } from "../../support/observed-issue.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n- [x] three\n";

/** What becomes of each item and why, by title: as a preview says, or as a run has it. */
async function results(repo: MemoryRepository, isApplied = false, writer: Partial<RepositoryWriter> = {}) {
  const { context, ...decided } = await decideAll(repo);
  const changed = { ...context, writer: { ...context.writer, ...writer } };
  const { repository } = decided;
  const plan = isApplied
    ? single((await applyDecisions(changed, decided, context.clock.now())).plans)
    : withNothingApplied(repository, single(decided.plans));
  if (plan.changes === null) throw new Error("the plan was refused");
  const items = reportItems(plan, plan.changes);
  return Object.fromEntries(items.map(({ title, result, reason }) => [title, `${result}: ${reason}`]));
}

const CLOSED = { state: "closed", closeReason: "completed" } as const;
const NOT_PLANNED = { state: "closed", closeReason: "not_planned" } as const;

describe("every item appears with its result and the reason", () => {
  it.each<{ rule: string; act: (repo: MemoryRepository) => unknown; title: string; want: string }>([
    { rule: "nothing", act: () => {}, title: "one", want: "unchanged: " },
    {
      rule: "a new line",
      act: (repo) => repo.push({ "PLAN.md": `${PLAN}- [ ] four\n` }),
      title: "four",
      want: "created: new in the plan",
    },
    {
      rule: "a closed issue",
      act: (repo) => repo.change(2, CLOSED),
      title: "one",
      want: "ticked: the issue was closed",
    },
    {
      rule: "an issue closed as not planned",
      act: (repo) => repo.change(2, NOT_PLANNED),
      title: "one",
      want: "dropped: closed as not planned",
    },
    {
      rule: "a struck line",
      act: (repo) => repo.push({ "PLAN.md": PLAN.replace("one", "~~one~~") }),
      title: "one",
      want: "closed: dropped in the plan",
    },
    {
      rule: "a tick",
      act: (repo) => repo.push({ "PLAN.md": PLAN.replace("[ ] one", "[x] one") }),
      title: "one",
      want: "closed: ticked in the plan",
    },
    {
      rule: "a renamed issue",
      act: (repo) => repo.change(2, { title: "Mine" }),
      title: "one",
      want: 'taken: #2 was renamed to "Mine"',
    },
    {
      rule: "a damaged block",
      act: (repo) => repo.change(2, { body: "" }),
      title: "one",
      want: "updated: its text changed",
    },
    {
      rule: "a mistyped mark",
      act: (repo) => repo.push({ "PLAN.md": PLAN.replace("- [ ] two", "- [ two") }),
      title: "two",
      want: "unread: ",
    },
    { rule: "a deleted issue", act: (repo) => repo.issues.delete(2), title: "one", want: "skipped: its " },
  ])("$rule makes it $want", async ({ act, title, want }) => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    act(repo);

    expect((await results(repo))[title]?.slice(0, want.length)).toBe(want);
  });

  it("as adopted if its line names an issue, even if more of that issue changes", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.issues.set(90, observedIssue(90, { title: "Four", author: ADA }));
    repo.push({ "PLAN.md": `${PLAN}- [ ] Four (#90)\n` });

    expect((await results(repo))["Four"]).toBe("adopted: its line names it");
  });

  it("as held, with the reason, if the plan is held", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN, ".github/plansync.yml": "threshold: { create: 1 }\n" });

    expect(await results(repo)).toMatchObject({
      one: "held: it would create 3 issues (more than 1)",
      three: "held: it would create 3 issues (more than 1)",
    });
  });

  it("as skipped if the plan is not followed", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.change(1, NOT_PLANNED);

    expect((await results(repo))["one"]).toBe("skipped: the plan is not followed");
  });

  it("as skipped if nothing in the plan was ever open", async () => {
    const repo = new MemoryRepository({ "PLAN.md": "# Plan\n\n- [x] one\n" });

    expect((await results(repo))["one"]).toBe("skipped: nothing in the plan is open");
  });
});

describe("after a run", () => {
  it("what failed says why", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.push({ "PLAN.md": PLAN.replace("[ ] one", "[x] one") });
    const updateIssue = async () => {
      throw new GitHubError("GitHub failed.", { status: 500, hint: "Again." });
    };

    expect((await results(repo, true, { updateIssue }))["one"]).toBe("failed: GitHub failed.");
  });

  it("what was not started is left for the next run", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });
    let minute = 0;
    const context = {
      ...repo.context(),
      clock: { now: () => epochMs((minute += 1) * 600_000), sleep: async () => {} },
    };

    const report = await sync(context);

    expect(report.plans[0]?.items[0]).toMatchObject({ result: "skipped", reason: "left for the next run" });
  });
});
