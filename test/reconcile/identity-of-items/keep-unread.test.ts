import { describe, expect, it } from "@jest/globals";
import { elementAt } from "../../../src/plan/model/element-at.ts";
import { type KeptPlan } from "../../../src/reconcile/identity-of-items/unread.ts";
import { planOf, TASKS } from "../plans.ts";
import { keptOf } from "./kept-plan.ts";

/** The items of a plan, one a line, indented below their parents; `?` behind those that can't be read. */
function outline({ plan }: KeptPlan): string {
  const below = (index: number, depth: number): readonly string[] =>
    elementAt(plan.items, index, "items").children.flatMap((child) => {
      const { title, unread } = elementAt(plan.items, child, "items");
      return [`${"  ".repeat(depth)}${title}${unread === undefined ? "" : "?"}`, ...below(child, depth + 1)];
    });
  return below(0, 0).join("\n");
}

const lines = (...all: readonly string[]) => all.join("\n");

describe("an item that can't be read stays", () => {
  it.each<[where: string, before: string, after: string, outline: string]>([
    [
      "behind the sibling that it followed",
      planOf("- [ ] First", "- [ ] Second", "- [ ] Third"),
      planOf("- [ ] First", "- Second", "- [ ] Third"),
      lines("First", "Second?", "Third"),
    ],
    [
      "behind that sibling wherever it is now",
      planOf("- [ ] First", "- [ ] Second", "- [ ] Third"),
      planOf("- [ ] Third", "- [ ] First", "- Second"),
      lines("Third", "First", "Second?"),
    ],
    [
      "first below its parent where it was",
      planOf("### Step 1: Build", "", "- [ ] First", "- [ ] Second"),
      planOf("### Step 1: Build", "", "- First", "- [ ] Second"),
      lines("Step 1: Build", "  First?", "  Second"),
    ],
    [
      "behind one that can't be read either",
      planOf("- [ ] First", "- [ ] Second", "- [ ] Third", "- [ ] Fourth"),
      planOf("- [ ] First", "- Second", "- Third", "- [ ] Fourth"),
      lines("First", "Second?", "Third?", "Fourth"),
    ],
    [
      "first, before another one that can't be read",
      planOf("- [ ] First", "- [ ] Second", "- [ ] Third"),
      planOf("- First", "- Second", "- [ ] Third"),
      lines("First?", "Second?", "Third"),
    ],
    [
      "behind everything below the sibling that it followed",
      planOf("- [ ] First", "  - [ ] It floats", "- [ ] Second", "- [ ] Third"),
      planOf("- [ ] First", "  - [ ] It floats", "", "Second", "", "- [ ] Third"),
      lines("First", "  It floats", "Second?", "Third"),
    ],
    [
      "with the items below it, which the text alone leaves to the step before",
      planOf("### Step 1: Build", "", "- [ ] First", "", "### Step 2: Sail", "", "- [ ] Second", "- [ ] Third"),
      planOf("### Step 1: Build", "", "- [ ] First", "", "###Step 2: Sail", "", "- [ ] Second", "- [ ] Third"),
      lines("Step 1: Build", "  First", "Step 2: Sail?", "  Second", "  Third"),
    ],
    [
      "with a new item between those below it",
      planOf("### Step 1: Build", "", "- [ ] First", "", "### Step 2: Sail", "", "- [ ] Second", "- [ ] Third"),
      planOf(
        "### Step 1: Build",
        "",
        "- [ ] First",
        "",
        "###Step 2: Sail",
        "",
        "- [ ] Second",
        "- [ ] Fresh",
        "- [ ] Third",
      ),
      lines("Step 1: Build", "  First", "Step 2: Sail?", "  Second", "  Fresh", "  Third"),
    ],
    [
      "without an item that stands before its line, though it was below it",
      planOf("### Step 1: Build", "", "- [ ] First", "", "### Step 2: Sail", "", "- [ ] Second", "- [ ] Third"),
      planOf("### Step 1: Build", "", "- [ ] First", "- [ ] Second", "", "###Step 2: Sail", "", "- [ ] Third"),
      lines("Step 1: Build", "  First", "  Second", "Step 2: Sail?", "  Third"),
    ],
    [
      "with what is below those that it takes along",
      planOf(
        "### Step 1: Build",
        "",
        "- [ ] First",
        "",
        "### Step 2: Sail",
        "",
        "- [ ] Second",
        "  - [ ] It floats",
        "",
        "### Step 3: Moor",
        "",
        "- [ ] Third",
      ),
      planOf(
        "### Step 1: Build",
        "",
        "- [ ] First",
        "",
        "###Step 2: Sail",
        "",
        "- [ ] Second",
        "  - [ ] It floats",
        "",
        "### Step 3: Moor",
        "",
        "- [ ] Third",
      ),
      lines("Step 1: Build", "  First", "Step 2: Sail?", "  Second", "    It floats", "Step 3: Moor", "  Third"),
    ],
    [
      "before a later one that can't be read and follows it",
      planOf(
        "### Step 1: Build",
        "",
        "- [ ] First",
        "",
        "### Step 2: Sail",
        "",
        "- [ ] Second",
        "",
        "### Step 3: Moor",
        "",
        "- [ ] Third",
      ),
      planOf(
        "### Step 1: Build",
        "",
        "- [ ] First",
        "",
        "###Step 2: Sail",
        "",
        "- [ ] Second",
        "",
        "###Step 3: Moor",
        "",
        "- [ ] Third",
      ),
      lines("Step 1: Build", "  First", "Step 2: Sail?", "  Second", "Step 3: Moor?", "  Third"),
    ],
    [
      "below the nearest item above it that is still there",
      planOf(
        "## Phase 1: Build",
        "",
        "### Step 1: Read",
        "",
        "- [ ] Book the old hall",
        "",
        "### Step 2: Write",
        "",
        "- [ ] Second",
      ),
      planOf("## Phase 1: Build", "", "We might book the old hall.", "", "### Step 2: Write", "", "- [ ] Second"),
      lines("Phase 1: Build", "  Book the old hall?", "  Step 2: Write", "    Second"),
    ],
    [
      "below the plan where nothing above it is still there",
      planOf("## Phase 1: Build", "", "- [ ] Book the old hall", "", "## Phase 2: Moor", "", "- [ ] Second"),
      planOf("We might book the old hall.", "", "## Phase 2: Moor", "", "- [ ] Second"),
      lines("Book the old hall?", "Phase 2: Moor", "  Second"),
    ],
    [
      "behind the last sibling that is still below their parent",
      planOf(
        "### Step 1: Build",
        "",
        "- [ ] First",
        "- [ ] Second",
        "- [ ] Third",
        "",
        "### Step 2: Sail",
        "",
        "- [ ] Fourth",
      ),
      planOf(
        "### Step 1: Build",
        "",
        "- Second",
        "- [ ] Third",
        "",
        "### Step 2: Sail",
        "",
        "- [ ] Fourth",
        "- [ ] First",
      ),
      lines("Step 1: Build", "  Second?", "  Third", "Step 2: Sail", "  Fourth", "  First"),
    ],
    [
      "behind a sibling that can't be read, and everything that this one takes along",
      planOf(
        "### Step 1: Build",
        "",
        "- [ ] First",
        "",
        "### Step 2: Sail",
        "",
        "- [ ] Second",
        "- [ ] Third",
        "",
        "### Step 3: Moor all ships",
        "",
        "- [ ] Fourth",
      ),
      planOf(
        "### Step 1: Build",
        "",
        "- [ ] First",
        "",
        "###Step 2: Sail",
        "",
        "- [ ] Second",
        "- [ ] Third",
        "",
        "Moor all ships",
      ),
      lines("Step 1: Build", "  First", "Step 2: Sail?", "  Second", "  Third", "Step 3: Moor all ships?"),
    ],
    [
      "above its phase with the tasks that went along, where its line is there now",
      planOf("## Phase 1: Build", "### Step 1: Read", "- [ ] CSV", "- [ ] TSV", "## Phase 2: Ship", "- [ ] Docs"),
      planOf(
        "Step 1: Read",
        "",
        "- [ ] CSV",
        "- [ ] TSV",
        "",
        "## Phase 1: Build",
        "- [ ] Other",
        "## Phase 2: Ship",
        "- [ ] Docs",
      ),
      lines("Step 1: Read?", "  CSV", "  TSV", "Phase 1: Build", "  Other", "Phase 2: Ship", "  Docs"),
    ],
    [
      "above its phase, and its next sibling that can't be read stays in the phase",
      planOf(
        "## Phase 1: Build",
        "### Step 1: Read",
        "- [ ] CSV",
        "- [ ] TSV",
        "### Step 2: Write all of it",
        "- [ ] XML",
        "## Phase 2: Ship",
        "- [ ] Docs",
      ),
      planOf(
        "Step 1: Read",
        "",
        "- [ ] CSV",
        "- [ ] TSV",
        "",
        "## Phase 1: Build",
        "- [ ] Other",
        "",
        "We write all of it.",
        "",
        "## Phase 2: Ship",
        "- [ ] Docs",
      ),
      lines(
        "Step 1: Read?",
        "  CSV",
        "  TSV",
        "Phase 1: Build",
        "  Step 2: Write all of it?",
        "  Other",
        "Phase 2: Ship",
        "  Docs",
      ),
    ],
    [
      "with its own tasks below a phase that can't be read either",
      planOf("## Phase 1: Build", "### Step 1: Read", "- [ ] CSV", "- [ ] TSV", "## Phase 2: Ship", "- [ ] Docs"),
      planOf("##Phase 1: Build", "", "###Step 1: Read", "", "- [ ] CSV", "- [ ] TSV", "## Phase 2: Ship", "- [ ] Docs"),
      lines("Phase 1: Build?", "  Step 1: Read?", "    CSV", "    TSV", "Phase 2: Ship", "  Docs"),
    ],
    [
      "without a new item before its first one",
      planOf("### Step 1: Build", "", "- [ ] First", "", "### Step 2: Sail", "", "- [ ] Second"),
      planOf("### Step 1: Build", "", "- [ ] First", "", "###Step 2: Sail", "", "- [ ] Fresh", "- [ ] Second"),
      lines("Step 1: Build", "  First", "  Fresh", "Step 2: Sail?", "  Second"),
    ],
  ])("%s", (_, before, after, expected) => {
    const kept = keptOf(before, after);

    expect(outline(kept)).toBe(expected);
    expect(kept.plan.items.slice(1).map(({ title }) => title)).toEqual(
      expected.split("\n").map((line) => line.trim().replace("?", "")),
    );
  });

  it.each<[where: string, before: string, after: string, outline: string]>([
    [
      "with a new item of the same kind behind its last one, and without one of another kind",
      planOf("### Step 1: Build", "", "- [ ] First", "", "### Step 2: Sail", "", "- [ ] Second"),
      planOf(
        "### Step 1: Build",
        "",
        "- [ ] First",
        "",
        "###Step 2: Sail",
        "",
        "- [ ] Second",
        "- [ ] Fresh",
        "",
        "**Verification**:",
        "- [ ] It floats",
      ),
      lines("Step 1: Build", "  First", "  It floats", "Step 2: Sail?", "  Second", "  Fresh"),
    ],
    [
      "without a known item of another step that stands below it now",
      planOf(
        "### Step 1: Build",
        "",
        "- [ ] First",
        "- [ ] Other",
        "",
        "### Step 2: Sail",
        "",
        "- [ ] Second",
        "- [ ] Third",
      ),
      planOf(
        "### Step 1: Build",
        "",
        "- [ ] First",
        "",
        "###Step 2: Sail",
        "",
        "- [ ] Second",
        "- [ ] Other",
        "- [ ] Third",
      ),
      lines("Step 1: Build", "  First", "  Other", "Step 2: Sail?", "  Second", "  Third"),
    ],
  ])("%s, which keeps its place in the text", (_, before, after, expected) => {
    expect(outline(keptOf(before, after))).toBe(expected);
  });

  it("where it was, if its words are in another text", () => {
    const { plan, diagnostics } = keptOf(TASKS, planOf("- [ ] Second"), {
      "notes.md": "# Notes\n\n- [ ] Rest\n- First\n",
    });

    expect(plan.items.map(({ title }) => title)).toEqual(["Harbor", "First", "Second"]);
    expect(plan.items[1]).toMatchObject({ line: 0, unread: { path: "notes.md", line: 4 } });
    expect(diagnostics).toEqual([
      {
        path: "notes.md",
        diagnostic: expect.objectContaining({ code: "unread-item", severity: "warning", line: 4, column: 1 }),
      },
    ]);
  });

  it("at its own line, if its words are in its own text as well", () => {
    const { plan } = keptOf(TASKS, planOf("- First", "- [ ] Second"), {
      "notes.md": "# Notes\n\n- [ ] Rest\n- First\n",
    });

    expect(plan.items[1]).toMatchObject({ line: 3, unread: { path: "PLAN.md", line: 3 } });
  });
});
