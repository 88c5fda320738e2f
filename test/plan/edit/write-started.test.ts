import { describe, expect, it } from "@jest/globals";
import { applyEdits } from "../../../src/plan/edit/edit.ts";
import { setState } from "../../../src/plan/edit/write-mark.ts";
import { setStarted } from "../../../src/plan/edit/write-started.ts";
import { rewriteStarted } from "../../../src/plan/edit/rewrite-started.ts";
import type { Plan } from "../../../src/plan/model/plan.ts";
import { find, plan, reread } from "./lines/stage.ts";

const PLAIN = "- [ ] x\n- [/] other\n";

describe("an item on which somebody works", () => {
  it.each([
    ["in a plan that has such boxes", PLAIN, "- [/] x\n- [/] other\n"],
    [
      "in a plan that explains its own mark",
      "# P\n\nMarks: `[~]` = in progress\n\n## Tasks\n\n- [ ] x\n- [x] other\n",
      "# P\n\nMarks: `[~]` = in progress\n\n## Tasks\n\n- [~] x\n- [x] other\n",
    ],
    [
      "in a field of status",
      "### Step 1: x\n**Status:** Not started\n\n### Step 2: other\n**Status:** 🚧 In Progress\n",
      "### Step 1: x\n**Status:** In progress\n\n### Step 2: other\n**Status:** 🚧 In Progress\n",
    ],
    [
      "in a field of status, in the words of the plan",
      "### Step 1: x\n**Status:** Todo\n\n### Step 2: other\n**Status:** Doing\n",
      "### Step 1: x\n**Status:** Doing\n\n### Step 2: other\n**Status:** Doing\n",
    ],
    [
      "in a box and in the field of status beside it",
      "### [ ] Step 1: x\n**Status:** Todo\n\n### [/] Step 2: other\n**Status:** Doing\n",
      "### [/] Step 1: x\n**Status:** Doing\n\n### [/] Step 2: other\n**Status:** Doing\n",
    ],
    [
      "in a table",
      "| Task | Status |\n| - | - |\n| x | Open |\n| other | Done |\n",
      "| Task | Status |\n| - | - |\n| x | In progress |\n| other | Done |\n",
    ],
    [
      "in the front matter",
      "---\ntodos:\n  - id: a\n    content: x\n    status: pending\n---\n\n# P\n",
      "---\ntodos:\n  - id: a\n    content: x\n    status: in_progress\n---\n\n# P\n",
    ],
  ])("is marked %s, and the bytes come back", (_name, before, after) => {
    const old = plan(before);

    const edit = setStarted(old, find(old, "x"), true)!;
    const now = plan(applyEdits(before, edit.edits));
    const back = setStarted(now, find(now, "x"), false, edit.undo)!;

    expect(now.text).toBe(after);
    expect(find(now, "x")).toMatchObject({ started: true, state: "open", title: find(old, "x").title });
    expect(applyEdits(now.text, back.edits)).toBe(before);
  });

  it.each([
    ["in a plan without such a sign", "- [ ] x\n- [x] other\n"],
    ["in a plan that gives the mark another meaning", "`[~]`: skipped\n\n- [ ] x\n- [~] other\n"],
    ["while it is dropped", "- [ ] ~~x~~\n- [/] other\n"],
    ["in the emoji of a heading where the plan has none for it", "### Step 1: x ✅\n"],
    ["in a number without a box", "## Tasks\n\n1. **x**\n2. [/] other\n"],
    ["in a heading without a field of status", "### Step 1: x\n\n### Step 2: other\n\n- [/] one\n"],
    ["while it is rolled up", "### Step 1: x\n\n- [ ] one\n- [/] other\n"],
  ])("is not marked %s", (_name, text) => {
    const of = plan(text);

    expect(setStarted(of, find(of, "x"), true)).toBeNull();
  });

  it.each([
    ["in a box", "- [/] x\n- [ ] other\n"],
    ["elsewhere in its line", "- [ ] 🚧 x\n- [ ] other\n"],
    ["in a field of status", "### Step 1: x\n**Status:** Doing\n\n### Step 2: other\n**Status:** Todo\n"],
  ])("is left as it is where it says so already, %s", (_name, text) => {
    const of = plan(text);

    expect(setStarted(of, find(of, "x"), true)?.edits).toEqual([]);
  });

  const OTHER = "\n### [ ] Step 2: other\n**Status:** Todo\n";
  it.each([
    ["in a field of status", "### Step 1: x\n**Status:** Doing\n", "### Step 1: x\n**Status:** Todo\n"],
    ["beside its box", "### [/] Step 1: x\n**Status:** Doing\n", "### [ ] Step 1: x\n**Status:** Todo\n"],
    [
      "beside its box, where they stand there already",
      "### [/] Step 1: x\n**Status:** Planned\n",
      "### [ ] Step 1: x\n**Status:** Planned\n",
    ],
  ])("is open in the words of the plan %s where nobody knows what stood there", (_name, before, after) => {
    const of = plan(before + OTHER);

    const edit = setStarted(of, find(of, "x"), false)!;

    expect(applyEdits(of.text, edit.edits)).toBe(after + OTHER);
  });

  it("keeps a sign of its line, whose box can't take it back", () => {
    const of = plan("- [ ] 🚧 x\n- [/] other\n");

    expect(setStarted(of, find(of, "x"), false)).toBeNull();
  });

  it.each([
    ["a box", "- [x] x\n- [/] other\n", "- [/] x\n- [/] other\n"],
    [
      "a field of status",
      "### Step 1: x\n**Status:** Done\n\n### Step 2: other\n**Status:** Doing\n",
      "### Step 1: x\n**Status:** Doing\n\n### Step 2: other\n**Status:** Doing\n",
    ],
  ])("is open with its sign where it was done, in %s", (_name, before, after) => {
    const old = plan(before);

    const edit = setStarted(old, find(old, "x"), true)!;

    expect(applyEdits(before, edit.edits)).toBe(after);
    expect(setStarted(old, find(old, "x"), false)).toBeNull();
  });

  it("loses its sign by a tick, and gets it back by an untick", () => {
    const old = plan("- [ ] x\n- [/] other\n");
    const started = plan(applyEdits(old.text, setStarted(old, find(old, "x"), true)!.edits));

    const tick = setState(started, find(started, "x"), "done")!;
    const done = plan(applyEdits(started.text, tick.edits));
    const untick = setState(done, find(done, "x"), "open", tick.undo)!;

    expect(done.text).toBe("- [x] x\n- [/] other\n");
    expect(find(done, "x").started).toBe(false);
    expect(applyEdits(done.text, untick.edits)).toBe(started.text);
  });

  it("becomes open, not started, by an untick of which nobody knows what stood there", () => {
    const done = plan("### Step 1: x\n**Status:** Done\n\n### Step 2: other\n**Status:** In Progress\n");

    const untick = setState(done, find(done, "x"), "open")!;

    expect(find(plan(applyEdits(done.text, untick.edits)), "x").started).toBe(false);
  });

  it.each([
    ["is started already, by a box", "- [/] x\n- [ ] other\n", true],
    ["is not started, by a box", "- [ ] x\n- [/] other\n", false],
    ["is started already, by its status", "### Step 1: x\n**Status:** In progress\n", true],
    ["is started already, by its cell", "| Task | Status |\n| - | - |\n| x | In progress |\n", true],
  ])("stays as it is where it %s", (_name, text, to) => {
    const of = plan(text);

    expect(setStarted(of, find(of, "x"), to)?.edits).toEqual([]);
  });

  it.each([
    ["a heading without a status", "### Step 1: x\n\nText.\n"],
    ["a line in bold without a box", "## Tasks\n\n1. **x**\n2. **y**\n"],
  ])("has no place for the sign in %s", (_name, text) => {
    const of = plan(text);

    expect(setStarted(of, find(of, "x"), true)).toBeNull();
  });
});

