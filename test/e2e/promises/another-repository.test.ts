import { afterEach, describe, expect, it } from "@jest/globals";
import { withSnapshot } from "../../../src/sync/read/with-snapshot.ts";
import { sync } from "../../../src/sync/sync.ts";
import { planId } from "../../../src/identity/keys.ts";
import { writesSince } from "../../action/people.ts";
import { startActionStage, type ActionStage } from "../round-trip/action-stage.ts";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { openTitles, writesOfAnotherSync } from "./another-sync.ts";

const PATH = "docs/plans/plan.md";
const PLAN = `# Plan

## Step 1: all

- [ ] write the schema
- [ ] run the migration

**Success criteria**:

- [ ] it works well
`;
const LABELS = ["plansync", "plansync:task"];

describe("an issue that plansync created in another repository", () => {
  let stage: ActionStage;
  afterEach(async () => stage.sandbox.close());

  /** Two repositories with the same plan at the same path, both synced. */
  async function startTwo(): Promise<{ readonly other: ReturnType<ActionStage["sandbox"]["repo"]> }> {
    stage = await startActionStage({ [PATH]: PLAN });
    const other = stage.sandbox.createRepository({ owner: "ada", name: "lighthouse", files: { [PATH]: PLAN } });
    await stage.run();
    const token = stage.sandbox.token({ kind: "github-token", repo: "ada/lighthouse" });
    const event = { name: "push", payload: stage.sandbox.eventPayload("push", { repo: "ada/lighthouse" }) };
    const env = { GITHUB_REPOSITORY: "ada/lighthouse" };
    const ended = await stage.run({ token, event, env });
    expect(ended.exitCode).toBe(0);
    expect(other.issues().map(({ title }) => title)).toEqual(stage.titles());
    return { other };
  }

  const task = (repo: { issues(): readonly { readonly title: string; readonly number: number; body: string }[] }) => {
    const found = repo.issues().find(({ title }) => title === "write the schema");
    if (found === undefined) throw new Error("there is no such issue");
    return found;
  };

  async function expectLeftAlone(number: number, body: string): Promise<void> {
    const { report, stdout, exitCode } = await stage.run();
    expect(exitCode).toBe(0);
    for (const told of [JSON.stringify(report), stdout])
      expect(told).toContain(`#${number} is an issue of another repository`);
    expect(stage.repo.issue(number)).toMatchObject({ state: "open", body });
    const mark = stage.sandbox.log.mark();
    await stage.run();
    expect(writesSince(stage, mark)).toEqual([]);
  }

  it("is reported and left alone when it is transferred here", async () => {
    const { other } = await startTwo();
    const { number, body } = other.transferIssue(task(other).number, "ada/harbor", "ada");

    await expectLeftAlone(number, body);

    expect(openTitles(stage).filter((title) => title === "write the schema")).toHaveLength(2);
  });

  it("is reported and left alone when the token of the run creates an issue with its body and our labels", async () => {
    const { other } = await startTwo();
    const { body } = task(other);
    const { number } = stage.repo.createIssue({
      title: "write the schema",
      body,
      labels: LABELS,
      by: "github-actions[bot]",
    });

    await expectLeftAlone(number, body);
  });

  it("does not count when it arrives closed, nor when the record is lost", async () => {
    const { other } = await startTwo();
    other.closeIssue(task(other).number, { by: "ada" });
    const { number } = other.transferIssue(task(other).number, "ada/harbor", "ada");
    stage.repo.repository.git.refs.delete("refs/plansync/state");

    await stage.run();

    expect(stage.repo.readFile(PATH)).toBe(PLAN);
    expect(stage.repo.issue(number).state).toBe("closed");
    expect(openTitles(stage)).toHaveLength(4);
  });
});

