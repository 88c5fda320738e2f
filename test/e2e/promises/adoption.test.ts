import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Diagnostic } from "../../../src/plan/model/diagnostic.ts";
import type { ItemReport } from "../../../src/report/report.ts";
import { openPull, ownComments, runPull } from "../../action/people.ts";
import { DISTURBANCES, undisturbed, violationOf } from "../faults/disturbance.ts";
import type { Story } from "../faults/stories.ts";
import { startActionStage, type ActionRun, type ActionStage } from "../round-trip/action-stage.ts";
import {
  close,
  describeIssue,
  numberOf,
  open,
  plainText,
  runScheduled,
  shown,
  stateOf,
  syncAtOnce,
  told,
  writesOfAnotherRun,
} from "./action-story.ts";

const PATH = "docs/plans/plan.md";

/** The item that stands in a line of the plan. */
function itemAt(run: ActionRun, plan: string, line: string): ItemReport | undefined {
  const at = plan.split("\n").indexOf(line) + 1;
  return run.report?.plans.flatMap(({ items }) => items).find((item) => item.line === at);
}

/** What a run has to say about a line of the plan, as a problem of the plan at its place. */
function diagnosticsAt(run: ActionRun, plan: string, line: string): readonly Diagnostic[] {
  const at = plan.split("\n").indexOf(line) + 1;
  const reports = run.report?.plans.filter(({ path }) => path === PATH) ?? [];
  return reports.flatMap(({ diagnostics }) => diagnostics).filter((diagnostic) => diagnostic.line === at);
}

/** A body without the block that plansync keeps in it. */
function outsideOf(body: string): string {
  return body.replace(/<!-- plansync v1[^]*?<!-- plansync end[^>]*-->/, "").trim();
}

const isOurs = (stage: ActionStage, number: number) => stage.repo.issue(number).body.includes("<!-- plansync v1");

