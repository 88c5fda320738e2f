import { describe, expect, it } from "@jest/globals";
import { InternalError } from "../../../src/errors.ts";
import { keepUnread } from "../../../src/reconcile/identity-of-items/unread.ts";
import { readPlan, synced } from "../decide.ts";
import { planOf, TASKS } from "../plans.ts";
import { keptOf } from "./kept-plan.ts";

describe("a plan of which some items are lost", () => {
  it("has a base, or something is wrong with the caller", () => {
    const { base } = synced(TASKS);

    expect(() => keepUnread({ plan: readPlan(TASKS), base: null, baseOf: [], lost: base.items }, [], [])).toThrow(
      InternalError,
    );
  });

  it("is itself where none is", () => {
    const { plan, placeOf, removed, diagnostics } = keptOf(TASKS, TASKS);

    expect(plan).toEqual(readPlan(TASKS));
    expect({ placeOf, removed, diagnostics }).toEqual({ placeOf: [0, 1, 2], removed: [], diagnostics: [] });
  });

  it("knows the new place of each item, and what each was at the base", () => {
    const { placeOf, baseOf } = keptOf(
      planOf("- [ ] First", "- [ ] Second", "- [ ] Third"),
      planOf("- [ ] First", "- Second", "- [ ] Third", "- [ ] Fresh and new"),
    );

    expect(placeOf.slice(0, 4)).toEqual([0, 1, 3, 4]);
    expect(baseOf.map((entry) => entry?.item.title ?? null)).toEqual(["Harbor", "First", "Second", "Third", null]);
  });

  it("knows that one is gone whose words were beside it before", () => {
    const [before, after] = [planOf("- [ ] Book the old hall", "- [ ] Second"), planOf("- [ ] Second")];
    const note = "\nWe have to book the old hall.\n";

    expect(keptOf(before + note, after + note).removed.map(({ item }) => item.title)).toEqual(["Book the old hall"]);
    expect(keptOf(before, after + note).removed).toEqual([]);
  });

  it("names those that are gone, and those only", () => {
    const { removed } = keptOf(planOf("- [ ] First", "- [ ] Second", "- [ ] Third"), planOf("- First", "- [ ] Third"));

    expect(removed.map(({ item }) => item.title)).toEqual(["Second"]);
  });
});
