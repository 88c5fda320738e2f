import { describe, expect, it } from "@jest/globals";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import type { Plan } from "../../../src/plan/model/plan.ts";
import { progress, rollUp } from "../../../src/plan/model/progress.ts";

function plan(text: string): Plan {
  const { plan } = parsePlan({ path: "PLAN.md", text });
  if (plan === null) throw new Error("refused");
  return plan;
}

const phase = (tasks: string, checks = ""): string =>
  `# Plan\n\n## Phase 1: x\n\n${tasks}\n\n**Verification**:\n${checks}\n`;

describe("rollUp", () => {
  it.each([
    ["all tasks done", "- [x] a\n- [x] b", "", "done"],
    ["one task open", "- [x] a\n- [ ] b", "", "open"],
    ["tasks done, a check open", "- [x] a", "- [ ] c", "done"],
    ["only checks, all done", "", "- [x] c", "done"],
    ["only checks, one open", "", "- [x] c\n- [ ] d", "open"],
    ["a dropped task beside a done one", "- [x] a\n- [ ] ~~b~~", "", "done"],
    ["all tasks dropped", "- [ ] ~~a~~\n- [ ] ~~b~~", "", "dropped"],
    ["nothing below", "", "", "open"],
  ])("says %s", (_what, tasks, checks, expected) => {
    expect(plan(phase(tasks, checks)).items[1]?.state).toBe(expected);
  });

  it("takes any states, not only those in the text", () => {
    const of = plan(phase("- [ ] a\n- [ ] b"));
    expect(rollUp(of, (index) => (index >= 2 ? "done" : null))).toEqual(["done", "done", "done", "done"]);
  });
});

describe("progress", () => {
  it.each([
    ["tasks, not checks", phase("- [x] a\n- [ ] b", "- [ ] c"), { done: 1, total: 2, dropped: 0 }],
    [
      "checks where there is nothing else",
      "# Plan\n\n## Success Criteria\n\n- [x] a\n- [ ] b\n",
      { done: 1, total: 2, dropped: 0 },
    ],
    [
      "steps without tasks",
      "# Plan\n\n### Step 1: a\n\n**Status:** Done\n\n### Step 2: b\n",
      { done: 1, total: 2, dropped: 0 },
    ],
    [
      "what is open below something dropped as dropped",
      "# Plan\n\n### ~~Step 1: a~~\n\n- [ ] b\n- [x] c\n\n### Step 2: d\n\n- [ ] e\n",
      { done: 1, total: 2, dropped: 1 },
    ],
    ["no dropped item in the total", phase("- [x] a\n- [ ] ~~b~~"), { done: 1, total: 1, dropped: 1 }],
  ])("counts %s", (_what, text, expected) => {
    expect(progress(plan(text))).toEqual(expected);
  });
});
