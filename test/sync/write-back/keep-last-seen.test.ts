import { describe, expect, it } from "@jest/globals";
import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { GitHubError } from "../../../src/errors.ts";
import type { RepositoryReader } from "../../../src/ports/repository-reader.ts";
import { applyDecisions } from "../../../src/sync/apply/apply-decisions.ts";
import { lastSeenOf } from "../../../src/sync/read/read-repository.ts";
import { keepLastSeen } from "../../../src/sync/write-back/keep-last-seen.ts";
import type { Applied } from "../../../src/sync/stages/stages.ts";
import { readLastSeen } from "../../../src/record/last-seen.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { decideAll, syncedRepository } from "../../support/memory-stages.ts";

const TASKS = 24;
const planOf = (tasks: number) =>
  ["# Plan", ...Array.from({ length: tasks }, (_, at) => `- [ ] task ${at + 1}`)].join("\n");

/** What a run keeps, and what it asked for that. */
async function keep(
  repo: MemoryRepository,
  {
    reader = {},
    change = (applied) => applied,
  }: { reader?: Partial<RepositoryReader>; change?: (applied: Applied) => Applied } = {},
) {
  const { context, ...decided } = await decideAll(repo);
  const applied = change(await applyDecisions(context, decided, context.clock.now()));
  repo.questions.length = 0;
  const kept = await keepLastSeen({ ...context, reader: { ...context.reader, ...reader } }, applied);
  const texts = [...kept.files].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]));
  const files = new Map([...repo.stateFiles.files, ...texts]);
  const { look, settings } = applied.repository;
  return { ...kept, seen: readLastSeen(files, lastSeenOf(look, settings)) };
}

async function settled(tasks = TASKS): Promise<MemoryRepository> {
  return syncedRepository({ "PLAN.md": planOf(tasks) });
}

describe("keeping how the issues were last seen", () => {
  it("is not worth it where all come with the first answer", async () => {
    const kept = await keep(await settled(12));

    expect([kept.files.size, kept.isDue]).toEqual([0, false]);
  });

  it("is no reason to write where nothing has changed", async () => {
    const kept = await keep(await settled());

    expect([kept.isDue, kept.seen?.issues.size]).toEqual([false, TASKS + 1]);
  });

  it("is due where nothing was kept before", async () => {
    const repo = await settled();
    for (const path of repo.state.keys()) if (path.startsWith("issues/")) repo.state.delete(path);

    expect((await keep(repo)).isDue).toBe(true);
  });

  it.each([
    ["as many as come with the first answer", 20, false],
    ["more than that", 21, true],
  ])("is due by what changed since: %s", async (_, changes, isDue) => {
    const repo = await settled();
    for (let at = 1; at <= changes; at += 1)
      repo.change(repo.issue(`task ${at}`).number, { comments: 1, updatedAt: "2026-11-21T11:50:00Z" });

    expect((await keep(repo)).isDue).toBe(isDue);
  });

  it("is due where an issue is gone: every run would read everything", async () => {
    const repo = await settled();
    repo.issues.delete(repo.issue("task 3").number);

    expect((await keep(repo)).isDue).toBe(true);
  });

  it("is due where all issues were read for the first time in six days", async () => {
    const repo = await settled();
    const index = repo.state.get("issues/index.json") ?? "";
    repo.state.set("issues/index.json", index.replace(/"allReadAt":"[^"]*"/, '"allReadAt":"2026-11-15T10:00:00.000Z"'));

    const asAll = await keep(repo);
    const asChanges = await keep(repo, {
      change: (applied) => ({
        ...applied,
        repository: { ...applied.repository, allReadAt: "2026-11-15T10:00:00.000Z" },
      }),
    });

    expect([asAll.isDue, asChanges.isDue]).toEqual([true, false]);
    expect([asAll.seen?.allReadAt, asChanges.seen?.allReadAt]).toEqual([
      "2026-11-21T12:00:00.000Z",
      "2026-11-15T10:00:00.000Z",
    ]);
  });

  it("goes back two minutes from the newest change of a look: a list may show an older one later", async () => {
    const repo = await settled();

    expect((await keep(repo)).seen?.until).toBe("2026-11-21T09:58:00.000Z");
  });

  it("keeps nothing where the server doesn't say how many issues there are", async () => {
    const repo = await settled();
    repo.lookFields = { issueCount: null };

    expect((await keep(repo)).files.size).toBe(0);
  });
});

describe("a run that wrote to many issues", () => {
  it("reads them again, and goes back ten seconds from what it saw then", async () => {
    const repo = new MemoryRepository({ "PLAN.md": planOf(TASKS) });

    const { seen } = await keep(repo);

    expect(repo.questions).toEqual(["the list of issues"]);
    expect([seen?.until, seen?.issues.size]).toEqual(["2026-11-21T09:59:50.000Z", TASKS + 1]);
  });

  it.each<[string, Partial<RepositoryReader>, ((applied: Applied) => Applied) | undefined]>([
    [
      "can't: the record is more important",
      {
        listIssues: async () => {
          throw new GitHubError("No.", { hint: "Later.", status: 503 });
        },
      },
      undefined,
    ],
    ["sees less than there is", { listIssues: async () => ({ issues: [], issueCount: 3 }) }, undefined],
    ["met a limit", {}, (applied) => ({ ...applied, limitedUntil: epochMs(1) })],
  ])("keeps what its look has shown where it %s", async (_, reader, change) => {
    const repo = await settled(12);
    repo.push({ "PLAN.md": planOf(TASKS + 12) });

    const { seen } = await keep(repo, { reader, ...(change !== undefined && { change }) });

    expect(repo.questions).toEqual([]);
    expect([seen?.until, seen?.issues.size]).toEqual(["2026-11-21T09:58:00.000Z", TASKS + 13]);
  });

  it("passes on what is wrong with plansync itself", async () => {
    const reader = {
      listIssues: async () => {
        throw new TypeError("a defect");
      },
    };

    await expect(keep(new MemoryRepository({ "PLAN.md": planOf(TASKS) }), { reader })).rejects.toThrow(TypeError);
  });
});
