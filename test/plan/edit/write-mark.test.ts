import { describe, expect, it } from "@jest/globals";
import { setState } from "../../../src/plan/edit/write-mark.ts";
import type { Item, Plan } from "../../../src/plan/model/plan.ts";
import { outline, plan, set } from "./marked-plan.ts";

function find(of: Plan, title: string): Item {
  const item = of.items.find((item) => item.title.includes(title));
  if (item === undefined) throw new Error(`no item "${title}"`);
  return item;
}

describe("setState", () => {
  it.each([
    ["a box", "- [ ] x", "- [x] x", "- [ ] x"],
    ["a box with another mark", "- [~] x", "- [x] x", "- [ ] x"],
    ["an optional box", "- [ ]* x", "- [x]* x", "- [ ]* x"],
    ["a numbered task", "## Tasks\n\n1. **x**\n", "## Tasks\n\n1. [x] **x**\n", "## Tasks\n\n1. [ ] **x**\n"],
    [
      "a status field",
      "### Step 1: x\n**Status:** Not Started\n",
      "### Step 1: x\n**Status:** Done\n",
      "### Step 1: x\n**Status:** Not started\n",
    ],
    [
      "a status field with emoji",
      "### Step 1: x\n- **Status**: 🟡 In Progress (now)\n",
      "### Step 1: x\n- **Status**: ✅ Done (now)\n",
      null,
    ],
    ["an emoji in the heading", "### Step 1: x ⏳\n", "### Step 1: x ✅\n", null],
    [
      "a box in the heading, and the status below it",
      "### [ ] Step 1: x\n\n**Status:** Todo\n",
      "### [x] Step 1: x\n\n**Status:** Done\n",
      "### [ ] Step 1: x\n\n**Status:** Not started\n",
    ],
    [
      "a box in the heading, where the status says so already",
      "### [ ] Step 1: x\n\n- **Status:** ✅ Done\n",
      "### [x] Step 1: x\n\n- **Status:** ✅ Done\n",
      null,
    ],
    [
      "a line of an overview",
      "- [ ] Step 1: z\n\n### Step 1: x\n\nText.\n",
      "- [x] Step 1: z\n\n### Step 1: x\n\nText.\n",
      "- [ ] Step 1: z\n\n### Step 1: x\n\nText.\n",
    ],
    [
      "a row of an overview",
      "### Step 1: x\n\nText.\n\n| Step | Status |\n| --- | --- |\n| 1 | Planned |\n",
      "### Step 1: x\n\nText.\n\n| Step | Status |\n| --- | --- |\n| 1 | Done |\n",
      null,
    ],
    [
      "an emoji in the heading, in a plan whose fields have one that says nothing there",
      "### Step 1: x ⏳\n\n### Step 2: y\n**Status:** 🟢 Done\n**Status:** 🟡\n",
      "### Step 1: x ✅\n\n### Step 2: y\n**Status:** 🟢 Done\n**Status:** 🟡\n",
      "### Step 1: x ⏳\n\n### Step 2: y\n**Status:** 🟢 Done\n**Status:** 🟡\n",
    ],
    [
      "a numbered task below a bold line that is a task only because of it",
      "# P\n\n### Step 1: a\n\n**Task 1.1:** b\n**Tasks**:\n1. **x**\n",
      "# P\n\n### Step 1: a\n\n**Task 1.1:** b\n**Tasks**:\n1. [x] **x**\n",
      "# P\n\n### Step 1: a\n\n**Task 1.1:** b\n**Tasks**:\n1. [ ] **x**\n",
    ],
    [
      "a numbered task outside of the container of all phases",
      "# P\n\n## Phase 1: a\n**Tasks**\n1. **x**\n\n## Implementation Phases\n\n### Phase 2: b\n",
      "# P\n\n## Phase 1: a\n**Tasks**\n1. [x] **x**\n\n## Implementation Phases\n\n### Phase 2: b\n",
      "# P\n\n## Phase 1: a\n**Tasks**\n1. [ ] **x**\n\n## Implementation Phases\n\n### Phase 2: b\n",
    ],
    [
      "words in the heading, in a plan whose fields have some that say nothing there",
      "### Step 1: x - DONE\n\n### Step 2: y\n**Status:** Planned\n",
      "### Step 1: x - DONE\n\n### Step 2: y\n**Status:** Planned\n",
      "### Step 1: x - NOT STARTED\n\n### Step 2: y\n**Status:** Planned\n",
    ],
    [
      "a struck status below a heading with an emoji, in a plan whose fields begin with boxes",
      "### Step 1: x ⏳\n**Status:** ~~Dropped~~\n\n### Step 2: y\n**Status:** [x] Complete\n",
      "### Step 1: x ⏳\n**Status:** ~~Done~~\n\n### Step 2: y\n**Status:** [x] Complete\n",
      null,
    ],
    [
      "a numbered task below a heading that is a phase only because of it",
      "# P\n\n## Base\n\n**Tasks**:\n1. **x**\n",
      "# P\n\n## Base\n\n**Tasks**:\n1. [x] **x**\n",
      "# P\n\n## Base\n\n**Tasks**:\n1. [ ] **x**\n",
    ],
    [
      "a numbered task above a line of dashes",
      "## Implementation Phases\n### \n- [ ] y\n\nTasks:\n1. **x**\n   -\n",
      "## Implementation Phases\n### \n- [ ] y\n\nTasks:\n1. [x] **x**\n   -\n",
      "## Implementation Phases\n### \n- [ ] y\n\nTasks:\n1. [ ] **x**\n   -\n",
    ],
    [
      "a todo in YAML",
      "---\ntodos:\n  - id: a\n    content: x\n    status: 'pending'\n---\n",
      "---\ntodos:\n  - id: a\n    content: x\n    status: 'completed'\n---\n",
      null,
    ],
  ])("writes %s", (_what, text, ticked, unticked) => {
    const before = plan(text);
    const item = find(before, "x");

    const done = set(before, item, "done");

    expect(done?.plan.text).toBe(ticked);
    expect(outline(done?.plan)).toEqual(outline(before));
    if (unticked !== null && done !== null)
      expect(set(done.plan, find(done.plan, "x"), "open")?.plan.text).toBe(unticked);
    if (done !== null) expect(set(done.plan, find(done.plan, "x"), "open", done.undo)?.plan.text).toBe(text);
  });

  it.each([
    ["nothing", "### Step 1: x\n\nText.\n", "### Step 1: x\n\n**Status:** Done\n\nText.\n"],
    ["text right behind it", "### Step 1: x\nText.\n", "### Step 1: x\n\n**Status:** Done\n\nText.\n"],
    ["the end of the file", "### Step 1: x", "### Step 1: x\n\n**Status:** Done"],
    [
      "fields",
      "### Step 1: x\n\n**Goal**: y\n**Effort**: 1h\n\nText.\n",
      "### Step 1: x\n\n**Goal**: y\n**Effort**: 1h\n**Status**: Done\n\nText.\n",
    ],
    [
      "fields with hard breaks",
      "### Step 1: x\n**Goal**: y  \n**Effort**: 1h\n",
      "### Step 1: x\n**Goal**: y  \n**Effort**: 1h  \n**Status**: Done\n",
    ],
    [
      "a list of fields",
      "### Step 1: x\n- **Goal:** y\n- **Effort:** 1h\n",
      "### Step 1: x\n- **Goal:** y\n- **Effort:** 1h\n- **Status:** Done\n",
    ],
    [
      "a neighbour's thin and indented style",
      "### Step 1: x\n\n### Step 2: y\n\n- [ ] z\n  _Status:_ Open\n",
      "### Step 1: x\n\n_Status:_ Done\n\n### Step 2: y\n\n- [ ] z\n  _Status:_ Open\n",
    ],
    [
      "a neighbour's style that is marked to its end",
      "### Step 1: x\n\n### Step 2: y\n\n_Status: Open_\n",
      "### Step 1: x\n\n_Status: Done_\n\n### Step 2: y\n\n_Status: Open_\n",
    ],
    [
      "a neighbour's style without marks",
      "### Step 1: x\n\n### Step 2: y\n\nStatus: Open\n",
      "### Step 1: x\n\nStatus: Done\n\n### Step 2: y\n\nStatus: Open\n",
    ],
    [
      "a label of the list right below it",
      "### Step 1: x\n**Legend**: marks\n- [x] y\n",
      "### Step 1: x\n\n**Status:** Done\n\n**Legend**: marks\n- [x] y\n",
    ],
    [
      "a field above such a label",
      "### Step 1: x\n**Goal**: z\n**Legend**: marks\n- [x] y\n",
      "### Step 1: x\n**Goal**: z\n**Status**: Done\n**Legend**: marks\n- [x] y\n",
    ],
    ["CRLF", "### Step 1: x\r\n\r\nText.\r\n", "### Step 1: x\r\n\r\n**Status:** Done\r\n\r\nText.\r\n"],
    [
      "a neighbour's style",
      "### Step 1: x\n\n### Step 2: y\n\n**Status**: ✅ Complete\n",
      "### Step 1: x\n\n**Status**: ✅ Complete\n\n### Step 2: y\n\n**Status**: ✅ Complete\n",
    ],
  ])("adds a status to a step without a box, with %s below it", (_what, text, ticked) => {
    const before = plan(text);

    const done = set(before, find(before, "x"), "done");

    expect(done?.plan.text).toBe(ticked);
    if (done !== null) expect(set(done.plan, find(done.plan, "x"), "open", done.undo)?.plan.text).toBe(text);
  });

  it.each([
    ["an item whose state is rolled up", "### Step 1: x\n- [ ] y\n"],
    ["an item that is struck out", "- [ ] ~~x~~\n- [ ] y\n"],
  ])("can't write %s", (_what, text) => {
    const before = plan(text);
    expect(setState(before, find(before, "x"), "done")).toBeNull();
  });
});

