import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { describe, expect, it } from "@jest/globals";
import { reportRun, withLimitNotice } from "../../../src/sync/report/report-run.ts";
import { withNothingApplied } from "../../../src/sync/stages/stages.ts";
import { GitHubError } from "../../../src/errors.ts";
import type { Look } from "../../../src/ports/look.ts";
import { preview } from "../../../src/sync/preview.ts";
import { sync } from "../../../src/sync/sync.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { decideAll, single, syncedRepository } from "../../support/memory-stages.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n- [x] three\n";
const HELD = { ".github/plansync.yml": "threshold: { create: 1 }\n" };

describe("the outcome for a plan", () => {
  it.each<{ outcome: string; reason: unknown; make: () => MemoryRepository | Promise<MemoryRepository> }>([
    { outcome: "synced", reason: "", make: () => new MemoryRepository({ "PLAN.md": PLAN }) },
    { outcome: "unchanged", reason: "", make: () => syncedRepository({ "PLAN.md": PLAN }) },
    {
      outcome: "held",
      reason: "it would create 3 issues (more than 1): it needs approval from someone with write access",
      make: () => new MemoryRepository({ "PLAN.md": PLAN, ...HELD }),
    },
    {
      outcome: "stopped",
      reason: "its own issue was closed as not planned: reopen it to follow the plan again",
      make: async () => {
        const repo = await syncedRepository({ "PLAN.md": PLAN });
        repo.change(1, { state: "closed", closeReason: "not_planned" });
        return repo;
      },
    },
    {
      outcome: "idle",
      reason: "nothing in it is open, so nothing was created",
      make: () => new MemoryRepository({ "PLAN.md": PLAN.replaceAll("[ ]", "[x]") }),
    },
    {
      outcome: "refused",
      reason: expect.stringMatching(/conflict/),
      make: () => new MemoryRepository({ "PLAN.md": "# Plan\n\n<<<<<<< a\n=======\n>>>>>>> b\n" }),
    },
    {
      outcome: "orphaned",
      reason: expect.stringMatching(/^its file is gone/),
      make: async () => {
        const repo = await syncedRepository({ "PLAN.md": PLAN });
        repo.push({ "PLAN.md": null });
        return repo;
      },
    },
  ])("is $outcome, with the reason", async ({ outcome, reason, make }) => {
    const repo = await make();

    expect(single((await sync(repo.context())).plans)).toMatchObject({ outcome, reason });
  });

  it("is reported once for a plan that is away: from then on the record knows it", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.push({ "PLAN.md": null });
    await sync(repo.context());

    expect((await sync(repo.context())).plans).toEqual([]);
  });
});

describe("the numbers of a run", () => {
  it("count what was done", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.change(repo.issue("one").number, { state: "closed", closeReason: "completed" });
    repo.push({ "PLAN.md": `${PLAN.replace("[ ] two", "[x] two")}- [ ] four\n` });

    const { totals } = await sync(repo.context());

    expect(totals).toMatchObject({ created: 1, closed: 1, ticked: 1, done: 3, total: 4, progress: 75, changed: true });
  });

  it("count what would be done, in a preview, which changes nothing", async () => {
    const { totals } = await preview(new MemoryRepository({ "PLAN.md": PLAN }).context());

    expect(totals).toMatchObject({ created: 3, changed: false });
  });

  it("don't count a held plan: the next sync does nothing of it", async () => {
    const make = () => new MemoryRepository({ "PLAN.md": PLAN, ...HELD }).context();

    expect((await sync(make())).totals).toMatchObject({ held: 1, created: 0, changed: false });
    expect((await preview(make())).totals).toMatchObject({ held: 1, created: 0 });
  });

  it("of remaining work make the run incomplete", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });
    let minute = 0;

    const report = await sync({
      ...repo.context(),
      clock: { now: () => epochMs((minute += 1) * 600_000), sleep: async () => {} },
    });

    expect([report.outcome, report.totals.remaining > 0]).toEqual(["incomplete", true]);
  });

  it("of failed operations make the run failed", async () => {
    const context = new MemoryRepository({ "PLAN.md": PLAN }).context();
    const createIssue = async () => {
      throw new GitHubError("GitHub failed.", { status: 500, hint: "Again." });
    };

    const report = await sync({ ...context, writer: { ...context.writer, createIssue } });

    expect([report.outcome, report.totals.failed]).toEqual(["failed", 1]);
    expect(single(report.plans)).toMatchObject({ outcome: "failed", reason: "some operations failed" });
  });
});

describe("the notices of a run", () => {
  it.each<[what: string, fields: Partial<Look>, message: RegExp]>([
    [
      "the server has no sub-issues",
      { capabilities: { graphql: true, subIssues: false, dependencies: true } },
      /has no sub-issues/,
    ],
    ["folders were not seen", { missed: true }, /too many files/],
  ])("say that %s", async (_, fields, message) => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });
    repo.lookFields = fields;

    expect((await preview(repo.context())).notices.map((notice) => notice.message)).toEqual([
      expect.stringMatching(message),
    ]);
  });

  it("say which record can't be read", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });
    repo.state.set("plans/x.json", "{");

    expect((await preview(repo.context())).notices[0]?.message).toContain("The record plans/x.json can't be read");
  });

  it("say when a limit ends", async () => {
    const { repository, plans } = await decideAll(new MemoryRepository({ "PLAN.md": PLAN }));

    const limitedUntil = epochMs(Date.UTC(2026, 10, 21, 13));
    const end = {
      repository,
      plans: plans.map((plan) => withNothingApplied(repository, plan)),
      limitedUntil,
      commit: null,
      pullRequests: [],
      notices: [],
    };

    const { notices } = withLimitNotice(reportRun(end, "sync"), limitedUntil);

    expect(notices[0]?.message).toContain("they allow more at 2026-11-21T13:00:00.000Z");
  });
});

describe("the problems of a plan", () => {
  const HINTED = "# Plan\n\n- [ ] one\n- [ ] two\n\nWords:\n\n    $ echo\n    - [ ] in code\n    $ exit\n";

  it("are all reported in a preview, where the text can still be changed, and without mere hints in a sync", async () => {
    const repo = new MemoryRepository({ "PLAN.md": HINTED });

    const [before, after] = [await preview(repo.context()), await sync(repo.context())].map(({ plans }) =>
      single(plans).diagnostics.filter(({ severity }) => severity === "info"),
    );

    expect(before).not.toEqual([]);
    expect(after).toEqual([]);
  });
});
