import { describe, expect, it } from "@jest/globals";
import type { InstallationRow } from "../../src/bot/database/installations.ts";
import type { ListedRow } from "../../src/bot/database/repositories.ts";
import { overviewPage, type Filter } from "../../src/bot/dashboard/overview.ts";
import type { ListedJob } from "../../src/bot/queue/figures.ts";
import { epochMs } from "../../src/ports/epoch-ms.ts";

const NOW = new Date("2026-03-02T10:00:00Z");

const HELD: ListedRow = {
  id: 7,
  installationId: 1,
  owner: "ada",
  name: "held",
  isPrivate: false,
  isArchived: false,
  branch: "main",
  hasConfig: true,
  outcome: "synced",
  brief: { plans: 1, done: 0, total: 4, concern: "PLAN.md: it would create 4 issues (more than 3)." },
  problem: null,
  changedAt: NOW,
  lookedAt: NOW,
  nextSweepAt: NOW,
};

function job(state: ListedJob["state"]): ListedJob {
  return {
    id: "1",
    kind: "sync",
    state,
    repositoryId: HELD.id,
    installationId: 1,
    delivery: "",
    attempt: 1,
    since: NOW,
    due: state === "waiting" ? NOW : null,
    failure: "",
  };
}

function page(
  row: ListedRow,
  jobs: readonly ListedJob[],
  show: Filter["show"],
  permissions: InstallationRow["permissions"] = null,
): string {
  const rendered = overviewPage({
    installations: [{ id: 1, account: "ada", accountType: "User", htmlUrl: "", isSuspended: false, permissions }],
    repositories: [row],
    jobs,
    quotas: [],
    filter: { text: "", show },
    now: epochMs(NOW.getTime()),
    formToken: "",
    mayAct: () => true,
    installUrl: null,
    sweepMinutes: 10,
  });
  return rendered.text.replace(/\s+/g, " ");
}

const tile = (name: string, text: string) =>
  new RegExp(`<dt>${name}</dt> <dd>(.*?)</dd>`).exec(text)?.[1]?.trim() ?? "";

describe("the front page", () => {
  it.each([
    ["nothing is going on", []],
    ["a look waits for its turn", [job("waiting")]],
    ["a look is under way", [job("running")]],
  ])("lists a repository that needs attention while %s", (_, jobs) => {
    const shown = page(HELD, jobs, "attention");

    expect(shown).toContain("PLAN.md: it would create 4 issues");
    expect(tile("Need attention", shown)).toContain(">1</a>");
    expect(tile("In sync", shown)).toMatch(/^0<small> of 1/);
  });

  it.each([
    ["the last look found it in sync", { ...HELD, brief: { plans: 1, done: 0, total: 4, concern: null } }, "1"],
    ["it was never looked at", { ...HELD, outcome: null, brief: null }, "0"],
    ["the last look failed", { ...HELD, outcome: "failing" as const, brief: null }, "0"],
  ])("counts a repository that is being synced by what is known of it: %s", (_, row, inSync) => {
    const shown = page(row, [job("running")], "all");

    expect(tile("In sync", shown)).toMatch(new RegExp(`^${inSync}<small> of 1`));
    expect(shown).toContain("syncing");
  });

  const ALL = { issues: "write", contents: "write", pull_requests: "write", statuses: "write", metadata: "read" };
  it.each<[what: string, permissions: InstallationRow["permissions"], missing: readonly string[]]>([
    ["everything is granted", ALL, []],
    ["more than enough is granted", { ...ALL, issues: "admin", actions: "read" }, []],
    ["it is not known what is granted", null, []],
    ["too little is granted", { ...ALL, contents: "read" }, ["contents: write"]],
    [
      "something is not granted",
      { issues: "write", contents: "write", metadata: "read" },
      ["pull requests: write", "statuses: write"],
    ],
  ])("says what an account did not grant, and what for, where %s", (_, permissions, missing) => {
    const shown = page(HELD, [], "all", permissions);

    expect([...shown.matchAll(/<b>([^<]+)<\/b>, to \w/g)].map(([, name]) => name)).toEqual(missing);
    expect(shown.includes("an owner of this account then accepts it")).toBe(missing.length > 0);
  });
});
