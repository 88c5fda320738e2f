import { describe, expect, it } from "@jest/globals";
import type { FieldMeaning } from "../../../src/reconcile/items/field-meaning.ts";
import type { Policy } from "../../../src/reconcile/input/policy.ts";
import type { SingleField } from "../../../src/plan/edit/fields/write-field.ts";
import { milestoneOf } from "../../support/observed-issue.ts";
import { decide, Repository, synced, type Case } from "../decide.ts";
import { changed, OWN_BOT, type Act } from "../issue-acts.ts";

const step = (fields: string) => `# Plan\n\n## Step 1: First\n\n${fields}\n- [ ] One\n`;
const PLAN = step("**Milestone:** v1\n**Type:** Bug\n");
const FIRST = "Step 1: First";
const inMilestone = (title: string | null): Act => changed({ milestone: title === null ? null : milestoneOf(title) });

const meaning = (field: SingleField, means: FieldMeaning): Partial<Policy> => ({ fields: new Map([[field, means]]) });
const EFFORT = meaning("estimate", { kind: "issue-field", name: "Effort" });
const PRIORITY = meaning("priority", {
  kind: "labels",
  labels: new Map([
    ["High", "prio: high"],
    ["Low", "prio: low"],
  ]),
});
/** Two values that are one label. */
const SHARED = meaning("priority", {
  kind: "labels",
  labels: new Map([
    ["High", "prio: high"],
    ["Top", "prio: high"],
    ["Low", "prio: low"],
  ]),
});

describe("milestone and type of an item", () => {
  it.each<[string, Case, readonly string[]]>([
    ["stay where nobody changed them", { base: PLAN }, []],
    [
      "go to the issue where the plan changed them",
      { base: PLAN, plan: step("**Milestone:** v2\n**Type:** Feature\n") },
      ["set milestone of Step 1: First to v2", "set type of Step 1: First to Feature"],
    ],
    [
      "are taken off the issue where the plan dropped them",
      { base: PLAN, plan: step("") },
      ["set milestone of Step 1: First to nothing", "set type of Step 1: First to nothing"],
    ],
    [
      "are taken into the plan where they were changed on GitHub",
      { base: PLAN, issues: { [FIRST]: changed({ milestone: milestoneOf("v2"), type: "Feature" }) } },
      ["take field milestone v2 for Step 1: First", "take field type feature for Step 1: First"],
    ],
    [
      "go out of the plan where they were taken off on GitHub",
      { base: PLAN, issues: { [FIRST]: changed({ milestone: null, type: null }) } },
      ["take no field milestone v1 for Step 1: First", "take no field type bug for Step 1: First"],
    ],
    [
      "are the same in other letters",
      { base: PLAN, issues: { [FIRST]: changed({ milestone: milestoneOf("V1"), type: "bug" }) } },
      [],
    ],
    [
      "stay on GitHub alone where the item has no such field",
      { base: step(""), issues: { [FIRST]: inMilestone("v2") } },
      [],
    ],
    [
      "fill a field that is there without a value",
      { base: step("**Milestone:**\n**Type:** Bug\n"), issues: { [FIRST]: inMilestone("v2") } },
      ["take field milestone v2 for Step 1: First"],
    ],
    [
      "are no text and no task that stand below a field without words",
      { base: step("Text.\n"), plan: step("**Milestone:**\n\nText.\n\n**Type:**\n") },
      [],
    ],
    [
      "are not taken where fields are not to flow into the plan",
      { base: PLAN, issues: { [FIRST]: inMilestone("v2") }, policy: { takes: new Set(["title"]) } },
      [],
    ],
    [
      "stay in the plan where the configuration says so",
      { base: PLAN, plan: step("**Milestone:** v2\n**Type:** Bug\n"), policy: { fields: new Map() } },
      [],
    ],
    [
      "stay in the plan where the server has no types",
      {
        base: PLAN,
        plan: step("**Milestone:** v1\n**Type:** Feature\n"),
        issues: { [FIRST]: changed({ type: undefined }) },
      },
      [],
    ],
  ])("%s", (_, given, does) => {
    expect(decide(given).does.filter((what) => !what.startsWith("rename"))).toEqual(does);
  });

  it("stay as they are on both sides, and are reported, where both were changed in different ways", () => {
    const both = { base: PLAN, plan: PLAN.replace("v1", "v2"), issues: { [FIRST]: inMilestone("v3") } };

    const decision = decide(both);

    expect(decision.does).toEqual([]);
    expect(decision.says).toEqual([
      `conflict ${FIRST}: about its milestone: the plan says "v2" where GitHub says "v3"`,
    ]);
  });

  it("are settled by whoever changes them next", () => {
    const apart = synced(PLAN)
      .edited(PLAN.replace("v1", "v2"))
      .acted({ [FIRST]: inMilestone("v3") })
      .syncedOnce();
    expect(apart.decided().does).toEqual([]);
    expect(apart.decided().says).toHaveLength(1);

    expect(apart.acted({ [FIRST]: inMilestone("v4") }).decided().does).toEqual([
      "take field milestone v4 for Step 1: First",
    ]);
    expect(apart.edited(PLAN.replace("v1", "v5")).decided().does).toEqual(["set milestone of Step 1: First to v5"]);
  });

  it("are given to a new issue", () => {
    const [, creation] = decide({ plan: PLAN }).changes.operations;

    expect(creation).toMatchObject({ kind: "create", issue: { milestone: "v1", type: "Bug" } });
  });

  it("are not asked for again where GitHub has no such milestone or type", () => {
    const refused = new Repository(PLAN).withCreations().acted({ [FIRST]: changed({ milestone: null, type: null }) });

    expect(refused.decided().does).toEqual([]);
    expect(refused.syncedOnce().decided().does).toEqual([]);
    expect(refused.syncedOnce().edited(PLAN.replace("v1", "v2")).decided().does).toEqual([
      "set milestone of Step 1: First to v2",
    ]);
  });
});

