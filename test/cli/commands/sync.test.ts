import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "@jest/globals";
import { PATH, PLAN } from "../plan.ts";
import { makeFolder, runCli, startCliStage, type CliStage } from "../run-cli.ts";

const FIRST = `Harbor Plan #1
docs/plans/harbor.md
████░░░░░░░░░░░░░░░░ 1 of 5 done, 20%

+ #1 Harbor Plan
+   #2 Step 1: Set up
+     #3 Create the schema
+     #4 Seed the data
+   #5 Step 2: Build it
+     #6 Write the parser
+     #7 Write the tests
`;

describe("sync", () => {
  let stage: CliStage;
  afterEach(async () => stage.sandbox.close());

  it("creates the issues, prints them as a tree, and writes nothing the second time", async () => {
    stage = await startCliStage({ [PATH]: PLAN });

    const first = await stage.run(["sync"]);
    const mark = stage.sandbox.log.mark();
    const second = await stage.run(["sync"]);

    expect(first.exitCode).toBe(0);
    expect(first.stdout.startsWith(FIRST)).toBe(true);
    expect(first.stdout.trimEnd().split("\n").at(-1)).toMatch(/^Created 7.* issues\.$/);
    expect(first.stdout).not.toContain("\u001b");
    expect(second).toMatchObject({
      exitCode: 0,
      stderr: expect.stringMatching(/^The pushed branch main of ada\/harbor at [0-9a-f]{7}, and its issues\.\n$/),
      stdout:
        "Harbor Plan #1\ndocs/plans/harbor.md\n████░░░░░░░░░░░░░░░░ 1 of 5 done, 20%\n\nPlans and issues agree.\n",
    });
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });

  it("ticks what was closed, and says where", async () => {
    stage = await startCliStage({ [PATH]: PLAN });
    await stage.run(["sync"]);
    stage.repo.closeIssue(6);

    const run = await stage.run(["sync"]);

    expect(stage.repo.readFile(PATH)).toBe(PLAN.replace("[ ] Write the parser", "[x] Write the parser"));
    expect(run.stdout).toContain("    #5 Step 2: Build it\n☑     #6 Write the parser  the issue was closed by ada\n");
    expect(run.stdout).toMatch(/^Committed to the plan: https?:\/\/\S+\/commit\/[0-9a-f]{40}$/m);
    expect(run.exitCode).toBe(0);
  });

  it("prints colours where that is forced, and none where NO_COLOR is set", async () => {
    stage = await startCliStage({ [PATH]: PLAN });

    const forced = await stage.run(["sync"], { env: { FORCE_COLOR: "1" } });
    const both = await stage.run(["sync"], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } });

    expect(forced.stdout).toContain("\u001b[32m+ #1 Harbor Plan\u001b[39m");
    expect(both.stdout).not.toContain("\u001b");
  });

  it("prints no line that is wider than a narrow terminal", async () => {
    stage = await startCliStage({ [PATH]: PLAN.replace("Write the tests", `Write ${"very ".repeat(30)}long tests`) });

    const { stdout } = await stage.run(["sync"], { env: { COLUMNS: "40" } });

    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it("prints the report for machines", async () => {
    stage = await startCliStage({ [PATH]: PLAN });

    const { stdout, stderr } = await stage.run(["sync", "--json"]);

    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      mode: "sync",
      outcome: "complete",
      repository: { owner: "ada", repo: "harbor" },
      totals: { created: 7, done: 1, total: 5 },
      plans: [{ path: PATH, issue: 1 }],
    });
    expect(stderr).toBe("");
  });

  it("exits with 1 when a plan is held, and says whose approval it needs", async () => {
    const tasks = Array.from({ length: 120 }, (_, at) => `- [ ] Task ${at}\n`).join("");
    stage = await startCliStage({ "PLAN.md": `# Large\n\n${tasks}` });

    const held = await stage.run(["sync"]);
    const issues = stage.repo.issues().length;

    expect(held.exitCode).toBe(1);
    expect(held.stdout).toMatch(
      /^held: it would create 121 issues \(more than 100\): it needs approval from\n {2}someone with write access$/m,
    );
    expect(held.stdout).toMatch(
      /\n1 plan held\.\nHeld: PLAN\.md\. To approve this version, comment `\/plansync allow PLAN\.md` on\n {2}any issue or pull request, or pass `--allow-mass-change`\.\n$/,
    );
    expect(issues).toBeLessThanOrEqual(1);
  });

  it("exits with 1 on drift", async () => {
    stage = await startCliStage({ [PATH]: PLAN, ".github/plansync.yml": "from-github: state\n" });
    await stage.run(["sync"]);
    stage.repo.editIssue(6, { title: "Write the best parser" });

    const run = await stage.run(["sync"]);

    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("drifted: #6 Write the parser: its title was edited on GitHub");
  });

  it.each([
    ["no repository", {}, [], 2, /^error: .+\.\nhint: Name the repository with `--repo owner\/name`\.\n$/],
    [
      "a repository that is no name",
      {},
      ["--repo", "harbor"],
      2,
      /^error: `--repo` must be the name of a repository, not `harbor`\.\nhint: Write `owner\/name`\.\n$/,
    ],
    [
      "no token",
      {},
      ["--repo", "ada/harbor"],
      3,
      /^error: There is no token for GitHub\.\nhint: Set GITHUB_TOKEN .+\nsee https:.+#permission\n$/,
    ],
    [
      "a bad API address",
      { GITHUB_TOKEN: "t" },
      ["--repo", "ada/harbor", "--api-url", "nowhere"],
      2,
      /^error: `--api-url` must be the address of an API, not `nowhere`\.\nhint: .+\n$/,
    ],
    [
      "a bad level",
      { GITHUB_TOKEN: "t" },
      ["--repo", "ada/harbor", "--levels", "stp"],
      2,
      /^error: `--levels` must be one of `plan`, `phase`, `step`, `task`, not `stp`\.\nhint: Did you mean `step`\?\n$/,
    ],
  ])("explains %s", async (_, env, args, exitCode, message) => {
    stage = await startCliStage({});

    const run = await runCli(["sync", ...args], { cwd: makeFolder(), env });

    expect(run).toMatchObject({ exitCode, stdout: "" });
    expect(run.stderr).toMatch(message);
  });

  it("names the missing permission, exits with 3, and never prints the token", async () => {
    stage = await startCliStage({ [PATH]: PLAN });
    const token = stage.sandbox.token({
      kind: "github-token",
      repo: "ada/harbor",
      permissions: "contents: read, issues: read",
    });

    const run = await stage.run(["sync"], { env: { GITHUB_TOKEN: token } });

    expect(run.exitCode).toBe(3);
    expect(run.stderr).toMatch(/error: .+\nhint: .*issues: write/s);
    expect(run.stdout + run.stderr).not.toContain(token);
    expect(stage.repo.issues()).toEqual([]);
  });

  it("does not accept a wrong token, and does not print it either", async () => {
    stage = await startCliStage({ [PATH]: PLAN });

    const run = await stage.run(["sync", "--token", "ghp_secretsecret"]);

    expect(run.exitCode).toBe(3);
    expect(run.stderr).toMatch(
      /^error: GitHub does not accept the token \(Bad credentials\)\.\nhint: The token is wrong, expired or revoked: provide a new one\.\nsee https:.+#permission\n$/,
    );
    expect(run.stdout + run.stderr).not.toContain("ghp_secretsecret");
  });

  it("says that there is no plan, and which globs were tried", async () => {
    stage = await startCliStage({ "README.md": "# Hi\n" });

    const run = await stage.run(["sync"]);

    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/^error: No plan found\. plansync looks for PLAN\.md, .+\nhint: .+\n$/);
  });

  it("says that GitHub can't be reached", async () => {
    stage = await startCliStage({ [PATH]: PLAN });
    await stage.sandbox.close();

    const run = await stage.run(["sync"]);

    expect(run.exitCode).toBe(4);
    expect(run.stderr).toMatch(
      /^error: Can't reach GitHub at 127\.0\.0\.1.+\nhint: Check the network, the proxy, and the API address \(GITHUB_API_URL\)\..*\nsee https:.+#github\n$/,
    );
  });
});

