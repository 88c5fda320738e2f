import { describe, expect, it } from "@jest/globals";
import { moveBlock } from "../../../../src/plan/edit/lines/move-block.ts";
import { PLAN_ITEM } from "../../../../src/plan/model/item-index.ts";
import type { Plan } from "../../../../src/plan/model/plan.ts";
import { move } from "./moved-block.ts";
import { find, plan, reread } from "./stage.ts";

describe("the move of a block", () => {
  it.each([
    ["below itself", "a", "a", null, "it would stand below itself"],
    ["below an item of its own", "a", "b", null, "it would stand below itself"],
    ["behind a child of another item", "c", "", "b", "its place is not below that item"],
  ])("is refused %s", (_name, what, below, behind, why) => {
    expect(move("# P\n\n- [ ] a\n  - [ ] b\n- [ ] c\n", what, below, behind)).toEqual({
      kind: "refused",
      why,
      pullRequestOnly: false,
    });
  });

  const TABLE =
    "### Step 1: One\n\n- [ ] a\n- [ ] b\n\n### Step 2: Two\n\n| Task | Status |\n| - | - |\n| row | Done |\n";

  it.each<[name: string, text: string, what: string, below: string, why: string]>([
    ["a row where there is no table", TABLE, "row", "One", "its kind of line has no place there"],
    ["a line below a row", TABLE, "a", "row", "its kind of line has no place there"],
    ["a section below a line", TABLE, "Two", "a", "its kind of line has no place there"],
    [
      "a line below a todo of the front matter",
      "---\ntodos:\n  - id: one\n    content: Do one\n    status: pending\n---\n\n# P\n\n- [ ] a\n- [ ] b\n",
      "a",
      "one",
      "its kind of line has no place there",
    ],
    [
      "a bold line without a box below another one: there it would be a note",
      "# P\n\n## Tasks\n\n1. **one**\n2. **two**\n3. **three**\n",
      "three",
      "one",
      "other lines would be read as items",
    ],
  ])("is refused for %s", (_name, text, what, below, why) => {
    expect(move(text, what, below, null)).toMatchObject({ kind: "refused", why });
  });

  it("is refused for the plan itself", () => {
    const whole = plan(TABLE);

    expect(moveBlock(whole, { item: PLAN_ITEM, parent: PLAN_ITEM, after: null }, { reread })).toMatchObject({
      why: "it is the plan itself",
    });
  });

  it.each<[what: string, becomes: (text: string) => Plan | null, why: string]>([
    ["no plan at all without it", () => null, "without it the text would be read as no plan"],
    [
      "no plan at all with it in its new place",
      (text) => (text.includes("- [ ] a\n") ? null : reread(text)),
      "the text would be read as no plan any more",
    ],
    [
      "a plan with fewer items without it",
      () => reread("### Step 1: One\n\n- [ ] b\n"),
      "without it other lines would not be read as items",
    ],
    [
      "a plan with more items with it",
      (text) => reread(text.includes("- [ ] a\n") ? `${text}\n- [ ] z\n` : text),
      "other lines would be read as items",
    ],
    [
      "a plan with other lines as items",
      (text) => reread(text.includes("- [ ] a\n") ? `\n\n${text}` : text),
      "a line would not be read as an item any more",
    ],
  ])("is refused where the configuration reads the text as %s", (_what, becomes, why) => {
    const before = plan("### Step 1: One\n\n- [ ] a\n- [ ] b\n\n### Step 2: Two\n\n- [ ] c\n");
    const wanted = { item: find(before, "a").index, parent: find(before, "Two").index, after: null };

    expect(moveBlock(before, wanted, { reread: (text) => becomes(text) })).toMatchObject({ kind: "refused", why });
  });

  const NESTED = "# P\n\n## Step 1: A\n\n- [ ] a\n  - [ ] a1\n- [ ] b\n\n## Step 2: B\n\n- [ ] c\n";

  it.each([
    ["it stands below its neighbour", "- [ ] c\n- [ ] a", "- [ ] c\n  - [ ] a", "it would stand below another item"],
    [
      "what lies below it stands beside it",
      "- [ ] a\n  - [ ] a1",
      "- [ ] a\n- [ ] a1",
      "what lies below it would stand below another item",
    ],
  ])("is refused where %s once it is read again", (_name, from, to, why) => {
    const before = plan(NESTED);
    const wanted = { item: find(before, "a").index, parent: find(before, "B").index, after: find(before, "c").index };
    const becomes = (text: string): Plan | null =>
      reread(text.includes("- [ ] c\n- [ ] a") ? text.replace(from, to) : text);

    expect(moveBlock(before, wanted, { reread: becomes })).toMatchObject({ kind: "refused", why });
  });

  it.each([
    ["an item that stands in the line of another list", "# P\n\n- - [ ] a\n- - [ ] b\n- [ ] c\n"],
    ["an item that stands in the line of a number", "# P\n\n1. - [ ] b\n   - [ ] a\n- [ ] c\n"],
  ])("is refused for %s", (_name, text) => {
    expect(move(text, "b", "", "c")).toMatchObject({ kind: "refused", why: "it shares its line with another one" });
  });
});
