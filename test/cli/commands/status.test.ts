import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import { makeFolder, runCli, startCliStage, type CliStage } from "../run-cli.ts";
import { PLAN, type StatusJson } from "./status-plan.ts";

describe("status", () => {
  it("writes a badge", async () => {
    const folder = makeFolder({ "PLAN.md": PLAN });

    const { exitCode } = await runCli(["status", "--badge", "plan.svg"], { cwd: folder });

    expect(exitCode).toBe(0);
    expect(readFileSync(join(folder, "plan.svg"), "utf8")).toContain("1/3 · 33%");
  });

  it.each([
    [
      "a file that is not there",
      ["status", "nowhere.md"],
      "error: There is no file nowhere.md.\nhint: Check the spelling; names are relative to this folder.\n",
    ],
    [
      "a badge that can't be written",
      ["status", "--badge", "no/such/folder.svg", "here.md"],
      "error: The badge can't be written to no/such/folder.svg (ENOENT).\nhint: Name a file in a folder that exists.\n",
    ],
    [
      "a configuration that is not there",
      ["status", "--config", "other.yml", "here.md"],
      /^error: There is no configuration file other\.yml in .+\.\nhint: Correct `--config`, or add the file\.\n$/,
    ],
  ])("explains %s, and ends with 2", async (_, args, message) => {
    const folder = makeFolder({ "here.md": PLAN });

    const { exitCode, stderr } = await runCli(args, { cwd: folder });

    expect(exitCode).toBe(2);
    if (typeof message === "string") expect(stderr).toBe(message);
    else expect(stderr).toMatch(message);
    expect(existsSync(join(folder, "no"))).toBe(false);
  });

  it("says where it looked when nothing is a plan", async () => {
    const { exitCode, stderr } = await runCli(["status"], { cwd: makeFolder({ "README.md": "# Hi\n" }) });

    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^error: No plan found in .+\. plansync looks for PLAN\.md, docs\/plans\/\*\.md, specs\/\*\/tasks\.md and \d+ more places: https:\S+\nhint: Name the files, /,
    );
  });

  it("prints errors as JSON where JSON was asked for", async () => {
    const { exitCode, stdout, stderr } = await runCli(["status", "--json", "nowhere.md"], { cwd: makeFolder() });

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(JSON.parse(stderr)).toEqual({
      error: {
        code: "config",
        message: "There is no file nowhere.md.",
        hint: "Check the spelling; names are relative to this folder.",
        exitCode: 2,
      },
    });
  });

  it("shows every problem of the configuration with its place", async () => {
    const folder = makeFolder({ "PLAN.md": PLAN, ".github/plansync.yml": "plan: x\nlevels: [step, tsk]\n" });

    const { exitCode, stderr } = await runCli(["status"], { cwd: folder });

    expect(exitCode).toBe(2);
    expect(stderr).toContain("error: .github/plansync.yml:1:1: ");
    expect(stderr).toContain(".github/plansync.yml:2:16: ");
  });
});

describe("status with a token", () => {
  let stage: CliStage;
  afterEach(async () => stage.sandbox.close());

  it("adds the issue numbers of the repository to local plans, also reworded ones", async () => {
    stage = await startCliStage({ "docs/plans/harbor.md": PLAN });
    await stage.sync();
    const folder = makeFolder({ "docs/plans/harbor.md": PLAN.replace("Write the parser", "Write the whole parser") });

    const { stdout, exitCode } = await stage.run(["status", "--json"], { cwd: folder });

    const [plan] = (JSON.parse(stdout) as StatusJson).plans;
    expect(exitCode).toBe(0);
    expect(plan?.items.map(({ title, issue }) => `${String(title)} ${String(issue)}`)).toEqual([
      "Step 1: Set up 2",
      "Create the schema 3",
      "Install the tools null",
      "Rent a server null",
      "Step 2: Build it 4",
      "Write the whole parser 5",
      "It is fast null",
    ]);
  });

  it("continues without numbers where GitHub can't be reached", async () => {
    stage = await startCliStage({});
    await stage.sandbox.close();
    const folder = makeFolder({ "PLAN.md": PLAN });

    const { stdout, stderr, exitCode } = await stage.run(["status", "--json"], { cwd: folder });

    expect(exitCode).toBe(0);
    expect((JSON.parse(stdout) as StatusJson).plans[0]?.items).toHaveLength(7);
    expect(stderr).toContain("Issue numbers are left out: Can't reach GitHub at 127.0.0.1");
    expect(stderr).not.toContain(stage.token);
  });

  it("says why the numbers are missing in whole sentences", async () => {
    stage = await startCliStage({});
    const folder = makeFolder({ "PLAN.md": PLAN });

    const { stderr } = await stage.run(["status"], { cwd: folder, env: { GITHUB_TOKEN: "wrong" } });

    expect(stderr).toContain(
      "Issue numbers are left out: GitHub does not accept the token (Bad credentials). The token is wrong, expired or revoked: provide a new one.\n",
    );
  });
});
