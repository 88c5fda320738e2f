import { epochMs, later, type EpochMs } from "../../../src/ports/epoch-ms.ts";
import { itemIndex } from "../../../src/plan/model/item-index.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { applyOperations, FRESH_MS, type Change, type KnownIssues } from "../../../src/sync/apply/apply-operations.ts";
import type { ApplyContext } from "../../../src/sync/stages/applied.ts";
import {
  GitHubError,
  PermissionError,
  RateLimitError,
  UnknownOutcomeError,
  type PlansyncError,
} from "../../../src/errors.ts";
import type { RepositoryReader } from "../../../src/ports/repository-reader.ts";
import type { RepositoryWriter } from "../../../src/ports/repository-writer.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { ADA, observedIssue } from "../../support/observed-issue.ts";

const NOW = epochMs(1_000_000);
const LIMIT = new RateLimitError("Too many.", { hint: "Wait.", retryAt: epochMs(5_000) });
const FAILURE = new GitHubError("GitHub refused the title.", { status: 422, hint: "Shorten it." });
const LOST = new UnknownOutcomeError("No answer came.", { hint: "Look." });
const FORBIDDEN = new PermissionError("The token may not write.", { hint: "issues: write" });

const update = (number: number, patch: Extract<Change, { kind: "update" }>["patch"]): Change => ({
  kind: "update",
  index: itemIndex(number),
  key: `k${number}`,
  number: issueNumber(number),
  patch,
  changes: [],
});
const FIRST = { index: itemIndex(1), key: "k", number: issueNumber(1) };
const rename = (number: number) => update(number, { title: `new ${number}` });
const block = (kind: "block" | "unblock", number: number, blocker: number): Change => ({
  kind,
  index: itemIndex(number),
  key: `k${number}`,
  number: issueNumber(number),
  blocker: issueNumber(blocker),
});

interface Setting {
  /** What somebody does behind the back of the run, once the issues were read. */
  readonly act?: (repo: MemoryRepository) => void;
  readonly reader?: (repo: MemoryRepository) => Partial<RepositoryReader>;
  readonly writer?: (repo: MemoryRepository) => Partial<RepositoryWriter>;
  /** When the issues were read directly, milliseconds ago; null: only a list told of them. */
  readonly readAgo?: number | null;
  readonly deadline?: EpochMs;
  readonly notRead?: readonly number[];
}

/** Five issues, and a run that changes them. */
function setUp(setting: Setting = {}) {
  const { act = () => {}, reader = () => ({}), writer = () => ({}) } = setting;
  const { readAgo = 0, deadline = later(NOW, 1), notRead = [] } = setting;
  const repo = new MemoryRepository({});
  for (const number of [1, 2, 3, 4, 5]) repo.issues.set(number, observedIssue(number, { title: `old ${number}` }));
  const known = new Map([...repo.issues].filter(([number]) => !notRead.includes(number)));
  const issues: KnownIssues = {
    find: (number) => known.get(number) ?? null,
    readAt: () => (readAgo === null ? null : later(NOW, -readAgo)),
  };
  act(repo);
  const context: ApplyContext = {
    reader: { ...repo.reader, ...reader(repo) },
    writer: { ...repo.writer, ...writer(repo) },
    logger: repo.context().logger,
    clock: { now: () => NOW, sleep: async () => {} },
    deadline,
  };
  return { repo, run: (operations: readonly Change[]) => applyOperations(operations, issues, context) };
}

/** Makes an update of one issue end in an error, before or after it arrived. */
function failing(number: number, error: PlansyncError, arrives = false): NonNullable<Setting["writer"]> {
  let isFirst = true;
  return (repo) => ({
    updateIssue: async (issue, patch) => {
      const fails = issue.number === number && isFirst;
      const updated = !fails || arrives ? await repo.writer.updateIssue(issue, patch) : { unassigned: [], unset: [] };
      if (!fails) return updated;
      isFirst = false;
      throw error;
    },
  });
}

const statuses = (applied: readonly { readonly status: string }[]) => applied.map(({ status }) => status);