describe("a heading in a list item", () => {
  it.each<[where: string, text: string, title: string, done: string]>([
    ["before boxes", "# P\n+ [ ] a\n  # Step 1: b\n  2) [x] c", "b", "# P\n+ [ ] a\n  # Step 1: b ✅\n  2) [x] c"],
    ["with closing marks", "# P\n\n- ## Step 1: b ##\n\n  Words.\n", "b", "# P\n\n- ## Step 1: b ✅ ##\n\n  Words.\n"],
  ])("is ticked in its own line, so that the list stays as it is: %s", (_, text, title, done) => {
    const before = plan(text);

    const ticked = set(before, find(before, title), "done");

    expect(ticked?.plan.text).toBe(done);
    expect(outline(ticked?.plan)).toEqual(outline(before));
    expect(ticked === null ? null : find(ticked.plan, title).state).toBe("done");
    expect(ticked === null ? null : set(ticked.plan, find(ticked.plan, title), "open", ticked.undo)?.plan.text).toBe(
      text,
    );
  });
});

describe("a todo of front matter", () => {
  it.each<[what: string, status: string, done: string]>([
    ["without a status", "", "\n    status: completed"],
    ["with a status of nothing", "\n    status:", "\n    status: completed"],
    ["with a status of a blank", "\n    status: ", "\n    status: completed"],
    ["with a status of nothing before another key", "\n    status:\n    by: me", "\n    status: completed\n    by: me"],
    ["with a status that is null", "\n    status: null", "\n    status: completed"],
    ["with a status that is a number", "\n    status: 3", "\n    status: completed"],
    ["with a status in quotes of nothing", '\n    status: ""', '\n    status: "completed"'],
  ])("%s is ticked there, and an untick gives back the same bytes", (_, status, done) => {
    const textOf = (said: string) => `---\ntodos:\n  - id: a\n    content: Paint it${said}\n---\n`;
    const before = plan(textOf(status), ".cursor/plans/a.plan.md");

    const ticked = set(before, find(before, "Paint"), "done");

    expect(ticked?.plan.text).toBe(textOf(done));
    expect(ticked === null ? null : find(ticked.plan, "Paint").state).toBe("done");
    expect(ticked === null ? null : set(ticked.plan, find(ticked.plan, "Paint"), "open", ticked.undo)?.plan.text).toBe(
      before.text,
    );
  });
});
