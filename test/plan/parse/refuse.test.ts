import { describe, expect, it } from "@jest/globals";
import { decodePlan } from "../../../src/plan/parse/decode.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

/** What a person reads of the problems that parsing finds. */
function problems(text: string): string[] {
  return parsePlan({ path: "PLAN.md", text }).diagnostics.map(
    ({ severity, code, line, column, message, hint }) => `${severity} ${code} ${line}:${column}: ${message}. ${hint}`,
  );
}

describe("a text that must not be read as a plan", () => {
  it.each([
    [
      "with conflict markers",
      "# P\n\n<<<<<<< a\n- [ ] x\n=======\n- [x] x\n>>>>>>> b\n",
      "error conflict-markers 3:1: The plan has unresolved merge conflicts. Resolve them and commit: until then the plan says two things at once.",
    ],
    [
      "whose fence never ends",
      "# P\n\n- [ ] a\n\n```sh\necho\n- [ ] b\n",
      "error unbalanced-fence 5:1: This code fence never ends and hides checkboxes. Close it as it began, with ``` on a line, or give quoted markdown a longer fence than the code in it.",
    ],
    [
      "whose comment never ends",
      "# P\n\n- [ ] a\n\n<!-- later\n- [ ] b\n",
      "error unbalanced-comment 5:1: This comment never ends and hides checkboxes. Close it with `-->`.",
    ],
    [
      "whose preformatted text never ends",
      "# P\n\n- [ ] a\n\n<pre>\n\n- [ ] b\n",
      "error unbalanced-html 5:1: This `<pre>` never ends and hides checkboxes. Close it with `</pre>`.",
    ],
    [
      "whose input field never ends",
      "# P\n\n- [ ] a\n\n<TextArea rows=3>\n- [ ] b\n",
      "error unbalanced-html 5:1: This `<textarea>` never ends and hides checkboxes. Close it with `</textarea>`.",
    ],
    [
      "that is a template",
      "# [Project]\n\n## Phase 1: [Name]\n\n- [ ] [Task 1]\n- [ ] [Task 2]\n",
      'error template 3:1: This is a template: "Phase 1: [Name]" is still to be filled in. Fill in the placeholders, or leave the file out of `plans`.',
    ],
    [
      "that calls itself a template and has placeholders",
      "# Feature template\n\n[Name] [Owner] {Date}\n\n- [ ] a\n",
      'error template 1:1: This is a template: "Feature template" is still to be filled in. Fill in the placeholders, or leave the file out of `plans`.',
    ],
    [
      "whose title and headings are placeholders",
      "# [Feature Name]\n\n## [Goal]\n\n## [Way]\n\n- [ ] a\n",
      'error template 1:1: This is a template: "[Feature Name]" is still to be filled in. Fill in the placeholders, or leave the file out of `plans`.',
    ],
    [
      "with conflict markers behind code that shows some",
      "# P\n\n```\n<<<<<<< a\n```\n\n<<<<<<< a\n- [ ] x\n=======\n- [x] x\n>>>>>>> b\n",
      "error conflict-markers 7:1: The plan has unresolved merge conflicts. Resolve them and commit: until then the plan says two things at once.",
    ],
    [
      "without any work",
      "# Notes\n\nWords.\n",
      "warning no-items 1:1: Nothing here is a phase, step, task or checkbox: it holds only headings and words. Write tasks as `- [ ] task`, or leave the file out of `plans`.",
    ],
    [
      "with broken front matter",
      "---\ntitle: [a\n---\n# P\n\n- [ ] a\n",
      "warning invalid-front-matter 2:10: The front matter is no valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Correct it, or take it out.",
    ],
    [
      "with front matter that breaks off at the end of a line of Windows",
      '---\ntitle: "\r\n---\n# P\n\n- [ ] a\n',
      'warning invalid-front-matter 2:9: The front matter is no valid YAML: Missing closing "quote. Correct it, or take it out.',
    ],
  ])("says so: one %s", (_what, text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  it.each([
    ["nothing at all", " \n\n", "1: the file is empty"],
    ["words", "Some words.\n", "1: it holds only words"],
    ["list items", "# Plan\n\n## 1. Base\n\n- 1.1 Dig\n- 1.2 Fill\n", "5: its 2 list items have no checkbox"],
    ["one list item", "# Plan\n\n1. Dig\n", "3: its list item has no checkbox"],
    ["a table", "# Plan\n\n| Task | Owner |\n|---|---|\n| Dig | Ada |\n", "3: what it lists stands in a table"],
    ["code", "# Plan\n\n```md\n- [ ] Dig\n```\n\n- a note\n", "3: its checkboxes stand in code"],
    [
      "what a comment leaves out",
      "# Plan\n\n## Old <!-- plansync:ignore -->\n\n- [ ] Dig\n",
      "5: a comment of plansync leaves its checkboxes out",
    ],
    [
      "a legend",
      "# Plan\n\n## Legend\n\n- [ ] open\n- [x] done\n",
      "5: its checkboxes only explain what their marks mean, or have no words",
    ],
    [
      "the headings of a long plan, which stays one",
      "# Release plan\n\n## Goal\n\n## Ways\n\n- Ship it\n\n## Risks\n",
      "7: its list item has no checkbox",
    ],
  ])("says where it has no item what it has instead: %s", (_what, text, expected) => {
    const { diagnostics } = parsePlan({ path: "PLAN.md", text });

    expect(diagnostics.filter(({ code }) => code === "no-items")).toMatchObject([{ severity: "warning" }]);
    expect(diagnostics.map(({ line, message }) => `${line}: ${message}`)).toContain(
      expected.replace(": ", ": Nothing here is a phase, step, task or checkbox: "),
    );
  });

  it.each([
    ["a plan for a template", "# Write the letter template\n\n- [ ] a\n"],
    ["the first marker of a conflict alone", "# P\n\n<<<<<<< a\n- [ ] a\n"],
    ["markers of a conflict in code, with code behind it", "# P\n\n```\n<<<<<<< a\n```\n\n```\nx\n```\n\n- [ ] a\n"],
    ["boxes in code by its indent at the end", "# P\n\n- [ ] a\n\nSo:\n\n    - [ ] b\n"],
  ])("is a plan all the same: %s", (_what, text) => {
    const { plan, diagnostics } = parsePlan({ path: "PLAN.md", text });

    expect(plan?.items.map(({ title }) => title).slice(1)).toEqual(["a"]);
    expect(diagnostics).toEqual([]);
  });

  it("stays a plan without any work where its file is called one, and it has headings", () => {
    const text = "## Goal\n\n## Ways\n\n## Risks\n";

    expect(parsePlan({ path: "docs/roll_out-plan.md", text }).plan?.title).toBe("roll_out-plan");
    expect(parsePlan({ path: "docs/roll_out.md", text }).plan).toBeNull();
  });

  it("shows the first list item with the checkbox that it lacks", () => {
    expect(problems("# Plan\n\n- **Dig** the `hole`\n- Fill it\n")).toEqual([
      "warning no-items 3:1: Nothing here is a phase, step, task or checkbox: its 2 list items have no checkbox. Write `- [ ] Dig the hole`, or leave the file out of `plans`.",
    ]);
  });

  it.each([
    [
      "git-crypt",
      [0, 71, 73, 84, 67, 82, 89, 80, 84, 0, 1, 2],
      "PLAN.md is encrypted with git-crypt. Unlock the file, or leave it out of `plans`.",
    ],
    [
      "zero bytes",
      [97, 0, 98],
      "PLAN.md is not text: byte 1 is zero. Save the plan as UTF-8 text, or leave it out of `plans`.",
    ],
    [
      "UTF-16",
      [0xff, 0xfe, 0x41, 0],
      "PLAN.md is not text: byte 3 is zero. Save the plan as UTF-8 text, or leave it out of `plans`.",
    ],
    ["Latin-1", [0x41, 0xe4, 0x41], "PLAN.md is not UTF-8. Save the plan as UTF-8, or leave it out of `plans`."],
  ])("says so: a file of %s", (_what, bytes, expected) => {
    const decoded = decodePlan("PLAN.md", Uint8Array.from(bytes));
    expect("diagnostic" in decoded ? `${decoded.diagnostic.message}. ${decoded.diagnostic.hint}` : "read").toBe(
      expected,
    );
  });
});