describe("a milestone that a run without a record wrote", () => {
  const event = { actor: OWN_BOT, title: "v2" } as const;

  /** Our run set or dropped the milestone and died; then a person said something else. */
  const afterwards =
    (kind: "milestoned" | "demilestoned", milestone: string | null): Act =>
    (issue, at) => ({
      ...issue,
      milestone: milestone === null ? null : milestoneOf(milestone),
      events: [{ ...event, kind, at }],
    });

  it.each<[what: string, plan: string, act: Act, does: readonly string[]]>([
    [
      "is the base of what a person set since",
      step("**Milestone:** v2\n**Type:** Bug\n"),
      afterwards("milestoned", "v3"),
      ["take field milestone v3 for Step 1: First"],
    ],
    [
      "is the base of what the plan says since",
      step("**Milestone:** v4\n**Type:** Bug\n"),
      afterwards("milestoned", "v2"),
      ["set milestone of Step 1: First to v4"],
    ],
    [
      "is no base of what the plan dropped where the run had dropped it",
      step("**Milestone:**\n**Type:** Bug\n"),
      afterwards("demilestoned", "v3"),
      ["take field milestone v3 for Step 1: First"],
    ],
  ])("%s", (_, plan, act, does) => {
    const after = synced(PLAN)
      .acted({ [FIRST]: act })
      .edited(plan);

    expect(after.decided().does).toEqual(does);
  });
});

describe("a milestone that was renamed on GitHub", () => {
  const renamed = (plan = PLAN): Repository =>
    synced(PLAN)
      .acted({ [FIRST]: changed({ milestone: { number: 1, title: "One", due: null } }) })
      .edited(plan);

  it("has its new name in the plan", () => {
    expect(renamed().decided().does).toEqual(["take field milestone one for Step 1: First"]);
  });

  it("is no conflict with another one that the plan names", () => {
    expect(renamed(PLAN.replace("v1", "v2")).decided().does).toEqual(["set milestone of Step 1: First to v2"]);
  });
});

