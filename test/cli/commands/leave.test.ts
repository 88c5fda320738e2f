import { afterEach, describe, expect, it } from "@jest/globals";
import { PATH, PLAN } from "../plan.ts";
import { startCliStage, type CliStage } from "../run-cli.ts";

describe("leave", () => {
  let stage: CliStage;
  afterEach(async () => stage.sandbox.close());

  /** Six issues of plansync's, one of Ada's that is bound (#1), and one that has nothing to do with it. */
  async function start(files: Readonly<Record<string, string>> = {}): Promise<void> {
    stage = await startCliStage({ [PATH]: PLAN, ...files });
    stage.repo.createIssue({ title: "We need a parser", body: "It hurts without.", by: "ada" });
    await stage.run(["bind", "Write the parser", "1"]);
    await stage.sync();
    stage.repo.createIssue({ title: "A bug", body: "Something else", labels: ["bug"], by: "ada" });
  }

  function everything() {
    return {
      plan: stage.repo.readFile(PATH),
      record: stage.repo.ref("refs/plansync/state"),
      labels: [...stage.repo.repository.labels.values()]
        .map(({ name }) => name)
        .filter((name) => name.startsWith("plansync")),
      blocks: stage.repo.issues().filter(({ body }) => body.includes("<!-- plansync")).length,
    };
  }

  const LEFT = { plan: PLAN, record: undefined, labels: [], blocks: 0 };

  it("closes what plansync created, releases what was bound, and leaves everything else", async () => {
    await start();

    const run = await stage.run(["leave", "--close"]);

    expect(run.stdout).toBe(
      "6 issues closed, 1 other released in ada/harbor.\nLabels and record are gone. Your plans are as they were.\n",
    );
    expect(run.exitCode).toBe(0);
    expect(everything()).toEqual(LEFT);
    expect(stage.repo.issue(1)).toMatchObject({ state: "open", title: "We need a parser", body: "It hurts without." });
    const made = stage.repo.issues().filter(({ number }) => number > 1 && number < 8);
    expect(made.map(({ state, stateReason }) => `${state} ${String(stateReason)}`)).toEqual(
      Array(6).fill("closed not_planned"),
    );
    const other = stage.repo.issues().find(({ title }) => title === "A bug");
    expect(other).toMatchObject({ state: "open", body: "Something else" });
    expect(other?.labels.map(({ name }) => name)).toEqual(["bug"]);
  });

  it("leaves the issues open on request", async () => {
    await start();

    const run = await stage.run(["leave", "--keep"]);

    expect(run.stdout).toBe(
      "0 issues closed, 7 others released in ada/harbor.\nLabels and record are gone. Your plans are as they were.\n",
    );
    expect(everything()).toEqual(LEFT);
    expect(stage.repo.issues().every(({ state }) => state === "open")).toBe(true);
  });

  it("releases one plan, and the next sync leaves its issues alone", async () => {
    const second = "docs/plans/pier.md";
    await start({ [second]: "# Pier Plan\n\n- [ ] Ram the piles\n- [ ] Lay the planks\n" });
    const harbor = stage.repo.issues().map(({ number, body, state }) => ({ number, body, state }));
    const ofPier = harbor.filter(({ body }) => body.includes("pier.md") && body.includes("<!-- plansync"));
    stage.repo.push({}, { delete: [second] });

    const run = await stage.run(["leave", "--plan", second, "--close"]);
    await stage.sync();

    expect(run.stdout).toBe(
      "3 issues closed, 0 others released in ada/harbor.\nThe record of docs/plans/pier.md is gone. Leave the file out of `plans`, or the\nnext sync creates its issues again.\n",
    );
    expect(ofPier.map(({ number }) => stage.repo.issue(number).state)).toEqual(["closed", "closed", "closed"]);
    expect(stage.repo.issues().filter(({ body }) => body.includes("<!-- plansync"))).toHaveLength(7);
  });

  it("says which plans it knows when it is given another one", async () => {
    await start();

    const run = await stage.run(["leave", "--plan", "docs/plans/none.md", "--close"]);

    expect(run.stderr).toContain("plansync knows no plan at docs/plans/none.md.");
    expect(run.stderr).toContain(PATH);
    expect(everything().blocks).toBe(7);
  });

  it("only shows what it would do with --dry-run", async () => {
    await start({ ".github/workflows/plansync.yml": "on: push\n" });
    const before = everything();

    const run = await stage.run(["leave", "--dry-run"]);

    expect(run.stdout).toBe(`Leaving ada/harbor with \`--close\` would
  close 6 issues as not planned, without plansync's block: #2 #3 #4 #5 #6 #7
  remove the block from 1 other issue and leave it as it is: #1
  delete the labels plansync, plansync:plan, plansync:phase, plansync:step,
    plansync:task, plansync:claimed
  delete the record at refs/plansync/state
With \`--keep\` instead, these issues stay open.
Your plans stay as they are. Nothing was changed.
Delete .github/workflows/plansync.yml as well: its next run would create
everything again.
`);
    expect(run.exitCode).toBe(0);
    expect(everything()).toEqual(before);
  });

  it("says so when nothing is left, and can be done twice", async () => {
    await start();
    await stage.run(["leave", "--close"]);

    const run = await stage.run(["leave", "--close"]);

    expect(run).toMatchObject({ exitCode: 0, stdout: "Nothing from plansync is left in ada/harbor.\n" });
  });

  it("mentions only what there is to undo, and names the file that keeps the progress", async () => {
    const results = "# Results\n\n<!-- plansync:progress:start -->\n<!-- plansync:progress:end -->\n";
    const plan = `${PLAN}\nTrack Progress: See docs/results.md\n`;
    stage = await startCliStage({ [PATH]: plan, "docs/results.md": results });
    await stage.sync();

    const run = await stage.run(["leave", "--keep", "--dry-run"]);

    expect(run.stdout).toBe(`Leaving ada/harbor with \`--keep\` would
  remove the block from 7 issues and leave them as they are: #1 #2 #3 #4 #5 #6
    #7
  delete the labels plansync, plansync:plan, plansync:phase, plansync:step,
    plansync:task, plansync:claimed
  delete the record at refs/plansync/state
Your plans stay as they are. Nothing was changed.
docs/results.md keeps the progress between plansync's markers: remove what you
don't want.
`);
  });

  it("finds nothing to undo where nothing was created", async () => {
    stage = await startCliStage({ [PATH]: PLAN });

    const run = await stage.run(["leave", "--dry-run"]);

    expect(run).toMatchObject({ exitCode: 0, stdout: "Nothing from plansync is left in ada/harbor.\n" });
  });

  it("closes the standing pull request and deletes its branch", async () => {
    stage = await startCliStage({ [PATH]: PLAN, ".github/plansync.yml": "write-back: pull-request\n" });
    await stage.sync();
    stage.repo.closeIssue(stage.numberOf("Write the parser"));
    await stage.sync();
    const [pull] = stage.repo.pulls();

    const run = await stage.run(["leave", "--keep"]);

    expect(pull?.state).toBe("closed");
    expect(run.stdout).toContain(", 1 pull request closed in ada/harbor.");
    expect([...stage.repo.repository.git.refs.keys()].filter((name) => name.includes("plansync"))).toEqual([]);
  });

  it("keeps labels and record while an issue could not be released, and finishes when run again", async () => {
    await start();
    stage.sandbox.faults.add({
      match: (request) => request.method === "PATCH" && request.path.endsWith("/issues/4"),
      kind: "status",
      status: 422,
      times: 1,
    });

    const first = await stage.run(["leave", "--close"]);
    const between = everything();
    const second = await stage.run(["leave", "--close"]);

    expect(first.exitCode).toBe(1);
    expect(first.stdout).toContain("#4 failed: ");
    expect(first.stdout).toContain("Labels and record stay until the rest is done: run this again.");
    expect(between).toMatchObject({ blocks: 1, record: expect.any(String) });
    expect(second.exitCode).toBe(0);
    expect(everything()).toEqual(LEFT);
  });

  it.each([
    [
      ["leave"],
      "error: You must say what happens to the issues that plansync created.\nhint: Give `--close` to close them or `--keep` to leave them open; `--dry-run` only shows what would happen.\n",
    ],
    [["leave", "--close", "--keep"], "error: `--close` and `--keep` exclude each other.\nhint: Use one of them.\n"],
  ])("explains %j and writes nothing", async (args, message) => {
    await start();
    const mark = stage.sandbox.log.mark();

    expect(await stage.run(args)).toEqual({ exitCode: 2, stdout: "", stderr: message });
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });
});
