import { describe, expect, it } from "@jest/globals";
import { lintPlan, warnOfPlan } from "../../../src/plan/lint/lint.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";

/** Every problem as a person reads it: code, place, what it is, and what to do. */
function problems(text: string): string[] {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("refused");
  return lintPlan(plan).map(
    ({ code, line, column, message, hint }) => `${code} ${line}:${column}: ${message}. ${hint}`,
  );
}

describe("lintPlan", () => {
  it.each([
    [
      "two items that can't be told apart",
      "# P\n\n- [ ] same\n- [ ] **same**\n",
      [
        'indistinguishable 4:1: "same" stands here twice (first in line 3): only the order tells the two apart. Reword one of them, so that each keeps its issue when lines move.',
      ],
    ],
    [
      "an unknown dependency",
      "# P\n\n- [ ] T001 a\n- [ ] T002 b (depends on T009)\n",
      [
        'unknown-dependency 4:1: "T002 b (depends on T009)" depends on "T009", but no item is called that. Correct the name, or ignore this when it means something outside of the plan.',
      ],
    ],
    [
      "an unknown dependency beside a known one",
      "# P\n\n### Step 1: A\n\n- [ ] a\n\n### Step 2: B\n\n**Depends On**: Step 1, Step 9\n\n- [ ] b\n",
      [
        'unknown-dependency 7:1: "Step 2: B" depends on "Step 9", but no item is called that. Correct the name, or ignore this when it means something outside of the plan.',
      ],
    ],
    [
      "a dependency cycle",
      "# P\n\n- [ ] T001 a (depends on T002)\n- [ ] T002 b (depends on T001)\n",
      ["dependency-cycle 3:1: These items wait for each other: T001 → T002 → T001. Take one of the dependencies away."],
    ],
    [
      "a ticked parent with open children",
      "# P\n\n- [x] a\n  - [ ] b\n",
      ["ticked-with-open-children 3:1: Ticked, but 1 of 1 below it is open. Tick what is done, or untick this."],
    ],
    [
      "a status that contradicts the boxes",
      "# P\n\n### Step 1: a\n\n**Status:** Done\n\n- [ ] b\n",
      [
        "status-contradiction 3:1: The status says done, but 1 of 1 below it is open. Tick what is done, or correct the status.",
      ],
    ],
    [
      "a status behind the boxes",
      "# P\n\n### Step 1: a\n\n**Status:** Not Started\n\n- [x] b\n",
      ['status-contradiction 3:1: The status says "Not Started", but everything below is done. Correct the status.'],
    ],
    [
      "a box with a star",
      "# P\n\n- [ ]* a\n",
      [
        "box-not-rendered 3:3: GitHub shows no checkbox here: a star follows its brackets. plansync reads it all the same; `- [ ] ` or `- [x] ` shows one on GitHub too.",
      ],
    ],
    [
      "a box without a blank",
      "# P\n\n- [ ]a\n",
      [
        "box-not-rendered 3:3: GitHub shows no checkbox here: no blank follows its brackets. plansync reads it all the same; `- [ ] ` or `- [x] ` shows one on GitHub too.",
      ],
    ],
    [
      "a box behind a no-break space",
      "# P\n\n- [ ]\u00a0a\n",
      [
        "box-not-rendered 3:3: GitHub shows no checkbox here: the blank behind its brackets is a no-break space. plansync reads it all the same; `- [ ] ` or `- [x] ` shows one on GitHub too.",
      ],
    ],
    [
      "a box that runs on from a paragraph",
      "# P\n\nWords.\n2. [ ] a\n",
      [
        "box-not-rendered 4:4: GitHub shows no checkbox here: its line runs on from the one above. plansync reads it all the same; an empty line above it, or the indent of the list that it belongs to, shows one on GitHub too.",
      ],
    ],
    [
      "a box far behind its bullet",
      "# P\n\n-\t\t[ ] a\n",
      [
        "box-not-rendered 3:4: GitHub shows no checkbox here: so many blanks stand behind its bullet that it is code. plansync reads it all the same; one blank behind the bullet shows one on GitHub too.",
      ],
    ],
    [
      "a box with a tab",
      "# P\n\n- [\t] a\n",
      [
        "box-not-rendered 3:3: GitHub shows no checkbox here: the blank between its brackets is a tab or a no-break space. plansync reads it all the same; `- [ ] ` or `- [x] ` shows one on GitHub too.",
      ],
    ],
    [
      "brackets with nothing between",
      "# P\n\n- [ ] a\n- [] b\n",
      ["unread-box 4:3: No checkbox is read here: nothing stands between its brackets. Write `- [ ] b`."],
    ],
    [
      "a placeholder",
      "# P\n\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] [Task name]\n",
      ['placeholder 6:1: "[Task name]" is still to be filled in. Write what is to be done, or delete the line.'],
    ],
    [
      "a table of tasks with a state in doubt",
      "# P\n\n- [ ] a\n\n| Task | Status |\n|---|---|\n| b | ask Ada |\n",
      [
        "table-tasks 5:1: These tasks stand in a table: plansync does not read them. Write them as `- [ ] task` to give each an issue.",
      ],
    ],
    [
      "a box with a mark of its own",
      "# P\n\n- [ ] a\n- [~] b\n",
      [
        "box-not-rendered 4:3: GitHub shows no checkbox here: GitHub knows no `[~]`. plansync reads it all the same; `- [ ] ` or `- [x] ` shows one on GitHub too.",
      ],
    ],
    [
      "a plan that GitHub cuts",
      `# P\n\n- [ ] a\n\n${"word ".repeat(110_000)}\n`,
      [
        "plan-too-large 1:1: The plan has more than 512000 bytes: GitHub does not give it whole in one answer, and issues can't show it. Split it into several plans.",
      ],
    ],
    [
      "a fence that never ends",
      "# P\n\n- [ ] a\n\n```sh\necho\n",
      [
        "unbalanced-fence 5:1: This code fence seems never to end: what follows may be read as code. Close it, or give quoted markdown a longer fence than the code in it.",
      ],
    ],
  ])("finds %s", (_what, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it.each([
    ["libraries as dependencies", "# P\n\n### Step 1: a\n\n**Dependencies**: Socket.IO 4, Redis\n"],
    ["another plan's id", "# P\n\n### Step 1: a\n\n**Depends On**: PROJ-12\n"],
    ["the same words in two steps", "# P\n\n### Step 1: a\n- [ ] commit\n\n### Step 2: b\n- [ ] commit\n"],
  ])("accepts %s", (_what, text) => {
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ["- [х] a", "warning", "3:3", "the x in its brackets is the Cyrillic letter. Write `- [x] a`."],
    ["- [v] a", "warning", "3:3", "`[v]` has no mark that says open or done. Write `- [x] a`."],
    ["- [ x] a", "warning", "3:3", "a blank stands beside the x in its brackets. Write `- [x] a`."],
    ["1. [xx] a", "warning", "3:4", "more than one x stands between its brackets. Write `1. [x] a`."],
    ["- ( ) a", "warning", "3:3", "`( )` has other brackets than `[ ]`. Write `- [ ] a`."],
    ["- ［ ］ a", "warning", "3:3", "its brackets are full-width ones. Write `- [ ] a`."],
    ["- **[x]** a", "warning", "3:3", "other marks stand around its brackets. Write `- [x] a`."],
    ["- [ a", "warning", "3:3", "one of its brackets is missing. Write `- [ ] a`."],
    ["* \\[ \\] a", "warning", "3:3", "a backslash stands before its brackets. Write `* [ ] a`."],
    ["- &#91;x&#93; a", "warning", "3:3", "its brackets are written as HTML entities. Write `- [x] a`."],
    ["-[ ] a", "warning", "3:1", "no blank stands behind its bullet. Write `- [ ] a`."],
    ["  2.[ ] a", "warning", "3:3", "no blank stands behind its bullet. Write `2. [ ] a`."],
    ["– [x] a", "warning", "3:1", "`–` is no bullet. Write `- [x] a`."],
    ["*[ ] a", "warning", "3:1", "no blank stands behind its bullet. Write `* [ ] a`."],
    ["－ [ ] a", "warning", "3:1", "`－` is no bullet. Write `- [ ] a`."],
    ["=> [ ] a", "warning", "3:1", "`=>` is no bullet. Write `- [ ] a`."],
    ["３．[ ] a", "warning", "3:1", "`３．` is no bullet. Write `3. [ ] a`."],
    ["1 [ ] a", "warning", "3:1", "`1` is no bullet. Write `1. [ ] a`."],
    ["-\u200b[ ] a", "warning", "3:1", "no blank stands behind its bullet. Write `- [ ] a`."],
    ["- \u200b[ ] a", "warning", "3:1", "a blank before its brackets is no plain one. Write `- [ ] a`."],
    ["\u3000- [ ] a", "warning", "3:2", "a blank before its brackets is no plain one. Write `- [ ] a`."],
    ["- [ ](a)", "warning", "3:3", "what stands right behind its brackets makes a link of them. Write `- [ ] (a)`."],
    ["[ ] a", "info", "3:1", "it has no bullet. Write `- [ ] a`."],
    ["☐ a", "info", "3:1", "`☐` is a character, no checkbox. Write `- [ ] a`."],
    ['- <input type="checkbox" checked> a', "info", "3:3", "its checkbox is written in HTML. Write `- [x] a`."],
    [
      "Words.\n\n    - [ ] a",
      "warning",
      "5:5",
      "it is indented so far that it is code. Take the blanks before it away, or indent it as the list that it belongs to.",
    ],
  ])("says of %j alone that it is no box", (line, severity, place, message) => {
    const { plan } = parsePlan({ path: "PLAN.md", text: `# P\n\n${line}\n\n## Step 1: b\n\n- [ ] c\n` });

    expect(plan === null ? [] : lintPlan(plan)).toMatchObject([{ code: "unread-box", severity }]);
    expect(problems(`# P\n\n${line}\n\n## Step 1: b\n\n- [ ] c\n`)).toEqual([
      `unread-box ${place}: No checkbox is read here: ${message}`,
    ]);
  });

  it.each([
    ["a mark that may be a note", "- [B] a", "info"],
    ["a character that shows a box", "- ☐ a", "warning"],
    ["a box without a bullet", "[ ] a", "warning"],
    ["a box of HTML", '- <input type="checkbox"> a', "warning"],
  ])("is surer of %s when boxes stand beside it", (_what, line, severity) => {
    const { plan } = parsePlan({ path: "PLAN.md", text: `# P\n\n- [ ] before\n\n${line}\n` });

    expect(plan === null ? [] : warnOfPlan(plan).map(({ line }) => line)).toEqual(severity === "warning" ? [5] : []);
    expect(plan === null ? [] : lintPlan(plan)).toMatchObject([{ code: "unread-box", line: 5, severity }]);
  });

  it.each([
    ["fenced code", "```md\n-[ ] a\n- [v] b\n```"],
    ["a comment", "<!--\n-[ ] a\n-->"],
    ["preformatted text", "<pre>\n-[ ] a\n</pre>"],
    ["a table", "| [v] | a |\n|---|---|\n| [ ] | b |"],
    ["a legend in code marks", "- `[ ]`: not started\n- `[x]`: done"],
    ["a form", "[ ] yes [ ] no"],
    ["links and references", "- [a](b.md)\n- [x](c.md)\n- [v]: d\n[1] note\n- [P] e"],
    ["words that begin with a letter", "- x marks the spot\n- v1 comes first"],
    ["words in brackets", "- (optional) a\n- (see below)\n- <b>bold</b>\n- [why] b"],
    ["a report of what was done", "- ✅ a\n- ❌ b"],
    ["mathematics", "\\[ x^2 + 1 \\]"],
    ["front matter", ""],
  ])("leaves %s alone", (_what, lines) => {
    const { plan } = parsePlan({
      path: "PLAN.md",
      text: `---\na:\n-[ ]\n---\n# P\n\n${lines}\n\n## Step 1: b\n\n- [ ] c\n`,
    });

    expect(plan === null ? [] : lintPlan(plan).filter(({ code }) => code === "unread-box")).toEqual([]);
  });

  it("names each line of a plan in which no box is one", () => {
    const found = problems(
      `# Launch\n\n## Phase 1: Prepare\n\n-[ ] Book the hall\n* \\[ \\] Print badges\n- ☐ Order the cake\n- ☑ Send the invitations\n[ ] Call the press\n\n## Phase 2: Run\n\n– [ ] Open the doors\n1.[ ] Say hello\n- **[ ]** Serve cake\n- [х] Thank the guests\n- [v] Sweep the floor\n- ［ ］ Return the keys\n`,
    );

    expect(found.map((problem) => Number(/ (\d+):/.exec(problem)?.[1]))).toEqual([
      5, 6, 7, 8, 9, 13, 14, 15, 16, 17, 18,
    ]);
  });

  it("names ten lines of a kind, and counts the rest", () => {
    const found = problems(`# P\n\n- [ ] a\n\n${"-[ ] b\n".repeat(40)}`);

    expect(found).toHaveLength(11);
    expect(found.at(-1)).toContain("no blank stands behind its bullet, and so with 29 more below.");
  });

  it("says so too where nothing else is left of a plan", () => {
    const { plan, diagnostics } = parsePlan({ path: "PLAN.md", text: "- \\[ \\] a\n- \\[x\\] b\n" });

    expect(plan).toBeNull();
    expect(diagnostics.map(({ code, severity, line }) => [code, severity, line])).toEqual([
      ["no-items", "warning", 1],
      ["unread-box", "warning", 1],
      ["unread-box", "warning", 2],
    ]);
  });
});
