import { describe, expect, it } from "@jest/globals";
import { ConfigError, PlanNotFoundError } from "../../../src/errors.ts";
import { readRemainingIssues, readRepositoryState } from "../../../src/sync/read/read-repository.ts";
import { recordPath, renderRecord } from "../../../src/record/record-file.ts";
import { MemoryRepository } from "../../support/memory-repository.ts";
import { read, recordIn, syncedRepository } from "../../support/memory-stages.ts";
import { observedIssue } from "../../support/observed-issue.ts";

const PLAN = "# Plan\n\n- [ ] one\n";
const CONFIG = ".github/plansync.yml";

describe("the configuration of a run", () => {
  it("is read from the branch that is read", async () => {
    const repo = new MemoryRepository({ "a.md": PLAN, "PLAN.md": PLAN, [CONFIG]: "plans: [a.md]\n" });

    const { plans } = await read(repo);

    expect(plans.map(({ file }) => file.path)).toEqual(["a.md"]);
  });

  it("may name another label: then the issues with that one are read", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN, [CONFIG]: "label-names: { plansync: planned }\n" });
    repo.issues.set(1, observedIssue(1, { labels: ["plansync"] }));
    repo.issues.set(2, observedIssue(2, { labels: ["planned"] }));

    const { issues } = await read(repo);

    expect(issues.all.map(({ number }) => number)).toEqual([2]);
  });

  it("may be required", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN });

    await expect(read(repo, { isConfigRequired: true })).rejects.toThrow(ConfigError);
    await expect(read(repo, { isConfigRequired: true })).rejects.toThrow("There is no configuration file");
  });

  it("never counts as missing if GitHub does not return its text", async () => {
    const repo = new MemoryRepository({ "PLAN.md": PLAN, [CONFIG]: "threshold: off\n" });
    repo.lose("threshold: off\n");

    await expect(read(repo)).rejects.toThrow("GitHub did not return the text of .github/plansync.yml.");
  });
});

describe("a repository without a plan", () => {
  it("is an error that says where plans were searched for", async () => {
    const reading = read(new MemoryRepository({ "README.md": "words" }), { plans: ["plans/*.md"] });

    await expect(reading).rejects.toThrow(PlanNotFoundError);
    await expect(reading).rejects.toThrow("No plan found. Looked for plans/*.md.");
  });

  it.each<[why: string, repo: () => Promise<MemoryRepository>, mayBeEmpty: boolean]>([
    ["it may be empty", async () => new MemoryRepository({ "README.md": "words" }), true],
    [
      "plansync does nothing there anyway",
      async () => {
        const repo = new MemoryRepository({ "README.md": "words" });
        repo.lookFields = { isArchived: true };
        return repo;
      },
      false,
    ],
    [
      "there were plans: they are away",
      async () => {
        const repo = await syncedRepository({ "PLAN.md": PLAN });
        repo.push({ "PLAN.md": null });
        return repo;
      },
      false,
    ],
  ])("is none where %s", async (_, make, mayBeEmpty) => {
    const repo = await make();

    const repository = await readRepositoryState(repo.reader, { overrides: repo.context().overrides, mayBeEmpty });

    expect(repository.plans).toEqual([]);
  });
});

describe("records", () => {
  it.each<[what: string, repository: number | null, isKnown: boolean]>([
    ["of this repository count", 7, true],
    ["that don't say whose they are count, as older versions wrote them", null, true],
    ["that were copied along from another repository say nothing", 8, false],
  ])("%s", async (_, repository, isKnown) => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const record = { ...recordIn(repo), repository };
    repo.state.set(recordPath(record.plan), renderRecord(record));

    expect((await read(repo)).records).toHaveLength(isKnown ? 1 : 0);
  });

  it("that can't be read are reported, and rebuilt from the markers in the issues", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const id = recordIn(repo).plan;
    repo.state.set(recordPath(id), "{");

    const repository = await read(repo);

    expect(repository.unreadableRecords).toEqual([recordPath(id)]);
    expect(repository.plans.map(({ planId }) => planId)).toEqual([id]);
  });
});

describe("the pages of issues after the first", () => {
  it("are read once and added", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const later = observedIssue(90);
    repo.lookFields = { moreIssues: async () => [later] };

    const repository = await readRemainingIssues(repo.reader, await read(repo));

    expect(repository.issues.find(90)).toEqual(later);
    expect(repository.look.moreIssues).toBeNull();
    expect(await readRemainingIssues(repo.reader, repository)).toBe(repository);
  });
});
