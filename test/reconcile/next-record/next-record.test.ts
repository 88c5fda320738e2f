import { issueNumber } from "../../../src/ports/issue-number.ts";
import { describe, expect, it } from "@jest/globals";
import { saysTheSame } from "../../../src/reconcile/next-record/says-the-same.ts";
import type { PlanRecord } from "../../../src/record/record.ts";
import { readPlan, synced, type Repository } from "../decide.ts";
import { closed, reopened } from "../issue-acts.ts";
import { planOf, STEPS, struck, TASKS, ticked } from "../plans.ts";

/** The repository after a run in which nothing of these kinds went through. */
function failing(repository: Repository, ...kinds: readonly string[]): Repository {
  return repository.syncedOnce(({ changes }) => ({
    unfinished: changes.operations.filter(({ kind }) => kinds.includes(kind)),
  }));
}

const HULL = "Paint the hull with red lead";

describe("the record after a run", () => {
  it("lists every item with key, issue, line and the state on which both sides agreed", () => {
    const { record, keyOf } = recorded(synced(ticked(STEPS, "First")));

    expect(record.items).toEqual([
      [keyOf("Harbor"), 100, 1, "open"],
      [keyOf("Step 1: Build"), 101, 3, "open"],
      [keyOf("First"), 0, 5, "done"],
      [keyOf("Second"), 102, 6, "open"],
      [keyOf("It floats"), 0, 9, "open"],
      [keyOf("Step 2: Sail"), 103, 11, "open"],
      [keyOf("Third"), 104, 13, "open"],
    ]);
  });

  it("keeps an unread item as it was when it was last read, outside the list", () => {
    const { record, keyOf } = recorded(synced(TASKS).edited(TASKS.replace("- [ ] First", "- First")).synced());

    expect(record.items.map(([, issue]) => issue)).toEqual([100, 102]);
    expect(record.unread).toEqual([
      {
        at: 1,
        key: keyOf("First"),
        issue: 101,
        kind: "task",
        title: "First",
        id: null,
        text: "- [ ] First",
        section: [],
        parent: keyOf("Harbor"),
        below: [],
        state: "open",
      },
    ]);
  });

  it("needs no exception if both sides agree", () => {
    expect(synced(STEPS).acted({ First: closed() }).synced().record.except).toEqual({});
  });
});

describe("remaining differences are compared next time", () => {
  it.each<[rule: string, repository: Repository, except: PlanRecord["except"]]>([
    [
      "against what was said before, in a conflict",
      synced(TASKS)
        .acted({ First: closed("not_planned") })
        .synced()
        .acted({ First: reopened() })
        .edited(ticked(TASKS, "First"))
        .syncedOnce(),
      { "1": { plan: "open", issue: "dropped" } },
    ],
    [
      "against what the issue says, where the plan can't say it",
      synced(TASKS)
        .acted({ First: closed("not_planned") })
        .syncedOnce(),
      { "1": { issue: "dropped" } },
    ],
    [
      "against what the issue still says, where it could not be closed",
      failing(synced(TASKS).edited(ticked(TASKS, "First")), "update"),
      { "1": { plan: "open", issue: "open" } },
    ],
    [
      "against a title that was not written",
      failing(synced(planOf(`- [ ] ${HULL}`)).edited(planOf(`- [ ] ${HULL} in May`)), "update"),
      { "1": { title: { plan: HULL, issue: HULL } } },
    ],
    [
      "against a closing that was no vote",
      synced(TASKS).acted({ First: closed() }).with({ contact: "returned" }).syncedOnce(),
      { "0": { plan: "open" }, "1": { issue: "done", away: true } },
    ],
  ])("%s", (_, repository, except) => {
    const { [Object.keys(except).at(-1) ?? ""]: told } = repository.record.except;

    expect(told).toEqual(Object.values(except).at(-1));
  });

  it("with open, if the plan's own issue waits for the plan's checks", () => {
    const plan = planOf("- [ ] First", "", "## Success Criteria", "", "- [ ] It floats");

    const { record } = synced(plan).edited(ticked(plan, "First")).syncedOnce();

    expect(record.except["0"]).toEqual({ plan: "open", issue: "open" });
  });

  it("with the plan's earlier state, if it has no place for the tick", () => {
    const { record } = synced(TASKS)
      .acted({ First: closed() })
      .syncedOnce(({ changes }) => ({ unwritable: new Set(changes.ticks.map(({ index }) => index)), next: null }));

    expect(record.except["1"]).toEqual({ issue: "done" });
  });

  it("with the merged state above, if the items below have exceptions", () => {
    const dropped = synced(STEPS)
      .acted({ First: closed("not_planned"), Second: closed("not_planned") })
      .synced();

    expect(dropped.decided().does).toEqual([]);
    expect(dropped.decided().says).toEqual([]);
  });
});