describe("a line that names an issue", () => {
  /** Title of the issue that exists, and the line that names it: `#N` and URLs are filled in. */
  const BOUND: readonly (readonly [title: string, line: string])[] = [
    ["Read the CSV export", "- [ ] Read the CSV export (#N)"],
    ["Read the XML export", "- [ ] Read the XML export [#N]"],
    ["Draw a map of the harbour", "- [ ] #N"],
    ["Parse the invoices", "- [ ] [Parse the invoices](URL/issues/N)"],
    ["Send the reminders", "- [ ] Send the reminders URL/issues/N"],
    ["Clean the archive", "- [ ] Clean the archive ref:GH#N"],
    ["Mend the crane", "- [ ] Mend the crane #reliability ~2h ref:GH#N logged:2026-08-17"],
    ["Index the names", "- [ ] Index the names GH-N"],
    ["Rotate the keys", "- [ ] Rotate the keys External-ID: github:ada/harbor#N"],
    ["Write the letter", "* [ ] **Write the letter** (#N)"],
    ["Print the poster", "- [ ] T017 Print the poster (#N)"],
  ];
  const HEADINGS = [
    ["Publish the report", "**Issue**: #N"],
    ["Archive the report", "**External-ID**: github:ada/harbor#N"],
    ["Forget the report", "Issue: #N"],
  ] as const;
  const NAMED = BOUND.length + HEADINGS.length;

  let stage: ActionStage;
  let run: ActionRun;
  let plan: string;
  let before: ReturnType<typeof look>;
  const lineOf = (index: number) => plan.split("\n").filter((row) => /^[-*] \[/.test(row))[index] ?? "";

  function look(at: ActionStage) {
    return at.repo.issues().map(({ number, title, state, body, parent }) => ({ number, title, state, body, parent }));
  }

  beforeAll(async () => {
    stage = await startActionStage({ "README.md": "Harbor\n" });
    stage.sandbox.addUser("eve");
    for (const [at, [title]] of BOUND.entries())
      stage.repo.createIssue({
        title,
        body: `What is there:\r\n\r\n- [ ] ${title}  \r\n`,
        by: at % 2 === 0 ? "ada" : "eve",
      });
    for (const [title] of HEADINGS) stage.repo.createIssue({ title, by: "ada" });
    const url = `${stage.sandbox.url}/ada/harbor`;
    const lines = BOUND.map(([, line], at) => line.replace("URL", url).replace(/(?<=[#/-])N\b/, String(at + 1)));
    const steps = HEADINGS.map(([title, field], at) => {
      const named = field.replace("N", String(BOUND.length + at + 1));
      return `\n## Step ${at + 2}: ${title}\n\n${named}\n\n- [ ] Work for step ${at + 2}\n`;
    });
    plan = `# Plan: X\n\n## Step 1: All\n\n${lines.join("\n")}\n- [ ] Third\n${steps.join("")}`;
    stage.repo.push({ [PATH]: plan });
    before = look(stage);
    run = await runScheduled(stage);
  });
  afterAll(async () => stage.sandbox.close());

  it.each(BOUND.map(([title, line], at) => [line, title, at] as const))("%s: binds it", (_, title, at) => {
    const number = at + 1;

    const item = itemAt(run, plan, lineOf(at));

    expect(item).toMatchObject({ issue: number, result: "adopted" });
    expect(isOurs(stage, number)).toBe(true);
    expect(stage.titles().filter((other) => other.includes(title))).toEqual([title]);
  });

  it.each(HEADINGS.map(([title, field], at) => [field, title, at] as const))(
    "in a field (%s) below a heading binds it to the heading's item",
    (_, title, at) => {
      const item = itemAt(run, plan, `## Step ${at + 2}: ${title}`);

      expect(item).toMatchObject({ issue: BOUND.length + at + 1, result: "adopted" });
      expect(stage.titles().filter((other) => other.includes(title))).toEqual([title]);
    },
  );

  it("creates no issue except for items that name none", () => {
    const created = ["Plan: X", "Step 1: All", "Third", ...HEADINGS.map((_, at) => `Work for step ${at + 2}`)];
    expect(stage.titles().slice(NAMED).sort()).toEqual(created.sort());
    expect(run.outputs).toMatchObject({ created: String(created.length), adopted: String(NAMED), failed: "0" });
  });

  it("changes no title, no state and no byte of people's text at first contact", () => {
    for (const { number, title, state, body } of before) {
      const now = stage.repo.issue(number);
      expect(now).toMatchObject({ title, state });
      expect(now.body).toContain(body);
      expect(outsideOf(now.body)).toBe(body.trim());
    }
    expect(stage.repo.readFile(PATH)).toBe(plan);
  });

  it("costs a second run no write and no request beyond a look", async () => {
    const mark = stage.sandbox.log.mark();

    await runScheduled(stage);

    expect(stage.sandbox.log.writes(mark)).toEqual([]);
    expect(stage.sandbox.log.mark() - mark).toBeLessThanOrEqual(2 + Math.ceil(stage.repo.issues().length / 100));
  });

  it("has an ordinary issue from then on: closed there, ticked here; ticked here, closed there", async () => {
    stage.repo.closeIssue(1, { by: "ada" });
    const pushed = plan.replace("- [ ] [Parse", "- [x] [Parse");
    stage.repo.push({ [PATH]: pushed });

    await runScheduled(stage);

    expect(stage.repo.readFile(PATH)).toBe(pushed.replace("- [ ] Read the CSV", "- [x] Read the CSV"));
    expect(stateOf(stage, 4)).toBe("completed");
    expect(stage.repo.issues()).toHaveLength(NAMED + 6);
  });
});

describe("a line that doesn't name an issue, although it contains a number", () => {
  const TEXT: readonly string[] = [
    "Make the tests pass, fixes #N",
    "Look at the parser, see #N",
    "Merge both of the lists (#N, #12)",
    "Follow up on PR #N",
    "Compare #N with the old list",
    "Paint the buttons #084683",
    "Wait for the quay, blocked by #N",
    "Take the words from #N",
    "Finish what is part of #N",
  ];
  const COUNTED = ["#1 Sort the bricks", "#2 Carry the bricks", "#3 Pile the bricks"];

  let stage: ActionStage;
  let before: readonly string[];
  const seen = () => stage.repo.issues().slice(0, 12).map(describeIssue);

  beforeAll(async () => {
    stage = await startActionStage({ "README.md": "Harbor\n" });
    for (let at = 1; at <= 12; at += 1) stage.repo.createIssue({ title: `An older matter ${at}`, by: "ada" });
    before = seen();
    const lines = TEXT.map((text, at) => `- [ ] ${text.replace("#N", `#${at + 1}`)}\n`).join("");
    const counted = COUNTED.map((text) => `- [ ] ${text}\n`).join("");
    stage.repo.push({ [PATH]: `# Plan\n\n## Step 1: Text\n\n${lines}\n## Step 2: Count\n\n${counted}` });
    await syncAtOnce(stage);
  });
  afterAll(async () => stage.sandbox.close());

  it.each([...TEXT, ...COUNTED])("%s: has an issue of its own", (text) => {
    const words = text.replace(/#\d+ /, "").split(/[,#(]/)[0] ?? text;

    const found = stage.repo.issues().filter(({ title }) => title.includes(words.trim()));

    expect(found).toHaveLength(1);
    expect(found[0]?.number).toBeGreaterThan(12);
  });

  it("touches none of the issues with these numbers", async () => {
    expect(seen()).toEqual(before);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });
});

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

describe("a line that names", () => {
  it("a pull request gets an issue of its own, and the pull request is left alone", async () => {
    const stage = await open({ "README.md": "Harbor\n" });
    const number = openPull(stage, { "NOTES.md": "Notes\n" });
    const { title, body } = stage.repo.issue(number);
    stage.repo.push({ [PATH]: `# Plan\n\n- [ ] Change the plan (#${number})\n- [ ] Second\n` });

    await runScheduled(stage);

    expect(stage.repo.issue(number)).toMatchObject({ title, body, state: "open" });
    expect(stage.titles().filter((other) => other.includes("Change the plan"))).toHaveLength(1);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("an open issue in a done line creates no duplicate and closes nothing at first contact", async () => {
    const stage = await open({ "README.md": "Harbor\n" });
    stage.repo.createIssue({ title: "Sweep the yard", by: "ada" });
    const plan = "# Plan\n\n- [x] Sweep the yard (#1)\n- [ ] Second\n";
    stage.repo.push({ [PATH]: plan });

    await runScheduled(stage);
    await runScheduled(stage);

    expect(stage.titles()).toEqual(["Sweep the yard", "Plan", "Second"]);
    expect(stateOf(stage, 1)).toBe("open");
    expect(stage.repo.readFile(PATH)).toBe(plan);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it.each(["completed", "not_planned"] as const)(
    "an issue that is closed (%s) binds it: it stays closed, the box stays open, and that is told",
    async (reason) => {
      const stage = await open({ "README.md": "Harbor\n" });
      stage.repo.createIssue({ title: "Read CSV", body: "All of it.", by: "ada" });
      stage.repo.closeIssue(1, { by: "ada", reason });
      const plan = "# Plan\n\n- [ ] Read CSV (#1)\n- [ ] Second\n";
      stage.repo.push({ [PATH]: plan });

      const run = await runScheduled(stage);

      expect(itemAt(run, plan, "- [ ] Read CSV (#1)")).toMatchObject({ issue: 1 });
      expect(stateOf(stage, 1)).toBe(reason);
      expect(stage.repo.readFile(PATH)).toBe(plan);
      expect(shown(run)).toContain("#1");
      expect(stage.titles()).toEqual(["Read CSV", "Plan", "Second"]);
      expect(await writesOfAnotherRun(stage)).toEqual([]);
      expect(stage.repo.readFile(PATH)).toBe(plan);
    },
  );

  it("a sub-issue that a person created below the same step binds it in its place", async () => {
    const text = "# Plan\n\n## Step 1: Read\n\n- [ ] Open the file\n";
    const stage = await open({ [PATH]: text });
    await syncAtOnce(stage);
    const step = numberOf(stage, "Step 1");
    const { number } = stage.repo.createIssue({ title: "Handle BOM", parent: step, by: "ada" });
    stage.repo.push({ [PATH]: `${text}- [ ] Handle BOM (#${number})\n` });

    await runScheduled(stage);

    expect(numberOf(stage, "Handle BOM")).toBe(number);
    expect(stage.repo.issue(number).parent?.number).toBe(step);
    close(stage, "Handle BOM");
    await runScheduled(stage);
    expect(stage.repo.readFile(PATH)).toBe(`${text}- [x] Handle BOM (#${number})\n`);
  });

  it("an issue with labels, assignee and a parent of its own keeps them all", async () => {
    const stage = await open({ "README.md": "Harbor\n" });
    const parent = stage.repo.createIssue({ title: "Everything about CSV", by: "ada" }).number;
    const { number } = stage.repo.createIssue({ title: "Read CSV", labels: ["bug"], parent, by: "ada" });
    stage.repo.issue(number).assignees = [stage.sandbox.world.account("ada")];
    stage.repo.push({ [PATH]: `# Plan\n\n- [ ] Read CSV (#${number})\n- [ ] Second\n` });

    await runScheduled(stage);

    const now = stage.repo.issue(number);
    expect(isOurs(stage, number)).toBe(true);
    expect(now.parent?.number).toBe(parent);
    expect(now.labels.map(({ name }) => name)).toContain("bug");
    expect(now.assignees.map(({ login }) => login)).toEqual(["ada"]);
    expect(isOurs(stage, parent)).toBe(false);
  });

  it("an issue in other words changes neither side's title at first contact", async () => {
    const stage = await open({ "README.md": "Harbor\n" });
    stage.repo.createIssue({ title: "Read the CSV files", by: "ada" });
    const plan = "# Plan\n\n- [ ] Read the CSV file (#1)\n- [ ] Second\n";
    stage.repo.push({ [PATH]: plan });

    await runScheduled(stage);

    expect(isOurs(stage, 1)).toBe(true);
    expect(stage.titles()).toEqual(["Read the CSV files", "Plan", "Second"]);
    expect(stage.repo.readFile(PATH)).toBe(plan);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("the same issue as a line of another plan: neither creates a duplicate", async () => {
    const stage = await open({ "README.md": "Harbor\n" });
    stage.repo.createIssue({ title: "Fix the crane", by: "ada" });
    const text = (name: string) => `# ${name}\n\n- [ ] Fix the crane (#1)\n- [ ] Paint the ${name}\n`;
    stage.repo.push({ [PATH]: text("Crane"), "docs/plans/quay.md": text("Quay") });

    const run = await runScheduled(stage);

    expect(stage.titles().filter((title) => title.includes("Fix the crane"))).toHaveLength(1);
    expect(run.report?.plans.flatMap(({ items }) => items).filter(({ result }) => result === "held")).not.toEqual([]);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("an issue, added to a line whose item already has an issue, binds nothing and creates nothing", async () => {
    const text = "# Plan\n\n- [ ] Read CSV\n- [ ] Second\n";
    const stage = await open({ [PATH]: text });
    await syncAtOnce(stage);
    const own = numberOf(stage, "Read CSV");
    stage.repo.push({ [PATH]: text.replace("Read CSV", `Read CSV (#${own})`) });

    await runScheduled(stage);

    expect(stage.titles()).toEqual(["Plan", "Read CSV", "Second"]);
    expect(stateOf(stage, own)).toBe("open");
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });
});

describe("the plan of the story", () => {
  async function startNamed(): Promise<{ stage: ActionStage; plan: string }> {
    const stage = await open({ "README.md": "Harbor\n" });
    for (const title of ["Read CSV", "Something else"]) stage.repo.createIssue({ title, body: `${title}.`, by: "ada" });
    const url = `${stage.sandbox.url}/ada/harbor/issues/2`;
    const plan = `# Plan: X\n\n## Tasks\n\n- [ ] Read CSV (#1)\n- [ ] [Something else](${url})\n- [ ] #2\n- [ ] Third\n`;
    return { stage, plan };
  }

  it("gets no duplicate: two are bound, one is created, and the one in doubt waits", async () => {
    const { stage, plan } = await startNamed();
    stage.repo.push({ [PATH]: plan });

    const run = await runScheduled(stage);

    expect(stage.titles()).toEqual(["Read CSV", "Something else", "Plan: X", "Third"]);
    expect([1, 2].map((number) => isOurs(stage, number))).toEqual([true, true]);
    expect(run.outputs).toMatchObject({ adopted: "2", created: "2" });
    expect(itemAt(run, plan, "- [ ] #2")).toMatchObject({ result: "held", issue: null });
    const line = plan.split("\n").indexOf("- [ ] #2") + 1;
    const annotations = run.stdout.split("\n").filter((row) => row.startsWith("::warning"));
    expect(annotations.filter((row) => row.includes(`file=${PATH}`) && row.includes(`line=${line},`))).toHaveLength(1);
    expect(told(run)).toContain("#2");
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("is previewed with the numbers of bound, created and doubtful issues, and touches nothing", async () => {
    const { stage, plan } = await startNamed();
    const before = stage.repo.issues().map(describeIssue);
    const pull = openPull(stage, { [PATH]: plan });

    const run = await runPull(stage, pull);

    const comment = plainText(ownComments(stage, pull).join("\n"));
    expect(comment).toMatch(/\b2\b[^\n]{0,30}\b(?:bind|adopt)|\b(?:bind|adopt)\w*[^\n]{0,20}\b2\b/i);
    expect(comment).toMatch(/\b1\b[^\n]{0,30}\bdoubt|\bdoubt\w*[^\n]{0,30}\b1\b/i);
    expect(comment).toMatch(/\bcreate/i);
    expect(run.outputs).toMatchObject({ adopted: "2", created: "2" });
    expect(stage.repo.issues().map(describeIssue)).toEqual(before);
  });

  it("is bound as previewed when the pull request is merged", async () => {
    const { stage, plan } = await startNamed();
    const pull = openPull(stage, { [PATH]: plan });
    await runPull(stage, pull);
    stage.repo.mergePull(pull, "ada");

    await runScheduled(stage);

    expect(stage.titles()).toEqual(["Read CSV", "Something else", "Plan: X", "Third"]);
    expect(stage.repo.readFile(PATH)).toBe(plan);
  });
});

describe("a sync that adopts and dies", () => {
  const STORY: Story = {
    name: "an adopting sync",
    plan: "# Harbor Plan\n\n### Step 1: Read\n\n- [ ] Read CSV (#1)\n- [ ] Read XML (#2)\n- [ ] Read nothing (#99)\n- [ ] Read JSON\n",
    prepare: async ({ repo }) => {
      for (const title of ["Read CSV", "Read XML"]) repo.createIssue({ title, body: `${title}, please.`, by: "ada" });
    },
  };

  it.each([
    ["before", DISTURBANCES["dies before"], 1],
    ["after", DISTURBANCES["dies after"], 2],
    ["but for an answer to", DISTURBANCES["loses the answer to"], 3],
  ] as const)("%s some of its requests ends, after the next runs, as if it had not", async (_, what, from) => {
    const { state, requests } = await undisturbed(STORY);
    expect(state).toContain(`- [ ] Read CSV (#1)`);
    expect(state.match(/^ *Read CSV(?!, please)/gm)).toHaveLength(1);
    const violations: string[] = [];
    for (let k = from; k < requests; k += 3) {
      const violation = await violationOf(STORY, what, k, state);
      if (violation !== null) violations.push(violation);
    }
    expect(violations).toEqual([]);
  });
});
