import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { observedIssue } from "../../support/observed-issue.ts";
import { decide, synced, type Case } from "../decide.ts";
import { bodyEdited, boxTicked, closed, gainsChild, OTHER_BOT, OWN_BOT, reopened } from "../issue-acts.ts";
import { planOf, STEPS, struck, TASKS, ticked, unticked } from "../plans.ts";

const DONE = ticked(TASKS, "First");
const ALL_DONE = ticked(STEPS, "First", "Second", "It floats");
const CHECKED = planOf("- [ ] First", "", "## Success Criteria", "", "- [ ] It floats");

interface Row extends Case {
  readonly rule: string;
  readonly does: readonly string[];
  readonly says?: readonly string[];
}

function expectRow({ does, says = [], ...row }: Row): void {
  const decision = decide(row);

  expect({ does: decision.does, says: decision.says }).toEqual({ does, says });
}

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

describe("an item that is rolled up from below", () => {
  it.each<Row>([
    {
      rule: "closes as completed once everything below it is done",
      base: STEPS,
      plan: ticked(STEPS, "First", "Second"),
      does: ["close Step 1: Build as completed", "close First as completed", "close Second as completed"],
    },
    {
      rule: "is not held back by an open check",
      base: STEPS,
      issues: { First: closed(), Second: closed() },
      does: ["close Step 1: Build as completed", "tick First", "tick Second"],
    },
    {
      rule: "reopens once something below it is open again",
      base: ALL_DONE,
      plan: unticked(ALL_DONE, "Second"),
      policy: { doneItems: "create" },
      does: ["reopen Step 1: Build", "reopen Second"],
    },
    {
      rule: "reopens when a child is added that is open",
      base: ALL_DONE,
      plan: ALL_DONE.replace("- [x] Second\n", "- [x] Second\n- [ ] Moor\n"),
      policy: { doneItems: "create" },
      does: ["create Moor below Step 1: Build", "reopen Step 1: Build"],
    },
    {
      rule: "stays as a human closed it by a bot, and that is drift",
      base: STEPS,
      issues: { "Step 1: Build": closed("completed", OTHER_BOT) },
      does: [],
      says: ["drift Step 1: Build: closed although something below it is open"],
    },
    {
      rule: "stays as a human reopened it although everything below it is done, and that is drift",
      base: ALL_DONE,
      issues: { "Step 1: Build": reopened() },
      policy: { doneItems: "create" },
      does: [],
      says: ["drift Step 1: Build: reopened although everything below it is done"],
    },
    {
      rule: "is put right where a run that died before its record is what made it differ",
      base: STEPS,
      issues: { "Step 1: Build": closed("completed", OWN_BOT) },
      does: ["reopen Step 1: Build"],
    },
    {
      rule: "waits for a sub-issue that a human put below it",
      base: STEPS,
      plan: ticked(STEPS, "First", "Second"),
      issues: { "Step 1: Build": gainsChild(900) },
      does: ["close First as completed", "close Second as completed"],
      says: ["drift Step 1: Build: a sub-issue that is not in the plan is open"],
    },
    {
      rule: "does not wait for a human's sub-issue that is closed",
      base: STEPS,
      plan: ticked(STEPS, "First", "Second"),
      issues: { "Step 1: Build": gainsChild(900, "closed") },
      does: ["close Step 1: Build as completed", "close First as completed", "close Second as completed"],
    },
    {
      rule: "closes as not planned when all below it is dropped",
      base: STEPS,
      plan: struck(struck(STEPS, "First"), "Second"),
      does: ["close Step 1: Build as not planned", "close First as not planned", "close Second as not planned"],
    },
  ])("$rule", expectRow);

  it("closes later, once the human's sub-issue that it waited for is closed", () => {
    const before = synced(STEPS)
      .acted({ "Step 1: Build": gainsChild(900) })
      .edited(ticked(STEPS, "First", "Second"))
      .synced();

    const decision = before
      .acted({ "Step 1: Build": (issue) => ({ ...issue, children: [{ number: issueNumber(900), state: "closed" }] }) })
      .decided();

    expect(decision.does).toEqual(["close Step 1: Build as completed"]);
  });
});

describe("the plan's own issue", () => {
  it.each<Row>([
    {
      rule: "waits for the plan's own checks when all its tasks are done",
      base: CHECKED,
      plan: ticked(CHECKED, "First"),
      does: ["close First as completed"],
    },
    {
      rule: "closes once its tasks and its own checks are done",
      base: CHECKED,
      plan: ticked(CHECKED, "First", "It floats"),
      does: ["close Harbor as completed", "close First as completed"],
    },
    {
      rule: "closes as completed, never as not planned, also when everything in it is dropped",
      base: TASKS,
      plan: struck(struck(TASKS, "First"), "Second"),
      does: ["close Harbor as completed", "close First as not planned", "close Second as not planned"],
    },
  ])("$rule", expectRow);

  it("closes when the check that it waited for is ticked in its checklist", () => {
    const before = synced(CHECKED).edited(ticked(CHECKED, "First")).synced();

    const decision = before.acted({ Harbor: boxTicked("It floats") }).decided();

    expect(decision.does).toEqual(["close Harbor as completed", "tick It floats"]);
  });
});

