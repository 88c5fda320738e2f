import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { startActionStage, type ActionStage } from "../e2e/round-trip/action-stage.ts";
import { openPull, ownComments, PATH, PLAN, readOnlyToken, runPull, statuses, writesSince } from "./people.ts";

let stage: ActionStage;

beforeEach(async () => {
  stage = await startActionStage({ [PATH]: PLAN, "README.md": "# Harbor\n" }, { form: "built" });
  await stage.prepare();
});

afterEach(async () => stage.sandbox.close());

const EDITED = PLAN.replace("Seed the data", "Seed the data\n- [ ] Add an index").replace(
  "[ ] Write the parser",
  "[x] Write the parser",
);

describe("an opened pull request that changes a plan", () => {
  it("gets one comment that says what merging will do, and a status on its head", async () => {
    const number = openPull(stage, { [PATH]: EDITED });

    const run = await runPull(stage, number);

    expect(run.exitCode).toBe(0);
    const [comment, ...others] = ownComments(stage, number);
    expect(others).toEqual([]);
    expect(comment).toContain("### plansync: merging this will create 1 issue, close 1 and update 1");
    expect(comment).toContain("Add an index");
    expect(comment).toMatch(/#6 Write the parser/);
    expect(comment).toMatch(/1 of 5, 20% → \*\*2 of 6\*\*, 33%/);
    expect(statuses(stage)).toEqual(["success: 2 of 6 tasks, 33%"]);
    expect(run.summary).toContain("merging this will create 1 issue, close 1 and update 1");
    expect(run.outputs).toMatchObject({ created: "1", closed: "1", changed: "false", done: "2", total: "6" });
  });

  it("writes nothing but the comment and the status", async () => {
    const number = openPull(stage, { [PATH]: EDITED });
    const mark = stage.sandbox.log.mark();

    await runPull(stage, number);

    const head = stage.repo.ref("feature") ?? "";
    expect(writesSince(stage, mark)).toEqual([
      `POST /repos/ada/harbor/issues/${number}/comments `,
      `POST /repos/ada/harbor/statuses/${head} `,
    ]);
    expect(stage.sandbox.log.since(mark).length).toBeLessThanOrEqual(11);
  });

  it("repeats nothing: running again writes nothing", async () => {
    const number = openPull(stage, { [PATH]: EDITED });
    await runPull(stage, number);
    const mark = stage.sandbox.log.mark();

    await runPull(stage, number, { action: "synchronize" });

    expect(writesSince(stage, mark)).toEqual([]);
  });
});

describe("a pull request that is pushed to again", () => {
  it("has its comment edited in place", async () => {
    const number = openPull(stage, { [PATH]: EDITED });
    await runPull(stage, number);
    stage.repo.push({ [PATH]: EDITED.replace("Add an index", "Add two indexes") }, { branch: "feature" });

    await runPull(stage, number, { action: "synchronize" });

    expect(ownComments(stage, number).length).toBe(1);
    expect(ownComments(stage, number)[0]).toContain("Add two indexes");
  });

  it("is told when nothing is left to say", async () => {
    const number = openPull(stage, { [PATH]: EDITED });
    await runPull(stage, number);
    stage.repo.push({ [PATH]: PLAN }, { branch: "feature" });

    const run = await runPull(stage, number, { action: "synchronize" });

    expect(run.exitCode).toBe(0);
    expect(ownComments(stage, number)).toEqual([
      "<!-- plansync preview -->\n\nMerging this no longer changes an issue or a plan.",
    ]);
  });

  it("finds its comment after 120 others, and is not misled by an outsider's comment with our marker", async () => {
    const number = openPull(stage, { [PATH]: EDITED });
    stage.sandbox.addUser("eve");
    const fake = stage.repo.comment(number, "<!-- plansync preview -->\nAll is well.", "eve");
    for (let index = 0; index < 120; index += 1) stage.repo.comment(number, `Comment ${index}`, "ada");
    await runPull(stage, number);
    stage.repo.push({ [PATH]: EDITED.replace("Add an index", "Add two indexes") }, { branch: "feature" });

    await runPull(stage, number, { action: "synchronize" });

    expect(ownComments(stage, number).length).toBe(1);
    expect(ownComments(stage, number)[0]).toContain("Add two indexes");
    expect(fake.body).toBe("<!-- plansync preview -->\nAll is well.");
  });

  it("keeps the lowest of two comments of ours", async () => {
    const number = openPull(stage, { [PATH]: EDITED });
    await runPull(stage, number);
    stage.repo.comment(number, "<!-- plansync preview -->\nanother run's", "github-actions[bot]");

    await runPull(stage, number, { action: "synchronize" });

    expect(ownComments(stage, number).length).toBe(1);
    expect(ownComments(stage, number)[0]).toContain("merging this will");
  });
});

describe("a pull request that changes no plan", () => {
  it("gets no comment, only the status that a required check waits for", async () => {
    const number = openPull(stage, { "README.md": "# The harbor\n" });

    const run = await runPull(stage, number);

    expect(run.exitCode).toBe(0);
    expect(ownComments(stage, number)).toEqual([]);
    expect(statuses(stage)).toEqual(["success: 1 of 5 tasks, 20%"]);
  });

  it("shows the progress that closing plan issues brings", async () => {
    const step = stage.numberOf("Step 2: Build it");
    const number = openPull(stage, { "README.md": "# The harbor\n" }, { body: `Closes #${step}` });

    await runPull(stage, number);

    const [comment = ""] = ownComments(stage, number);
    expect(comment).toContain("merging this completes 1 item");
    expect(comment).toMatch(/1 of 5, 20% → \*\*3 of 5\*\*, 60%/);
    expect(comment).toContain(`- #${step} Step 2: Build it`);
  });

  it("is nothing to us when it goes into another branch", async () => {
    stage.repo.push({ "CHANGES.md": "x\n" }, { branch: "release" });
    const number = openPull(stage, { [PATH]: EDITED }, { base: "release" });
    const mark = stage.sandbox.log.mark();

    const run = await runPull(stage, number);

    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain(`Plans are read from main; #${number} targets release.`);
    expect(writesSince(stage, mark)).toEqual([]);
  });

  it("costs no request when an input names another branch", async () => {
    stage.repo.push({ "CHANGES.md": "x\n" }, { branch: "release" });
    const number = openPull(stage, { [PATH]: EDITED }, { base: "release" });
    const mark = stage.sandbox.log.mark();

    await runPull(stage, number, { inputs: { branch: "main" } });

    expect(stage.sandbox.log.since(mark)).toEqual([]);
  });
});

describe("a pull request whose branch is behind", () => {
  it("does not claim to take ticks back that came since", async () => {
    const number = openPull(stage, {
      [PATH]: PLAN.replace("Write the tests", "Write the tests\n- [ ] Write the docs"),
    });
    stage.repo.closeIssue(stage.numberOf("Create the schema"), { by: "ada" });
    await stage.prepare();
    expect(stage.repo.readFile(PATH)).toContain("- [x] Create the schema");

    await runPull(stage, number);

    const [comment = ""] = ownComments(stage, number);
    expect(comment).toContain("### plansync: merging this will create 1 issue and update 1");
    expect(comment).toMatch(/\*\*2 of 6\*\*/);
    expect(comment).not.toContain("Reopen");
  });

  it("shows what it has and says so where both sides changed the same line", async () => {
    const number = openPull(stage, { [PATH]: PLAN.replace("[ ] Create the schema", "[ ] Create the new schema") });
    stage.repo.push({ [PATH]: PLAN.replace("[ ] Create the schema", "[ ] Create the old schema") });
    await stage.prepare();

    const run = await runPull(stage, number, { name: "pull_request_target" });

    expect(run.exitCode).toBe(0);
    const [comment = ""] = ownComments(stage, number);
    expect(comment).toContain(
      `${PATH} was also changed on main in the same place: it is shown as in this pull request.`,
    );
    expect(comment).toContain("Create the new schema");
  });
});

describe("a pull request that deletes a plan", () => {
  it("is told that its issues stay", async () => {
    const number = openPull(stage, {}, { delete: [PATH] });

    const run = await runPull(stage, number);

    expect(run.exitCode).toBe(0);
    const [comment = ""] = ownComments(stage, number);
    expect(comment.replaceAll("\u200b", "")).toContain(
      "**Left over.** Its file is gone; its 7 issues (7 open: #1, #2, #3, #4, #5, #6, #7) are left as they are. Restore the file, or end it: `plansync leave --plan docs/plans/harbor.md --close` closes them, `--keep` in its place lets them stay open.",
    );
  });
});

describe("a pull request with problems in its plan", () => {
  const BROKEN = `${PLAN}\n<<<<<<< ours\n- [ ] one\n=======\n- [ ] two\n>>>>>>> theirs\n`;

  it("fails the status, shows them at their place, and leaves the job green", async () => {
    const number = openPull(stage, { [PATH]: BROKEN });

    const run = await runPull(stage, number);

    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch(new RegExp(`^::error .*file=${PATH},line=18`, "m"));
    expect(statuses(stage)[0]).toMatch(/^failure: 1 problem in plans/);
    expect(ownComments(stage, number)[0]).toContain("Not read");
  });

  it("passes where nothing is to fail", async () => {
    const number = openPull(stage, { [PATH]: BROKEN, ".github/plansync.yml": "fail-on: never\n" });

    await runPull(stage, number);

    expect(statuses(stage)[0]).toMatch(/^success:/);
  });
});

describe("a token that may only read", () => {
  it("puts the preview of a fork's pull request into the job summary, with one notice", async () => {
    const fork = stage.sandbox.createRepository({ owner: "eve", name: "harbor", fork: "ada/harbor" });
    fork.push({ [PATH]: EDITED }, { branch: "feature" });
    const { number } = stage.repo.openPull({ title: "From outside", head: "eve:feature", by: "eve" });

    const run = await runPull(stage, number, { token: readOnlyToken(stage), sender: "eve" });

    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain("merging this will create 1 issue, close 1 and update 1");
    expect(run.stdout.match(/^::(notice|warning|error)/gm)).toEqual(["::notice"]);
    expect(run.stdout).toContain("The token of this pull request may only read: the preview is in the job summary.");
    expect(ownComments(stage, number)).toEqual([]);
  });

  it("is the same for Dependabot's", async () => {
    const number = openPull(stage, { [PATH]: EDITED });

    const run = await runPull(stage, number, { token: readOnlyToken(stage), sender: "dependabot[bot]" });

    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain("merging this will create 1 issue, close 1 and update 1");
    expect(run.stdout.match(/^::(notice|warning|error)/gm)).toEqual(["::notice"]);
  });

  it("comments on a fork's pull request with pull_request_target, without a checkout", async () => {
    const fork = stage.sandbox.createRepository({ owner: "eve", name: "harbor", fork: "ada/harbor" });
    fork.push({ [PATH]: EDITED }, { branch: "feature" });
    const { number } = stage.repo.openPull({ title: "From outside", head: "eve:feature", by: "eve" });

    const run = await runPull(stage, number, {
      name: "pull_request_target",
      sender: "eve",
      inputs: { mode: "preview" },
    });

    expect(run.exitCode).toBe(0);
    expect(ownComments(stage, number)[0]).toContain("merging this will create 1 issue, close 1 and update 1");
  });

  it("is an error that names the permission where the pull request is one's own", async () => {
    const number = openPull(stage, { [PATH]: EDITED });

    const run = await runPull(stage, number, { token: readOnlyToken(stage) });

    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(
      `::error::GitHub refused to comment on #${number} in ada/harbor: Resource not accessible by integration%0AThe token needs the permission "issues: write". In the workflow file:%0Apermissions:%0A  issues: write`,
    );
    expect(run.summary).toContain("merging this will create 1 issue, close 1 and update 1");
  });
});

describe("a closed pull request", () => {
  it("costs no request", async () => {
    const number = openPull(stage, { [PATH]: EDITED });
    stage.repo.closePull(number);
    const mark = stage.sandbox.log.mark();

    const run = await runPull(stage, number, { action: "closed" });

    expect(run.exitCode).toBe(0);
    expect(stage.sandbox.log.since(mark)).toEqual([]);
  });

  it("leaves the work to the push that merging is", async () => {
    const number = openPull(stage, { [PATH]: EDITED });
    stage.repo.mergePull(number);

    await runPull(stage, number, { action: "closed" });
    expect(stage.titles()).not.toContain("Add an index");
    await stage.run();

    expect(stage.titles()).toContain("Add an index");
    expect(stage.repo.issue(stage.numberOf("Write the parser")).state).toBe("closed");
  });
});

describe("a pull request that brings the first plan", () => {
  it("says what it will create, and that nothing is left when the plan is taken out again", async () => {
    await stage.sandbox.close();
    stage = await startActionStage({ "README.md": "# Harbor\n" }, { form: "built" });
    const number = openPull(stage, { [PATH]: PLAN });

    await runPull(stage, number);
    expect(ownComments(stage, number)[0]).toContain("merging this will create 7 issues");
    stage.repo.push({}, { branch: "feature", delete: [PATH] });
    stage.repo.push({ "README.md": "# The harbor\n" }, { branch: "feature" });
    const run = await runPull(stage, number, { action: "synchronize" });

    expect(run.exitCode).toBe(0);
    expect(ownComments(stage, number)[0]).toContain("Merging this no longer changes an issue or a plan.");
  });
});
