import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { startActionStage, type ActionStage } from "../e2e/round-trip/action-stage.ts";
import { openPull, ownComments, PATH, PLAN, readOnlyToken, runPull } from "./people.ts";

const CONFIG = ".github/plansync.yml";
const GLOB = "docs/plans/+(a|a?)+(a|a?)+(a|a?)+(a|a?)c.md";
const REMARK = "its author has no write access, so this preview uses the present configuration";

let stage: ActionStage;

beforeEach(async () => {
  stage = await startActionStage({ [PATH]: PLAN, [CONFIG]: "levels: [plan, phase, step, task]\n" }, { form: "built" });
  await stage.prepare();
});

afterEach(async () => stage.sandbox.close());

/** Opens a pull request from an outsider's fork; returns its number. */
function openFromFork(files: Readonly<Record<string, string>>, gone: string[] = []): number {
  const fork = stage.sandbox.createRepository({ owner: "eve", name: "harbor", fork: "ada/harbor" });
  fork.push(files, { branch: "feature", delete: gone });
  return stage.repo.openPull({ title: "From outside", head: "eve:feature", by: "eve" }).number;
}

describe("a fork's pull request whose configuration contains a glob that takes forever", () => {
  const files = { [CONFIG]: `plans: [docs/plans/*.md, "${GLOB}"]\n`, [`docs/plans/${"a".repeat(60)}.md`]: PLAN };

  it("is previewed with the present configuration, and says so, on pull_request_target", async () => {
    const number = openFromFork(files);

    const run = await runPull(stage, number, { name: "pull_request_target", sender: "eve" });

    expect(run.exitCode).toBe(0);
    const [comment = ""] = ownComments(stage, number);
    expect(comment).toContain(REMARK);
    expect(comment).toContain("merging this will create");
  });

  it("is previewed with the present configuration, and says so, on pull_request", async () => {
    const number = openFromFork(files);

    const run = await runPull(stage, number, { token: readOnlyToken(stage), sender: "eve" });

    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain(REMARK);
  });
});

describe("a configuration that somebody without write access changes", () => {
  it.each<[how: string, files: Readonly<Record<string, string>>, gone: string[]]>([
    ["is not read", { [CONFIG]: "levels: [phase]\nunknown: true\n" }, []],
    ["is not gone", { "README.md": "# Harbor\n" }, [CONFIG]],
    ["is not moved away", { "docs/plansync.yml": "levels: [plan, phase, step, task]\n" }, [CONFIG]],
  ])("%s", async (_, files, gone) => {
    const number = openFromFork(files, gone);

    const run = await runPull(stage, number, { name: "pull_request_target", sender: "eve" });

    expect(run.exitCode).toBe(0);
    expect(ownComments(stage, number)[0]).toContain(REMARK);
  });

  it("counts where its author has write access, also from a fork", async () => {
    const more = PLAN.replace("Seed the data", "Seed the data\n- [ ] Add an index");
    stage.sandbox.addUser("bea", { permissionByRepo: { "ada/harbor": "write" } });
    const fork = stage.sandbox.createRepository({ owner: "bea", name: "harbor", fork: "ada/harbor" });
    fork.push({ [CONFIG]: "levels: [plan, step]\n", [PATH]: more }, { branch: "feature" });
    const { number } = stage.repo.openPull({ title: "From a friend", head: "bea:feature", by: "bea" });

    const run = await runPull(stage, number, { name: "pull_request_target", sender: "bea" });

    expect(run.exitCode).toBe(0);
    expect(ownComments(stage, number)[0]).toContain("merging this will");
    expect(ownComments(stage, number)[0]).not.toContain(REMARK);
    expect(run.outputs).toMatchObject({ created: "0" });
  });

  it("is refused with its place when somebody with write access writes such a glob", async () => {
    const number = openPull(stage, { [CONFIG]: `plans:\n  - docs/plans/*.md\n  - "${GLOB}"\n` });

    const run = await runPull(stage, number);

    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^::error .*file=\.github\/plansync\.yml,line=3/m);
    expect(run.summary).toContain("write alternatives in braces");
  });
});

describe("a fork's pull request whose plan is written to cost time", () => {
  it.each<[what: string, text: string]>([
    ["lines that may underline each other", "a\n-\n".repeat(25_000)],
    ["lines and empty list items by turns", "a\n\n-\n".repeat(20_000)],
    ["a heading with 200,000 blanks", `## Step 2: a${" ".repeat(200_000)}b\n`],
    ["brackets that never close", `- [ ] ${"[".repeat(100_000)}\n`],
    ["backticks that never close", `- [ ] ${"` `` ".repeat(20_000)}\n`],
  ])("is previewed: %s", async (_, text) => {
    const number = openFromFork({ [PATH]: `${PLAN}\n${text}\n- [ ] Do more\n` });

    const run = await runPull(stage, number, { name: "pull_request_target", sender: "eve" });

    expect(run.exitCode).toBe(0);
    expect(ownComments(stage, number)).toHaveLength(1);
  });

  it("says that lists are nested too deeply, also by indentation", async () => {
    const stairs = Array.from({ length: 150 }, (_, at) => `${"  ".repeat(at)}- a\n`).join("");
    const number = openFromFork({ [PATH]: `${PLAN}\n${stairs}` });

    const run = await runPull(stage, number, { name: "pull_request_target", sender: "eve" });

    expect(run.exitCode).toBe(0);
    expect(ownComments(stage, number)[0]).toContain("more than 100 lists and quotes stand in each other");
  });
});
