import { issueNumber } from "../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { joinBase, placeOfEntry, type JoinOptions } from "../../src/record/base.ts";
import type { PlanRecord } from "../../src/record/record.ts";
import { readPlan, synced } from "../reconcile/decide.ts";
import { closed } from "../reconcile/issue-acts.ts";
import { STEPS, ticked } from "../reconcile/plans.ts";

const repository = synced(STEPS);
const { record } = repository;

function baseOf(text: string, over: Partial<PlanRecord> = {}, options: JoinOptions = {}) {
  return joinBase({ ...record, ...over }, readPlan(text), options);
}

function stateOf(title: string, over: Partial<PlanRecord>, options: JoinOptions = {}, text = STEPS) {
  const found = baseOf(text, over, options)?.items.find(({ item }) => item.title === title);
  return [found?.planState, found?.issueState];
}

describe("a record and its text", () => {
  it("give each item its key, its issue and the states of both sides", () => {
    const items = baseOf(ticked(STEPS, "First"))?.items.map(({ key, item, issue, planState, issueState }) => [
      repository.base.byKey.get(key)?.item.title === item.title,
      issue,
      planState,
      issueState,
    ]);

    expect(items).toEqual([
      [true, 100, "open", "open"],
      [true, 101, "open", "open"],
      [true, 102, "done", "done"],
      [true, 103, "open", "open"],
      [true, null, "open", "open"],
      [true, 104, "open", "open"],
      [true, 105, "open", "open"],
    ]);
  });

  it("say nothing if they have different numbers of items", () => {
    expect(baseOf(`${STEPS}- [ ] Fourth\n`)).toBeNull();
  });

  it("name the nearest item above with an issue, and the issues that an item waits for", () => {
    const waiting = synced(STEPS.replace("### Step 2: Sail\n", "### Step 2: Sail\n\n**Depends On**: Step 1\n"));
    const items = waiting.base.items;

    expect(items[2]?.host).toBe(items[1]?.key);
    expect(items[0]?.host).toBeNull();
    expect(items.find(({ item }) => item.title === "Step 2: Sail")?.blockers).toEqual([101]);
  });
});

describe("an exception of the record", () => {
  it.each<[rule: string, except: PlanRecord["except"], states: readonly string[]]>([
    ["says what each side is judged against", { "2": { plan: "done", issue: "dropped" } }, ["done", "dropped"]],
    ["about the plan alone counts for the issue", { "2": { plan: "done" } }, ["done", "done"]],
    ["about the issue alone leaves the plan what its text says", { "2": { issue: "done" } }, ["open", "done"]],
  ])("%s", (_, except, states) => {
    expect(stateOf("First", { except })).toEqual(states);
  });

  it("counts in what is rolled up from it", () => {
    const done = { "2": { plan: "done" as const }, "3": { plan: "done" as const } };

    expect(stateOf("Step 1: Build", { except: done })).toEqual(["done", "done"]);
    expect(stateOf("Step 2: Sail", { except: done })).toEqual(["open", "open"]);
  });

  it("for a dropped issue excludes an open item from what is rolled up", () => {
    const except = { "2": { issue: "dropped" as const }, "3": { plan: "done" as const } };

    expect(stateOf("Step 1: Build", { except })).toEqual(["done", "done"]);
  });

  it("says what was not written to the issue, and what was closed while the plan was away", () => {
    const items = baseOf(STEPS, { except: { "2": { stale: ["title", "parent"], away: true } } })?.items;

    expect([...(items?.[2]?.stale ?? [])]).toEqual(["title", "parent"]);
    expect(items?.[2]?.closedAway).toBe(true);
    expect(items?.[3]?.closedAway).toBe(false);
  });

  it("gives way to a tick that people have merged since", () => {
    const landed = new Map([[repository.keyOf("First"), "done" as const]]);

    expect(stateOf("First", { except: { "2": { issue: "open" } } }, { landed })).toEqual(["done", "done"]);
  });

  it("counts places among all items, including unread ones", () => {
    const unread = synced(STEPS).edited(STEPS.replace("- [ ] First", "- First")).synced().record;

    expect([0, 1, 2, 3].map((at) => placeOfEntry(unread, at))).toEqual([0, 1, 3, 4]);
  });
});

describe("a text that is parsed differently than when the record was made", () => {
  const newer = { fingerprint: "newer" };

  it("is joined by its lines", () => {
    const base = baseOf(`${STEPS}- [ ] Fourth\n`, {}, newer);

    expect(base?.items.find(({ item }) => item.title === "First")?.issue).toBe(102);
    expect(base?.items.find(({ item }) => item.title === "Fourth")?.issue).toBeNull();
  });

  it("uses the state that both sides agreed on as that of the issue", () => {
    const items = record.items.map((entry, at): PlanRecord["items"][number] =>
      at === 2 ? [entry[0], entry[1], entry[2], "done"] : entry,
    );

    expect(stateOf("First", { items }, newer)).toEqual(["open", "done"]);
    expect(stateOf("First", { items })).toEqual(["open", "open"]);
    expect(stateOf("First", { items, except: { "2": { issue: "dropped" } } }, newer)).toEqual(["open", "dropped"]);
  });

  it("says that it was read again only if other items are read from it", () => {
    const same = baseOf(STEPS, {}, newer)?.items[1];
    const other = baseOf(STEPS, { items: record.items.slice(0, 6) }, newer)?.items[1];

    expect(same?.isReadAnew).toBe(false);
    expect(other?.isReadAnew).toBe(true);
  });

  it("is joined in order if a record of format 1 lacks lines", () => {
    const items = record.items.map(([key, issue]): PlanRecord["items"][number] => [key, issue, 0, null]);

    expect(baseOf(STEPS, { items }, newer)?.items[2]?.issue).toBe(102);
    expect(baseOf(`${STEPS}- [ ] Fourth\n`, { items }, newer)).toBeNull();
  });

  it("finds lines that have moved since", () => {
    const base = joinBase(record, readPlan(STEPS.replace("# Harbor\n", "# Harbor\n\nWords.\n")), {
      fingerprint: "newer",
      lineOf: (line) => line + 2,
    });

    expect(base?.items.map(({ issue }) => issue)).toEqual([100, 101, 102, 103, null, 104, 105]);
  });
});

describe("what is remembered about an item", () => {
  it("are the items that its closing completed, what a tick replaced, and that its issue is gone", () => {
    const step = synced(STEPS).acted({ "Step 1: Build": closed() }).synced();
    const key = step.keyOf("Step 1: Build");
    const { base } = step.recorded({
      gone: { [key]: issueNumber(101) },
      undo: { [key]: { carrier: "box", text: "~" } },
    });

    expect(base.byKey.get(key)).toMatchObject({
      cascade: [step.keyOf("First"), step.keyOf("Second")],
      gone: 101,
      undo: { carrier: "box", text: "~" },
    });
  });

  it("is nothing if the item continues in another plan: it has no key to be found by", () => {
    const items = record.items.map((entry, at): PlanRecord["items"][number] => (at === 2 ? ["", 0, 5, "open"] : entry));

    expect(baseOf(STEPS, { items })?.byKey.size).toBe(6);
  });
});
