import { describe, expect, it } from "@jest/globals";
import { describeShells } from "./harbor-plan.ts";

describeShells(({ start }) => {
  describe("an action on GitHub", () => {
    it("ticks the box of a closed issue: one commit, one character", async () => {
      const { stage, before } = await start();
      const text = stage.plan();
      const commits = stage.repo.commits().length;

      stage.repo.closeIssue(before["Seed the data"] ?? 0, { by: "ada" });
      await stage.sync();

      expect(stage.plan()).toBe(text.replace("- [ ] Seed", "- [x] Seed"));
      expect(stage.repo.commits()).toHaveLength(commits + 1);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("unticks it when the issue is reopened", async () => {
      const { stage, before } = await start();
      const text = stage.plan();
      stage.repo.closeIssue(before["Seed the data"] ?? 0, { by: "ada" });
      await stage.sync();

      stage.repo.reopenIssue(before["Seed the data"] ?? 0, "ada");
      await stage.sync();

      expect(stage.plan()).toBe(text);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("puts three closed issues into one commit", async () => {
      const { stage, before } = await start();
      const commits = stage.repo.commits().length;

      for (const title of ["Create the schema", "Write the parser", "Write the docs"])
        stage.repo.closeIssue(before[title] ?? 0, { by: "ada" });
      await stage.sync();

      expect(stage.plan().match(/\[x\]/g)).toHaveLength(4);
      expect(stage.repo.commits()).toHaveLength(commits + 1);
    });

    it("closes a step when its last task is closed, and reopens it with the task", async () => {
      const { stage, before } = await start();
      for (const title of ["Create the schema", "Seed the data"])
        stage.repo.closeIssue(before[title] ?? 0, { by: "ada" });
      await stage.sync();
      expect(stage.repo.issue(before["Step 1: Set up"] ?? 0).state).toBe("closed");

      stage.repo.reopenIssue(before["Seed the data"] ?? 0, "ada");
      await stage.sync();

      expect(stage.repo.issue(before["Step 1: Set up"] ?? 0).state).toBe("open");
      expect(stage.plan()).toContain("- [ ] Seed the data");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("completes the tasks of a step that a human closes, says so once, and undoes it with the step", async () => {
      const { stage, before } = await start();
      const text = stage.plan();
      const step = before["Step 2: Build it"] ?? 0;
      stage.repo.closeIssue(step, { by: "ada" });
      await stage.sync();
      expect(stage.plan()).toBe(
        text
          .replace("[ ] Write the parser", "[x] Write the parser")
          .replace("[ ] Write the tests", "[x] Write the tests")
          .replace("[ ] Write the docs", "[x] Write the docs"),
      );
      expect(stage.repo.issue(before["Write the docs"] ?? 0).state).toBe("closed");
      expect(stage.comments(step)).toHaveLength(1);
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      stage.repo.reopenIssue(step, "ada");
      await stage.sync();

      expect(stage.plan()).toBe(text);
      expect(stage.repo.issue(before["Write the docs"] ?? 0).state).toBe("open");
      expect(stage.comments(step)).toHaveLength(1);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("leaves a box alone when its issue is closed as not planned, and excludes it from the progress", async () => {
      const { stage, before } = await start();
      const text = stage.plan();

      stage.repo.closeIssue(before["Write the docs"] ?? 0, { by: "ada", reason: "not_planned" });
      const report = await stage.sync();

      expect(stage.plan()).toBe(text);
      expect(report.plans[0]).toMatchObject({ done: 1, total: 5, dropped: 1 });
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("stops following a plan whose own issue is closed as not planned, until it is reopened", async () => {
      const { stage, before } = await start();
      stage.repo.closeIssue(1, { by: "ada", reason: "not_planned" });
      stage.repo.closeIssue(before["Seed the data"] ?? 0, { by: "ada" });
      const stopped = await stage.sync();
      expect(stopped.plans[0]?.outcome).toBe("stopped");
      expect(stage.plan()).toContain("- [ ] Seed the data");

      stage.repo.reopenIssue(1, "ada");
      await stage.sync();

      expect(stage.plan()).toContain("- [x] Seed the data");
    });

    it("ticks the box of the plan when a box in an issue's checklist is ticked, and back", async () => {
      const { stage, before } = await start();
      const text = stage.plan();
      stage.repo.tickBox(before["Step 1: Set up"] ?? 0, "The schema loads", "ada");
      await stage.sync();
      expect(stage.plan()).toBe(text.replace("- [ ] The schema loads", "- [x] The schema loads"));
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      stage.repo.tickBox(before["Step 1: Set up"] ?? 0, "The schema loads", "ada", false);
      await stage.sync();

      expect(stage.plan()).toBe(text);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("gives a done task an issue once its line in the checklist is unticked", async () => {
      const { stage, before } = await start();

      stage.repo.tickBox(before["Step 1: Set up"] ?? 0, "Install the tools", "ada", false);
      await stage.sync();

      expect(stage.plan()).toContain("- [ ] Install the tools");
      expect(stage.repo.issue(stage.numbers()["Install the tools"] ?? 0).state).toBe("open");
      expect(stage.tree().slice(1, 5)).toEqual([
        "  #2 Step 1: Set up",
        "    #3 Create the schema",
        "    #9 Install the tools",
        "    #4 Seed the data",
      ]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("takes a title that was edited on GitHub into the plan, until the plan changes its own", async () => {
      const { stage, before } = await start();
      const task = before["Write the docs"] ?? 0;
      stage.repo.editIssue(task, { title: "Write good docs" }, "ada");
      const report = await stage.sync();
      expect(stage.repo.issue(task).title).toBe("Write good docs");
      expect(report.plans[0]?.items.find((item) => item.issue === task)?.result).toBe("taken");

      await stage.edit((text) => text.replace("Write good docs", "Write the manual"));

      expect(stage.repo.issue(task).title).toBe("Write the manual");
    });

    it("never replaces an issue that was deleted", async () => {
      const { stage, before } = await start();

      stage.repo.deleteIssue(before["Write the tests"] ?? 0, "ada");
      const report = await stage.sync();

      expect(Object.keys(stage.numbers())).not.toContain("Write the tests");
      expect(report.plans[0]?.items.find((item) => item.title === "Write the tests")).toMatchObject({
        result: "skipped",
        issue: null,
      });
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });
});
