import { epochMs } from "../../src/ports/epoch-ms.ts";
import { describe, expect, it } from "@jest/globals";
import { leave, planIssue, readLeaving, type IssueFate } from "../../src/commands/leave.ts";
import { GitHubError, RateLimitError } from "../../src/errors.ts";
import { renderBlock } from "../../src/issue/block.ts";
import { titleHash } from "../../src/issue/marker.ts";
import type { Cleanup } from "../../src/ports/cleanup.ts";
import type { ObservedIssue } from "../../src/ports/issue.ts";
import type { RepositoryWriter } from "../../src/ports/repository-writer.ts";
import { pullBranch } from "../../src/record/standing-pull.ts";
import type { MemoryRepository } from "../support/memory-repository.ts";
import { recordIn, recordsIn, syncedRepository } from "../support/memory-stages.ts";
import { ADA, observedIssue } from "../support/observed-issue.ts";

const TITLE = "Dig the basin";
const { block } = renderBlock({ plan: "p", key: "k", title: titleHash(TITLE), kind: "task", removed: false }, "Words.");

describe("what leaving does to an issue", () => {
  it.each<
    [what: string, fields: Partial<ObservedIssue>, fate: IssueFate, want: { isMade: boolean; patch: object } | null]
  >([
    [
      "closes one that plansync made and takes the block out",
      {},
      "close",
      { isMade: true, patch: { body: "", state: "closed", closeReason: "not_planned" } },
    ],
    ["leaves it open where that is wanted", {}, "keep", { isMade: true, patch: { body: "" } }],
    [
      "leaves the reason of a closed one",
      { state: "closed", closeReason: "completed" },
      "close",
      { isMade: true, patch: { body: "" } },
    ],
    [
      "lets go of one that somebody wrote and bound: nobody but people close it",
      { author: ADA, title: "Mine", body: `Mine.\n\n${block}` },
      "close",
      { isMade: false, patch: { body: "Mine." } },
    ],
    [
      "takes one for ours that a person's token made, where nothing but block and title is in it",
      { author: ADA },
      "close",
      { isMade: true, patch: { body: "", state: "closed", closeReason: "not_planned" } },
    ],
    [
      "takes one for theirs that bears a title of theirs",
      { author: ADA, title: "Mine" },
      "close",
      { isMade: false, patch: { body: "" } },
    ],
    ["does nothing where there is no block", { body: "Mine.", author: ADA }, "close", null],
  ])("%s", (_, fields, fate, want) => {
    const issue = observedIssue(1, { title: TITLE, body: block, ...fields });

    expect(planIssue(issue, fate)).toEqual(want === null ? null : { issue, ...want });
  });
});

const [A, B] = ["docs/plans/a.md", "docs/plans/b.md"];
const FILES = { [A]: "# Plan\n\n- [ ] one\n", [B]: "# Other\n\n- [ ] two\n" };

function farewellTo(said: string[]): Cleanup {
  return {
    takeLabels: async (issue) => void said.push(`labels off #${issue}`),
    deleteBranch: async (name) => said.push(`branch ${name}`) > 0,
    deleteLabels: async (names) => void said.push(`labels ${names.join(", ")}`),
    deleteState: async () => said.push("record") > 0,
  };
}

async function left(
  repo: MemoryRepository,
  {
    path = null,
    writer = () => ({}),
  }: { path?: string | null; writer?: (usual: RepositoryWriter) => Partial<RepositoryWriter> } = {},
) {
  const said: string[] = [];
  const usual = repo.context();
  const context = { ...usual, writer: { ...usual.writer, ...writer(usual.writer) } };
  const result = await leave(context, farewellTo(said), await readLeaving(context, "close", path));
  return { ...result, said };
}

describe("leaving", () => {
  it("undoes all of it: issues first, then labels, then the record", async () => {
    const repo = await syncedRepository(FILES);

    const { said, ...result } = await left(repo);

    expect(result).toMatchObject({ closed: 4, released: 0, failed: [], remaining: 0, isComplete: true });
    expect([...repo.issues.values()].map(({ state, body }) => [state, body])).toEqual(
      Array.from({ length: 4 }, () => ["closed", ""]),
    );
    expect(said).toEqual([
      "labels plansync, plansync:plan, plansync:phase, plansync:step, plansync:task, plansync:claimed",
      "record",
    ]);
  });

  it("leaves one plan and all that others have", async () => {
    const repo = await syncedRepository(FILES);

    const { said, closed } = await left(repo, { path: A });

    expect([closed, said]).toEqual([2, ["labels "]]);
    expect([repo.issue("one").state, repo.issue("two").state]).toEqual(["closed", "open"]);
    expect(recordsIn(repo).map(({ path }) => path)).toEqual([B]);
  });

  it("keeps configured labels: people may use them as well", async () => {
    const repo = await syncedRepository({ ...FILES, ".github/plansync.yml": "label-names: { task: work }\n" });

    const { labels, keptLabels } = await readLeaving(repo.context(), "close");

    expect(keptLabels).toEqual(["work"]);
    expect(labels).not.toContain("work");
  });

  it("closes the standing pull request and deletes its branch, unless others have worked on it", async () => {
    const repo = await syncedRepository(FILES);
    const [a, b] = recordsIn(repo).map(({ plan }) => pullBranch(plan));
    const pull = { url: "", state: "open", head: "head", body: "" } as const;
    repo.pulls.set(a ?? "", { ...pull, number: 8, branch: a ?? "", foreignCommits: false });
    repo.pulls.set(b ?? "", { ...pull, number: 9, branch: b ?? "", foreignCommits: true });

    const { said, closedPulls } = await left(repo);

    expect(closedPulls).toEqual([8, 9]);
    expect(said.filter((text) => text.startsWith("branch"))).toEqual([`branch ${a}`]);
  });

  it.each<[what: string, error: Error, want: object]>([
    [
      "an issue failed",
      new GitHubError("GitHub failed.", { status: 500, hint: "Again." }),
      { closed: 3, remaining: 0, limitedUntil: null },
    ],
    [
      "a limit ended it",
      new RateLimitError("Too many.", { hint: "Wait.", retryAt: epochMs(5_000) }),
      { closed: 1, remaining: 3, limitedUntil: 5_000 },
    ],
  ])("keeps labels and record while something is left: %s", async (_, error, want) => {
    const repo = await syncedRepository(FILES);

    const { said, isComplete, ...result } = await left(repo, {
      writer: (usual) => ({
        updateIssue: async (issue, patch) => {
          if (issue.number === 2) throw error;
          return usual.updateIssue(issue, patch);
        },
      }),
    });

    expect([said, isComplete]).toEqual([[], false]);
    expect(result).toMatchObject(want);
    expect(recordsIn(repo)).toHaveLength(2);
  });

  it("says which plans it knows when given another one", async () => {
    const repo = await syncedRepository({ [A]: FILES[A] ?? "" });

    const reading = readLeaving(repo.context(), "close", "docs/none.md");

    await expect(reading).rejects.toMatchObject({
      message: "plansync knows no plan at docs/none.md.",
      hint: `It knows ${A}.`,
    });
    expect(recordIn(repo).path).toBe(A);
  });
});
