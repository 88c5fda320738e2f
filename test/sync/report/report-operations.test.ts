import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { applyDecisions } from "../../../src/sync/apply/apply-decisions.ts";
import { reportOperations, type RunEnd } from "../../../src/sync/report/report-operations.ts";
import { withNothingApplied } from "../../../src/sync/stages/stages.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { decideAll, single, syncedRepository } from "../../support/memory-stages.ts";
import { ADA, observedIssue } from "../../support/observed-issue.ts";

const PLAN =
  "# Plan\n\n## Step 1: Dig\n\n- [ ] one\n- [ ] Water the garden\n\n## Step 2: Fill\n\n- [ ] three\n- [ ] four\n";
const GARDEN = "- [ ] Water the garden\n";
const CLOSED = { state: "closed", closeReason: "completed" } as const;
const COMMIT = { sha: "c2", url: "" };

/** What is reported of a repository, `kind #issue title: detail`. */
async function rows(repo: MemoryRepository, end: RunEnd = { mode: "preview", commit: null }) {
  const { context, ...decided } = await decideAll(repo);
  const plan =
    end.mode === "sync"
      ? single((await applyDecisions(context, decided, context.clock.now())).plans)
      : withNothingApplied(decided.repository, single(decided.plans));
  return reportOperations(plan, end);
}

const say = (found: Awaited<ReturnType<typeof rows>>) =>
  found.map(({ kind, issue, title, detail }) => `${kind} #${issue ?? "new"} ${title}: ${detail}`);

describe("each thing that a person would count is one line", () => {
  it.each<{ what: string; act: (repo: MemoryRepository) => unknown; want: readonly unknown[] }>([
    { what: "a closed issue", act: (repo) => repo.change(3, CLOSED), want: ["tick #3 one: the issue was closed"] },
    {
      what: "a new title",
      act: (repo) => repo.push({ "PLAN.md": PLAN.replace("- [ ] one", "- [ ] one and more") }),
      want: ['rename #3 one and more: from "one"'],
    },
    {
      what: "a line under another step",
      act: (repo) => repo.push({ "PLAN.md": PLAN.replace(GARDEN, "") + GARDEN }),
      want: ["move #4 Water the garden: under #5"],
    },
    {
      what: "lines in another order",
      act: (repo) => repo.push({ "PLAN.md": PLAN.replace(`- [ ] one\n${GARDEN}`, `${GARDEN}- [ ] one\n`) }),
      want: [expect.stringMatching(/^reorder #[34] (one|Water the garden): (to the front|behind #4)$/)],
    },
    {
      what: "a dependency",
      act: (repo) =>
        repo.push({ "PLAN.md": PLAN.replace("Step 2: Fill\n", "Step 2: Fill\n\n**Depends On**: Step 1\n") }),
      want: [expect.stringMatching(/^block #5 Step 2: Fill: by #2$/)],
    },
    {
      what: "a struck line",
      act: (repo) => repo.push({ "PLAN.md": PLAN.replace("one", "~~one~~") }),
      want: ["close #3 one: as not planned: dropped in the plan"],
    },
    {
      what: "a label that is missing",
      act: (repo) => repo.change(3, { labels: ["plansync"] }),
      want: ["update #3 one: labels +plansync:task"],
    },
    {
      what: "an issue that a line names",
      act: (repo) => {
        repo.issues.set(90, observedIssue(90, { title: "Five", author: ADA }));
        repo.push({ "PLAN.md": `${PLAN}- [ ] Five (#90)\n` });
      },
      want: ["adopt #90 Five: its line names it"],
    },
    {
      what: "a copy of ours that nobody touched",
      act: (repo) => repo.issues.set(90, { ...repo.issue("one"), number: issueNumber(90) }),
      want: ["close-duplicate #90 one: of #3"],
    },
  ])("$what", async ({ act, want }) => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    act(repo);

    const said = say(await rows(repo));

    for (const row of want) expect(said).toContainEqual(row);
  });
});

describe("the status in a line", () => {
  it("planned, in a preview", async () => {
    const found = await rows(new MemoryRepository({ "PLAN.md": PLAN }));

    expect(found.map(({ kind, status, issue }) => `${kind} ${status} ${issue}`)).toContain("create planned null");
  });

  it("done with the issue's number, after a run", async () => {
    const found = await rows(new MemoryRepository({ "PLAN.md": PLAN }), { mode: "sync", commit: null });

    expect(say(found)).toContain("create #3 one: ");
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(["done"]));
  });

  it("planned, for a held plan, also after a run", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN, ".github/plansync.yml": "threshold: { create: 1 }\n" });

    expect(new Set((await rows(repo, { mode: "sync", commit: null })).map(({ status }) => status))).toEqual(
      new Set(["planned"]),
    );
  });

  it.each<[what: string, end: RunEnd, status: string]>([
    ["done once it is committed", { mode: "sync", commit: COMMIT }, "done"],
    ["planned while it waits in a pull request", { mode: "sync", commit: null }, "planned"],
  ])("a tick is %s", async (_, end, status) => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.change(3, CLOSED);

    const found = await rows(repo, end);

    expect(found.filter(({ kind }) => kind === "tick").map((row) => row.status)).toEqual([status]);
  });
});
