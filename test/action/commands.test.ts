import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { startActionStage, type ActionStage } from "../e2e/round-trip/action-stage.ts";
import { openPull, ownComments, PATH, PLAN, runComment, statuses, writesSince } from "./people.ts";

let stage: ActionStage;

beforeEach(async () => {
  stage = await startActionStage({ [PATH]: PLAN, ".github/plansync.yml": "threshold:\n  create: 8\n" });
  stage.sandbox.addUser("eve");
  stage.sandbox.addUser("bob", { permissionByRepo: { "ada/harbor": "write" } });
  stage.sandbox.addUser("tom", { permissionByRepo: { "ada/harbor": "triage" } });
  await stage.run();
});

afterEach(async () => stage.sandbox.close());

const answer = (number: number): string => ownComments(stage, number).at(-1) ?? "";

/** A plan that creates more than the guard lets through here. */
const MANY = `# Big Plan\n\n${Array.from({ length: 9 }, (_, index) => `- [ ] Task number ${index}`).join("\n")}\n`;

describe("/plansync sync", () => {
  it("looks again, acts, and answers with one reaction and one comment", async () => {
    const task = stage.numberOf("Create the schema");
    stage.repo.closeIssue(task, { by: "ada" });

    const run = await runComment(stage, task, "/plansync sync", { by: "bob" });

    expect(run.exitCode).toBe(0);
    expect(run.reactions).toEqual(["eyes"]);
    expect(stage.repo.readFile(PATH)).toContain("- [x] Create the schema");
    expect(ownComments(stage, task).length).toBe(1);
    expect(answer(task)).toContain("Synced: ");
    expect(answer(task)).toContain("ticked 1");
    expect(run.outputs).toMatchObject({ ticked: "1", changed: "true" });
  });
});

describe("/plansync preview", () => {
  it("says on an issue what a sync would do and does nothing", async () => {
    stage.repo.closeIssue(stage.numberOf("Create the schema"), { by: "ada" });
    const before = stage.repo.readFile(PATH);

    const run = await runComment(stage, 1, "/plansync preview");

    expect(run.reactions).toEqual(["eyes"]);
    expect(answer(1)).toContain("A sync will update ");
    expect(answer(1)).toContain("tick 1");
    expect(stage.repo.readFile(PATH)).toBe(before);
  });

  it("brings the preview of a pull request up to date", async () => {
    const number = openPull(stage, { [PATH]: PLAN.replace("Seed the data", "Seed the data\n- [ ] Add an index") });

    await runComment(stage, number, "/plansync preview");

    const [preview, reply, ...others] = ownComments(stage, number);
    expect(preview).toContain("merging this will create 1");
    expect(reply).toContain("The preview is up to date.");
    expect(others).toEqual([]);
    expect(statuses(stage)).toEqual(["success: 1 of 6 tasks, 17%"]);
  });
});

describe("/plansync status", () => {
  it("says how far the plans are", async () => {
    const run = await runComment(stage, 1, "  /plansync status\n\nThanks!");

    expect(run.reactions).toEqual(["eyes"]);
    expect(answer(1)).toContain("| 1 of 5 | 20% |");
  });
});

describe("/plansync allow", () => {
  it("lets a held plan pass, in this version only, and syncs it", async () => {
    stage.repo.push({ "docs/plans/big.md": MANY });
    await stage.run();
    expect(stage.titles()).not.toContain("Task number 7");

    const run = await runComment(stage, 1, "/plansync allow docs/plans/big.md", { by: "bob" });

    expect(run.exitCode).toBe(0);
    expect(stage.titles()).toContain("Task number 8");
    expect(answer(1)).toMatch(/Allowed: `docs\/plans\/big\.md` \(version `[0-9a-f]{10}`\)\./);
    expect(answer(1)).toContain("created 10");
  });

  it("lists what waits on the issue of a plan of which nothing is held", async () => {
    stage.repo.push({ "docs/plans/big.md": MANY });
    await stage.run();

    await runComment(stage, 1, "/plansync allow");

    expect(answer(1)).toContain("- `/plansync allow docs/plans/big.md`");
    expect(stage.titles()).not.toContain("Task number 7");
  });

  it("lets the version pass that a pull request brings, and previews it anew", async () => {
    const number = openPull(stage, { "docs/plans/big.md": MANY });

    await runComment(stage, number, "/plansync preview");
    expect(ownComments(stage, number)[0]).toContain("**On hold.**");
    await runComment(stage, number, "/plansync allow");

    expect(ownComments(stage, number)[0]).not.toContain("**On hold.**");
    expect(answer(number)).toContain("Allowed: `docs/plans/big.md`");
    stage.repo.mergePull(number);
    await stage.run();
    expect(stage.titles()).toContain("Task number 8");
  });
});

