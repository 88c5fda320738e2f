import { afterEach, describe, expect, it } from "@jest/globals";
import { PATH, PLAN } from "../plan.ts";
import { startCliStage, type CliStage } from "../run-cli.ts";

describe("bind and unbind", () => {
  let stage: CliStage;
  afterEach(async () => stage.sandbox.close());

  async function start(synced: boolean): Promise<void> {
    stage = await startCliStage({ [PATH]: PLAN });
    if (synced) await stage.sync();
  }

  it("binds an existing issue before the first sync, so that no second one is created for its item", async () => {
    await start(false);
    const own = stage.repo.createIssue({ title: "We need a parser", body: "It hurts without.", by: "ada" });

    const bound = await stage.run(["bind", "write the parser", `#${own.number}`]);
    const untouched = { title: own.title, body: own.body, state: own.state, labels: own.labels.length };
    await stage.sync();

    expect(bound).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: `#1 is now the issue of "Write the parser" (${PATH}:17).\nIts text and state are unchanged: the next sync adds plansync's block to its\ntext.\n`,
    });
    expect(untouched).toEqual({ title: "We need a parser", body: "It hurts without.", state: "open", labels: 0 });
    expect(own.title).toBe("We need a parser");
    expect(own.body.startsWith("It hurts without.\n\n<!-- plansync v1 ")).toBe(true);
    expect(own.parent?.title).toBe("Step 2: Build it");
    expect(stage.titles()).not.toContain("Write the parser");
    expect(await stage.writesOf(["sync"])).toBe(0);
  });

  it("follows a bound issue: closing it ticks the item, unticking reopens it", async () => {
    await start(false);
    const own = stage.repo.createIssue({ title: "We need a parser", by: "ada" });
    await stage.run(["bind", "Write the parser", "1"]);
    await stage.sync();

    stage.repo.closeIssue(own.number);
    await stage.sync();
    const ticked = stage.repo.readFile(PATH);
    stage.repo.push({ [PATH]: PLAN });
    await stage.sync();

    expect(ticked).toBe(PLAN.replace("[ ] Write the parser", "[x] Write the parser"));
    expect(own.state).toBe("open");
  });

  it("leaves a closed issue closed and its item open until one of them changes", async () => {
    await start(true);
    const own = stage.repo.createIssue({ title: "Old tests", by: "ada" });
    stage.repo.closeIssue(own.number);

    await stage.run(["bind", "Write the tests", String(own.number)]);
    await stage.sync();
    const before = { state: own.state, plan: stage.repo.readFile(PATH) };
    stage.repo.reopenIssue(own.number);
    await stage.sync();
    stage.repo.closeIssue(own.number);
    await stage.sync();

    expect(before).toEqual({ state: "closed", plan: PLAN });
    expect(stage.repo.readFile(PATH)).toBe(PLAN.replace("[ ] Write the tests", "[x] Write the tests"));
  });

  it("gives an item with an issue the new one, and closes the old one as a copy", async () => {
    await start(true);
    const old = stage.numberOf("Write the tests");
    const own = stage.repo.createIssue({ title: "Tests, please", by: "ada" });

    const { stdout } = await stage.run(["bind", `${PATH}:18`, String(own.number)]);
    await stage.sync();

    expect(stdout).toContain(`#${old}, which it had before, is no longer followed`);
    expect(stage.repo.issue(old).stateReason).toBe("duplicate");
    expect(own.parent?.title).toBe("Step 2: Build it");
    expect(await stage.writesOf(["sync"])).toBe(0);
  });

  it("binds an item that is not synced yet", async () => {
    await start(true);
    const own = stage.repo.createIssue({ title: "Write the docs", by: "ada" });
    stage.repo.push({ [PATH]: `${PLAN}- [ ] Write the docs\n` });

    await stage.run(["bind", "Write the docs", String(own.number)]);
    await stage.sync();

    expect(stage.numberOf("Write the docs")).toBe(own.number);
    expect(own.body).toContain("<!-- plansync v1 ");
  });

  it("does nothing when the item already has that issue", async () => {
    await start(true);
    const number = stage.numberOf("Write the tests");
    const mark = stage.sandbox.log.mark();

    const { stdout, exitCode } = await stage.run(["bind", "Write the tests", String(number)]);

    expect({ stdout, exitCode }).toEqual({
      stdout: `#${number} is already the issue of "Write the tests" (${PATH}:18).\n`,
      exitCode: 0,
    });
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });

  it("prints JSON for machines", async () => {
    await start(true);
    const own = stage.repo.createIssue({ title: "Tests, please", by: "ada" });

    const { stdout } = await stage.run(["bind", "Write the tests", String(own.number), "--json"]);

    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      path: PATH,
      line: 18,
      title: "Write the tests",
      key: expect.any(String),
      issue: own.number,
      previous: 7,
      changed: true,
    });
  });

  it("removes block, labels and parent from an unbound issue, and keeps people's words", async () => {
    await start(false);
    const own = stage.repo.createIssue({
      title: "We need a parser",
      body: "It hurts without.",
      labels: ["bug"],
      by: "ada",
    });
    await stage.run(["bind", "Write the parser", "1"]);
    await stage.sync();

    const { exitCode, stdout } = await stage.run(["unbind", "Write the parser"]);
    const released = { body: own.body, labels: own.labels.map(({ name }) => name), parent: own.parent };
    await stage.sync();

    expect(exitCode).toBe(0);
    expect(stdout).toBe(
      `#1 no longer belongs to "Write the parser" (${PATH}:17); what\npeople wrote in it stays.\nThe next sync creates a new issue for the item, unless you bind another one\nfirst.\n`,
    );
    expect(released).toEqual({ body: "It hurts without.", labels: ["bug"], parent: null });
    expect(stage.numberOf("Write the parser")).toBeGreaterThan(1);
    expect(own.body).toBe("It hurts without.");
  });

  it.each([
    [
      ["bind", "Fly to the moon", "1"],
      'error: No item matches "Fly to the moon".\nhint: Name it by its title, a part of it, or its place (`docs/plan.md:12`).\n',
    ],
    [
      ["bind", "Write", "1"],
      `error: 2 items match "Write": ${PATH}:17 (Write the parser), ${PATH}:18 (Write the tests).\nhint: Name the one you mean by its place, such as \`docs/plan.md:12\`.\n`,
    ],
    [
      ["bind", "Write the tests", "6"],
      `error: #6 is the issue of "Write the parser" (${PATH}:17).\nhint: An issue belongs to one item: \`plansync unbind ${PATH}:17\` releases it.\n`,
    ],
    [
      ["bind", "Write the tests", "99"],
      "error: There is no issue #99.\nhint: Name an issue of this repository by its number.\n",
    ],
    [
      ["bind", "Write the tests", "8"],
      "error: #8 is a pull request or a discussion: only issues can be bound.\nhint: Name an issue of this repository by its number.\n",
    ],
    [
      ["bind", "Write the tests", "twelve"],
      "error: `twelve` is not an issue number.\nhint: Write it as `12` or `#12`.\n",
    ],
    [["unbind", "Install the tools"], 'error: "Install the tools" has no issue.\nhint: There is nothing to undo.\n'],
  ])("explains %j and writes nothing", async (args, message) => {
    await start(true);
    stage.repo.push({ "x.txt": "" }, { branch: "topic" });
    stage.repo.openPull({ title: "A pull request", head: "topic" });
    const mark = stage.sandbox.log.mark();

    const run = await stage.run(args);

    expect(run).toEqual({ exitCode: 2, stdout: "", stderr: message });
    expect(stage.sandbox.log.writes(mark)).toEqual([]);
  });

  it("needs a token", async () => {
    await start(false);

    const run = await stage.run(["bind", "Write the tests", "1"], { env: { GITHUB_TOKEN: "" } });

    expect(run.stderr).toMatch(/^error: There is no token for GitHub\.\nhint: /);
    expect(run.exitCode).toBe(3);
  });
});
