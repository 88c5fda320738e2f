import { describe, expect, it } from "@jest/globals";
import { describeShells, PLAN } from "../round-trip/harbor-plan.ts";

const PATH = "docs/plans/harbor.md";
const SIGNED = PLAN.replace("- [ ] Create the schema", "- [/] Create the schema");

describeShells(({ start }) => {
  const labelsOf = (
    stage: { repo: { issue(number: number): { labels: Iterable<{ name: string }> } } },
    number: number,
  ) => [...stage.repo.issue(number).labels].map(({ name }) => name);

  describe("work that somebody has started", () => {
    it("is a label on GitHub, from its creation on, and comes and goes with the plan's sign", async () => {
      const { stage, before } = await start(SIGNED);
      const number = before["Create the schema"] ?? 0;
      expect(labelsOf(stage, number)).toContain("in progress");
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      stage.repo.push({
        [PATH]: stage.plan().replace("- [/] Create", "- [ ] Create").replace("- [ ] Seed", "- [/] Seed"),
      });
      await stage.sync();
      expect(labelsOf(stage, number)).not.toContain("in progress");
      expect(labelsOf(stage, before["Seed the data"] ?? 0)).toContain("in progress");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("is written into a plan that has a sign for it, and taken off with the label or with the tick", async () => {
      const { stage, before } = await start(SIGNED);
      const number = before["Seed the data"] ?? 0;
      const text = stage.plan();

      stage.repo.setLabels(number, [...labelsOf(stage, number), "in progress"], "ada");
      await stage.sync();
      expect(stage.plan()).toBe(text.replace("- [ ] Seed", "- [/] Seed"));
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      stage.repo.setLabels(
        number,
        labelsOf(stage, number).filter((name) => name !== "in progress"),
        "ada",
      );
      await stage.sync();
      expect(stage.plan()).toBe(text);
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      stage.repo.closeIssue(before["Create the schema"] ?? 0, { by: "ada" });
      await stage.sync();
      expect(stage.plan()).toBe(text.replace("- [/] Create", "- [x] Create"));
      expect(labelsOf(stage, before["Create the schema"] ?? 0)).not.toContain("in progress");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("is started again when its issue is reopened, on both sides", async () => {
      const { stage, before } = await start(SIGNED);
      const number = before["Create the schema"] ?? 0;
      stage.repo.closeIssue(number, { by: "ada" });
      await stage.sync();

      stage.repo.reopenIssue(number, "ada");
      await stage.sync();

      expect(stage.plan()).toBe(SIGNED);
      expect(labelsOf(stage, number)).toContain("in progress");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("is started where its issue is reopened and gets the label at once", async () => {
      const { stage, before } = await start(SIGNED);
      const number = before["Seed the data"] ?? 0;
      stage.repo.closeIssue(number, { by: "ada" });
      await stage.sync();

      stage.repo.reopenIssue(number, "ada");
      stage.repo.setLabels(number, [...labelsOf(stage, number), "in progress"], "ada");
      await stage.sync();

      expect(stage.plan()).toBe(SIGNED.replace("- [ ] Seed", "- [/] Seed"));
      expect(labelsOf(stage, number)).toContain("in progress");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("takes over the only sign of the plan from other work in one run", async () => {
      const { stage, before } = await start(SIGNED);
      const [schema = 0, seed = 0] = [before["Create the schema"], before["Seed the data"]];

      const others = labelsOf(stage, schema).filter((name) => name !== "in progress");
      stage.repo.setLabels(schema, others, "ada");
      stage.repo.setLabels(seed, [...labelsOf(stage, seed), "in progress"], "ada");
      await stage.sync();

      expect(stage.plan()).toBe(PLAN.replace("- [ ] Seed", "- [/] Seed"));
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("is started again once it is reopened, where the plan still says so", async () => {
      const { stage, before } = await start(SIGNED);
      const number = before["Create the schema"] ?? 0;
      stage.repo.closeIssue(number, { by: "ada", reason: "not_planned" });
      await stage.sync();
      expect(labelsOf(stage, number)).not.toContain("in progress");
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      // The record of another second: what our events say of the label is older.
      stage.repo.editIssue(before["Seed the data"] ?? 0, { title: "Seed all the data" }, "ada");
      stage.sandbox.clock.advance(60_000);
      await stage.sync();
      stage.repo.reopenIssue(number, "ada");
      await stage.sync();
      expect(stage.plan()).toContain("- [/] Create the schema\n");
      expect(labelsOf(stage, number)).toContain("in progress");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("is a label alone where the plan has no sign for it, and no difference", async () => {
      const { stage, before } = await start();
      const number = before["Seed the data"] ?? 0;
      const text = stage.plan();

      stage.repo.setLabels(number, [...labelsOf(stage, number), "in progress"], "ada");
      const report = await stage.sync();
      expect(stage.plan()).toBe(text);
      expect(report.plans[0]?.items.find(({ issue }) => issue === number)?.result).toBe("unchanged");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });
});
