import { issueNumber } from "../../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { decide, synced } from "../../decide.ts";
import { closed, gainsChild, reopened } from "../../issue-acts.ts";
import { planOf, STEPS, TASKS, ticked, unticked } from "../../plans.ts";
import { ALL_DONE, CHECKED } from "./state-rows.ts";

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
