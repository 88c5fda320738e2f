import { afterEach, describe, expect, it } from "@jest/globals";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { writesOfAnotherSync } from "./another-sync.ts";

const PATH = "docs/plans/harbor.md";

let stage: EngineStage;
afterEach(async () => stage.sandbox.close());

async function start(text: string, allowMassChange = true): Promise<void> {
  stage = await startStage({ [PATH]: text });
  await stage.sync({ overrides: { allowMassChange } });
}

async function quiet(): Promise<void> {
  expect(await writesOfAnotherSync(stage, { overrides: { allowMassChange: true } })).toEqual([]);
}

/** Pieces of plan text that ping, link, close or forge something where they are taken as they stand. */
const HOSTILE = [
  "@mallory and @org/team",
  "#1 and GH-1 and ada/harbor#1",
  "fixes #1, closes GH-1, resolves ada/harbor#1",
  "https://github.com/ada/harbor/issues/1",
  "commit 0123456789abcdef0123456789abcdef01234567",
  "<!-- plansync end boxes=0 -->",
  "<!-- plansync v1 plan=x item=y kind=task hash=0 title=0 -->",
  "[ ] a box <!-- box:aw1zfrizkg -->",
  "::set-output name=x::y",
  "::error file=a::b",
  "a\u0001b\u0007c\u001b[31md",
  "lone \ud800 surrogate \udfff",
  "\u202eright to left\u202c and \u200bnothing",
  "</details><script>alert(1)</script>",
  "```",
  "| a | b |",
  "[skip ci] ***no_ci***",
];

describe("hostile text", () => {
  it("pings, links and closes nothing, in bodies, comments, commits and pull requests", async () => {
    const pieces = HOSTILE.filter((text) => text !== "```");
    const checks = pieces.map((text, at) => `- [ ] Check ${at}: ${text}\n`).join("");
    const goal = pieces.map((text) => `**Goal**: ${text}\n`).join("\n");
    stage = await startStage({});
    stage.repo.createIssue({ title: "Somebody else's", by: "ada" });
    const sha = stage.repo.push({
      [PATH]: `# Harbor Plan\n\n${goal}\n### Step 1: Look\n\n${goal}\n**Verification**:\n${checks}\n### Step 2: Build\n\n- [ ] Lay stones\n`,
    });
    stage.repo.repository.actionsMayCreatePulls = true;
    const before = stage.repo.pings.length;
    const sync = async () => stage.sync({ overrides: { allowMassChange: true } });

    await sync();
    const step = stage.numberOf("Step 1: Look");
    stage.repo.closeIssue(step, { by: "ada" });
    await sync();
    expect(stage.repo.readFile(PATH)?.match(/\[x\]/g)).toHaveLength(pieces.length);
    expect(stage.comments(step)).toHaveLength(1);
    stage.repo.protectBranch("main", { requirePullRequest: true });
    stage.repo.reopenIssue(step, "ada");
    await sync();

    expect(stage.repo.pulls()).toHaveLength(1);
    // Links between our own issues are meant.
    const others = stage.repo.pings.slice(before).filter(({ kind, target }) => {
      const own = /^ada\/harbor#(\d+)$/.exec(target)?.[1];
      return kind === "mention" || own === undefined || own === "1";
    });
    expect(others.map(({ kind, target, where }) => `${kind} ${target} ${where}`)).toEqual([]);
    expect(stage.repo.issue(1)).toMatchObject({ state: "open" });
    expect(sha).toMatch(/^[0-9a-f]{40}$/);
    expect(stage.repo.issue(step).body.match(/<!-- plansync v1 /g)).toHaveLength(1);
  });

  it("in a task comes back as the same item, ticked and unticked, byte by byte", async () => {
    const tasks = HOSTILE.filter((text) => text !== "```" && !text.includes("\ud800"))
      .map((text, at) => `- [ ] Task ${at} with ${text} in it\n`)
      .join("");
    const text = `# Harbor Plan\n\n### Step 1: Odd things\n\n${tasks}`;
    await start(text);
    const tracked = stage.repo.issues().filter(({ title }) => title.startsWith("Task "));
    expect(tracked.length).toBeGreaterThan(10);
    await quiet();

    for (const { number } of tracked) stage.repo.closeIssue(number, { by: "ada" });
    await stage.sync({ overrides: { allowMassChange: true } });
    expect(stage.repo.readFile(PATH)).toBe(text.replaceAll("- [ ] Task", "- [x] Task"));
    await quiet();
    for (const { number } of tracked) stage.repo.reopenIssue(number, "ada");
    await stage.sync({ overrides: { allowMassChange: true } });

    expect(stage.repo.readFile(PATH)).toBe(text);
    await quiet();
  });
});

