import { describe, expect, it } from "@jest/globals";
import { DEFAULT_POLICY } from "../../../src/reconcile/input/policy.ts";
import { synced, type Repository } from "../decide.ts";
import { childrenInOrder } from "../issue-acts.ts";
import { planOf } from "../plans.ts";
import { baseOf, HULL, issueOf, MAST, rowsOf, SAILS, structureOf, unreadRow } from "./structure-rows.ts";

describe("the order of the issues of one step", () => {
  const LIST = planOf(...[HULL, SAILS, MAST].map((title) => `- [ ] ${title}`));
  const inOrder = (...titles: readonly string[]): Parameters<typeof rowsOf>[1] => ({
    Harbor: (row, numberOf) =>
      issueOf(row, { children: titles.map((title) => ({ number: numberOf(title), state: "open" as const })) }),
  });

  it.each<[says: string, over: Parameters<typeof rowsOf>[1], does: readonly string[]]>([
    ["stays as people chose it", inOrder(SAILS, HULL, MAST), []],
    [
      "is the plan's where it was not written before",
      { ...inOrder(SAILS, HULL, MAST), [HULL]: (row) => baseOf(row, { stale: new Set(["order"]) }) },
      [`put ${HULL} behind null`],
    ],
    [
      "is the plan's for an item that had no issue",
      { ...inOrder(SAILS, MAST, HULL), [HULL]: (row) => baseOf(row, { issue: null }) },
      [`put ${HULL} behind null`],
    ],
    [
      "is the plan's for an item that was not there",
      { ...inOrder(SAILS, MAST, HULL), [HULL]: () => ({ base: null }) },
      [`put ${HULL} behind null`],
    ],
    [
      "is not the plan's where items came from several plans",
      { ...inOrder(MAST, SAILS, HULL), [SAILS]: (row) => baseOf(row, { planId: "another" }) },
      [],
    ],
    [
      "is nothing to speak of for one that can't be read",
      { ...inOrder(SAILS, HULL, MAST), [HULL]: unreadRow, [SAILS]: unreadRow },
      [],
    ],
  ])("%s", (_, over, does) => {
    expect(structureOf(rowsOf(LIST, over)).does).toEqual(does);
  });
});

describe("an order that was changed", () => {
  const [ONE, OTHER] = [
    planOf("- [ ] First", "- [ ] Second", "- [ ] Third"),
    planOf("- [ ] Second", "- [ ] First", "- [ ] Third"),
  ];
  const THERE = { Harbor: childrenInOrder("Third", "First", "Second") };
  const NO_PLACES = { policy: { takes: new Set<never>() } };

  it.each<[rule: string, repository: Repository, does: readonly string[], says: readonly string[]]>([
    [
      "on GitHub is taken into the plan",
      synced(ONE).acted(THERE),
      ["take the order below Harbor: Third, First, Second"],
      [],
    ],
    ["in the plan is written to GitHub", synced(ONE).edited(OTHER), ["put Second first"], []],
    [
      "on both sides alike is agreed on",
      synced(ONE)
        .acted({ Harbor: childrenInOrder("Second", "First", "Third") })
        .edited(OTHER),
      [],
      [],
    ],
    [
      "on both sides stays on both",
      synced(ONE).acted(THERE).edited(OTHER),
      [],
      ["conflict Harbor: about the order below it: plan and issues were both reordered"],
    ],
    [
      "on GitHub stays there where no places flow from it",
      synced(ONE).with(NO_PLACES).acted(THERE),
      [],
      ["drift Harbor: the order of its sub-issues was changed on GitHub"],
    ],
    [
      "on GitHub is still apart where it was left so",
      synced(ONE).with(NO_PLACES).acted(THERE).syncedOnce().with({ policy: DEFAULT_POLICY }),
      [],
      ["drift Harbor: the order of its sub-issues was changed on GitHub"],
    ],
    [
      "in the plan settles a conflict",
      synced(ONE).acted(THERE).edited(OTHER).syncedOnce().edited(ONE),
      ["put Third behind Second"],
      [],
    ],
    [
      "on GitHub settles a conflict",
      synced(ONE)
        .acted(THERE)
        .edited(OTHER)
        .syncedOnce()
        .acted({ Harbor: childrenInOrder("Third", "Second", "First") }),
      ["take the order below Harbor: Third, Second, First"],
      [],
    ],
  ])("%s", (_, repository, does, says) => {
    const decision = repository.decided();

    expect({ does: decision.does, says: decision.says }).toEqual({ does, says });
  });
});
