import { describe, expect, it } from "@jest/globals";
import { describeShells, PATH } from "./harbor-plan.ts";

describeShells(({ start }) => {
  describe("an edit of the plan", () => {
    it("closes the issue of a ticked box and reopens it when it is unticked", async () => {
      const { stage, before } = await start();

      await stage.edit((text) => text.replace("- [ ] Write the tests", "- [x] Write the tests"));
      expect(stage.repo.issue(before["Write the tests"] ?? 0)).toMatchObject({ state: "closed" });
      await stage.edit((text) => text.replace("- [x] Write the tests", "- [ ] Write the tests"));

      expect(stage.repo.issue(before["Write the tests"] ?? 0).state).toBe("open");
    });

    it("closes the issue of a struck item as not planned", async () => {
      const { stage, before } = await start();

      await stage.edit((text) => text.replace("- [ ] Write the docs", "- [ ] ~~Write the docs~~"));

      expect(stage.repo.issue(before["Write the docs"] ?? 0)).toMatchObject({
        state: "closed",
        stateReason: "not_planned",
      });
    });

    it.each<[string, (text: string) => string, string, string]>([
      [
        "reworded",
        (text) => text.replace("Write the parser", "Write the streaming parser"),
        "Write the parser",
        "Write the streaming parser",
      ],
      [
        "annotated and ticked",
        (text) => text.replace("- [ ] Write the parser", "- [x] Write the parser (a1b2c3d)"),
        "Write the parser",
        "Write the parser",
      ],
      [
        "moved to another step",
        (text) =>
          text
            .replace("- [ ] Write the docs\n", "")
            .replace("- [ ] Seed the data\n", "- [ ] Seed the data\n- [ ] Write the docs\n"),
        "Write the docs",
        "Write the docs",
      ],
      [
        "in a renamed step",
        (text) => text.replace("Step 2: Build it", "Step 2: Construct it"),
        "Write the parser",
        "Write the parser",
      ],
      [
        "below an inserted line",
        (text) => text.replace("- [ ] Write the parser", "- [ ] Sketch the grammar\n- [ ] Write the parser"),
        "Write the parser",
        "Write the parser",
      ],
      [
        "reordered",
        (text) =>
          text.replace(
            "- [ ] Write the parser\n- [ ] Write the tests\n",
            "- [ ] Write the tests\n- [ ] Write the parser\n",
          ),
        "Write the parser",
        "Write the parser",
      ],
    ])("keeps the issue of an item that is %s", async (_, change, from, to) => {
      const { stage, before } = await start();

      const after = await stage.edit(change);

      expect(after[to]).toBe(before[from]);
      expect(stage.repo.issue(after[to] ?? 0).title).toBe(to);
    });

    it("moves an issue under its new step and keeps the plan's order", async () => {
      const { stage } = await start();

      await stage.edit((text) =>
        text
          .replace("- [ ] Write the docs\n", "")
          .replace("- [ ] Create the schema\n", "- [ ] Write the docs\n- [ ] Create the schema\n"),
      );

      expect(stage.tree()).toEqual([
        "#1 Harbor Plan",
        "  #2 Step 1: Set up",
        "    #8 Write the docs",
        "    #3 Create the schema",
        "    #4 Seed the data",
        "  #5 Step 2: Build it (blocked by #2)",
        "    #6 Write the parser",
        "    #7 Write the tests",
      ]);
    });

    it("renames the issue of a renamed step and changes its blockers with Depends On", async () => {
      const { stage, before } = await start();

      const after = await stage.edit((text) =>
        text.replace("### Step 2: Build it\n\n**Depends On**: Step 1\n", "### Step 2: Build all of it\n"),
      );

      expect(after["Step 2: Build all of it"]).toBe(before["Step 2: Build it"]);
      expect(stage.tree()[4]).toBe("  #5 Step 2: Build all of it");
    });

    it("gives an item that becomes a step the label of a step instead of a task's", async () => {
      const { stage, before } = await start();
      stage.repo.setLabels(before["Write the docs"] ?? 0, ["plansync", "plansync:task", "good first issue"], "ada");

      await stage.edit((text) =>
        text.replace("- [ ] Write the docs\n", "\n### Step 3: Write the docs\n\n- [ ] Write the tutorial\n"),
      );

      const issue = stage.repo.issue(before["Write the docs"] ?? 0);
      expect(issue.labels.map((label) => label.name).sort()).toEqual(["good first issue", "plansync", "plansync:step"]);
    });

    it("leaves an issue open whose item may have been rewritten, and says so", async () => {
      const { stage, before } = await start();

      stage.repo.push({
        [PATH]: stage.plan().replace("- [ ] Write the tests", "- [ ] Measure the coverage of everything"),
      });
      const report = await stage.sync();

      expect(stage.repo.issue(before["Write the tests"] ?? 0).state).toBe("open");
      expect(report.plans[0]?.orphans).toEqual([
        { issue: before["Write the tests"], reason: expect.stringContaining("rewritten") },
      ]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("closes the issue of a removed item as not planned and reopens it when the item comes back", async () => {
      const { stage, before } = await start();
      const text = stage.plan();

      await stage.edit((now) => now.replace("- [ ] Write the tests\n", ""));
      expect(stage.repo.issue(before["Write the tests"] ?? 0)).toMatchObject({
        state: "closed",
        stateReason: "not_planned",
      });
      await stage.edit(() => text);

      expect(stage.repo.issue(before["Write the tests"] ?? 0).state).toBe("open");
      expect(stage.numbers()["Write the tests"]).toBe(before["Write the tests"]);
    });

    it.each<[string, (text: string) => string]>([
      ["alone", (text) => text],
      [
        "together with edits",
        (text) => text.replace("Write the docs", "Write the handbook").replace("- [ ] Seed", "- [x] Seed"),
      ],
    ])("keeps all issues when the file is renamed %s", async (_, change) => {
      const { stage, before } = await start();
      const moved = "docs/plans/port.md";

      stage.repo.push({ [moved]: change(stage.plan()) }, { delete: [PATH] });
      await stage.sync();

      expect(Object.values(stage.numbers())).toEqual(Object.values(before));
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("follows a plan that is finished and moved out of the globs in one push", async () => {
      const { stage, before } = await start();

      stage.repo.push({ "docs/archive/harbor.md": stage.plan().replaceAll("- [ ]", "- [x]") }, { delete: [PATH] });
      await stage.sync();

      expect(stage.repo.issue(before["Write the docs"] ?? 0).state).toBe("closed");
      expect(stage.repo.issue(1).state).toBe("closed");
    });

    it("gives a path reused for other work its own issues and closes none of the old ones", async () => {
      const { stage, before } = await start();

      stage.repo.push({ [PATH]: "# Lighthouse Plan\n\n### Step 1: Lamp\n\n- [ ] Buy a lamp\n- [ ] Hang the lamp\n" });
      await stage.sync();

      const after = stage.numbers();
      for (const [title, number] of Object.entries(before)) {
        expect(after[title]).toBe(number);
        expect(stage.repo.issue(number).state).toBe("open");
      }
      expect(after["Buy a lamp"]).toBeGreaterThan(8);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("closes nothing when the file vanishes, and says so once", async () => {
      const { stage, before } = await start();

      stage.repo.push({}, { delete: [PATH] });
      const first = await stage.sync();
      const second = await stage.sync();

      expect(first.plans[0]?.outcome).toBe("orphaned");
      expect(second.plans).toEqual([]);
      for (const number of Object.values(before)) expect(stage.repo.issue(number).state).toBe("open");
    });

    it("does nothing for a plan with conflict markers and continues when they are gone", async () => {
      const { stage, before } = await start();
      const text = stage.plan();

      stage.repo.push({ [PATH]: `<<<<<<< ours\n${text}=======\n>>>>>>> theirs\n` });
      const report = await stage.sync();

      expect(report.plans[0]?.outcome).toBe("refused");
      for (const number of Object.values(before)) expect(stage.repo.issue(number).state).toBe("open");
      await stage.edit(() => text.replace("- [ ] Seed", "- [x] Seed"));
      expect(stage.repo.issue(before["Seed the data"] ?? 0).state).toBe("closed");
    });
  });
});
