import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { makeFolder, runCli } from "../run-cli.ts";

const CYCLE = `# Harbor

### Step 1: Set up

**Depends On**: Step 2

- [ ] Write it

### Step 2: Build

**Depends On**: Step 1

- [ ] Build it
`;

const OPEN_CHILD = "# Harbor\n\n- [x] Parent\n  - [ ] Child\n";

const REFUSED = "# Harbor\n\n<<<<<<< HEAD\n- [ ] one\n=======\n- [ ] two\n>>>>>>> other\n";

describe("lint", () => {
  it("prints nothing but the count where there is no problem", async () => {
    const cwd = makeFolder({ "PLAN.md": "# Harbor\n\n- [ ] Write it\n" });

    const { exitCode, stdout, stderr } = await runCli(["lint"], { cwd });

    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: "no problems in 1 plan\n", stderr: "" });
  });

  it("prints each problem with place, message, code and fix, and succeeds with warnings", async () => {
    const cwd = makeFolder({ "PLAN.md": OPEN_CHILD });

    const { exitCode, stdout } = await runCli(["lint"], { cwd, env: { COLUMNS: "160" } });

    expect(stdout).toBe(`PLAN.md
  3:1  warning  Ticked, but 1 of 1 below it is open (ticked-with-open-children)
                Tick what is done, or untick this.

1 warning in 1 plan
`);
    expect(exitCode).toBe(0);
  });

  it("exits with 1 when a problem is an error", async () => {
    const cwd = makeFolder({ "PLAN.md": REFUSED });

    const { exitCode, stdout } = await runCli(["lint"], { cwd });

    expect(exitCode).toBe(1);
    expect(stdout).toContain("error");
    expect(stdout).toContain("3:1");
  });

  it("gives machines every diagnostic", async () => {
    const cwd = makeFolder({ "PLAN.md": REFUSED, "docs/plans/fine.md": "# Fine\n\n- [ ] One\n" });

    const { stdout, exitCode } = await runCli(["lint", "--json"], { cwd });
    const { version, plans } = JSON.parse(stdout) as {
      version: number;
      plans: { path: string; diagnostics: Record<string, unknown>[] }[];
    };

    expect(exitCode).toBe(1);
    expect(version).toBe(1);
    expect(plans.map(({ path, diagnostics }) => [path, diagnostics.length > 0])).toEqual([
      ["PLAN.md", true],
      ["docs/plans/fine.md", false],
    ]);
    expect(Object.keys(plans[0]?.diagnostics[0] ?? {})).toEqual([
      "code",
      "severity",
      "line",
      "column",
      "message",
      "hint",
    ]);
  });

  it("prints annotations in a workflow, and plan text can't start a command of its own", async () => {
    const cwd = makeFolder({ "docs/plans/a,b.md": CYCLE.replace("Step 1: Set up", "Step 1: 100% %0A::error::owned") });

    const { stdout } = await runCli(["lint", "--format", "github"], { cwd });
    const lines = stdout.trimEnd().split("\n");

    expect(lines[0]).toMatch(/^::error file=docs\/plans\/a%2Cb\.md,line=\d+,col=\d+,title=plansync%3A [\w-]+::\S/);
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=/);
    expect(stdout).not.toContain("\n::error::owned");
  });

  it("refuses a format that it does not know", async () => {
    const { exitCode, stderr, stdout } = await runCli(["lint", "--format", "xml"], { cwd: makeFolder() });

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toBe(
      "error: `--format` must be one of text, json, github, not `xml`.\n" +
        "hint: Write `--format github` in a workflow, `--format json` for machines.\n",
    );
  });
});

describe("lint --fix", () => {
  const SLIPS =
    "\ufeff# Launch\r\n\r\n- [ ] Print badges\r\n-[ ] Book the hall\r\n\t- [✓]\tOrder the cake\r\n- [v] Sweep the floor\r\n- [~] Guests\r\n";

  const textOf = (folder: string, path = "PLAN.md") => readFileSync(join(folder, path)).toString("utf8");

  it("corrects the marks that are certain and no other byte, and says what it left", async () => {
    const cwd = makeFolder({ "PLAN.md": SLIPS });

    const { exitCode, stdout } = await runCli(["lint", "--fix"], { cwd, env: { COLUMNS: "100" } });

    expect(textOf(cwd)).toBe(SLIPS.replace("-[ ]", "- [ ]").replace("[✓]", "[x]"));
    expect(stdout).toBe(`PLAN.md
  4  was  -[ ] Book the hall
     now  - [ ] Book the hall
  5  was  \t- [✓]\tOrder the cake
     now  \t- [x]\tOrder the cake
  6  left as it is: its mark may say something else than open or done
  7  left as it is: GitHub knows no \`[~]\`

corrected 2 marks, left 2 lines in doubt

PLAN.md
  6:3  warning  No checkbox is read here: \`[v]\` has no mark that says open or done (unread-box)
                Write \`- [x] Sweep the floor\`.
  7:3  info     GitHub shows no checkbox here: GitHub knows no \`[~]\` (box-not-rendered)
                plansync reads it all the same; \`- [ ] \` or \`- [x] \` shows one on GitHub too.

1 warning, 1 remark in 1 plan
`);
    expect(exitCode).toBe(0);
  });

  it("writes no file in which nothing is certain", async () => {
    const text = "# P\n\n- [ ] a\n- [v] b\n";
    const cwd = makeFolder({ "PLAN.md": text });
    chmodSync(join(cwd, "PLAN.md"), 0o444);

    const { exitCode, stdout } = await runCli(["lint", "--fix"], { cwd });

    expect(exitCode).toBe(0);
    expect(stdout).toContain("corrected nothing, left 1 line in doubt\n");
    expect(textOf(cwd)).toBe(text);
  });

  it("corrects the named files, and leaves the others alone", async () => {
    const text = "# P\n\n- [ ] a\n-[ ] b\n";
    const cwd = makeFolder({ "PLAN.md": text, "notes/a.md": text });

    const { stdout } = await runCli(["lint", "--fix", "notes/a.md"], { cwd });

    expect(stdout).toContain("corrected 1 mark\n\nno problems in 1 plan\n");
    expect(textOf(cwd, "notes/a.md")).toBe("# P\n\n- [ ] a\n- [ ] b\n");
    expect(textOf(cwd)).toBe(text);
  });

  it("tells machines what was corrected and what was left", async () => {
    const cwd = makeFolder({ "PLAN.md": "# P\n\n- [ ] a\n-[ ] b\n- [o] c\n" });

    const { stdout } = await runCli(["lint", "--fix", "--json"], { cwd });

    expect((JSON.parse(stdout) as { plans: unknown[] }).plans).toMatchObject([
      {
        path: "PLAN.md",
        mended: [{ line: 4, before: "-[ ] b", after: "- [ ] b" }],
        left: [{ line: 5, column: 3, why: "it may be meant as words" }],
        diagnostics: [{ line: 5, code: "unread-box" }],
      },
    ]);
  });

  it("touches nothing in a text with an unresolved merge", async () => {
    const cwd = makeFolder({ "PLAN.md": `${REFUSED}-[ ] three\n` });

    const { exitCode, stdout } = await runCli(["lint", "--fix"], { cwd });

    expect(exitCode).toBe(1);
    expect(stdout).toContain("corrected nothing\n");
    expect(textOf(cwd)).toBe(`${REFUSED}-[ ] three\n`);
  });
});
