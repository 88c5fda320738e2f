import { describe, expect, it } from "@jest/globals";
import { CLOSING_BUDGET, measureClosing } from "../../../scripts/bench/closing.ts";
import { firstSyncBudget, measureFirstSync } from "../../../scripts/bench/first-sync-requests.ts";
import { LARGE_TREE_BUDGET, measureLargeTree } from "../../../scripts/bench/large-tree.ts";
import { measureOneWord, ONE_WORD_WRITES, oneWordBudget } from "../../../scripts/bench/one-word.ts";
import {
  measureQuietRuns,
  measureUntaken,
  noOpBudget,
  UNTOUCHED_PUSH_BUDGET,
} from "../../../scripts/bench/quiet-runs.ts";

describe("the requests of a run", () => {
  it.each([20, 100])("is hardly more than one request an item for a first sync of %d items", async (items) => {
    const { requests, creations, runs } = await measureFirstSync(items);

    expect({ creations, runs }).toEqual({ creations: items, runs: 1 });
    expect(requests).toBeLessThanOrEqual(firstSyncBudget(items));
  });

  it.each([20, 120])("is a page of issues and the tree when nothing changed, of %d issues", async (issues) => {
    const { noOp, untouchedPush } = await measureQuietRuns(issues);

    expect(noOp.writes + untouchedPush.writes).toBe(0);
    expect(noOp.requests).toBeLessThanOrEqual(noOpBudget(issues));
    expect(untouchedPush.requests).toBeLessThanOrEqual(UNTOUCHED_PUSH_BUDGET);
  });

  it("is no more where 5 of 300 issues are sub-issues that get no line", async () => {
    const { requests, writes } = await measureUntaken(300, 5);

    expect(writes).toBe(0);
    expect(requests).toBeLessThanOrEqual(noOpBudget(300));
  });

  it("are at most ten for a closed task: tick, record and overview", async () => {
    const { requests, commits } = await measureClosing(1);

    expect(commits).toBe(1);
    expect(requests).toBeLessThanOrEqual(CLOSING_BUDGET);
  });

  it("include as many reads for thirty closed tasks as for one, and one commit", async () => {
    const one = await measureClosing(1);
    const burst = await measureClosing(30);

    expect(burst.commits).toBe(1);
    expect(burst.reads).toBe(one.reads);
  });

  it.each([20, 120])("is one issue and the record for a changed word, of %d issues", async (issues) => {
    const { requests, visibleWrites } = await measureOneWord(issues);

    expect(visibleWrites).toBeLessThanOrEqual(ONE_WORD_WRITES);
    expect(requests).toBeLessThanOrEqual(oneWordBudget(issues));
  });

  it("are five for a tree that is too large for one answer, where plans are in the default places", async () => {
    const { requests, plans } = await measureLargeTree(300, 200);

    expect(plans).toBe(2);
    expect(requests).toBeLessThanOrEqual(LARGE_TREE_BUDGET);
  });
});
