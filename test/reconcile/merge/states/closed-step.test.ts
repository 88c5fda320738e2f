import { describe, expect, it } from "@jest/globals";
import { decide, synced } from "../../decide.ts";
import { ADA, changed, closed, first, OTHER_BOT, OWN_BOT, putBelow, reopened } from "../../issue-acts.ts";
import { planOf, STEPS, struck, ticked, unticked } from "../../plans.ts";

const STEP = "Step 1: Build";
const CHECKS_ONLY = planOf("### Step 1: Build", "", "**Verification**:", "- [ ] It floats", "- [ ] It is dry");

const NESTED = planOf(
  "## Phase 1: Ship",
  "",
  "### Step 1: Build",
  "",
  "- [ ] First",
  "",
  "### Step 2: Sail",
  "",
  "- [ ] Third",
);

describe("closing the issue of an item without a mark of its own", () => {
  it.each<[rule: string, base: string, issues: Parameters<typeof decide>[0]["issues"], does: readonly string[]]>([
    [
      "completes its open tasks, not its checks, and says so in one comment",
      STEPS,
      { [STEP]: closed() },
      ["close First as completed", "close Second as completed", `comment on ${STEP}`, "tick First", "tick Second"],
    ],
    [
      "leaves alone what was done before",
      ticked(STEPS, "First"),
      { [STEP]: closed() },
      ["close Second as completed", `comment on ${STEP}`, "tick Second"],
    ],
    [
      "completes its checks where it has no tasks",
      CHECKS_ONLY,
      { [STEP]: closed() },
      ["close Harbor as completed", `comment on ${STEP}`, "tick It floats", "tick It is dry"],
    ],
    [
      "completes what lies below the steps of a phase",
      NESTED,
      { "Phase 1: Ship": closed() },
      [
        "close Harbor as completed",
        "close Step 1: Build as completed",
        "close First as completed",
        "close Step 2: Sail as completed",
        "close Third as completed",
        "comment on Phase 1: Ship",
        "tick First",
        "tick Third",
      ],
    ],
    ["completes nothing when a bot closed it", STEPS, { [STEP]: closed("completed", OTHER_BOT) }, []],
    ["completes nothing when nobody knows who closed it", STEPS, { [STEP]: closed("completed", null) }, []],
    ["completes nothing when it was closed as not planned", STEPS, { [STEP]: closed("not_planned") }, []],
    ["completes nothing from the plan's own issue", STEPS, { Harbor: closed() }, []],
    [
      "leaves alone what was closed as not planned in the same moment",
      STEPS,
      { First: closed("not_planned"), [STEP]: closed() },
      ["close Second as completed", `comment on ${STEP}`, "tick Second"],
    ],
  ])("%s", (_, base, issues, does) => {
    expect(decide({ base, issues: issues ?? {} }).does).toEqual(does);
  });

  it.each<[what: string, title: string, to: string, ticks: readonly string[]]>([
    ["leaves alone a task that was put below another step", "First", "Step 2: Sail", ["tick Second"]],
    [
      "leaves alone a step that was put below another phase, with what is below it",
      "Step 1: Build",
      "Phase 2: Rest",
      ["tick Third"],
    ],
    [
      "completes what was put below another of its own steps",
      "First",
      "Step 3: Fit out",
      ["tick First", "tick Second", "tick Third"],
    ],
  ])("%s", (_, title, to, ticks) => {
    const base = planOf(
      "## Phase 1: Ship",
      "",
      "### Step 1: Build",
      "",
      "- [ ] First",
      "- [ ] Second",
      "",
      "### Step 3: Fit out",
      "",
      "- [ ] Third",
      "",
      "## Phase 2: Rest",
      "",
      "### Step 2: Sail",
      "",
      "- [ ] Fourth",
    );
    const closing = to === "Step 2: Sail" ? STEP : "Phase 1: Ship";

    const { does } = synced(base)
      .acted({ [closing]: closed(), [title]: putBelow(to) })
      .decided();

    expect(does.filter((act) => act.startsWith("tick"))).toEqual(ticks);
  });

  it("leaves alone what the plan changed since the base", () => {
    const decision = decide({ base: STEPS, plan: struck(STEPS, "First"), issues: { [STEP]: closed() } });

    expect(decision.does).toContain("tick Second");
    expect(decision.does).not.toContain("tick First");
  });

  it("completes nothing a second time once that is recorded", () => {
    const after = synced(STEPS)
      .acted({ [STEP]: closed() })
      .synced();

    expect(after.edited(unticked(after.text, "First")).decided().does).toEqual([`reopen ${STEP}`, "reopen First"]);
  });

  it("remembers what it completed, in case somebody reopens the issue", () => {
    const before = synced(STEPS);

    const { cascades } = before.acted({ [STEP]: closed() }).decided().changes;

    expect(cascades).toEqual({ [before.keyOf(STEP)]: [before.keyOf("First"), before.keyOf("Second")] });
  });
});

