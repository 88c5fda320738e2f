import { afterEach, describe, expect, it } from "@jest/globals";
import { PATH } from "../faults/stories.ts";
import { writesOfAnotherSync } from "../promises/another-sync.ts";
import { startStage, type EngineStage } from "../round-trip/engine.ts";
import { addSubIssue } from "./takes.ts";

const STATE = "refs/plansync/state";
const TEXT = `# Harbor Plan

## Step 1: Set up

- [ ] Create the schema #backend @ada
- [ ] Seed the data #backend @ada
- [ ] Check the data #backend @ada

## Step 2: Build it

- [ ] Write the parser @ada
- [ ] Write the tests @ada
- [/] Write the docs @ada
`;

let stage: EngineStage;
afterEach(async () => stage.sandbox.close());

const plan = () => stage.repo.readFile(PATH) ?? "";
const labelsOf = (number: number) => [...stage.repo.issue(number).labels].map(({ name }) => name);

/** Writes the record as the version wrote it that took nothing from GitHub but whether work is done. */
async function writeOldRecord(): Promise<void> {
  const [path, ...more] = stage.repo.listFiles(STATE).filter((file) => file.startsWith("plans/"));
  if (path === undefined || more.length > 0) throw new Error("there is not exactly one record");
  const { pending, takes, formerly, strangers, offers, proposals, ...kept } = JSON.parse(
    stage.repo.readFile(path, STATE) ?? "",
  ) as Record<string, unknown>;
  expect([pending, takes, formerly, strangers, offers, proposals]).toEqual([[], true, {}, [], {}, {}]);
  const text = JSON.stringify({ ...kept, format: 2, next: null, except: {}, proposed: null });
  const commit = stage.repo.ref(STATE) ?? null;
  await stage.context().writer.writeState(commit, new Map([[path, text]]), "Record the state of the plans");
}

/** A plan that an older version followed, and everything that people did meanwhile. */
async function startBefore(): Promise<Readonly<Record<string, number>>> {
  stage = await startStage({ [PATH]: TEXT });
  await stage.sync();
  await writeOldRecord();
  stage.sandbox.clock.advance(2000);
  const numbers = Object.fromEntries(stage.repo.issues().map(({ title, number }) => [title, number]));
  stage.repo.editIssue(numbers["Write the parser"] ?? 0, { title: "Write the lexer" }, "ada");
  addSubIssue(stage, "Handle BOM", "Step 2: Build it");
  stage.repo.setParent(numbers["Seed the data"] ?? 0, numbers["Step 2: Build it"] ?? 0, "ada");
  stage.repo.moveAfter(numbers["Write the parser"] ?? 0, numbers["Write the tests"] ?? 0);
  stage.repo.setLabels(numbers["Create the schema"] ?? 0, ["plansync", "plansync:task"], "ada");
  stage.repo.setAssignees(numbers["Create the schema"] ?? 0, [], "ada");
  stage.repo.setLabels(numbers["Write the docs"] ?? 0, ["plansync", "plansync:task"], "ada");
  stage.sandbox.clock.advance(2000);
  return { ...numbers, "Handle BOM": stage.numberOf("Handle BOM") };
}

function look() {
  return stage.repo.issues().map((issue) => ({
    title: issue.title,
    labels: labelsOf(issue.number).sort(),
    assignees: issue.assignees.map(({ login }) => login),
    children: issue.children.map(({ number }) => number),
  }));
}

describe("the first sync after an upgrade", () => {
  it("takes nothing that was there before, and puts nothing back", async () => {
    await startBefore();
    const before = look();
    const report = await stage.sync();

    expect(plan()).toBe(TEXT);
    expect(look()).toEqual(before);
    expect(report.totals.taken).toBe(0);
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });

  it("is followed by syncs that take what changes from then on, and nothing else", async () => {
    const numbers = await startBefore();
    await stage.sync();
    const of = (title: string) => numbers[title] ?? 0;
    stage.sandbox.clock.advance(2000);

    stage.repo.editIssue(of("Write the parser"), { title: "Write the fast lexer" }, "ada");
    await stage.sync();
    expect(plan()).toBe(TEXT.replace("Write the parser", "Write the fast parser"));
    expect(await writesOfAnotherSync(stage)).toEqual([]);

    addSubIssue(stage, "Handle CRLF", "Step 1: Set up");
    await stage.sync();
    expect(plan()).toContain("- [ ] Handle CRLF");
    expect(plan()).not.toContain("Handle BOM");
    expect(await writesOfAnotherSync(stage)).toEqual([]);

    stage.repo.setParent(of("Write the tests"), of("Step 1: Set up"), "ada");
    await stage.sync();
    expect(plan().indexOf("Write the tests")).toBeLessThan(plan().indexOf("## Step 2"));
    expect(plan().indexOf("Seed the data")).toBeLessThan(plan().indexOf("## Step 2"));
    expect(await writesOfAnotherSync(stage)).toEqual([]);

    stage.repo.setLabels(of("Check the data"), ["plansync", "plansync:task"], "ada");
    stage.repo.setLabels(of("Write the docs"), [...labelsOf(of("Write the docs")), "in progress"], "ada");
    await stage.sync();
    expect(plan()).toContain("- [ ] Check the data @ada\n");
    expect(plan()).toContain("- [ ] Create the schema #backend @ada\n");
    expect(plan()).toContain("- [/] Write the docs @ada\n");
    expect(await writesOfAnotherSync(stage)).toEqual([]);

    stage.repo.push({ [PATH]: plan().replace("Create the schema #backend @ada", "Create the schema @ada") });
    await stage.sync();
    expect(plan()).toContain("- [ ] Create the schema @ada\n");
    expect(await writesOfAnotherSync(stage)).toEqual([]);
  });
});
