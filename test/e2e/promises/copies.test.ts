import { afterEach, describe, expect, it } from "@jest/globals";
import type { Issue } from "github-sandbox";
import { startActionStage, type ActionStage } from "../round-trip/action-stage.ts";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { writesOfAnotherSync } from "./another-sync.ts";

const PATH = "docs/plans/plan.md";
const PLAN = "# Plan\n\n## Step 1: all\n\n- [ ] write the schema\n- [ ] run the migration\n";
const LABELS = ["plansync", "plansync:task"];
const BOT = "github-actions[bot]";
const MINUTE = 60_000;

/** GitHub's "Duplicate issue": body and labels of an issue under a title that is typed. */
function duplicate(stage: ActionStage | EngineStage, by: string, title = "write the schema"): Issue {
  const { body } = stage.repo.issue(stage.numberOf("write the schema"));
  return stage.repo.createIssue({ title, body, labels: LABELS, by });
}

describe("a person whose token the runs use and who duplicates an issue under another title", () => {
  let stage: ActionStage;
  afterEach(async () => stage.sandbox.close());

  it("finds the copy open, and reported", async () => {
    stage = await startActionStage({ [PATH]: PLAN });
    const token = stage.sandbox.token({ kind: "user", login: "ada" });
    await stage.run({ token });
    const copy = duplicate(stage, "ada", "write the schema for the second region");

    const { report } = await stage.run({ token });

    expect(stage.repo.issue(copy.number).state).toBe("open");
    expect(report?.plans[0]?.orphans).toEqual([{ issue: copy.number, reason: expect.stringContaining("copy") }]);
    expect(await writesOfAnotherSync(stage, { token })).toEqual([]);
    expect(stage.repo.issue(copy.number)).toMatchObject({ state: "open", body: copy.body });
  });
});

describe("a second issue of an item", () => {
  let stage: EngineStage;
  afterEach(async () => stage.sandbox.close());

  const start = async (who: "bot" | "ada") => {
    stage = await startStage({ [PATH]: PLAN });
    const options = who === "bot" ? {} : { token: stage.sandbox.token({ kind: "user", login: "ada" }) };
    await stage.sync(options);
    return options;
  };

  it.each<readonly [what: string, who: "bot" | "ada", minutes: number, state: "open" | "closed"]>([
    ["made by the bot at the same time", "bot", 0, "closed"],
    ["made by the bot long after", "bot", 600, "closed"],
    ["made with a person's token while another run may still have been under way", "ada", 1, "closed"],
    ["made with a person's token long after", "ada", 600, "open"],
  ])("that nobody touched, %s", async (_, who, minutes, state) => {
    const options = await start(who);
    stage.sandbox.clock.advance(minutes * MINUTE);
    const copy = duplicate(stage, who === "bot" ? BOT : "ada");

    await stage.sync(options);

    expect(stage.repo.issue(copy.number)).toMatchObject({
      state,
      ...(state === "closed" && { stateReason: "duplicate" }),
    });
    expect(await writesOfAnotherSync(stage, options)).toEqual([]);
  });

  it.each<readonly [what: string, touch: (copy: Issue) => void]>([
    ["got another title", ({ number }) => stage.repo.editIssue(number, { title: "write another schema" }, "ada")],
    ["got a line of text", ({ number, body }) => stage.repo.editIssue(number, { body: `${body}\n\nMine` }, "ada")],
    [
      "got a line within its block",
      ({ number, body }) => stage.repo.editIssue(number, { body: body.replace("<sub>", "Mine\n\n<sub>") }, "ada"),
    ],
    ["got a comment", ({ number }) => stage.repo.comment(number, "Mine", "ada")],
    [
      "got a sub-issue of a person",
      ({ number }) => stage.repo.createIssue({ title: "Mine", parent: number, by: "ada" }),
    ],
    [
      "was closed and reopened",
      ({ number }) => {
        stage.repo.closeIssue(number, { by: "ada", reason: "duplicate" });
        stage.repo.reopenIssue(number, "ada");
      },
    ],
  ])("stays open when it %s", async (_, touch) => {
    await start("bot");
    const copy = duplicate(stage, BOT);
    touch(copy);
    const { body } = stage.repo.issue(copy.number);

    const report = await stage.sync();

    expect(stage.repo.issue(copy.number)).toMatchObject({ state: "open", body });
    expect(report.plans[0]?.orphans).toEqual([{ issue: copy.number, reason: expect.stringContaining("copy") }]);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("created by an account that wrote a record here is closed, whatever the present token", async () => {
    await start("bot");
    const copy = duplicate(stage, BOT);
    const token = stage.sandbox.token({ kind: "app", login: "plan-keeper", repo: "ada/harbor" });

    await stage.sync({ token });

    expect(stage.repo.issue(copy.number)).toMatchObject({ state: "closed", stateReason: "duplicate" });
  });

  it("created by another bot, which never wrote a record here, stays open", async () => {
    await start("bot");
    stage.sandbox.token({ kind: "app", login: "cloner", repo: "ada/harbor" });
    const copy = duplicate(stage, "cloner[bot]");

    await stage.sync();

    expect(stage.repo.issue(copy.number).state).toBe("open");
  });
});
