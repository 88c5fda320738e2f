import { describe, expect, it } from "@jest/globals";
import { countChanges, sayChanges } from "../../src/report/change-counts.ts";
import type { OperationReport } from "../../src/report/report.ts";
import { operation } from "../support/report-parts.ts";

/** Operations by kind, each of another item. */
const of = (...kinds: readonly OperationReport["kind"][]) =>
  kinds.map((kind, at) => operation({ kind, item: `i${at}` }));

describe("the count of changes", () => {
  it("counts an issue as updated once, and not again where something else is told of it", () => {
    const counts = countChanges([
      operation({ kind: "create", item: "a" }),
      operation({ kind: "update", item: "a" }),
      operation({ kind: "update", item: "b" }),
      operation({ kind: "block", item: "b" }),
      operation({ kind: "rename", item: "c" }),
      operation({ kind: "move", item: "c" }),
    ]);

    expect(counts).toMatchObject({ created: 1, updated: 2, renamed: 1, moved: 1 });
  });

  it("counts every way of closing, and says which", () => {
    const counts = countChanges([
      operation({ kind: "close", item: "a", detail: "ticked in the plan" }),
      operation({ kind: "close", item: "b", detail: "as not planned: dropped in the plan" }),
      operation({ kind: "close-duplicate", item: "c" }),
    ]);

    expect(counts).toMatchObject({ closed: 3, notPlanned: 1, duplicates: 1 });
  });

  it("counts what came from GitHub beside marks as taken", () => {
    expect(countChanges(of("retitle", "add", "relocate", "mark", "tick"))).toMatchObject({ taken: 4, ticked: 1 });
  });
});

describe("changes in a sentence", () => {
  it.each<[operations: readonly OperationReport[], future: string, past: string]>([
    [[], "", ""],
    [of("create"), "create 1 issue", "created 1 issue"],
    [of("create", "create"), "create 2 issues", "created 2 issues"],
    [of("close", "reopen"), "reopen 1 issue and close 1", "reopened 1 issue and closed 1"],
    [
      of("create", "close", "tick"),
      "create 1 issue, close 1 and tick 1 item",
      "created 1 issue, closed 1 and ticked 1 item",
    ],
    [of("close-duplicate"), "close 1 issue (as a duplicate)", "closed 1 issue (as a duplicate)"],
    [of("rename", "move", "update"), "update 3 issues (1 renamed, 1 moved)", "updated 3 issues (1 renamed, 1 moved)"],
    [of("untick", "untick"), "untick 2 items", "unticked 2 items"],
    [of("retitle", "add"), "take 2 changes from GitHub", "took 2 changes from GitHub"],
  ])("names each kind with its number: %#", (operations, future, past) => {
    const counts = countChanges(operations);

    expect([sayChanges(counts, "future"), sayChanges(counts, "past")]).toEqual([future, past]);
  });
});