describe("the states that the next run compares with", () => {
  const unread = TASKS.replace("- [ ] First", "- First");

  it.each<[says: string, repository: () => Repository, except: PlanRecord["except"]]>([
    ["are those of the text where both sides agree", () => synced(TASKS).edited(ticked(TASKS, "First")).synced(), {}],
    [
      "are those before, in a conflict",
      () =>
        synced(TASKS)
          .acted({ First: closed("not_planned") })
          .synced()
          .acted({ First: reopened() })
          .edited(ticked(TASKS, "First"))
          .syncedOnce(),
      { "1": { plan: "open", issue: "dropped" } },
    ],
    [
      "are the issue's own where the plan cannot say them",
      () =>
        synced(TASKS)
          .acted({ First: closed("not_planned") })
          .syncedOnce(),
      { "1": { issue: "dropped" } },
    ],
    [
      "are those before where the issue was not closed",
      () => failing(synced(TASKS).edited(ticked(TASKS, "First")), "update"),
      { "1": { plan: "open", issue: "open" } },
    ],
    [
      "are open on both sides where the plan's own issue waits for its checks",
      () => {
        const plan = planOf("- [ ] First", "", "## Success Criteria", "", "- [ ] It floats");
        return synced(plan).edited(ticked(plan, "First")).syncedOnce();
      },
      { "0": { plan: "open", issue: "open" } },
    ],
    [
      "are those that were told last of a line that can't be read and whose issue was closed since",
      () => synced(TASKS).edited(unread).synced().acted({ First: closed() }).syncedOnce(),
      { "1": { plan: "open", issue: "open" } },
    ],
    [
      "need nothing said of a line that can't be read where both sides agreed",
      () => synced(TASKS).edited(unread).synced(),
      {},
    ],
    [
      "need nothing said of a step that follows from those below it",
      () =>
        synced(STEPS)
          .acted({ First: closed("not_planned"), Second: closed("not_planned") })
          .syncedOnce(),
      { "2": { issue: "dropped" }, "3": { issue: "dropped" } },
    ],
  ])("%s", (_, repository, except) => {
    expect(repository().record.except).toEqual(except);
  });

  it("tell of an unread step what is below it, so that it takes that along", () => {
    const { record, keyOf } = recorded(synced(STEPS).edited(STEPS.replace("### Step 1", "###Step 1")).synced());

    expect(record.unread).toMatchObject([
      {
        title: "Step 1: Build",
        parent: keyOf("Harbor"),
        below: [keyOf("First"), keyOf("Second"), keyOf("It floats")],
      },
    ]);
  });
});

