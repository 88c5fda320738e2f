import { issueNumber } from "../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { awayRecord } from "../../src/record/away-record.ts";
import { synced } from "../reconcile/decide.ts";
import { TASKS } from "../reconcile/plans.ts";

const repository = synced(TASKS);
const { record } = repository;
const moved = repository.keyOf("First");

describe("the record of a plan that is away", () => {
  it("says why, and keeps its items", () => {
    expect(awayRecord({ record, why: "gone", rescued: new Set() }, () => true)).toEqual({ ...record, away: "gone" });
  });

  it("is not written again once it says so", () => {
    expect(awayRecord({ record: { ...record, away: "gone" }, why: "gone", rescued: new Set() }, () => true)).toBeNull();
  });

  it("is written again when the reason is another one", () => {
    const known = { ...record, away: "gone" as const };

    expect(awayRecord({ record: known, why: "left-out", rescued: new Set() }, () => true)?.away).toBe("left-out");
  });

  it("gives up the items that another plan's record has from now on, and keeps their places", () => {
    const next = awayRecord(
      { record: { ...record, away: "gone" }, why: "gone", rescued: new Set([moved]) },
      () => true,
    );

    expect(next?.items.map(([key, issue]) => [key, issue])).toEqual(
      record.items.map(([key, issue]) => (key === moved ? ["", 0] : [key, issue])),
    );
  });

  it("keeps items whose new plan keeps no record in this run", () => {
    const next = awayRecord({ record, why: "gone", rescued: new Set([moved]) }, () => false);

    expect(next?.items).toEqual(record.items);
  });

  it("gives up items that are not read at present in the same way", () => {
    const kept = { ...UNREAD, key: "other", issue: issueNumber(102) };
    const unread = [{ ...UNREAD, key: "lost", issue: issueNumber(101) }, kept];
    const away = { ...record, away: "gone" as const, unread };

    const next = awayRecord({ record: away, why: "gone", rescued: new Set(["lost"]) }, () => true);

    expect(next?.unread).toEqual([{ ...UNREAD, key: "", issue: 0 }, kept]);
  });
});

const UNREAD = {
  at: 1,
  key: "k",
  issue: 1,
  kind: "task" as const,
  title: "First",
  id: null,
  text: "- [ ] First",
  section: [],
  parent: "p",
  below: [],
  state: "open" as const,
};
