import { describe, expect, it } from "@jest/globals";
import { decide, synced } from "../decide.ts";
import { closed, reopened } from "../issue-acts.ts";
import { planOf, STEPS, TASKS, ticked } from "../plans.ts";

describe("removal is proven: an item stays while its words exist", () => {
  it.each<[where: string, line: string]>([
    ["without a box", "- First"],
    ["behind a box that is mistyped", "- [] First"],
    ["behind a box that is escaped", "- \\[ ] First"],
    ["in indented code", "\n        - [ ] First\n"],
    ["in a fence", "```\n- [ ] First\n```"],
    ["in a comment", "<!-- - [ ] First -->"],
    ["as a row of a table", "| Work | By |\n|---|---|\n| First | Ada |\n"],
    ["in plain text", "First"],
  ])("%s", (_, line) => {
    const { does, says } = decide({ base: TASKS, plan: TASKS.replace("- [ ] First", line) });

    expect(does).toEqual([]);
    expect(says).toEqual([expect.stringMatching(/^unread First: .* \(PLAN\.md:\d+\)$/)]);
  });

  it("and is gone once its words are", () => {
    expect(decide({ base: TASKS, plan: planOf("- [ ] Second") }).does).toEqual(["close First as not planned"]);
  });

  it("but not for words that were there before, beside it", () => {
    const noted = `${TASKS}\nFirst things first.\n`;

    expect(decide({ base: noted, plan: noted.replace("- [ ] First\n", "") }).does).toEqual([
      "close First as not planned",
    ]);
  });
});

describe("an item that can't be read", () => {
  const plan = STEPS.replace("- [ ] First", "- First");

  it("keeps its parent from rolling up over it", () => {
    const { does } = decide({ base: STEPS, plan: ticked(plan, "Second") });

    expect(does).toEqual(["close Second as completed"]);
  });

  it("keeps what people did to its issue until its line can be read: then it counts as a change", () => {
    const unread = synced(STEPS).edited(plan).synced().acted({ First: closed() });
    expect(unread.decided().does).toEqual([]);

    expect(unread.syncedOnce().edited(STEPS).decided().does).toEqual(["tick First"]);
  });

  it("is the same item again, with the same issue, once its line is fixed", () => {
    const mended = synced(STEPS).edited(plan).synced().edited(STEPS);

    expect(mended.decided().does).toEqual([]);
    expect(mended.decided().changes.items[2]?.issue?.title).toBe("First");
  });

  it("keeps a tick that it had when it was last read", () => {
    const done = synced(ticked(STEPS, "First"), { policy: { doneItems: "create" } });

    const { does } = done.edited((text) => text.replace("- [x] First", "- First")).decided();

    expect(does).toEqual([]);
  });

  it("is not unticked by a reopening before it can be read", () => {
    const done = synced(ticked(STEPS, "First"), { policy: { doneItems: "create" } })
      .edited((text) => text.replace("- [x] First", "- First"))
      .synced();

    const { does, says } = done.acted({ First: reopened() }).decided();

    expect(does).toEqual([]);
    expect(says).toContainEqual(expect.stringMatching(/^drift First: its line can't be read at present/));
  });

  it.each<[line: string]>([["Step 1: Read"], ["\\### Step 1: Read"], ["<!-- ### Step 1: Read -->"]])(
    "may have gone with its tasks to a place above its phase: %s",
    (line) => {
      const tasks = ["- [ ] CSV", "- [ ] TSV"];
      const base = planOf("## Phase 1: Build", "### Step 1: Read", ...tasks, "## Phase 2: Ship", "- [ ] Docs");
      const plan = planOf(line, "", ...tasks, "", "## Phase 1: Build", "- [ ] Other", "## Phase 2: Ship", "- [ ] Docs");

      const { does, says } = decide({ base, plan });

      expect(does).toEqual(["create Other below Phase 1: Build"]);
      expect(says).toEqual([expect.stringMatching(/^unread Step 1: Read/)]);
    },
  );

  it("takes along the items below it, which the text alone would leave to the step before", () => {
    const nested = planOf(
      "### Step 1: Build",
      "",
      "- [ ] First",
      "",
      "### Step 2: Sail",
      "",
      "- [ ] Set the mast upright again",
    );
    const broken = nested.replace("### Step 2: Sail", "###Step 2: Sail");

    const { does, changes } = decide({ base: nested, plan: broken });

    expect(does).toEqual([]);
    expect(changes.items).toHaveLength(5);
  });

  it("comes after the same sibling as before", () => {
    const repository = synced(planOf("- [ ] First", "- [ ] Second", "- [ ] Third"));
    const { items } = repository.edited(planOf("- [ ] First", "- Second", "- [ ] Third")).decided().changes;

    expect(items.map(({ issue }) => issue?.title)).toEqual(["Harbor", "First", "Second", "Third"]);
  });
});
