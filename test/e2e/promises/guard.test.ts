import { epochMs } from "../../../src/ports/epoch-ms.ts";
import { afterEach, describe, expect, it } from "@jest/globals";
import { allowHeldPlans } from "../../../src/commands/allow.ts";
import { readAndDecide } from "../../../src/sync/decide/decide-all.ts";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { openTitles, writesOfAnotherSync } from "./another-sync.ts";

const PATH = "docs/plans/harbor.md";
const OTHER = "docs/plans/other.md";
const OTHER_PLAN = "# Other Plan\n\n### Step 1: Lamp\n\n- [ ] Buy a lamp\n- [ ] Hang the lamp\n";

/** A plan with three steps of ten tasks each, and a fixed word in every task. */
function bigPlan(perStep = 10, mark = " "): string {
  const steps = [1, 2, 3].map((step) => {
    const tasks = Array.from({ length: perStep }, (_, at) => `- [${mark}] Build part ${step}.${at + 1} of the mole`);
    return `### Step ${step}: Part ${step}\n\n${tasks.join("\n")}\n`;
  });
  return `# Harbor Plan\n\n${steps.join("\n")}`;
}

let stage: EngineStage;
afterEach(async () => stage.sandbox.close());

async function start(text: string): Promise<void> {
  stage = await startStage({ [PATH]: text, [OTHER]: OTHER_PLAN });
  await stage.sync();
}

/** What `/plansync allow` does. */
async function allow(): Promise<number> {
  const context = stage.context();
  return (await allowHeldPlans(context.writer, await readAndDecide(context), "ada")).length;
}

function closeTasks(count: number): void {
  const tasks = stage.repo.issues().filter(({ title }) => title.startsWith("Build part"));
  for (const { number } of tasks.slice(0, count)) stage.repo.closeIssue(number, { by: "ada" });
}

describe("a plan that would change a lot at once", () => {
  it("is held when it is new and has more than a hundred items, and the other plan continues", async () => {
    stage = await startStage({ [PATH]: bigPlan(40), [OTHER]: OTHER_PLAN });

    const report = await stage.sync();

    expect(report.plans.map(({ outcome }) => outcome)).toEqual(["held", "synced"]);
    expect(report.totals.held).toBe(1);
    expect(report.plans[0]?.reason).toContain("more than 100");
    expect(openTitles(stage)).toEqual(["Buy a lamp", "Hang the lamp", "Other Plan", "Step 1: Lamp"]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("continues once somebody approved this version, which uses up the approval", async () => {
    stage = await startStage({ [PATH]: bigPlan(40) });
    await stage.sync();

    expect(await allow()).toBe(1);
    await stage.sync();
    expect(stage.repo.issues()).toHaveLength(124);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
    expect(await allow()).toBe(0);
  });

  it("is held again when the plan has changed since it was approved", async () => {
    stage = await startStage({ [PATH]: bigPlan(40) });
    await stage.sync();
    await allow();
    stage.repo.push({ [PATH]: bigPlan(41) });

    const report = await stage.sync();

    expect(report.plans[0]?.outcome).toBe("held");
    expect(stage.repo.issues()).toEqual([]);
  });

  it("is approved by the input, even if it takes several runs and the later ones lack the input", async () => {
    stage = await startStage({ [PATH]: bigPlan(40) });
    stage.sandbox.faults.add({
      match: ({ rootFields, index }) => rootFields.includes("createIssue") && index > 10,
      kind: "secondary-limit",
      times: 5,
      retryAfter: 3600,
    });
    const first = await stage.sync({ overrides: { allowMassChange: true } });
    expect(first.outcome).toBe("incomplete");
    const made = stage.repo.issues().length;
    expect(made).toBeLessThan(20);
    stage.sandbox.faults.clear();

    const anHourLater = { now: () => epochMs(Date.now() + 3_700_000), sleep: async () => {} };
    await stage.sync({ clock: anHourLater });

    expect(stage.repo.issues()).toHaveLength(124);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it.each<[string, (text: string) => string, string]>([
    [
      "ticks more than ten and a third",
      (text) =>
        text
          .replaceAll("- [ ] Build part 1", "- [x] Build part 1")
          .replaceAll("- [ ] Build part 2.1", "- [x] Build part 2.1"),
      "close, reopen or tick",
    ],
    ["is cut to a tenth", () => bigPlan(10).split("\n").slice(0, 5).join("\n") + "\n", "went from"],
  ])("waits when it %s, tells why in one comment on its issue, and writes nothing else", async (_, change, reason) => {
    await start(bigPlan());
    const before = openTitles(stage);
    stage.repo.push({ [PATH]: change(bigPlan()) });
    const mark = stage.sandbox.log.mark();

    const report = await stage.sync();

    expect(report.plans[0]).toMatchObject({ outcome: "held", reason: expect.stringContaining(reason) });
    expect(openTitles(stage)).toEqual(before);
    expect(stage.sandbox.log.writes(mark)).toHaveLength(1);
    const comments = stage.comments(stage.numberOf("Harbor Plan"));
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain("/plansync allow");
    expect(comments[0]).toMatch(/- close #\d+ Build part 1\.\d/);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it.each([
    ["an empty file", ""],
    ["a file with nothing but a title", "# Harbor Plan\n\nTo be written.\n"],
    ["conflict markers", `<<<<<<< ours\n${bigPlan(1)}=======\n>>>>>>> theirs\n`],
  ])("is not closed by %s", async (_, text) => {
    await start(bigPlan());
    const before = openTitles(stage);
    stage.repo.push({ [PATH]: text });

    const report = await stage.sync();

    expect(report.plans[0]?.outcome).toBe("refused");
    expect(openTitles(stage)).toEqual(before);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("does what was announced once it is approved", async () => {
    await start(bigPlan());
    stage.repo.push({ [PATH]: bigPlan(10, "x") });
    await stage.sync();

    await allow();
    await stage.sync();

    expect(openTitles(stage)).toEqual(["Buy a lamp", "Hang the lamp", "Other Plan", "Step 1: Lamp"]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("updates the comment in place when another version is held", async () => {
    await start(bigPlan());
    stage.repo.push({ [PATH]: bigPlan(10, "x") });
    await stage.sync();
    stage.repo.push({ [PATH]: bigPlan(11, "x") });

    await stage.sync();

    expect(stage.comments(stage.numberOf("Harbor Plan"))).toHaveLength(1);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("continues when people close many issues at once: that is their decision", async () => {
    await start(bigPlan());
    closeTasks(12);

    const report = await stage.sync();

    expect(report.plans[0]?.outcome).toBe("synced");
    expect(stage.repo.readFile(PATH)?.match(/\[x\]/g)).toHaveLength(12);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("is held when one closed issue would complete more than the guard allows", async () => {
    await start(
      `# Harbor Plan\n\n### Step 1: All\n\n${Array.from({ length: 20 }, (_, at) => `- [ ] Lay stone ${at}\n`).join("")}`,
    );
    stage.repo.closeIssue(stage.numberOf("Step 1: All"), { by: "ada" });

    const report = await stage.sync();

    expect(report.plans[0]?.outcome).toBe("held");
    expect(stage.repo.readFile(PATH)).not.toContain("[x]");
  });

  it("is compared with the configured limits", async () => {
    stage = await startStage({
      [PATH]: bigPlan(),
      ".github/plansync.yml": "threshold:\n  create: 5\n",
    });

    const report = await stage.sync();

    expect(report.plans[0]?.outcome).toBe("held");
    expect(stage.repo.issues()).toEqual([]);
  });
});
