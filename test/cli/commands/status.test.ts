import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import { makeFolder, runCli, startCliStage, type CliStage } from "../run-cli.ts";

const PLAN = `# Harbor Plan

**Status**: In Progress

### Step 1: Set up

**Goal**: Ready

**Tasks**:
- [ ] Create the schema
- [x] Install the tools
- [ ] ~~Rent a server~~

### Step 2: Build it

**Depends On**: Step 1

- [ ] Write the parser

## Success Criteria

- [ ] It is fast
`;

interface StatusJson {
  readonly version: number;
  readonly plans: readonly {
    readonly path: string;
    readonly items: readonly Record<string, unknown>[];
    readonly diagnostics: readonly Record<string, unknown>[];
    readonly [name: string]: unknown;
  }[];
}

async function statusJson(args: readonly string[], cwd: string): Promise<StatusJson> {
  const { stdout, stderr, exitCode } = await runCli(["status", "--json", ...args], { cwd });
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  return JSON.parse(stdout) as StatusJson;
}

/** Keys are hashes: what they are does not matter, only that they differ. */
function withoutKey(item: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== "key"));
}

describe("status --json", () => {
  it("prints plans and items with exactly the fields of the contract", async () => {
    const folder = makeFolder({ "docs/plans/harbor.md": PLAN });

    const { version, plans } = await statusJson([], folder);

    expect(version).toBe(1);
    expect(plans).toHaveLength(1);
    const [plan] = plans;
    expect(Object.keys(plan ?? {})).toEqual([
      "path",
      "title",
      "status",
      "done",
      "total",
      "dropped",
      "items",
      "diagnostics",
    ]);
    expect(plan).toMatchObject({
      path: "docs/plans/harbor.md",
      title: "Harbor Plan",
      status: "In Progress",
      done: 1,
      total: 3,
      dropped: 1,
    });
    expect(plan?.items.map(withoutKey)).toEqual([
      {
        kind: "step",
        title: "Step 1: Set up",
        line: 5,
        parent: null,
        state: "open",
        started: true,
        issue: null,
        dependsOn: [],
        fields: { goal: "Ready" },
      },
      {
        kind: "task",
        title: "Create the schema",
        line: 10,
        parent: 5,
        state: "open",
        started: false,
        issue: null,
        dependsOn: [],
        fields: {},
      },
      {
        kind: "task",
        title: "Install the tools",
        line: 11,
        parent: 5,
        state: "done",
        started: false,
        issue: null,
        dependsOn: [],
        fields: {},
      },
      {
        kind: "task",
        title: "Rent a server",
        line: 12,
        parent: 5,
        state: "dropped",
        started: false,
        issue: null,
        dependsOn: [],
        fields: {},
      },
      {
        kind: "step",
        title: "Step 2: Build it",
        line: 14,
        parent: null,
        state: "open",
        started: false,
        issue: null,
        dependsOn: [5],
        fields: { dependsOn: "Step 1" },
      },
      {
        kind: "task",
        title: "Write the parser",
        line: 18,
        parent: 14,
        state: "open",
        started: false,
        issue: null,
        dependsOn: [],
        fields: {},
      },
      {
        kind: "check",
        title: "It is fast",
        line: 22,
        parent: null,
        state: "open",
        started: false,
        issue: null,
        dependsOn: [],
        fields: {},
      },
    ]);
    expect(new Set(plan?.items.map(({ key }) => key)).size).toBe(7);
  });

  it("reads named files wherever they are, and names them as they were typed", async () => {
    const folder = makeFolder({ "elsewhere/notes.md": PLAN, "other/here.md": PLAN });
    const absolute = join(folder, "elsewhere/notes.md");

    const { plans } = await statusJson([absolute, "./here.md", "../elsewhere/notes.md"], join(folder, "other"));

    expect(plans.map(({ path }) => path)).toEqual([absolute, "here.md", "../elsewhere/notes.md"]);
  });

  it.each([
    ["a binary file", new Uint8Array([35, 32, 0, 1]), "binary"],
    ["an encrypted file", Buffer.from("\0GITCRYPT\0abc"), "encrypted"],
    ["a file that is not UTF-8", new Uint8Array([35, 32, 0xff, 0xfe]), "not-utf8"],
    ["conflict markers", "# P\n\n<<<<<<< a\n- [ ] x\n=======\n- [x] x\n>>>>>>> b\n", "conflict-markers"],
  ])("shows %s as a plan without items, and says why", async (_, content, code) => {
    const folder = makeFolder({ "a.md": content });

    const { plans } = await statusJson(["a.md"], folder);

    expect(plans[0]).toMatchObject({ path: "a.md", done: 0, total: 0, dropped: 0, items: [] });
    expect(plans[0]?.diagnostics).toMatchObject([{ code, severity: "error" }]);
  });

  it("lists what lint finds among the diagnostics, with exactly the fields of the contract", async () => {
    const folder = makeFolder({ "PLAN.md": "# P\n\n### Step 1: A\n\n**Depends On**: Step 9\n\n- [ ] a\n" });

    const [plan] = (await statusJson([], folder)).plans;

    expect(plan?.diagnostics.map(({ code }) => code)).toEqual(["unknown-dependency"]);
    expect(Object.keys(plan?.diagnostics[0] ?? {})).toEqual(["code", "severity", "line", "column", "message", "hint"]);
  });

  it("counts lines and columns the same with a byte order mark and CRLF", async () => {
    const folder = makeFolder({ "lf.md": PLAN, "crlf.md": `\ufeff${PLAN.replaceAll("\n", "\r\n")}` });

    const [lf, crlf] = (await statusJson(["lf.md", "crlf.md"], folder)).plans;
    const rest = (plan: typeof lf) => plan?.items.map(withoutKey);

    expect(rest(crlf)).toEqual(rest(lf));
  });

  it("reads a file of a megabyte", async () => {
    const step = (number: number) =>
      `### Step ${number}: Part ${number}\n\n- [x] First of ${number}\n- [ ] Second of ${number}\n\n`;
    const text = `# Big\n\n${Array.from({ length: 2_000 }, (_, at) => step(at + 1)).join("")}`;
    const folder = makeFolder({
      "big.md": `${text}## Notes\n\n${"words and more words\n".repeat((1_000_000 - text.length) / 21)}`,
    });

    const [plan] = (await statusJson(["big.md"], folder)).plans;

    expect(plan).toMatchObject({ done: 2_000, total: 4_000 });
    expect(plan?.items).toHaveLength(6_000);
  });

  it("finds plans only in the default places, and those that the configuration names", async () => {
    const folder = makeFolder({
      "PLAN.md": PLAN,
      "notes/other.md": PLAN,
      "docs/plans/archive/old.md": PLAN,
      "node_modules/x/PLAN.md": PLAN,
    });
    const configured = makeFolder({
      "PLAN.md": PLAN,
      "notes/other.md": PLAN,
      ".github/plansync.yml": "plans: [notes/*]\n",
    });

    expect((await statusJson([], folder)).plans.map(({ path }) => path)).toEqual(["PLAN.md"]);
    expect((await statusJson([], configured)).plans.map(({ path }) => path)).toEqual(["notes/other.md"]);
  });

  it("leaves out what git ignores", async () => {
    const folder = makeFolder({ "docs/plans/a.md": PLAN, "docs/plans/b.md": PLAN, ".gitignore": "b.md\n" });
    spawnSync("git", ["init", "--quiet"], { cwd: folder });

    expect((await statusJson([], folder)).plans.map(({ path }) => path)).toEqual(["docs/plans/a.md"]);
  });

  it("finds the top folder of the repository from a folder inside it", async () => {
    const folder = makeFolder({ "PLAN.md": PLAN, "src/deep/x.txt": "" });
    spawnSync("git", ["init", "--quiet"], { cwd: folder });

    expect((await statusJson([], join(folder, "src/deep"))).plans.map(({ path }) => path)).toEqual(["PLAN.md"]);
  });
});

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
