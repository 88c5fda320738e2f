import { describe, expect, it } from "@jest/globals";
import type { StandingPull } from "../../../src/ports/repository-reader.ts";
import { BaseReader } from "../../../src/sync/read/base-reader.ts";
import { readPlanFile } from "../../../src/sync/read/plan-files.ts";
import type { PlanRecord } from "../../../src/record/record.ts";
import type { MemoryRepository } from "../../support/memory-repository.ts";
import { read, recordIn, syncedRepository } from "../../support/memory-stages.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [ ] two\n";
const TICKED = PLAN.replace("[ ] one", "[x] one");
const EDITED = `${PLAN}- [ ] three\n`;

async function readerOf(repo: MemoryRepository, config = "") {
  const repository = await read(repo);
  const { settings } = repository;
  const reader = new BaseReader(repo.reader, repository.look, {
    ...settings,
    ...(config !== "" && { fingerprint: config }),
  });
  const fileOf = (text: string) => readPlanFile("PLAN.md", repo.blob(text), new TextEncoder().encode(text), settings);
  return { reader, fileOf };
}

describe("the base", () => {
  it("is the text that was reconciled, whatever is on the branch by now", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.push({ "PLAN.md": EDITED });
    const { reader, fileOf } = await readerOf(repo);

    expect((await reader.textOf(recordIn(repo), fileOf(EDITED)))?.text).toBe(PLAN);
  });

  it("is the text that was about to be committed, as soon as the branch has it", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const record: PlanRecord = { ...recordIn(repo), pending: [{ blob: repo.blob(TICKED), from: "c", lists: null }] };
    repo.push({ "PLAN.md": TICKED });
    repo.push({ "PLAN.md": `${TICKED}- [ ] three\n` });
    const { reader, fileOf } = await readerOf(repo);

    expect((await reader.textOf(record, fileOf(`${TICKED}- [ ] three\n`)))?.text).toBe(TICKED);
  });

  it("is not a text whose commit was never made, although its blob exists: a lost tick would count as an untick", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const record: PlanRecord = { ...recordIn(repo), pending: [{ blob: repo.blob(TICKED), from: "c", lists: null }] };
    const { reader, fileOf } = await readerOf(repo);

    expect((await reader.textOf(record, fileOf(PLAN)))?.text).toBe(PLAN);
  });

  it("does not exist if git has lost the text", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.push({ "PLAN.md": EDITED });
    repo.lose(PLAN);
    const { reader, fileOf } = await readerOf(repo);

    expect(await reader.join(recordIn(repo), fileOf(EDITED))).toBeNull();
  });

  it("is read once, however often it is used", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    repo.push({ "PLAN.md": EDITED });
    const { reader, fileOf } = await readerOf(repo);
    const record = recordIn(repo);
    repo.questions.length = 0;

    await reader.textOf(record, fileOf(EDITED));
    await reader.join(record, fileOf(EDITED));

    expect(repo.questions).toEqual(["the texts of 1 files"]);
  });

  it("costs no request if the file is unchanged", async () => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const { reader, fileOf } = await readerOf(repo);
    repo.questions.length = 0;

    await reader.join(recordIn(repo), fileOf(PLAN));

    expect(repo.questions).toEqual([]);
  });

  it("keeps issues at their lines if a tick has inserted lines and the configured words have changed since", async () => {
    const before = "# Plan\n\n### Step 1: Dig\n\nSome words.\n\n### Step 2: Fill\n\nMore words.\n";
    const after = before.replace("### Step 1: Dig\n", "### Step 1: Dig\n\n**Status:** Done\n");
    const repo = await syncedRepository({ "PLAN.md": before });
    const record: PlanRecord = { ...recordIn(repo), pending: [{ blob: repo.blob(after), from: "c", lists: null }] };
    repo.push({ "PLAN.md": after });
    const { reader, fileOf } = await readerOf(repo, "other words");

    const base = await reader.join(record, fileOf(after));

    const issueOf = (title: string) => base?.items.find(({ item }) => item.title === title)?.issue;
    expect(issueOf("Step 2: Fill")).toBe(repo.issue("Step 2: Fill").number);
    expect(issueOf("Step 1: Dig")).toBe(repo.issue("Step 1: Dig").number);
  });
});

describe("ticks that waited in a standing pull request", () => {
  it.each<[state: StandingPull["state"], planState: string]>([
    ["merged", "done"],
    ["open", "open"],
  ])("are agreed on once it is merged: %s makes the base %s", async (state, planState) => {
    const repo = await syncedRepository({ "PLAN.md": PLAN });
    const known = recordIn(repo);
    const key = known.items[1]?.[0] ?? "";
    const record: PlanRecord = { ...known, proposed: { [key]: { state: "done" } } };
    const branch = `plansync/${record.plan}`;
    repo.pulls.set(branch, { number: 9, url: "", state, branch, head: "c2", body: "", foreignCommits: false });
    const { reader, fileOf } = await readerOf(repo);

    const base = await reader.join(record, fileOf(PLAN));

    expect(base?.byKey.get(key)?.planState).toBe(planState);
    expect(reader.pulls.get(record.plan)?.number).toBe(9);
  });
});
