import { describe, expect, it } from "@jest/globals";
import { applyDecisions } from "../../../src/sync/apply/apply-decisions.ts";
import { proposeTicks } from "../../../src/sync/write-back/standing-pull.ts";
import { ForeignCommitsError, PermissionError } from "../../../src/errors.ts";
import type { RepositoryReader, StandingPull } from "../../../src/ports/repository-reader.ts";
import type { RepositoryWriter } from "../../../src/ports/repository-writer.ts";
import { pullBranch, renderPullBody, markResolved } from "../../../src/record/standing-pull.ts";
import { recordPath, renderRecord } from "../../../src/record/record-file.ts";
import type { MemoryRepository } from "../../support/memory-repository.ts";
import { decideAll, recordIn, syncedRepository } from "../../support/memory-stages.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n- [ ] three\n";
const TICKED = PLAN.replace("[ ] one", "[x] one");

interface Setting {
  /** Titles whose issues people closed. */
  readonly closed?: readonly string[];
  /** The standing pull request as GitHub shows it. */
  readonly pull?: Partial<StandingPull>;
  /** Text of the plan on the branch of the pull request. */
  readonly proposed?: string;
  /** Titles whose ticks were turned down before. */
  readonly refused?: readonly string[];
  readonly isSettled?: boolean;
  readonly writer?: Partial<RepositoryWriter>;
}

async function proposed({
  closed = ["one"],
  pull,
  proposed: text,
  refused = [],
  isSettled = false,
  writer = {},
}: Setting) {
  const repo = await syncedRepository({ "PLAN.md": PLAN });
  const record = recordIn(repo);
  const keys = refused.map((title) => keyOf(repo, title));
  const branch = pullBranch(record.plan);
  const body = renderPullBody("- [x] one", new Set(keys));
  if (pull !== undefined) {
    const found: StandingPull = {
      number: 9,
      url: "https://github.com/ada/harbor/pull/9",
      state: "open",
      branch,
      head: "head",
      body: isSettled ? markResolved(body) : body,
      foreignCommits: false,
      ...pull,
    };
    repo.pulls.set(branch, found);
    repo.state.set(
      recordPath(record.plan),
      renderRecord({ ...record, proposed: { [keyOf(repo, "one")]: { state: "done" } } }),
    );
  }
  for (const title of closed) repo.change(repo.issue(title).number, { state: "closed", closeReason: "completed" });
  const { context, ...decided } = await decideAll(repo, { writeBack: "pull-request" });
  const reader: RepositoryReader = {
    ...context.reader,
    readFiles: async (query) => {
      const found = await context.reader.readFiles(query);
      if (query.at !== "head" || text === undefined) return found;
      const blob = repo.blob(text);
      const bytes = new TextEncoder().encode(text);
      return { ...found, files: [{ path: "PLAN.md", blob, size: 1 }], contents: new Map([[blob, bytes]]) };
    },
  };
  const changed = { ...context, reader, writer: { ...context.writer, ...writer } };
  const { repository, plans } = await applyDecisions(changed, decided, context.clock.now());
  repo.writes.length = 0;
  const result = await proposeTicks(changed, repository, plans);
  return { ...result, writes: repo.writes.map((write) => write.replace(record.plan, "PLAN")) };
}

function keyOf(repo: MemoryRepository, title: string): string {
  const { number } = repo.issue(title);
  return recordIn(repo).items.find(([, issue]) => issue === number)?.[0] ?? "";
}

const UPDATED = ["branch plansync/PLAN: PLAN.md", "edit pull request #9"];
const OPENED = [
  "branch plansync/PLAN: PLAN.md",
  "open a pull request from plansync/PLAN into main: plansync: changes for PLAN.md",
];

describe("ticks that go into a standing pull request", () => {
  it.each<[rule: string, setting: Setting, writes: readonly string[], numbers: readonly number[]]>([
    ["open one where there is none", {}, OPENED, [90]],
    ["are added to the open one", { closed: ["one", "two"], pull: {}, proposed: TICKED }, UPDATED, [9]],
    ["write nothing where the open one holds just these", { pull: {}, proposed: TICKED }, [], [9]],
    ["open another one after the last was merged", { pull: { state: "merged" }, closed: ["one", "two"] }, OPENED, [90]],
    [
      "close the open one where nothing is to be ticked any more",
      { closed: [], pull: {} },
      ["close pull request #9"],
      [],
    ],
    ["leave a merged one alone where nothing is to be ticked", { closed: [], pull: { state: "merged" } }, [], []],
    ["are nothing where nothing is to be ticked and there is none", { closed: [] }, [], []],
  ])("%s", async (_, setting, writes, numbers) => {
    const result = await proposed(setting);

    expect(result.writes).toEqual(writes);
    expect(result.pullRequests.map(({ number }) => number)).toEqual(numbers);
  });
});

describe("a human who closes the pull request has rejected its ticks", () => {
  it("they are not proposed again, and the report says how to accept them after all", async () => {
    const { writes, notices } = await proposed({ pull: { state: "closed" }, proposed: TICKED });

    expect(writes).toEqual([]);
    expect(notices).toEqual([
      {
        message: "Closing pull request #9 rejected 1 tick of PLAN.md.",
        hint: "Reopen it to accept them after all, or change the issues back.",
      },
    ]);
  });

  it("others are, and the new pull request remembers the refusal", async () => {
    const { writes } = await proposed({ closed: ["one", "two"], pull: { state: "closed" }, proposed: TICKED });

    expect(writes).toEqual(OPENED);
  });

  it("rejected ticks are left out of an open one, which closes when nothing is left", async () => {
    const { writes } = await proposed({ pull: {}, refused: ["one"], proposed: TICKED });

    expect(writes).toEqual(["close pull request #9"]);
  });

  it("but one that plansync closed itself rejected nothing", async () => {
    const { writes } = await proposed({ pull: { state: "closed" }, isSettled: true, proposed: TICKED });

    expect(writes).toEqual(OPENED);
  });
});

describe("nothing is forced over commits that are not ours", () => {
  it.each<[where: string, setting: Setting, message: string]>([
    [
      "in an open pull request",
      { closed: ["one", "two"], pull: { foreignCommits: true }, proposed: TICKED },
      "Pull request #9 contains commits",
    ],
    [
      "on a branch of our name",
      {
        writer: {
          putBranch: async () => {
            throw new ForeignCommitsError("The branch has other commits.", { hint: "Merge them." });
          },
        },
      },
      "The branch plansync/",
    ],
  ])("%s", async (_, setting, message) => {
    const { writes, notices, pullRequests } = await proposed(setting);

    expect([writes, pullRequests]).toEqual([[], []]);
    expect(notices[0]?.message).toContain(message);
  });
});

describe("a token that may not open pull requests", () => {
  it("leaves the ticks on the branch and says so", async () => {
    const { notices } = await proposed({
      writer: {
        openPull: async () => {
          throw new PermissionError("The token may not open pull requests.", { hint: "pull-requests: write" });
        },
      },
    });

    expect(notices[0]?.message).toMatch(/^The changes of PLAN\.md are on the branch plansync\/\w+: The token may not/);
    expect(notices[0]?.hint).toBe("pull-requests: write");
  });
});
