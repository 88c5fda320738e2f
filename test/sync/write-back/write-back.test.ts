import { describe, expect, it } from "@jest/globals";
import { applyDecisions } from "../../../src/sync/apply/apply-decisions.ts";
import { writeBack } from "../../../src/sync/write-back/write-back.ts";
import { MovedError, ProtectedBranchError } from "../../../src/errors.ts";
import type { RepositoryWriter } from "../../../src/ports/repository-writer.ts";
import type { Overrides } from "../../../src/sync/context/settings.ts";
import type { MemoryRepository } from "../../support/memory-repository.ts";
import { decideAll, recordIn, syncedRepository } from "../../support/memory-stages.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n- [ ] three\n";
const TICKED = PLAN.replace("[ ] one", "[x] one");

/** A repository in which somebody closed an issue, so that a tick is to be written back. */
async function closedRepository(): Promise<MemoryRepository> {
  const repo = await syncedRepository({ "PLAN.md": PLAN });
  repo.change(repo.issue("one").number, { state: "closed", closeReason: "completed" });
  return repo;
}

interface Setting {
  readonly overrides?: Partial<Overrides>;
  readonly writer?: Partial<RepositoryWriter>;
  /** What happens after everything was worked out and before it is written. */
  readonly meanwhile?: (repo: MemoryRepository) => void;
}

async function written(repo: MemoryRepository, { overrides = {}, writer = {}, meanwhile }: Setting = {}) {
  const { context, ...decided } = await decideAll(repo, overrides);
  const changed = { ...context, writer: { ...context.writer, ...writer } };
  const applied = await applyDecisions(changed, decided, context.clock.now());
  repo.writes.length = 0;
  meanwhile?.(repo);
  return writeBack(changed, applied);
}

const PROTECTED = {
  commit: async () => {
    throw new ProtectedBranchError("The branch is protected.", { hint: "Open a pull request." });
  },
};

describe("writing back", () => {
  it("writes the record first and then commits, so that a crash in between loses nothing", async () => {
    const repo = await closedRepository();

    const { commit } = await written(repo);

    expect(repo.writes).toEqual([
      "record: Record the state of the plans",
      "commit c2: plansync: tick 1 item in PLAN.md",
    ]);
    expect(commit?.sha).toBe("c2");
    expect(repo.text("PLAN.md")).toBe(TICKED);
  });

  it("commits nothing if there is nothing to tick", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });

    expect(await written(repo)).toMatchObject({ commit: null, pullRequests: [], notices: [] });
    expect(repo.writes).toEqual([]);
  });

  it("proposes ticks in a pull request before the record lists them", async () => {
    const repo = await closedRepository();

    const { commit, pullRequests } = await written(repo, { overrides: { writeBack: "pull-request" } });

    expect(repo.writes.map((write) => write.split(/[ :]/)[0])).toEqual(["branch", "open", "record"]);
    expect([commit, pullRequests.map(({ number }) => number)]).toEqual([null, [90]]);
    expect(repo.text("PLAN.md")).toBe(PLAN);
  });

  it("proposes ticks in a pull request if the branch refuses commits, and the record says so", async () => {
    const repo = await closedRepository();

    const { pullRequests } = await written(repo, { writer: PROTECTED });

    expect(pullRequests.map(({ number }) => number)).toEqual([90]);
    expect(Object.values(recordIn(repo).proposed ?? {})).toEqual([{ state: "done" }]);
    expect(recordIn(repo).pending).toEqual([]);
  });
});

describe("when the branch moves in the meantime", () => {
  it("only the commit is repeated if no plan changed", async () => {
    const repo = await closedRepository();

    const { commit } = await written(repo, { meanwhile: () => repo.push({ "README.md": "words" }) });

    expect(commit?.sha).toBe("c3");
    expect([repo.text("PLAN.md"), repo.text("README.md")]).toEqual([TICKED, "words"]);
  });

  it("the whole run starts over if a plan changed, and nothing of that edit is lost", async () => {
    const repo = await closedRepository();
    const edited = `${PLAN}- [ ] four\n`;

    const writing = written(repo, { meanwhile: () => repo.push({ "PLAN.md": edited }) });

    await expect(writing).rejects.toThrow(MovedError);
    expect(repo.text("PLAN.md")).toBe(edited);
  });

  it("the whole run starts over if it keeps moving", async () => {
    const repo = await closedRepository();
    let attempts = 0;

    const writing = written(repo, {
      writer: {
        commit: async () => {
          attempts += 1;
          throw new MovedError("The branch has moved.", { hint: "Read it again." });
        },
      },
    });

    await expect(writing).rejects.toThrow(MovedError);
    expect(attempts).toBe(5);
  });
});
