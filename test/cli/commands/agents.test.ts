import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import * as z from "zod";
import { makeFolder, runCli, startCliStage, type CliRun, type CliStage } from "../run-cli.ts";

const PLAN = `# Harbor

## Step 1: Dig

- [ ] T001 Find a spade
- [ ] T002 Dig the basin

**Verification**:

- [ ] It holds water

## Step 2: Paint

**Depends On**: Step 1

- [ ] T003 Choose a colour
`;

/** A folder with the plan that git takes for a checkout. */
function makeCheckout(branch = "main"): string {
  return makeFolder({
    "PLAN.md": PLAN,
    ".git/HEAD": `ref: refs/heads/${branch}\n`,
    ".git/objects/x": "",
    ".git/refs/x": "",
  });
}

function answerOf({ stdout }: CliRun): unknown {
  return JSON.parse(stdout) as unknown;
}

/** The session that a claim was given. */
function sessionOf(claimed: unknown): string {
  return z.object({ session: z.string() }).parse(claimed).session;
}

describe("without a token, in a checkout", () => {
  it("shows what the file says", async () => {
    const shown = answerOf(await runCli(["show", "T002", "--json"], { cwd: makeCheckout() }));

    expect(shown).toMatchObject({
      item: { title: "T002 Dig the basin", path: "PLAN.md", line: 6 },
      state: "open",
      holder: null,
      text: "- [ ] T002 Dig the basin",
    });
  });

  it("ticks one character, by id, by place, and a check with it", async () => {
    const cwd = makeCheckout();

    const first = answerOf(await runCli(["done", "T001", "--json"], { cwd }));
    const second = answerOf(await runCli(["done", "PLAN.md:3", "--check", "It holds water", "--json"], { cwd }));
    const again = answerOf(await runCli(["done", "T001", "--json"], { cwd }));

    expect(first).toMatchObject({ done: true, ticked: [5], already: false, closes: null });
    expect(second).toMatchObject({ done: true, ticked: [6, 10] });
    expect(again).toMatchObject({ done: true, ticked: [], already: true });
    expect(readFileSync(join(cwd, "PLAN.md"), "utf8")).toBe(
      PLAN.replace("[ ] T001", "[x] T001").replace("[ ] T002", "[x] T002").replace("[ ] It holds", "[x] It holds"),
    );
  });

  it.each([
    ["claim", 3, "permission"],
    ["release", 3, "permission"],
  ])("refuses to %s, and says on standard output what is missing", async (verb, exitCode, code) => {
    const run = await runCli([verb, "--json"], { cwd: makeCheckout() });

    expect(run).toMatchObject({ exitCode, stderr: "" });
    expect(answerOf(run)).toMatchObject({ error: { code, hint: expect.stringContaining("GITHUB_TOKEN") } });
  });

  it("lists the candidates of an ambiguous name, and exits with 2", async () => {
    const cwd = makeFolder({
      "PLAN.md": "# Plan\n\n- [ ] Paint\n- [ ] Paint\n",
      ".git/HEAD": "ref: refs/heads/main\n",
    });

    const run = await runCli(["done", "Paint", "--json"], { cwd });

    expect(run.exitCode).toBe(2);
    expect(answerOf(run)).toMatchObject({
      error: { message: expect.stringContaining("PLAN.md:3 (Paint), PLAN.md:4 (Paint)") },
    });
  });
});

