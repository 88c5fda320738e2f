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

  it("is an item of the base, at its place, as it was when it was last read", () => {
    expect(itemsOf(record, BROKEN)[2]).toEqual({
      title: "First",
      below: "Step 1: Build",
      issue: 102,
      planState: "open",
    });
  });

  it("takes along the items below it", () => {
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

describe("an item that only the parser of that time could read", () => {
  const { record } = synced(STEPS);
  const asTold: PlanRecord = {
    ...record,
    items: [...record.items.slice(0, 4), ["older", issueNumber(77), 8, "done"], ...record.items.slice(4)],
  };

  it("is at its line, with its entry in the record", () => {
    const found = itemsOf(asTold, STEPS, "a newer parser").find(({ issue }) => issue === 77);

    expect(found).toMatchObject({ planState: "done" });
  });

  it("is left out if it continues in another plan", () => {
    const moved = { ...asTold, items: asTold.items.map((entry) => (entry[0] === "older" ? MOVED : entry)) };

    expect(itemsOf(moved, STEPS, "a newer parser")).toHaveLength(7);
  });
});

const MOVED: PlanRecord["items"][number] = ["", 0, 8, "done"];