describe("huge plans", () => {
  it("cuts titles at 256 and bodies below 65,536 characters, and stays quiet", async () => {
    const long = "wave ".repeat(400).trim();
    const prose = "Sea and sand and salt. ".repeat(5_000);
    await start(`# Harbor Plan\n\n### Step 1: ${long}\n\n${prose}\n\n- [ ] ${long}\n- [ ] Other work\n`);

    for (const issue of stage.repo.issues()) {
      expect([...issue.title].length).toBeLessThanOrEqual(256);
      expect(issue.body.length).toBeLessThan(65_536);
    }
    expect(stage.repo.issues()).toHaveLength(4);
    await quiet();
  });

  it("puts a hundred children under a parent and lists the others in its text", async () => {
    const tasks = Array.from({ length: 120 }, (_, at) => `- [ ] Lay stone number ${at + 1}\n`).join("");
    await start(`# Harbor Plan\n\n### Step 1: Stones\n\n${tasks}`);

    const step = stage.repo.issue(stage.numberOf("Step 1: Stones"));
    expect(step.children).toHaveLength(100);
    expect(stage.repo.issues()).toHaveLength(122);
    const over = stage.repo.issues().filter(({ title, parent }) => title.startsWith("Lay") && parent === null);
    expect(over).toHaveLength(20);
    for (const { number } of over) expect(step.body).toContain(`#${number}`);
    await quiet();

    for (const { number } of over) stage.repo.closeIssue(number, { by: "ada" });
    await stage.sync({ overrides: { allowMassChange: true } });
    expect(stage.repo.readFile(PATH)?.match(/\[x\]/g)).toHaveLength(20);
    await quiet();
  });

  it("sets no more than fifty blockers of an issue", async () => {
    const steps = Array.from({ length: 60 }, (_, at) => `### Step ${at + 1}: Part ${at + 1}\n\n- [ ] Build it ${at}\n`);
    const last = `### Step 61: Last\n\n**Depends On**: ${Array.from({ length: 60 }, (_, at) => `Step ${at + 1}`).join(", ")}\n\n- [ ] Open the harbor\n`;
    await start(`# Harbor Plan\n\n${steps.join("\n")}\n${last}`);

    expect(stage.repo.issue(stage.numberOf("Step 61: Last")).blockedBy).toHaveLength(50);
    await quiet();
  });

  it("continues where sub-issues are as deep as GitHub allows", async () => {
    stage = await startStage({
      [PATH]: "# Harbor Plan\n\n## Phase 1: Walls\n\n### Step 1: Stones\n\n- [ ] Lay stones\n- [ ] Lay more stones\n",
    });
    await stage.sync();
    let above = 0;
    for (let depth = 0; depth < 4; depth += 1) {
      const made = stage.repo.createIssue({ title: `Programme ${depth}`, by: "ada" });
      if (above !== 0) stage.repo.setParent(made.number, above, "ada");
      above = made.number;
    }
    stage.repo.setParent(stage.numberOf("Harbor Plan"), above, "ada");
    stage.repo.push({
      [PATH]:
        "# Harbor Plan\n\n## Phase 1: Walls\n\n### Step 1: Stones\n\n- [ ] Lay stones\n- [ ] Lay more stones\n- [ ] Lay the last stone\n",
    });

    const report = await stage.sync();

    expect(report.outcome).toBe("complete");
    expect(stage.repo.issue(stage.numberOf("Lay the last stone")).state).toBe("open");
    await quiet();
  });

  it("checks ten thousand items in one run without a write before somebody approves it", async () => {
    const tasks = Array.from({ length: 10_000 }, (_, at) => `- [ ] Lay stone number ${at + 1}\n`).join("");
    stage = await startStage({ [PATH]: `# Harbor Plan\n\n### Step 1: Stones\n\n${tasks}` });

    const report = await stage.sync();

    expect(report.plans[0]?.outcome).toBe("held");
    expect(report.plans[0]?.items).toHaveLength(10_001);
    expect(stage.sandbox.log.writes()).toEqual([]);
  }, 60_000);
});
