import { describe, expect, it } from "@jest/globals";
import { FieldPlaces } from "../../../src/plan/edit/fields/has-field.ts";
import { elementAt } from "../../../src/plan/model/element-at.ts";
import type { IssuePatch } from "../../../src/ports/issue.ts";
import { fieldPatch, newFields } from "../../../src/reconcile/issue-changes/field-patch.ts";
import type { FieldMeaning, FieldMeanings } from "../../../src/reconcile/items/field-meaning.ts";
import type { ValueChange } from "../../../src/reconcile/items/tracked-item.ts";
import { observedIssue } from "../../support/observed-issue.ts";
import { readPlan } from "../decide.ts";

const PRIORITY: FieldMeaning = {
  kind: "labels",
  labels: new Map([
    ["High", "prio: high"],
    ["Top", "prio: high"],
    ["Low", "prio: low"],
  ]),
};
const MEANINGS: FieldMeanings = new Map<ValueChange["field"], FieldMeaning>([
  ["milestone", { kind: "milestone" }],
  ["type", { kind: "type" }],
  ["estimate", { kind: "issue-field", name: "Effort" }],
  ["due", { kind: "milestone-date" }],
  ["priority", PRIORITY],
]);

function change(field: ValueChange["field"], value: string | null): ValueChange {
  const meaning = MEANINGS.get(field);
  if (meaning === undefined) throw new Error(`${field} means nothing`);
  return { field, meaning, value, before: null };
}

describe("the patch by which fields of the plan reach an issue", () => {
  it.each<[what: string, changes: readonly ValueChange[], patch: IssuePatch]>([
    ["says nothing where nothing changed", [], {}],
    ["sets a milestone", [change("milestone", "v1")], { milestone: "v1" }],
    ["takes a milestone off", [change("milestone", null)], { milestone: null }],
    ["sets a type", [change("type", "Bug")], { type: "Bug" }],
    ["sets an issue field by its own name", [change("estimate", "4h")], { fields: { Effort: "4h" } }],
    ["never sets the day of a milestone, which other issues share", [change("due", "2026-12-01")], {}],
    [
      "sets several at once",
      [change("milestone", "v1"), change("type", null), change("estimate", null)],
      { milestone: "v1", type: null, fields: { Effort: null } },
    ],
  ])("%s", (_, changes, patch) => {
    expect(fieldPatch(observedIssue(7), changes)).toEqual({ patch, labels: { added: [], removed: [] } });
  });

  it.each<[what: string, value: string | null, before: readonly string[], added: string[], removed: string[]]>([
    ["gives it the label of its value", "high", ["docs"], ["prio: high"], []],
    [
      "takes the label of another value off, as the issue spells it",
      "Low",
      ["Prio: High"],
      ["prio: low"],
      ["Prio: High"],
    ],
    ["keeps the label that another value has as well", "Top", ["prio: high"], ["prio: high"], []],
    [
      "takes all of its labels off where the value is gone",
      null,
      ["prio: high", "prio: low", "docs"],
      [],
      ["prio: high", "prio: low"],
    ],
  ])("%s", (_, value, before, added, removed) => {
    const { patch, labels } = fieldPatch(observedIssue(7, { labels: before }), [change("priority", value)]);

    expect(patch).toEqual({});
    expect(labels).toEqual({ added, removed });
  });
});

describe("the fields of a new issue", () => {
  it.each([
    {
      what: "are its milestone, its type and the label of its priority",
      fields: "**Milestone:** v1\n**Type:** Bug\n**Priority:** low\n",
      given: { milestone: "v1", type: "Bug", labels: ["prio: low"] },
    },
    {
      what: "are no issue field and no day of a milestone: these follow once it is there",
      fields: "**Estimate:** 4h\n**Due:** 2026-12-01\n",
      given: { labels: [] },
    },
    { what: "are none where the plan has no value", fields: "**Milestone:**\n", given: { labels: [] } },
    { what: "are none where no label stands for the value", fields: "**Priority:** Urgent\n", given: { labels: [] } },
  ])("$what", ({ fields, given }) => {
    const plan = readPlan(`# Plan\n\n## Step 1: First\n\n${fields}**Goal:** It works\n\n- [ ] One\n`);
    const step = elementAt(plan.items, 1, "items");

    expect(newFields(step, MEANINGS, new FieldPlaces(plan, undefined))).toEqual(given);
  });
});
