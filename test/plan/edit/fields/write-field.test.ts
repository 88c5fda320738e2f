import { describe, expect, it } from "@jest/globals";
import { writeField, type SingleField } from "../../../../src/plan/edit/fields/write-field.ts";
import type { Plan } from "../../../../src/plan/model/plan.ts";
import { find, plan, reread } from "../lines/stage.ts";

function write(text: string, field: SingleField, value: string | null): string {
  const of = plan(text);
  const found = writeField(of, find(of, "x").index, field, value, { reread });
  return found.kind === "refused" ? found.why : found.plan.text;
}

describe("a field from GitHub", () => {
  it.each<[string, string, SingleField, string | null, string]>([
    [
      "a line of its own",
      "### Step 1: x\n**Priority:** High\n",
      "priority",
      "Low",
      "### Step 1: x\n**Priority:** Low\n",
    ],
    ["a plain line", "### Step 1: x\nDue: 2026-12-01\n", "due", "2027-01-31", "### Step 1: x\nDue: 2027-01-31\n"],
    ["a line below a box", "- [ ] x\n  - Milestone: v1\n", "milestone", "v2", "- [ ] x\n  - Milestone: v2\n"],
    ["an empty line", "### Step 1: x\n**Milestone:**\n", "milestone", "v2", "### Step 1: x\n**Milestone:** v2\n"],
    [
      "a cell",
      "| Task | Status | Priority |\n| - | - | - |\n| x | Open | P1 |\n",
      "priority",
      "P2",
      "| Task | Status | Priority |\n| - | - | - |\n| x | Open | P2 |\n",
    ],
    ["an estimate in brackets", "- [ ] x (4h)\n", "estimate", "2d", "- [ ] x (2d)\n"],
    ["an estimate behind a tilde", "- [ ] x ~4h\n", "estimate", "~2d", "- [ ] x ~2d\n"],
    ["a day behind its sign", "- [ ] x 📅 2026-12-01\n", "due", "2027-01-31", "- [ ] x 📅 2027-01-31\n"],
    ["a type", "### Step 1: x\n**Type:** Bug\n", "type", "Feature", "### Step 1: x\n**Type:** Feature\n"],
    ["nothing: brackets go", "- [ ] x (4h)\n", "estimate", null, "- [ ] x\n"],
    ["nothing: the sign goes with its day", "- [ ] x 📅 2026-12-01\n", "due", null, "- [ ] x\n"],
    [
      "nothing: the line goes",
      "### Step 1: x\n**Goal:** g\n**Due:** 2026-12-01\n",
      "due",
      null,
      "### Step 1: x\n**Goal:** g\n",
    ],
  ])("is written into %s", (_name, before, field, value, after) => {
    expect(write(before, field, value)).toBe(after);
  });

  it.each<[string, string, SingleField, string | null, string]>([
    ["it has none", "- [ ] x\n- [ ] y (4h)\n", "estimate", "2h", "the item has no such field"],
    ["its value is no single line", "### Step 1: x\n**Due:** a\n", "due", "b\nc", "its value is no single line"],
    [
      "the value would read as something else",
      "- [ ] x (4h)\n",
      "estimate",
      "soon",
      "it would be read as something else",
    ],
  ])("is not written where %s", (_name, text, field, value, why) => {
    expect(write(text, field, value)).toBe(why);
  });

  it.each<[what: string, becomes: (text: string) => Plan | null, why: string]>([
    ["no plan any more", () => null, "the text would be read as no plan any more"],
    ["a plan with another item", (text) => reread(`${text}- [ ] z\n`), "other lines would be read as items"],
    [
      "a plan whose lines stand elsewhere",
      (text) => reread(`\n${text}`.trimEnd()),
      "a line would not be read as an item any more",
    ],
    [
      "a plan in which another field is another",
      (text) => reread(text.replace("1h", "3h")),
      '"y" would have another estimate',
    ],
    ["a plan in which another item is done", (text) => reread(text.replace("[ ] y", "[x] y")), '"y" would become done'],
    [
      "a plan in which another item stands below it",
      (text) => reread(text.replace("- [ ] y", "  - [ ] y")),
      '"y" would become a check',
    ],
  ])("is not written where the configuration reads the text as %s", (_what, becomes, why) => {
    const of = plan("- [ ] x (4h)\n- [ ] y (1h)\n");

    expect(writeField(of, find(of, "x").index, "estimate", "2d", { reread: becomes })).toMatchObject({ why });
  });

  it("is as it was where it says so already", () => {
    expect(write("- [ ] x (4h)\n", "estimate", "4h")).toBe("- [ ] x (4h)\n");
  });
});
