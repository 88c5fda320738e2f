import { describe, expect, it } from "@jest/globals";
import { describeShells } from "../round-trip/harbor-plan.ts";

describeShells(({ start }) => {
  describe("a sub-issue that a colleague adds", () => {
    it("gets a line behind the sibling before it, and becomes the line's issue", async () => {
      const { stage, before } = await start();
      const text = stage.plan();
      const commits = stage.repo.commits().length;

      const number = stage.repo.createIssue({ title: "Handle BOM", by: "ada" }).number;
      stage.repo.setParent(number, before["Step 2: Build it"] ?? 0, "ada");
      await stage.sync();

      expect(stage.plan()).toBe(text.replace("- [ ] Write the docs\n", "- [ ] Write the docs\n- [ ] Handle BOM\n"));
      expect(stage.repo.commits()).toHaveLength(commits + 1);
      expect(stage.repo.issues().filter(({ title }) => title === "Handle BOM")).toHaveLength(1);
      expect([...stage.repo.issue(number).labels].map(({ name }) => name)).toContain("plansync");
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      stage.repo.closeIssue(number, { by: "ada" });
      await stage.sync();
      expect(stage.plan()).toContain("- [x] Handle BOM\n");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("is bound to a line of the same title that the author adds at the same time", async () => {
      const { stage, before } = await start();
      const number = stage.repo.createIssue({ title: "Handle BOM", by: "ada" }).number;
      stage.repo.setParent(number, before["Step 2: Build it"] ?? 0, "ada");
      stage.repo.push({
        "docs/plans/harbor.md": stage
          .plan()
          .replace("- [ ] Write the tests\n", "- [ ] Write the tests\n- [ ] Handle BOM\n"),
      });
      await stage.sync();

      expect(stage.repo.issues().filter(({ title }) => title === "Handle BOM")).toHaveLength(1);
      expect(stage.plan().match(/Handle BOM/g)).toHaveLength(1);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("gets a line below a task, and its own sub-issue one below it", async () => {
      const { stage, before } = await start();
      const text = stage.plan();
      const parent = stage.repo.createIssue({ title: "Handle BOM", by: "ada" }).number;
      const child = stage.repo.createIssue({ title: "Find one", by: "ada" }).number;
      stage.repo.setParent(parent, before["Write the parser"] ?? 0, "ada");
      stage.repo.setParent(child, parent, "ada");
      await stage.sync();

      expect(stage.plan()).toBe(
        text.replace("- [ ] Write the parser\n", "- [ ] Write the parser\n  - [ ] Handle BOM\n    - [ ] Find one\n"),
      );
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("gets a line behind one that can be read, and keeps it there", async () => {
      const { stage, before } = await start();
      const broken = stage.plan().replace("- [ ] Write the docs", "- [] Write the docs");
      stage.repo.push({ "docs/plans/harbor.md": broken });
      const number = stage.repo.createIssue({ title: "Handle BOM", by: "ada" }).number;
      stage.repo.setParent(number, before["Step 2: Build it"] ?? 0, "ada");
      await stage.sync();
      expect(stage.plan()).toContain("- [ ] Write the tests\n- [ ] Handle BOM\n- [] Write the docs\n");
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      const mended = stage.plan().replace("- [] Write", "- [ ] Write");
      stage.repo.push({ "docs/plans/harbor.md": mended });
      await stage.sync();
      expect(stage.plan()).toBe(mended);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it.each([
      ["another writer's", "grace", "grace"],
      ["an outsider's, put there by somebody with write access", "passer-by", "grace"],
    ])("gets one where it is %s", async (_, author, by) => {
      const { stage, before } = await start();
      const text = stage.plan();
      stage.sandbox.addUser("grace");
      stage.repo.setRole("grace", "write");
      const number = stage.repo.createIssue({ title: "Handle BOM", by: author }).number;
      stage.repo.setParent(number, before["Step 2: Build it"] ?? 0, by);
      await stage.sync();

      expect(stage.plan()).toBe(text.replace("- [ ] Write the docs\n", "- [ ] Write the docs\n- [ ] Handle BOM\n"));
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      stage.repo.editIssue(number, { title: "Handle all BOMs" }, "grace");
      await stage.sync();
      expect(stage.plan()).toContain("- [ ] Handle all BOMs\n");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("leaves a step closed that a person closed", async () => {
      const { stage, before } = await start();
      const [step, ...tasks] = ["Step 2: Build it", "Write the parser", "Write the tests", "Write the docs"].map(
        (title) => before[title] ?? 0,
      );
      stage.repo.closeIssue(step ?? 0, { by: "ada", reason: "not_planned" });
      await stage.sync();
      for (const task of tasks) stage.repo.closeIssue(task, { by: "ada" });
      const number = stage.repo.createIssue({ title: "Handle BOM", by: "ada" }).number;
      stage.repo.setParent(number, step ?? 0, "ada");
      await stage.sync();

      expect(stage.plan()).toContain("- [x] Write the docs\n- [ ] Handle BOM\n");
      expect(stage.repo.issue(step ?? 0).state).toBe("closed");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("opens a step again that was closed because all of it was done", async () => {
      const { stage, before } = await start();
      const [step, ...tasks] = ["Step 2: Build it", "Write the parser", "Write the tests", "Write the docs"].map(
        (title) => before[title] ?? 0,
      );
      for (const task of tasks) stage.repo.closeIssue(task, { by: "ada" });
      await stage.sync();
      expect(stage.repo.issue(step ?? 0).state).toBe("closed");
      const number = stage.repo.createIssue({ title: "Handle BOM", by: "ada" }).number;
      stage.repo.setParent(number, step ?? 0, "ada");
      await stage.sync();

      expect(stage.plan()).toContain("- [x] Write the docs\n- [ ] Handle BOM\n");
      expect(stage.repo.issue(step ?? 0).state).toBe("open");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("gets none where it is an outsider's", async () => {
      const { stage, before } = await start();
      const text = stage.plan();
      const number = stage.repo.createIssue({ title: "Handle BOM", by: "passer-by" }).number;
      stage.repo.setParent(number, before["Step 2: Build it"] ?? 0, "triager");
      await stage.sync();

      expect(stage.plan()).toBe(text);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("never comes back once its line is removed", async () => {
      const { stage, before } = await start();
      const text = stage.plan();
      const number = stage.repo.createIssue({ title: "Handle BOM", by: "ada" }).number;
      stage.repo.setParent(number, before["Step 2: Build it"] ?? 0, "ada");
      await stage.sync();
      stage.repo.push({ "docs/plans/harbor.md": text });
      await stage.sync();

      expect(stage.plan()).toBe(text);
      expect(stage.repo.issue(number).state).toBe("closed");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
      stage.repo.reopenIssue(number, "ada");
      await stage.sync();
      expect(stage.plan()).toBe(text);
    });
  });
});