describe("reopening such an issue", () => {
  const cascaded = synced(STEPS)
    .acted({ [STEP]: closed() })
    .synced();

  it("undoes what its closing completed", () => {
    expect(cascaded.acted({ [STEP]: reopened() }).decided().does).toEqual([
      "reopen First",
      "reopen Second",
      "untick First",
      "untick Second",
    ]);
  });

  it("undoes nothing when a bot reopened it", () => {
    expect(cascaded.acted({ [STEP]: reopened(OTHER_BOT) }).decided().does).toEqual([]);
  });

  it("undoes nothing that was done before the closing", () => {
    const after = synced(ticked(STEPS, "First"), { policy: { doneItems: "create" } })
      .acted({ [STEP]: closed() })
      .synced();

    expect(after.acted({ [STEP]: reopened() }).decided().does).toEqual(["reopen Second", "untick Second"]);
  });

  it("leaves unread items alone, and changes nothing the next time", () => {
    const step = planOf("### Step 1: Build", "", "- [ ] Lay the keel of the ship", "- [ ] Plank the hull of the ship");
    const done = synced(step)
      .acted({ [STEP]: closed() })
      .synced();
    const mistyped = done.edited(done.text.replace("- [x] Plank", "- T Plank"));

    const reopening = mistyped.acted({ [STEP]: reopened() });

    expect(reopening.decided().does).toEqual([
      "reopen Harbor",
      "reopen Lay the keel of the ship",
      "untick Lay the keel of the ship",
    ]);
    expect(reopening.synced().decided().does).toEqual([]);
    expect(reopening.synced().decided().writes).toEqual([]);
  });

  it("undoes nothing that somebody changed since", () => {
    const struckSince = cascaded.edited(struck(cascaded.text, "First")).synced();

    const { does } = struckSince.acted({ [STEP]: reopened() }).decided();

    expect(does).toEqual(["reopen Second", "untick Second"]);
  });

  it("undoes what waits in a pull request, if ticks are not committed", () => {
    const waiting = synced(STEPS)
      .acted({ [STEP]: closed() })
      .syncedOnce(() => ({ next: null }));

    const { does } = waiting
      .edited(STEPS)
      .acted({ [STEP]: reopened() })
      .decided();

    expect(does).toEqual(["reopen First", "reopen Second"]);
  });

  it("forgets what it undid, so that a later reopening undoes nothing", () => {
    const { changes } = cascaded.acted({ [STEP]: reopened() }).decided();

    expect(changes.cascades).toEqual({});
  });

  it("forgets what has been unticked since, and keeps the rest", () => {
    const { changes } = cascaded.edited(unticked(cascaded.text, "First")).acted({}).decided();

    expect(changes.cascades).toEqual({});
  });
});

describe("a run that died while it completed the items below a closed issue", () => {
  const died = synced(STEPS)
    .acted({ [STEP]: closed() })
    .died();

  it("is finished by the next one", () => {
    expect(died.decided().does).toEqual([`comment on ${STEP}`, "tick First", "tick Second"]);
  });

  it("is undone when a human reopens the issue before the next one", () => {
    expect(died.acted({ [STEP]: reopened() }).decided().does).toEqual(["reopen First", "reopen Second"]);
  });

  it("is not undone if somebody closed the items below before the issue was closed", () => {
    const repository = synced(STEPS)
      .acted({ First: closed("completed", OWN_BOT) })
      .acted({ [STEP]: first(closed(), changed({ closedBy: ADA })) })
      .acted({ [STEP]: reopened() });

    expect(repository.decided().does).not.toContain("reopen First");
  });
});