describe("what was there before", () => {
  it("is no change where an older version kept the record", () => {
    const { fields: _, milestones: __, ...older } = synced(PLAN).record;
    const upgraded = synced(PLAN)
      .recorded({ ...older, fields: undefined })
      .acted({ [FIRST]: inMilestone("v2") });

    expect(upgraded.decided().does).toEqual([]);
    expect(
      upgraded
        .syncedOnce()
        .acted({ [FIRST]: inMilestone("v3") })
        .decided().does,
    ).toEqual(["take field milestone v3 for Step 1: First"]);
  });

  it("is nobody's change where it could not be compared", () => {
    const due = meaning("due", { kind: "issue-field", name: "Due" });
    const words = synced(step("**Due:** next week\n"), { policy: due })
      .acted({ Plan: changed({ fields: {} }), [FIRST]: changed({ fields: {} }), One: changed({ fields: {} }) })
      .syncedOnce();

    const told = words.acted({ [FIRST]: changed({ fields: { due: "2026-12-01" } }) });

    expect(told.decided().does).toEqual([]);
    expect(told.edited(step("**Due:** 2026-12-24\n")).decided().does).toEqual([]);
    expect(told.edited(step("**Due:**\n**Goal:** It works\n")).decided().does).toEqual([
      "take field due 2026-12-01 for Step 1: First",
    ]);
  });

  it("is given to the side that has none where the field begins to mean something", () => {
    const before = synced(step("**Estimate:** 4h\n")).with({ policy: EFFORT });

    expect(before.acted({ [FIRST]: changed({ fields: {} }) }).decided().does).toEqual([
      "set estimate of Step 1: First to 4h",
    ]);
  });
});

describe("a priority that labels stand for", () => {
  const HIGH = step("**Priority:** High\n");
  const labelled = (...labels: readonly string[]): Act => changed({ labels: ["plansync", "plansync:step", ...labels] });

  it.each<[string, Case, readonly string[]]>([
    ["is a label of the new issue", { base: HIGH, policy: PRIORITY }, []],
    [
      "takes the place of the other label",
      { base: HIGH, plan: step("**Priority:** Low\n"), policy: PRIORITY },
      ["label Step 1: First +prio: low -prio: high", "set priority of Step 1: First to Low"],
    ],
    [
      "is taken into the plan",
      { base: HIGH, issues: { [FIRST]: labelled("prio: low") }, policy: PRIORITY },
      ["take field priority low for Step 1: First"],
    ],
    [
      "is not known where several labels say it",
      { base: HIGH, issues: { [FIRST]: labelled("prio: low", "prio: high") }, policy: PRIORITY },
      [],
    ],
    [
      "is the same where another value has the same label",
      { base: HIGH, plan: step("**Priority:** Top\n"), policy: SHARED },
      [],
    ],
    [
      "takes the place of a label that other values have as well",
      { base: step("**Priority:** Top\n"), plan: step("**Priority:** Low\n"), policy: SHARED },
      ["label Step 1: First +prio: low -prio: high", "set priority of Step 1: First to Low"],
    ],
    [
      "is taken as the first value whose label it is",
      { base: step("**Priority:** Low\n"), issues: { [FIRST]: labelled("prio: high") }, policy: SHARED },
      ["take field priority high for Step 1: First"],
    ],
    [
      "goes out of the plan with a label that other values have as well",
      { base: step("**Priority:** Top\n"), issues: { [FIRST]: labelled() }, policy: SHARED },
      ["take no field priority top for Step 1: First"],
    ],
    [
      "stays in the plan where no label stands for it",
      { base: HIGH, plan: step("**Priority:** Urgent\n"), policy: PRIORITY },
      [],
    ],
  ])("%s", (_, given, does) => {
    expect(decide(given).does).toEqual(does);
  });
});

describe("the day of a milestone", () => {
  const DAY = step("**Due:** 2026-12-01\n");
  const policy = meaning("due", { kind: "milestone-date" });
  const due = (day: string): Act => changed({ milestone: milestoneOf("v1", day) });

  it("is taken into the plan, and never written to GitHub: it belongs to other issues as well", () => {
    const agreed = synced(DAY, { policy })
      .acted({ [FIRST]: due("2026-12-01") })
      .syncedOnce();

    expect(agreed.acted({ [FIRST]: due("2026-12-24") }).decided().does).toEqual([
      "take field due 2026-12-24 for Step 1: First",
    ]);
    const decision = agreed.edited(step("**Due:** 2027-01-01\n")).decided();
    expect(decision.does).toEqual([]);
    expect(decision.says).toEqual([
      `drift ${FIRST}: about its due: the plan says "2027-01-01" where GitHub says "2026-12-01"`,
    ]);
  });
});
