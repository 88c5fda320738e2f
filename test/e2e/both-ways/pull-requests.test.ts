import { describe, expect, it } from "@jest/globals";
import { describeShells, PATH, PLAN, type Shell } from "../round-trip/harbor-plan.ts";
import { addSubIssue, TAGGED } from "./takes.ts";

const CONFIG = ".github/plansync.yml";

describeShells((shell) => {
  type HarborStage = Awaited<ReturnType<Shell["open"]>>;

  async function startProposing(
    writeBack: "pull-request" | "off" = "pull-request",
    text: string = PLAN,
  ): Promise<HarborStage> {
    const stage = await shell.open({ [PATH]: text, [CONFIG]: `write-back: ${writeBack}\n` });
    stage.repo.repository.actionsMayCreatePulls = true;
    await stage.sync();
    stage.sandbox.clock.advance(2000);
    return stage;
  }

  /** The text that the open pull request proposes. */
  function proposed(stage: HarborStage): string {
    const [pull, ...more] = stage.repo.pulls().filter(({ state }) => state === "open");
    if (pull?.pull == null || more.length > 0) throw new Error("there is not exactly one open pull request");
    return stage.repo.readFile(PATH, pull.pull.headRef) ?? "";
  }

  function merge(stage: HarborStage): void {
    stage.repo.mergePull(stage.repo.pulls().find(({ state }) => state === "open")?.number ?? 0, "ada");
    stage.sandbox.clock.advance(2000);
  }

  const rename = (stage: HarborStage, from: string, to: string) => {
    stage.repo.editIssue(stage.numberOf(from), { title: to }, "ada");
    stage.sandbox.clock.advance(2000);
  };
  const BOM = PLAN.replace("- [ ] Write the docs\n", "- [ ] Write the docs\n- [ ] Handle BOM\n");

  describe("what the standing pull request says", () => {
    it("names who did what on GitHub, and the issue, and mentions nobody", async () => {
      const stage = await startProposing();
      stage.sandbox.addUser("grace");
      stage.repo.setRole("grace", "write");
      const number = addSubIssue(stage, "Handle BOM", "Step 2: Build it", "grace");
      const parser = stage.numberOf("Write the parser");
      const docs = stage.numberOf("Write the docs");
      const seed = stage.numberOf("Seed the data");
      rename(stage, "Write the parser", "Write the lexer");
      stage.repo.closeIssue(docs, { by: "grace" });
      stage.repo.setParent(seed, stage.numberOf("Step 2: Build it"), "ada");

      await stage.sync();

      const [pull] = stage.repo.pulls();
      expect(pull?.body.split("\n\n").slice(1, 5)).toEqual([
        "Proposed by grace:",
        `- [x] Write the docs (#${docs})\n- new: Handle BOM (#${number})`,
        "Proposed by ada:",
        `- Write the parser → Write the lexer (#${parser})\n- Seed the data: below Step 2: Build it (#${seed})`,
      ]);
      expect(pull?.body).not.toContain("@");
    });
  });

  describe("lines that wait in the standing pull request", () => {
    it("count when they come, not again in each run", async () => {
      const stage = await startProposing();
      for (const batch of [1, 2, 3]) {
        for (let at = 1; at <= 8; at += 1) addSubIssue(stage, `Thing ${batch}.${at} of all`, "Step 2: Build it");
        const report = await stage.sync();
        expect(report.plans[0]?.outcome).not.toBe("held");
      }

      expect(proposed(stage).match(/^- \[ \] Thing/gm)).toHaveLength(24);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("a sub-issue whose line waits in the standing pull request", () => {
    it("is that line's when it is merged, also under another title by then", async () => {
      const stage = await startProposing();
      const number = addSubIssue(stage, "Handle BOM", "Step 2: Build it");
      await stage.sync();
      expect(stage.plan()).toBe(PLAN);
      expect(proposed(stage)).toBe(BOM);
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      stage.sandbox.clock.advance(2000);
      rename(stage, "Handle BOM", "Handle the BOM");
      merge(stage);
      await stage.sync();
      expect(proposed(stage)).toBe(BOM.replace("Handle BOM", "Handle the BOM"));
      merge(stage);
      await stage.sync();
      expect(stage.plan()).toBe(BOM.replace("Handle BOM", "Handle the BOM"));
      expect(stage.titles().filter((title) => title.startsWith("Handle"))).toEqual(["Handle the BOM"]);
      expect([...stage.repo.issue(number).labels].map(({ name }) => name)).toContain("plansync");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("is renamed in the pull request while it waits", async () => {
      const stage = await startProposing();
      addSubIssue(stage, "Handle BOM", "Step 2: Build it");
      await stage.sync();
      stage.sandbox.clock.advance(2000);
      rename(stage, "Handle BOM", "Handle the BOM");
      await stage.sync();
      expect(proposed(stage)).toBe(BOM.replace("Handle BOM", "Handle the BOM"));
      merge(stage);
      await stage.sync();
      expect(stage.titles().filter((title) => title.startsWith("Handle"))).toEqual(["Handle the BOM"]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("a sub-issue whose line will not come any more", () => {
    const ELSEWHERE = PLAN.replace("- [ ] Seed the data\n", "- [ ] Seed the data\n- [ ] Handle BOM\n");
    const openBom = (stage: HarborStage) =>
      stage.repo.issues().filter(({ title, state }) => title === "Handle BOM" && state === "open");

    it("because it was closed, is not what a new line of its title means", async () => {
      const stage = await startProposing();
      const number = addSubIssue(stage, "Handle BOM", "Step 2: Build it");
      await stage.sync();
      stage.repo.closeIssue(number, { by: "ada", reason: "not_planned" });
      await stage.sync();
      expect(stage.repo.pulls().filter(({ state }) => state === "open")).toEqual([]);

      stage.repo.push({ [PATH]: ELSEWHERE });
      await stage.sync();

      expect(openBom(stage).map((issue) => issue.parent?.title)).toEqual(["Step 1: Set up"]);
      expect(stage.repo.issue(number).state).toBe("closed");
      expect(stage.plan()).toBe(ELSEWHERE);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("because it was turned down, stays where it is when a line of its title is written elsewhere", async () => {
      const stage = await startProposing();
      const number = addSubIssue(stage, "Handle BOM", "Step 2: Build it");
      await stage.sync();
      stage.repo.closePull(stage.repo.pulls().find(({ state }) => state === "open")?.number ?? 0, "ada");
      await stage.sync();

      stage.repo.push({ [PATH]: ELSEWHERE });
      await stage.sync();

      expect(openBom(stage).map((issue) => issue.parent?.title)).toEqual(["Step 2: Build it", "Step 1: Set up"]);
      expect([...stage.repo.issue(number).labels]).toEqual([]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("a title that came with the standing pull request", () => {
    it("is still the one that an older branch rewords", async () => {
      const stage = await startProposing();
      const number = stage.numberOf("Write the parser");
      rename(stage, "Write the parser", "Split words into tokens");
      await stage.sync();
      merge(stage);
      await stage.sync();
      expect(stage.plan()).toContain("- [ ] Split words into tokens\n");

      stage.repo.push({ [PATH]: PLAN.replace("Write the parser", "Write the parser twice") });
      await stage.sync();

      expect(stage.repo.issue(number)).toMatchObject({ title: "Write the parser twice", state: "open" });
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("a title that waits in the standing pull request", () => {
    it("is the base of both sides once it is merged: set back on GitHub before the next sync, it is set back here", async () => {
      const stage = await startProposing();
      rename(stage, "Write the parser", "Write the lexer");
      await stage.sync();
      expect(proposed(stage)).toBe(PLAN.replace("the parser", "the lexer"));
      expect(await stage.writesOfAnotherSync()).toEqual([]);
      stage.sandbox.clock.advance(2000);
      merge(stage);
      rename(stage, "Write the lexer", "Write the parser");
      await stage.sync();
      expect(stage.titles()).toContain("Write the parser");
      expect(proposed(stage)).toBe(PLAN);
      merge(stage);
      await stage.sync();
      expect(stage.plan()).toBe(PLAN);
      expect(stage.titles()).toContain("Write the parser");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  describe("a label that is taken off, in the standing pull request", () => {
    it("is agreed once that is merged: put back on GitHub before the next sync, it comes back here", async () => {
      // Half of its neighbours have a tag, so that there is a place for it.
      const text = TAGGED.replace("Install the tools", "Install the tools #backend");
      const stage = await startProposing("pull-request", text);
      const number = stage.numberOf("Seed the data");
      const labels = stage.repo.issue(number).labels.map(({ name }) => name);
      stage.repo.setLabels(
        number,
        labels.filter((name) => name !== "backend"),
        "ada",
      );
      await stage.sync();
      expect(proposed(stage)).toBe(text.replace("Seed the data #backend", "Seed the data"));
      expect(await stage.writesOfAnotherSync()).toEqual([]);
      stage.sandbox.clock.advance(2000);
      merge(stage);
      stage.repo.setLabels(number, labels, "ada");
      await stage.sync();
      expect(proposed(stage)).toBe(text);
      merge(stage);
      await stage.sync();
      expect(stage.plan()).toBe(text);
      expect(stage.repo.issue(number).labels.map(({ name }) => name)).toContain("backend");
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });

  type Act = (stage: HarborStage) => void;
  const after = (stage: HarborStage, task: string, sibling: string) => {
    stage.repo.moveAfter(stage.numberOf(task), stage.numberOf(sibling));
  };
  const below = (stage: HarborStage, task: string, step: string) => {
    stage.repo.setParent(stage.numberOf(task), stage.numberOf(step), "ada");
  };

  describe.each<readonly [what: string, act: Act, wanted: string, undo: Act, undone?: string]>([
    [
      "a title",
      (stage: HarborStage) => {
        rename(stage, "Write the parser", "Write the lexer");
      },
      PLAN.replace("the parser", "the lexer"),
      (stage) => {
        rename(stage, "Write the lexer", "Write the parser");
      },
    ],
    [
      "a new line",
      (stage: HarborStage) => void addSubIssue(stage, "Handle BOM", "Step 2: Build it"),
      BOM,
      (stage) => {
        stage.repo.closeIssue(stage.numberOf("Handle BOM"), { by: "ada" });
      },
      BOM.replace("[ ] Handle BOM", "[x] Handle BOM"),
    ],
    [
      "a moved line",
      (stage: HarborStage) => {
        below(stage, "Seed the data", "Step 2: Build it");
      },
      PLAN.replace("- [ ] Seed the data\n", "").replace("the docs\n", "the docs\n- [ ] Seed the data\n"),
      (stage) => {
        below(stage, "Seed the data", "Step 1: Set up");
      },
      // Behind the sibling that has an issue: the box before it has none.
      PLAN.replace("- [x] Install the tools\n- [ ] Seed the data\n", "- [ ] Seed the data\n- [x] Install the tools\n"),
    ],
    [
      "an order",
      (stage: HarborStage) => {
        after(stage, "Write the docs", "Write the parser");
      },
      PLAN.replace("- [ ] Write the docs\n", "").replace("the parser\n", "the parser\n- [ ] Write the docs\n"),
      (stage) => {
        after(stage, "Write the docs", "Write the tests");
      },
    ],
  ])("%s in the standing pull request", (_, act, wanted, undo, undone) => {
    it("is withdrawn with it where somebody takes it back on GitHub", async () => {
      const stage = await startProposing();
      act(stage);
      await stage.sync();
      stage.sandbox.clock.advance(2000);
      undo(stage);
      await stage.sync();
      expect(stage.repo.pulls().map(({ state }) => state)).toEqual(["closed"]);
      expect(stage.plan()).toBe(PLAN);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("is agreed once that is merged", async () => {
      const stage = await startProposing();
      act(stage);
      await stage.sync();
      expect(stage.plan()).toBe(PLAN);
      expect(proposed(stage)).toBe(wanted);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
      merge(stage);
      await stage.sync();
      expect(stage.plan()).toBe(wanted);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("is agreed once that is merged, so that what people do then on GitHub comes after it", async () => {
      const stage = await startProposing();
      act(stage);
      await stage.sync();
      stage.sandbox.clock.advance(2000);
      merge(stage);
      undo(stage);
      await stage.sync();
      await stage.sync();
      const text = undone ?? PLAN;
      expect(proposed(stage)).toBe(text);
      merge(stage);
      await stage.sync();
      expect(stage.plan()).toBe(text);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });

    it("is refused by closing it, and not proposed again; something else is", async () => {
      const stage = await startProposing();
      act(stage);
      await stage.sync();
      stage.repo.closePull(stage.repo.pulls()[0]?.number ?? 0, "ada");
      await stage.sync();
      await stage.sync();
      expect(stage.repo.pulls().map(({ state }) => state)).toEqual(["closed"]);
      expect(stage.plan()).toBe(PLAN);
      expect(await stage.writesOfAnotherSync()).toEqual([]);

      rename(stage, "Create the schema", "Create the tables");
      await stage.sync();
      expect(proposed(stage)).toBe(PLAN.replace("the schema", "the tables"));
    });

    it("goes nowhere, and is not said to, where nothing is written back", async () => {
      const stage = await startProposing("off");
      act(stage);
      const report = await stage.sync();
      expect(stage.plan()).toBe(PLAN);
      expect(stage.repo.pulls()).toEqual([]);
      expect(report.totals.taken).toBe(0);
      expect(report.plans[0]?.items.filter(({ result }) => result === "taken")).toEqual([]);
      expect(await stage.writesOfAnotherSync()).toEqual([]);
    });
  });
});
