import { describe, expect, it } from "@jest/globals";
import { describeShells } from "../round-trip/harbor-plan.ts";

describeShells(({ start }) => {
  describe("a title that somebody with write access changes on GitHub", () => {
    it("is written into the plan, in one commit that changes these words alone", async () => {
      const { stage, before } = await start();
      const text = stage.plan();
      const commits = stage.repo.commits().length;

      stage.repo.editIssue(before["Write the parser"] ?? 0, { title: "Write the fast parser" }, "ada");
      await stage.sync();

      expect(stage.plan()).toBe(text.replace("- [ ] Write the parser", "- [ ] Write the fast parser"));
      expect(stage.repo.commits()).toHaveLength(commits + 1);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("goes back and forth as often as people like", async () => {
      const { stage, before } = await start();
      const text = stage.plan();
      const number = before["Write the parser"] ?? 0;
      for (const title of ["Write the reader", "Write the parser", "Write a parser"]) {
        stage.repo.editIssue(number, { title }, "ada");
        await stage.sync();
        expect(stage.plan()).toBe(text.replace("Write the parser", title));
      }
      stage.repo.push({ "docs/plans/harbor.md": text });
      await stage.sync();

      expect(stage.repo.issue(number).title).toBe("Write the parser");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("merges with another word that the plan changes: both are on both sides", async () => {
      const { stage, before } = await start();
      const number = before["Write the parser"] ?? 0;

      stage.repo.editIssue(number, { title: "Write the lexer" }, "ada");
      stage.repo.push({ "docs/plans/harbor.md": stage.plan().replace("Write the parser", "Build the parser") });
      await stage.sync();

      expect(stage.plan()).toContain("- [ ] Build the lexer\n");
      expect(stage.repo.issue(number).title).toBe("Build the lexer");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("is a conflict about the same word; another word is taken, and the next act on that word settles it", async () => {
      const { stage, before } = await start();
      const number = before["Write the parser"] ?? 0;
      stage.repo.editIssue(number, { title: "Plan the parser" }, "ada");
      stage.repo.push({ "docs/plans/harbor.md": stage.plan().replace("Write the parser", "Build the parser") });
      await stage.sync();
      expect(stage.plan()).toContain("- [ ] Build the parser\n");
      expect(stage.repo.issue(number).title).toBe("Plan the parser");
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      stage.repo.editIssue(number, { title: "Plan the lexer" }, "ada");
      await stage.sync();
      expect(stage.plan()).toContain("- [ ] Build the lexer\n");
      expect(stage.repo.issue(number).title).toBe("Plan the lexer");
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      stage.repo.push({ "docs/plans/harbor.md": stage.plan().replace("Build the lexer", "Plan the lexer") });
      await stage.sync();
      expect(await stage.writesOfAnotherSync()).toEqual([]);
      stage.repo.editIssue(number, { title: "Draw the lexer" }, "ada");
      await stage.sync();
      expect(stage.plan()).toContain("- [ ] Draw the lexer\n");
    });

    it("is no difference afterwards where it marks a word as code", async () => {
      const { stage, before } = await start();
      const number = before["Write the parser"] ?? 0;

      stage.repo.editIssue(number, { title: "Write the `fast` parser" }, "ada");
      await stage.sync();
      const report = await stage.sync();

      expect(report.plans[0]?.items.find(({ issue }) => issue === number)?.result).toBe("unchanged");
      expect(stage.repo.issue(number).title).toBe("Write the `fast` parser");
    });

    it("is taken although somebody emptied the body, and with it what told the title before", async () => {
      const { stage, before } = await start();
      const number = before["Write the parser"] ?? 0;

      stage.repo.editIssue(number, { title: "Write the lexer" }, "ada");
      stage.repo.editIssue(number, { body: "" }, "ada");
      await stage.sync();

      expect(stage.plan()).toContain("- [ ] Write the lexer\n");
      expect(stage.repo.issue(number).title).toBe("Write the lexer");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("is written together with a tick", async () => {
      const { stage, before } = await start();
      const commits = stage.repo.commits().length;
      const number = before["Write the parser"] ?? 0;

      stage.repo.editIssue(number, { title: "Write the lexer" }, "ada");
      stage.repo.closeIssue(number, { by: "ada" });
      await stage.sync();

      expect(stage.plan()).toContain("- [x] Write the lexer\n");
      expect(stage.repo.commits()).toHaveLength(commits + 1);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("a title that a bot sets over a writer's", () => {
    it("is a proposal, and the writer's words go into the plan", async () => {
      const { stage, before } = await start();
      const number = before["Write the parser"] ?? 0;
      stage.repo.editIssue(number, { title: "Write the lexer" }, "ada");
      stage.sandbox.clock.advance(2000);
      stage.repo.editIssue(number, { title: "[stale] Write the lexer" }, "stale[bot]");
      await stage.sync();

      expect(stage.plan()).toContain("- [ ] Write the lexer\n");
      expect(stage.repo.issue(number).title).toBe("[stale] Write the lexer");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("a title by somebody who may not write into the plan", () => {
    it("is proposed: the plan stays as it is, and so does the title", async () => {
      const { stage, before } = await start();
      const text = stage.plan();

      stage.repo.editIssue(before["Write the parser"] ?? 0, { title: "Buy my course" }, "passer-by");
      await stage.sync();

      expect(stage.plan()).toBe(text);
      expect(stage.repo.issue(before["Write the parser"] ?? 0).title).toBe("Buy my course");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });
});
