import { describe, expect, it } from "@jest/globals";
import { writeTag } from "../../../../src/plan/edit/fields/write-tag.ts";
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
});
