import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { startActionStage, type ActionStage } from "../e2e/round-trip/action-stage.ts";
import { PATH, PLAN, readOnlyToken } from "./people.ts";

let stage: ActionStage;

afterEach(async () => stage.sandbox.close());

const REPO = "ada/harbor";

async function start(files: Readonly<Record<string, string>> = {}): Promise<void> {
  stage = await startActionStage({ [PATH]: PLAN, ...files }, { form: "built" });
}

function runIssue(number: number, action: string, more: { readonly label?: string } = {}) {
  const payload = stage.sandbox.eventPayload("issues", { repo: REPO, action, number, ...more });
  return stage.run({ event: { name: "issues", payload } });
}

describe("an event that is not ours", () => {
  it("on a stranger's issue costs no request", async () => {
    await start();
    const { number } = stage.repo.createIssue({ title: "A bug", by: "ada" });
    const mark = stage.sandbox.log.mark();

    for (const action of ["opened", "edited", "closed"]) expect((await runIssue(number, action)).exitCode).toBe(0);

    expect(stage.sandbox.log.since(mark)).toEqual([]);
  });

  it.each([
    ["merge_group", { action: "checks_requested" }],
    ["release", { action: "published" }],
    ["push", { ref: "refs/tags/v1", deleted: false }],
    ["push", { ref: "refs/heads/main", deleted: true }],
  ])("%s %j is green and costs no request", async (name, payload) => {
    await start();

    const run = await stage.run({ event: { name, payload: { ...payload, repository: { default_branch: "main" } } } });

    expect(run.exitCode).toBe(0);
    expect(stage.sandbox.log.length).toBe(0);
  });

  it("a push to another branch does nothing and says why", async () => {
    await start();
    stage.repo.push({ "a.md": "a\n" }, { branch: "feature" });
    const payload = stage.sandbox.eventPayload("push", { repo: REPO, ref: "refs/heads/feature" });

    const run = await stage.run({ event: { name: "push", payload } });

    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain("Plans are read from main; this push was to feature.");
    expect(stage.sandbox.log.writes()).toEqual([]);
  });

  it("a payload that no such event has is reported, not guessed", async () => {
    await start();

    const run = await stage.run({ event: { name: "issues", payload: { action: "closed" } } });

    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(
      "::error::The payload of issues lacks issue.%0ASet `mode` to `sync` if this event does not come from GitHub.",
    );
  });
});

describe("an event that means look again", () => {
  it.each(["closed", "reopened", "edited", "deleted", "unlabeled"])("issues %s syncs", async (action) => {
    await start();
    await stage.prepare();
    stage.repo.closeIssue(stage.numberOf("Seed the data"), { by: "ada" });

    const run = await runIssue(stage.numberOf("Create the schema"), action);

    expect(run.outputs).toMatchObject({ ticked: "1" });
  });

  it.each(["schedule", "workflow_dispatch"])("%s syncs", async (name) => {
    await start();
    const payload = stage.sandbox.eventPayload(name, { repo: REPO });

    const run = await stage.run({ event: { name, payload } });

    expect(run.outputs).toMatchObject({ created: "7" });
  });

  it("a push to the branch that the configuration names syncs", async () => {
    await start({ ".github/plansync.yml": "branch: plans\n" });
    stage.repo.push({ [PATH]: PLAN.replace("Seed the data", "Seed all data") }, { branch: "plans" });
    const payload = stage.sandbox.eventPayload("push", { repo: REPO, ref: "refs/heads/plans" });

    const run = await stage.run({ event: { name: "push", payload } });

    expect(run.exitCode).toBe(0);
    expect(stage.titles()).toContain("Seed all data");
  });
});

describe("outputs", () => {
  it("are exactly those of action.yml", async () => {
    await start();
    const { outputs } = parse(readFileSync(new URL("../../action.yml", import.meta.url), "utf8")) as {
      outputs: Record<string, unknown>;
    };

    const run = await stage.run();

    expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(outputs).sort());
    expect(run.outputs).toMatchObject({
      created: "7",
      done: "1",
      total: "5",
      progress: "20",
      changed: "true",
      held: "0",
      commit: "",
      "pull-request": "",
    });
    expect(JSON.parse(run.outputs["badge"] ?? "")).toEqual({
      schemaVersion: 1,
      label: "plan",
      message: "1/5 · 20%",
      color: "orange",
    });
    expect(run.report).toMatchObject({ version: 1, mode: "sync", plans: [{ path: PATH, title: "Harbor Plan" }] });
  });
});

