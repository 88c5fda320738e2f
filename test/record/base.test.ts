import { issueNumber } from "../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { joinBase, placeOfEntry, type JoinOptions } from "../../src/record/base.ts";
import type { PlanRecord, Proposed } from "../../src/record/record.ts";
import { readPlan, synced } from "../reconcile/decide.ts";
import { closed } from "../reconcile/issue-acts.ts";
import { STEPS, ticked } from "../reconcile/plans.ts";
import { linesBelow } from "../../src/plan/model/line-number.ts";

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
  it("give each item its key, its issue and what both sides said", () => {
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

  it("say nothing where they hold another number of items", () => {
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

  it("that the issue was dropped takes an open item out of what is rolled up", () => {
    const except = { "2": { issue: "dropped" as const }, "3": { plan: "done" as const } };

    expect(stateOf("Step 1: Build", { except })).toEqual(["done", "done"]);
  });

  it("says what was not brought to the issue, and what was closed while the plan was away", () => {
    const items = baseOf(STEPS, { except: { "2": { stale: ["order", "parent"], away: true } } })?.items;

    expect([...(items?.[2]?.stale ?? [])]).toEqual(["order", "parent"]);
    expect(items?.[2]?.closedAway).toBe(true);
    expect(items?.[3]?.closedAway).toBe(false);
  });

  it("gives way to a tick that people have merged since", () => {
    const landed = new Map([[repository.keyOf("First"), { state: "done" as const }]]);

    expect(stateOf("First", { except: { "2": { issue: "open" } } }, { landed })).toEqual(["done", "done"]);
  });

  it.each<[what: string, proposed: Proposed, want: object]>([
    ["the title that people merged", { title: "Dig" }, { titles: { plan: "Dig", issue: "Dig" } }],
    [
      "the titles to compare with, where they are not the merged one",
      { title: "Dig", titles: { plan: "Dig", issue: "Dig deep" } },
      { titles: { plan: "Dig", issue: "Dig deep" } },
    ],
    ["its place", { parent: { plan: "k", issue: issueNumber(104) } }, { parents: { plan: "k", issue: 104 } }],
    ["what it has", { traits: { plan: ["started"], issue: [] } }, { traits: { plan: ["started"], issue: [] } }],
    [
      "the order of what is below it",
      { order: { plan: ["a", "b"], issue: ["b"] } },
      { orders: { plan: ["a", "b"], issue: ["b"] } },
    ],
  ])("gives way to %s, and the rest of it stays", (_, proposed, want) => {
    const except: PlanRecord["except"] = {
      "2": {
        plan: "done",
        title: { plan: "First", issue: "1st" },
        parent: { plan: "old", issue: null },
        traits: { plan: [], issue: ["started"] },
        order: { plan: ["b", "a"], issue: ["a"] },
      },
    };
    const before = baseOf(STEPS, { except })?.items[2];

    const after = baseOf(STEPS, { except }, { landed: new Map([[repository.keyOf("First"), proposed]]) })?.items[2];

    expect(before).toMatchObject({
      titles: { plan: "First", issue: "1st" },
      parents: { plan: "old", issue: null },
      traits: { plan: [], issue: ["started"] },
      orders: { plan: ["b", "a"], issue: ["a"] },
    });
    expect(after).toEqual({ ...before, ...want });
  });

  it("goes by the place among all items, those that were not read included", () => {
    const unread = synced(STEPS).edited(STEPS.replace("- [ ] First", "- First")).synced().record;

    expect([0, 1, 2, 3].map((at) => placeOfEntry(unread, at))).toEqual([0, 1, 3, 4]);
  });
});

describe("a text that is parsed otherwise than when the record was made", () => {
  const newer = { fingerprint: "newer" };

  it("is joined by its lines", () => {
    const base = baseOf(`${STEPS}- [ ] Fourth\n`, {}, newer);

    expect(base?.items.find(({ item }) => item.title === "First")?.issue).toBe(102);
    expect(base?.items.find(({ item }) => item.title === "Fourth")?.issue).toBeNull();
  });

  it("takes the state on which both sides agreed for that of the issue", () => {
    const items = record.items.map((entry, at): PlanRecord["items"][number] =>
      at === 2 ? [entry[0], entry[1], entry[2], "done"] : entry,
    );

    expect(stateOf("First", { items }, newer)).toEqual(["open", "done"]);
    expect(stateOf("First", { items })).toEqual(["open", "open"]);
    expect(stateOf("First", { items, except: { "2": { issue: "dropped" } } }, newer)).toEqual(["open", "dropped"]);
  });

  it.each<[rule: string, isReadAnew: boolean, items: PlanRecord["items"]]>([
    ["is not read anew where the same lines are items", false, record.items],
    ["is not read anew where its heading alone has moved", false, withLine(0, 2)],
    ["is read anew where an item was on another line", true, withLine(2, 7)],
    ["is read anew where the record lists fewer items", true, record.items.slice(0, 6)],
    ["is read anew where the record lists more items", true, [...record.items, ["more", 0, 14, "open"]]],
  ])("%s", (_, isReadAnew, items) => {
    expect(baseOf(STEPS, { items }, newer)?.items[1]?.isReadAnew).toBe(isReadAnew);
  });

  it("is joined in order where a record of format 1 tells no lines", () => {
    const items = record.items.map(([key, issue]): PlanRecord["items"][number] => [key, issue, 0, null]);

    expect(baseOf(STEPS, { items }, newer)?.items[2]?.issue).toBe(102);
    expect(baseOf(`${STEPS}- [ ] Fourth\n`, { items }, newer)).toBeNull();
  });

  it("is joined in order where the record tells only some lines", () => {
    expect(baseOf(STEPS, { items: withLine(2, 0) }, newer)?.items[2]?.issue).toBe(102);
  });

  it("finds lines that have moved since by what they became", () => {
    const base = joinBase(record, readPlan(STEPS.replace("# Harbor\n", "# Harbor\n\nWords.\n")), {
      fingerprint: "newer",
      lineOf: (line) => linesBelow(line, 2),
    });

    expect(base?.items.map(({ issue }) => issue)).toEqual([100, 101, 102, 103, null, 104, 105]);
  });
});

describe("a text that is parsed as when the record was made", () => {
  const same = { fingerprint: record.fingerprint };

  it("is joined in order, whatever lines the record tells", () => {
    expect(baseOf(STEPS, { items: withLine(2, 7) }, same)?.items[2]).toMatchObject({ issue: 102, isReadAnew: false });
    expect(baseOf(`${STEPS}- [ ] Fourth\n`, {}, same)).toBeNull();
  });

  it("says the state of the issue itself, whatever the record tells", () => {
    const items = record.items.map((entry, at): PlanRecord["items"][number] =>
      at === 2 ? [entry[0], entry[1], entry[2], "done"] : entry,
    );

    expect(stateOf("First", { items }, same)).toEqual(["open", "open"]);
  });
});

describe("an item of which the record lists no issue", () => {
  const items = record.items.map(([key, issue, line, state], at): PlanRecord["items"][number] =>
    at === 1 ? [key, 0, line, state] : [key, issue, line, state],
  );

  it("hosts nothing: what stands below it lives with the item above", () => {
    const base = baseOf(STEPS, { items });

    expect(base?.items[2]).toMatchObject({ host: base?.items[0]?.key, hostIssue: 100 });
  });

  it("blocks nothing", () => {
    const text = STEPS.replace("### Step 2: Sail\n", "### Step 2: Sail\n\n**Depends On**: Step 1\n");

    expect(baseOf(text, { items })?.items[5]?.blockers).toEqual([]);
  });
});

/** The items of the record, one of them on another line. */
function withLine(which: number, line: number): PlanRecord["items"] {
  return record.items.map(([key, issue, known, state], at) => [key, issue, at === which ? line : known, state]);
}

describe("what is remembered of an item", () => {
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
    expect(base.byKey.get(step.keyOf("Third"))).toMatchObject({ cascade: [], gone: null, undo: null });
  });

  it("is nothing where the item lives on in another plan: it has no key to be found by", () => {
    const items = record.items.map((entry, at): PlanRecord["items"][number] => (at === 2 ? ["", 0, 5, "open"] : entry));

    expect(baseOf(STEPS, { items })?.byKey.size).toBe(6);
  });
});
