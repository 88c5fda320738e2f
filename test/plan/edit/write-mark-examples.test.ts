import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { applyEdits } from "../../../src/plan/edit/edit.ts";
import { setState } from "../../../src/plan/edit/write-mark.ts";
import { outline, plan, plans, set } from "./marked-plan.ts";

describe("setState on every example and fixture", () => {
  it.each(plans)("ticks every item of %s and gives back the same bytes", (path, text) => {
    const before = plan(text, path);
    for (const item of before.items) {
      const ticked = set(before, item, "done");
      if (ticked === null) continue;
      const after = ticked.plan.items[item.index];

      expect([after?.title, after?.kind, after?.state]).toEqual([item.title, item.kind, "done"]);

      const back = after === undefined || item.state === "done" ? null : set(ticked.plan, after, "open", ticked.undo);
      if (back !== null) expect(back.plan.text).toBe(text);
    }
  });

  it.each(plans)("unticks every done item of %s so that it reads as open, and ticks it back", (path, text) => {
    const before = plan(text, path);
    for (const item of before.items.filter(({ state, stateFrom }) => state === "done" && stateFrom === "own")) {
      const opened = set(before, item, "open");
      if (opened === null) continue;
      const after = opened.plan.items[item.index];

      expect([after?.title, after?.state]).toEqual([item.title, "open"]);

      const back = after === undefined ? null : set(opened.plan, after, "done", opened.undo);
      expect(back?.plan.text).toBe(text);
    }
  });

  it("gives back the same bytes whichever items are ticked together", () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.infiniteStream(fc.boolean()), ([path, text], coin) => {
        const before = plan(text, path);
        const chosen = before.items.filter((item) => item.state === "open" && coin.next().value === true);
        const ticks = chosen.flatMap((item) => {
          const edit = setState(before, item, "done");
          return edit === null ? [] : [{ item, edit }];
        });
        const after = plan(
          applyEdits(
            text,
            ticks.flatMap(({ edit }) => edit.edits),
          ),
          path,
        );
        const back = ticks.flatMap(
          ({ item, edit }) => setState(after, after.items[item.index]!, "open", edit.undo)?.edits ?? [],
        );
        expect(applyEdits(after.text, back)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a tick decides nothing but a state", () => {
  it.each<[what: string, text: string, path?: string]>([
    [
      "which of two namesakes says more, with tasks that have no box yet",
      "# C\n\n## Phase 1: Sweep\n\nTasks:\n\n1. **Fetch the long brush**\n\n## Phase 1: Sweep it\n\nTasks:\n\n1. **Go**\n",
    ],
    ["whether a heading beside it is work", "# M\n\n## Step 1: Pack\n\n## Lorry\n\nStatus: 🟡\n"],
    [
      "whether a group above it is work",
      "## Milestone 0\n\n- [ ] a\n\n## Steps\n\n- [ ] b\n\n### Tools\n\n- [ ] c\n\n#### 7 Hammer\n\n### 2.3 Ladder\n",
    ],
    [
      "where a namesake below a heading of conditions is at home",
      "### Verification\n\n#### Day 5\n\n- [ ] n\n\n##### T0\n\n### Week 2\n\n- [ ] a\n\n#### Day 5 –\n\n2) [ ] b\n",
    ],
    [
      "the end of a line of front matter",
      '---\ntodos:\n  - id: a\n    content: "Paint"\n    by: #\r\n---',
      ".cursor/plans/clock_a821e7c3.plan.md",
    ],
  ])("not %s", (_, text, path) => {
    const before = plan(text, path);

    for (const item of before.items) {
      const ticked = set(before, item, "done");
      if (ticked === null || item.state === "done") continue;
      const after = ticked.plan.items[item.index];

      expect(outline(ticked.plan)).toEqual(outline(before));
      expect(after === undefined ? null : set(ticked.plan, after, "open", ticked.undo)?.plan.text).toBe(text);
    }
  });
});
