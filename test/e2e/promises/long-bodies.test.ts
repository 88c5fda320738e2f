import { afterEach, describe, expect, it } from "@jest/globals";
import { startActionStage, type ActionStage } from "../round-trip/action-stage.ts";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { writesOfAnotherSync } from "./another-sync.ts";

const PATH = "docs/plans/plan.md";
const LIMIT = 65_536;

/** A task with checks and words below it. */
const planOf = (words: string, checks = 2) =>
  `# Plan\n\n## Step 1: all\n\n- [ ] write the schema\n\n  ${words}\n\n${Array.from({ length: checks }, (_, at) => `  - [ ] check ${at}\n`).join("")}- [ ] run the migration\n`;
const WORDS = Array.from({ length: 40 }, (_, at) => `Paragraph ${at} says what is to be done.`).join("\n\n  ");
const paste = (stage: ActionStage | EngineStage, text: string) => {
  const number = stage.numberOf("write the schema");
  stage.sandbox.clock.advance(5_000);
  stage.repo.editIssue(number, { body: `${stage.repo.issue(number).body}\n\n${text}` }, "ada");
  stage.sandbox.clock.advance(5_000);
  return number;
};

describe("a body near GitHub's limit, in the built Action", () => {
  let stage: ActionStage;
  afterEach(async () => stage.sandbox.close());

  it("gets a block that is cut until all of it fits, with a link to the plan", async () => {
    stage = await startActionStage({ [PATH]: planOf("Short.") });
    await stage.run();
    const log = "x".repeat(63_999);
    const number = paste(stage, log);

    stage.repo.push({ [PATH]: planOf(WORDS) });
    const run = await stage.run();

    const { body } = stage.repo.issue(number);
    expect({ exitCode: run.exitCode, failed: run.report?.totals.failed }).toEqual({ exitCode: 0, failed: 0 });
    expect(body.length).toBeLessThan(LIMIT);
    expect(body.includes(log)).toBe(true);
    expect(body.replace(log, "")).toMatch(/in the plan\]\(http\S+\/blob\/HEAD\/docs\/plans\/plan\.md/);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});

describe("a body near GitHub's limit", () => {
  let stage: EngineStage;
  afterEach(async () => stage.sandbox.close());

  it.each<readonly [what: string, pasted: number, words: string, checks: number]>([
    ["a long checklist", 50_000, "Short.", 400],
    ["room for little more than the link", 64_900, WORDS, 2],
    ["characters that take two units", 62_500, WORDS.replaceAll("done", "🚀"), 60],
    ["a block that is too long on its own", 10, Array(3_000).fill("Some words of prose.").join("\n\n  "), 2],
  ])("settles with %s", async (_, pasted, words, checks) => {
    stage = await startStage({ [PATH]: planOf("Short.") });
    await stage.sync();
    const log = "y".repeat(pasted);
    const number = paste(stage, log);

    stage.repo.push({ [PATH]: planOf(words, checks) });
    const report = await stage.sync({ overrides: { allowMassChange: true } });

    const { body } = stage.repo.issue(number);
    expect(report.outcome).toBe("complete");
    expect(body.length).toBeLessThan(LIMIT);
    expect(body.includes(log)).toBe(true);
    expect(body.includes("in the plan](")).toBe(true);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("gets its whole block back once there is room again", async () => {
    stage = await startStage({ [PATH]: planOf("Short.") });
    await stage.sync();
    const number = paste(stage, "z".repeat(64_000));
    stage.repo.push({ [PATH]: planOf(WORDS) });
    await stage.sync();
    expect(stage.repo.issue(number).body.includes("Paragraph 39")).toBe(false);

    stage.repo.editIssue(number, { body: stage.repo.issue(number).body.replace(/z{100,}/, "z") }, "ada");
    await stage.sync();

    expect(stage.repo.issue(number).body.includes("Paragraph 39")).toBe(true);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("keeps what people wrote into the block, and converges", async () => {
    stage = await startStage({ [PATH]: planOf("Short.") });
    await stage.sync();
    const number = paste(stage, "z".repeat(64_000));
    const { body } = stage.repo.issue(number);
    stage.repo.editIssue(number, { body: body.replace("Short.", "Short.\n\nBob knows.") }, "ada");

    stage.repo.push({ [PATH]: planOf(WORDS) });
    await stage.sync();

    expect(stage.repo.issue(number).body.includes("\n\nBob knows.\n\nzzz")).toBe(true);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("that was bound and is full of a person's text stays as it is, and is reported", async () => {
    stage = await startStage({ [PATH]: planOf("Short.") });
    await stage.sync();
    const number = stage.numberOf("write the schema");
    const full = "z".repeat(LIMIT - 1);
    stage.repo.editIssue(number, { body: full }, "ada");

    const report = await stage.sync();

    expect(report.outcome).toBe("complete");
    expect(stage.repo.issue(number).body === full).toBe(true);
    expect(report.plans[0]?.items.find(({ issue }) => issue === number)?.reason).toContain("no room");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});
