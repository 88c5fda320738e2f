import { describe, expect, it } from "@jest/globals";
import { HEAD, insert, type Place, written } from "./inserted-line.ts";

describe("a line where tasks are no boxes", () => {
  const steps = "# P\n\n## Step 1: One\n\nText.\n\n- [ ] a\n\n## Step 2: Two\n\n- [ ] b\n\n## Notes\n\nMore.\n";

  it.each<[string, string, Place, string]>([
    [
      "a heading behind a section",
      steps,
      { below: "", behind: "Two" },
      steps.replace("## Notes", "## Step 3: Handle BOM\n\n## Notes"),
    ],
    [
      "a heading before all others",
      steps,
      { below: "", behind: null },
      steps.replace("## Step 1", "## Step 3: Handle BOM\n\n## Step 1"),
    ],
    [
      "a heading between rules",
      "# P\n\n## Phase 1: A\n\n- [ ] a\n\n---\n\n## Phase 2: B\n\n- [ ] b\n",
      { below: "", behind: "A" },
      "# P\n\n## Phase 1: A\n\n- [ ] a\n\n---\n\n## Phase 3: Handle BOM\n\n---\n\n## Phase 2: B\n\n- [ ] b\n",
    ],
    [
      "a phase behind one with a number below zero",
      "# P\n\n## Phase -1: A\n\n- [ ] a\n",
      { below: "", behind: "A" },
      "# P\n\n## Phase -1: A\n\n- [ ] a\n\n## Phase 0: Handle BOM\n",
    ],
    [
      "a bold item of a numbered list",
      "# P\n\n## Tasks\n\n1. **one**\n2. **two**\n",
      { below: "", behind: "two" },
      "# P\n\n## Tasks\n\n1. **one**\n2. **two**\n3. **Handle BOM**\n",
    ],
    [
      "a todo of the front matter",
      "---\ntodos:\n  - id: one-it\n    content: Do one\n    status: completed\n    dependencies:\n      - x\n  - id: two-it\n    content: Do two\n    status: pending\n---\n\n# P\n",
      { below: "", behind: "one" },
      "---\ntodos:\n  - id: one-it\n    content: Do one\n    status: completed\n    dependencies:\n      - x\n  - id: handle-bom\n    content: Handle BOM\n    status: pending\n  - id: two-it\n    content: Do two\n    status: pending\n---\n\n# P\n",
    ],
  ])("is for a pull request only: %s", (_name, before, place, after) => {
    const found = insert(before, place);

    expect(found.kind === "refused" ? found.why : found.plan.text).toBe(after);
    expect(found).toMatchObject({ pullRequestOnly: true });
  });

  it.each<[string, string, Place, string]>([
    [
      "words",
      "# P\n\n| # | Task | Status | Owner |\n| - | ---- | ------ | ----- |\n| 1 | one | Done | ann |\n| 2 | two | Open | bob |\n",
      { below: "", behind: "one" },
      "| 3 | Handle BOM | Open |     |",
    ],
    [
      "boxes",
      "# P\n\n| Task | Done |\n| --- | --- |\n| one | [x] |\n| two | [ ] |\n",
      { below: "", behind: "two" },
      "| Handle BOM | [ ] |",
    ],
  ])("is a row of a table that says its states in %s", (_name, before, place, row) => {
    const found = insert(before, place);

    expect(found.kind === "refused" ? found.why : found.plan.text.split("\n")).toContain(row);
    expect(found).toMatchObject({ pullRequestOnly: false });
  });

  it.each([
    [
      "behind the section before it",
      "# P\n\n## Phase 1: A\n\n- [ ] a\n\n<!-- about B -->\n## Phase 2: B\n\n- [ ] b\n",
      "Phase 1: A",
      "# P\n\n## Phase 1: A\n\n- [ ] a\n\n## Phase 3: Handle BOM\n\n<!-- about B -->\n## Phase 2: B\n\n- [ ] b\n",
    ],
    [
      "several of them, without a blank line",
      "# P\n\n## Phase 1: A\n\n- [ ] a\n<!-- one -->\n<!-- two -->\n## Phase 2: B\n\n- [ ] b\n",
      "Phase 1: A",
      "# P\n\n## Phase 1: A\n\n- [ ] a\n\n## Phase 3: Handle BOM\n<!-- one -->\n<!-- two -->\n## Phase 2: B\n\n- [ ] b\n",
    ],
    [
      "before all others",
      "# P\n\nText.\n\n<!-- about A -->\n## Phase 1: A\n\n- [ ] a\n\n## Phase 2: B\n\n- [ ] b\n",
      null,
      "# P\n\nText.\n\n## Phase 3: Handle BOM\n\n<!-- about A -->\n## Phase 1: A\n\n- [ ] a\n\n## Phase 2: B\n\n- [ ] b\n",
    ],
  ])("leaves the comments above the next heading with it: %s", (_, text, behind, after) => {
    expect(written(text, { below: "", behind }).plan.text).toBe(after);
  });

  it("is refused where the new heading would be no item", () => {
    expect(
      insert("# P\n\n## Setup\n\n- [ ] a\n\n## Release\n\n- [ ] b\n", { below: "", behind: "Setup" }),
    ).toMatchObject({
      kind: "refused",
    });
  });

  it("is refused below a row of a table", () => {
    const table = "# P\n\n| Task | Status |\n| - | - |\n| one | Open |\n";

    expect(insert(table, { below: "one", behind: null })).toMatchObject({ kind: "refused" });
  });
});

describe("the place of the first task of a step", () => {
  const place = { below: "Base", behind: null };

  it.each([
    ["behind its fields", "**Goal:** g\n", "**Goal:** g\n\n- [ ] Handle BOM\n"],
    ["behind an empty label", "Text.\n\n**Tasks:**\n", "Text.\n\n**Tasks:**\n\n- [ ] Handle BOM\n"],
    ["before code", "Text.\n\n```sh\nrun\n```\n", "Text.\n\n- [ ] Handle BOM\n\n```sh\nrun\n```\n"],
    [
      "before what leads to code",
      "Text.\n\nRun:\n\n```sh\nrun\n```\n",
      "Text.\n\n- [ ] Handle BOM\n\nRun:\n\n```sh\nrun\n```\n",
    ],
    ["before a table", "Text.\n\n| a |\n| - |\n", "Text.\n\n- [ ] Handle BOM\n\n| a |\n| - |\n"],
    ["before a comment", "Text.\n\n<!-- later -->\n", "Text.\n\n- [ ] Handle BOM\n\n<!-- later -->\n"],
    [
      "before conditions to be met",
      "Text.\n\n**Verification:**\n\n- [ ] it runs\n",
      "Text.\n\n- [ ] Handle BOM\n\n**Verification:**\n\n- [ ] it runs\n",
    ],
    ["right below the heading", "```sh\nrun\n```\n", "- [ ] Handle BOM\n\n```sh\nrun\n```\n"],
  ])("is %s", (_name, before, after) => {
    const found = insert(`${HEAD}${before}\n### Step 2: More\n\n- [ ] one\n`, place);

    expect(found.kind === "refused" ? found.why : found.plan.text).toBe(
      `${HEAD}${after}\n### Step 2: More\n\n- [ ] one\n`,
    );
  });
});
