import { describe, expect, it } from "@jest/globals";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import { DEFAULT_POLICY } from "../../../src/reconcile/input/policy.ts";
import { decide } from "../../support/sync-in-memory.ts";

/** Labels of the issue that a first sync makes for the only task of a plan. */
function labelsOf(line: string, tagLabels: boolean): readonly string[] {
  const { plan } = parsePlan({ path: "PLAN.md", text: `# Plan\n\n${line}\n` });
  if (plan === null) throw new Error("refused");
  const { operations } = decide(plan, null, [], { ...DEFAULT_POLICY, extraLabels: ["docs"], tagLabels });
  return operations.flatMap((operation) =>
    operation.kind === "create" && operation.index === 1 ? operation.issue.labels : [],
  );
}

describe("tags as labels", () => {
  const OURS = ["plansync", "plansync:task", "docs"];

  it.each<[line: string, tagLabels: boolean, more: readonly string[]]>([
    ["- [ ] Fourth #backend", true, ["backend"]],
    ["- [ ] Fourth #backend", false, []],
    ["- [ ] Send #docs and #front-end news #顧客", true, ["front-end", "顧客"]],
    ["- [ ] [P] [US1] Fourth 🎯 MVP", true, []],
    ["- [ ] Fix C# and #12", true, []],
    [`- [ ] Fourth #${"a".repeat(51)}`, true, []],
  ])("of %j, wanted: %s", (line, tagLabels, more) => {
    expect(labelsOf(line, tagLabels)).toEqual([...OURS, ...more]);
  });
});
