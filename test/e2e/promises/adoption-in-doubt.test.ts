import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Diagnostic } from "../../../src/plan/model/diagnostic.ts";
import { startActionStage, type ActionRun, type ActionStage } from "../round-trip/action-stage.ts";
import { describeIssue, numberOf, runScheduled, syncAtOnce, writesOfAnotherRun } from "./action-story.ts";
import { itemAt, PATH } from "./adoption-stage.ts";

/** What a run has to say about a line of the plan, as a problem of the plan at its place. */
function diagnosticsAt(run: ActionRun, plan: string, line: string): readonly Diagnostic[] {
  const at = plan.split("\n").indexOf(line) + 1;
  const reports = run.report?.plans.filter(({ path }) => path === PATH) ?? [];
  return reports.flatMap(({ diagnostics }) => diagnostics).filter((diagnostic) => diagnostic.line === at);
}

describe("a line whose reference is in doubt", () => {
  /** Lines, and the numbers of their issues: 1 to 9 are as they are named below. */
  const HELD: readonly (readonly [why: string, line: string])[] = [
    ["there is no such number", "- [ ] Tidy the shelves (#999)"],
    ["the issue was deleted", "- [ ] Oil the hinges (#1)"],
    ["the issue was transferred", "- [ ] Wash the windows (#2)"],
    ["it is another repository's", "- [ ] [Sort the mail](URL/ada/elsewhere/issues/1)"],
    ["it is another repository's, in a field", "- [ ] Stamp the mail External-ID: github:ada/elsewhere#1"],
    ["its title has nothing to do with the line", "- [ ] Translate the handbook (#3)"],
    ["two lines name it and both are like it", "- [ ] Check the lights (#4)"],
    ["two lines name it and neither is like it", "- [ ] Wax the floor (#5)"],
    ["two lines name it and neither is like it (2)", "- [ ] Count the spoons (#5)"],
    ["it is another item's issue", "- [ ] Weigh the anchor (#ANCHOR)"],
  ];
  const OTHER = "docs/plans/other.md";
  const ONE_OF_TWO = ["- [ ] Fill the tanks (#6)", "- [ ] Rename the streets (#6)"] as const;
  const EXISTING = 8;

  let stage: ActionStage;
  let run: ActionRun;
  let plan: string;
  let first: readonly string[];
  let seen: readonly string[];
  const lineOf = (at: number) => plan.split("\n").filter((row) => row.startsWith("- [ ]"))[at] ?? "";

  beforeAll(async () => {
    stage = await startActionStage({ "README.md": "Harbor\n" });
    stage.sandbox.createRepository({ owner: "ada", name: "elsewhere", files: { "README.md": "Elsewhere\n" } });
    stage.sandbox.repo("ada/elsewhere").createIssue({ title: "Sort the mail", by: "ada" });
    for (const title of [
      "Oil the hinges",
      "Wash the windows",
      "Buy a new printer",
      "Check the lights",
      "Feed the gulls",
      "Fill the tanks",
    ])
      stage.repo.createIssue({ title, by: "ada" });
    stage.repo.deleteIssue(1, "ada");
    stage.repo.transferIssue(2, "ada/elsewhere", "ada");
    stage.repo.push({ [OTHER]: "# Other\n\n- [ ] Weigh the anchor\n" });
    await syncAtOnce(stage);
    const anchor = numberOf(stage, "Weigh the anchor");
    const lines = HELD.map(([, line]) => line.replace("URL", stage.sandbox.url).replace("ANCHOR", String(anchor)));
    plan = `# Plan

## Step 1: One

${lines.join("\n")}
${ONE_OF_TWO.join("\n")}
- [ ] Do what names nothing

## Step 2: Two

- [ ] Check the lights (#4)
`;
    first = stage.repo
      .issues()
      .filter(({ number }) => number <= EXISTING && number !== 6)
      .map(describeIssue);
    stage.repo.push({ [PATH]: plan });
    run = await runScheduled(stage);
    seen = stage.titles();
  });
  afterAll(async () => stage.sandbox.close());

  it.each(HELD.map(([why, line], at) => [why, line, at] as const))(
    "because %s: waits, with its place and a cure, and gets no issue (%s)",
    (_, _line, at) => {
      expect(itemAt(run, plan, lineOf(at))).toMatchObject({ result: "held", issue: null });
      const [said, ...more] = diagnosticsAt(run, plan, lineOf(at));
      expect(more).toEqual([]);
      expect(said?.severity).toBe("warning");
      expect(said?.hint ?? "").not.toBe("");
    },
  );

  it("is clear if one of several lines matches the issue: that one is bound, the others wait", () => {
    expect(itemAt(run, plan, ONE_OF_TWO[0])).toMatchObject({ result: "adopted", issue: 6 });
    expect(itemAt(run, plan, ONE_OF_TWO[1])).toMatchObject({ result: "held", issue: null });
    expect(diagnosticsAt(run, plan, ONE_OF_TWO[1])).toHaveLength(1);
  });

  it("touches no issue that it names, and creates none", () => {
    expect(
      stage.repo
        .issues()
        .filter(({ number }) => number <= EXISTING && number !== 6)
        .map(describeIssue),
    ).toEqual(first);
    const words = ["Tidy", "Oil", "Wash", "Sort", "Stamp", "Translate", "Wax", "Count", "Rename"];
    expect(seen.filter((title) => words.some((word) => title.startsWith(word)))).toEqual([]);
    expect(seen.filter((title) => title.startsWith("Check the lights"))).toHaveLength(1);
    expect(seen.filter((title) => title.startsWith("Weigh the anchor"))).toHaveLength(1);
    expect(seen.filter((title) => title.startsWith("Do what names nothing"))).toHaveLength(1);
  });

  it("lets a run succeed, and costs the next one no write and no request beyond a look", async () => {
    expect(run.exitCode).toBe(0);
    const mark = stage.sandbox.log.mark();

    await runScheduled(stage);

    expect(stage.sandbox.log.writes(mark)).toEqual([]);
    expect(stage.sandbox.log.mark() - mark).toBeLessThanOrEqual(2 + Math.ceil(stage.repo.issues().length / 100));
    expect(stage.titles()).toEqual(seen);
  });

  it("gets no issue in later runs that do other work either", async () => {
    plan = plan.replace("- [ ] Do what names nothing\n", "- [ ] Do what names nothing\n- [ ] Do more\n");
    stage.repo.push({ [PATH]: plan });

    await runScheduled(stage);

    expect(stage.titles()).toEqual([...seen, "Do more"]);
  });

  it("is created or bound once the line is corrected", async () => {
    const { number } = stage.repo.createIssue({ title: "Translate the handbook", by: "ada" });
    plan = plan
      .replace("Tidy the shelves (#999)", "Tidy the shelves")
      .replace("Translate the handbook (#3)", `Translate the handbook (#${number})`);
    stage.repo.push({ [PATH]: plan });

    const corrected = await runScheduled(stage);

    expect(itemAt(corrected, plan, `- [ ] Translate the handbook (#${number})`)).toMatchObject({
      issue: number,
      result: "adopted",
    });
    expect(itemAt(corrected, plan, "- [ ] Tidy the shelves")?.result).toBe("created");
    for (const words of ["Tidy the shelves", "Translate the handbook"]) numberOf(stage, words);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });
});
