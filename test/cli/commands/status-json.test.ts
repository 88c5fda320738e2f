import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { makeFolder, runCli } from "../run-cli.ts";
import { PLAN, type StatusJson } from "./status-plan.ts";

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