describe("a plan's id", () => {
  let stage: EngineStage;
  afterEach(async () => stage.sandbox.close());

  /** A sync as the older version did it: it asked for no id of the repository, and told none. */
  async function syncAsOlder(): Promise<void> {
    const context = stage.context({ overrides: { allowMassChange: true } });
    const reader = withSnapshot(context.reader, {
      apply: (found) => ({ ...found, repository: { ...found.repository, id: 0 } }),
    });
    await sync({ ...context, reader });
  }

  it.each([
    ["a few issues", PLAN],
    [
      "more issues than a page holds",
      `# Plan\n\n${Array.from({ length: 4 }, (_, step) => `## Step ${step + 1}\n\n${Array.from({ length: 30 }, (__, at) => `- [ ] task ${step}.${at}\n`).join("")}\n`).join("")}`,
    ],
  ])("that an older version derived is kept when the record is lost: %s get no twins", async (_, text) => {
    stage = await startStage({ [PATH]: text });
    await syncAsOlder();
    const before = openTitles(stage);
    expect(stage.repo.issues()[0]?.body).toContain(`plan=${planId(PATH, () => false)} `);
    expect(stage.repo.issues()[0]?.body).not.toContain("repo=");
    stage.repo.repository.git.refs.delete("refs/plansync/state");

    const report = await stage.sync({ overrides: { allowMassChange: true } });

    expect(report.totals.created).toBe(0);
    expect(openTitles(stage)).toEqual(before);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("differs between repositories, and stays when the repository is renamed", async () => {
    stage = await startStage({ [PATH]: PLAN });
    const first = await stage.sync();
    stage.repo.rename({ name: "port" }, "ada");
    stage.repo.repository.git.refs.delete("refs/plansync/state");
    const renamed = await stage.sync();

    expect(first.plans[0]?.id).not.toBe(planId(PATH, () => false));
    expect(renamed.plans[0]?.id).toBe(first.plans[0]?.id);
    expect(renamed.totals.created).toBe(0);
  });

  it("in markers of an older version is no reason to write their bodies", async () => {
    stage = await startStage({ [PATH]: PLAN });
    await syncAsOlder();
    const bodies = stage.repo.issues().map(({ body }) => body);

    await stage.sync();

    expect(stage.repo.issues().map(({ body }) => body)).toEqual(bodies);
  });
});

describe("the name of the repository", () => {
  let stage: ActionStage;
  afterEach(async () => stage.sandbox.close());

  it.each<readonly [string, string]>([
    ["in lower case", "ada/harbor"],
    ["in upper case", "ADA/HARBOR"],
  ])("typed %s changes no text", async (_, typed) => {
    stage = await startActionStage({}, { repository: { name: "Harbor", files: { [PATH]: PLAN } } });
    const first = await stage.run({ env: { GITHUB_REPOSITORY: "ada/Harbor" } });
    expect(first.exitCode).toBe(0);
    const mark = stage.sandbox.log.mark();

    const second = await stage.run({ env: { GITHUB_REPOSITORY: typed } });
    await stage.run({ env: { GITHUB_REPOSITORY: "ada/Harbor" } });

    expect(second.exitCode).toBe(0);
    expect(second.report?.repository).toEqual({ owner: "ada", repo: "Harbor" });
    expect(writesSince(stage, mark)).toEqual([]);
    expect(stage.repo.issues()[0]?.body).toContain("/ada/Harbor/blob/HEAD/");
  });

  it("is the new one after a rename, whichever of the two is typed", async () => {
    stage = await startActionStage({ [PATH]: PLAN });
    await stage.run();
    stage.repo.rename({ name: "Port" }, "ada");
    stage.sandbox.clock.advance(5_000);
    await stage.run({ env: { GITHUB_REPOSITORY: "ada/harbor" } });
    const mark = stage.sandbox.log.mark();

    await stage.run({ env: { GITHUB_REPOSITORY: "ada/Port" } });
    await stage.run({ env: { GITHUB_REPOSITORY: "ada/harbor" } });

    expect(writesSince(stage, mark)).toEqual([]);
    expect(stage.repo.issues()[0]?.body).toContain("/ada/Port/blob/HEAD/");
  });
});
