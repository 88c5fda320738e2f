import type { PlanRecord, Proposed } from "../../src/record/record.ts";
import { describe, expect, it } from "@jest/globals";
import { holdPlan, holdTogether, NO_WEIGHT, type Weight } from "../../src/reconcile/guard.ts";
import type { GuardLimits } from "../../src/reconcile/input/policy.ts";
import { observedIssue } from "../support/observed-issue.ts";
import { decide, synced } from "./decide.ts";
import { ADA, changed, childrenInOrder, closed, gainsChild, putBelow, retitled, type Act } from "./issue-acts.ts";
import { planOf, ticked, unticked } from "./plans.ts";

const LIMITS: GuardLimits = { creates: 100, changes: 10, share: 1 / 3 };
const OFF: GuardLimits = { creates: Infinity, changes: Infinity, share: 1 };

describe("one plan is held", () => {
  it.each<[rule: string, weight: Partial<Weight>, reason: string | null]>([
    [
      "when it creates more issues than the limit",
      { contacts: 101, creates: 101 },
      "it would create 101 issues (more than 100)",
    ],
    ["not when it creates as many as the limit", { contacts: 100, creates: 100 }, null],
    ["when it adopts more issues than the limit", { contacts: 101 }, "it would adopt 101 issues (more than 100)"],
    [
      "when creations and adoptions together are more than the limit",
      { contacts: 101, creates: 60 },
      "it would create 60 and adopt 41 issues (more than 100)",
    ],
    [
      "when more changes than the limit are more than the share of its items",
      { changes: 11, items: 32 },
      "it would close, reopen or tick 11 of 32 items",
    ],
    ["not when so many changes are a third of its items", { changes: 11, items: 33 }, null],
    ["not when ten changes are all of its items", { changes: 10, items: 10 }, null],
    [
      "when it loses at least five open items that are two thirds of them",
      { lost: 6, openBefore: 9 },
      "it went from 9 open items to 3",
    ],
    ["not when it loses four", { lost: 4, openBefore: 4 }, null],
    ["not when it loses less than two thirds", { lost: 5, openBefore: 8 }, null],
    [
      "when none of its boxes is read any more",
      { unreadBoxes: 2, boxesBefore: 2 },
      "none of its 2 boxes is read any more, although their lines are still there",
    ],
    ["not when its only box is not read", { unreadBoxes: 1, boxesBefore: 1 }, null],
    ["not when one of its boxes is read", { unreadBoxes: 2, boxesBefore: 3 }, null],
    [
      "when it makes issues where another plan with five open items stood",
      { replaced: 5, contacts: 1 },
      "it may be a translation of the plan that was at this path, which has 5 open items",
    ],
    ["not where that other plan had four", { replaced: 4, contacts: 1 }, null],
    ["not where it makes no issues beside that other plan", { replaced: 5 }, null],
  ])("%s", (_, weight, reason) => {
    expect(holdPlan({ ...NO_WEIGHT, ...weight }, LIMITS)?.reason ?? null).toBe(reason);
  });

  it("by no limit if the configuration sets none, but still if nothing can be read", () => {
    const all = {
      ...NO_WEIGHT,
      contacts: 999,
      creates: 999,
      changes: 999,
      items: 999,
      lost: 99,
      openBefore: 99,
      replaced: 9,
    };

    expect(holdPlan(all, OFF)).toBeNull();
    expect(holdPlan({ ...all, unreadBoxes: 9, boxesBefore: 9 }, OFF)).not.toBeNull();
  });
});

describe("the plans of a run together", () => {
  const plan = (weight: Partial<Weight>, limits = LIMITS) => ({ weight: { ...NO_WEIGHT, ...weight }, limits });
  const reasons = (...plans: ReturnType<typeof plan>[]) => holdTogether(plans).map((hold) => hold?.reason ?? null);

  it("hold each that creates issues if their sum exceeds the limit", () => {
    const flood = "together the plans of this run would create 120 issues (more than 100)";

    expect(reasons(plan({ contacts: 60, creates: 60 }), plan({ contacts: 60, creates: 60 }), plan({}))).toEqual([
      flood,
      flood,
      null,
    ]);
  });

  it("hold each that reopens if their sum exceeds the limit, however many items there are", () => {
    const undoing = "together the plans of this run would reopen 12 issues (more than 10)";

    expect(reasons(plan({ reopens: 6, changes: 6, items: 99 }), plan({ reopens: 6, changes: 6, items: 99 }))).toEqual([
      undoing,
      undoing,
    ]);
  });

  it("hold each that changes much if their sum exceeds the limit and the share of their items", () => {
    const upset = "together the plans of this run would close, reopen or tick 12 of 24 items";

    expect(reasons(plan({ changes: 6, items: 12 }), plan({ changes: 6, items: 12 }), plan({ items: 99 }))).toEqual([
      upset,
      upset,
      null,
    ]);
    expect(reasons(plan({ changes: 6, items: 18 }), plan({ changes: 6, items: 18 }))).toEqual([null, null]);
  });

  it("go by the most generous limit of any of them", () => {
    const generous = { creates: 200, changes: 20, share: 1 };

    expect(reasons(plan({ contacts: 60, creates: 60 }), plan({ contacts: 60, creates: 60 }, generous))).toEqual([
      null,
      null,
    ]);
  });

  it("are not counted where there is one: that was counted by itself", () => {
    expect(reasons(plan({ contacts: 101, creates: 101 }))).toEqual([null]);
  });
});

