import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { readPlan } from "../decide.ts";
import { baseOf, HULL, issueOf, MAST, PLAN, rowsOf, SAILS, steps, structureOf, unreadRow } from "./structure-rows.ts";

describe("what an issue waits for", () => {
  const WAITS = steps([HULL, SAILS], [MAST], ["**Depends On**: Step 1", ""]);
  const [BUILD, SAIL] = ["Step 1: Build", "Step 2: Sail"];
  const free: Parameters<typeof rowsOf>[1] = { [SAIL]: (row) => issueOf(row, { blockedBy: [] }) };

  it.each<[says: string, over: Parameters<typeof rowsOf>[1], does: readonly string[]]>([
    ["stays away where people took it away", free, []],
    [
      "is written where it could not be before",
      { [SAIL]: (row) => ({ ...issueOf(row, { blockedBy: [] }), ...baseOf(row, { stale: new Set(["blockers"]) }) }) },
      [`block ${SAIL} by ${BUILD}`],
    ],
    [
      "is written where the item had no issue",
      { [SAIL]: (row) => ({ ...issueOf(row, { blockedBy: [] }), ...baseOf(row, { issue: null }) }) },
      [`block ${SAIL} by ${BUILD}`],
    ],
    [
      "is written where the item was not there",
      { [SAIL]: (row) => ({ ...issueOf(row, { blockedBy: [] }), base: null }) },
      [`block ${SAIL} by ${BUILD}`],
    ],
    [
      "is written where the other one had no issue",
      { ...free, [BUILD]: (row) => baseOf(row, { issue: null }) },
      [`block ${SAIL} by ${BUILD}`],
    ],
    [
      "is written where the other one was not there",
      { ...free, [BUILD]: () => ({ base: null }) },
      [`block ${SAIL} by ${BUILD}`],
    ],
    ["is nothing where the other one has no issue", { ...free, [BUILD]: () => ({ base: null, issue: null }) }, []],
    [
      "is nothing where it can't be read",
      { [SAIL]: (row) => ({ ...unreadRow(row), ...issueOf(row, { blockedBy: [] }), base: null }) },
      [],
    ],
    [
      "is taken away where the plan lost it",
      { [SAIL]: (row) => ({ item: { ...row.item, dependsOn: [] } }) },
      [`unblock ${SAIL} by ${BUILD}`],
    ],
    [
      "is kept where the other one can't be read",
      { [SAIL]: (row) => ({ item: { ...row.item, dependsOn: [] } }), [BUILD]: unreadRow },
      [],
    ],
    [
      "is never itself",
      {
        [SAIL]: (row) => ({
          base: null,
          item: { ...row.item, dependsOn: [row.item.index] },
          ...issueOf(row, { blockedBy: [] }),
        }),
      },
      [],
    ],
  ])("%s", (_, over, does) => {
    expect(structureOf(rowsOf(WAITS, over)).does).toEqual(does);
  });

  it("makes no cycle with what this very run writes", () => {
    const both = rowsOf(PLAN, {
      [BUILD]: (row) => ({ base: null, item: { ...row.item, dependsOn: [itemNamed(SAIL)] } }),
      [SAIL]: (row) => ({ base: null, item: { ...row.item, dependsOn: [itemNamed(BUILD)] } }),
    });

    const { does, circles } = structureOf(both);

    expect(does.filter((act) => act.startsWith("block"))).toEqual([`block ${BUILD} by ${SAIL}`]);
    expect(circles).toEqual([`${SAIL} -> ${BUILD}`]);
  });

  it("makes no cycle across several issues, of which some wait for each other already", () => {
    const rows = rowsOf(PLAN, {
      [BUILD]: (row, numberOf) => issueOf(row, { blockedBy: [numberOf(HULL)] }),
      [HULL]: (row, numberOf) => issueOf(row, { blockedBy: [numberOf(SAILS), issueNumber(900)] }),
      [SAILS]: (row, numberOf) => issueOf(row, { blockedBy: [numberOf(HULL), numberOf(SAIL)] }),
      [SAIL]: (row) => ({ base: null, item: { ...row.item, dependsOn: [itemNamed(BUILD)] } }),
    });

    expect(structureOf(rows).circles).toEqual([`${SAIL} -> ${BUILD}`]);
  });

  it("is fifty issues at most, those counted that are taken away", () => {
    const blockedBy = Array.from({ length: 49 }, (_, at) => issueNumber(900 + at));
    const rows = rowsOf(PLAN, {
      [SAIL]: (row, numberOf) => ({
        item: { ...row.item, dependsOn: [itemNamed(HULL), itemNamed(SAILS)] },
        ...issueOf(row, { blockedBy: [...blockedBy, numberOf(MAST)] }),
        ...baseOf(row, { blockers: [numberOf(MAST)] }),
      }),
    });

    expect(structureOf(rows).does).toEqual([`unblock ${SAIL} by ${MAST}`, `block ${SAIL} by ${HULL}`]);
  });

  function itemNamed(title: string) {
    const item = readPlan(PLAN).items.find((one) => one.title === title);
    if (item === undefined) throw new Error(`the plan has no item "${title}"`);
    return item.index;
  }
});