describe("a change of a state", () => {
  const outcomeOf = (decision: ReturnType<typeof decide>, title: string) => {
    const row = decision.changes.items.find(({ item }) => item.title === title);
    if (row === undefined) throw new Error(`no item "${title}"`);
    const { why, cause, source, waits, conflict } = row.outcome;
    return { why, cause, source, waits, conflict };
  };
  const nothing = { why: null, cause: null, source: null, waits: false, conflict: false };

  it.each<
    [
      says: string,
      decided: () => ReturnType<typeof decide>,
      title: string,
      outcome: Partial<ReturnType<typeof outcomeOf>>,
    ]
  >([
    ["has no cause where nothing changed", () => decide({ base: STEPS }), "First", {}],
    ["has no cause above where nothing changed below", () => decide({ base: STEPS }), "Step 1: Build", {}],
    [
      "has the plan as its cause",
      () => decide({ base: STEPS, plan: ticked(STEPS, "First") }),
      "First",
      { why: "ticked in the plan", cause: "plan" },
    ],
    [
      "has the issue as its cause",
      () => decide({ base: STEPS, issues: { First: closed() } }),
      "First",
      { why: "the issue was closed by ada", cause: "issue", source: issueNumber(102) },
    ],
    [
      "has no cause where both sides did the same",
      () => decide({ base: STEPS, plan: ticked(STEPS, "First"), issues: { First: closed() } }),
      "First",
      {},
    ],
    [
      "has the issue above as its cause",
      () => decide({ base: STEPS, issues: { "Step 1: Build": closed() } }),
      "First",
      { why: "closed with #101", cause: "above", source: issueNumber(101) },
    ],
    [
      "has the reopening of the issue above as its cause",
      () =>
        synced(STEPS).acted({ "Step 1: Build": closed() }).synced().acted({ "Step 1: Build": reopened() }).decided(),
      "First",
      { why: "reopened with #101", cause: "above", source: issueNumber(101) },
    ],
    [
      "has the items below as its cause, where all are done",
      () => decide({ base: STEPS, plan: ticked(STEPS, "First", "Second") }),
      "Step 1: Build",
      { why: "everything below it is done", cause: "below" },
    ],
    [
      "has the items below as its cause, where one is open again",
      () => decide({ base: ALL_DONE, plan: unticked(ALL_DONE, "Second"), policy: { doneItems: "create" } }),
      "Step 1: Build",
      { why: "something below it is open", cause: "below" },
    ],
    [
      "waits for the plan's own checks",
      () => decide({ base: CHECKED, plan: ticked(CHECKED, "First") }),
      "Harbor",
      { waits: true },
    ],
    [
      "waits for nothing where there are none",
      () => decide({ base: TASKS, plan: ticked(TASKS, "First") }),
      "Harbor",
      {},
    ],
    [
      "waits for a sub-issue that a human put below it",
      () =>
        decide({ base: STEPS, plan: ticked(STEPS, "First", "Second"), issues: { "Step 1: Build": gainsChild(900) } }),
      "Step 1: Build",
      { waits: true },
    ],
  ])("%s", (_, decided, title, outcome) => {
    expect(outcomeOf(decided(), title)).toEqual({ ...nothing, ...outcome });
  });

  it.each<
    [
      says: string,
      decided: () => ReturnType<typeof decide>,
      title: string,
      states: readonly [plan: string, issue: string | null, state: string],
    ]
  >([
    [
      "of a check is one of the plan alone",
      () => decide({ base: STEPS, plan: ticked(STEPS, "It floats") }),
      "It floats",
      ["done", "done", "done"],
    ],
    [
      "of a step whose issue was closed as not planned drops it, while something below is open",
      () => decide({ base: STEPS, issues: { "Step 1: Build": closed("not_planned") } }),
      "Step 1: Build",
      ["open", "dropped", "dropped"],
    ],
    [
      "of a line that can't be read waits for it",
      () =>
        decide({
          base: TASKS,
          plan: TASKS.replace("- [ ] First", "- First"),
          issues: { First: closed("not_planned") },
        }),
      "First",
      ["open", "dropped", "open"],
    ],
  ])("%s", (_, decided, title, [plan, issue, state]) => {
    expect(decided().stateOf(title)).toEqual({ plan, issue, state });
  });
});

describe("what a closing completed", () => {
  const cascaded = () => synced(STEPS).acted({ "Step 1: Build": closed() }).synced();
  const told = (repository: ReturnType<typeof cascaded>) =>
    Object.entries(repository.record.cascades).map(([above, below]) => [
      titleOf(repository, above),
      below.map((key) => titleOf(repository, key)),
    ]);
  const titleOf = (repository: ReturnType<typeof cascaded>, key: string) => repository.base.byKey.get(key)?.item.title;

  it.each<[says: string, repository: () => ReturnType<typeof cascaded>, told: readonly unknown[]]>([
    ["is remembered", cascaded, [["Step 1: Build", ["First", "Second"]]]],
    [
      "is still remembered by a later run",
      () =>
        cascaded()
          .edited((text) => `${text}\nWords.\n`)
          .synced(),
      [["Step 1: Build", ["First", "Second"]]],
    ],
    [
      "is remembered for the items that are still done",
      () =>
        cascaded()
          .edited((text) => text.replace("- [x] Second", "- [ ] Second"))
          .acted({ "Step 1: Build": (issue) => issue })
          .syncedOnce(),
      [],
    ],
    ["is forgotten once the issue is open again", () => cascaded().acted({ "Step 1: Build": reopened() }).synced(), []],
    [
      "is forgotten once the item is gone",
      () =>
        cascaded()
          .edited(planOf("### Step 2: Sail", "", "- [ ] Third"))
          .synced(),
      [],
    ],
  ])("%s", (_, repository, expected) => {
    expect(told(repository())).toEqual(expected);
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