describe("/plansync bind", () => {
  it("makes another issue the issue of the item whose issue it is said on", async () => {
    const mine = stage.repo.createIssue({ title: "Parser, please", by: "ada" }).number;
    const task = stage.numberOf("Write the parser");

    const run = await runComment(stage, task, `/plansync bind #${mine}`);

    expect(run.exitCode).toBe(0);
    expect(answer(task)).toMatch(new RegExp(`#${mine} is (?:now |already )?the issue of "Write the parser"`));
    stage.repo.closeIssue(mine, { by: "ada" });
    await stage.run();
    expect(stage.repo.readFile(PATH)).toContain("- [x] Write the parser");
    expect(stage.repo.issue(mine).title).toBe("Parser, please");
  });

  it("makes the issue it is said on the issue of an item that is named", async () => {
    const mine = stage.repo.createIssue({ title: "Parser, please", by: "ada" }).number;

    await runComment(stage, mine, "/plansync bind Write the parser");

    expect(answer(mine)).toMatch(new RegExp(`#${mine} is (?:now |already )?the issue of "Write the parser"`));
  });

  it("takes number and item together, also on a pull request", async () => {
    const mine = stage.repo.createIssue({ title: "Parser, please", by: "ada" }).number;
    const number = openPull(stage, { "README.md": "# Harbor\n" });

    await runComment(stage, number, `/plansync bind #${mine} Write the parser`);

    expect(answer(number)).toMatch(new RegExp(`#${mine} is (?:now |already )?the issue of "Write the parser"`));
  });

  it.each([
    ["/plansync bind", "needs to know what to bind"],
    ["/plansync bind #999", "There is no issue #\u200b999."],
  ])("says what is wrong with %s, and fails no run: nobody is to get a mail for a typo", async (body, message) => {
    const run = await runComment(stage, stage.numberOf("Write the parser"), body);

    expect(run.exitCode).toBe(0);
    expect(run.reactions).toEqual(["eyes", "confused"]);
    expect(answer(stage.numberOf("Write the parser"))).toContain(message);
  });
});

describe("a command that is none", () => {
  it("is answered with what there is, and a guess", async () => {
    const run = await runComment(stage, 1, "/plansync stauts");

    expect(run.exitCode).toBe(0);
    expect(run.reactions).toEqual(["confused"]);
    expect(answer(1)).toContain("There is no command `stauts`. Did you mean `/plansync status`?");
    expect(answer(1)).toContain("| `/plansync bind #12` |");
  });
});

describe("a comment that asks for nothing, or must not", () => {
  it.each([
    "Let us /plansync sync",
    "> /plansync sync",
    "```\n/plansync sync\n```",
    "    /plansync sync",
    "/plansyncing",
    "Thanks!",
  ])("costs no request: %j", async (body) => {
    const mark = stage.sandbox.log.mark();

    const run = await runComment(stage, 1, body);

    expect(run.exitCode).toBe(0);
    expect(stage.sandbox.log.since(mark)).toEqual([]);
  });

  it.each(["sync", "preview", "status", "allow", "bind #1", "nonsense"])(
    "has no effect from outsiders, nor from people who may only triage: /plansync %s",
    async (verb) => {
      stage.repo.closeIssue(stage.numberOf("Create the schema"), { by: "ada" });
      const mark = stage.sandbox.log.mark();

      for (const by of ["eve", "tom"]) {
        const run = await runComment(stage, 2, `/plansync ${verb}`, { by });
        expect(run.exitCode).toBe(0);
        expect(run.reactions).toEqual([]);
      }

      expect(writesSince(stage, mark)).toEqual([]);
      expect(stage.sandbox.log.since(mark).length).toBe(2);
      expect(ownComments(stage, 2)).toEqual([]);
    },
  );

  it("costs no request when it was edited or deleted", async () => {
    const comment = stage.repo.comment(1, "/plansync sync", "ada");
    const mark = stage.sandbox.log.mark();

    for (const action of ["edited", "deleted"]) {
      const payload = stage.sandbox.eventPayload("issue_comment", {
        repo: "ada/harbor",
        action,
        commentId: comment.id,
      });
      await stage.run({ event: { name: "issue_comment", payload } });
    }

    expect(stage.sandbox.log.since(mark)).toEqual([]);
  });
});
