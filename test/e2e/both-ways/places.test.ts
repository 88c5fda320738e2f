import { describe, expect, it } from "@jest/globals";
import { describeShells } from "../round-trip/harbor-plan.ts";

const PATH = "docs/plans/harbor.md";

describeShells(({ start }) => {
  describe("a task that a colleague puts below another step", () => {
    it("takes its line along, behind the sibling before it", async () => {
      const { stage, before } = await start();
      const text = stage.plan();
      stage.repo.setParent(before["Seed the data"] ?? 0, before["Step 2: Build it"] ?? 0, "ada");
      await stage.sync();

      expect(stage.plan()).toBe(
        text
          .replace("- [ ] Seed the data\n", "")
          .replace("- [ ] Write the docs\n", "- [ ] Write the docs\n- [ ] Seed the data\n"),
      );
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("stays on both sides where the plan moves it elsewhere", async () => {
      const { stage, before } = await start();
      const number = before["Write the parser"] ?? 0;
      stage.repo.setParent(number, before["Create the schema"] ?? 0, "ada");
      stage.repo.push({
        [PATH]: stage
          .plan()
          .replace("- [ ] Write the parser\n", "")
          .replace("- [ ] Seed the data\n", "- [ ] Seed the data\n- [ ] Write the parser\n"),
      });
      await stage.sync();

      expect(stage.plan()).toContain("- [ ] Seed the data\n- [ ] Write the parser\n");
      expect(stage.repo.issue(number).parent?.number).toBe(before["Create the schema"]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("is not put below itself: a circle with what the plan moved is a conflict", async () => {
      const { stage, before } = await start();
      const text = stage.plan();
      stage.repo.setParent(before["Step 2: Build it"] ?? 0, before["Seed the data"] ?? 0, "ada");
      await stage.sync();
      expect(stage.plan().split("\n").toSorted()).toEqual(text.split("\n").toSorted());
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("two steps that plan and GitHub each put below the other", () => {
    it("are a conflict, and no line is lost", async () => {
      const { stage } = await start(
        "# Harbor Plan\n\n- [ ] Create the schema\n  - [ ] Seed the data\n- [ ] Write the parser\n  - [ ] Write the docs\n",
      );
      const [one, two] = [stage.numberOf("Create the schema"), stage.numberOf("Write the parser")];
      const text =
        "# Harbor Plan\n\n- [ ] Write the parser\n  - [ ] Write the docs\n  - [ ] Create the schema\n    - [ ] Seed the data\n";
      stage.repo.push({ [PATH]: text });
      stage.repo.setParent(two, one, "ada");
      const report = await stage.sync();

      expect(stage.plan()).toBe(text);
      expect(stage.repo.issue(two).parent?.number).toBe(one);
      expect(report.totals.conflicts).toBeGreaterThan(0);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("an issue that is taken out of its parent", () => {
    it("keeps its line, and stays out until the plan moves it", async () => {
      const { stage, before } = await start();
      const text = stage.plan();
      const number = before["Seed the data"] ?? 0;
      stage.repo.setParent(number, null, "ada");
      await stage.sync();
      expect(stage.plan()).toBe(text);
      expect(stage.repo.issue(number).parent).toBeNull();
      expect(await stage.writesOfAnotherSync()).toEqual([]);
      const again = await stage.sync();
      expect(again.plans[0]?.items.filter(({ result }) => result === "drifted").map(({ issue }) => issue)).toEqual([
        number,
      ]);

      stage.repo.push({
        [PATH]: text
          .replace("- [ ] Seed the data\n", "")
          .replace("- [ ] Write the docs\n", "- [ ] Write the docs\n- [ ] Seed the data\n"),
      });
      await stage.sync();
      expect(stage.repo.issue(number).parent?.number).toBe(before["Step 2: Build it"]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("an issue whose parent is deleted", () => {
    it("is put below the next one above: nobody took it out", async () => {
      const { stage, before } = await start();
      const text = stage.plan();
      stage.repo.deleteIssue(before["Step 2: Build it"] ?? 0, "ada");
      await stage.sync();

      expect(stage.plan()).toBe(text);
      expect(stage.repo.issue(before["Write the parser"] ?? 0).parent?.number).toBe(before["Harbor Plan"]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("a line that can't be read for a while", () => {
    it("keeps its place among its siblings, new ones too", async () => {
      const { stage, before } = await start();
      const broken = stage.plan().replace("- [ ] Write the tests\n", "- [] Write the tests\n- [ ] Handle BOM\n");
      stage.repo.push({ [PATH]: broken });
      await stage.sync();
      expect(stage.plan()).toBe(broken);

      const mended = broken.replace("- [] Write", "- [ ] Write");
      stage.repo.push({ [PATH]: mended });
      await stage.sync();
      expect(stage.plan()).toBe(mended);
      expect(stage.repo.issue(before["Step 2: Build it"] ?? 0).children.map(({ title }) => title)).toEqual([
        "Write the parser",
        "Write the tests",
        "Handle BOM",
        "Write the docs",
      ]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("follows its issue to another place among its siblings once it can be read", async () => {
      const { stage, before } = await start();
      const text = stage.plan();
      const broken = text.replace("- [ ] Write the docs", "- [] Write the docs");
      stage.repo.push({ [PATH]: broken });
      await stage.sync();
      stage.repo.moveAfter(before["Write the docs"] ?? 0, before["Write the parser"] ?? 0);
      await stage.sync();
      expect(stage.plan()).toBe(broken);
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      stage.repo.push({ [PATH]: text });
      await stage.sync();
      expect(stage.plan()).toContain("- [ ] Write the parser\n- [ ] Write the docs\n- [ ] Write the tests\n");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("sub-issues that are put in another order", () => {
    it("take their lines along", async () => {
      const { stage, before } = await start();
      const text = stage.plan();
      stage.repo.moveAfter(before["Write the docs"] ?? 0, before["Write the parser"] ?? 0);
      await stage.sync();
      expect(stage.plan()).toBe(
        text
          .replace("- [ ] Write the docs\n", "")
          .replace("- [ ] Write the parser\n", "- [ ] Write the parser\n- [ ] Write the docs\n"),
      );
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });
});
