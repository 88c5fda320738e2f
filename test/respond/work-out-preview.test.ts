import { describe, expect, it } from "@jest/globals";
import type { Report } from "../../src/report/report.ts";
import { workOutPreview } from "../../src/respond/work-out-preview.ts";
import type { MemoryRepository } from "../support/memory-repository.ts";
import { PULL_TO_PREVIEW, respondContext, type MemoryPull } from "../support/memory-respond.ts";
import { syncedRepository } from "../support/memory-stages.ts";

const [A, B] = ["docs/plans/a.md", "docs/plans/b.md"];
const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n- [ ] three\n";
const OTHER = "# Other\n\n- [ ] four\n- [ ] five\n";

async function workedOut(pull: MemoryPull, act: (repo: MemoryRepository) => void = () => {}, base = "main") {
  const repo = await syncedRepository({ [A]: PLAN, [B]: OTHER });
  const context = await respondContext(repo, pull);
  act(repo);
  const found = await workOutPreview(context, { ...PULL_TO_PREVIEW, base });
  return { found, writes: repo.writes };
}

async function previewed(...input: Parameters<typeof workedOut>) {
  const { found } = await workedOut(...input);
  if (found.kind !== "preview") throw new Error(`this is no preview: ${found.kind}`);
  return { ...found, report: JSON.parse(found.report) as Report };
}

describe("what merging a pull request will do", () => {
  it("is computed for the plans that it touches, and writes nothing", async () => {
    const pull = { files: { [A]: `${PLAN.replace("[ ] one", "[x] one")}- [ ] six\n` } };

    const { comment, report, progress } = await previewed(pull);

    expect(comment).toContain("### plansync: merging this will create 1 issue, close 1 and update 1");
    expect(report.plans.map(({ path }) => path)).toEqual([A]);
    expect(progress).toEqual({ done: 1, total: 6, progress: 17 });
    expect((await workedOut(pull)).writes).toEqual([]);
  });

  it("is computed for every plan if the configuration changes or GitHub does not show all files", async () => {
    const config = await previewed({ files: { ".github/plansync.yml": "threshold: off\n" } }, (repo) =>
      repo.writers.add("ada"),
    );
    const incomplete = await previewed({ files: { "README.md": "words" }, isComplete: false });

    expect([config, incomplete].map(({ report }) => report.plans.length)).toEqual([2, 2]);
  });

  it("has nothing to say if it touches no plan", async () => {
    expect(await previewed({ files: { "README.md": "words" } })).toMatchObject({ comment: null, text: null });
  });

  it("counts the progress of closing issues in a plan that it does not touch", async () => {
    const repo = await syncedRepository({ [A]: PLAN });
    const closing = [repo.issue("one").number];

    const { comment } = await previewed({ files: { "README.md": "words" }, closing });

    expect(comment).toContain("merging this completes 1 item");
    expect(comment).toContain("**1 of 3**");
  });

  it("says which file both sides have changed in the same place", async () => {
    const { report } = await previewed({ files: { [A]: PLAN.replace("one", "the one") } }, (repo) =>
      repo.push({ [A]: PLAN.replace("[ ] one", "[x] one") }),
    );

    expect(report.notices.map(({ message }) => message)).toEqual([
      `${A} was also changed on main in the same place: it is shown as in this pull request.`,
    ]);
  });

  it("counts the problems that fail the check in the plans that it touches only", async () => {
    const broken = "# Plan\n\n<<<<<<< a\n=======\n>>>>>>> b\n";

    expect((await previewed({ files: { [A]: broken } })).failing).toBe(1);
    expect((await previewed({ files: { [B]: `${OTHER}- [ ] six\n` } })).failing).toBe(0);
  });

  it("ignores changes to the configuration by somebody without write access, and says so", async () => {
    const { report } = await previewed({
      files: { [A]: `${PLAN}- [ ] six\n`, ".github/plansync.yml": "plans: [x.md]\n" },
    });

    expect(report.plans.map(({ path }) => path)).toEqual([A]);
    expect(report.notices[0]?.message).toContain("its author has no write access");
  });
});

describe("there is nothing to preview", () => {
  it("if its base is a branch that plans are not read from", async () => {
    const { found } = await workedOut({ files: {} }, () => {}, "release");

    expect(found).toEqual({ kind: "nothing", why: "Plans are read from main; #50 targets release." });
  });

  it("if plansync skips the repository", async () => {
    const { found } = await workedOut({ files: {} }, (repo) => {
      repo.lookFields = { isArchived: true };
    });

    expect(found.kind).toBe("skipped");
  });
});
