import { describe, expect, it } from "@jest/globals";
import { itemIndex } from "../../../src/plan/model/item-index.ts";
import { issueNumber } from "../../../src/ports/issue-number.ts";
import type { Operation } from "../../../src/reconcile/input/operation.ts";
import { touchedIssues } from "../../../src/sync/decide/touched-issues.ts";
import { decideAll, syncedRepository } from "../../support/memory-stages.ts";

const [five, six, seven] = [issueNumber(5), issueNumber(6), issueNumber(7)];
const at = { index: itemIndex(1), key: "k" };

describe("the issues that operations touch", () => {
  it.each<[what: string, operation: Operation, numbers: readonly number[]]>([
    ["an update", { kind: "update", ...at, number: five, patch: {}, changes: [] }, [5]],
    ["an adoption", { kind: "adopt", ...at, number: five }, [5]],
    ["a comment", { kind: "comment", ...at, number: five, body: "" }, [5]],
    ["a move, and the new parent", { kind: "move", ...at, number: five, parent: six }, [5, 6]],
    [
      "a new place, the parent and the sibling before it",
      { kind: "reorder", ...at, number: five, parent: six, after: seven },
      [5, 6, 7],
    ],
    ["the first place, and the parent", { kind: "reorder", ...at, number: five, parent: six, after: null }, [5, 6]],
    ["a dependency, and what it depends on", { kind: "block", ...at, number: five, blocker: six }, [5, 6]],
    ["one that ends, and what it depended on", { kind: "unblock", ...at, number: five, blocker: six }, [5, 6]],
    ["a copy, and its original", { kind: "close-duplicate", key: "k", number: five, original: six }, [5, 6]],
  ])("are those of %s", async (_, operation, numbers) => {
    const { plans } = await decideAll(await syncedRepository({ "PLAN.md": "# Plan\n\n- [ ] one\n" }));
    const [plan] = plans;

    expect(plan?.changes == null ? [] : touchedIssues({ ...plan.changes, operations: [operation] })).toEqual(numbers);
  });

  it("are the parents of new issues", async () => {
    const repo = await syncedRepository({ "PLAN.md": "# Plan\n\n- [ ] one\n" });
    repo.push({ "PLAN.md": "# Plan\n\n- [ ] one\n- [ ] two\n" });

    const { plans } = await decideAll(repo);

    expect(plans.flatMap(({ changes }) => (changes === null ? [] : touchedIssues(changes)))).toContain(
      repo.issue("Plan").number,
    );
  });
});
