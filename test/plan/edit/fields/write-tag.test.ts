import { describe, expect, it } from "@jest/globals";
import { writeTag } from "../../../../src/plan/edit/fields/write-tag.ts";
import { PLAN_ITEM } from "../../../../src/plan/model/item-index.ts";
import { find, plan, reread } from "../lines/stage.ts";

function write(text: string, tag: string, act: "add" | "remove"): string {
  const of = plan(text);
  const found = writeTag(of, find(of, "x").index, tag, act, { reread });
  return found.kind === "refused" ? found.why : found.plan.text;
}

describe("a tag from GitHub", () => {
  it.each<[string, string, string, "add" | "remove", string]>([
    ["beside others", "- [ ] x #ops\n", "later", "add", "- [ ] x #ops #later\n"],
    ["as its siblings have theirs", "- [ ] x\n- [ ] y #ops\n", "later", "add", "- [ ] x #later\n- [ ] y #ops\n"],
    ["behind a hash that belongs to the words", "- [ ] x C # #ops\n", "new", "add", "- [ ] x C # #ops #new\n"],
    [
      "before many comments",
      `- [ ] x #ops${" <!-- n -->".repeat(400)}\n`,
      "late",
      "add",
      `- [ ] x #ops #late${" <!-- n -->".repeat(400)}\n`,
    ],
    [
      "behind words that many comments part",
      `- [ ] x${" <!-- n -->".repeat(400)} y #ops\n`,
      "late",
      "add",
      `- [ ] x${" <!-- n -->".repeat(400)} y #ops #late\n`,
    ],
    ["before a comment", "- [ ] x #ops <!-- n -->\n", "later", "add", "- [ ] x #ops #later <!-- n -->\n"],
    [
      "in brackets behind the id",
      "- [ ] T001 x\n- [ ] T002 [P] y\n",
      "P",
      "add",
      "- [ ] T001 [P] x\n- [ ] T002 [P] y\n",
    ],
    ["that goes", "- [ ] x #ops #later\n", "ops", "remove", "- [ ] x #later\n"],
    ["in brackets that goes", "- [ ] T001 [P] [US1] x\n", "P", "remove", "- [ ] T001 [US1] x\n"],
    ["that is there already", "- [ ] x #ops\n", "ops", "add", "- [ ] x #ops\n"],
    ["that is not there", "- [ ] x #ops\n", "later", "remove", "- [ ] x #ops\n"],
    ["in brackets at the end of its line that goes", "### Step 1: x [P]\n", "P", "remove", "### Step 1: x\n"],
    [
      "in brackets at the end of its line that goes, before the blanks there",
      "### Step 1: x [P]  \n",
      "P",
      "remove",
      "### Step 1: x  \n",
    ],
    ["that goes, and no word of the title", "- [ ] (ops) x #ops\n", "ops", "remove", "- [ ] (ops) x\n"],
    ["in brackets before words without an id", "- [ ] x\n- [ ] [P] y\n", "P", "add", "- [ ] [P] x\n- [ ] [P] y\n"],
    [
      "in brackets behind an id in bold",
      "- [ ] **T001**: x\n- [ ] **T002**: [P] y\n",
      "P",
      "add",
      "- [ ] **T001**: [P] x\n- [ ] **T002**: [P] y\n",
    ],
    [
      "in brackets before the words of a line whose id stands at its end",
      "- [ ] x (T001)\n- [ ] [P] y (T002)\n",
      "P",
      "add",
      "- [ ] [P] x (T001)\n- [ ] [P] y (T002)\n",
    ],
    ["whose name begins another one", "- [ ] x #ops-late #ops\n", "ops", "remove", "- [ ] x #ops-late\n"],
  ])("is written: %s", (_name, before, tag, act, after) => {
    expect(write(before, tag, act)).toBe(after);
  });

  it.each<[string, string, string, "add" | "remove", string]>([
    [
      "no line near it has any",
      "- [ ] x\n- [ ] y\n",
      "ops",
      "add",
      "neither it nor half of the lines around it have such tags",
    ],
    [
      "it would stand in brackets in a heading",
      "### T001 x\n\n- [ ] a\n\n### T002 [P] y\n\n- [ ] b\n",
      "P",
      "add",
      "neither it nor half of the lines around it have such tags",
    ],
    ["only a picture says it", "- [ ] 🎯 MVP x\n", "MVP", "remove", "the tag is no mark of its line"],
    [
      "it has blanks",
      "- [ ] x #ops\n",
      "good first issue",
      "add",
      "neither it nor half of the lines around it have such tags",
    ],
    [
      "it is a word of the title",
      "- [ ] Fix #ops for x\n",
      "ops",
      "remove",
      '"Fix #ops for x" would read as another title',
    ],
  ])("is not written where %s", (_name, text, tag, act, why) => {
    expect(write(text, tag, act)).toBe(why);
  });

  it("is none of the plan itself, which has no line of its own", () => {
    const of = plan("# P\n\n- [ ] x #ops\n");

    expect(writeTag(of, PLAN_ITEM, "ops", "add", { reread })).toMatchObject({
      why: "neither it nor half of the lines around it have such tags",
    });
  });
});
