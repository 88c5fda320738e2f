import { describe, expect, it } from "@jest/globals";
import type { ActionRunOptions, ActionStage } from "../round-trip/action-stage.ts";
import { runComment } from "../../action/people.ts";
import {
  close,
  issuesOf,
  numberOf,
  open,
  runScheduled,
  shown,
  start,
  stateOf,
  syncAtOnce,
  told,
  writesOfAnotherRun,
} from "./action-story.ts";

const A = "docs/plans/a.md";
const B = "docs/plans/b.md";
const CONFIG = ".github/plansync.yml";

const A_PLAN = `# Anchor Plan

### Step 1: Forge it

- [ ] Draw the anchor
- [ ] Heat the iron
`;

/** Thirteen items, so that its number of open issues is told by no other number of a run. */
const B_TASKS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
const B_PLAN = `# Buoy Plan

### Step 1: Moor them

${B_TASKS.map((word) => `- [ ] Moor buoy ${word}\n`).join("")}`;

/** B as somebody goes on with it while nobody follows it: a task ticked, another one added. */
const B_EDITED = B_PLAN.replace("[ ] Moor buoy two", "[x] Moor buoy two") + "- [ ] Paint all the buoys\n";

/** How a plan is left out: what is pushed, and what the workflow says from then on. */
interface Way {
  readonly files: Readonly<Record<string, string>>;
  readonly run: Omit<ActionRunOptions, "event">;
}

const WAYS: readonly (readonly [string, Way])[] = [
  ["a `!` in the configuration", { files: { [CONFIG]: `plans: ["docs/plans/*.md", "!${B}"]\n` }, run: {} }],
  ["a configuration that names others", { files: { [CONFIG]: `plans: ["${A}"]\n` }, run: {} }],
  ["a `!` in the input", { files: {}, run: { inputs: { plans: `docs/plans/*.md\n!${B}` } } }],
  ["an input that names others", { files: {}, run: { inputs: { plans: A } } }],
];

describe.each(WAYS)("a plan that %s leaves out", (_, { files, run }) => {
  it("is no longer followed, which is reported once", async () => {
    const stage = await start({ [A]: A_PLAN, [B]: B_PLAN });
    close(stage, "Moor buoy one");
    stage.repo.push({ ...files, [B]: B_EDITED });
    const before = issuesOf(stage);

    const first = await runScheduled(stage, run);

    expect(first.exitCode).toBe(0);
    expect(stage.repo.readFile(B)).toBe(B_EDITED);
    expect(issuesOf(stage)).toEqual(before);
    expect(told(first)).toMatch(/docs\/plans\/b\.md[^]{0,400}\b12\b|\b12\b[^]{0,400}docs\/plans\/b\.md/);

    const mark = stage.sandbox.log.mark();
    const second = await runScheduled(stage, run);

    expect(stage.sandbox.log.writes(mark)).toEqual([]);
    expect(shown(second)).not.toContain(B);
  });
});

describe.each(WAYS.filter(([name]) => name.startsWith("a `!`")))("a plan that %s left out", (_, { files, run }) => {
  it("continues from its record when it is followed again", async () => {
    const stage = await start({ [A]: A_PLAN, [B]: B_PLAN });
    stage.repo.push(files);
    await runScheduled(stage, run);
    stage.repo.push({ [B]: B_EDITED });
    await runScheduled(stage, run);
    const before = stage.titles();

    stage.repo.push({ [CONFIG]: "plans: [docs/plans/*.md]\n" });
    await runScheduled(stage);

    expect(stage.titles()).toEqual([...before, "Paint all the buoys"]);
    expect(stateOf(stage, numberOf(stage, "Moor buoy two"))).toBe("completed");
    close(stage, "Moor buoy three");
    await runScheduled(stage);
    expect(stage.repo.readFile(B)).toBe(B_EDITED.replace("[ ] Moor buoy three", "[x] Moor buoy three"));
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });
});

