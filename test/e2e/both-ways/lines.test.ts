import { describe, expect, it } from "@jest/globals";
import { describeShells, PATH, PLAN } from "../round-trip/harbor-plan.ts";
import type { Stage } from "../round-trip/engine.ts";
import { addSubIssue } from "./takes.ts";

/** People with and without a say in the repository. */
function staff({ sandbox, repo }: Stage): void {
  for (const login of ["grace", "triager", "passer-by"]) sandbox.addUser(login);
  repo.setRole("grace", "write");
  repo.setRole("triager", "triage");
}

describeShells(({ start, open }) => {
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
      ["an outsider's that triage attaches", "passer-by", "triager", false],
      ["an outsider's that a writer attaches", "passer-by", "grace", true],
      ["a writer's that triage attaches", "grace", "triager", true],
      ["a bot's that triage attaches", "dependabot[bot]", "triager", false],
      ["a bot's that a writer attaches", "dependabot[bot]", "grace", true],
    ])("gets one only by the word of somebody who may write: %s", async (_, author, attacher, gets) => {
      const { stage } = await start();
      staff(stage);
      const text = stage.plan();
      addSubIssue(stage, "Handle BOM", "Step 2: Build it", author, attacher);
      const report = await stage.sync();

      expect(stage.plan().includes("Handle BOM")).toBe(gets);
      expect([report.totals.taken, report.totals.proposed]).toEqual(gets ? [1, 0] : [0, 1]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
      if (gets) return;
      expect(stage.plan()).toBe(text);
      const number = stage.numberOf("Handle BOM");
      stage.sandbox.clock.advance(2000);
      stage.repo.setParent(number, null, "grace");
      stage.repo.setParent(number, stage.numberOf("Step 2: Build it"), "grace");
      await stage.sync();
      expect(stage.plan()).toContain("- [ ] Handle BOM\n");
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

    it("keeps its line as it is where its author, an outsider, renames it afterwards", async () => {
      const { stage } = await start();
      staff(stage);
      const number = addSubIssue(stage, "Handle BOM", "Step 2: Build it", "passer-by", "grace");
      await stage.sync();
      const text = stage.plan();
      expect(text).toContain("- [ ] Handle BOM\n");

      stage.sandbox.clock.advance(2000);
      stage.repo.editIssue(number, { title: "Buy my course" }, "passer-by");
      const report = await stage.sync();
      expect(stage.plan()).toBe(text);
      expect(report.totals.proposed).toBe(1);
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      stage.sandbox.clock.advance(2000);
      stage.repo.editIssue(number, { title: "Handle the BOM" }, "grace");
      await stage.sync();
      expect(stage.plan()).toContain("- [ ] Handle the BOM\n");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("never comes back where removed items keep their issues", async () => {
      const stage = await open({ [PATH]: PLAN, ".github/plansync.yml": "on-item-removed: keep\n" });
      await stage.sync();
      const number = addSubIssue(stage, "Handle BOM", "Step 2: Build it");
      await stage.sync();
      stage.repo.push({ [PATH]: PLAN.replace("- [ ] Write the tests\n", "") });
      for (let run = 0; run < 3; run += 1) await stage.sync();

      expect(stage.plan()).toBe(PLAN.replace("- [ ] Write the tests\n", ""));
      expect(stage.repo.issue(number).state).toBe("open");
      expect(stage.repo.issue(stage.numberOf("Write the tests")).state).toBe("open");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("keeps the issue open below which it hangs, though that one's line is removed", async () => {
      const { stage } = await start();
      const number = stage.numberOf("Write the tests");
      stage.repo.push({ [PATH]: PLAN.replace("- [ ] Write the tests\n", "") });
      addSubIssue(stage, "Handle BOM", "Write the tests");
      await stage.sync();

      expect(stage.plan()).toBe(PLAN.replace("- [ ] Write the tests\n", ""));
      expect(stage.repo.issue(number).state).toBe("open");
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
