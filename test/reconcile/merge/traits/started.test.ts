import { describe, expect, it } from "@jest/globals";
import { elementAt } from "../../../../src/plan/model/element-at.ts";
import { DEFAULT_POLICY } from "../../../../src/reconcile/input/policy.ts";
import { decide, synced, type Case } from "../../decide.ts";
import { ADA, changed, closed, first, labelled, OWN_BOT, reopened, unlabelled, did } from "../../issue-acts.ts";
import { planOf } from "../../plans.ts";
import { expectRow, type Row } from "../states/state-rows.ts";

describe("work that is started, and the label that says so", () => {
  const OPEN = planOf("- [ ] First", "- [/] Second");
  const STARTED = planOf("- [/] First", "- [/] Second");
  const NO_SIGN = planOf("- [ ] First", "- [ ] Second");
  const LABEL = DEFAULT_POLICY.startedLabel;

  it.each<Row>([
    {
      rule: "a sign that the plan sets becomes the label",
      base: OPEN,
      plan: STARTED,
      does: ["label First +in progress"],
    },
    {
      rule: "a sign that the plan takes back takes the label off",
      base: STARTED,
      plan: OPEN,
      does: ["label First -in progress"],
    },
    {
      rule: "the label becomes a sign",
      base: OPEN,
      issues: { First: labelled(LABEL) },
      does: ["take started for First"],
    },
    {
      rule: "the label in other letters becomes a sign",
      base: OPEN,
      issues: { First: labelled("In Progress") },
      does: ["take started for First"],
    },
    {
      rule: "the label that is taken off takes the sign away",
      base: STARTED,
      issues: { First: unlabelled(LABEL) },
      does: ["take no started for First"],
    },
    {
      rule: "the label stands alone in a plan without such a sign, and that is no difference",
      base: NO_SIGN,
      issues: { First: labelled(LABEL) },
      does: [],
    },
    {
      rule: "the label stands alone where started work does not flow into the plan",
      base: OPEN,
      issues: { First: labelled(LABEL) },
      policy: { takes: new Set(["fields"] as const) },
      does: [],
    },
    {
      rule: "a tick outweighs the sign, and takes the label off",
      base: STARTED,
      plan: planOf("- [x] First", "- [/] Second"),
      does: ["label First -in progress", "close First as completed"],
    },
    {
      rule: "a closing outweighs the label, and takes it off",
      base: STARTED,
      issues: { First: closed() },
      does: ["label First -in progress", "tick First"],
    },
    {
      rule: "work that was dropped on GitHub loses the label and keeps its sign",
      base: STARTED,
      issues: { First: closed("not_planned") },
      does: ["label First -in progress"],
    },
  ])("$rule", expectRow);

  it("is no longer so where a person took off the label that a run without a record set", () => {
    const died = synced(OPEN).edited(STARTED).died();

    const after = died
      .acted({ First: did(changed({}), { kind: "labeled", label: LABEL, actor: OWN_BOT }) })
      .acted({ First: did(unlabelled(LABEL), { kind: "unlabeled", label: LABEL, actor: ADA }) });

    expect(after.decided().does).toEqual(["take no started for First"]);
  });

  it.each<Case & { readonly what: string; readonly isStarted: boolean; readonly isSaid?: boolean }>([
    { what: "by a sign and the label", base: STARTED, isStarted: true },
    { what: "by a sign that is to become the label", base: OPEN, plan: STARTED, isStarted: true },
    { what: "by the label alone", base: NO_SIGN, issues: { First: labelled(LABEL) }, isStarted: true },
    { what: "by nothing", base: OPEN, isStarted: false },
    { what: "by a label that the plan took back", base: STARTED, plan: OPEN, isStarted: false },
    { what: "by a sign that GitHub took back", base: STARTED, issues: { First: unlabelled(LABEL) }, isStarted: false },
    {
      what: "by the label of an issue that is closed",
      base: NO_SIGN,
      issues: { First: first(labelled(LABEL), closed()) },
      isStarted: false,
    },
    { what: "by a sign that the tick takes", base: STARTED, issues: { First: closed() }, isStarted: false },
    {
      what: "by a sign that stays in a line that was dropped on GitHub, and does not count",
      base: STARTED,
      issues: { First: closed("not_planned") },
      isStarted: false,
      isSaid: false,
    },
    {
      what: "by nothing in a line that was dropped on GitHub",
      base: OPEN,
      issues: { First: closed("not_planned") },
      isStarted: false,
    },
  ])("is said $what", ({ isStarted, isSaid = true, ...row }) => {
    const { traits } = elementAt(decide(row).changes.items, 1, "items");

    expect({ isStarted: traits.isStarted, isSaid: traits.isSaid }).toEqual({ isStarted, isSaid });
  });

  it("come back when the tick is taken back on GitHub", () => {
    const done = synced(STARTED).acted({ First: closed() }).synced();

    const decision = done.acted({ First: reopened() }).decided();

    expect(decision.does).toEqual(["label First +in progress", "untick First"]);
  });
});

describe("what is rolled up from started work", () => {
  const steps = (first: string, second = " ", third = " ") =>
    planOf(
      "### Step 1: Build",
      "",
      `- [${first}] First`,
      `- [${second}] Second`,
      "",
      "### Step 2: Sail",
      "",
      `- [${third}] Third`,
    );
  const LABEL = DEFAULT_POLICY.startedLabel;

  it.each<Row>([
    {
      rule: "is labelled with the first sign below it",
      base: steps(" "),
      plan: steps("/"),
      does: ["label Harbor +in progress", "label Step 1: Build +in progress", "label First +in progress"],
    },
    {
      rule: "is not labelled for a tick in a plan that speaks of no started work",
      base: steps(" "),
      plan: steps("x"),
      does: ["close First as completed"],
    },
    {
      rule: "is labelled for a tick in a plan that speaks of started work",
      base: steps(" ", " ", "/"),
      plan: steps("x", " ", "/"),
      does: ["label Step 1: Build +in progress", "close First as completed"],
    },
    {
      rule: "stays without the label that was taken off by hand",
      base: steps("/"),
      issues: { "Step 1: Build": unlabelled(LABEL) },
      does: [],
    },
    {
      rule: "is labelled for a sign that comes from GitHub",
      base: steps(" ", " ", "/"),
      issues: { First: labelled(LABEL) },
      does: ["label Step 1: Build +in progress", "take started for First"],
    },
    {
      rule: "is no longer labelled when the last sign below it goes",
      base: steps("/", " ", "/"),
      plan: steps(" ", " ", "/"),
      does: ["label Step 1: Build -in progress", "label First -in progress"],
    },
  ])("$rule", expectRow);
});

describe("an item without an issue", () => {
  it("is started as its line says", () => {
    const decision = decide({ plan: planOf("- [/] First", "- [x] Second") });

    expect(decision.changes.items.map(({ traits }) => traits.isStarted)).toEqual([true, true, false]);
  });
});
