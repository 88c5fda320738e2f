import { describe, expect, it } from "@jest/globals";
import { describeShells, PATH, PLAN, type Shell } from "../round-trip/harbor-plan.ts";
import { addSubIssue } from "./takes.ts";

describeShells((shell) => {
  async function startWith(writeBack: "pull-request" | "commit"): Promise<Awaited<ReturnType<Shell["open"]>>> {
    const stage = await shell.open({ [PATH]: PLAN, ".github/plansync.yml": `write-back: ${writeBack}\n` });
    stage.repo.repository.actionsMayCreatePulls = true;
    await stage.sync();
    stage.sandbox.clock.advance(2000);
    return stage;
  }

  describe("a sub-issue among issues of headings", () => {
    it("is proposed as a section of its own in the standing pull request", async () => {
      const stage = await startWith("pull-request");
      const number = addSubIssue(stage, "Ship it", "Harbor Plan");
      await stage.sync();
      const [pull] = stage.repo.pulls();

      expect(stage.plan()).toBe(PLAN);
      const proposed = stage.repo.readFile(PATH, pull?.pull?.headRef) ?? "";
      expect(proposed).toBe(`${PLAN}\n### Step 3: Ship it\n`);
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      stage.repo.mergePull(pull?.number ?? 0, "ada");
      stage.sandbox.clock.advance(2000);
      await stage.sync();
      expect(stage.plan()).toBe(proposed);
      expect(stage.repo.issue(number).title).toBe("Step 3: Ship it");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("stays where it is, and is reported, where nobody looks at a commit before it is made", async () => {
      const stage = await startWith("commit");
      const number = addSubIssue(stage, "Ship it", "Harbor Plan");
      const report = await stage.sync();

      expect(stage.plan()).toBe(PLAN);
      expect(stage.repo.issue(number).title).toBe("Ship it");
      expect(report.totals.taken).toBe(0);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });
});
