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

  it("prints each problem with place, message, code and cure, and stays green for warnings", async () => {
    const cwd = makeFolder({ "PLAN.md": OPEN_CHILD });

    const { exitCode, stdout } = await runCli(["lint"], { cwd, env: { COLUMNS: "160" } });

    expect(stdout).toBe(`PLAN.md
  3:1  warning  Ticked, but 1 of 1 below it is open (ticked-with-open-children)
                Tick what is done, or untick this.

1 warning in 1 plan
`);
    expect(exitCode).toBe(0);
  });

  it("ends with 1 when a problem is an error", async () => {
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
