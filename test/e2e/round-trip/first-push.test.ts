import { describe, expect, it } from "@jest/globals";
import { describeShells, PATH, PLAN } from "./harbor-plan.ts";

describeShells(({ open, start }) => {
  describe("the first push", () => {
    it("creates an issue for the plan, each step and each open task, in order, with parents, labels and blockers", async () => {
      const { stage } = await start();

      const issues = stage.repo.issues();
      expect(issues.map((issue) => issue.title)).toEqual([
        "Harbor Plan",
        "Step 1: Set up",
        "Create the schema",
        "Seed the data",
        "Step 2: Build it",
        "Write the parser",
        "Write the tests",
        "Write the docs",
      ]);
      expect(stage.tree()).toEqual([
        "#1 Harbor Plan",
        "  #2 Step 1: Set up",
        "    #3 Create the schema",
        "    #4 Seed the data",
        "  #5 Step 2: Build it (blocked by #2)",
        "    #6 Write the parser",
        "    #7 Write the tests",
        "    #8 Write the docs",
      ]);
      expect(issues.map((issue) => issue.labels.map((label) => label.name).join(" "))).toEqual([
        "plansync plansync:plan",
        "plansync plansync:step",
        "plansync plansync:task",
        "plansync plansync:task",
        "plansync plansync:step",
        "plansync plansync:task",
        "plansync plansync:task",
        "plansync plansync:task",
      ]);
    });

    it("puts done items, and every check, into the checklist of the nearest issue", async () => {
      const { stage } = await start();

      const body = stage.repo.issue(2).body;
      expect(body).toMatch(/^- \[x\] Install the tools <!-- box:/m);
      expect(body).toMatch(/^- \[ \] The schema loads <!-- box:/m);
    });

    it("creates nothing for a plan without open items", async () => {
      const stage = await open({ [PATH]: PLAN.replaceAll("- [ ]", "- [x]") });

      const report = await stage.sync();

      expect(stage.repo.issues()).toEqual([]);
      expect(stage.sandbox.log.writes()).toEqual([]);
      expect(report.plans[0]?.outcome).toBe("idle");
    });

    it("creates closed issues for done items if configured", async () => {
      const stage = await open({ [PATH]: PLAN, ".github/plansync.yml": "done-items: create\n" });

      await stage.sync();

      const done = stage.repo.issue(stage.numberOf("Install the tools"));
      expect(done.state).toBe("closed");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("writes nothing the second time", async () => {
      const { stage } = await start();

      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });
});
