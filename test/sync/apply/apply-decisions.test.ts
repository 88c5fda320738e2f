import { epochMs, later, type EpochMs } from "../../../src/ports/epoch-ms.ts";
import { describe, expect, it } from "@jest/globals";
import { applyDecisions } from "../../../src/sync/apply/apply-decisions.ts";
import { MovedError, RateLimitError } from "../../../src/errors.ts";
import type { RepositoryReader } from "../../../src/ports/repository-reader.ts";
import type { RepositoryWriter } from "../../../src/ports/repository-writer.ts";
import type { Overrides } from "../../../src/sync/context/settings.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { decideAll, single, syncedRepository } from "../../support/memory-stages.ts";

const PLAN = "# Plan\n\n## Step 1: Dig\n\n- [ ] one\n\n## Step 2: Fill\n\n**Depends On**: Step 1\n\n- [ ] two\n";
const NOON = epochMs(Date.UTC(2026, 10, 21, 12));

interface Setting {
  readonly reader?: Partial<RepositoryReader>;
  readonly writer?: Partial<RepositoryWriter>;
  readonly startedAt?: EpochMs;
  readonly overrides?: Partial<Overrides>;
}

async function applied(
  repo: MemoryRepository,
  { reader = {}, writer = {}, startedAt = NOON, overrides = {} }: Setting = {},
) {
  const { context, ...decided } = await decideAll(repo, overrides);
  const changed = {
    ...context,
    reader: { ...context.reader, ...reader },
    writer: { ...context.writer, ...writer },
  };
  return applyDecisions(changed, decided, startedAt);
}

const statuses = (plan: { readonly applied: readonly { readonly status: string }[] }) => [
  ...new Set(plan.applied.map(({ status }) => status)),
];

describe("issues are changed as decided", () => {
  it("labels first, then creations from the top down, then everything that depends on them", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });

    const { plans } = await applied(repo);

    expect(repo.writes).toEqual([
      "labels plansync, plansync:plan, plansync:phase, plansync:step, plansync:task",
      "create #1 Plan",
      "create #2 Step 1: Dig",
      "create #3 one",
      "create #4 Step 2: Fill",
      "create #5 two",
      "update #1 body",
      "block #4 by #2",
    ]);
    expect(statuses(single(plans))).toEqual(["done"]);
  });

  it("and none of a held plan", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN, ".github/plansync.yml": "threshold: { create: 1 }\n" });

    await applied(repo);

    expect(repo.writes).toEqual([]);
  });

  it("and none that a crashed run has already created: it appears first among its parent's sub-issues", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const two = repo.issue("two");
    repo.state.clear();
    const listed = [...repo.issues.values()].filter(({ number }) => number !== two.number);
    repo.lookFields = { issues: listed };

    await applied(repo, { reader: { findRecent: async () => [two] } });

    expect(repo.writes.filter((write) => write.startsWith("create"))).toEqual([]);
  });

  it("and an issue with our marker that a stranger wrote, and nobody put below ours, is not a lost creation of ours", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const two = { ...repo.issue("two"), author: { login: "mallory", isBot: false }, parent: null };
    const above = repo.issues.get(repo.issue("two").parent ?? 0);
    if (above !== undefined) repo.issues.set(above.number, { ...above, children: [] });
    repo.state.clear();
    repo.issues.set(two.number, two);
    repo.lookFields = { issues: [...repo.issues.values()].filter(({ number }) => number !== two.number) };

    await applied(repo, { reader: { findRecent: async () => [two] } });

    expect(repo.writes.filter((write) => write.startsWith("create"))).toEqual([`create #${two.number + 1} two`]);
  });

  it("and labels that people deleted are recreated as plansync's when one is added", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const { number } = repo.issue("one");
    repo.change(number, { labels: ["plansync"] });

    await applied(repo);

    expect(repo.writes).toEqual([expect.stringMatching(/^labels plansync/), `update #${number} addLabels`]);
  });
});