describe("preview", () => {
  let stage: CliStage;
  afterEach(async () => stage.sandbox.close());

  it("shows what a sync of the pushed branch would do, says which branch, and writes nothing", async () => {
    stage = await startCliStage({ [PATH]: PLAN });

    const run = await stage.run(["preview"]);

    expect(run.exitCode).toBe(0);
    expect(run.stderr).toMatch(/^The pushed branch main of ada\/harbor at [0-9a-f]{7}, and its issues\.\n$/);
    expect(run.stdout).toContain("+ Harbor Plan\n+   Step 1: Set up\n+     Create the schema\n");
    expect(run.stdout).toMatch(
      /A sync will create 7 issues\.\nPeople who watch the repository get about 7 notifications\.\n$/,
    );
    expect(stage.sandbox.log.writes()).toEqual([]);
    expect(stage.repo.issues()).toEqual([]);
  });

  it("compares local files with an empty tracker where there is no token", async () => {
    stage = await startCliStage({});
    const folder = makeFolder({ [PATH]: PLAN });

    const run = await runCli(["preview"], { cwd: folder });

    expect(run.stderr).toBe("The files of this folder, and an empty tracker. There is no token for GitHub.\n");
    expect(run.stdout).toContain("A sync will create 7 issues.");
    expect(run.exitCode).toBe(0);
  });

  it("says that it is the repository that is missing where there is a token", async () => {
    const folder = makeFolder({ [PATH]: PLAN });

    const run = await runCli(["preview"], { cwd: folder, env: { GITHUB_TOKEN: "some-token" } });

    expect(run.stderr).toMatch(/^The files of this folder, and an empty tracker\. .+ is not in a git repository\.\n$/);
    expect(run.exitCode).toBe(0);
  });

  it("compares local files with the issues of the repository before they are pushed", async () => {
    stage = await startCliStage({ [PATH]: PLAN });
    await stage.run(["sync"]);
    const local = PLAN.replace("[ ] Seed the data", "[x] Seed the data").replace(
      "Write the tests",
      "Write all the tests",
    );
    const folder = makeFolder({ [PATH]: local });
    const mark = stage.sandbox.log.mark();

    const run = await stage.run(["preview", "--local"], { cwd: folder });

    expect(run.stderr).toBe("The files of this folder, and the issues of ada/harbor.\n");
    expect(run.stdout).toContain("    #2 Step 1: Set up\n✓     #4 Seed the data  ticked in the plan\n");
    expect(run.stdout).toContain('~     #7 Write all the tests  from "Write the tests"\n');
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });

  it("reads named files wherever they are", async () => {
    stage = await startCliStage({});
    const folder = makeFolder({ "some [odd] place/notes.md": PLAN });

    const run = await runCli(["preview", `${folder}/some [odd] place/notes.md`, "--json"], { cwd: makeFolder() });

    expect(JSON.parse(run.stdout)).toMatchObject({ mode: "preview", repository: null, totals: { created: 7 } });
  });
});

describe("the examples", () => {
  it("can be previewed without a token, each by itself", async () => {
    const example = "examples/poc-full/docs/harbor-poc1-implementation.md";
    const folder = makeFolder({ "docs/harbor-poc1-implementation.md": readFileSync(example) });

    const run = await runCli(["preview"], { cwd: folder });

    expect(run.stdout).toContain("A sync will create 19 issues.");
  });
});
