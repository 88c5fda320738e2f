import { describe, expect, it } from "@jest/globals";
import { ConfigError } from "../../src/errors.ts";
import { listedItems, type PlanRecord } from "../../src/record/record.ts";
import { isKnownText } from "../../src/record/known-texts.ts";
import { allowancePath, readRecords, recordPath, renderRecord } from "../../src/record/record-file.ts";
import { synced } from "../reconcile/decide.ts";
import { STEPS } from "../reconcile/plans.ts";

const { record } = synced(STEPS).edited(STEPS.replace("- [ ] First", "- First")).synced();
const PATH = recordPath("harbor");

function read(text: string, path = PATH) {
  return readRecords(new Map([[path, text]]));
}

describe("a record", () => {
  it("is read as it was written", () => {
    expect(read(renderRecord(record))).toEqual({ records: [record], unreadable: [] });
  });

  it("is the same text whatever the order of its keys, with one item per line", () => {
    const other = Object.fromEntries(Object.entries(record).reverse()) as PlanRecord;

    expect(renderRecord({ ...other, except: { "2": {}, "1": {} } })).toBe(
      renderRecord({ ...record, except: { "1": {}, "2": {} } }),
    );
    const undo = { carrier: "box", text: "~" } as const;
    expect(renderRecord({ ...record, undo: { b: undo, a: undo } })).toBe(
      renderRecord({ ...record, undo: { a: undo, b: undo } }),
    );
    expect(
      renderRecord(record)
        .split("\n")
        .filter((line) => line.startsWith('  ["')),
    ).toHaveLength(record.items.length);
  });

  it("has its keys in the order of the alphabet, and its items last", () => {
    const text = renderRecord({ ...record, except: { "3": {}, "1": {}, "2": {} } });

    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      ...Object.keys(record)
        .filter((key) => key !== "items")
        .sort(),
      "items",
    ]);
  });

  it("comes in the order of the plans' ids, whatever the order of the files", () => {
    const records = ["quay", "harbor", "ship"].map((plan) => ({ ...record, plan }));
    const files = records.map((told) => [recordPath(told.plan), renderRecord(told)] as const);
    const broken = ["z", "a"].map((plan) => [recordPath(plan), "{"] as const);

    const read = readRecords(new Map([...broken, ...files]));

    expect(read.records.map(({ plan }) => plan)).toEqual(["harbor", "quay", "ship"]);
    expect(read.unreadable).toEqual(["plans/a.json", "plans/z.json"]);
  });

  it.each<[rule: string, text: string]>([
    ["is no JSON", "{"],
    ["misses something", JSON.stringify({ ...record, items: undefined })],
    ["holds something that nobody knows", JSON.stringify({ ...record, more: 1 })],
    ["holds a state that there is none of", JSON.stringify({ ...record, except: { "1": { plan: "half" } } })],
    ["is another plan's", JSON.stringify({ ...record, plan: "quay" })],
  ])("is unreadable where the file %s", (_, text) => {
    expect(read(text)).toEqual({ records: [], unreadable: [PATH] });
  });

  it("of a newer format stops the run", () => {
    expect(() => read(JSON.stringify({ format: 4 }))).toThrow(ConfigError);
    expect(() => read(JSON.stringify({ format: 4 }))).toThrow(
      expect.objectContaining({
        message: "The record plans/harbor.json has format 4; this version knows 3.",
        hint: "A newer version of plansync has worked on this repository: use that version, or a newer one.",
      }),
    );
  });

  it("is distinguished from other files at the reference", () => {
    expect(read(renderRecord(record), "answers/harbor.json")).toEqual({ records: [], unreadable: [] });
    expect([PATH, allowancePath("harbor")]).toEqual(["plans/harbor.json", "allowed/harbor"]);
  });

  it("knows the text that was read and the one that was about to be committed", () => {
    const told = { ...record, base: { commit: "c", blob: "b" }, pending: [{ blob: "n", from: "c", lists: null }] };

    expect(["b", "n", "x"].map((blob) => isKnownText(told, blob))).toEqual([true, true, false]);
    expect(isKnownText({ ...told, pending: [] }, "n")).toBe(false);
  });

  it("lists every item with its issue, including unread ones", () => {
    expect(listedItems(record).map(([, issue]) => issue)).toEqual([100, 101, 103, 0, 104, 105, 102]);
  });
});
