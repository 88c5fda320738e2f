import { issueNumber } from "../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { bindInRecord, startRecord, unbindInRecord } from "../../src/commands/bind-record.ts";
import { findItem } from "../../src/commands/find-item.ts";
import type { ObservedIssue } from "../../src/ports/issue.ts";
import type { PlanRecord } from "../../src/record/record.ts";
import { MemoryRepository } from "../support/memory-repository.ts";
import { decideAll, recordIn, syncedRepository } from "../support/memory-stages.ts";
import { observedIssue } from "../support/observed-issue.ts";

const PLAN = "# Plan\n\n- [ ] one\n- [x] two\n";
const repo = await syncedRepository({ "PLAN.md": PLAN });
const known = recordIn(repo);
const { repository, plans } = await decideAll(repo);
const [one, two] = [findItem(plans, { text: "one" }), findItem(plans, { text: "two" })];

function bound(found: typeof one, fields: Partial<ObservedIssue>, record: PlanRecord = known): PlanRecord {
  return bindInRecord(record, found, observedIssue(90, { title: found.item.title, ...fields }));
}

const entryOf = ({ items }: PlanRecord, { key }: typeof one) => items.find(([other]) => other === key);

describe("a record in which an issue is bound", () => {
  it("keeps both titles where they differ: first contact changes none", () => {
    const { except } = bound(one, { title: "One of ours" });

    expect(except["1"]?.title).toEqual({ plan: "one", issue: "One of ours" });
  });

  it.each<[what: string, found: typeof one, fields: Partial<ObservedIssue>, state: string, except: object]>([
    ["needs no exception where item and issue are open", one, {}, "open", {}],
    [
      "keeps a closed issue and an open item as they are",
      one,
      { state: "closed", closeReason: "completed" },
      "done",
      { 1: { issue: "done" } },
    ],
    [
      "keeps an issue closed as not planned as it is",
      one,
      { state: "closed", closeReason: "not_planned" },
      "dropped",
      { 1: { issue: "dropped" } },
    ],
    ["keeps an open issue and a ticked item as they are", two, {}, "open", { 2: { issue: "open" } }],
    [
      "needs no exception where item and issue are done",
      two,
      { state: "closed", closeReason: "completed" },
      "done",
      {},
    ],
  ])("%s", (_, found, fields, state, except) => {
    const record = bound(found, fields);

    expect(entryOf(record, found)).toEqual([found.key, 90, found.item.line, state]);
    expect(record.except).toEqual(except);
  });

  it("takes the issue from whichever item had it", () => {
    const number = issueNumber(entryOf(known, one)?.[1] ?? 0);

    const record = bound(two, { number }, { ...known, orphans: { stray: number } });

    expect([entryOf(record, one)?.[1], entryOf(record, two)?.[1], record.orphans]).toEqual([0, number, {}]);
  });

  it("forgets that the item's earlier issue was deleted", () => {
    const record = bound(one, {}, { ...known, gone: { [one.key]: issueNumber(3), other: issueNumber(4) } });

    expect(record.gone).toEqual({ other: 4 });
  });

  it("keeps the issue for an item that the base does not have yet", () => {
    const record = bound(one, {}, { ...known, items: known.items.filter(([key]) => key !== one.key) });

    expect(record.orphans).toEqual({ [one.key]: 90 });
  });
});

describe("a record without an issue", () => {
  it("has it nowhere: not at an item, an unread item or among the orphans", () => {
    const number = issueNumber(entryOf(known, one)?.[1] ?? 0);
    const unread = { at: 1, key: "u", issue: number, kind: "task", title: "u", id: null, text: "u" } as const;
    const record: PlanRecord = {
      ...known,
      unread: [{ ...unread, section: [], parent: "", below: [], state: "open" }],
      orphans: { stray: number, other: issueNumber(77) },
    };

    const freed = unbindInRecord(record, number);

    expect(entryOf(freed, one)?.[1]).toBe(0);
    expect(freed.unread.map(({ issue }) => issue)).toEqual([0]);
    expect(freed.orphans).toEqual({ other: issueNumber(77) });
  });
});

describe("the record to begin with", () => {
  it("is the plan's own if there is one", () => {
    expect(startRecord(repository, one)).toEqual(known);
  });

  it("knows the plan as it is, and no issues, before the first sync", async () => {
    const fresh = await decideAll(new MemoryRepository({ "PLAN.md": PLAN }));

    const record = startRecord(fresh.repository, findItem(fresh.plans, { text: "one" }));

    expect(record).toMatchObject({ path: "PLAN.md", base: { commit: "c1", blob: repo.blob(PLAN) }, branch: "main" });
    expect(record.items.map(([, issue, , state]) => [issue, state])).toEqual([
      [0, "open"],
      [0, "open"],
      [0, "done"],
    ]);
  });

  it("is refused if the base of the record is lost: only a sync can tell then which issue belongs to which item", async () => {
    const lost = await syncedRepository({ "PLAN.md": PLAN });
    lost.push({ "PLAN.md": `${PLAN}- [ ] three\n` });
    lost.lose(PLAN);
    const decided = await decideAll(lost);

    expect(() => startRecord(decided.repository, findItem(decided.plans, { text: "one" }))).toThrow(
      "PLAN.md has not been synced since plansync or its configured words changed.",
    );
  });
});
