import { describe, expect, it } from "@jest/globals";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import type { ObservedIssue } from "../../../src/ports/issue.ts";
import { readChangedIssues } from "../../../src/sync/read/read-changed.ts";
import type { RepositoryState } from "../../../src/sync/read/repository-state.ts";
import type { MemoryRepository } from "../../support/memory-repository.ts";
import { read, syncedRepository } from "../../support/memory-stages.ts";
import { observedIssue } from "../../support/observed-issue.ts";

const PLAN = ["# Plan", ...Array.from({ length: 24 }, (_, at) => `- [ ] task ${at + 1}`)].join("\n");
const NEWER = "2026-11-21T11:30:00Z";

/** A synced plan of 25 issues, of which a look shows only these; what else there is has to be asked for. */
async function startWith(shown: (repo: MemoryRepository) => readonly ObservedIssue[]): Promise<MemoryRepository> {
  const repo = await syncedRepository({ "PLAN.md": PLAN });
  for (const { number } of repo.issues.values()) repo.change(number, { updatedAt: "2026-11-21T10:00:00Z" });
  const issues = shown(repo);
  repo.lookFields = {
    issues,
    moreIssues: async () => {
      repo.questions.push("more issues");
      return [...repo.issues.values()].filter(({ number }) => issues.every((seen) => seen.number !== number));
    },
  };
  return repo;
}

/** An issue that nobody has touched, as the last of a page. */
const last = (repo: MemoryRepository) => ({ ...repo.issue("task 24"), updatedAt: "2026-11-21T09:00:00Z" });

async function readChanged(
  repo: MemoryRepository,
  change: (state: RepositoryState) => RepositoryState = (state) => state,
) {
  const found = change(await read(repo));
  repo.questions.length = 0;
  return readChangedIssues(repo.context(), found);
}

/** The state that a run has kept of issues last seen, with other values in it. */
function seenAs(over: Partial<NonNullable<RepositoryState["lastSeen"]>>): (state: RepositoryState) => RepositoryState {
  return (state) => ({ ...state, lastSeen: state.lastSeen === null ? null : { ...state.lastSeen, ...over } });
}

describe("reading only what has changed", () => {
  it("reads on where the first page does not reach what was seen", async () => {
    const repo = await startWith((each) => [{ ...each.issue("task 3"), state: "closed", updatedAt: NEWER }]);

    const state = await readChanged(repo, seenAs({ until: "2026-11-21T11:00:00Z" }));

    expect(repo.questions).toEqual(["more issues"]);
    expect(state?.issues.all.length).toBe(25);
    expect(state?.issues.find(repo.issue("task 3").number)?.state).toBe("closed");
  });

  it("presumes the others where the first page ends in what was seen", async () => {
    const repo = await startWith((each) => [{ ...each.issue("task 3"), updatedAt: NEWER }, last(each)]);
    repo.change(repo.issue("task 24").number, { updatedAt: "2026-11-21T09:00:00Z" });

    const state = await readChanged(repo, (found) => {
      const { lastSeen } = found;
      if (lastSeen === null) throw new Error("nothing was kept");
      const before = last(repo);
      const issues = new Map([...lastSeen.issues, [before.number, before]]);
      return { ...found, lastSeen: { ...lastSeen, issues, until: "2026-11-21T09:30:00Z" } };
    });

    expect(repo.questions).toEqual([]);
    const presumed = state?.issues.all.filter(({ number }) => state.issues.isPresumed(number)).length;
    expect([state?.issues.all.length, presumed]).toEqual([25, 23]);
  });

  it("reads those directly whose whole text is needed, and parents of sub-issues that are not ours", async () => {
    const repo = await startWith((each) => [{ ...each.issue("task 3"), updatedAt: NEWER }]);
    const whole = repo.issue("task 7").number;
    const parent = repo.issue("Plan");
    repo.lookFields = { ...repo.lookFields, moreIssues: async () => [] };
    repo.change(parent.number, {
      children: [...parent.children, { number: observedIssue(900).number, state: "open" }],
    });

    const state = await readChanged(repo, (found) => {
      const { lastSeen } = found;
      if (lastSeen === null) throw new Error("nothing was kept");
      const issues = new Map([...lastSeen.issues].filter(([number]) => number !== whole));
      const above = issues.get(parent.number);
      if (above !== undefined) issues.set(parent.number, { ...above, children: repo.issue("Plan").children });
      return { ...found, lastSeen: { ...lastSeen, issues, whole: new Set([whole]) } };
    });

    expect(repo.questions.map((line) => line.split(" ").slice(2).join(" "))).toEqual([`${whole}, ${parent.number}`]);
    expect(state?.issues.isPresumed(whole)).toBe(false);
  });

  it.each<[why: string, change: (state: RepositoryState) => RepositoryState]>([
    ["nothing is known of the issues", (state) => ({ ...state, lastSeen: null })],
    [
      "all issues were read more than a week ago",
      seenAs({ allReadAt: new Date(epochMs(Date.UTC(2026, 10, 14, 11))).toISOString() }),
    ],
    ["there are fewer issues than were seen", (state) => ({ ...state, look: { ...state.look, issueCount: 24 } })],
    [
      "there are more than were seen, and none is new",
      (state) => ({ ...state, look: { ...state.look, issueCount: 26 } }),
    ],
    ["the server doesn't say how many there are", (state) => ({ ...state, look: { ...state.look, issueCount: null } })],
    ["an issue changed before that could be", seenAs({ until: "2026-11-21T12:00:00Z" })],
    ["a record can't be read", (state) => ({ ...state, unreadableRecords: ["plans/x.json"] })],
    [
      "the parser or its words are others",
      (state) => ({ ...state, settings: { ...state.settings, fingerprint: "another" } }),
    ],
    ["a plan has no record", (state) => ({ ...state, plans: state.plans.map((plan) => ({ ...plan, record: null })) })],
    ["a plan has no base", (state) => ({ ...state, plans: state.plans.map((plan) => ({ ...plan, base: null })) })],
    [
      "a plan is back",
      (state) => ({ ...state, plans: state.plans.map((plan) => ({ ...plan, contact: "returned" as const })) }),
    ],
    [
      "a plan's text is refused",
      (state) => ({ ...state, plans: state.plans.map((plan) => ({ ...plan, file: { ...plan.file, plan: null } })) }),
    ],
    [
      "there is no GraphQL",
      (state) => ({
        ...state,
        look: { ...state.look, capabilities: { ...state.look.capabilities, graphql: false } },
      }),
    ],
  ])("is not enough where %s", async (_, change) => {
    const repo = await startWith((each) => [{ ...each.issue("task 3"), updatedAt: NEWER }]);
    repo.lookFields = { ...repo.lookFields, moreIssues: async () => [] };

    expect(await readChanged(repo, change)).toBeNull();
    expect(await readChanged(repo)).not.toBeNull();
  });

  it("is not enough where this look tells of issues what an earlier one did not", async () => {
    const fields = { effort: "3" };
    const repo = await startWith((each) => [{ ...each.issue("task 3"), updatedAt: NEWER, fields }]);
    repo.lookFields = { ...repo.lookFields, moreIssues: async () => [] };

    const withFields = seenAs({
      issues: new Map([...repo.issues.values()].map((issue) => [issue.number, { ...issue, fields }])),
    });

    expect(await readChanged(repo)).toBeNull();
    expect(await readChanged(repo, withFields)).not.toBeNull();
  });

  it("is all there is where the first page has all issues", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const found = await read(repo);

    expect(await readChangedIssues(repo.context(), found)).toBe(found);
  });
});
