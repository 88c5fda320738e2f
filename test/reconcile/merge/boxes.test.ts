import { describe, expect, it } from "@jest/globals";
import { decide, synced, type Case } from "../decide.ts";
import { ADA, bodyEdited, boxTicked, boxUnticked, EVE, first, OTHER_BOT } from "../issue-acts.ts";
import { planOf, STEPS as SHORT, struck, ticked } from "../plans.ts";

/** Long enough to be known again elsewhere in the plan. */
const CHECK = "The hull is dry after a night at sea";
const STEPS = SHORT.replace("It floats", CHECK);
const STEP = "Step 1: Build";
const DONE = ticked(STEPS, CHECK);
const MOVED = planOf(
  "### Step 1: Build",
  "",
  "- [ ] First",
  "- [ ] Second",
  "",
  "### Step 2: Sail",
  "",
  "- [ ] Third",
  "",
  "**Verification**:",
  `- [ ] ${CHECK}`,
);

describe("a box in the checklist of an issue", () => {
  it.each<Case & { readonly rule: string; readonly does: readonly string[] }>([
    {
      rule: "that a person with write access ticked ticks the plan",
      base: STEPS,
      issues: { [STEP]: boxTicked(CHECK) },
      does: [`tick ${CHECK}`],
    },
    {
      rule: "that a person with write access emptied unticks the plan",
      base: DONE,
      issues: { [STEP]: boxUnticked(CHECK) },
      does: [`untick ${CHECK}`],
    },
    {
      rule: "that a bot ticked counts: people who may write installed it",
      base: STEPS,
      issues: { [STEP]: boxTicked(CHECK, OTHER_BOT) },
      does: [`tick ${CHECK}`],
    },
    {
      rule: "says nothing when somebody without write access edited the text last",
      base: STEPS,
      issues: { [STEP]: boxTicked(CHECK, EVE) },
      does: [],
    },
    {
      rule: "says nothing when somebody without write access edited the text after the person who ticked it",
      base: STEPS,
      issues: {
        [STEP]: first(
          boxTicked(CHECK, ADA),
          bodyEdited((body) => `${body}\nHi`, EVE),
        ),
      },
      does: [],
    },
    {
      rule: "says nothing once its line is gone",
      base: DONE,
      issues: { [STEP]: bodyEdited((body) => body.replace(/^.*The hull is dry.*\n/m, "")) },
      does: [],
    },
    {
      rule: "says nothing in the text of an issue that does not host the check",
      base: STEPS,
      issues: {
        "Step 2: Sail": bodyEdited((body) =>
          body.replace("---\n", `- [x] ${CHECK} <!-- box:${synced(STEPS).keyOf(CHECK)} -->\n\n---\n`),
        ),
      },
      does: [],
    },
    {
      rule: "counts in the issue that hosted the check at the base, after the plan moved it below another step",
      base: STEPS,
      plan: MOVED,
      issues: { [STEP]: boxTicked(CHECK) },
      does: [`tick ${CHECK}`],
    },
  ])("$rule", ({ does, ...row }) => {
    expect(decide(row).does).toEqual(does);
  });

  it("of a check that moved counts by the one of its two boxes that changed since the base", () => {
    const moved = synced(STEPS).edited(MOVED);
    const withBoth = moved.acted({
      "Step 2: Sail": bodyEdited((body) =>
        body.replace("---\n", `- [ ] ${CHECK} <!-- box:${moved.keyOf(CHECK)} -->\n\n---\n`),
      ),
      [STEP]: boxTicked(CHECK),
    });

    expect(withBoth.decided().does).toEqual([`tick ${CHECK}`]);
  });

  it("of a dropped check that is empty does not mean that the check is open again", () => {
    const before = synced(STEPS).edited(struck(STEPS, CHECK)).synced();

    expect(before.decided().does).toEqual([]);
    expect(before.decided().says).toEqual([]);
  });

  it("of a struck check that somebody ticks means done after all, on GitHub: the strike-out stays in the plan", () => {
    const before = synced(STEPS).edited(struck(STEPS, CHECK)).synced();

    const decision = before.acted({ [STEP]: boxTicked(CHECK) }).decided();

    expect(decision.does).toEqual([]);
    expect(decision.stateOf(CHECK)).toMatchObject({ plan: "dropped", issue: "done" });
  });

  it("of an item below a task counts in the issue of the task, the nearest above it", () => {
    const plan = planOf("- [ ] First", "  - [ ] A part of it");

    expect(decide({ base: plan, issues: { First: boxTicked("A part of it") } }).does).toEqual(["tick A part of it"]);
  });
});
