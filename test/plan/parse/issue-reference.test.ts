import { describe, expect, it } from "@jest/globals";
import { applyEdits } from "../../../src/plan/edit/edit.ts";
import { setState } from "../../../src/plan/edit/write-mark.ts";
import { parsePlan } from "../../../src/plan/parse/parse.ts";
import { takeReference } from "../../../src/plan/parse/issue-reference.ts";

describe("a line", () => {
  it.each<[string, string, number]>([
    ["Wire the hall (#4)", "Wire the hall", 4],
    ["Wire the hall [#4]", "Wire the hall", 4],
    ["Wire the hall (#4).", "Wire the hall", 4],
    ["Wire the hall (#4) #backend", "Wire the hall #backend", 4],
    ["Wire the hall (#4) @ada", "Wire the hall @ada", 4],
    ["Wire the hall (#4) done #backend", "Wire the hall #backend", 4],
    ["Wire the hall (#4) ✅", "Wire the hall", 4],
    [
      "[Wire the hall](https://github.com/ada/harbor/issues/4)",
      "[Wire the hall](https://github.com/ada/harbor/issues/4)",
      4,
    ],
    ["Wire the hall ref:GH#4 today", "Wire the hall today", 4],
    ["Wire the hall (ada/harbor#4)", "Wire the hall", 4],
    ["Wire the hall (https://github.com/ada/harbor/issues/4)", "Wire the hall", 4],
  ])("names its issue: %s", (line, title, number) => {
    expect(takeReference(line, line)).toMatchObject({ title, reference: { number } });
  });

  it.each(["Wire the hall, see (#4)", "Wire the hall #4", "Paint it — #333", "Use #fff", "#4: Wire the hall"])(
    "names none: %s",
    (line) => {
      expect(takeReference(line, line)).toEqual({ title: line, reference: null });
    },
  );

  it.each(["- GH-4", "– https://github.com/ada/harbor/issues/4"])("says nothing but its issue: %s", (line) => {
    expect(takeReference(line, line)).toMatchObject({ title: line, reference: { number: 4, isAlone: true } });
  });

  it.each(["⏳", "(In Progress)", "🚧"])("names its issue before the state %s, and once it is ticked", (state) => {
    const address = "https://github.com/ada/harbor/issues/4";
    const text = `# Plan\n\n## Phase 1: Wire ${address} ${state}\n\n- [x] Hall\n`;
    const { plan } = parsePlan({ path: "PLAN.md", text });
    const phase = plan?.items[1];
    if (plan == null || phase === undefined) throw new Error("the plan has no phase");

    const edits = setState(plan, phase, "done")?.edits ?? [];
    const ticked = parsePlan({ path: "PLAN.md", text: applyEdits(text, edits) }).plan?.items[1];

    expect([phase, ticked]).toMatchObject([
      { title: "Phase 1: Wire", reference: { number: 4 } },
      { title: "Phase 1: Wire", reference: { number: 4 } },
    ]);
  });
});
