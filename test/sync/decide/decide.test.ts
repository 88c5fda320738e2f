import { epochMs, type EpochMs } from "../../../src/ports/epoch-ms.ts";
import { describe, expect, it } from "@jest/globals";
import { decidePlan, decidePlans, verifyPlan } from "../../../src/sync/decide/decide.ts";
import { OWN_BOT } from "../../support/observed-issue.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { decideAll, read, single, syncedRepository } from "../../support/memory-stages.ts";
import type { ObservedIssue } from "../../../src/ports/issue.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n";

describe("deciding from what was read so far", () => {
  it("decides for each plan what it needs", async () => {
    const repository = await read(new MemoryRepository({ "PLAN.md": PLAN }));

    const { changes } = single(decidePlans(repository).plans);

    expect(changes?.operations.map(({ kind }) => kind)).toEqual(["create", "create", "create"]);
  });

  it("decides nothing for a refused file: it says nothing about its items", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.push({ "PLAN.md": "# Plan\n\n<<<<<<< a\n=======\n>>>>>>> b\n" });
    const repository = await read(repo);

    const refused = single(decidePlans(repository).plans);

    expect([refused.changes, decidePlan(repository, refused).changes]).toEqual([null, null]);
  });
});

describe("a step that a bot closed", () => {
  const STEPS = "# Plan\n\n## Step 1: Build\n\n- [ ] one\n\n## Step 2: Sail\n\n- [ ] two\n";
  const LOOKED = epochMs(Date.UTC(2026, 10, 21, 12, 0, 8));
  const READ = epochMs(Date.UTC(2026, 10, 21, 12, 0, 0));

  it.each([
    ["before the claims were read is reopened: none says that it is done", "2026-11-21T11:59:59Z", 1],
    ["while the claims were read waits: one may have said so since", "2026-11-21T12:00:03Z", 0],
    ["after the claims were read waits", "2026-11-21T12:00:09Z", 0],
  ])("%s", async (_, at, reopened) => {
    const repo = await syncedRepository({ "PLAN.md": STEPS });
    const closing = { to: "closed", actor: OWN_BOT, at } as const;
    const fields = { state: "closed", closeReason: "completed", closedBy: OWN_BOT, stateEvents: [closing] } as const;
    repo.change(repo.issue("Step 1: Build").number, fields);
    repo.claims = { ...repo.claims, before: READ, now: LOOKED };

    const { changes } = single((await decideAll(repo)).plans);

    expect(changes?.operations.filter(({ kind }) => kind === "update")).toHaveLength(reopened);
  });
});

describe("every issue that a decision depends on is read directly before it counts", () => {
  /** A repository whose lists lag: they show issues as they were before the change. */
  async function laggingRepository(change: Partial<ObservedIssue>) {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const listed = [...repo.issues.values()];
    repo.change(repo.issue("one").number, change);
    return { repo, listed };
  }

  it("a lagging list causes no tick in the plan", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const { number } = repo.issue("one");
    const listed = [...repo.issues.values()].map((issue) =>
      issue.number === number ? { ...issue, state: "closed" as const, closeReason: "completed" as const } : issue,
    );
    repo.lookFields = { issues: listed };

    const { plans } = await decideAll(repo);

    expect(single(plans).changes?.ticks).toEqual([]);
  });

  it("the direct read is what counts", async () => {
    const { repo, listed } = await laggingRepository({ state: "closed", closeReason: "not_planned" });
    repo.lookFields = { issues: listed };
    repo.push({ "PLAN.md": PLAN.replace("[ ] one", "[x] one") });

    const { plans } = await decideAll(repo);

    const closes = single(plans).changes?.operations.filter(
      (operation) => operation.kind === "update" && operation.patch.state !== undefined,
    );
    expect(closes).toEqual([]);
  });

  it("an issue that no list shows is no reason to create another one", async () => {
    const { repo, listed } = await laggingRepository({});
    repo.lookFields = { issues: listed.filter(({ title }) => title !== "one") };

    const { plans } = await decideAll(repo);

    expect(single(plans).changes?.operations).toEqual([]);
  });

  it("an issue that is gone for good stays gone, and its number is kept", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const { number } = repo.issue("one");
    repo.issues.delete(number);

    const plan = single((await decideAll(repo)).plans);

    expect(Object.values(plan.gone)).toEqual([number]);
    expect(plan.changes?.operations.map(({ kind }) => kind)).not.toContain("create");
  });

  it("nothing is read if there is nothing to do", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });

    await decideAll(repo);

    expect(repo.questions).toEqual([]);
  });

  it("nothing is read for a held plan: none of it is written", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN, ".github/plansync.yml": "threshold: { create: 3 }\n" });
    repo.push({
      "PLAN.md": `${PLAN.replace("[ ] one", "[x] one")}${"abcdefg"
        .split("")
        .map((name) => `- [ ] ${name}\n`)
        .join("")}`,
    });

    const { plans } = await decideAll(repo);

    expect(single(plans).changes?.hold).not.toBeNull();
    expect(repo.questions.filter((question) => question.startsWith("the issues"))).toEqual([]);
  });

  it.each<[what: string, notBefore: EpochMs, isReadAgain: boolean]>([
    ["what was read since a given time is not read again", epochMs(0), false],
    ["what was read before it is read again", epochMs(Infinity), true],
  ])("%s", async (_, notBefore, isReadAgain) => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.push({ "PLAN.md": PLAN.replace("[ ] one", "[x] one") });
    const { context, repository, plans } = await decideAll(repo);
    repo.questions.length = 0;

    await verifyPlan(context, repository, single(plans), notBefore);

    expect(repo.questions.length > 0).toBe(isReadAgain);
  });
});

describe("a decision is made again", () => {
  it("from scratch, and leaves the one before as it was", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.change(repo.issue("one").number, { state: "closed", closeReason: "completed" });
    const { repository, plans } = await decideAll(repo);
    const before = single(plans);
    const kept = structuredClone(before.gone);
    repo.issues.delete(repo.issue("one").number);

    const again = await verifyPlan(repo.context(), repository, before, epochMs(Infinity));

    expect([before.changes?.ticks.length, again.changes?.ticks.length]).toEqual([1, 0]);
    expect([before.gone, Object.keys(again.gone)]).toEqual([kept, [before.changes?.items[1]?.key]]);
  });
});
