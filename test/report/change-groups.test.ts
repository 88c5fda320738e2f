import { describe, expect, it } from "@jest/globals";
import { countMails, groupChanges, quietIssues, verbOf } from "../../src/report/change-groups.ts";
import type { OperationReport } from "../../src/report/report.ts";
import { operation, plan } from "../support/report-parts.ts";

/** Operations by kind, each of another item. */
const of = (...kinds: readonly OperationReport["kind"][]) =>
  kinds.map((kind, at) => operation({ kind, item: `i${at}` }));

describe("the verb of an operation", () => {
  it.each<[kind: OperationReport["kind"], detail: string, verb: string]>([
    ["close", "ticked in the plan", "close"],
    ["close", "as not planned: dropped in the plan", "drop"],
    ["close-duplicate", "of #3", "close duplicate"],
    ["rename", "", "rename"],
    ["reorder", "", "update"],
    ["block", "", "update"],
    ["unblock", "", "update"],
    ["comment", "", "update"],
  ])("of %s (%s) is %s", (kind, detail, verb) => {
    expect(verbOf(operation({ kind, detail }))).toBe(verb);
  });
});

describe("changes in groups", () => {
  it("come in order of attention: reopens are usually a bad merge", () => {
    const groups = groupChanges(of("update", "tick", "close", "create", "reopen"));

    expect(groups.map(({ verb }) => verb)).toEqual(["reopen", "create", "close", "tick", "update"]);
  });
});

describe("issues with only silent changes", () => {
  it("are one entry each, without those that change in other ways", () => {
    const operations = [
      operation({ kind: "update", item: "a" }),
      operation({ kind: "reorder", item: "a" }),
      operation({ kind: "update", item: "b" }),
      operation({ kind: "close", item: "b" }),
      operation({ kind: "block", item: "c" }),
    ];

    expect(quietIssues(plan({ operations })).map(({ item }) => item)).toEqual(["a", "c"]);
  });
});

describe("the notifications that GitHub sends", () => {
  it("are one for each creation, closing, reopening and comment, and none for edits", () => {
    expect(countMails(of("create", "close", "close-duplicate", "reopen", "comment"))).toBe(5);
    expect(countMails(of("update", "rename", "move", "reorder", "block", "tick", "untick", "adopt"))).toBe(0);
  });
});
