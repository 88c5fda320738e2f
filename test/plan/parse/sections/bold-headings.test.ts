import { describe, expect, it } from "@jest/globals";
import { parsePlan } from "../../../../src/plan/parse/parse.ts";

/** Kind and title of what is read below the one phase of a plan. */
function itemsOf(body: string): string[] {
  const { plan } = parsePlan({ path: "PLAN.md", text: `# Pier\n\n## Phase 1: Piles\n\n${body}\n` });
  return (plan?.items ?? []).slice(2).map(({ kind, title }) => `${kind} ${title}`);
}

describe("a bold line that names a level", () => {
  it.each<[where: string, body: string]>([
    ["right above its boxes", "**Task 1.1:** Survey\n\n- [ ] Measure"],
    ["above prose and boxes", "**Task 1.1:** Survey\n\nWith a rod.\n\n- [ ] Measure"],
    ["above fields and boxes", "**Task 1.1:** Survey\n\n**Priority:** high\n**Owner:** Ada\n\n- [ ] Measure"],
    ["above a bold field and boxes", "**Task 1.1:** Survey\n\n**Estimate:** 2h\n\n- [ ] Measure"],
    ["above a list without boxes", "**Task 1.1:** Survey\n\n- with a rod\n\nThen:\n\n- [ ] Measure"],
    ["above a bold label of conditions", "**Task 1.1:** Survey\n\n**Acceptance criteria:**\n\n- [ ] Measure"],
    ["above a bold label with a note", "**Task 1.1:** Survey\n\n**Done when** (all of it)\n\n- [ ] Measure"],
    ["in underscores", "__Task 1.1: Survey__\n\n- [ ] Measure"],
  ])("is an item %s", (_where, body) => {
    expect(itemsOf(body)).toEqual(["task Task 1.1: Survey", "check Measure"]);
  });

  it.each<[where: string, body: string]>([
    ["in a quote", "> **Task 1.1:** Survey\n\n- [ ] Measure"],
    ["above a rule", "**Task 1.1:** Survey\n\n---\n\n- [ ] Measure"],
    ["above another bold line", "**Task 1.1:** Survey\n\n**Note this**\n\n- [ ] Measure"],
    ["far above its boxes", `**Task 1.1:** Survey\n\n${"A word.\n\n".repeat(8)}- [ ] Measure`],
    ["that only judges a piece of work", "**Task 1.1 acceptance criteria**\n\n- [ ] Measure"],
    ["without a number", "**Task:** Survey\n\n- [ ] Measure"],
  ])("is none %s", (_where, body) => {
    expect(itemsOf(body).filter((item) => item.startsWith("task Task"))).toEqual([]);
  });

  it("ends the one before it, whose boxes have a label of their own", () => {
    const body = ["Step 1: Rod", "Step 2: Map"].map((name) => `**${name}**\n\n**Tasks:**\n\n- [ ] Lend it`);

    expect(itemsOf(body.join("\n\n"))).toEqual([
      "step Step 1: Rod",
      "task Lend it",
      "step Step 2: Map",
      "task Lend it",
    ]);
  });

  it("is an item above a list of tasks that are numbered in bold", () => {
    expect(itemsOf("**Step 1.1:** Survey\n\n**Tasks**:\n\n1. **Rod** - lend it\n2. **Map** - draw it")).toEqual([
      "step Step 1.1: Survey",
      "task Rod",
      "task Map",
    ]);
  });
});
