import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import { makeFolder, runCli, startCliStage, type CliStage } from "./run-cli.ts";

const NO_TOKEN =
  "error: There is no token for GitHub.\nhint: Set GITHUB_TOKEN (`export GITHUB_TOKEN=$(gh auth token)`), or pass one with `--token`.\nsee https://github.com/plansync/plansync/blob/main/docs/errors.md#permission\n";

describe("a message of the command line", () => {
  it.each([
    [
      "a plan that is not there",
      ["status", "plna.md"],
      2,
      "error: There is no file plna.md.\nhint: Check the spelling; names are relative to this folder.\n",
    ],
    [
      "a plan that can't be read",
      ["status", "loop.md"],
      2,
      "error: loop.md can't be read (ELOOP).\nhint: Check the file and its permissions.\n",
    ],
    [
      "a folder without plans",
      ["status", "src", "--plans", "work/*.md"],
      2,
      "error: No plan found in src. Looked for work/*.md.\nhint: Name the plan files themselves, or select them with `--plans`.\n",
    ],
    [
      "a configuration that is asked for and not there",
      ["status", "--config", "x.yml"],
      2,
      "error: There is no configuration file x.yml in CWD.\nhint: Correct `--config`, or add the file.\n",
    ],
    [
      "a configuration outside of the repository",
      ["status", "--config", "../x.yml"],
      2,
      "error: `--config` is `../x.yml`, which must stay inside the repository: `..` is not allowed.\nhint: Write a path in the repository, such as `.github/plansync.yml`.\n",
    ],
    [
      "a badge that can't be written",
      ["status", "PLAN.md", "--badge", "no/where/plan.svg"],
      2,
      "error: The badge can't be written to no/where/plan.svg (ENOENT).\nhint: Name a file in a folder that exists.\n",
    ],
    [
      "a configuration that would grow without end",
      ["status", "--config", "bomb.yml"],
      2,
      "error: bomb.yml:1:1: can't be read: Excessive alias count indicates a resource exhaustion attack. Write the values out instead of using aliases.\nhint: Correct bomb.yml at this place; nothing was changed.\n",
    ],
    [
      "a key that no other is like",
      ["status", "--config", "odd.yml"],
      2,
      "error: odd.yml:1:1: unknown key `wibble`. Known keys here: `plans`, `levels`, `labels`, `tag-labels`, `milestone`, `write-back`, `from-github`, `done-items`, `on-item-removed`, `status`, `chart`, `assignees`, `fields`, `issue-types`, `agents`, `threshold`, `label-names`, `trusted-bots`, `branch`, `commit-message`, `fail-on`, `max-minutes`, `patterns`.\nhint: Correct odd.yml at this place; nothing was changed.\n",
    ],
    [
      "a plan in what is no folder",
      ["status", "PLAN.md/plan.md"],
      2,
      "error: There is no file PLAN.md/plan.md.\nhint: Check the spelling; names are relative to this folder.\n",
    ],
    [
      "a bot where there is none",
      ["serve"],
      2,
      "error: This installation lacks the bot: there is no `bot.js` beside the command.\nhint: Install all of plansync (`npm ci && npm run build`), or use the Action.\n",
    ],
    ["a sync without a token", ["sync", "--repo", "ada/harbor"], 3, NO_TOKEN],
    ["a binding without a token", ["bind", "a", "1", "--repo", "ada/harbor"], 3, NO_TOKEN],
    ["leaving without a token", ["leave", "--keep", "--repo", "ada/harbor"], 3, NO_TOKEN],
    [
      "leaving without a word about the issues",
      ["leave", "--repo", "ada/harbor"],
      2,
      "error: You must say what happens to the issues that plansync created.\nhint: Give `--close` to close them or `--keep` to leave them open; `--dry-run` only shows what would happen.\n",
    ],
  ])("says what is wrong and what to do: %s", async (_what, args, exitCode, expected) => {
    const cwd = makeFolder({
      "PLAN.md": "# P\n\n- [ ] a\n",
      "src/main.ts": "",
      "odd.yml": "wibble: 1\n",
      "bomb.yml": `a: &a [x]\nb: &b [${"*a,".repeat(20)}]\nc: &c [${"*b,".repeat(20)}]\nd: [${"*c,".repeat(20)}]\n`,
    });
    symlinkSync(join(cwd, "loop.md"), join(cwd, "loop.md"));

    const run = await runCli(args, { cwd });

    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({
      exitCode,
      stderr: expected.replaceAll("CWD", cwd),
    });
  });

  it("says what is wrong and what to do where the folder for workflows is a file", async () => {
    const cwd = makeFolder({ ".git/config": "", ".git/HEAD": "ref: refs/heads/main\n", ".github": "a file\n" });

    const run = await runCli(["init"], { cwd });

    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({
      exitCode: 2,
      stderr:
        "error: .github/workflows/plansync.yml can't be written (ENOTDIR).\nhint: Check that its folder exists and is writable.\n",
    });
  });

  it("reports a broken link among the plans, and reads the other plans", async () => {
    const cwd = makeFolder({ "docs/plans/harbor.md": "# P\n\n- [ ] a\n" });
    symlinkSync(join(cwd, "docs/plans/loop.md"), join(cwd, "docs/plans/loop.md"));
    symlinkSync(join(cwd, "docs/plans/nowhere.md"), join(cwd, "docs/plans/gone.md"));

    const run = await runCli(["status"], { cwd });

    expect(run.stdout).toContain("docs/plans/harbor.md");
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 0, stderr: "" });
  });

  describe("with a repository at hand", () => {
    let stage: CliStage;
    afterEach(async () => stage.sandbox.close());

    it("says where to run a preview of a file from elsewhere", async () => {
      stage = await startCliStage({ "docs/plans/harbor.md": "# P\n\n- [ ] a\n" });
      const elsewhere = makeFolder({ "PLAN.md": "# P\n\n- [ ] a\n" });

      const run = await stage.run(["preview", join(elsewhere, "PLAN.md")]);

      expect(run).toEqual({
        exitCode: 2,
        stdout: "",
        stderr: `error: ${join(elsewhere, "PLAN.md")} is outside this repository.\nhint: Run this in the clone that the plan belongs to.\n`,
      });
    });
  });
});