describe("a plan that is left out", () => {
  const OUT = { [CONFIG]: `plans: ["docs/plans/*.md", "!${B}"]\n` };

  it("gets no issue closed when all of its tasks are, and no tick", async () => {
    const stage = await start({ [A]: A_PLAN, [B]: B_PLAN });
    stage.repo.push(OUT);
    close(stage, ...B_TASKS.map((word) => `Moor buoy ${word}`));
    const before = issuesOf(stage);

    await runScheduled(stage);

    expect(issuesOf(stage)).toEqual(before);
    expect(stage.repo.readFile(B)).toBe(B_PLAN);
  });

  it("does not count what was closed in the meantime when it is followed again", async () => {
    const stage = await start({ [A]: A_PLAN, [B]: B_PLAN });
    stage.repo.push(OUT);
    await syncAtOnce(stage);
    close(stage, "Moor buoy one", "Moor buoy two");
    await syncAtOnce(stage);

    stage.repo.push({ [CONFIG]: "plans: [docs/plans/*.md]\n" });
    await runScheduled(stage);

    expect(stage.repo.readFile(B)).toBe(B_PLAN);
    expect(stateOf(stage, numberOf(stage, "Moor buoy one"))).toBe("completed");
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("loses no issue when its items are edited, moved or removed", async () => {
    const stage = await start({ [A]: A_PLAN, [B]: B_PLAN });
    stage.repo.push({ ...OUT, [B]: "# Buoy Plan\n\n### Step 1: Moor them\n\n- [ ] Moor buoy eleven and all others\n" });
    const before = issuesOf(stage);

    await runScheduled(stage);

    expect(issuesOf(stage)).toEqual(before);
  });

  it("is one in the default places that a configuration doesn't name", async () => {
    const stage = await start({ "PLAN.md": A_PLAN, "plans/buoys.md": B_PLAN });
    close(stage, "Moor buoy one");
    stage.repo.push({ [CONFIG]: "plans: [PLAN.md]\n" });
    const before = issuesOf(stage);

    await runScheduled(stage);

    expect(issuesOf(stage)).toEqual(before);
    expect(stage.repo.readFile("plans/buoys.md")).toBe(B_PLAN);
  });

  it("is not one that was moved to a place outside all globs", async () => {
    const config = { [CONFIG]: "plans: [docs/plans/*.md]\n" };
    const stage = await start({ ...config, [A]: A_PLAN, [B]: B_PLAN });
    const done = B_PLAN.replace("[ ] Moor buoy one", "[x] Moor buoy one");
    const before = stage.titles();
    stage.repo.push({ "archive/2026/buoys.md": done }, { delete: [B] });
    await runScheduled(stage);
    close(stage, "Moor buoy two");

    await runScheduled(stage);

    expect(stage.titles()).toEqual(before);
    expect(stateOf(stage, numberOf(stage, "Moor buoy one"))).toBe("completed");
    expect(stage.repo.readFile("archive/2026/buoys.md")).toBe(done.replace("[ ] Moor buoy two", "[x] Moor buoy two"));
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });
});

describe("two workflows with plans of their own", () => {
  const ONE = { inputs: { plans: "a/*.md" } };
  const TWO = { inputs: { plans: "b/*.md", "write-back": "off", levels: "plan" } };

  async function startBoth(): Promise<ActionStage> {
    const stage = await open({ "a/anchor.md": A_PLAN });
    await runScheduled(stage, ONE);
    stage.repo.push({ "b/buoy.md": B_PLAN });
    await runScheduled(stage, TWO);
    return stage;
  }

  it("each handle their own: no issue and no tick for the other's items", async () => {
    const stage = await startBoth();
    const host = numberOf(stage, "Buoy Plan");
    expect(stage.titles()).toHaveLength(5);

    stage.repo.tickBox(host, "Moor buoy one", "ada");
    close(stage, "Draw the anchor");
    await runScheduled(stage, ONE);
    await runScheduled(stage, TWO);
    await runScheduled(stage, ONE);

    expect(stage.titles()).toHaveLength(5);
    expect(stage.repo.readFile("b/buoy.md")).toBe(B_PLAN);
    expect(stage.repo.readFile("a/anchor.md")).toBe(A_PLAN.replace("[ ] Draw", "[x] Draw"));
  });

  it("stop writing once both have converged", async () => {
    const stage = await startBoth();
    for (const run of [ONE, TWO]) await runScheduled(stage, run);

    for (const run of [ONE, TWO, ONE, TWO]) expect(await writesOfAnotherRun(stage, run)).toEqual([]);
  });

  it("change nothing because of the other's edits: a task added, one removed, a file deleted", async () => {
    const stage = await startBoth();
    stage.repo.push({ "b/buoy.md": `${B_PLAN.replace("- [ ] Moor buoy one\n", "")}- [ ] Paint all the buoys\n` });
    const before = issuesOf(stage);
    await runScheduled(stage, ONE);
    expect(issuesOf(stage)).toEqual(before);

    stage.repo.push({}, { delete: ["b/buoy.md"] });
    await runScheduled(stage, ONE);

    expect(issuesOf(stage)).toEqual(before);
  });

  it("hand over a file without a second issue when it moves from one's folder to the other's", async () => {
    const stage = await open({ "a/anchor.md": A_PLAN, "b/buoy.md": B_PLAN });
    const [one, two] = [{ inputs: { plans: "a/*.md" } }, { inputs: { plans: "b/*.md" } }];
    await runScheduled(stage, one);
    await syncAtOnce(stage, { plans: ["b/*.md"] });
    const before = stage.titles();
    const parts = stage.repo.issues().map(({ number }) => number);

    stage.repo.push({ "b/anchor.md": A_PLAN }, { delete: ["a/anchor.md"] });
    stage.repo.push({ "a/rope.md": "# Rope Plan\n\n- [ ] Twist the rope\n" });
    for (const run of [one, two, one, two]) await runScheduled(stage, run);

    expect(stage.titles()).toEqual([...before, "Rope Plan", "Twist the rope"]);
    for (const number of parts) expect(stateOf(stage, number)).toBe("open");
    close(stage, "Draw the anchor");
    await runScheduled(stage, two);
    expect(stage.repo.readFile("b/anchor.md")).toBe(A_PLAN.replace("[ ] Draw", "[x] Draw"));
  });
});

describe("what is closed while its plan is away", () => {
  const MOORED = B_TASKS.slice(0, 3).map((word) => `Moor buoy ${word}`);

  /** The plan's file deleted and missed by a run, three issues closed as the report advises, the file back. */
  async function startReturned(back: Readonly<Record<string, string>> = { [B]: B_PLAN }): Promise<ActionStage> {
    const stage = await start({ [A]: A_PLAN, [B]: B_PLAN });
    stage.repo.push({}, { delete: [B] });
    await syncAtOnce(stage);
    close(stage, ...MOORED);
    await syncAtOnce(stage);
    stage.repo.push(back);
    return stage;
  }

  it("does not count when the file is back unchanged, and a person is told how many there are", async () => {
    const stage = await startReturned();
    const titles = stage.titles();

    const run = await runScheduled(stage);

    expect(stage.repo.readFile(B)).toBe(B_PLAN);
    expect(stage.titles()).toEqual(titles);
    for (const title of MOORED) expect(stateOf(stage, numberOf(stage, title))).toBe("completed");
    expect(told(run)).toContain(B);
    expect(told(run)).toMatch(/\b3\b[^\n]{0,80}closed|closed[^\n]{0,80}\b3\b/);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
    expect(stage.repo.readFile(B)).toBe(B_PLAN);
  });

  it("is ticked when a person approves it", async () => {
    const stage = await startReturned();
    await syncAtOnce(stage);

    expect(stage.repo.readFile(B)).toBe(B_PLAN);
    const { exitCode } = await runComment(stage, numberOf(stage, "Anchor Plan"), `/plansync allow ${B}`);
    await runScheduled(stage);

    expect(exitCode).toBe(0);
    expect(stage.repo.readFile(B)).toBe(
      MOORED.reduce((text, title) => text.replace(`[ ] ${title}\n`, `[x] ${title}\n`), B_PLAN),
    );
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it("does not count when the whole plan was closed, from its own issue down", async () => {
    const stage = await start({ [A]: A_PLAN, [B]: B_PLAN });
    stage.repo.push({}, { delete: [B] });
    await syncAtOnce(stage);
    const issues = stage.repo.issues().filter(({ title }) => /buoy|moor/i.test(title));
    for (const { number } of issues) stage.repo.closeIssue(number, { by: "ada" });
    await syncAtOnce(stage);
    stage.repo.push({ [B]: B_PLAN });

    await runScheduled(stage);

    expect(stage.repo.readFile(B)).toBe(B_PLAN);
    expect(stage.repo.issues()).toHaveLength(4 + issues.length);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it.each([
    ["elsewhere", { "docs/plans/later/buoys.md": B_PLAN }, "docs/plans/later/buoys.md"],
    ["with another box ticked", { [B]: B_PLAN.replace("[ ] Moor buoy nine", "[x] Moor buoy nine") }, B],
    ["with a task more", { [B]: `${B_PLAN}- [ ] Paint all the buoys\n` }, B],
  ] as const)("has no vote when the file is back %s", async (_, back, path) => {
    const stage = await startReturned(back);

    await runScheduled(stage);
    await syncAtOnce(stage);

    expect(stage.repo.readFile(path)).toBe((back as Readonly<Record<string, string>>)[path]);
    for (const title of MOORED) expect(stage.titles().filter((other) => other === title)).toHaveLength(1);
  });

  it("counts again once it is reopened and closed again", async () => {
    const stage = await startReturned();
    await syncAtOnce(stage);
    const [first = ""] = MOORED;
    stage.repo.reopenIssue(numberOf(stage, first), "ada");
    await syncAtOnce(stage);
    expect(stage.repo.readFile(B)).toBe(B_PLAN);
    expect(stateOf(stage, numberOf(stage, first))).toBe("open");

    close(stage, first);
    await runScheduled(stage);

    expect(stage.repo.readFile(B)).toBe(B_PLAN.replace(`[ ] ${first}`, `[x] ${first}`));
  });

  it("does not affect others: what is closed after the return is ticked", async () => {
    const stage = await startReturned();
    await syncAtOnce(stage);

    close(stage, "Moor buoy nine");
    await runScheduled(stage);

    expect(stage.repo.readFile(B)).toBe(B_PLAN.replace("[ ] Moor buoy nine", "[x] Moor buoy nine"));
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });
});
