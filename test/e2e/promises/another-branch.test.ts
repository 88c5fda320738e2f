import { describe, expect, it } from "@jest/globals";
import type { RepositoryHandle } from "github-sandbox";
import type { ActionRun, ActionStage } from "../round-trip/action-stage.ts";
import {
  close,
  describeIssue,
  issuesOf,
  numberOf,
  REPO,
  runScheduled,
  start,
  stateOf,
  syncAtOnce,
  writesOfAnotherRun,
} from "./action-story.ts";

const PATH = "docs/plans/plan.md";
const CONFIG = ".github/plansync.yml";
const PLAN = `# Harbor Plan

### Step 1: Dredge it

- [ ] Measure the depth
- [ ] Hire the dredger
- [ ] Dredge the basin

### Step 2: Build it

- [ ] Pour the quay
`;

/** What the branch says from whose tip `develop` was taken before anything was done. */
async function startTwoBranches(old = PLAN): Promise<ActionStage> {
  const stage = await start({ [PATH]: PLAN });
  stage.repo.push({ [PATH]: old, "NOTES.md": "Notes\n" }, { branch: "develop" });
  close(stage, "Measure the depth", "Hire the dredger");
  await syncAtOnce(stage);
  expect(stage.repo.readFile(PATH)).toBe(PLAN.replace("[ ] Measure", "[x] Measure").replace("[ ] Hire", "[x] Hire"));
  return stage;
}

const DEVELOP = { inputs: { branch: "develop" } };

/** The issues as people see them; the progress that is shown above others may follow what the branch says. */
function seenIssues(stage: ActionStage): readonly string[] {
  return stage.repo
    .issues()
    .map((issue) => describeIssue(issue.children.length === 0 ? issue : { ...issue, body: "" }));
}

/** Number and state of these issues. */
function statesOf(stage: ActionStage, numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => `${number} ${stateOf(stage, number)}`);
}

describe("a change of the branch that plans are read from", () => {
  it.each<[string, (stage: ActionStage) => Parameters<typeof runScheduled>[1]]>([
    ["by the input", () => DEVELOP],
    [
      "by the configuration",
      (stage) => {
        stage.repo.push({ [CONFIG]: "branch: develop\n" });
        stage.repo.push({ [CONFIG]: "branch: develop\n" }, { branch: "develop" });
        return {};
      },
    ],
    [
      "by the repository's default branch",
      (stage) => {
        stage.repo.repository.defaultBranch = "develop";
        return {};
      },
    ],
  ])("%s, to one from before the ticks: no issue changes and nothing is ticked", async (_, change) => {
    const stage = await startTwoBranches();
    const before = seenIssues(stage);
    const main = stage.repo.readFile(PATH, "main");
    const run = change(stage);

    await runScheduled(stage, run);

    expect(seenIssues(stage)).toEqual(before);
    expect(stage.repo.readFile(PATH, "develop")).toBe(PLAN);
    expect(stage.repo.readFile(PATH, "main")).toBe(main);
    expect(await writesOfAnotherRun(stage, run ?? {})).toEqual([]);
    expect(stage.repo.readFile(PATH, "develop")).toBe(PLAN);
  });

  it("lets the plan continue there: what is closed from now on is ticked there", async () => {
    const stage = await startTwoBranches();
    await runScheduled(stage, DEVELOP);
    const main = stage.repo.readFile(PATH, "main");

    close(stage, "Pour the quay");
    await runScheduled(stage, DEVELOP);

    expect(stage.repo.readFile(PATH, "develop")).toBe(PLAN.replace("[ ] Pour", "[x] Pour"));
    expect(stage.repo.readFile(PATH, "main")).toBe(main);
  });

  it("and back changes nothing either", async () => {
    const stage = await startTwoBranches();
    await runScheduled(stage, DEVELOP);
    const before = seenIssues(stage);
    const main = stage.repo.readFile(PATH, "main");

    await runScheduled(stage);

    expect(seenIssues(stage)).toEqual(before);
    expect(stage.repo.readFile(PATH, "main")).toBe(main);
    expect(stage.repo.readFile(PATH, "develop")).toBe(PLAN);
    expect(await writesOfAnotherRun(stage)).toEqual([]);
  });

  it.each([
    ["lacks a task", PLAN.replace("- [ ] Dredge the basin\n", ""), []],
    ["lacks a step", PLAN.slice(0, PLAN.indexOf("### Step 2")), []],
    ["has a task more", `${PLAN}- [ ] Paint the quay\n`, ["Paint the quay"]],
  ])("to one that %s: nothing is closed as removed, no issue is made twice", async (_, old, created) => {
    const stage = await startTwoBranches(old);
    const numbers = stage.repo.issues().map(({ number }) => number);
    const before = statesOf(stage, numbers);
    const titles = stage.titles();

    await runScheduled(stage, DEVELOP);

    expect(statesOf(stage, numbers)).toEqual(before);
    expect(stage.titles()).toEqual([...titles, ...created]);
    expect(stage.repo.readFile(PATH, "develop")).toBe(old);
  });

  it("to one with other boxes ticked: neither side's marks are taken from it", async () => {
    const old = PLAN.replace("[ ] Dredge", "[x] Dredge");
    const stage = await startTwoBranches(old);
    const titles = stage.titles();

    await runScheduled(stage, DEVELOP);

    expect(stage.titles()).toEqual(titles);
    expect(stage.repo.readFile(PATH, "develop")).toContain("- [x] Dredge the basin");
    for (const done of ["Measure the depth", "Hire the dredger"])
      expect(stateOf(stage, numberOf(stage, done))).toBe("completed");
  });
});

