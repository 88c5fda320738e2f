import { spawnSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";
import { makeFolder, runCli } from "./run-cli.ts";

const COMMANDS = [
  "init",
  "lint",
  "status",
  "next",
  "preview",
  "sync",
  "bind",
  "unbind",
  "leave",
  "help",
  "demo",
  "serve",
  "completion",
];

describe("help", () => {
  it("lists every command and the exit codes within 80 columns", async () => {
    const { stdout, exitCode } = await runCli(["help"]);

    expect(exitCode).toBe(0);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, "m"));
    expect(stdout).toContain("70  a defect in plansync");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each(COMMANDS.filter((command) => command !== "help"))("shows an example for %s", async (command) => {
    const { stdout, exitCode } = await runCli(["help", command]);

    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Usage: plansync ${command}`);
    expect(stdout).toMatch(/\nExamples:\n {2}\$ /);
  });

  it("is printed where no command is given", async () => {
    expect(await runCli([])).toEqual(await runCli(["--help"]));
  });
});

describe("a mistake on the command line", () => {
  it.each([
    [["statsu"], "Unknown command 'statsu'.", "Did you mean `status`?"],
    [["frobnicate"], "Unknown command 'frobnicate'.", "`plansync help` lists the commands."],
    [["help", "prevew"], "Unknown command 'prevew'.", "Did you mean `preview`?"],
    [["status", "--jsno"], "Unknown option '--jsno'.", "Did you mean `--json`?"],
    [["bind", "x"], "Missing required argument 'number'.", "`plansync help bind` shows how it is used."],
    [
      ["preview", "--repo"],
      "Option '--repo <owner/name>' argument missing.",
      "`plansync help preview` shows how it is used.",
    ],
    [["completion", "bsh"], "There is no completion for `bsh`.", "Did you mean `bash`?"],
    [["status", "nope.md"], "There is no file nope.md.", "Check the spelling; names are relative to this folder."],
    [
      ["preview", "--levels", "plan,stop"],
      "`--levels` must be one of `plan`, `phase`, `step`, `task`, not `stop`.",
      "Did you mean `step`?",
    ],
    [
      ["sync", "--token", "t0ken-of-ada", "--repo", "foo"],
      "`--repo` must be the name of a repository, not `foo`.",
      "Write `owner/name`.",
    ],
    [
      ["sync", "--token", "t0ken-of-ada", "--repo", "a/b", "--api-url", "foo"],
      "`--api-url` must be the address of an API, not `foo`.",
      "Write the full address, such as `https://github.example.com/api/v3`.",
    ],
  ])("is reported with what to do about it: %j", async (args, message, hint) => {
    const { exitCode, stdout, stderr } = await runCli(args, { cwd: makeFolder() });

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toBe(`error: ${message}\nhint: ${hint}\n`);
  });

  it("is reported to machines as one JSON object", async () => {
    const { exitCode, stdout, stderr } = await runCli(["lint", "--json", "--bogus"]);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(JSON.parse(stderr)).toEqual({
      error: {
        code: "config",
        message: "Unknown option '--bogus'.",
        hint: "`plansync help lint` shows how it is used.",
        exitCode: 2,
      },
    });
  });

  it("is reported to agents where they read all other answers: on standard output", async () => {
    const { exitCode, stdout, stderr } = await runCli(["claim", "--json"], { cwd: makeFolder() });

    expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: "permission", message: "There is no token for GitHub." },
    });
  });

  it("is reported without a token that it contains", async () => {
    const { stderr } = await runCli([
      "sync",
      "--token",
      "ghp_secret0123456789",
      "--api-url",
      "ghp_secret0123456789",
      "--repo",
      "a/b",
    ]);

    expect(stderr).toContain("not `***`");
    expect(stderr).not.toContain("ghp_secret");
  });
});

describe("a command with bad input", () => {
  it.each([
    [
      "an invalid configuration, with every place",
      { ".github/plansync.yml": "plans: [PLAN.md]\nlevel: [plan]\nwrite-back: comit\n", "PLAN.md": "- [ ] a\n" },
      /^error: \.github\/plansync\.yml:2:1: .*level.*levels.*\n\.github\/plansync\.yml:3:13: .*comit.*commit.*\nhint: Correct \.github\/plansync\.yml at these 2 places; nothing was changed\.\n$/s,
    ],
    [
      "no plan, with the globs that were tried",
      { "README.md": "# Nothing\n" },
      /^error: No plan found in .+\. plansync looks for PLAN\.md, .* more places: https:\S+\nhint: Name the files, select them with `--plans`, or put globs under `plans:` in \.github\/plansync\.yml\.\n$/s,
    ],
  ])("reports %s", async (_, files, expected) => {
    const { exitCode, stdout, stderr } = await runCli(["status"], { cwd: makeFolder(files) });

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(expected);
  });

  it.each([
    ["a template", "# [Project]\n\n## Phase 1: [Name]\n\n- [ ] [Task 1]\n- [ ] [Task 2]\n", /Not read: .*template/],
    ["a binary file", new Uint8Array([0, 1, 2, 255, 254, 0]), /Not read: \S/],
  ])("shows %s as not read, with the reason", async (_, content, expected) => {
    const { stdout } = await runCli(["status"], { cwd: makeFolder({ "PLAN.md": content }) });

    expect(stdout).toMatch(expected);
  });
});

describe("completion", () => {
  const hasBash = spawnSync("bash", ["--version"]).status === 0;

  it("completes commands and the options of each in bash", async () => {
    if (!hasBash) return;
    const { stdout: script } = await runCli(["completion", "bash"]);
    const ask = (...words: readonly string[]) =>
      spawnSync(
        "bash",
        [
          "-c",
          `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); _plansync; echo "\${COMPREPLY[@]}"`,
          "bash",
          ...words,
        ],
        { encoding: "utf8" },
      ).stdout.trim();

    expect(ask("plansync", "st")).toBe("status");
    expect(ask("plansync", "status", "--ba")).toBe("--badge");
    expect(ask("plansync", "help", "le")).toBe("leave");
  });

  it.each(["zsh", "fish", "powershell"])("names every command in %s", async (shell) => {
    const { stdout, exitCode } = await runCli(["completion", shell]);

    expect(exitCode).toBe(0);
    for (const command of COMMANDS) expect(stdout).toContain(command);
  });
});
