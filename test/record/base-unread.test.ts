import { issueNumber } from "../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { joinBase } from "../../src/record/base.ts";
import type { PlanRecord } from "../../src/record/record.ts";
import { readPlan, synced } from "../reconcile/decide.ts";
import { planOf, STEPS } from "../reconcile/plans.ts";

const BROKEN = STEPS.replace("- [ ] First", "- First");

/** Items of the base that a record and its text give: what they are called, where they stand, what they say. */
function itemsOf(record: PlanRecord, text: string, fingerprint?: string) {
  const base = joinBase(record, readPlan(text), fingerprint === undefined ? {} : { fingerprint });
  return (base?.items ?? []).map(({ item, issue, planState }) => ({
    title: item.title,
    below: base?.items[item.parent ?? 0]?.item.title,
    issue,
    planState,
  }));
}

describe("an item that was not read when the record was made", () => {
  const { record } = synced(STEPS).edited(BROKEN).synced();

  it("is an item of the base, at its place, as it was when it was read last", () => {
    expect(itemsOf(record, BROKEN)[2]).toEqual({
      title: "First",
      below: "Step 1: Build",
      issue: 102,
      planState: "open",
    });
  });

  it("takes along what stood below it", () => {
    const nested = planOf("- [ ] Ship the whole boat", "  - [ ] Load it", "- [ ] Second");
    const broken = nested.replace("- [ ] Ship the whole boat", "- Ship the whole boat");
    const { record: kept } = synced(nested).edited(broken).synced();

    expect(itemsOf(kept, broken).map(({ title, below }) => [title, below])).toEqual([
      ["Harbor", "Harbor"],
      ["Ship the whole boat", "Harbor"],
      ["Load it", "Ship the whole boat"],
      ["Second", "Harbor"],
    ]);
  });
});

describe("several items that were not read", () => {
  it("stay in their order, and one below the other", () => {
    const nested = planOf("- [ ] Ship the whole boat", "  - [ ] Load it", "- [ ] Second", "- [ ] Third");
    const broken = nested
      .replace("- [ ] Ship", "- Ship")
      .replace("- [ ] Load", "- Load")
      .replace("- [ ] Second", "- Second");
    const { record: kept } = synced(nested).edited(broken).synced();

    expect(itemsOf(kept, broken).map(({ title, below }) => [title, below])).toEqual([
      ["Harbor", "Harbor"],
      ["Ship the whole boat", "Harbor"],
      ["Load it", "Ship the whole boat"],
      ["Second", "Harbor"],
      ["Third", "Harbor"],
    ]);
  });

  it("keep the exception that the record makes of each", () => {
    const { record } = synced(STEPS).edited(BROKEN).synced();
    const told = { ...record, except: { ...record.except, "2": { plan: "done" as const } } };

    expect(itemsOf(told, BROKEN)[2]).toMatchObject({ title: "First", planState: "done" });
  });
});

describe("an item that the parser of that time read and today's does not", () => {
  const { record } = synced(STEPS);

  /** With a last line that no line break ends. */
  const TEXT = `${STEPS}The end`;

  /** The record as that parser made it: with more items, each behind one of today's. */
  function withOlder(...older: readonly (readonly [behind: string, entry: PlanRecord["items"][number]])[]): PlanRecord {
    const { items } = readPlan(STEPS);
    const behindOf = (at: number) => older.filter(([behind]) => behind === items[at]?.title).map(([, entry]) => entry);
    return { ...record, items: record.items.flatMap((entry, at) => [entry, ...behindOf(at)]) };
  }

  function older(line: number, state: "open" | "done" | null = "open"): PlanRecord["items"][number] {
    return [`older${line}`, issueNumber(70 + line), line, state];
  }

  it.each<[rule: string, behind: string, line: number, title: string, below: string]>([
    ["in the step of the task before it", "Second", 8, "Verification:", "Step 1: Build"],
    ["in the step of the check before it", "It floats", 10, "", "Step 1: Build"],
    ["in the step right before it", "Step 2: Sail", 12, "", "Step 2: Sail"],
    ["in the plan where no step is before it", "Harbor", 2, "", "Harbor"],
    ["with the words of the first line", "Harbor", 1, "Harbor", "Harbor"],
    ["with the words of the last line", "Third", 14, "The end", "Step 2: Sail"],
    ["without words where its line is not there any more", "Third", 99, "", "Step 2: Sail"],
  ])("stands %s", (_, behind, line, title, below) => {
    const found = itemsOf(withOlder([behind, older(line)]), TEXT, "a newer parser");

    expect(found.find(({ issue }) => issue === 70 + line)).toMatchObject({ title, below });
  });

  it("has the state that the record tells, and is open where it tells none", () => {
    const told = withOlder(["First", older(7, "done")], ["Second", older(8, null)]);
    const states = itemsOf(told, STEPS, "a newer parser").map(({ issue, planState }) => [issue, planState]);

    expect(states).toContainEqual([77, "done"]);
    expect(states).toContainEqual([78, "open"]);
  });

  it("stands in the plan where it comes behind another one: nothing tells whose it is", () => {
    const found = itemsOf(withOlder(["First", older(7)], ["First", older(8)]), STEPS, "a newer parser");

    expect(found.map(({ title, below }) => [title, below]).slice(2, 5)).toEqual([
      ["First", "Step 1: Build"],
      ["", "Step 1: Build"],
      ["Verification:", "Harbor"],
    ]);
  });

  it("is left out where it lives on in another plan", () => {
    expect(itemsOf(withOlder(["First", MOVED]), STEPS, "a newer parser")).toHaveLength(7);
  });

  it("stands beside items that only today's parser reads, of which nothing is recorded", () => {
    const told = withOlder(["First", older(7)]);
    const without = { ...told, items: told.items.filter(([, issue]) => issue !== 103) };

    expect(itemsOf(without, STEPS, "a newer parser").map(({ issue }) => issue)).toEqual([
      100,
      101,
      102,
      77,
      null,
      null,
      104,
      105,
    ]);
  });

  it.each(["\n", "\r\n", "\r"])("is found by its line where lines end with %j", (end) => {
    const told = withOlder(["Second", older(8)]);
    const found = itemsOf(told, STEPS.replaceAll("\n", end), "a newer parser").find(({ issue }) => issue === 78);

    expect(found).toMatchObject({ title: "Verification:" });
  });
});

describe("an item of which no line is known", () => {
  it("is what it was when it was read last, and nothing that only a line could say", () => {
    const plan = planOf("**Yard**", "", "- [ ] First", "- [ ] Second");
    const { record } = synced(plan).edited(plan.replace("- [ ] First", "- First")).synced();
    const item = joinBase(record, readPlan(plan.replace("- [ ] First", "- First")))?.items.find(
      ({ item: { title } }) => title === "First",
    )?.item;

    expect(item).toMatchObject({
      kind: "task",
      title: "First",
      section: ["Yard"],
      state: "open",
      stateFrom: "own",
      mark: { carrier: "none" },
      line: 0,
      offset: -1,
      fields: {},
      tags: [],
      dependsOn: [],
      started: false,
      optional: false,
      body: [],
      reference: null,
    });
  });
});

const MOVED: PlanRecord["items"][number] = ["", 0, 8, "done"];
