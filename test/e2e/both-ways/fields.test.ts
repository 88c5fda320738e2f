import { describe, expect, it } from "@jest/globals";
import { describeShells } from "../round-trip/harbor-plan.ts";

const PATH = "docs/plans/harbor.md";
const OWNED = `# Harbor Plan

## Step 1: Set up

- [ ] Create the schema #backend @ada
- [ ] Seed the data #backend @ada
- [ ] Write the docs @ada
`;

describeShells(({ start, open }) => {
  const labelsOf = (
    stage: { repo: { issue(number: number): { labels: Iterable<{ name: string }> } } },
    number: number,
  ) => [...stage.repo.issue(number).labels].map(({ name }) => name);

  describe("tags and labels", () => {
    it("are the same on both sides, where the plan uses the word as a tag", async () => {
      const { stage, before } = await start(OWNED);
      const number = before["Create the schema"] ?? 0;
      expect(labelsOf(stage, number)).toContain("backend");
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      stage.repo.setLabels(
        number,
        labelsOf(stage, number).filter((name) => name !== "backend"),
        "ada",
      );
      stage.repo.setLabels(before["Write the docs"] ?? 0, ["plansync", "plansync:task", "needs-triage"], "ada");
      await stage.sync();
      expect(stage.plan()).toBe(OWNED.replace("Create the schema #backend @ada", "Create the schema @ada"));
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      stage.repo.push({ [PATH]: stage.plan().replace("Seed the data #backend", "Seed the data") });
      await stage.sync();
      expect(labelsOf(stage, before["Seed the data"] ?? 0)).not.toContain("backend");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("tags that are to be no labels", () => {
    it("stay in the plan, and labels of their name on GitHub", async () => {
      const stage = await open({ [PATH]: OWNED, ".github/plansync.yml": "tag-labels: false\n" });
      await stage.sync();
      const { "Seed the data": seed = 0, "Create the schema": schema = 0 } = stage.numbers();
      expect(labelsOf(stage, seed)).not.toContain("backend");

      const text = OWNED.replace("Seed the data #backend", "Seed the data #frontend");
      stage.repo.push({ [PATH]: text });
      stage.repo.setLabels(schema, [...labelsOf(stage, schema), "frontend"], "ada");
      await stage.sync();

      expect(labelsOf(stage, seed)).not.toContain("frontend");
      expect(stage.plan()).toBe(text);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("are those whose name is too long for one, also in a line that has an issue", async () => {
      const { stage, before } = await start(OWNED);
      const long = "x".repeat(51);
      stage.repo.push({ [PATH]: OWNED.replace("Seed the data #backend", `Seed the data #backend #${long}`) });

      await stage.sync();

      expect(labelsOf(stage, before["Seed the data"] ?? 0)).toEqual(
        expect.arrayContaining(["backend", "plansync:task"]),
      );
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("labels that no tag names", () => {
    it("never enter the plan, also where one of their words becomes a tag in another line", async () => {
      const { stage, before } = await start(OWNED);
      const labelled = [before["Create the schema"] ?? 0, before["Write the docs"] ?? 0];
      for (const number of labelled) stage.repo.setLabels(number, [...labelsOf(stage, number), "bug", "later"], "ada");
      await stage.sync();
      expect(stage.plan()).toBe(OWNED);
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      const text = OWNED.replace("Seed the data #backend", "Seed the data #backend #bug");
      stage.repo.push({ [PATH]: text });
      await stage.sync();
      expect(stage.plan()).toBe(text);
      expect(labelsOf(stage, before["Seed the data"] ?? 0)).toContain("bug");
      for (const number of labelled) expect(labelsOf(stage, number)).toContain("bug");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
      await stage.sync();
      expect(stage.plan()).toBe(text);
    });
  });

  describe("owners and assignees", () => {
    it("are the same on both sides", async () => {
      const { stage, before } = await start(OWNED);
      const number = before["Create the schema"] ?? 0;
      const assigned = () => stage.repo.issue(number).assignees.map(({ login }) => login);
      expect(assigned()).toEqual(["ada"]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      stage.repo.push({
        [PATH]: stage.plan().replace("Create the schema #backend @ada", "Create the schema #backend"),
      });
      await stage.sync();
      expect(assigned()).toEqual([]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      const docs = before["Write the docs"] ?? 0;
      stage.sandbox.addUser("grace");
      stage.repo.setRole("grace", "write");
      stage.repo.setAssignees(docs, ["grace"], "ada");
      await stage.sync();
      expect(stage.plan()).toContain("- [ ] Write the docs @grace\n");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("leave the others of a line alone, where one of them is unassigned", async () => {
      const text = OWNED.replace("- [ ] Create", "**Owner:** @ada, @grace\n\n- [ ] Create");
      const stage = await open({ [PATH]: text });
      stage.sandbox.addUser("grace");
      stage.repo.setRole("grace", "write");
      await stage.sync();
      const step = stage.numbers()["Step 1: Set up"] ?? 0;
      const assigned = () => stage.repo.issue(step).assignees.map(({ login }) => login);
      expect(assigned()).toEqual(["ada", "grace"]);

      stage.repo.setAssignees(step, ["grace"], "ada");
      await stage.sync();

      expect(stage.plan()).toBe(text);
      expect(assigned()).toEqual(["grace"]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("stay apart, and are not tried again, where GitHub can't assign whom the plan names", async () => {
      const { stage, before } = await start(OWNED);
      const docs = before["Write the docs"] ?? 0;
      stage.repo.push({ [PATH]: stage.plan().replace("Write the docs @ada", "Write the docs @nobody-here") });
      await stage.sync();

      expect(stage.plan()).toContain("Write the docs @nobody-here");
      expect(stage.repo.issue(docs).assignees).toEqual([]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });
});
