import { describe, expect, it } from "@jest/globals";
import { makeFolder, runCli } from "../run-cli.ts";

const PLAN = `# Harbor

## Success criteria

- [ ] Fast

## Step 1: Set up

Some words.

- [x] Create the schema
- [ ] Write the parser, which knows every way in which people write
-[ ] slipped
`;

const explain = (
  args: readonly string[],
  files: Readonly<Record<string, string>> = { "PLAN.md": PLAN },
  columns = 80,
) => runCli(["explain", ...args], { cwd: makeFolder(files), env: { COLUMNS: String(columns) } });

describe("explain", () => {
  it("prints the outline with the rules beside each line, and what each rule says below", async () => {
    const { exitCode, stdout } = await explain(["PLAN.md"]);

    expect(stdout.slice(0, stdout.indexOf("plan-alone  "))).toBe(`Harbor
PLAN.md

 1  ○ plan Harbor                               document, children
 3    · Success criteria                        gate
 5    ○ check Fast                              gate-heading, plan-alone, mark
 7    ○ step Step 1: Set up                     level-word, plan-alone, children
11      ✓ task Create the schema                box, heading, mark
12      ○ task Write the parser, which knows…   box, heading, mark

document      The file itself is the plan.
children      It is what the items below it come to.
              Tick or untick those, or give it a field \`**Status:** Done\`.
gate          Its words say that conditions to be met follow.
              Write \`<!-- plansync: step -->\` (or phase, task, check) on it.
gate-heading  The heading above it lists conditions to be met, so its checkboxes
              are checks.
              Write \`<!-- plansync: task -->\` on it, or
              \`<!-- plansync: children=tasks -->\` on the heading above.
`);
    expect(stdout).toContain("\nSee `plansync lint` for its problems.\n");
    expect(exitCode).toBe(0);
  });

  it.each([40, 80, 160])("keeps to %d columns", async (columns) => {
    const { stdout } = await explain(["PLAN.md"], { "PLAN.md": PLAN }, columns);

    expect(stdout.split("\n").filter((line) => line.length > columns)).toEqual([]);
  });

  it.each<[what: string, place: string, expected: string]>([
    [
      "an item",
      "PLAN.md:11",
      `PLAN.md:11
  - [x] Create the schema

A task: "Create the schema".
  It is a checkbox. (box)
  Otherwise: Write \`<!-- plansync: phase -->\` (or step, task, check, ignore) on
  it.
Child of the step "Step 1: Set up" in line 7.
  It stands below this heading. (heading)
  Otherwise: Move it below another heading.
Done.
  Its checkbox says so. (mark)
  Otherwise: Tick or untick it.
`,
    ],
    [
      "a heading that is none",
      "PLAN.md:3",
      `PLAN.md:3
  ## Success criteria

No item: a heading.
  Its words say that conditions to be met follow. (gate)
  Otherwise: Write \`<!-- plansync: step -->\` (or phase, task, check) on it.
`,
    ],
    [
      "the text of an item",
      "PLAN.md:9",
      `PLAN.md:9
  Some words.

Line 9 is text of the step "Step 1: Set up" in line 7.
`,
    ],
    [
      "a line that is not read as it was meant",
      "PLAN.md:13",
      `PLAN.md:13
  -[ ] slipped

Line 13 is text of the task "Write the parser, which knows every way in which
people write" in line 12.

No checkbox is read here: no blank stands behind its bullet.
  Write \`- [ ] slipped\`.
`,
    ],
  ])("says of one line what it is: %s", async (_what, place, expected) => {
    const { stdout, exitCode } = await explain([place]);

    expect({ stdout, exitCode }).toEqual({ stdout: expected, exitCode: 0 });
  });

  it("gives machines each line with the rules, what they say and what to write", async () => {
    const { stdout } = await explain(["PLAN.md:3", "--json"]);

    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      plans: [
        {
          path: "PLAN.md",
          title: "Harbor",
          lines: [
            {
              line: 3,
              kind: null,
              what: "heading",
              title: "Success criteria",
              parent: { line: 1, kind: "plan", title: "Harbor" },
              depth: 1,
              state: null,
              rules: [
                {
                  about: "kind",
                  name: "gate",
                  says: "Its words say that conditions to be met follow.",
                  otherwise: "Write `<!-- plansync: step -->` (or phase, task, check) on it.",
                },
              ],
            },
          ],
          diagnostics: [],
        },
      ],
    });
  });

  it("uses the words of the configuration", async () => {
    const { stdout } = await explain(["PLAN.md:3"], {
      "PLAN.md": "# P\n\n## Krok 1: Bauen\n\n- [ ] a\n",
      ".github/plansync.yml": "patterns: { levels: { step: [Krok] } }\n",
    });

    expect(stdout).toContain(
      'A step: "Krok 1: Bauen".\n  It begins with a word of a level that the configuration names',
    );
  });

  it("explains all plans of the folder if none is named", async () => {
    const { stdout } = await explain(["--json"], { "PLAN.md": PLAN, "docs/plans/a.md": "# A\n\n- [ ] a\n" });

    expect((JSON.parse(stdout) as { plans: { path: string }[] }).plans.map(({ path }) => path)).toEqual([
      "PLAN.md",
      "docs/plans/a.md",
    ]);
  });

  it("says why a file is not a plan, and exits with 1", async () => {
    const { stdout, exitCode } = await explain(["notes.md"], { "notes.md": "# Notes\n\n- Buy milk\n" });

    expect(stdout).toBe(`notes.md
This is not read as a plan.

3:1  Nothing here is a phase, step, task or checkbox: its list item has no
  checkbox.
  Write \`- [ ] Buy milk\`, or leave the file out of \`plans\`.
`);
    expect(exitCode).toBe(1);
  });

  it.each([
    ["a line that there is not", "PLAN.md:99", "error: PLAN.md has no line 99.\nhint: Its last line is 13.\n"],
    [
      "a file that there is not",
      "no.md:3",
      "error: There is no file no.md.\nhint: Check the spelling; names are relative to this folder.\n",
    ],
  ])("refuses %s", async (_what, place, expected) => {
    const { stderr, exitCode } = await explain([place]);

    expect({ stderr, exitCode }).toEqual({ stderr: expected, exitCode: 2 });
  });
});
