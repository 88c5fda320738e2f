import { describe, expect, it } from "@jest/globals";
import type { BaseItem } from "../../../../src/record/base.ts";
import type { Item } from "../../../../src/plan/model/plan.ts";
import type { ItemHistory, ItemOutcome, MergedItem } from "../../../../src/reconcile/items/tracked-item.ts";
import { cascadesFrom, undoneCascades, type Cascade } from "../../../../src/reconcile/merge/states/cascade.ts";
import type { ObservedIssue } from "../../../../src/ports/issue.ts";
import { synced, type Repository } from "../../decide.ts";
import { closed, OTHER_BOT, OWN_BOT, reopened } from "../../issue-acts.ts";
import { STEPS } from "../../plans.ts";
import { lineNumber } from "../../../../src/plan/model/line-number.ts";

const STEP = "Step 1: Build";

/** What is changed of a row. */
interface Over {
  readonly item?: Partial<Item>;
  readonly base?: Partial<BaseItem> | null;
  readonly issue?: Partial<ObservedIssue> | null;
  readonly history?: Partial<ItemHistory>;
  readonly outcome?: Partial<ItemOutcome>;
}

/** The rows of a repository, merged each for itself: nothing has come from above or below yet. */
function rowsOf(repository: Repository, over: Readonly<Record<string, Over>>): readonly MergedItem[] {
  return repository.decided().changes.items.map((row) => {
    const { item, base, issue, history, outcome } = over[row.item.title] ?? {};
    return {
      ...row,
      item: { ...row.item, ...item },
      base: base === null || row.base === null ? null : { ...row.base, ...base },
      issue: issue === null || row.issue === null ? null : { ...row.issue, ...issue },
      history: { ...row.history, ...history },
      outcome: { ...row.outcome, plan: row.item.state, ...outcome },
    };
  });
}

const toldOf = (cascades: readonly Cascade<MergedItem>[]) =>
  cascades.map(({ above, below }) => `${above.item.title}: ${below.map(({ item }) => item.title).join(", ")}`);

const UNREAD = { path: "PLAN.md", line: lineNumber(5), column: 1, message: "", hint: "" };

describe("a closed issue completes what is below it", () => {
  const BOTH = [`${STEP}: First, Second`];
  const SECOND = [`${STEP}: Second`];
  const told = (over: Readonly<Record<string, Over>>) =>
    toldOf(cascadesFrom(rowsOf(synced(STEPS).acted({ [STEP]: closed() }), over), new Set()));

  it.each<[says: string, over: Readonly<Record<string, Over>>, told: readonly string[]]>([
    ["where a person closed it", {}, BOTH],
    ["not where its item has a mark of its own", { [STEP]: { item: { stateFrom: "own" } } }, []],
    ["not where it was closed at the base", { [STEP]: { base: { issueState: "done" } } }, []],
    ["not where nothing is known of the base", { [STEP]: { base: null } }, []],
    ["not where it is open", { [STEP]: { issue: { state: "open" } } }, []],
    ["not where it was closed as not planned", { [STEP]: { issue: { closeReason: "not_planned" } } }, []],
    ["not where nobody knows who closed it", { [STEP]: { issue: { closedBy: null } } }, []],
    ["not where a bot closed it", { [STEP]: { issue: { closedBy: OTHER_BOT } } }, []],
    ["without an item that was not there at the base", { First: { base: null } }, SECOND],
    ["without an item that can't be read", { First: { item: { unread: UNREAD } } }, SECOND],
    ["without an item that a person reverted", { First: { history: { isRevertedByHuman: true } } }, SECOND],
    ["without an item that was done in the plan at the base", { First: { base: { planState: "done" } } }, SECOND],
    ["without an item whose issue was closed at the base", { First: { base: { issueState: "done" } } }, SECOND],
    ["without an item that is done in the plan", { First: { item: { state: "done" } } }, SECOND],
    ["without an item whose issue is closed", { First: { issue: { state: "closed" } } }, SECOND],
    ["without an item that is to be done anyway", { First: { outcome: { plan: "done" } } }, SECOND],
    ["without an item that has no place for a tick", { First: { item: { mark: { carrier: "none" } } } }, SECOND],
    ["with an item that has no issue", { First: { issue: null } }, BOTH],
    [
      "with an item whose issue an earlier run closed",
      { First: { issue: { state: "closed" }, history: { isSetByPlansync: true } } },
      BOTH,
    ],
    [
      "without an item whose issue an earlier run closed, and that is done in the plan",
      { First: { item: { state: "done" }, issue: { state: "closed" }, history: { isSetByPlansync: true } } },
      SECOND,
    ],
    [
      "not where nothing is left to complete",
      { First: { item: { state: "done" } }, Second: { item: { state: "done" } } },
      [],
    ],
  ])("%s", (_, over, expected) => {
    expect(told(over)).toEqual(expected);
  });

  it("where a bot closed it that had claimed it and says that it is done", () => {
    const repository = synced(STEPS).acted({ [STEP]: closed() });
    const rows = rowsOf(repository, { [STEP]: { issue: { closedBy: OTHER_BOT } } });

    expect(toldOf(cascadesFrom(rows, new Set([repository.issue(STEP).number])))).toEqual(BOTH);
  });
});

