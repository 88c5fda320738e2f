import { describe, expect, it } from "@jest/globals";
import { makeFolder, runCli, startCliStage } from "../run-cli.ts";

const PLAN = `# Harbor

## Phase 1: Base

### Step 1: Set up

- [x] Install the tools
- [ ] Create the schema with a name that is much too long for a narrow terminal to show
- [ ] ~~Rent a server~~

### Step 2: Import

- [ ] Read the file
  - [ ] Quoted line breaks

## Phase 2: Finish

- [x] Polish

**Acceptance Criteria**:
- [ ] It is fast
`;

const TREE = `Harbor
PLAN.md
███████████████░░░░░░░░░░░░░░░ 2 of 4, 50%, 1 dropped

◐ Phase 1: Base                                                ███░░░░░░░    1/3
  ◐ Step 1: Set up                                             █████░░░░░    1/2
  ○ Step 2: Import                                             ░░░░░░░░░░    0/1
✓ Phase 2: Finish                                              ██████████    1/1
  ✓ Polish
`;

describe("status as text", () => {
  it("shows phases and steps with bars, tasks summed up, within 80 columns", async () => {
    const { stdout, exitCode } = await runCli(["status"], { cwd: makeFolder({ "PLAN.md": PLAN }) });

    expect(exitCode).toBe(0);
    expect(stdout).toBe(TREE);
  });

  it("shows every task and check with --all", async () => {
    const { stdout } = await runCli(["status", "--all"], { cwd: makeFolder({ "PLAN.md": PLAN }) });

    expect(stdout).toContain("\n    ✓ Install the tools\n");
    expect(stdout).toContain("\n    – Rent a server\n");
    expect(stdout).toContain("\n      ○ Quoted line breaks\n");
    expect(stdout).toContain("○ It is fast\n");
  });

  it.each([20, 40, 60, 100, 160])("never breaks a line at %i columns", async (columns) => {
    const { stdout, exitCode } = await runCli(["status", "--all"], {
      cwd: makeFolder({ "PLAN.md": PLAN }),
      env: { COLUMNS: String(columns) },
    });

    const longest = Math.max(...stdout.split("\n").map((line) => line.length));
    expect(exitCode).toBe(0);
    expect(longest).toBeLessThanOrEqual(Math.max(columns, 34));
  });

  it("is colored only on request", async () => {
    const cwd = makeFolder({ "PLAN.md": PLAN });

    const plain = await runCli(["status"], { cwd });
    const coloured = await runCli(["status"], { cwd, env: { FORCE_COLOR: "1" } });

    expect(plain.stdout).not.toContain("\u001b");
    expect(coloured.stdout).toContain("\u001b[32m");
  });

  it("shows nothing of a plan that could move the cursor", async () => {
    const cwd = makeFolder({ "PLAN.md": "# Harbor\n\n- [ ] red \u001b[31m and \u0007 bell\n" });

    const { stdout } = await runCli(["status"], { cwd, env: { FORCE_COLOR: "0" } });

    expect(stdout).toContain("○ red [31m and  bell\n");
  });

  it("sums up several plans", async () => {
    const cwd = makeFolder({ "PLAN.md": PLAN, "docs/plans/other.md": "# Other\n\n- [x] a\n" });

    const { stdout } = await runCli(["status"], { cwd });

    expect(stdout.trimEnd().split("\n").at(-1)).toBe("2 plans: 3 of 5, 60%");
  });
});

describe("issue numbers in status", () => {
  it("are those of the record, even for a file that has since been reworded, reordered and renamed, but not pushed", async () => {
    const stage = await startCliStage({ "PLAN.md": PLAN });
    await stage.sync();
    const edited = PLAN.replace("## Phase 2: Finish\n\n- [x] Polish\n", "")
      .replace("## Phase 1: Base", "## Phase 2: Finish\n\n- [x] Polish\n\n## Phase 1: Base")
      .replace("- [ ] Read the file", "- [ ] New in here\n- [ ] Read the file (CSV only)");
    const cwd = makeFolder({ "docs/plans/harbor.md": edited });

    const { stdout, stderr } = await stage.run(["status", "--json"], { cwd });
    const { plans } = JSON.parse(stdout) as {
      plans: { items: { title: string; issue: number | null; key: string }[] }[];
    };
    const issueOf = new Map(plans[0]?.items.map(({ title, issue }) => [title, issue]));

    expect(stderr).toBe("");
    expect(issueOf.get("Step 1: Set up")).toBe(stage.numberOf("Step 1: Set up"));
    expect(issueOf.get("Read the file (CSV only)")).toBe(stage.numberOf("Read the file"));
    expect(issueOf.get("New in here")).toBeNull();
    expect(issueOf.get("Polish")).toBeNull();
    const keys = plans[0]?.items.map(({ key }) => key) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
    await stage.sandbox.close();
  });

  it("are read with requests that only read", async () => {
    const stage = await startCliStage({ "PLAN.md": PLAN });
    await stage.sync();

    const mark = stage.sandbox.log.mark();
    const { stdout } = await stage.run(["next"], { cwd: makeFolder({ "PLAN.md": PLAN }) });

    expect(stdout).toContain(`→ Step 1: Set up #${stage.numberOf("Step 1: Set up")}\n`);
    expect(stage.sandbox.log.since(mark).length).toBeGreaterThan(0);
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
    await stage.sandbox.close();
  });
});
