import { describe, expect, it } from "@jest/globals";
import { observedIssue } from "../../support/observed-issue.ts";
import { decide, synced } from "../decide.ts";
import { boxTicked, closed, first, gainsChild, reopened, retitled } from "../issue-acts.ts";
import { planOf, STEPS, struck, TASKS, ticked } from "../plans.ts";

const boxes = (text: string) => (text.match(/^ *- \[.\] .*(?= <!-- box:)/gm) ?? []).map((line) => line);

describe("the checklist of an issue", () => {
  const nested = planOf("- [ ] First", "  - [ ] One", "    - [x] Two", "- [ ] Second", "  - [ ] Three");

  it("contains the items below without an issue of their own, indented by their nesting", () => {
    const decision = decide({ plan: nested });

    expect(boxes(decision.textOf("First"))).toEqual(["- [ ] One", "  - [x] Two"]);
    expect(boxes(decision.textOf("Second"))).toEqual(["- [ ] Three"]);
  });

  it("ticks what was done when first seen", () => {
    expect(boxes(decide({ plan: ticked(TASKS, "First") }).textOf("Harbor"))).toEqual(["- [x] First"]);
  });

  it("keeps the box as people left it if both sides disagree", () => {
    const dropped = synced(STEPS).edited(struck(STEPS, "It floats")).synced();

    const repository = dropped.acted({ "Step 1: Build": boxTicked("It floats") });

    expect(repository.decided().writes).toEqual([]);
  });
});

describe("the children that GitHub does not show", () => {
  it("are listed in the text of their step if there are no sub-issues", () => {
    const repository = synced(STEPS, { capabilities: { subIssues: false } });

    expect(repository.issue("Step 1: Build").body).toContain("### Below this\n\n- [ ] #102 First\n- [ ] #103 Second");
  });

  it("are those beyond the hundredth", () => {
    const strangers = Array.from({ length: 98 }, (_, at) => gainsChild(900 + at));
    const repository = synced(STEPS)
      .acted({ "Step 1: Build": first(...strangers) })
      .edited((text) => text.replace("- [ ] Second\n", "- [ ] Second\n- [ ] Moor\n"))
      .synced();

    expect(repository.issue("Step 1: Build").body).toMatch(/### Below this\n\n- \[ \] #\d+ Moor\n\n/);
  });

  it("are none if all are sub-issues", () => {
    expect(synced(STEPS).issue("Step 1: Build").body).not.toContain("Below this");
  });
});

describe("an issue's text about others", () => {
  const WAITS = planOf(
    "### Step 1: Build",
    "",
    "- [ ] First",
    "",
    "### Step 2: Sail",
    "",
    "**Depends On**: Step 1",
    "",
    "- [ ] Third",
  );

  it("names what it waits for by title, and by number if GitHub can't show it", () => {
    expect(synced(WAITS).issue("Step 2: Sail").body).toContain("**Depends on:** Step 1: Build");
    expect(synced(WAITS, { capabilities: { dependencies: false } }).issue("Step 2: Sail").body).toContain(
      "**Depends on:** #101 Step 1: Build",
    );
  });

  it("names an issue that only the record knows", () => {
    const repository = synced(TASKS);

    expect(repository.without("First").edited(ticked(TASKS, "Second")).decided().textOf("Harbor")).toContain("#101");
  });

  it("does not name an issue that was deleted", () => {
    const repository = synced(TASKS)
      .without("First")
      .with({ gone: ["First"] })
      .edited(ticked(TASKS, "Second"));

    expect(repository.decided().textOf("Harbor")).not.toContain("#101");
  });
});

describe("the title of a closed issue", () => {
  const HULL = "Paint the hull with red lead";
  const plan = planOf(`- [ ] ${HULL}`, "- [ ] Second");

  it("that says nothing but a number in the plan is the issue's own", () => {
    const others = [observedIssue(50, { title: "What Ada calls it" })];

    const { does, says } = decide({ base: TASKS, plan: `${TASKS}- [ ] #50\n`, others });

    expect(does.filter((act) => act.startsWith("rename"))).toEqual([]);
    expect(says).toEqual([]);
  });

  it("follows the plan if it is certain which item has the issue", () => {
    const done = synced(plan)
      .acted({ [HULL]: closed() })
      .synced();

    const { does } = done.edited((text) => text.replace(HULL, `${HULL} in May`)).decided();

    expect(does).toEqual([`rename ${HULL} to ${HULL} in May`]);
  });

  it("is the plan's once the issue is open again", () => {
    const done = synced(plan)
      .acted({ [HULL]: closed() })
      .synced()
      .edited((text) => text.replace(HULL, `${HULL} in May`))
      .synced();

    const repository = done.acted({ [`${HULL} in May`]: reopened() });

    expect(repository.decided().does).toEqual([`untick ${HULL} in May`]);
  });

  it("that a person wrote is taken, too, when the issue is opened again", () => {
    const repository = synced(plan)
      .acted({ [HULL]: closed() })
      .synced()
      .acted({ [HULL]: retitled("Paint") })
      .acted({ Paint: reopened() });

    expect(repository.decided().does).toEqual([`take Paint for ${HULL}`, `untick ${HULL}`]);
  });
});

describe("the comment on a closing that completes the items below", () => {
  it("names what was open, sanitized, and how to undo it", () => {
    const base = planOf("### Step 1: Build", "", "- [ ] Ask @ada", "- [x] Second", "- [ ] Third");
    const { operations } = decide({ base, issues: { "Step 1: Build": closed() } }).changes;

    const comment = operations.find(({ kind }) => kind === "comment");

    expect(comment).toMatchObject({
      body: "Closing this completed everything that was open below it:\n\n- Ask @\u200bada\n- Third\n\nReopen it to undo that.",
    });
  });
});