describe("a reopened issue undoes what its closing completed", () => {
  const BOTH = [`${STEP}: First, Second`];
  const SECOND = [`${STEP}: Second`];

  function told(over: Readonly<Record<string, Over>>, recorded?: (keyOf: (title: string) => string) => object) {
    const repository = synced(STEPS)
      .acted({ [STEP]: closed() })
      .synced()
      .acted({ [STEP]: reopened() });
    const keyOf = (title: string) => repository.keyOf(title);
    const known = recorded?.(keyOf) ?? { [keyOf(STEP)]: ["First", "Second"].map(keyOf) };
    return toldOf(undoneCascades(rowsOf(repository, over), known as Readonly<Record<string, readonly string[]>>));
  }

  it.each<[says: string, over: Readonly<Record<string, Over>>, told: readonly string[]]>([
    ["where a person reopened it", {}, BOTH],
    ["not where it is closed still", { [STEP]: { issue: { state: "closed" } } }, []],
    ["not where it was open at the base", { [STEP]: { base: { issueState: "open" } } }, []],
    ["not where nothing is known of the base", { [STEP]: { base: null } }, []],
    ["not where it is gone", { [STEP]: { issue: null } }, []],
    ["without an item that is open in the plan", { First: { item: { state: "open" } } }, SECOND],
    ["without an item whose issue is open", { First: { issue: { state: "open" } } }, SECOND],
    ["without an item that can't be read", { First: { item: { unread: UNREAD } } }, SECOND],
    [
      "with an item whose tick is not in the plan yet",
      { First: { item: { state: "open" }, base: { planState: "open", issueState: "open" } } },
      BOTH,
    ],
    [
      "without an item whose tick is not in the plan, and whose issue is open",
      {
        First: { item: { state: "open" }, base: { planState: "open", issueState: "open" }, issue: { state: "open" } },
      },
      SECOND,
    ],
  ])("%s", (_, over, expected) => {
    expect(told(over)).toEqual(expected);
  });

  it("without an item that is gone, and not of a step that is", () => {
    expect(told({}, (keyOf) => ({ [keyOf(STEP)]: ["gone", keyOf("Second")], gone: [keyOf("First")] }))).toEqual(SECOND);
  });
});

describe("a reopened issue undoes what a run completed that wrote no record", () => {
  const at = "2026-11-21T11:00:00Z";
  const byUs = (when: string): Over => ({
    issue: { state: "closed", stateEvents: [{ to: "closed", actor: OWN_BOT, at: when }] },
    history: { isSetByPlansync: true },
  });
  const rows: Readonly<Record<string, Over>> = {
    [STEP]: { history: { closedSinceRecord: at } },
    First: byUs(at),
    Second: byUs("2026-11-21T10:59:59Z"),
  };
  const told = (over: Readonly<Record<string, Over>>) => toldOf(undoneCascades(rowsOf(synced(STEPS), over), {}));

  it.each<[says: string, over: Readonly<Record<string, Over>>, told: readonly string[]]>([
    ["since it was closed", rows, [`${STEP}: First`]],
    ["not where it was not closed since", { ...rows, [STEP]: {} }, []],
    [
      "not where its item has a mark of its own",
      { ...rows, [STEP]: { ...rows[STEP], item: { stateFrom: "own" } } },
      [],
    ],
    ["not where it was closed at the base", { ...rows, [STEP]: { ...rows[STEP], base: { issueState: "done" } } }, []],
    ["not where nothing is known of the base", { ...rows, [STEP]: { ...rows[STEP], base: null } }, []],
    ["not where somebody else closed what is below", { ...rows, First: { ...rows["First"], history: {} } }, []],
    [
      "not where what is below was done before",
      { ...rows, First: { ...rows["First"], base: { planState: "done" } } },
      [],
    ],
    [
      "not where what is below is open again",
      { ...rows, First: { ...rows["First"], issue: { stateEvents: [{ to: "open", actor: OWN_BOT, at }] } } },
      [],
    ],
    ["not where what is below has no issue", { ...rows, First: { ...rows["First"], issue: null } }, []],
    ["never from the plan's own issue", { First: byUs(at), Harbor: { history: { closedSinceRecord: at } } }, []],
  ])("%s", (_, over, expected) => {
    expect(told(over)).toEqual(expected);
  });
});
