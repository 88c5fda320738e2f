import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { startActionStage, type ActionRun, type ActionStage } from "../round-trip/action-stage.ts";
import { describeIssue, runScheduled, stateOf, syncAtOnce, writesOfAnotherRun } from "./action-story.ts";
import { isOurs, itemAt, PATH } from "./adoption-stage.ts";

/** A body without the block that plansync keeps in it. */
function outsideOf(body: string): string {
  return body.replace(/<!-- plansync v1[^]*?<!-- plansync end[^>]*-->/, "").trim();
}

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
