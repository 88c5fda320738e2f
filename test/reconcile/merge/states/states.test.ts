import { issueNumber } from "../../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { observedIssue } from "../../../support/observed-issue.ts";
import { decide, synced, type Case } from "../../decide.ts";
import { bodyEdited, boxTicked, closed, OWN_BOT, reopened } from "../../issue-acts.ts";
import { planOf, STEPS, struck, TASKS, ticked } from "../../plans.ts";
import { expectRow, type Row } from "./state-rows.ts";

const DONE = ticked(TASKS, "First");

describe("an item with a mark of its own", () => {
  it.each<Row>([
    {
      rule: "a box ticked in the plan while the issue stays open closes it as completed",
      base: TASKS,
      plan: DONE,
      does: ["close First as completed"],
    },
    {
      rule: "an issue closed as completed ticks its box",
      base: TASKS,
      issues: { First: closed() },
      does: ["tick First"],
    },
    {
      rule: "a tick and a closing since the base agree, and nothing is written",
      base: TASKS,
      plan: DONE,
      issues: { First: closed() },
      does: [],
    },
    {
      rule: "a box unticked in the plan reopens the issue",
      base: DONE,
      plan: TASKS,
      policy: { doneItems: "create" },
      does: ["reopen First"],
    },
    {
      rule: "a reopened issue unticks its box",
      base: DONE,
      issues: { First: reopened() },
      policy: { doneItems: "create" },
      does: ["untick First"],
    },
    {
      rule: "an issue closed as not planned leaves the box empty and stays closed",
      base: TASKS,
      issues: { First: closed("not_planned") },
      does: [],
    },
    {
      rule: "an issue closed as a duplicate leaves the box empty and stays closed",
      base: TASKS,
      issues: { First: closed("duplicate") },
      does: [],
    },
    {
      rule: "a line struck out in the plan closes the issue as not planned",
      base: TASKS,
      plan: struck(TASKS, "First"),
      does: ["close First as not planned"],
    },
    {
      rule: "a tick agrees with an issue closed as not planned, whose reason stays",
      base: TASKS,
      plan: DONE,
      issues: { First: closed("not_planned") },
      does: [],
    },
    {
      rule: "a check ticked in the issue's checklist is ticked in the plan",
      base: STEPS,
      issues: { "Step 1: Build": boxTicked("It floats") },
      does: ["tick It floats"],
    },
  ])("$rule", expectRow);

  it("is left alone, and reported as a conflict, when both sides changed in different ways", () => {
    const before = synced(TASKS)
      .acted({ First: closed("not_planned") })
      .synced();

    const decision = before.edited(ticked(TASKS, "First")).acted({ First: reopened() }).decided();

    expect(decision.does).toEqual([]);
    expect(decision.says).toEqual(["conflict First: plan and issue both changed, in different ways"]);
  });

  it("counts as dropped when its issue was closed as not planned and its box is empty", () => {
    const decision = decide({ base: TASKS, issues: { First: closed("not_planned") } });

    expect(decision.stateOf("First")).toEqual({ plan: "open", issue: "dropped", state: "dropped" });
  });

  it("whose strike-out has no room for an untick stays dropped when its issue is reopened, and that is drift", () => {
    const before = synced(TASKS).edited(struck(TASKS, "First")).synced();

    const decision = before.acted({ First: reopened() }).decided();

    expect(decision.does).toEqual([]);
    expect(decision.says).toEqual(["drift First: the plan has no mark for it"]);
  });

  it("is ticked for the reason that its issue was closed, and closed for the reason that the plan ticks it", () => {
    expect(decide({ base: TASKS, issues: { First: closed() } }).changes.ticks[0]?.why).toBe(
      "the issue was closed by ada",
    );
    expect(decide({ base: TASKS, plan: DONE }).whyOf("First")).toBe("ticked in the plan");
    expect(decide({ base: TASKS, plan: struck(TASKS, "First") }).whyOf("First")).toBe("dropped in the plan");
    expect(decide({ base: DONE, plan: TASKS, policy: { doneItems: "create" } }).whyOf("First")).toBe(
      "unticked in the plan",
    );
  });

  it("names the issue that a tick depends on, so that it is read again", () => {
    const repository = synced(STEPS).acted({ First: closed(), "Step 1: Build": boxTicked("It floats") });

    const { ticks } = repository.decided().changes;

    expect(ticks.map(({ source }) => source)).toEqual([
      repository.issue("First").number,
      repository.issue("Step 1: Build").number,
    ]);
  });
});

describe("an item without a base", () => {
  it.each<Row>([
    {
      rule: "is done when its issue is closed as completed, whatever its box says",
      base: TASKS,
      issues: { First: closed() },
      isRecordLost: true,
      does: ["tick First"],
    },
    {
      rule: "is done when its box is ticked, whatever its issue says",
      base: TASKS,
      plan: DONE,
      isRecordLost: true,
      does: ["close First as completed"],
    },
    {
      rule: "stays dropped when its issue was closed as not planned",
      base: TASKS,
      issues: { First: closed("not_planned") },
      isRecordLost: true,
      does: [],
    },
  ])("$rule", expectRow);

  it("that came back to the plan has its issue reopened, which was closed when it was removed", () => {
    const away = synced(TASKS).edited(planOf("- [ ] Second")).synced();

    const decision = away.edited(TASKS).decided();

    expect(decision.does).toEqual(["reopen First"]);
  });
});

describe("what cannot be read does not count", () => {
  it("in an issue whose body was emptied, about the checks that stood there", () => {
    const checked = ticked(STEPS, "It floats");

    const decision = decide({ base: checked, issues: { "Step 1: Build": bodyEdited(() => "") } });

    expect(decision.does).toEqual([]);
    expect(decision.stateOf("It floats").plan).toBe("done");
  });

  it("of an issue that is ours only by a stranger's marker", () => {
    const repository = synced(TASKS);
    const { body, labels } = repository.issue("First");
    const forged = observedIssue(900, {
      title: "First",
      body,
      labels,
      author: { login: "eve", isBot: false },
      state: "closed",
      closeReason: "completed",
    });

    expect(repository.plus(forged).withoutRecord().decided().does).toEqual([]);
  });
});

describe("a step that our own account closed, as agents do that share its token", () => {
  const CLOSED = { "Step 1: Build": closed("completed", OWN_BOT) };
  const step = issueNumber(101);

  it.each<[when: string, row: Pick<Case, "finished" | "lookedAt">, does: readonly string[]]>([
    ["is reopened while something below it is open", {}, ["reopen Step 1: Build"]],
    [
      "is left to the next run where it was closed when the claims may have been read already",
      { lookedAt: "2000-01-01T00:00:00Z" },
      [],
    ],
    ["is reopened where no claim says that it is done", { lookedAt: "2100-01-01T00:00:00Z" }, ["reopen Step 1: Build"]],
    [
      "completes what is below it where its claim says that it is done",
      { lookedAt: "2100-01-01T00:00:00Z", finished: new Set([step]) },
      [
        "close First as completed",
        "close Second as completed",
        "comment on Step 1: Build",
        "tick First",
        "tick Second",
      ],
    ],
  ])("%s", (_, row, does) => {
    expect(decide({ base: STEPS, issues: CLOSED, ...row }).does).toEqual(does);
  });
});