describe("what a plan says", () => {
  const HOSTILE = `# ::error::owned

- [ ] ::set-output name=x::1
- [ ] %0A::add-mask::a
- [ ] ##[error]owned
- [ ] plansync_delimiter
EOF
`;

  it("is never a command to the runner", async () => {
    await start({ "docs/plans/hostile.md": HOSTILE });

    const run = await stage.run();

    expect(run.exitCode).toBe(0);
    const commands = run.stdout.split("\n").filter((line) => /^\s*::|##\[/.test(line));
    expect(
      commands.filter(
        (line) => !/^::(add-mask::ghs_|notice|warning|debug|group::[^:]|group:::\u200b|endgroup::$)/.test(line),
      ),
    ).toEqual([]);
    expect(run.outputs["x"]).toBeUndefined();
  });
});

describe("the log of a job", () => {
  it("says what the command line prints, each plan in a group of its own, without colours", async () => {
    await start();

    const { stdout } = await stage.run();

    expect(stdout).toContain("::group::Harbor Plan\nHarbor Plan #1\ndocs/plans/harbor.md\n");
    expect(stdout).toMatch(/\+ {5}#3 Create the schema\n[^]*::endgroup::\nCreated \d+ issues\.\n/);
    expect(stdout).not.toContain("\u001b");
  });

  it("names the comment and the input that approve a held plan", async () => {
    await start({ ".github/plansync.yml": "plans: [docs/plans/*.md]\nthreshold: { create: 1 }\n" });

    const { stdout } = await stage.run();

    expect(stdout).toContain(
      "\n1 plan held.\nHeld: docs/plans/harbor.md. To approve this version, comment `/plansync allow docs/plans/harbor.md` on any issue or pull request, or start this workflow with the input `allow-mass-change`.\n",
    );
  });
});

describe("a secret", () => {
  it("appears only in the command that masks it", async () => {
    await start();
    const token = readOnlyToken(stage);

    const run = await stage.run({ token });

    expect(run.stdout.startsWith(`::add-mask::${token}\n`)).toBe(true);
    const rest = run.stdout.slice(run.stdout.indexOf("\n")) + run.summary + JSON.stringify(run.outputs);
    expect(rest).not.toContain(token);
  });
});

describe("a run that needs attention", () => {
  it("succeeds with a warning when a plan is held, and changes nothing in it", async () => {
    await start({ ".github/plansync.yml": "threshold:\n  create: 3\n" });

    const run = await stage.run();

    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain(`::warning::${PATH}: held: it would create 7 issues (more than 3)`);
    expect(run.outputs).toMatchObject({ held: "1", created: "0", changed: "false" });
    expect(stage.repo.issues()).toEqual([]);
  });

  it("continues if the input approves it", async () => {
    await start({ ".github/plansync.yml": "threshold:\n  create: 3\n" });

    const run = await stage.run({ inputs: { "allow-mass-change": "true" } });

    expect(run.outputs).toMatchObject({ held: "0", created: "7" });
  });

  it("succeeds with a warning when an issue has drifted", async () => {
    await start();
    await stage.run();
    stage.repo.setParent(stage.numberOf("Seed the data"), null, "ada");

    const run = await stage.run();

    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch(/^::warning::docs\/plans\/harbor\.md: drifted: #\d+ Seed the data: /m);
  });
});

describe("a run that ends before it is done", () => {
  it("succeeds with a warning, and starts itself again where it may", async () => {
    await start({ ".github/workflows/sync.yml": "on: [push, workflow_dispatch]\n" });
    stage.sandbox.workflows.watch();
    stage.sandbox.setLatency({ write: 2000 });

    const run = await stage.run({ inputs: { "max-minutes": "0.1" } });

    expect(run.exitCode).toBe(0);
    expect(Number(run.outputs["remaining"])).toBeGreaterThan(0);
    expect(run.stdout).toMatch(/^::warning::Not everything is done: the next run continues with \d+ operations\.$/m);
    expect(stage.sandbox.workflows.take().map(({ name }) => name)).toContain("workflow_dispatch");
    stage.sandbox.setLatency({});
    await stage.prepare();
    expect(new Set(stage.titles()).size).toBe(7);
    expect(stage.titles().length).toBe(7);
  });

  it("leaves the rest to the next event where it may not start a run", async () => {
    await start({ ".github/workflows/sync.yml": "on: [push]\n" });
    stage.sandbox.setLatency({ write: 2000 });
    const token = stage.sandbox.token({
      kind: "github-token",
      repo: REPO,
      permissions: "contents: write, issues: write",
    });

    const run = await stage.run({ token, inputs: { "max-minutes": "0.1" } });

    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain("The next run was not started");
  });
});