describe("what waits in a pull request already", () => {
  const plan = planOf("- [ ] First", "- [/] Second", "### Step 1: Build", "", "- [ ] Third", "- [ ] Fourth");
  const STEP = "Step 1: Build";
  const before = synced(plan);
  const named = (...titles: readonly string[]) => titles.map((title) => before.keyOf(title));
  const [first = "", harbor = "", step = "", third = "", fourth = ""] = named(
    "First",
    "Harbor",
    STEP,
    "Third",
    "Fourth",
  );
  const order = (...keys: readonly string[]) => ({ plan: [...keys], issue: [...keys] });

  it.each<[what: string, act: Readonly<Record<string, Act>>, key: string, same: Proposed, other: Proposed]>([
    ["a title", { First: retitled("Scan") }, first, { title: "Scan" }, { title: "Draw" }],
    [
      "a place",
      { First: putBelow(STEP) },
      first,
      { parent: { plan: step, issue: null } },
      { parent: { plan: harbor, issue: null } },
    ],
    [
      "what is started",
      { First: changed({ labels: ["plansync", "plansync:task", "in progress"] }) },
      first,
      { traits: order("started") },
      { traits: order() },
    ],
    [
      "an order",
      { [STEP]: childrenInOrder("Fourth", "Third") },
      step,
      { order: order(fourth, third) },
      { order: order(third, fourth) },
    ],
  ])("is not counted again: %s", (_, act, key, same, other) => {
    const repository = before.acted(act);
    const weigh = (proposed: PlanRecord["proposed"]) =>
      repository.recorded({ proposed }).decided().changes.weight.changes;

    expect(weigh({ [key]: same })).toBe(0);
    expect(weigh({ [key]: other })).toBe(1);
    expect(weigh({})).toBe(1);
    expect(weigh(null)).toBe(1);
  });

  it("is not counted again: a line that was written for a sub-issue", () => {
    const repository = before
      .with({ others: [observedIssue(900, { title: "Find the keel", author: ADA, events: [] })] })
      .acted({ [STEP]: gainsChild(900) });
    const weigh = (offers: PlanRecord["offers"]) =>
      repository.recorded({ offers, proposed: {} }).decided().changes.weight;

    expect(weigh({ "900": { title: "Find the keel", said: "Find the keel" } })).toMatchObject({ lines: 0, changes: 0 });
    expect(weigh({})).toMatchObject({ lines: 1, changes: 1 });
  });
});

describe("a held plan", () => {
  const titles = Array.from({ length: 12 }, (_, at) => `Task number ${at}`);
  const many = planOf(...titles.map((title) => `- [ ] ${title}`));

  it("says why", () => {
    expect(decide({ base: many, plan: ticked(many, ...titles) }).hold).toBe(
      "it would close, reopen or tick 12 of 12 items",
    );
  });

  it("continues once somebody with write access approves it", () => {
    expect(decide({ base: many, plan: ticked(many, ...titles), isAllowed: true }).hold).toBeNull();
  });

  it("is not held for what people did to single issues, however many", () => {
    const issues = Object.fromEntries(titles.map((title): [string, Act] => [title, closed()]));

    expect(decide({ base: many, issues }).hold).toBeNull();
  });

  it("is held if its lines have lost their boxes", () => {
    const withStep = `${many}\n### Step 1: Moor\n\nBefore the tide turns.\n`;

    expect(decide({ base: withStep, plan: withStep.replaceAll("- [ ] ", "- ") }).hold).toBe(
      "none of its 12 boxes is read any more, although their lines are still there",
    );
  });

  it("is held when it is reverted, which reopens everything that was closed", () => {
    const done = synced(ticked(many, ...titles.slice(1)), { policy: { doneItems: "create" }, isAllowed: true });

    const { hold } = done
      .with({ isAllowed: false })
      .edited(unticked(done.text, ...titles))
      .decided();

    expect(hold).toBe("it would close, reopen or tick 11 of 12 items");
  });
});