describe("what a later run may need", () => {
  it("is the text that a tick replaced, as long as the item is done", () => {
    const plan = TASKS.replace("- [ ] First", "- [~] First");
    const done = synced(plan).acted({ First: closed() }).synced();

    expect(done.text).toContain("- [x] First");
    expect(done.record.undo).toEqual({ [done.keyOf("First")]: { carrier: "box", text: "~" } });

    const open = done.acted({ First: reopened() }).synced();

    expect(open.text).toBe(plan);
    expect(open.record.undo).toEqual({});
  });

  it("are the items that a closing completed, the orphans and what is gone", () => {
    const cascaded = synced(STEPS).acted({ "Step 1: Build": closed() }).synced();
    const orphaned = synced(TASKS).edited(planOf("- [ ] Order new sails", "- [ ] Second")).synced();
    const gone = synced(TASKS)
      .without("First")
      .with({ gone: ["First"] })
      .syncedOnce();

    expect(Object.keys(cascaded.record.cascades)).toEqual([cascaded.keyOf("Step 1: Build")]);
    expect(Object.values(orphaned.record.orphans)).toEqual([101]);
    expect(Object.values(gone.record.gone)).toEqual([101]);
  });

  it("is that a dependency was left out because of a cycle", () => {
    const waits = STEPS.replace("### Step 2: Sail\n", "### Step 2: Sail\n\n**Depends On**: Step 1\n");
    const circular = synced(STEPS)
      .acted({ "Step 1: Build": (issue, _, numberOf) => ({ ...issue, blockedBy: [numberOf("Step 2: Sail")] }) })
      .edited(waits)
      .syncedOnce();

    expect(circular.record.except["5"]).toEqual({ stale: ["blockers"] });
  });

  it.each([
    ["move", "parent"],
    ["reorder", "order"],
  ])("is that a %s did not go through", (kind, aspect) => {
    const before = synced(
      planOf("### Step 1: Build", "", `- [ ] ${HULL}`, "", "### Step 2: Sail", "", "- [ ] Set the mast upright again"),
    );
    const after = before.edited(
      kind === "move"
        ? planOf("### Step 1: Build", "", "### Step 2: Sail", "", `- [ ] ${HULL}`, "- [ ] Set the mast upright again")
        : planOf(
            "### Step 2: Sail",
            "",
            "- [ ] Set the mast upright again",
            "",
            "### Step 1: Build",
            "",
            `- [ ] ${HULL}`,
          ),
    );

    const stale = Object.values(failing(after, kind).record.except).flatMap((except) => except.stale ?? []);

    expect(stale).toContain(aspect);
  });
});

describe("a record is not written again", () => {
  const { record } = synced(TASKS);
  const base = { commit: "c1", blob: "b1" };
  const known: PlanRecord = { ...record, base, pending: [] };
  const pending = (blob: string) => [{ blob, from: "c1", lists: null }];

  it.each<[rule: string, previous: PlanRecord, next: PlanRecord, same: boolean]>([
    ["where it says the same of the same text", known, { ...known, base: { commit: "c2", blob: "b1" } }, true],
    ["but is for another text", known, { ...known, base: { commit: "c2", blob: "b2" } }, false],
    [
      "where the text that was about to be committed is the base now",
      { ...known, pending: pending("b2") },
      { ...known, base: { commit: "c2", blob: "b2" } },
      true,
    ],
    [
      "where the same text is still about to be committed",
      { ...known, pending: pending("b2") },
      { ...known, pending: pending("b2") },
      true,
    ],
    [
      "but is where another text is about to be committed",
      { ...known, pending: pending("b2") },
      { ...known, pending: pending("b3") },
      false,
    ],
    ["but is where a text is about to be committed anew", known, { ...known, pending: pending("b2") }, false],
    ["for another writer, workflow or choice", known, { ...known, writer: "w", follower: "f", choice: "c" }, true],
    ["but is where an issue is another one", known, { ...known, items: withIssue(known, 1, 77) }, false],
    ["but is where an exception says something else", known, { ...known, except: { "1": { issue: "done" } } }, false],
    ["where an exception says what the text says", known, { ...known, except: { "1": { plan: "open" } } }, true],
    [
      "but is where something was not brought to an issue",
      known,
      { ...known, except: { "1": { stale: ["parent"] } } },
      false,
    ],
    ["but is where an orphan was found", known, { ...known, orphans: { k: issueNumber(9) } }, false],
  ])("%s", (_, previous, next, same) => {
    expect(saysTheSame(previous, next, readPlan(TASKS))).toBe(same);
  });
});

function withIssue(record: PlanRecord, at: number, issue: number): PlanRecord["items"] {
  return record.items.map((entry, place): PlanRecord["items"][number] =>
    place === at ? [entry[0], issueNumber(issue), entry[2], entry[3]] : entry,
  );
}

function recorded(repository: Repository) {
  return { record: repository.record, keyOf: (title: string) => repository.keyOf(title) };
}

describe("a dropped item", () => {
  it("is dropped on both sides in the record", () => {
    const { record } = synced(TASKS).edited(struck(TASKS, "First")).synced();

    expect(record.items[1]?.[3]).toBe("dropped");
    expect(record.except).toEqual({});
  });
});