/** A run of the Action on another repository of the same sandbox. */
function runAt(stage: ActionStage, fullName: string): Promise<ActionRun> {
  const { sandbox } = stage;
  return stage.run({
    token: sandbox.token({ kind: "github-token", repo: fullName }),
    event: { name: "schedule", payload: sandbox.eventPayload("schedule", { repo: fullName }) },
    env: {
      GITHUB_REPOSITORY: sandbox.repo(fullName).fullName,
      GITHUB_REPOSITORY_ID: String(sandbox.repo(fullName).repository.id),
      GITHUB_REPOSITORY_OWNER: fullName.split("/")[0] ?? "",
    },
  });
}

async function writesAt(stage: ActionStage, fullName: string): Promise<readonly string[]> {
  const mark = stage.sandbox.log.mark();
  await runAt(stage, fullName);
  return stage.sandbox.log.writes(mark).map(({ method, path }) => `${method} ${path}`);
}

/** Another repository with all that git holds of the first, the record among it, and issues of its own. */
function mirror(stage: ActionStage): RepositoryHandle {
  const { repository } = stage.sandbox.createRepository({ owner: "ada", name: "port", fork: REPO });
  // As `git push --mirror` into a new repository makes it: no fork, and every ref is there.
  repository.isFork = false;
  for (const [ref, sha] of stage.repo.repository.git.refs) repository.git.refs.set(ref, sha);
  return stage.sandbox.repo("ada/port");
}

describe("a record that was copied to another repository", () => {
  const STRANGERS = ["A bug", "A wish", "A question", "An idea", "A complaint", "Praise", "Spam"];

  it("does not count for its issues: existing ones stay, the plan gets its own", async () => {
    const stage = await start({ [PATH]: PLAN });
    const port = mirror(stage);
    for (const title of STRANGERS) port.createIssue({ title, body: `${title}.`, by: "ada" });
    port.closeIssue(3, { by: "ada" });
    port.closeIssue(4, { by: "ada" });
    const [before, harbor] = [port.issues().map(describeIssue), issuesOf(stage)];

    await runAt(stage, "ada/port");

    expect(port.issues().slice(0, STRANGERS.length).map(describeIssue)).toEqual(before);
    expect(
      port
        .issues()
        .slice(STRANGERS.length)
        .map(({ title, state }) => `${title}: ${state}`),
    ).toEqual(stage.titles().map((title) => `${title}: open`));
    expect(port.readFile(PATH)).toBe(PLAN);
    expect(issuesOf(stage)).toEqual(harbor);
    expect(await writesAt(stage, "ada/port")).toEqual([]);
  });

  it("does not count for missing numbers, nor for pull requests", async () => {
    const stage = await start({ [PATH]: PLAN });
    const port = mirror(stage);
    port.push({ "README.md": "Port\n" }, { branch: "topic" });
    const pull = port.openPull({ title: "Read me", head: "topic", body: "Please.", by: "ada" });

    await runAt(stage, "ada/port");

    expect(pull).toMatchObject({ title: "Read me", body: "Please.", state: "open" });
    expect(port.issues().map(({ title }) => title)).toEqual(stage.titles());
    expect(await writesAt(stage, "ada/port")).toEqual([]);
  });

  it("lets both continue, each with its own issues and its own text", async () => {
    const stage = await start({ [PATH]: PLAN });
    const port = mirror(stage);
    for (const title of STRANGERS) port.createIssue({ title, by: "ada" });
    await runAt(stage, "ada/port");

    const [own] = port.issues().filter(({ title }) => title === "Measure the depth");
    port.closeIssue(own?.number ?? 0, { by: "ada" });
    close(stage, "Pour the quay");
    await runAt(stage, "ada/port");
    await runScheduled(stage);

    expect(port.readFile(PATH)).toBe(PLAN.replace("[ ] Measure", "[x] Measure"));
    expect(stage.repo.readFile(PATH)).toBe(PLAN.replace("[ ] Pour", "[x] Pour"));
  });
});

describe("a renamed repository", () => {
  it.each([
    ["renamed", { name: "dock" }, "ada/dock"],
    ["written in another case", { name: "Harbor" }, "ada/Harbor"],
    ["given to another owner", { owner: "bea" }, "bea/harbor"],
  ])("(%s) keeps its issues, and nothing is ticked or closed by it", async (_, to, fullName) => {
    const stage = await start({ [PATH]: PLAN });
    close(stage, "Measure the depth");
    await syncAtOnce(stage);
    const plan = PLAN.replace("[ ] Measure", "[x] Measure");
    const seen = () => stage.repo.issues().map(({ number, title }) => `#${number} ${title}: ${stateOf(stage, number)}`);
    const before = seen();
    stage.sandbox.addUser("bea");
    stage.repo.rename(to, "ada");

    await runAt(stage, fullName);
    await runAt(stage, fullName);

    expect(seen()).toEqual(before);
    expect(stage.repo.readFile(PATH)).toBe(plan);
    expect(await writesAt(stage, fullName)).toEqual([]);
    stage.repo.closeIssue(numberOf(stage, "Pour the quay"), {});
    await runAt(stage, fullName);
    expect(stage.repo.readFile(PATH)).toBe(plan.replace("[ ] Pour", "[x] Pour"));
  });

  it("keeps its issues even when its default branch was renamed", async () => {
    const stage = await start({ [PATH]: PLAN });
    const before = issuesOf(stage);
    stage.repo.renameDefaultBranch("trunk");

    await runScheduled(stage);

    expect(issuesOf(stage)).toEqual(before);
    close(stage, "Measure the depth");
    await runScheduled(stage);
    expect(stage.repo.readFile(PATH)).toBe(PLAN.replace("[ ] Measure", "[x] Measure"));
  });
});