describe("a plan in which somebody begins an item, or leaves it", () => {
  const rewrite = (text: string, to: boolean, becomes: (text: string) => Plan | null = reread): string => {
    const of = plan(text);
    const found = rewriteStarted(of, find(of, "x").index, to, { reread: becomes });
    return found.kind === "written" ? found.plan.text : found.why;
  };

  it.each([
    ["gets its sign", PLAIN, true, "- [/] x\n- [/] other\n"],
    ["loses its sign", "- [/] x\n- [/] other\n", false, "- [ ] x\n- [/] other\n"],
    ["is as it was where it says so already", PLAIN, false, PLAIN],
    ["is refused where it has no sign for it", "- [ ] x\n- [x] other\n", true, "the plan has no sign for it"],
  ])("%s", (_name, before, to, after) => {
    expect(rewrite(before, to)).toBe(after);
  });

  it.each<[what: string, becomes: (text: string) => Plan | null]>([
    ["no plan", () => null],
    ["a plan with another item", (text) => reread(`${text}- [ ] more\n`)],
    ["a plan with another title", (text) => reread(text.replace("x", "y"))],
    ["a plan in which it is done", (text) => reread(text.replace("[/] x", "[x] x"))],
    ["a plan in which it is not started", (text) => reread(text.replace("[/] x", "[ ] x"))],
    ["a plan in which another item is dropped", (text) => reread(text.replace("other", "~~other~~"))],
  ])("is refused where its text would be read as %s", (_what, becomes) => {
    expect(rewrite(PLAIN, true, becomes)).toBe("its line would read as something else");
  });
});
