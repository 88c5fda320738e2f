import { afterEach, describe, expect, it } from "@jest/globals";
import { type EngineStage, startStage } from "../round-trip/engine.ts";

let stage: EngineStage;
afterEach(() => stage.sandbox.close());

/** Sixty folders, more than fits into one answer. */
const FILLER = Object.fromEntries(
  Array.from({ length: 180 }, (_, at) => [`m${String(at % 60).padStart(2, "0")}/${at}.txt`, "x\n"]),
);
const PLAN = "# Harbor\n\n- [ ] Paint the pier\n- [ ] Mend the crane\n";

const start = async (files: Readonly<Record<string, string>>) => {
  stage = await startStage({ ...FILLER, ...files }, { treeEntries: 100 });
};
const states = () => stage.repo.issues().map(({ title, state }) => `${title}: ${state}`);
const notices = (report: Awaited<ReturnType<EngineStage["sync"]>>) => report.notices.map(({ message }) => message);

describe("a repository with too many files to list", () => {
  it("finds a plan in its last folder once it is named, and says so until then", async () => {
    await start({ "zz/work.md": PLAN, "docs/plan.md": "# Docs\n\n- [ ] One\n" });
    const first = await stage.sync();
    expect(notices(first).join()).toContain("too many files to look for plans in all of its folders");
    expect(states()).toEqual(["Docs: open", "One: open"]);

    stage.repo.push({ ".github/plansync.yml": "plans: [docs/plan.md, zz/work.md]\n" });
    const second = await stage.sync();

    expect(notices(second).join()).not.toContain("too many files");
    expect(states()).toContain("Paint the pier: open");
  });

  it("makes the round trip and comes to rest", async () => {
    await start({ "docs/plan.md": PLAN });
    await stage.sync();
    stage.repo.closeIssue(stage.numberOf("Mend the crane"));
    await stage.sync();
    const mark = stage.sandbox.log.mark();

    await stage.sync();

    expect(stage.repo.readFile("docs/plan.md")).toBe(PLAN.replace("[ ] Mend", "[x] Mend"));
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });

  it("tells a known plan that is left out from one that is gone, wherever it is", async () => {
    await start({ "zz/work.md": PLAN, "zz/other.md": "# Other\n\n- [ ] One\n" });
    stage.repo.push({ ".github/plansync.yml": "plans: [zz/]\n" });
    await stage.sync();

    stage.repo.push({ ".github/plansync.yml": "plans: [docs/]\n" }, { delete: ["zz/other.md"] });
    const report = await stage.sync();

    expect(report.plans.map(({ path, outcome }) => `${path}: ${outcome}`).sort()).toEqual([
      "zz/other.md: orphaned",
      "zz/work.md: left-out",
    ]);
    expect(states().every((state) => state.endsWith("open"))).toBe(true);
  });

  it("takes nothing for removed while there are folders that it did not see", async () => {
    await start({ "docs/plan.md": PLAN });
    await stage.sync();

    stage.repo.push({
      "docs/plan.md": "# Harbor\n\n- [ ] Paint the pier\n",
      "zz/moved.plan.md": "# Moved\n\n- [ ] Mend the crane\n",
    });
    await stage.sync();

    expect(states()).toContain("Mend the crane: open");
  });

  it("closes what was removed where everything that is asked for was seen", async () => {
    await start({ "docs/plan.md": PLAN, ".github/plansync.yml": "plans: [docs/]\n" });
    await stage.sync();

    stage.repo.push({ "docs/plan.md": "# Harbor\n\n- [ ] Paint the pier\n" });
    await stage.sync();

    expect(states()).toContain("Mend the crane: closed");
  });
});