describe("with a token", () => {
  let stage: CliStage;
  afterEach(() => stage.sandbox.close());

  async function start(): Promise<void> {
    stage = await startCliStage({ "PLAN.md": PLAN });
    await stage.sync();
  }

  it("claims, keeps the session for the checkout, and finishes on GitHub", async () => {
    await start();
    const cwd = makeCheckout();
    const number = stage.numberOf("Step 1: Dig");

    const claimed = answerOf(await stage.run(["claim", "--json", "--holder", "claude@laptop-3"], { cwd }));
    const again = answerOf(await stage.run(["claim", "--json"], { cwd }));
    const done = await stage.run(["done", `${number}`, "--close", "--evidence", "0a1b2c3", "--json"], { cwd });

    expect(claimed).toMatchObject({
      item: { number, title: "Step 1: Dig", path: "PLAN.md", line: 3 },
      holder: "claude@laptop-3",
      until: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+Z$/),
    });
    expect(again).toMatchObject({ session: sessionOf(claimed), renewed: true, item: { number } });
    expect(done.exitCode).toBe(0);
    expect(stage.repo.issue(number)).toMatchObject({ state: "closed", stateReason: "completed" });
    expect(readFileSync(join(cwd, ".git/plansync/session"), "utf8")).toBe(`${sessionOf(claimed)}\n`);
  });

  it("keeps no session outside a checkout: it is passed on by flag or environment", async () => {
    await start();
    const cwd = makeFolder();
    const claimed = answerOf(await stage.run(["claim", "--json"], { cwd }));
    const env = { PLANSYNC_SESSION: sessionOf(claimed), PLANSYNC_HOLDER: "rae" };

    const renewed = answerOf(await stage.run(["claim", "--json"], { cwd, env }));
    const released = await stage.run(["release", "--json", "--session", sessionOf(claimed)], { cwd });

    expect(renewed).toMatchObject({ session: sessionOf(claimed), holder: "rae", renewed: true });
    expect(released.exitCode).toBe(0);
    expect(existsSync(join(cwd, ".git"))).toBe(false);
  });

  it("exits with 1 where the work is somebody else's or nothing is free, and says when to ask again", async () => {
    await start();
    const number = stage.numberOf("Step 1: Dig");
    await stage.run(["claim", `${number}`]);

    const taken = await stage.run(["claim", `#${number}`, "--json"]);
    const nothing = await stage.run(["claim", "--json"]);
    const next = answerOf(await stage.run(["next", "--json"]));

    expect([taken.exitCode, nothing.exitCode]).toEqual([1, 1]);
    expect(answerOf(taken)).toMatchObject({
      refused: "claimed",
      reason: expect.any(String),
      retryAfter: expect.any(Number),
    });
    expect(answerOf(nothing)).toMatchObject({ refused: "nothing-free", retryAfter: expect.any(Number) });
    expect(next).toMatchObject({ reason: "nothing is free: 1 taken, 1 waiting for other work" });
    expect(next).toMatchObject({ plans: [{ taken: [{ issue: number, why: "claim" }] }] });
  });

  it("ticks the file on a branch, and says what the pull request has to say", async () => {
    await start();
    const cwd = makeCheckout("dig");
    const number = stage.numberOf("Step 1: Dig");
    await stage.run(["claim", `${number}`], { cwd });

    const done = answerOf(await stage.run(["done", `#${number}`, "--json"], { cwd }));

    expect(done).toMatchObject({ done: true, ticked: [5, 6], closes: `Closes #${number}` });
    expect(stage.repo.issue(number).state).toBe("open");
  });

  it("ticks nothing that somebody else holds", async () => {
    await start();
    const number = stage.numberOf("Step 1: Dig");
    await stage.run(["claim", `${number}`, "--holder", "mia"]);
    const cwd = makeCheckout();

    const refused = await stage.run(["done", `#${number}`, "--json"], { cwd });
    const forced = await stage.run(["done", `#${number}`, "--force", "--json"], { cwd });

    expect([refused.exitCode, forced.exitCode]).toEqual([1, 0]);
    expect(answerOf(refused)).toMatchObject({ reason: expect.stringContaining("is claimed by mia") });
  });

  it.each([
    ["a name with other characters", ["claim", "--holder", "Zoë <z@x>"], "can't be the name of a holder"],
    ["a session that can be guessed", ["claim", "--session", "12"], "is no session"],
    ["a note without words", ["note", "1", " "], "The note says nothing"],
    ["an issue that does not exist", ["release", "999"], "There is no issue #999"],
  ])("refuses %s as a mistake of the caller", async (_, args, message) => {
    await start();

    const run = await stage.run([...args, "--json"]);

    expect(run.exitCode).toBe(2);
    expect(answerOf(run)).toMatchObject({ error: { message: expect.stringContaining(message) } });
  });
});
