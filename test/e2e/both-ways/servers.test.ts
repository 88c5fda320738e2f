import { afterEach, describe, expect, it } from "@jest/globals";
import type { SandboxOptions } from "github-sandbox";
import { PATH } from "../faults/stories.ts";
import { writesOfAnotherSync } from "../promises/another-sync.ts";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { PLAN } from "../round-trip/harbor-text.ts";
import { addSubIssue } from "./takes.ts";

const TAGGED = PLAN.replace("Create the schema", "Create the schema #backend").replace("Seed the", "Seed #backend the");

let stage: EngineStage;
afterEach(async () => stage.sandbox.close());

async function start(options: SandboxOptions, text = PLAN): Promise<void> {
  stage = await startStage({ [PATH]: text }, options);
  stage.sandbox.addUser("grace", { permissionByRepo: { "ada/harbor": "write" } });
  stage.sandbox.addUser("passer-by");
  await stage.sync();
  stage.sandbox.clock.advance(2000);
}

const plan = () => stage.repo.readFile(PATH) ?? "";

const SERVERS: readonly (readonly [name: string, options: SandboxOptions])[] = [
  ["without GraphQL", { graphql: false }],
  ["without sub-issues", { subIssues: false }],
  ["without sub-issues and dependencies", { subIssues: false, dependencies: false }],
  ["without GraphQL, sub-issues and dependencies", { graphql: false, subIssues: false, dependencies: false }],
];

describe.each(SERVERS)("a server %s", (_, options) => {
  it("lets titles flow, back and forth, and word by word", async () => {
    await start(options);
    const number = stage.numberOf("Write the parser");
    for (const title of ["Write the lexer", "Write the parser", "Write a scanner"]) {
      stage.repo.editIssue(number, { title }, "grace");
      await stage.sync();
      expect(plan()).toBe(PLAN.replace("Write the parser", title));
      expect(await writesOfAnotherSync(stage)).toEqual([]);
    }
    stage.repo.editIssue(number, { title: "Write a reader" }, "grace");
    stage.repo.push({ [PATH]: plan().replace("Write a scanner", "Build a scanner") });
    await stage.sync();
    expect(plan()).toContain("- [ ] Build a reader\n");
    expect(stage.repo.issue(number).title).toBe("Build a reader");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("lets labels flow", async () => {
    await start(options, TAGGED);
    stage.repo.setLabels(stage.numberOf("Create the schema"), ["plansync", "plansync:task"], "grace");
    await stage.sync();
    expect(plan()).toBe(TAGGED.replace("Create the schema #backend", "Create the schema"));
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});

describe("a server without GraphQL", () => {
  const REST: SandboxOptions = { graphql: false };

  it("lets lines flow where only writers could have written their title", async () => {
    await start(REST);
    addSubIssue(stage, "Handle BOM", "Step 2: Build it", "grace");
    addSubIssue(stage, "Buy my course", "Step 2: Build it", "passer-by", "grace");
    const report = await stage.sync();

    expect(plan()).toBe(PLAN.replace("- [ ] Write the docs\n", "- [ ] Write the docs\n- [ ] Handle BOM\n"));
    expect([report.totals.taken, report.totals.proposed]).toEqual([1, 1]);
    expect(stage.titles().filter((title) => title === "Handle BOM")).toHaveLength(1);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("lets places and order flow", async () => {
    await start(REST);
    stage.repo.setParent(stage.numberOf("Seed the data"), stage.numberOf("Step 2: Build it"), "grace");
    stage.repo.moveAfter(stage.numberOf("Write the docs"), stage.numberOf("Write the parser"));
    await stage.sync();
    await stage.sync();

    expect(plan()).toContain(
      "- [ ] Write the parser\n- [ ] Write the docs\n- [ ] Write the tests\n- [ ] Seed the data\n",
    );
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("proposes what somebody renames an outsider's issue to, which is nobody's word for sure", async () => {
    await start(REST);
    const number = addSubIssue(stage, "Handle BOM", "Step 2: Build it", "passer-by", "grace");
    stage.repo.push({ [PATH]: plan().replace("- [ ] Write the docs\n", "- [ ] Write the docs\n- [ ] Handle BOM\n") });
    await stage.sync();
    const text = plan();
    stage.sandbox.clock.advance(2000);
    stage.repo.editIssue(number, { title: "Handle the BOM" }, "grace");
    const report = await stage.sync();

    expect(report.totals.proposed).toBe(1);
    expect(plan()).toBe(text);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});

describe.each(SERVERS.filter(([, { subIssues }]) => subIssues === false))("a server %s", (_, options) => {
  it("says with new issues that nothing hangs together there, and loses no line", async () => {
    await start(options);
    stage.repo.createIssue({ title: "Handle BOM", by: "grace" });
    const text = PLAN.replace("- [ ] Write the docs\n", "- [ ] Write the docs\n- [ ] Write the guide\n");
    stage.repo.push({ [PATH]: text });

    const [first, second] = [await stage.sync(), await stage.sync()];

    const notices = [first, second].map((report) => report.notices.filter(({ message }) => /sub-issues/.test(message)));
    expect(notices).toEqual([[expect.objectContaining({ level: "info" })], []]);
    expect(plan()).toBe(text);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});