describe("each operation is one request", () => {
  it.each<[operation: Change, write: string]>([
    [rename(1), "update #1 title"],
    [{ kind: "move", ...FIRST, parent: issueNumber(2) }, "put #1 under #2"],
    [{ kind: "reorder", ...FIRST, parent: issueNumber(2), after: issueNumber(3) }, "reorder #1"],
    [block("block", 1, 2), "block #1 by #2"],
    [block("unblock", 1, 2), "unblock #1 by #2"],
    [{ kind: "comment", ...FIRST, body: "Words." }, "comment on #1"],
    [
      { kind: "close-duplicate", key: "k", number: issueNumber(2), original: issueNumber(1) },
      "update #2 state, closeReason",
    ],
  ])("%j", async (operation, write) => {
    const { repo, run } = setUp();

    const { applied } = await run([operation]);

    expect(repo.writes).toEqual([write]);
    expect(statuses(applied)).toEqual(["done"]);
  });

  it("but adopting needs none: the record says which item has the issue", async () => {
    const { repo, run } = setUp();

    expect(statuses((await run([{ kind: "adopt", ...FIRST }])).applied)).toEqual(["done"]);
    expect(repo.writes).toEqual([]);
  });

  it("and neighbouring blockers are one request together", async () => {
    let requests = 0;
    const { run } = setUp({ writer: () => ({ changeBlockers: async () => void (requests += 1) }) });

    const { applied } = await run([block("block", 1, 2), block("unblock", 1, 3), rename(4), block("block", 5, 4)]);

    expect(requests).toBe(2);
    expect(statuses(applied)).toEqual(["done", "done", "done", "done"]);
  });
});

describe("what goes wrong", () => {
  it.each<[rule: string, setting: Setting, want: readonly string[], until: number | null]>([
    ["one failure stops none of the others", { writer: failing(1, FAILURE) }, ["failed", "done", "done"], null],
    [
      "a limit leaves everything from there on to the next run",
      { writer: failing(2, LIMIT) },
      ["done", "remaining", "remaining"],
      5_000,
    ],
    ["nothing is begun after the deadline", { deadline: NOW }, ["remaining", "remaining", "remaining"], null],
    [
      "a missing permission is a failure once something was written",
      { writer: failing(2, FORBIDDEN) },
      ["done", "failed", "done"],
      null,
    ],
    ["what was not read is not written", { notRead: [1] }, ["failed", "done", "done"], null],
  ])("%s", async (_, setting, want, until) => {
    const { run } = setUp(setting);

    const result = await run([rename(1), rename(2), rename(3)]);

    expect(statuses(result.applied)).toEqual(want);
    expect(result.limitedUntil).toBe(until);
  });

  it("ends the run if the token may not write issues at all", async () => {
    const { run } = setUp({ writer: failing(1, FORBIDDEN) });

    await expect(run([rename(1)])).rejects.toThrow(PermissionError);
  });
});

describe("an issue that was read a while ago", () => {
  it.each<[rule: string, readAgo: number | null, edit: object, want: string, hasMoved: boolean]>([
    ["is written without another look while that was a moment ago", FRESH_MS - 1, { title: "mine" }, "done", false],
    ["is read again before it is overwritten", FRESH_MS, {}, "done", false],
    ["is read again where only a list told of it", null, {}, "done", false],
    ["is left alone where somebody has renamed it since", FRESH_MS, { title: "mine" }, "remaining", true],
    ["is left alone where somebody has edited its text since", FRESH_MS, { body: "mine" }, "remaining", true],
    ["is left alone where somebody has closed it since", FRESH_MS, { state: "closed" }, "remaining", true],
    ["is written where only its labels have changed since", FRESH_MS, { labels: ["mine"] }, "done", false],
  ])("%s", async (_, readAgo, edit, want, hasMoved) => {
    const { run } = setUp({
      readAgo,
      act: (repo) => repo.change(1, edit),
    });

    const result = await run([rename(1)]);

    expect(statuses(result.applied)).toEqual([want]);
    expect(result.hasMoved).toBe(hasMoved);
  });
});

describe("an update whose answer was lost", () => {
  it.each<[rule: string, arrives: boolean, edit: object, want: string, writes: number]>([
    ["is not sent again where it arrived", true, {}, "done", 1],
    ["is sent again where it did not: it says what shall be", false, {}, "done", 1],
    ["is not sent again over what somebody wrote meanwhile", false, { body: "mine" }, "failed", 0],
  ])("%s", async (_, arrives, edit, want, writes) => {
    const { repo, run } = setUp({
      writer: failing(1, LOST, arrives),
      reader: (repository) => ({
        readIssues: async (numbers) => {
          repository.change(1, edit);
          return repository.reader.readIssues(numbers);
        },
      }),
    });

    const { applied } = await run([rename(1)]);

    expect(statuses(applied)).toEqual([want]);
    expect(repo.writes).toHaveLength(writes);
  });
});

describe("a text that somebody wrote between our read and our write", () => {
  it("is restored, and everything is decided again", async () => {
    const { repo, run } = setUp();
    const at = "2026-11-21T12:00:00Z";
    repo.histories.set(1, [
      { body: "ours", by: null, at },
      { body: "theirs", by: ADA, at },
      { body: "", by: null, at },
    ]);

    const result = await run([update(1, { body: "ours" })]);

    expect(repo.issues.get(1)?.body).toBe("theirs");
    expect(result.hasMoved).toBe(true);
  });
});
