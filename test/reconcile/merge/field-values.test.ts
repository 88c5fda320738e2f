import { describe, expect, it } from "@jest/globals";
import type { SingleField } from "../../../src/plan/edit/fields/write-field.ts";
import { elementAt } from "../../../src/plan/model/element-at.ts";
import type { ObservedIssue } from "../../../src/ports/issue.ts";
import type { FieldMeaning } from "../../../src/reconcile/items/field-meaning.ts";
import { isTold, valueInPlan, valueOnIssue } from "../../../src/reconcile/merge/field-values.ts";
import { milestoneOf, observedIssue, type Over } from "../../support/observed-issue.ts";
import { readPlan } from "../decide.ts";

const MILESTONE: FieldMeaning = { kind: "milestone" };
const TYPE: FieldMeaning = { kind: "type" };
const DAY: FieldMeaning = { kind: "milestone-date" };
const EFFORT: FieldMeaning = { kind: "issue-field", name: "Effort" };
const LABELS: FieldMeaning = {
  kind: "labels",
  labels: new Map([
    ["High", "prio: high"],
    ["Top", "Prio: High"],
    ["Low", "prio: low"],
  ]),
};

/** Neither a value nor that there is none can be told. */
const UNTOLD = undefined;

describe("the value of a field in the plan", () => {
  it.each<
    [why: string, field: SingleField, said: string | undefined, meaning: FieldMeaning, value: string | null | undefined]
  >([
    ["is what stands there", "milestone", " v1 ", MILESTONE, "v1"],
    ["is none without such a field", "milestone", undefined, MILESTONE, null],
    ["is none in a field without words", "type", "  ", TYPE, null],
    ["can't be compared over several lines", "estimate", "4h\n5h", EFFORT, UNTOLD],
    ["is any text as the value of an issue field", "estimate", "4h", EFFORT, "4h"],
    ["is a day where the field is one", "due", "2026-12-01", EFFORT, "2026-12-01"],
    ["can't be compared where the day is written in words", "due", "next week", EFFORT, UNTOLD],
    ["is a day where the milestone's is meant", "due", "2026-12-01", DAY, "2026-12-01"],
    ["can't be compared with the milestone's day where it is none", "due", "1 Dec", DAY, UNTOLD],
    ["is one that has a label, in any letters", "priority", "HIGH", LABELS, "HIGH"],
    ["can't be compared where no label stands for it", "priority", "Urgent", LABELS, UNTOLD],
  ])("%s", (_, field, said, meaning, value) => {
    const first = elementAt(readPlan("# Plan\n\n- [ ] First\n").items, 1, "items");

    expect(valueInPlan({ ...first, fields: { [field]: said } }, field, meaning)).toBe(value);
  });
});

describe("the value of a field on GitHub", () => {
  it.each<[why: string, over: Over, meaning: FieldMeaning, value: string | null | undefined]>([
    ["is the milestone's title", { milestone: milestoneOf("v1") }, MILESTONE, "v1"],
    ["is none without a milestone", {}, MILESTONE, null],
    ["is the issue's type", { type: "Bug" }, TYPE, "Bug"],
    ["is none without a type", { type: null }, TYPE, null],
    ["is untold where the server has no types", { type: undefined }, TYPE, UNTOLD],
    ["is the milestone's day", { milestone: milestoneOf("v1", "2026-12-01") }, DAY, "2026-12-01"],
    ["is no day of a milestone without one", { milestone: milestoneOf("v1") }, DAY, null],
    ["is no day without a milestone", {}, DAY, null],
    ["is that of the issue field, by any letters of its name", { fields: { effort: "4h" } }, EFFORT, "4h"],
    ["is none of an issue field that is empty", { fields: {} }, EFFORT, null],
    ["is untold where the server has no issue fields", { fields: undefined }, EFFORT, UNTOLD],
    ["is the one that the label stands for", { labels: ["docs", "Prio: Low"] }, LABELS, "Low"],
    ["is none without such a label", { labels: ["docs"] }, LABELS, null],
    ["is untold where several labels say it", { labels: ["prio: low", "prio: high"] }, LABELS, UNTOLD],
    ["is the first of several that have one label", { labels: ["prio: high"] }, LABELS, "High"],
  ])("%s", (_, over, meaning, value) => {
    expect(valueOnIssue(observedIssue(7, over), meaning, [])).toBe(value);
  });

  it("is, of several that have one label, the one that is on either side already", () => {
    const issue = observedIssue(7, { labels: ["prio: high"] });

    expect(valueOnIssue(issue, LABELS, ["Low", "top"])).toBe("Top");
  });
});

describe("what a server says of a field", () => {
  const bare: ObservedIssue = observedIssue(7, { type: undefined, fields: undefined });
  const full: ObservedIssue = observedIssue(7, { type: null, fields: {} });

  it.each<[what: string, meaning: FieldMeaning, ofBare: boolean]>([
    ["a milestone, always", MILESTONE, true],
    ["the day of a milestone, always", DAY, true],
    ["labels, always", LABELS, true],
    ["a type, where it has types", TYPE, false],
    ["an issue field, where it has issue fields", EFFORT, false],
  ])("is %s", (_, meaning, ofBare) => {
    expect([isTold(bare, meaning), isTold(full, meaning)]).toEqual([ofBare, true]);
  });
});
