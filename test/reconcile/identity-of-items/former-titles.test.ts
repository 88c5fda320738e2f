import { describe, expect, it } from "@jest/globals";
import { withFormerTitles } from "../../../src/reconcile/identity-of-items/former-titles.ts";
import type { Proposed } from "../../../src/record/record.ts";
import { readPlan, synced } from "../decide.ts";
import { planOf } from "../plans.ts";

const NOW = "Paint the hull with white lead";
const BEFORE = "Paint the hull with red lead";
const COMING = "Paint the hull with white lead in May";
const OTHER = "Order new sails from the maker";
const BASE = synced(planOf(`- [ ] ${NOW}`, `- [ ] ${OTHER}`));

interface Row {
  readonly rule: string;
  /** Title of the first item before one from GitHub was taken. */
  readonly formerly?: string;
  /** What waits in a standing pull request for the first item. */
  readonly proposed?: Proposed;
  /** Titles in the plan, as it is now. */
  readonly present: readonly string[];
  readonly matchedBy: string;
}

describe("an item is matched", () => {
  it.each<Row>([
    { rule: "by its title where nothing was taken or proposed", present: [BEFORE, OTHER], matchedBy: NOW },
    {
      rule: "by its title where that is in the plan",
      formerly: BEFORE,
      present: [NOW, BEFORE],
      matchedBy: NOW,
    },
    {
      rule: "by the title from before where the plan lacks the taken one, and has the old one",
      formerly: BEFORE,
      present: [BEFORE, OTHER],
      matchedBy: BEFORE,
    },
    {
      rule: "by the title from before where the plan's words are rather like that",
      formerly: BEFORE,
      present: ["Paint the hull with red lead twice", OTHER],
      matchedBy: BEFORE,
    },
    {
      rule: "by its title where the plan's words are rather like that",
      formerly: BEFORE,
      present: ["Paint the hull with white lead twice", OTHER],
      matchedBy: NOW,
    },
    {
      rule: "by its title where the plan has nothing like either",
      formerly: BEFORE,
      present: ["Kaufe Segel"],
      matchedBy: NOW,
    },
    {
      rule: "by a proposed title that has come",
      proposed: { title: COMING },
      present: [COMING, OTHER],
      matchedBy: COMING,
    },
    {
      rule: "by its title where the proposed one has not come",
      proposed: { title: COMING },
      present: [BEFORE, OTHER],
      matchedBy: NOW,
    },
    {
      rule: "by its title where the plan has that and the proposed one",
      proposed: { title: COMING },
      present: [NOW, COMING],
      matchedBy: NOW,
    },
    {
      rule: "by its title where something else was proposed",
      proposed: { state: "done" },
      present: [BEFORE, OTHER],
      matchedBy: NOW,
    },
    {
      rule: "by the title from before where the proposed one has not come",
      formerly: BEFORE,
      proposed: { title: COMING },
      present: [BEFORE, OTHER],
      matchedBy: BEFORE,
    },
  ])("$rule", ({ formerly, proposed, present, matchedBy }) => {
    const key = BASE.keyOf(NOW);
    const { base } = BASE.recorded({
      formerly: formerly === undefined ? {} : { [key]: formerly },
      proposed: proposed === undefined ? null : { [key]: proposed },
    });

    const { items, text } = withFormerTitles(base, [readPlan(planOf(...present.map((title) => `- [ ] ${title}`)))]);

    expect(items.map(({ title }) => title)).toEqual(["Harbor", matchedBy, OTHER]);
    expect(items.map((item) => item.text)).toEqual(["# Harbor", `- [ ] ${matchedBy}`, `- [ ] ${OTHER}`]);
    expect(text).toBe(planOf(`- [ ] ${matchedBy}`, `- [ ] ${OTHER}`));
  });

  it("by a title as it is spelled, whatever signs it holds", () => {
    const { base } = BASE.recorded({ formerly: { [BASE.keyOf(NOW)]: "Pay $& for lead" } });

    const { text } = withFormerTitles(base, [readPlan(planOf("- [ ] Pay $& for lead"))]);

    expect(text).toContain("- [ ] Pay $& for lead\n");
  });
});
