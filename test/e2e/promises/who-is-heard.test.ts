import { afterEach, describe, expect, it } from "@jest/globals";
import { bindItem } from "../../../src/commands/bind.ts";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { writesOfAnotherSync } from "./another-sync.ts";

const PATH = "docs/plans/plan.md";
const PLAN = `# Plan

## Step 1: all

- [ ] write the schema
- [ ] run the migration
  - [ ] on staging

**Success criteria**:

- [ ] it is fast
`;

let stage: EngineStage;
afterEach(async () => stage.sandbox.close());

/** A server without GraphQL: nobody tells who edited a body, and there is no history. */
async function start(): Promise<void> {
  stage = await startStage({ [PATH]: PLAN }, { graphql: false });
  for (const login of ["mallory", "tess"]) stage.sandbox.addUser(login);
  stage.repo.setRole("tess", "triage");
  stage.repo.setRole("grace", "write");
  await stage.sync();
}

const body = (title: string) => stage.repo.issue(stage.numberOf(title)).body;
const plan = () => stage.repo.readFile(PATH) ?? "";

describe("if GitHub doesn't say who edited a body", () => {
  it("the boxes of an issue that we or somebody with write access opened count", async () => {
    await start();
    stage.repo.tickBox(stage.numberOf("Step 1: all"), "it is fast", "grace");
    const { number } = stage.repo.createIssue({ title: "run the migration", body: "Please.", by: "grace" });
    await bindItem(stage.context(), { text: "run the migration" }, number);
    await stage.sync();
    stage.repo.tickBox(number, "on staging", "grace");

    await stage.sync();

    expect(plan()).toBe(PLAN.replace("[ ] it is fast", "[x] it is fast").replace("[ ] on staging", "[x] on staging"));
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("those of the bound issue of an outsider do not, and the report says so", async () => {
    await start();
    const { number } = stage.repo.createIssue({ title: "Migrate", body: "Please.", by: "mallory" });
    await bindItem(stage.context(), { text: "run the migration" }, number);
    await stage.sync();
    stage.repo.tickBox(number, "on staging", "mallory");

    const report = await stage.sync();

    expect(plan()).toBe(PLAN);
    expect(stage.repo.issue(number).body).toContain("- [ ] on staging");
    expect(report.notices.map(({ message }) => message).join()).toContain("mallory, who has no write access, opened");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("words in a block are kept below it nevertheless", async () => {
    await start();
    const number = stage.numberOf("Step 1: all");
    stage.repo.editIssue(number, { body: body("Step 1: all").replace("<sub>", "Bob knows.\n\n<sub>") }, "grace");

    stage.repo.push({ [PATH]: PLAN.replace("it is fast", "it is fast enough") });
    await stage.sync();

    expect(body("Step 1: all")).toMatch(/end boxes=1 -->\n\nBob knows\.$/);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});

describe("a body that somebody without write access edited last", () => {
  it.each(["tess", "mallory"])("casts no vote, also where it is ours: %s", async (login) => {
    stage = await startStage({ [PATH]: PLAN });
    stage.sandbox.addUser("mallory");
    stage.repo.setRole("tess", "triage");
    await stage.sync();
    stage.repo.tickBox(stage.numberOf("Step 1: all"), "it is fast", login);

    const report = await stage.sync();

    expect(plan()).toBe(PLAN);
    expect(body("Step 1: all")).toContain("- [ ] it is fast");
    expect(report.notices.map(({ message }) => message).join()).toContain(`${login}, who has no write access, edited`);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("is checked once, and not at all in a run without changes", async () => {
    stage = await startStage({ [PATH]: PLAN });
    stage.repo.setRole("grace", "write");
    await stage.sync();
    stage.repo.tickBox(stage.numberOf("Step 1: all"), "it is fast", "grace");
    const asked = (mark: number) => stage.sandbox.log.lines(mark).filter((line) => line.includes("/permission"));
    const first = stage.sandbox.log.mark();
    await stage.sync();
    const second = stage.sandbox.log.mark();
    await stage.sync();

    expect(asked(first)).toHaveLength(1);
    expect(stage.sandbox.log.lines(second)).toHaveLength(2);
  });
});
