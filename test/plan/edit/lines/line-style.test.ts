import { describe, expect, it } from "@jest/globals";
import { plan } from "./stage.ts";
import { at, HEAD, type Place, written } from "./inserted-line.ts";

describe("a line in the style of a list", () => {
  it.each<[string, string, Place, string]>([
    ["ids in bold", "- [ ] **T001** one\n- [ ] **T002** two\n", at("two"), "- [ ] **T003** Handle BOM"],
    [
      "ids inside bold titles",
      "- [ ] **T001: one** - why\n- [ ] **T002: two** - why\n",
      at("T002: two"),
      "- [ ] T003: Handle BOM",
    ],
    ["ids in brackets", "- [ ] [T001] one\n- [ ] [T002] two\n", at("two"), "- [ ] [T003] Handle BOM"],
    ["ids with a dot", "- [ ] 1. one\n- [ ] 2. two\n", at("two"), "- [ ] 3. Handle BOM"],
    ["ids with a letter", "- [ ] T2a one\n- [ ] T2b two\n", at("two"), "- [ ] T2c Handle BOM"],
    ["ids with many zeros", "- [ ] T009 one\n- [ ] T010 two\n", at("two"), "- [ ] T011 Handle BOM"],
    ["ids, behind the first", "- [ ] T001 one\n- [ ] T002 two\n", at("one"), "- [ ] T003 Handle BOM"],
    [
      "ids that a sentence names",
      "T003 comes later.\n\n- [ ] T001 one\n- [ ] T002 two\n",
      at("two"),
      "- [ ] T004 Handle BOM",
    ],
    [
      "ids and tags, which stay with theirs",
      "- [ ] T001 [P] one\n- [ ] T002 [P] two\n",
      at("two"),
      "- [ ] T003 Handle BOM",
    ],
    ["some without an id", "- [ ] T001 one\n- [ ] two\n", at("two"), "- [ ] Handle BOM"],
    ["one number for all", "1. [ ] one\n1. [ ] two\n", at("two"), "1. [ ] Handle BOM"],
    ["numbers in brackets", "1) [ ] one\n2) [ ] two\n", at("two"), "3) [ ] Handle BOM"],
    ["numbers with zeros", "08. [ ] one\n09. [ ] two\n", at("two"), "10. [ ] Handle BOM"],
    ["four blanks", "-    [ ] one\n-    [ ] two\n", at("two"), "-    [ ] Handle BOM"],
    ["optional boxes", "- [ ]* one\n- [ ]* two\n", at("two"), "- [ ] Handle BOM"],
    ["another mark", "- [ ] one\n- [~] two\n", at("two"), "- [ ] Handle BOM"],
    ["hard line ends", "- [ ] one  \n- [ ] two  \n", at("two"), "- [ ] Handle BOM"],
    ["pluses", "+ [ ] one\n+ [ ] two\n", at("one"), "+ [ ] Handle BOM"],
    ["numbers, nested", "1. [ ] one\n", { below: "one", behind: null }, "   1. [ ] Handle BOM"],
    [
      "cousins with four blanks",
      "- [ ] one\n    - [ ] a\n- [ ] two\n",
      { below: "two", behind: null },
      "    - [ ] Handle BOM",
    ],
    ["notes below it", "- [ ] one\n\n  A note.\n\n  * more\n", { below: "one", behind: null }, "  * [ ] Handle BOM"],
    ["code below it", "- [ ] one\n\n  ```sh\n  run\n  ```\n", { below: "one", behind: null }, "  - [ ] Handle BOM"],
    ["tabs elsewhere", "- [ ] one\n- [ ] two\n\t- [ ] a\n", { below: "one", behind: null }, "\t- [ ] Handle BOM"],
  ])("has %s", (_name, text, place, line) => {
    expect(written(HEAD + text, place).plan.text.split("\n")).toContain(line);
  });

  it.each([
    ["the tick of its siblings", "- [X] one\n", "- [X] Handle BOM"],
    ["a plain tick without any", "- [ ] one\n", "- [x] Handle BOM"],
  ])("is ticked with %s", (_name, text, line) => {
    expect(written(HEAD + text, at("one"), "Handle BOM", { state: "done" }).plan.text).toContain(line);
  });

  it.each([
    ["brackets", "- [ ] one (#4)\n- [ ] two (#5)\n", "- [ ] Handle BOM (#12)"],
    ["square brackets", "- [ ] one [#4]\n- [ ] two [#5]\n", "- [ ] Handle BOM [#12]"],
    ["a label", "- [ ] one ref:GH#4\n- [ ] two ref:GH#5\n", "- [ ] Handle BOM ref:GH#12"],
    ["nothing where one has none", "- [ ] one (#4)\n- [ ] two\n", "- [ ] Handle BOM"],
  ])("names its issue as all its siblings do, in %s", (_name, text, line) => {
    const { plan: now, index } = written(HEAD + text, at("two"), "Handle BOM", { issue: 12 });

    expect(now.text.split("\n")).toContain(line);
    expect(now.items[index]?.title).toBe("Handle BOM");
  });

  it.each([
    ["tags", "- [ ] one #ops\n- [ ] two\n", { tags: ["ops", "good first issue"] }, "- [ ] Handle BOM #ops"],
    ["tags in brackets", "- [ ] T001 [P] one\n- [ ] T002 two\n", { tags: ["P", "ops"] }, "- [ ] T003 [P] Handle BOM"],
    ["no tags where few have any", "- [ ] one #ops\n- [ ] two\n- [ ] three\n", { tags: ["ops"] }, "- [ ] Handle BOM"],
    ["its owner", "- [ ] one (@ann)\n- [ ] two (@bob)\n", { owner: "cy" }, "- [ ] Handle BOM (@cy)"],
    ["no owner where nobody has one", "- [ ] one\n- [ ] two\n", { owner: "cy" }, "- [ ] Handle BOM"],
  ])("brings along what its siblings say: %s", (_name, text, more, line) => {
    const behind = plan(HEAD + text)
      .items.at(-1)!
      .title.split(" ")
      .at(-1)!;

    expect(written(HEAD + text, at(behind), "Handle BOM", more).plan.text.split("\n")).toContain(line);
  });

  it.each([
    ["free", "T007 Handle BOM", "- [ ] T007 Handle BOM"],
    ["taken", "T001: Handle BOM", "- [ ] T003 Handle BOM"],
  ])("keeps an id of its own that is %s, else takes the next one", (_name, title, line) => {
    expect(written(`${HEAD}- [ ] T001 one\n- [ ] T002 two\n`, at("two"), title).plan.text).toContain(line);
  });
});
