import { describe, expect, it } from "@jest/globals";
import { parsePlan } from "../../src/plan/parse.ts";
import type { Item, Plan } from "../../src/plan/plan.ts";

function plan(text: string, path = "PLAN.md"): Plan {
  const { plan, diagnostics } = parsePlan({ path, text });
  if (plan === null) throw new Error(JSON.stringify(diagnostics));
  return plan;
}

function outline(of: Plan): string[] {
  const depth = (item: Item): number => (item.parent ? 1 + depth(of.items[item.parent]!) : 0);
  return of.items.slice(1).map((item) => `${"  ".repeat(depth(item))}${item.kind} ${item.state}: ${item.title}`);
}

describe("parsePlan", () => {
  it("reads steps, their tasks and the checks of the plan", () => {
    const text = [
      "# PoC 1: Base",
      "",
      "## Success Criteria",
      "",
      "- [ ] It is fast",
      "",
      "## Implementation Steps",
      "",
      "### Step 1: Set up",
      "",
      "**Goal**: A package",
      "",
      "**Tasks**:",
      "- [x] Create `pkg`",
      "- [ ] Test it",
      "",
      "**Verification**:",
      "- [ ] It imports",
      "",
      "### Step 2: Tag the release",
      "**Depends On**: Step 1",
    ].join("\n");

    const result = plan(text);

    expect(result.title).toBe("PoC 1: Base");
    expect(outline(result)).toEqual([
      "check open: It is fast",
      "step open: Step 1: Set up",
      "  task done: Create pkg",
      "  task open: Test it",
      "  check open: It imports",
      "step open: Step 2: Tag the release",
    ]);
    expect(result.items[2]?.fields.goal).toBe("A package");
  });

  it("gives the position of every mark in the source, CRLF and byte order mark included", () => {
    const text = "\ufeff# Plan\r\n\r\n- [ ] one\r\n- [x] two\r\n";

    const marks = plan(text).items.map((item) => item.mark);

    expect(
      marks.map((mark) => (mark.carrier === "box" ? text.slice(mark.span.start - 1, mark.span.end + 1) : mark.carrier)),
    ).toEqual(["none", "[ ]", "[x]"]);
  });
});