describe("a plan that becomes held while the run works on it", () => {
  it("is no longer written: what people and programs did in the meantime counts as well", async () => {
    const plan = "# Plan\n\n## Step 1: Dig\n\n- [ ] Dig the first well\n- [ ] Dig the second well\n";
    const repo = await syncedRepository({
      "PLAN.md": plan,
      ".github/plansync.yml": "threshold: { create: 9, changes: 1 }\n",
    });
    repo.push({
      "PLAN.md": plan.replace("[ ] Dig the first", "[x] Dig the first").replace("second well", "second well today"),
    });
    const { context, ...decided } = await decideAll(repo);
    const bot = { login: "closer[bot]", isBot: true };
    repo.change(repo.issue("Dig the second well").number, {
      state: "closed",
      closeReason: "completed",
      closedBy: bot,
      stateEvents: [{ to: "closed", at: new Date(NOON).toISOString(), actor: bot }],
    });
    const clock = { ...context.clock, now: () => later(context.clock.now(), 60_000) };

    const { plans } = await applyDecisions({ ...context, clock }, decided, NOON);

    expect(single(decided.plans).changes?.hold).toBeNull();
    expect(single(plans).changes?.hold?.reason).toContain("2 of 3 items");
    expect([repo.writes, single(plans).edited]).toEqual([[], null]);
  });
});

describe("a run ends early", () => {
  it("at its deadline, which counts from the start of the sync, however often it starts over", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });

    const { plans } = await applied(repo, { startedAt: later(NOON, -5 * 60_000), overrides: { maxMinutes: 5 } });

    expect(statuses(single(plans))).toEqual(["remaining"]);
  });

  it("at a limit, which also ends it for the following plans", async () => {
    const repo = await syncedRepository({ "docs/plans/a.md": PLAN, "docs/plans/b.md": "# Other\n\n- [ ] three\n" });
    repo.push({ "docs/plans/a.md": `${PLAN}- [ ] four\n`, "docs/plans/b.md": "# Other\n\n- [x] three\n" });

    const { limitedUntil, plans } = await applied(repo, {
      writer: {
        createIssue: async () => {
          throw new RateLimitError("Too many.", { hint: "Wait.", retryAt: epochMs(5_000) });
        },
      },
    });

    expect(limitedUntil).toBe(5_000);
    expect(plans.map(statuses)).toEqual([["remaining"], ["remaining"]]);
  });

  it("and starts over if somebody changed an issue in the meantime", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.push({ "PLAN.md": PLAN.replace("[ ] one", "[x] one") });
    const at = "2026-11-21T12:00:00Z";
    const body = repo.issue("Plan").body;

    const applying = applied(repo, {
      reader: {
        readBodyHistory: async (numbers) =>
          new Map(
            numbers.map((number) => [
              number,
              ["", "Mine.", number === 1 ? body : (repo.issues.get(number)?.body ?? "")].map((text, place) => ({
                body: place === 0 ? (repo.issues.get(number)?.body ?? "") : text,
                by: null,
                at,
              })),
            ]),
          ),
      },
    });

    await expect(applying).rejects.toThrow(MovedError);
  });
});

describe("the edits of a plan", () => {
  it.each<[writeBack: "commit" | "pull-request" | "off", isNext: boolean]>([
    ["commit", true],
    ["pull-request", false],
    ["off", false],
  ])(
    "are worked out and not yet written; the next text is one to be committed only by %s",
    async (writeBack, isNext) => {
      const repo = await syncedRepository({ "PLAN.md": PLAN });
      repo.change(repo.issue("one").number, { state: "closed", closeReason: "completed" });

      const plan = single((await applied(repo, { overrides: { writeBack } })).plans);

      expect(new TextDecoder().decode(plan.edited?.bytes)).toBe(PLAN.replace("[ ] one", "[x] one"));
      expect(plan.next).toBe(isNext ? repo.blob(PLAN.replace("[ ] one", "[x] one")) : null);
      expect(repo.text("PLAN.md")).toBe(PLAN);
    },
  );
});
