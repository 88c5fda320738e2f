import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import type { Base } from "../../../src/record/base.ts";
import { matchAllPlans, type MatchedPlan } from "../../../src/reconcile/identity-of-items/plan-matching.ts";
import { readPlan, synced } from "../decide.ts";
import { planOf } from "../plans.ts";

const HULL = "- [ ] Paint the hull with red lead";
const SAILS = "- [ ] Order new sails from the maker";
const MAST = "- [ ] Set the mast upright again";
const QUAY = "- [ ] Repair the quay wall by the crane";

const OLD = synced(planOf(HULL, SAILS, MAST)).base;

/** What each item of a matched plan was at a base. */
function pairs({ plan, matching }: MatchedPlan): readonly (readonly [string, string | null])[] {
  return plan.items.slice(1).map(({ title, index }) => [title, matching.baseOf[index]?.item.title ?? null]);
}

function removedFrom({ matching }: MatchedPlan): readonly string[] {
  return matching.removed.map(({ item }) => item.title);
}

function match(
  texts: readonly (readonly [path: string, text: string, base: Base | null])[],
  gone: readonly Base[] = [],
) {
  return matchAllPlans(
    texts.map(([path, text, base]) => ({ plan: readPlan(text, path), base })),
    gone,
    [],
  );
}

const title = (line: string) => line.slice("- [ ] ".length);

describe("the items of all plans of a run", () => {
  it("are paired in order if a text equals its base", () => {
    const [plan] = match([["PLAN.md", planOf(HULL, SAILS, MAST), OLD]]).plans;

    expect(plan && pairs(plan)).toEqual([HULL, SAILS, MAST].map((line) => [title(line), title(line)]));
    expect(plan && removedFrom(plan)).toEqual([]);
  });

  it("move with a section to another plan, and are removed from none", () => {
    const { plans, rescued } = match([
      ["PLAN.md", planOf(HULL, SAILS), OLD],
      ["quay.md", planOf(QUAY, MAST), null],
    ]);

    expect(plans.map(pairs)[1]).toEqual([
      [title(QUAY), null],
      [title(MAST), title(MAST)],
    ]);
    expect(plans.map(removedFrom)).toEqual([[], []]);
    expect(rescued).toEqual(new Set());
  });

  it("continue in an existing plan when their own file is gone, and that is reported", () => {
    const onQuay = synced(planOf(QUAY)).base;

    const { plans, rescued } = match([["quay.md", planOf(QUAY, SAILS, MAST), onQuay]], [OLD]);

    expect(plans.map(pairs)).toEqual([
      [
        [title(QUAY), title(QUAY)],
        [title(SAILS), title(SAILS)],
        [title(MAST), title(MAST)],
      ],
    ]);
    expect(OLD.items.slice(1).map(({ key }) => rescued.has(key))).toEqual([false, true, true]);
  });

  it("are removed if their words are found nowhere", () => {
    const { plans } = match([["PLAN.md", planOf(HULL, MAST), OLD]]);

    expect(plans.map(removedFrom)).toEqual([[title(SAILS)]]);
  });

  it("are not removed if their words are in another plan, as text", () => {
    const { plans } = match([
      ["PLAN.md", planOf(HULL, MAST), OLD],
      ["quay.md", planOf(QUAY, "", title(SAILS)), null],
    ]);

    expect(plans.map(removedFrom)).toEqual([[], []]);
    expect(plans[0]?.diagnostics.map(({ path }) => path)).toEqual(["quay.md"]);
  });

  it("are not removed if their words are in a refused file", () => {
    const { plans } = matchAllPlans(
      [{ plan: readPlan(planOf(HULL, MAST)), base: OLD }],
      [],
      [{ path: "refused.md", text: `<<<<<<< a\n${SAILS}\n`, items: [] }],
    );

    expect(plans.map(removedFrom)).toEqual([[]]);
  });
});

describe("a person's answer", () => {
  it("outweighs all evidence", () => {
    const answers = [{ issue: OLD.items[1]?.issue ?? issueNumber(0), title: "repair the quay wall by the crane" }];

    const [plan] = matchAllPlans(
      [{ plan: readPlan(planOf(HULL, SAILS, MAST, QUAY)), base: OLD, answers }],
      [],
      [],
    ).plans;

    expect(plan && pairs(plan)).toEqual([
      [title(HULL), null],
      [title(SAILS), title(SAILS)],
      [title(MAST), title(MAST)],
      [title(QUAY), title(HULL)],
    ]);
  });

  it("says nothing if the plan has no item with that title, or nobody knows the issue", () => {
    const answers = [
      { issue: OLD.items[1]?.issue ?? issueNumber(0), title: "something else" },
      { issue: issueNumber(999), title: "order new sails from the maker" },
    ];

    const [plan] = matchAllPlans([{ plan: readPlan(planOf(HULL, SAILS)), base: OLD, answers }], [], []).plans;

    expect(plan && pairs(plan)).toEqual([
      [title(HULL), title(HULL)],
      [title(SAILS), title(SAILS)],
    ]);
  });
});

describe("without enough evidence", () => {
  const GUARD = "- [ ] Guard the claim with a check of the total";
  const FREE = "- [ ] Guard the free claim with a check of its total";
  const PAID = "- [ ] Guard the paid claim with a check of its total";

  it("the most likely new item of a removed one is named, and all candidates, for a person to decide", () => {
    const [plan] = match([["PLAN.md", planOf(FREE, PAID, HULL), synced(planOf(GUARD, HULL)).base]]).plans;
    const { questions = [], asked = [], ambiguous = [] } = plan?.matching ?? {};

    expect(questions.map(({ removed }) => removed.item.title)).toEqual([title(GUARD)]);
    expect([...asked].map(({ item }) => item.title)).toEqual([title(GUARD)]);
    expect(
      ambiguous.map(({ candidates }) => new Set(candidates.map((index) => plan?.plan.items[index]?.title))),
    ).toEqual([new Set([title(FREE), title(PAID)])]);
  });

  it("their places are among all items, including unread ones", () => {
    const base = synced(planOf(HULL, GUARD, MAST)).base;
    const [plan] = match([["PLAN.md", planOf(HULL.replace("[ ] ", ""), FREE, PAID, MAST), base]]).plans;

    const [question] = plan?.matching.questions ?? [];

    expect(plan?.plan.items[question?.candidate ?? 0]?.title).toMatch(/^Guard the (?:free|paid) claim/);
  });

  it("open items below a struck-out one are dropped with it", () => {
    const text = planOf("### ~~Step 1: Build~~", "", HULL, "", "### Step 2: Sail", "", SAILS);
    const [plan] = match([["PLAN.md", text, null]]).plans;

    expect(plan?.plan.items.map(({ state }) => state)).toEqual(["open", "dropped", "dropped", "open", "open"]);
  });
});
