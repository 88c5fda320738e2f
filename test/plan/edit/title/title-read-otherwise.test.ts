import { describe, expect, it } from "@jest/globals";
import { writeTitle } from "../../../../src/plan/edit/title/write-title.ts";
import type { Plan } from "../../../../src/plan/model/plan.ts";
import { find, plan, reread } from "../lines/stage.ts";

const TEXT =
  "# P\n\n**Status**: Draft\n\nResults go to p-results.md.\n\n- [ ] a\n  - note of it\n- [ ] b\n  - note of b\n";

/** The text after `a` was called `z`; why not, where what is read again says another thing besides. */
function write(becomes: (text: string) => Plan | null): string {
  const before = plan(TEXT);
  const found = writeTitle(before, find(before, "a").index, "z", becomes);
  return found.kind === "written" ? found.plan.text : found.why;
}

describe("a title that is read back", () => {
  it("is written where nothing else reads otherwise", () => {
    expect(write(reread)).toBe(TEXT.replace("- [ ] a", "- [ ] z"));
  });

  it("is refused where the text is no plan any more", () => {
    expect(write(() => null)).toBe("the plan could not be read any more");
  });

  it.each([
    ["another line", "note of b\n", "note of b\n\n", "the plan would have other lines"],
    ["one item more", "  - note of b", "- [ ] note of b", "the plan would have other items"],
    ["another text of the item", "note of it", "note of us", "its text would be another"],
    ["another text of another item", "note of b", "note of c", 'the text of "b" would be another'],
    ["another text of the plan", "p-results", "q-results", 'the text of "P" would be another'],
    ["an optional item", "- [ ] z", "- [ ]* z", "it would read as another task"],
    ["another state of another item", "- [ ] b", "- [x] b", '"b" would read otherwise'],
    ["another title of the plan", "# P", "# Q", '"P" would read otherwise'],
    ["another status of the plan", "Draft", "Completed", '"P" would read otherwise'],
  ])("is refused where the configuration reads %s", (_what, from, to, why) => {
    expect(write((text) => reread(text.replace(from, to)))).toBe(why);
  });
});
