import { describe, expect, it } from "@jest/globals";
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
